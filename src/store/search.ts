/**
 * Finds, orders, pages and counts claims: what is asked is understood (question.ts), planned (plan.ts), and read as pages (pages.ts) or counted
 * (counts.ts). Prepared statements: the query builder cost more than the queries.
 */
import type Sqlite from 'better-sqlite3';
import { countsOf } from './counts.ts';
import { pagesOf } from './pages.ts';
import { BOUNDS, plannerOf } from './plan.ts';
import { statementsOf, understandingOf } from './question.ts';
import { marksOf, readQuery } from './text.ts';
import { type Voices, voicesOf } from './voices.ts';

export { COUNTED } from './counts.ts';
export { CLAIM_SORTS, type ClaimSort, RANKED } from './pages.ts';
export { type ActorName, BadSearch } from './question.ts';

export type Searcher = ReturnType<typeof searcherOf>;

/** Searches an open database. Bounds decide how pages are found, never what is on them. */
export function searcherOf(db: Sqlite.Database, bounds = BOUNDS, voices: Voices = voicesOf(db)) {
  const all = statementsOf(db);
  const ownChanges = db.prepare('SELECT total_changes()').pluck();
  const othersChanges = db.prepare('PRAGMA data_version').pluck();
  /** Changes with every row that this connection writes, and with every commit of another. */
  const version = () => `${ownChanges.get()} ${othersChanges.get()}`;
  const understanding = understandingOf(all, voices, version);
  const planner = plannerOf(db, all, understanding.tagsOfKind, bounds);
  return {
    ...pagesOf(all, understanding, planner, bounds),
    ...countsOf(all, understanding, planner),
    version,
    mediaMeant: understanding.mediaMeant,
  };
}

/** The words of a query in a text; none when the query has no word. */
export function marksIn(text: string, q: string): { text: string; start: number; end: number }[] {
  const query = readQuery(q);
  return query ? marksOf(text, query) : [];
}
