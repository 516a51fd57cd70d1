/** Functions that SQL calls back, about things that are no values of SQL: it knows them by their number. */
import type Sqlite from 'better-sqlite3';

/** Things that are remembered of a function: more than one question asks about. */
const KEPT = 64;
const known = new WeakMap<Sqlite.Database, Map<string, (thing: never) => number>>();

/**
 * Makes `name(number, a, b)` a function of the database's SQL: whether the thing of that number `holds` of two values. Answers what gives a
 * thing its number; only the latest are remembered. The same name is made once.
 */
export function functionOf<T, A, B>(db: Sqlite.Database, name: string, holds: (thing: T, a: A, b: B) => boolean): (thing: T) => number {
  let made = known.get(db);
  if (!made) known.set(db, (made = new Map()));
  const before = made.get(name);
  if (before) return before as (thing: T) => number;
  const things = new Map<number, T>();
  let last = 0;
  db.function(name, { deterministic: true, varargs: true }, (number, a, b) => {
    const thing = things.get(number as number);
    if (thing === undefined) throw new Error(`${name} was asked about something that is forgotten`);
    return holds(thing, a as A, b as B) ? 1 : 0;
  });
  const numberOf = (thing: T) => {
    last += 1;
    things.set(last, thing);
    things.delete(last - KEPT);
    return last;
  };
  made.set(name, numberOf as (thing: never) => number);
  return numberOf;
}
