/** Tags that only count on some days, asked of many keys: comparing each key with each of a hundred tags in SQL took ten times as long. */
import type Sqlite from 'better-sqlite3';
import { placeOf, SEQ_BITS } from './filters.ts';
import type { Tag } from './question.ts';

/** Days as places count them; see `placeOf`. */
type Days = readonly [from: number, to: number];

/** Sets that are remembered: more than one question asks about. */
const KEPT = 64;
const known = new WeakMap<Sqlite.Database, (tags: readonly Tag[]) => number>();
const ordinal = (day: number) => Number(placeOf(day, 0) >> BigInt(SEQ_BITS));

/**
 * Answers what makes a number of tags, by which the SQL function `has_dated(number, tags, day)` knows them: whether a key with these tags
 * has one of them on a day (a place without its `seq`) on which it counts. What nothing dates, day 0, may be of any day.
 */
export function datedTags(db: Sqlite.Database): (tags: readonly Tag[]) => number {
  const before = known.get(db);
  if (before) return before;
  const sets = new Map<number, ReadonlyMap<number, readonly Days[] | null>>();
  let last = 0;
  db.function('has_dated', { deterministic: true }, (number, tags, day) => {
    const set = sets.get(number as number);
    const text = tags as string;
    if (set === undefined) throw new Error('a set of tags was forgotten');
    for (let i = 0, tag = 0; i <= text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 48) {
        tag = tag * 10 + code - 48;
        continue;
      }
      const days = tag === 0 ? undefined : set.get(tag);
      if (
        days === null ||
        (days !== undefined && (day === 0 || days.some(([from, to]) => (day as number) >= from && (day as number) <= to)))
      )
        return 1;
      tag = 0;
    }
    return 0;
  });
  const numberOf = (tags: readonly Tag[]) => {
    const set = new Map<number, Days[] | null>();
    for (const { id, days } of tags) {
      if (!days) set.set(id, null);
      else if (set.get(id) !== null) set.set(id, [...(set.get(id) ?? []), [ordinal(days.from), ordinal(days.to)]]);
    }
    last += 1;
    sets.set(last, set);
    sets.delete(last - KEPT);
    return last;
  };
  known.set(db, numberOf);
  return numberOf;
}
