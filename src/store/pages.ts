/**
 * Orders and pages claims. A page is read from where the one before it ended, and reading stops when it is full; by confidence one hundredth
 * is asked for after the other. Nothing here pages by OFFSET or ranks without a bound.
 */
import { ageOf, type ClaimFilters, dayNumber, dayOfAge, hundredth, kindOf, MOST_SEQ, placeAt, placeOf, SEQ_BITS } from './filters.ts';
import { ALWAYS, type Bounds, type Part, type Plan, type Planner, type Range } from './plan.ts';
import { type ActorName, BadSearch, groupOf, type Question, type Run, type Sql, type Understanding } from './question.ts';
import { scoresOf, type TextQuery } from './text.ts';

export const CLAIM_SORTS = ['date', '-date', 'confidence', '-confidence', 'relevance', '-relevance'] as const;
export type ClaimSort = (typeof CLAIM_SORTS)[number];
type KeySort = Exclude<ClaimSort, 'relevance' | '-relevance'>;
/** Relevance is weighed among this many matches, the newest. */
export const RANKED = 400;

export interface Hit {
  claim: number;
  /** The first day on which it may have been made, as a number; 0 when not known. */
  day: number;
  /** What a cursor after this hit holds: by date a day and a claim; otherwise three numbers. */
  key: number[];
}

/** A claim on its way to a page. */
interface Row {
  /** Of its first day; see `ageOf`. */
  age: number;
  claim: number;
  /** Hundredths of confidence, when they were asked for. */
  sure: number;
}

/** The hundredth of a key's confidence, as `hundredth` tells it. */
const SURE = 'CAST(k.confidence * 100 + 1e-9 AS INTEGER)';

/** Finds pages of what is planned. */
export function pagesOf(
  all: Run,
  { understand, tagsOfKind }: Understanding,
  { planOf, partsOf, sourceOf, ofArticle }: Planner,
  { sort: SORT }: Bounds,
) {
  function rowsOf(part: Part, newest: boolean, limit: number, sure: boolean): Row[] {
    if (part.range.lo > part.range.hi) return [];
    const { place, sql, binds } = sourceOf(part, sure);
    return all<Row>({
      sql: `SELECT ${place} >> ${SEQ_BITS} AS age, ${place} & ${MOST_SEQ} AS claim${sure ? `, ${SURE} AS sure` : ''} FROM ${sql} ORDER BY ${place} ${newest ? 'ASC' : 'DESC'}${Number.isFinite(limit) ? ' LIMIT ?' : ''}`,
      binds: [...binds, ...(Number.isFinite(limit) ? [limit] : [])],
    });
  }

  /** The first claims of a plan within a range, in the order of their places, or in the reverse one when the oldest are wanted. */
  function read(q: Question, plan: Plan, within: Range, newest: boolean, limit: number, sure = false): Row[] {
    const { main, early } = partsOf(q, plan, within);
    const found: Row[] = newest ? rowsOf(main, newest, limit, sure) : [];
    if (found.length < limit && early.length > 0) {
      const before = early.flatMap((part) => rowsOf(part, newest, limit - found.length, sure));
      const sign = newest ? 1 : -1;
      found.push(...before.sort((a, b) => sign * (a.age - b.age || a.claim - b.claim)).slice(0, limit - found.length));
    }
    if (!newest && found.length < limit) found.push(...rowsOf(main, newest, limit - found.length, sure));
    return found;
  }
  const dayRange = (age: number, after = -1): Range => {
    const first = BigInt(age) << BigInt(SEQ_BITS);
    return { lo: first + BigInt(after + 1), hi: first + BigInt(MOST_SEQ) };
  };
  const afterPlace = ({ age, claim }: Row): Range => ({ lo: dayRange(age, claim).lo, hi: ALWAYS.hi });

  /** A page by date: whichever way the days go, the claims of a day stay in reading order. The last of `limit` only tells that there are more. */
  function byDate(q: Question, plan: Plan, newest: boolean, after: Row | null, limit: number): Row[] {
    if (newest) return read(q, plan, after ? afterPlace(after) : ALWAYS, true, limit);
    const found = after ? read(q, plan, dayRange(after.age, after.claim), true, limit) : [];
    const left = limit - found.length;
    if (left === 0) return found;
    const rows = read(q, plan, after ? { lo: 0n, hi: dayRange(after.age).lo - 1n } : ALWAYS, false, left);
    const days = new Map<number, Row[]>();
    for (const row of rows) {
      const day = days.get(row.age);
      if (day) day.push(row);
      else days.set(row.age, [row]);
    }
    for (const day of days.values()) day.reverse();
    // the last day may be cut: what was read of it is its end, not its start. Of one claim it is enough to know that there is one more
    const last = rows.at(-1);
    const cut = last && rows.length === left ? (days.get(last.age) as Row[]).length : 0;
    if (last && cut > 1) days.set(last.age, read(q, plan, dayRange(last.age), true, cut));
    return [...found, ...[...days.values()].flat()];
  }

  const compare = (sort: KeySort) => (a: Row, b: Row) => {
    if (sort === 'date') return b.age - a.age || a.claim - b.claim;
    const sure = sort === 'confidence' ? a.sure - b.sure : sort === '-confidence' ? b.sure - a.sure : 0;
    return sure || a.age - b.age || a.claim - b.claim;
  };
  /** Of rows in any order those after a row, in order. */
  const sorted = (rows: readonly Row[], sort: KeySort, after: Row | null, limit: number) =>
    rows
      .filter((row) => !after || compare(sort)(row, after) > 0)
      .sort(compare(sort))
      .slice(0, limit);

  /** A page by hundredths of confidence, the surest or the least sure first; among equals the newest. */
  function byConfidence(q: Question, plan: Plan, down: boolean, after: Row | null, limit: number): Row[] {
    const sort = down ? '-confidence' : 'confidence';
    const cuts = tagsOfKind('confidence').filter(
      ({ value }) => value >= hundredth(q.least) && (!after || (down ? value <= after.sure : value >= after.sure)),
    );
    if (down) cuts.reverse();
    let density = plan.expected / Math.max(1, q.all);
    /** Hundredths that hold little are read together, as many as may fill the page. */
    const together = (i: number, left: number) => {
      const group = cuts.slice(i, i + 1);
      let claims = group[0]?.claims ?? 0;
      for (const next of cuts.slice(i + 1, i + 100)) {
        if (claims * density >= 2 * left || (claims + next.claims) * density > SORT) break;
        group.push(next);
        claims += next.claims;
      }
      return { group, claims, plan: planOf({ ...q, groups: [...q.groups, groupOf(group)] }, { judged: true, keyed: group.length > 1 }) };
    };
    const isCheap = () => {
      const { group, plan: first } = together(0, limit);
      return plan.keys <= SORT && plan.cost <= first.cost * (group.length === 1 ? Math.min(1, limit / first.expected) : 1);
    };
    if (plan.match.length > 0 && (plan.expected < 2 * limit || isCheap()))
      return sorted(read(q, plan, ALWAYS, true, Number.POSITIVE_INFINITY, true), sort, after, limit);
    const found: Row[] = [];
    let seen = 0;
    for (let i = 0; i < cuts.length && found.length < limit; ) {
      const first = cuts[i] as (typeof cuts)[number];
      const left = limit - found.length;
      if (after && first.value === after.sure) {
        const { plan } = together(i, 0);
        found.push(...read(q, plan, afterPlace(after), true, limit).map((row) => ({ ...row, sure: first.value })));
        i++;
        continue;
      }
      const { group, claims, plan } = together(i, left);
      i += group.length;
      const rows =
        group.length === 1
          ? read(q, plan, ALWAYS, true, left).map((row) => ({ ...row, sure: first.value }))
          : sorted(read(q, plan, ALWAYS, true, Number.POSITIVE_INFINITY, true), sort, null, left);
      found.push(...rows);
      seen += claims;
      if (rows.length < left) density = Math.min(density, Math.max(found.length, 0.5) / seen);
    }
    return found;
  }

  function rowsInOrder(q: Question, sort: KeySort, after: Row | null, limit: number): Row[] {
    if (q.article) {
      const { sql, binds } = ofArticle(q);
      const rows = all<Row>({ sql: `SELECT k.place >> ${SEQ_BITS} AS age, k.claim, ${SURE} AS sure FROM ${sql}`, binds });
      return sorted(rows, sort, after, limit);
    }
    if (sort === 'date' || sort === '-date') return byDate(q, planOf(q), sort === '-date', after, limit);
    return byConfidence(q, planOf(q, { judged: true, keyed: true }), sort === '-confidence', after, limit);
  }

  /** The best among the newest `RANKED` matches of those that were there when the first page was asked for. */
  function byRelevance(q: Question, text: TextQuery, down: boolean, after: readonly number[] | null, limit: number): Hit[] {
    const newest =
      after?.[0] ?? all<{ claim: number | null }>({ sql: 'SELECT max(claim) AS claim FROM claim_key', binds: [] })[0]?.claim ?? 0;
    const plan = planOf(q);
    const known: Sql[] = after ? [{ sql: `claim_text.rowid & ${MOST_SEQ} <= ?`, binds: [newest] }] : [];
    const rows = q.article
      ? rowsInOrder(q, '-date', null, RANKED)
      : read(q, { ...plan, rest: [...plan.rest, ...known] }, ALWAYS, true, RANKED);
    const words = all<{ words: string }>({
      sql: 'SELECT words FROM json_each(?) j CROSS JOIN claim_words ON place = j.value',
      binds: [`[${rows.map(({ age, claim }) => placeAt(age, claim)).join(',')}]`],
    });
    const scores = scoresOf(
      words.map((row) => row.words),
      text,
    );
    const sign = down ? -1 : 1;
    const ranked = rows
      .map(({ claim, age }, i) => ({ claim, age, score: scores[i] as number }))
      .sort((a, b) => sign * (a.score - b.score || a.claim - b.claim));
    const [, score, claim] = after ?? [];
    const left = after ? ranked.filter((each) => sign * (each.score - (score as number) || each.claim - (claim as number)) > 0) : ranked;
    return left.slice(0, limit).map((each) => ({ claim: each.claim, day: dayOfAge(each.age), key: [newest, each.score, each.claim] }));
  }

  /** At most `limit` claims in order after a key, and whether there are more. */
  function find(
    filters: ClaimFilters,
    sort: ClaimSort,
    after: readonly number[] | null,
    limit: number,
  ): { hits: Hit[]; more: boolean; matched: readonly ActorName[] } {
    const q = understand(filters);
    const page = (hits: Hit[]) => ({ hits: hits.slice(0, limit), more: hits.length > limit, matched: q.matched });
    if (sort === 'relevance' || sort === '-relevance') {
      if (!q.text) throw new BadSearch('relevance needs q', 'sort');
      return page(q.nothing ? [] : byRelevance(q, q.text, sort === '-relevance', after, limit + 1));
    }
    if (q.nothing) return page([]);
    const byDay = sort === 'date' || sort === '-date';
    const [sure, day, claim] = after ? (byDay ? [0, ...after] : after) : [];
    const start = after ? { sure: sure as number, age: ageOf(day as number), claim: claim as number } : null;
    return page(
      rowsInOrder(q, sort, start, limit + 1).map((row) => {
        const day = dayOfAge(row.age);
        return { claim: row.claim, day, key: byDay ? [day, row.claim] : [row.sure, day, row.claim] };
      }),
    );
  }

  /**
   * The stored bodies of claims, in the order given and joined, in UTF-8: they are handed on without being decoded. Those that may have been
   * made on other days than the ones asked for say so. `renamed` tells whether a speaker of theirs is by now known to be somebody with a longer name.
   */
  function bodies(hits: readonly Hit[], separator: string, { from, to }: ClaimFilters): { joined: Buffer; renamed: boolean } {
    const [first, last] = [dayNumber(from), dayNumber(to)];
    const outside: Sql[] = [];
    if (first > 0) outside.push({ sql: 'k.place > ?', binds: [placeOf(first, MOST_SEQ)] });
    if (last > 0) outside.push({ sql: 'k.last > ?', binds: [last] });
    const body =
      outside.length === 0
        ? 'c.body'
        : `CASE WHEN ${outside.map(({ sql }) => sql).join(' OR ')} THEN substr(c.body, 1, length(c.body) - 1) || ',"possibly":true}' ELSE c.body END`;
    const [row] = all<{ joined: Buffer | null; tags: string | null }>({
      // a cross join keeps the order of its left side, and sorting again inside group_concat tripled the time
      sql: `SELECT CAST(group_concat(${body}, ?) AS BLOB) AS joined, group_concat(k.tags, '') AS tags
            FROM json_each(?) j CROSS JOIN claim_key k ON k.place = j.value CROSS JOIN claim c ON c.seq = k.claim`,
      binds: [...outside.flatMap(({ binds }) => binds), separator, `[${hits.map(({ day, claim }) => placeOf(day, claim)).join(',')}]`],
    });
    // who is only spoken of has another id by now if a person said so
    const merged = all({ sql: 'SELECT 1 FROM actor WHERE merged_into IS NOT NULL LIMIT 1', binds: [] }).length > 0;
    const actors = [...new Set((row?.tags ?? '').split(' '))].filter((tag) => {
      const kind = kindOf(Number(tag));
      return kind === 'speaker' || (merged && kind === 'about');
    });
    const renamed = all({
      sql: `SELECT 1 FROM json_each(?) j CROSS JOIN tag ON tag.id = j.value CROSS JOIN actor ON actor.id = tag.value
            WHERE same_as IS NOT NULL OR candidates IS NOT NULL OR patch <> '{}' LIMIT 1`,
      binds: [`[${actors.join(',')}]`],
    });
    return { joined: row?.joined ?? Buffer.alloc(0), renamed: renamed.length > 0 };
  }

  return { find, bodies };
}
