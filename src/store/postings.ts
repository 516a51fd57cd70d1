/**
 * What claims are found by: tags and their counts, keys, full text. All of it is made from the claims' bodies, so it can be made anew.
 * Prepared statements, because a claim is some fifteen rows here: through a query builder storing took several times as long.
 */
import type Sqlite from 'better-sqlite3';
import { fold } from '../actors/keys.ts';
import type { Claim } from '../claim.ts';
import { COUNTED_ONLY, dayNumber, kindOf, spanOf, TAG_KINDS, type TagKind, tagsOf } from './filters.ts';

/** Raised whenever `tagsOf`, `fold` or what is written here changes: databases of another version are indexed anew when opened. */
const INDEX_VERSION = 4;

export interface Postings {
  /** Indexes claims. To be called in a transaction, each claim once. */
  add(claims: readonly { seq: number; claim: Claim }[]): void;
  /** Takes claims out again; answers the actors they spoke of. */
  remove(seqs: readonly number[]): string[];
}

/** A claim's `seq`: by it claims are ordered within a day as their articles came in, and within an article as they stand there. */
export const seqOf = (article: number, n: number) => article * 65536 + n;

/** A tag as a word of the full-text index. */
export const tagWord = (tag: number) => `t${tag}`;

export function postingsOf(db: Sqlite.Database): Postings {
  const findTag = db.prepare('SELECT id FROM tag WHERE kind = ? AND value = ?').pluck();
  const nextTag = db.prepare('SELECT coalesce(max(id) >> 4, 0) + 1 FROM tag').pluck();
  const newTag = db.prepare('INSERT INTO tag (id, kind, value, claims) VALUES (?, ?, ?, 0)');
  const countTag = db.prepare('UPDATE tag SET claims = claims + ? WHERE id = ?');
  const tagValue = db.prepare('SELECT value FROM tag WHERE id = ?').pluck();
  const newKey = db.prepare('INSERT INTO claim_key (claim, day, last, span, confidence, tags) VALUES (?, ?, ?, ?, ?, ?)');
  const readKey = db.prepare('SELECT day, span, tags FROM claim_key WHERE claim = ?');
  const dropKey = db.prepare('DELETE FROM claim_key WHERE claim = ?');
  const newPosting = db.prepare('INSERT INTO claim_tag (tag, day, claim) VALUES (?, ?, ?)');
  const dropPosting = db.prepare('DELETE FROM claim_tag WHERE tag = ? AND day = ? AND claim = ?');
  const newLong = db.prepare('INSERT INTO claim_tag_long (tag, span, day, claim, last) VALUES (?, ?, ?, ?, ?)');
  const dropLong = db.prepare('DELETE FROM claim_tag_long WHERE tag = ? AND span = ? AND day = ? AND claim = ?');
  const newText = db.prepare('INSERT INTO claim_text (rowid, text, tags) VALUES (CAST(? AS INTEGER), ?, ?)');
  const dropText = db.prepare('DELETE FROM claim_text WHERE rowid = CAST(? AS INTEGER)');

  const tagId = (kind: TagKind, value: string): number => {
    const known = findTag.get(kind, value) as number | undefined;
    if (known !== undefined) return known;
    const id = kind === 'all' ? 0 : (nextTag.get() as number) * 16 + TAG_KINDS.indexOf(kind);
    newTag.run(id, kind, value);
    return id;
  };

  const count = (counts: ReadonlyMap<number, number>) => {
    for (const [tag, claims] of counts) countTag.run(claims, tag);
  };
  const tally = (counts: Map<number, number>, tag: number, by: 1 | -1) => counts.set(tag, (counts.get(tag) ?? 0) + by);

  return {
    add(claims) {
      const ids = new Map<string, number>();
      const counts = new Map<number, number>();
      const idOf = (kind: TagKind, value: string) => {
        const key = `${kind} ${value}`;
        let id = ids.get(key);
        if (id === undefined) {
          id = tagId(kind, value);
          ids.set(key, id);
        }
        return id;
      };
      for (const { seq, claim } of claims) {
        const tags = tagsOf(claim).map(([kind, value]) => idOf(kind, value));
        const [day, last] = [dayNumber(claim.date_earliest), dayNumber(claim.date_latest)];
        const span = spanOf(day, last);
        newKey.run(seq, day, last, span, claim.confidence, tags.join(' '));
        for (const tag of [idOf('all', ''), ...tags]) {
          tally(counts, tag, 1);
          if (COUNTED_ONLY.has(kindOf(tag))) continue;
          newPosting.run(tag, day, seq);
          if (span > 0) newLong.run(tag, span, day, seq, last);
        }
        newText.run(seq, fold(claim.text), tags.map(tagWord).join(' '));
      }
      count(counts);
    },

    remove(seqs) {
      const counts = new Map<number, number>();
      for (const seq of seqs) {
        const key = readKey.get(seq) as { day: number; span: number; tags: string };
        for (const tag of [0, ...key.tags.split(' ').map(Number)]) {
          tally(counts, tag, -1);
          if (COUNTED_ONLY.has(kindOf(tag))) continue;
          dropPosting.run(tag, key.day, seq);
          if (key.span > 0) dropLong.run(tag, key.span, key.day, seq);
        }
        dropText.run(seq);
        dropKey.run(seq);
      }
      count(counts);
      const actors = [...counts.keys()].filter((tag) => kindOf(tag) === 'speaker' || kindOf(tag) === 'about');
      return [...new Set(actors.map((tag) => tagValue.get(tag) as string))];
    },
  };
}

/** Indexes all claims anew when the database was indexed by another version than this one, in one transaction. */
export function refreshPostings(db: Sqlite.Database): void {
  const version = () => db.pragma('user_version', { simple: true });
  if (version() === INDEX_VERSION) return;
  db.transaction(() => {
    if (version() === INDEX_VERSION) return;
    for (const table of ['claim_key', 'claim_tag', 'claim_tag_long', 'tag']) db.exec(`DELETE FROM ${table}`);
    db.exec("INSERT INTO claim_text (claim_text) VALUES ('delete-all')");
    const postings = postingsOf(db);
    const batch = db.prepare('SELECT seq, body FROM claim WHERE seq > ? ORDER BY seq LIMIT 2000');
    let after = 0;
    for (;;) {
      const rows = batch.all(after) as { seq: number; body: string }[];
      if (rows.length === 0) break;
      postings.add(rows.map(({ seq, body }) => ({ seq, claim: JSON.parse(body) as Claim })));
      after = (rows.at(-1) as { seq: number }).seq;
    }
    db.pragma(`user_version = ${INDEX_VERSION}`);
  }).immediate();
}
