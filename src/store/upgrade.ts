/**
 * Brings a database that another version of whosaid left behind up to date: indexes its claims anew when they were indexed otherwise, and
 * identifies its articles anew when the registry's data or the matcher is another. Opening only notes what has to be done; it is done a little
 * at a time, between what else is written. What is left is in the database, so it goes on after a stop, in this process or another.
 */
import type Sqlite from 'better-sqlite3';
import type { Seed } from '../actors/seed.ts';
import { indexingOf } from './indexing.ts';
import type { Postings } from './postings.ts';
import type { Actors } from './registry.ts';
import { takeSeeds, versionOf } from './seeds.ts';
import { Unready, type Upgrade } from './shapes.ts';

/** How far identification has come; `registry.version` holds it until all is done. */
interface Left {
  /** The version that it will be. */
  to: string;
  /** Articles up to this number (`article.number`) have to be identified; later ones were when they came in. */
  until: number;
  /** Up to this number they are. */
  articles: number;
  /** Then actors are decided anew, up to this id they are. */
  actors: string | null;
}

/** Milliseconds after which a part ends. */
export const PART = 20;
/** What is looked at before the clock is. */
const ARTICLES = 8;
const ACTORS = 20;

export interface Upgrades {
  /** Whether something is left. */
  any(): boolean;
  /** Does some of it, in a writer's transaction, and yields whenever others may have a turn. False when there was nothing left. */
  part(): Generator<void, boolean>;
  /** What is under way, counted; null when there is nothing left. */
  left(): Upgrade | null;
  /** Whether the index cannot be asked yet; half of it would answer wrongly. */
  indexing(): boolean;
  /** Throws an `Unready` as long as it cannot. */
  indexed(): void;
}

/**
 * Notes that articles have to be identified anew when the matcher or the data, which is taken in, is another than when the database was written,
 * or when what a person decided of actors was not carried out to its end.
 */
export function beginIdentification(db: Sqlite.Database, seeds: readonly Seed[]): void {
  const version = versionOf(seeds);
  const current = db.prepare('SELECT version FROM registry').pluck();
  const cutShort = db.prepare("SELECT count(*) FROM actor_decision WHERE data ->> '$.under_way'").pluck();
  const isKnown = () => current.get() === version || leftOf(current.get() as string)?.to === version;
  const isFine = () => isKnown() && cutShort.get() === 0;
  if (isFine()) return;
  db.transaction(() => {
    if (isFine()) return;
    if (!isKnown()) takeSeeds(db, seeds);
    db.exec("UPDATE actor_decision SET data = json_remove(data, '$.under_way') WHERE data ->> '$.under_way'");
    const until = db.prepare('SELECT coalesce(max(number), 0) FROM article').pluck().get() as number;
    const left: Left = { to: version, until, articles: 0, actors: null };
    db.prepare('UPDATE registry SET version = ?, changes = changes + 1').run(until === 0 ? version : JSON.stringify(left));
  }).immediate();
}

const leftOf = (version: string): Left | null => (version.startsWith('{') ? (JSON.parse(version) as Left) : null);

/** Over a database in which both were begun; `reader` may be another connection, which `left` asks. */
export function upgradesOf(
  db: Sqlite.Database,
  reader: Sqlite.Database,
  { actors, postings, seeds, part }: { actors: Actors; postings: Postings; seeds: readonly Seed[]; part: number },
): Upgrades {
  const version = versionOf(seeds);
  const q = {
    version: db.prepare('SELECT version FROM registry').pluck(),
    note: db.prepare('UPDATE registry SET version = ?'),
    articles: db.prepare('SELECT number FROM article WHERE number > ? AND number <= ? ORDER BY number LIMIT ?').pluck(),
    actors: db.prepare('SELECT id FROM actor WHERE id > ? ORDER BY id LIMIT ?').pluck(),
  };
  const ask = {
    version: reader.prepare('SELECT version FROM registry').pluck(),
    articles: reader.prepare('SELECT count(*) FROM article WHERE number <= ?').pluck(),
    actors: reader.prepare('SELECT count(*) FROM actor WHERE id <= ?').pluck(),
    all: reader.prepare('SELECT count(*) FROM actor').pluck(),
  };
  const index = indexingOf(db, postings, reader);

  function identify(left: Left): void {
    const end = performance.now() + part;
    let { articles, actors: after } = left;
    let turned = false;
    const over = () => turned && performance.now() >= end;
    for (; articles < left.until && !over(); turned = true) {
      const numbers = q.articles.all(articles, left.until, ARTICLES) as number[];
      actors.reidentify(numbers, true);
      articles = numbers.length < ARTICLES ? left.until : (numbers.at(-1) as number);
    }
    for (; articles >= left.until && !over(); turned = true) {
      const ids = q.actors.all(after ?? '', ACTORS) as string[];
      if (ids.length === 0) return void q.note.run(left.to);
      actors.review(ids);
      after = ids.at(-1) as string;
    }
    q.note.run(JSON.stringify({ ...left, articles, actors: after } satisfies Left));
  }

  return {
    any: () => index.any() || leftOf(ask.version.get() as string)?.to === version,

    *part() {
      if (yield* index.part()) return true;
      const left = leftOf(q.version.get() as string);
      // another version may have begun meanwhile: that is for its process to do
      if (left === null || left.to !== version) return false;
      identify(left);
      return true;
    },

    indexing: index.any,

    indexed() {
      if (!index.any()) return;
      const left = index.left();
      if (left)
        throw new Unready(
          `claims are being indexed anew, and cannot be asked for before all are: those of ${left.done} of ${left.total} articles are`,
        );
    },

    left() {
      const claims = index.left();
      if (claims) return { what: 'index', ...claims };
      const left = leftOf(ask.version.get() as string);
      if (left === null) return null;
      if (left.articles < left.until)
        return { what: 'articles', done: ask.articles.get(left.articles) as number, total: ask.articles.get(left.until) as number };
      return { what: 'actors', done: ask.actors.get(left.actors ?? '') as number, total: ask.all.get() as number };
    },
  };
}
