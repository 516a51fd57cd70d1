/**
 * Texts that several outlets print: an article that comes in is compared with those that were there before, and its claims with theirs.
 * Prepared statements, as in `postings.ts`. To be called in a transaction.
 */
import type Sqlite from 'better-sqlite3';
import type { Claim } from '../claim.ts';
import { bandsOf, DUPLICATE, SHARED, sharedText, statements } from '../near.ts';

export interface Wires {
  /** Compares articles with those before them, in the order in which they came in. `bands` are those of the text when they are known. */
  link(articles: readonly { number: number; bands?: readonly number[] | undefined }[]): void;
  /** Forgets what was found of an article's claims, before they are taken out; answers the articles that have to be linked again. */
  unlink(number: number): number[];
  /** As `unlink`, before the article itself is taken out. */
  forget(number: number): number[];
}

/** Candidates that are compared with a text: those that have most bands in common. */
const CANDIDATES = 8;

interface Text {
  number: number;
  id: string;
  text: string;
  duplicate_of: string | null;
}

export function wiresOf(db: Sqlite.Database): Wires {
  const addBand = db.prepare('INSERT OR IGNORE INTO article_band (band, article) VALUES (?, ?)');
  const bandsKnown = db.prepare('SELECT band FROM article_band WHERE article = ?').pluck();
  const dropBands = db.prepare('DELETE FROM article_band WHERE article = ?');
  const meeting = db
    .prepare(
      `SELECT article FROM article_band WHERE band IN (SELECT value FROM json_each(?)) AND article < ?
       GROUP BY article ORDER BY count(*) DESC, article LIMIT ${CANDIDATES}`,
    )
    .pluck();
  const textOf = db.prepare('SELECT number, id, text, duplicate_of FROM article WHERE number = ?');
  const setShared = db.prepare('UPDATE article SET duplicate_of = ?, shared_with = ?, shared_text = ? WHERE number = ?');
  const claimsOf = db.prepare('SELECT seq, body FROM claim WHERE seq BETWEEN ? AND ?');
  const wireOf = db.prepare('SELECT wire FROM claim_wire WHERE claim = ?').pluck();
  const setWire = db.prepare('INSERT OR REPLACE INTO claim_wire (claim, wire) VALUES (?, ?)');
  const dropWires = db.prepare('DELETE FROM claim_wire WHERE claim BETWEEN ? AND ?');
  const dependents = db
    .prepare(
      `SELECT number FROM article WHERE shared_with = (SELECT id FROM article WHERE number = @number)
       UNION SELECT number FROM article WHERE duplicate_of = (SELECT id FROM article WHERE number = @number)
       UNION SELECT claim >> 16 FROM claim_wire WHERE wire BETWEEN @first AND @last ORDER BY 1`,
    )
    .pluck();
  const range = (number: number) => [number * 65536, number * 65536 + 65535] as const;

  const statementsOf = (number: number) =>
    (claimsOf.all(...range(number)) as { seq: number; body: string }[]).map(({ seq, body }) => {
      const { text, speakers } = JSON.parse(body) as Claim;
      return { seq, text, speakers: speakers.flatMap(({ id }) => id ?? []) };
    });

  const linkOne = (number: number, bands: readonly number[]) => {
    for (const band of bands) addBand.run(band, number);
    setShared.run(null, null, null, number);
    dropWires.run(...range(number));
    if (bands.length === 0) return;
    const met = meeting.all(JSON.stringify(bands), number) as number[];
    if (met.length === 0) return;
    const own = textOf.get(number) as Text;
    const shared = met
      .map((other) => ({ ...(textOf.get(other) as Text), ...sharedText(own.text, (textOf.get(other) as Text).text) }))
      .filter(({ ofFirst, ofSecond }) => Math.max(ofFirst, ofSecond) >= SHARED)
      .sort((a, b) => b.ofFirst - a.ofFirst || a.number - b.number);
    const [most] = shared;
    if (!most) return;
    if (most.ofFirst >= SHARED)
      setShared.run(
        most.ofFirst >= DUPLICATE ? (most.duplicate_of ?? most.id) : null,
        most.id,
        Math.round(most.ofFirst * 1000) / 1000,
        number,
      );
    const find = statements(shared.flatMap((other) => statementsOf(other.number)));
    for (const claim of statementsOf(number)) {
      // who says it may be known in one print only, but it is never somebody else
      const same = find(claim.text).find(
        ({ speakers }) => speakers.length === 0 || claim.speakers.length === 0 || speakers.some((id) => claim.speakers.includes(id)),
      );
      if (!same) continue;
      const wire = (wireOf.get(same.seq) as number | undefined) ?? same.seq;
      if (wire === same.seq) setWire.run(same.seq, same.seq);
      setWire.run(claim.seq, wire);
    }
  };

  const unlink = (number: number) => {
    // what leans on this article, and what leans on that
    const found = new Set([number]);
    for (const each of found) {
      const [first, last] = range(each);
      for (const other of dependents.all({ number: each, first, last }) as number[]) found.add(other);
    }
    for (const each of found) dropWires.run(...range(each));
    found.delete(number);
    return [...found];
  };

  return {
    link(articles) {
      for (const { number, bands } of [...articles].sort((a, b) => a.number - b.number)) {
        const known = bands ?? (bandsKnown.all(number) as number[]);
        linkOne(number, known.length > 0 || bands ? known : bandsOf((textOf.get(number) as Text).text));
      }
    },
    unlink,
    forget(number) {
      const again = unlink(number);
      dropBands.run(number);
      return again;
    },
  };
}

/** Compares all articles of a database that was made before articles were compared, in one transaction. */
export function refreshWires(db: Sqlite.Database): void {
  const missing = db.prepare('SELECT EXISTS (SELECT 1 FROM article) AND NOT EXISTS (SELECT 1 FROM article_band)').pluck();
  if (missing.get() !== 1) return;
  db.transaction(() => {
    const numbers = db.prepare('SELECT number FROM article ORDER BY number').pluck().all() as number[];
    if (missing.get() === 1) wiresOf(db).link(numbers.map((number) => ({ number })));
  }).immediate();
}
