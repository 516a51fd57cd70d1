/** Counts claims: how many have which tag, and how many each day has. */
import { type ClaimFilters, dayOfAge, SEQ_BITS } from './filters.ts';
import { ALWAYS, type Planner } from './plan.ts';
import type { ActorName, Question, Run, Sql, Tag, Understanding } from './question.ts';

/** Facets and series count this many matches at most. */
export const COUNTED = 100_000;

export interface Counts {
  /** Claims counted. */
  total: number;
  /** There are more than were counted. */
  capped: boolean;
  /** How many of them have each tag. */
  tags: Map<number, number>;
}

/** Counts what is planned. */
export function countsOf(all: Run, { understand }: Understanding, { planOf, partsOf, sourceOf, ofArticle }: Planner) {
  /** What is asked for, part by part; none of them share a claim. */
  function sourcesOf(q: Question, keys: boolean): (Sql & { place: string })[] {
    if (q.article) return [{ ...ofArticle(q), place: 'k.place' }];
    const { main, early } = partsOf(q, planOf(q, { counting: true }), ALWAYS);
    return [main, ...early].filter(({ range }) => range.lo <= range.hi).map((part) => sourceOf(part, keys));
  }

  /** Nothing is left out but what was rejected. */
  const leavesOutRejected = ({ without, rejected }: Question) => without.length === (rejected ? 1 : 0);
  /** Claims of tags that are counted, those left out that were rejected. */
  const KEPT = 'SELECT id, value, claims - rejected AS claims FROM tag WHERE claims > rejected AND ';
  const unfiltered = (q: Question) =>
    q.groups.length === 0 && leavesOutRejected(q) && q.from === 0 && q.to === 0 && q.text === null && q.article === null && !q.distinct;

  /** How many of the matching claims have each tag. */
  function tally(filters: ClaimFilters): Counts & { matched: readonly ActorName[] } {
    const q = understand(filters);
    if (q.nothing) return { total: 0, capped: false, tags: new Map(), matched: q.matched };
    if (unfiltered(q)) {
      const tags = all<Tag>({ sql: `${KEPT} id <> 0`, binds: [] });
      return {
        total: q.all - (q.rejected?.claims ?? 0),
        capped: false,
        tags: new Map(tags.map(({ id, claims }) => [id, claims])),
        matched: q.matched,
      };
    }
    const counts = new Uint32Array((all<{ most: number }>({ sql: 'SELECT max(id) AS most FROM tag', binds: [] })[0]?.most ?? 0) + 1);
    let left = COUNTED;
    for (const { sql, binds } of sourcesOf(q, true)) {
      const [row] = all<{ total: number; joined: string | null }>({
        sql: `SELECT count(*) AS total, group_concat(tags, '') AS joined FROM (SELECT k.tags FROM ${sql} LIMIT ?)`,
        binds: [...binds, left + 1],
      });
      const { total, joined } = row as { total: number; joined: string | null };
      // two spaces part two claims
      countNumbers((total > left ? joined?.slice(0, joined.lastIndexOf('  ')) : joined) ?? '', counts);
      left -= total;
      if (left < 0) break;
    }
    const tags = new Map<number, number>();
    for (let i = 1; i < counts.length; i++) if (counts[i] !== 0) tags.set(i, counts[i] as number);
    return { total: COUNTED - Math.max(0, left), capped: left < 0, tags, matched: q.matched };
  }

  /** How many matching claims each day (as a number, 0 for none) has. */
  function days(filters: ClaimFilters): { total: number; capped: boolean; days: Map<number, number>; matched: readonly ActorName[] } {
    const q = understand(filters);
    const { matched } = q;
    if (q.nothing) return { total: 0, capped: false, days: new Map(), matched };
    const counted = new Map<number, number>();
    const count = (day: number, claims: number) => counted.set(day, (counted.get(day) ?? 0) + claims);
    const total = () => [...counted.values()].reduce((sum, claims) => sum + claims, 0);
    const dated = unfiltered({ ...q, from: 0, to: 0 });
    if (dated) {
      const [first, last] = [q.from || (q.to ? 1 : 0), q.to || Number.POSITIVE_INFINITY];
      for (const { value, claims } of all<{ value: string; claims: number }>({ sql: `${KEPT} kind = 'day'`, binds: [] }))
        if (Number(value) >= first && Number(value) <= last) count(Number(value), claims);
      if (q.from === 0) return { total: total(), capped: false, days: counted, matched };
    }
    const sources = sourcesOf(q, false).slice(dated ? 1 : 0);
    // lists that are read alone are counted whatever their length
    const exact = !q.article && !q.distinct && leavesOutRejected(q) && q.least === 0 && q.groups.length <= 1;
    let left = exact ? Number.POSITIVE_INFINITY : COUNTED;
    for (const { place, sql, binds } of sources) {
      const rows = all<{ age: number; claims: number }>({
        sql: `SELECT place >> ${SEQ_BITS} AS age, count(*) AS claims FROM (SELECT ${place} AS place FROM ${sql} LIMIT ?) GROUP BY 1`,
        binds: [...binds, exact ? -1 : left + 1],
      });
      for (const { age, claims } of rows) {
        count(dayOfAge(age), Math.min(claims, left));
        left -= claims;
      }
      if (left < 0) break;
    }
    return { total: total(), capped: left < 0, days: counted, matched };
  }
  return { tally, days };
}

/** Counts the numbers in a text, which are parted by spaces. */
function countNumbers(joined: string, counts: Uint32Array): void {
  let number = 0;
  for (let i = 0; i < joined.length; i++) {
    const code = joined.charCodeAt(i);
    if (code >= 48) number = number * 10 + code - 48;
    else if (number > 0) {
      counts[number] = (counts[number] as number) + 1;
      number = 0;
    }
  }
  if (number > 0) counts[number] = (counts[number] as number) + 1;
}
