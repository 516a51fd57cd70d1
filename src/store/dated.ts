/** Tags that only count on some days, asked of many keys: comparing each key with each of a hundred tags in SQL took ten times as long. */
import type Sqlite from 'better-sqlite3';
import { ageOf, UNDATED } from './filters.ts';
import { functionOf } from './functions.ts';
import type { Tag } from './question.ts';

/** Days by their age; see `ageOf`. */
type Days = readonly [youngest: number, oldest: number];
/** The days on which each of a set of tags counts; null for always. */
type Dated = ReadonlyMap<number, readonly Days[] | null>;

/**
 * Answers what makes a number of tags, by which the SQL function `has_dated(number, tags, age)` knows them: whether a key with these tags
 * has one of them on a day, told by its age, on which it counts. What nothing dates may be of any day.
 */
export function datedTags(db: Sqlite.Database): (tags: readonly Tag[]) => number {
  const numberOf = functionOf<Dated, string, number>(db, 'has_dated', hasDated);
  return (tags) => {
    const set = new Map<number, Days[] | null>();
    for (const { id, days } of tags) {
      if (!days) set.set(id, null);
      else if (set.get(id) !== null) set.set(id, [...(set.get(id) ?? []), [ageOf(days.to), ageOf(days.from)]]);
    }
    return numberOf(set);
  };
}

function hasDated(set: Dated, tags: string, age: number): boolean {
  for (let i = 0, tag = 0; i <= tags.length; i++) {
    const code = tags.charCodeAt(i);
    if (code >= 48) {
      tag = tag * 10 + code - 48;
      continue;
    }
    const days = tag === 0 ? undefined : set.get(tag);
    if (days === null || (days !== undefined && (age === UNDATED || days.some(([youngest, oldest]) => age >= youngest && age <= oldest))))
      return true;
    tag = 0;
  }
  return false;
}
