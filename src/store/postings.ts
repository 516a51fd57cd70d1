/**
 * What claims are found by: tags and their counts, keys, full text. All of it is made from the claims' bodies, so it can be made anew, and its
 * tables are made here. Prepared statements: through a query builder storing took several times as long.
 */
import type Sqlite from 'better-sqlite3';
import type { Claim } from '../claim.ts';
import { COMBINED, COUNTED_ONLY, dayNumber, HALVES, kindOf, PAIRED, placeOf, TAG_KINDS, type TagKind, tagsOf } from './filters.ts';
import { wordList } from './text.ts';

/** Raised whenever `tagsOf`, `wordList` or what is written here changes: databases of another version are indexed anew, see `indexing.ts`. */
export const INDEX_VERSION = 9;

/**
 * Keys and full text stand in one order, that of `placeOf`: a page by date is read from where it starts, and no further. The full text is
 * folded by us and holds the ids of the tags as words: words and filters are one look-up.
 */
export const TABLES = `
  DROP TABLE IF EXISTS claim_tag;
  DROP TABLE IF EXISTS claim_tag_long;
  DROP TABLE IF EXISTS claim_key;
  DROP TABLE IF EXISTS claim_words;
  DROP TABLE IF EXISTS claim_text;
  DELETE FROM tag;
  CREATE TABLE claim_key (
    place INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL,      -- claim.seq
    last INTEGER NOT NULL,       -- last day as YYYYMMDD; 0 when not known
    confidence REAL NOT NULL,
    tags TEXT NOT NULL           -- ids of its tags, a space before and after each
  ) STRICT;
  CREATE UNIQUE INDEX claim_key_by_claim ON claim_key (claim);
  -- for common words of few claims, and to weigh them: to ask the full text about one claim took ten times as long
  CREATE TABLE claim_words (
    place INTEGER PRIMARY KEY,
    words TEXT NOT NULL          -- folded, a space before and after each
  ) STRICT;
  CREATE VIRTUAL TABLE claim_text USING fts5 (
    text, tags, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
  );
`;

/** The row of `claim_index`: claims after `done`, up to `until`, are not indexed yet. */
export interface Progress {
  done: number;
  until: number;
}

export interface Postings {
  /** Indexes claims, except those that will be anyway. To be called in a transaction, each claim once. */
  add(claims: readonly { seq: number; claim: Claim }[]): void;
  /** Takes claims out again; answers the actors they spoke of. */
  remove(seqs: readonly number[]): string[];
}

/** A claim's `seq`: by it claims are ordered within a day as their articles came in, and within an article as they stand there. */
export const seqOf = (article: number, n: number) => article * 65536 + n;

/** A tag as a word of the full-text index. */
export const tagWord = (tag: number) => `t${tag}`;
/** What finds the claims that have one of the tags, at least one, in the full-text index. */
export const anyOf = (tags: readonly number[]) => `tags : (${tags.map(tagWord).join(' OR ')})`;
/** Tags of the kinds `COMBINED`, or of one of their `HALVES`, in their order, as one word. */
export const combinedWord = (tags: readonly number[]) => tags.join('c');
/** A tag of the kinds `PAIRED` and those of a half as one word. */
export const pairedWord = (tag: number, half: readonly number[]) => `${tagWord(tag)}c${combinedWord(half)}`;

/** Claims in the order of their places: the full text writes out what it has gathered whenever one is smaller than the one before. */
export const inPlace = (claims: readonly { seq: number; claim: Claim }[]) =>
  claims
    .map(({ seq, claim }) => ({ seq, claim, place: placeOf(dayNumber(claim.date_earliest), seq) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));

export function postingsOf(db: Sqlite.Database): Postings {
  const unindexed = db.prepare('SELECT done, until FROM claim_index');
  const findTag = db.prepare('SELECT id FROM tag WHERE kind = ? AND value = ?').pluck();
  const nextTag = db.prepare('SELECT coalesce(max(id) >> 4, 0) + 1 FROM tag').pluck();
  const newTag = db.prepare('INSERT INTO tag (id, kind, value, claims, rejected) VALUES (?, ?, ?, 0, 0)');
  const countTag = db.prepare('UPDATE tag SET claims = claims + ?, rejected = rejected + ? WHERE id = ?');
  const tagValue = db.prepare('SELECT value FROM tag WHERE id = ?').pluck();
  const newKey = db.prepare('INSERT INTO claim_key (place, claim, last, confidence, tags) VALUES (?, ?, ?, ?, ?)');
  const readKey = db.prepare('SELECT place, tags FROM claim_key WHERE claim = ?').safeIntegers();
  const dropKey = db.prepare('DELETE FROM claim_key WHERE place = ?');
  const newWords = db.prepare('INSERT INTO claim_words (place, words) VALUES (?, ?)');
  const dropWords = db.prepare('DELETE FROM claim_words WHERE place = ?');
  const newText = db.prepare('INSERT INTO claim_text (rowid, text, tags) VALUES (?, ?, ?)');
  const dropText = db.prepare('DELETE FROM claim_text WHERE rowid = ?');

  const tagId = (kind: TagKind, value: string): number => {
    const known = findTag.get(kind, value) as number | undefined;
    if (known !== undefined) return known;
    const id = kind === 'all' ? 0 : (nextTag.get() as number) * 16 + TAG_KINDS.indexOf(kind);
    newTag.run(id, kind, value);
    return id;
  };

  const count = (counts: ReadonlyMap<number, number>, rejected: ReadonlyMap<number, number>) => {
    for (const [tag, claims] of counts) countTag.run(claims, rejected.get(tag) ?? 0, tag);
  };
  const tally = (counts: Map<number, number>, tag: number, by: 1 | -1) => counts.set(tag, (counts.get(tag) ?? 0) + by);

  return {
    add(claims) {
      const ids = new Map<string, number>();
      const counts = new Map<number, number>();
      const rejected = new Map<number, number>();
      const idOf = (kind: TagKind, value: string) => {
        const key = `${kind} ${value}`;
        let id = ids.get(key);
        if (id === undefined) {
          id = tagId(kind, value);
          ids.set(key, id);
        }
        return id;
      };
      const { done, until } = unindexed.get() as Progress;
      for (const { seq, claim, place } of inPlace(claims.filter(({ seq }) => seq <= done || seq > until))) {
        const tags = tagsOf(claim).map(([kind, value]) => idOf(kind, value));
        newKey.run(place, seq, dayNumber(claim.date_latest), claim.confidence, ` ${tags.join(' ')} `);
        const words = tags.filter((tag) => !COUNTED_ONLY.has(kindOf(tag))).map(tagWord);
        const tagsOfKinds = (kinds: readonly TagKind[]) => kinds.map((kind) => tags.find((tag) => kindOf(tag) === kind) as number);
        const halves = HALVES.map(tagsOfKinds);
        for (const tag of tags) if (PAIRED.has(kindOf(tag))) for (const half of halves) words.push(pairedWord(tag, half));
        words.push(combinedWord(tagsOfKinds(COMBINED)));
        const list = wordList(claim.text);
        newWords.run(place, list);
        newText.run(place, list, words.join(' '));
        for (const tag of [idOf('all', ''), ...tags]) {
          tally(counts, tag, 1);
          if (claim.review?.state === 'rejected') tally(rejected, tag, 1);
        }
      }
      count(counts, rejected);
    },

    remove(seqs) {
      const counts = new Map<number, number>();
      const rejected = new Map<number, number>();
      const rejectedTag = findTag.get('review', 'rejected') as number | undefined;
      const { done, until } = unindexed.get() as Progress;
      for (const seq of seqs) {
        if (seq > done && seq <= until) continue;
        const { place, tags: joined } = readKey.get(seq) as { place: bigint; tags: string };
        const tags = joined.trim().split(' ').map(Number);
        const isRejected = rejectedTag !== undefined && tags.includes(rejectedTag);
        for (const tag of [0, ...tags]) {
          tally(counts, tag, -1);
          if (isRejected) tally(rejected, tag, -1);
        }
        dropText.run(place);
        dropWords.run(place);
        dropKey.run(place);
      }
      count(counts, rejected);
      const actors = [...counts.keys()].filter((tag) => kindOf(tag) === 'speaker' || kindOf(tag) === 'about');
      return [...new Set(actors.map((tag) => tagValue.get(tag) as string))];
    },
  };
}
