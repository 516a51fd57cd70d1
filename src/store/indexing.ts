/** Indexes the claims of a database that another version indexed, a little at a time; see `upgrade.ts`. */
import type Sqlite from 'better-sqlite3';
import type { Claim } from '../claim.ts';
import { INDEX_VERSION, inPlace, type Postings, type Progress, TABLES } from './postings.ts';

/** Claims that are indexed in one transaction: the full text costs twice as much in small parts. */
const AT_ONCE = 5_000;
/** Claims after which others get a turn. */
const SLICE = 200;

/** Makes the tables of the index, empty, when the database was indexed by another version than this one. Claims are then to be indexed. */
export function beginIndex(db: Sqlite.Database): void {
  const made = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'claim_index'").pluck();
  const isCurrent = () => made.get() === 1 && db.pragma('user_version', { simple: true }) === INDEX_VERSION;
  if (isCurrent()) return;
  db.transaction(() => {
    if (isCurrent()) return;
    db.exec(`CREATE TABLE IF NOT EXISTS claim_index (one INTEGER PRIMARY KEY CHECK (one = 1), done INTEGER NOT NULL, until INTEGER NOT NULL) STRICT;
      INSERT OR IGNORE INTO claim_index VALUES (1, 0, 0);`);
    if (db.pragma('user_version', { simple: true }) === INDEX_VERSION) return;
    db.exec(`${TABLES} UPDATE claim_index SET done = 0, until = (SELECT coalesce(max(seq), 0) FROM claim);`);
    db.pragma(`user_version = ${INDEX_VERSION}`);
  }).immediate();
}

export interface Indexing {
  /** Whether claims are left that are not indexed. */
  any(): boolean;
  /** Indexes some claims, in a writer's transaction, and yields whenever others may have a turn. False when all are. */
  part(): Generator<void, boolean>;
  /** Of how many articles the claims are indexed, and of how many they have to be; null when all are. */
  left(): { done: number; total: number } | null;
}

/** The index of a database in which it was begun; `reader`, which may be another connection, is asked how far it is. */
export function indexingOf(db: Sqlite.Database, postings: Postings, reader: Sqlite.Database): Indexing {
  const progress = db.prepare('SELECT done, until FROM claim_index');
  const some = db.prepare('SELECT seq, body FROM claim WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?');
  const note = db.prepare('UPDATE claim_index SET done = ?');
  const seen = reader.prepare('SELECT done, until FROM claim_index');
  const count = reader.prepare('SELECT count(*) FROM article WHERE number <= ?').pluck();
  /** What was found complete stays so, as far as this version is concerned. */
  let complete = false;

  const any = () => {
    if (complete) return false;
    const { done, until } = seen.get() as Progress;
    complete = done >= until;
    return !complete;
  };

  return {
    any,

    *part() {
      const { done, until } = progress.get() as Progress;
      if (done >= until) return false;
      const claims: { seq: number; claim: Claim }[] = [];
      let to = done;
      while (to < until && claims.length < AT_ONCE) {
        const rows = some.all(to, until, SLICE) as { seq: number; body: string }[];
        for (const { seq, body } of rows) claims.push({ seq, claim: JSON.parse(body) as Claim });
        to = rows.length < SLICE ? until : (rows.at(-1) as { seq: number }).seq;
        yield;
      }
      note.run(to);
      // in order: see `add`
      const ordered = inPlace(claims);
      for (let n = 0; n < ordered.length; n += SLICE) {
        postings.add(ordered.slice(n, n + SLICE));
        yield;
      }
      return true;
    },

    left() {
      if (!any()) return null;
      const { done, until } = seen.get() as Progress;
      return { done: count.get(Math.floor(done / 65536)) as number, total: count.get(Math.floor(until / 65536)) as number };
    },
  };
}
