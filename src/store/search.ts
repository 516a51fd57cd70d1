/**
 * Finds, orders, pages and counts claims. Two ways lead to a page, and what the tags' counts let expect decides between them:
 *
 * - the walk reads the claims of the rarest tag asked for in order, from the cursor on, and looks whether each has the other tags;
 * - the intersection asks the full-text index, whose rows hold the tags as words, and sorts what it answers. When much would have to be
 *   sorted it goes bucket by bucket (months, days; hundredths of confidence) in the order asked for and stops when the page is full.
 *
 * Nothing here pages by OFFSET or ranks without a bound. Prepared statements: the query builder cost more than the queries.
 */
import type Sqlite from 'better-sqlite3';
import { nameKey } from '../actors/keys.ts';
import {
  type ClaimFilters,
  dayNumber,
  daysBefore,
  hundredth,
  kindOf,
  PARTITIONS,
  REACH,
  type Some,
  TAG_FILTERS,
  type TagKind,
  truth,
} from './filters.ts';
import { tagWord } from './postings.ts';
import { ftsOf, marksOf, readQuery, scoresOf, type TextQuery } from './text.ts';

export const CLAIM_SORTS = ['date', '-date', 'confidence', '-confidence', 'relevance', '-relevance'] as const;
export type ClaimSort = (typeof CLAIM_SORTS)[number];

/** `walk`: rows that the walk may look at for one page before it gives up; `sort`: matches that may be sorted at once. */
const BOUNDS = { walk: 8_000, sort: 1_000 };
/** Relevance is weighed among this many matches, the last that came in. */
export const RANKED = 1_000;
/** Facets and series count this many matches at most. */
export const COUNTED = 100_000;
/** Tags that a walk merges at most. */
const ARMS = 6;
/** Entries of a list of the full-text index that are read in the time that a tag of one claim is looked up. */
const CHECK = 100;
/** Matches of words that are read to judge how many there are. */
const SAMPLE = 200;

/** Thrown when `q` has no word to look for, or relevance is asked for without `q`. */
export class BadSearch extends Error {
  readonly parameter: 'q' | 'sort';
  constructor(message: string, parameter: 'q' | 'sort' = 'q') {
    super(message);
    this.parameter = parameter;
  }
}

export interface ActorName {
  id: string;
  name: string;
}

export interface Hit {
  claim: number;
  /** What a cursor after this hit holds. */
  key: number[];
}

export interface Counts {
  /** Claims counted. */
  total: number;
  /** There are more than were counted. */
  capped: boolean;
  /** How many of them have each tag. */
  tags: Map<number, number>;
}

type Bind = number | string;
interface Sql {
  readonly sql: string;
  readonly binds: readonly Bind[];
}

interface Tag {
  readonly id: number;
  readonly claims: number;
}

/** A claim must have one of these tags. */
interface Group {
  readonly tags: readonly Tag[];
  /** At most so many claims have one. */
  readonly claims: number;
  /** The tags tell nearly, a number tells exactly: the group only helps to find. */
  readonly loose?: true;
}

interface Question {
  readonly groups: readonly Group[];
  /** A claim must have none of these tags. */
  readonly without: readonly Tag[];
  /** Day numbers; 0: no bound. */
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly article: readonly [first: number, last: number] | null;
  readonly text: TextQuery | null;
  /** One print of a statement is enough. */
  readonly distinct: boolean;
  /** All claims there are. */
  readonly all: number;
  /** Something is asked for that no claim has. */
  readonly nothing: boolean;
  readonly matched: readonly ActorName[];
}

export type Searcher = ReturnType<typeof searcherOf>;

/** Searches an open database. Bounds decide how pages are found, never what is on them. */
export function searcherOf(db: Sqlite.Database, { walk: WALK, sort: SORT } = BOUNDS) {
  const statements = new Map<string, Sqlite.Statement>();
  const prepare = (sql: string) => {
    let statement = statements.get(sql);
    if (!statement) {
      if (statements.size > 500) statements.clear();
      statement = db.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  const all = <Row>({ sql, binds }: Sql) => prepare(sql).all(...binds) as Row[];
  const tagsLike = (kinds: readonly TagKind[], values: readonly string[]) =>
    kinds.flatMap((kind) =>
      all<Tag>({
        sql: 'SELECT id, claims FROM tag WHERE kind = ? AND value IN (SELECT value FROM json_each(?)) AND claims > 0',
        binds: [kind, JSON.stringify(values)],
      }),
    );
  const tagsOfKind = (kind: TagKind) =>
    all<Tag & { value: number }>({
      sql: 'SELECT id, claims, CAST(value AS INTEGER) AS value FROM tag WHERE kind = ? AND claims > 0',
      binds: [kind],
    }).sort((a, b) => a.value - b.value);

  // ---- what is asked

  /**
   * The actors that a name stands for: by id, else by full name or alias, else by last name; several people who bear a last name are all
   * meant. `ids` also holds the shorter names that stand for them.
   */
  function matchActors(asked: string): { ids: string[]; matched: ActorName[] } {
    const key = nameKey(asked);
    type Found = { kind: string; whole: string };
    const named = (part: 'full' | 'last') =>
      all<Found>({
        sql: 'SELECT kind, coalesce(same_as, id) AS whole FROM actor_name JOIN actor ON actor.id = actor_id WHERE key = ? AND part = ? LIMIT 200',
        binds: [key, part],
      });
    let found = all<Found>({ sql: 'SELECT kind, coalesce(same_as, id) AS whole FROM actor WHERE id = ?', binds: [asked] });
    if (found.length === 0) found = named('full');
    // a person known only as Kirby is found by that name, and so are all who bear it
    if (found.every(({ kind }) => kind === 'person')) found = [...found, ...named('last')];
    if (found.length === 0) return { ids: [], matched: [] };
    const whole = [...new Set(found.map((each) => each.whole))];
    const rows = all<ActorName>({
      sql: `SELECT id, name FROM actor WHERE id IN (SELECT value FROM json_each(?))
            UNION SELECT id, name FROM actor WHERE same_as IN (SELECT value FROM json_each(?)) ORDER BY id`,
      binds: [JSON.stringify(whole), JSON.stringify(whole)],
    });
    return { ids: rows.map(({ id }) => id), matched: rows.filter(({ id }) => whole.includes(id)) };
  }

  /** A topic and those that users put below it, however deep. */
  const below = (topic: string): string[] =>
    all<{ id: string }>({
      sql: `WITH RECURSIVE below (id) AS (
              SELECT ? UNION SELECT topic.id FROM topic JOIN below ON topic.parent = below.id WHERE deleted = 0
            ) SELECT id FROM below`,
      binds: [topic],
    }).map(({ id }) => id);

  function understand(filters: ClaimFilters): Question {
    const matched = new Map<string, ActorName>();
    const groups: Group[] = [];
    const without: Tag[] = [];
    const groupOf = (tags: readonly Tag[]): Group => ({ tags, claims: tags.reduce((sum, { claims }) => sum + claims, 0) });
    for (const { name, kinds, actors, value } of TAG_FILTERS) {
      const values = (asked: Some, meant: (actor: ActorName) => void) =>
        [asked].flat().flatMap((each) => {
          if (name === 'topic') return below(value(each));
          if (!actors) return [value(each)];
          const found = matchActors(each);
          for (const actor of found.matched) meant(actor);
          return found.ids;
        });
      const wanted = filters[name];
      if (wanted !== undefined)
        groups.push(
          groupOf(
            tagsLike(
              kinds,
              values(wanted, (actor) => matched.set(actor.id, actor)),
            ),
          ),
        );
      const unwanted = filters[`not_${name}`];
      if (unwanted === undefined) continue;
      const tags = tagsLike(
        kinds,
        values(unwanted, () => {}),
      );
      // where every claim has exactly one, not these is any of the others: that can be looked up
      if (kinds.every((kind) => PARTITIONS.has(kind)) && tags.length > 0) {
        const every = all<Tag>({ sql: 'SELECT id, claims FROM tag WHERE kind = ? AND claims > 0', binds: [kinds[0] as string] });
        groups.push(groupOf(every.filter(({ id }) => !tags.some((tag) => tag.id === id))));
      } else without.push(...tags);
    }
    // «n'a pas confirmé» is no confirmation
    const negated = filters.negated ?? (filters.act === undefined ? undefined : false);
    if (negated !== undefined) groups.push(groupOf(tagsLike(['negated'], [truth(negated)])));
    if (filters.anonymous !== undefined) groups.push(groupOf(tagsLike(['anonymous'], [truth(filters.anonymous)])));
    const least = filters.min_confidence ?? 0;
    if (least > 0) groups.push({ ...groupOf(tagsOfKind('confidence').filter(({ value }) => value >= hundredth(least))), loose: true });
    const article =
      filters.article === undefined
        ? null
        : all<{ number: number }>({ sql: 'SELECT number FROM article WHERE id = ?', binds: [filters.article] })[0];
    const text = filters.q === undefined ? null : readQuery(filters.q);
    if (filters.q !== undefined && text === null) throw new BadSearch('no word to look for');
    return {
      groups: groups.sort((a, b) => a.claims - b.claims),
      without,
      from: dayNumber(filters.from),
      to: dayNumber(filters.to),
      least,
      article: article ? [article.number * 65536, article.number * 65536 + 65535] : null,
      text,
      distinct: filters.distinct !== undefined,
      all: all<Tag>({ sql: 'SELECT id, claims FROM tag WHERE id = 0', binds: [] })[0]?.claims ?? 0,
      nothing: article === undefined || groups.some(({ claims }) => claims === 0),
      matched: [...matched.values()],
    };
  }

  // ---- conditions

  /** A row with the claim and day of a claim: of what is walked through, of `claim_key`, or of another print. */
  type Row = 'r' | 'k' | 'm';

  /** That a row has one of the tags. */
  const has = (tags: readonly Tag[], row: Row): Sql => ({
    sql: `EXISTS (SELECT 1 FROM claim_tag x WHERE x.tag IN (${tags.map(() => '?')}) AND x.day = ${row}.day AND x.claim = ${row}.claim)`,
    binds: tags.map(({ id }) => id),
  });
  const hasNone = (tags: readonly Tag[], row: Row): Sql => ({ ...has(tags, row), sql: `NOT ${has(tags, row).sql}` });

  /** What a row has to fulfil beside `but`, which its source sees to. */
  function checks(q: Question, but: Group | null, row: Row = 'r'): Sql[] {
    const { groups, without, least, text } = q;
    const out = groups.filter((group) => group !== but && !group.loose).map(({ tags }) => has(tags, row));
    if (without.length > 0) out.push(hasNone(without, row));
    if (least > 0) out.push({ sql: `(SELECT confidence FROM claim_key y WHERE y.claim = ${row}.claim) >= ?`, binds: [least] });
    if (text)
      out.push({ sql: `EXISTS (SELECT 1 FROM claim_text WHERE claim_text MATCH ? AND rowid = ${row}.claim)`, binds: [ftsOf(text)] });
    if (q.distinct) out.push(firstPrint(q, row));
    return out;
  }

  /** Conditions on the dates and confidence of a row of `claim_key`. */
  function keyConditions({ from, to, least, article }: Question, row: 'k' | 'm' = 'k'): Sql[] {
    const out: Sql[] = [];
    if (from > 0) out.push({ sql: `${row}.last >= ?`, binds: [from] });
    if (to > 0) out.push({ sql: `${row}.day BETWEEN 1 AND ?`, binds: [to] });
    if (least > 0) out.push({ sql: `${row}.confidence >= ?`, binds: [least] });
    if (article) out.push({ sql: `${row}.claim BETWEEN ? AND ?`, binds: article });
    return out;
  }

  /** That no earlier print of the same statement is among what is asked for. */
  function firstPrint(q: Question, row: Row): Sql {
    const { sql, binds } = where([
      { sql: `w.claim = ${row}.claim`, binds: [] },
      ...keyConditions(q, 'm'),
      ...checks({ ...q, least: 0, distinct: false }, null, 'm'),
    ]);
    return {
      sql: `NOT EXISTS (SELECT 1 FROM claim_wire w CROSS JOIN claim_wire o ON o.wire = w.wire AND o.claim < w.claim
            CROSS JOIN claim_key m ON m.claim = o.claim${sql})`,
      binds,
    };
  }

  const where = (conditions: readonly Sql[]): Sql =>
    conditions.length === 0
      ? { sql: '', binds: [] }
      : { sql: ` WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`, binds: conditions.flatMap(({ binds }) => binds) };

  const words = (tags: readonly Tag[]) => `tags : (${tags.map(({ id }) => tagWord(id)).join(' OR ')})`;
  const shareOf = (q: Question, { claims }: Pick<Group, 'claims'>) => Math.min(1, claims / Math.max(1, q.all));

  interface LookUp {
    /** An expression of the full-text index. */
    readonly match: string;
    /** What the rows it finds have to fulfil besides. */
    readonly rest: readonly Sql[];
  }

  /**
   * How the full-text index finds what is asked for, narrowed to claims that have a tag of `within`; null when it is about no word or tag.
   * The index reads the whole list of every tag in the expression: a long list that would throw out few is cheaper left to a check of
   * each claim that the others leave.
   */
  function lookUp(q: Question, textClaims: number, within: Group | null = null): LookUp | null {
    const parts = [...(q.text ? [ftsOf(q.text)] : []), ...(within ? [words(within.tags)] : [])];
    let left = (q.text ? textClaims : q.all) * (within ? shareOf(q, within) : 1);
    const rest: Sql[] = [];
    for (const group of q.groups) {
      const kept = shareOf(q, group);
      if (parts.length === 0 || group.claims < left * (1 - kept) * CHECK) {
        parts.push(words(group.tags));
        left *= kept;
      } else if (!group.loose) rest.push(has(group.tags, 'k'));
    }
    if (parts.length === 0) return null;
    if (q.distinct) rest.push(firstPrint(q, 'k'));
    const unwanted = q.without.reduce((sum, { claims }) => sum + claims, 0);
    if (q.without.length === 0 || unwanted >= left * CHECK) {
      if (q.without.length > 0) rest.push(hasNone(q.without, 'k'));
      return { match: parts.join(' AND '), rest };
    }
    return { match: `(${parts.join(' AND ')}) NOT ${words(q.without)}`, rest };
  }

  // ---- the walk

  interface Dated {
    claim: number;
    day: number;
  }

  const EVERY: Group = { tags: [{ id: 0, claims: 0 }], claims: Number.POSITIVE_INFINITY };

  interface Range {
    readonly lo: number;
    readonly hi: number;
    /** Claims with a higher number only. */
    readonly after?: number;
  }
  const ALWAYS: Range = { lo: 0, hi: 99_999_999 };

  /**
   * The claims of the driving group that the dates asked for leave, tag by tag, each in order: those that start on `from` or later, or
   * those that start before and reach it.
   */
  function armsOf(q: Question, driver: Group, range: Range, early: boolean): Sql[] {
    const arms: Sql[] = [];
    const after: Sql[] = range.after === undefined ? [] : [{ sql: 'claim > ?', binds: [range.after] }];
    const add = (table: string, binding: Sql, low: number, high: number, more: readonly Sql[]) => {
      const lo = Math.max(range.lo, low, q.to > 0 ? 1 : 0);
      const hi = Math.min(range.hi, high, q.to > 0 ? q.to : ALWAYS.hi);
      if (lo > hi) return;
      const days: Sql = lo === hi ? { sql: 'day = ?', binds: [lo] } : { sql: 'day BETWEEN ? AND ?', binds: [lo, hi] };
      const { sql, binds } = where([binding, days, ...more, ...after]);
      arms.push({ sql: `SELECT claim, day FROM ${table}${sql}`, binds });
    };
    for (const { id } of driver.tags) {
      if (!early) add('claim_tag', { sql: 'tag = ?', binds: [id] }, q.from, ALWAYS.hi, []);
      else {
        for (const span of [1, 2, 3] as const) {
          const first = span === 3 ? 1 : daysBefore(q.from, REACH[span]);
          add('claim_tag_long', { sql: 'tag = ? AND span = ?', binds: [id, span] }, first, q.from - 1, [
            { sql: 'last >= ?', binds: [q.from] },
          ]);
        }
      }
    }
    return arms;
  }

  /**
   * The first claims from `lo` to `hi` (days) of the driving group, in order of day and number, at most `limit`. Looks at `budget` rows at
   * most; `whole` tells whether that was enough.
   */
  function walk(q: Question, driver: Group, range: Range, down: boolean, limit: number, budget: number) {
    const rows: Dated[] = [];
    // claims dated to a month or a year may start before `from`
    const parts = q.from === 0 ? [false] : down ? [false, true] : [true, false];
    for (const early of parts) {
      const arms = armsOf(q, driver, range, early);
      const left = limit - rows.length;
      if (arms.length === 0 || left === 0) continue;
      const order = down ? 'DESC' : 'ASC';
      const merged = (most: string): Sql => ({
        // a claim with two of the tags is one claim
        sql: `${arms.map(({ sql }) => sql).join(driver.tags.length > 1 ? ' UNION ' : ' UNION ALL ')} ORDER BY day ${order}, claim ${order} LIMIT ${most}`,
        binds: arms.flatMap(({ binds }) => binds),
      });
      const tests = checks(q, driver);
      if (tests.length === 0) {
        const { sql, binds } = merged('?');
        rows.push(...all<Dated>({ sql, binds: [...binds, left] }));
        continue;
      }
      const bounded = Number.isFinite(budget);
      const source = merged(bounded ? '?' : '-1');
      const { sql, binds } = where(tests);
      const found = all<Dated>({
        sql: `SELECT claim, day FROM (${source.sql}) r${sql} LIMIT ?`,
        binds: [...source.binds, ...(bounded ? [budget] : []), ...binds, left],
      });
      rows.push(...found);
      if (found.length === left || !bounded || driver.claims <= budget) continue;
      const beyond = merged('1 OFFSET ?');
      if (all({ sql: beyond.sql, binds: [...beyond.binds, budget] }).length > 0) return { rows, whole: false };
    }
    return { rows, whole: true };
  }

  /**
   * A page by date: whichever way the days go, the claims of a day stay in reading order. The last of `limit` only tells that there are more.
   * Null when the walk would be too long.
   */
  function walkByDate(q: Question, driver: Group, down: boolean, after: Dated | null, limit: number, budget: number): Dated[] | null {
    const found: Dated[] = [];
    if (after) {
      const { rows, whole } = walk(q, driver, { lo: after.day, hi: after.day, after: after.claim }, false, limit, budget);
      if (!whole) return null;
      found.push(...rows);
    }
    const left = limit - found.length;
    if (left === 0) return found;
    const range = { lo: after && !down ? after.day + 1 : ALWAYS.lo, hi: after && down ? after.day - 1 : ALWAYS.hi };
    const { rows, whole } = walk(q, driver, range, down, left, budget);
    if (!whole) return null;
    if (!down) return [...found, ...rows];
    const days = new Map<number, Dated[]>();
    for (const row of rows) {
      const day = days.get(row.day);
      if (day) day.push(row);
      else days.set(row.day, [row]);
    }
    for (const day of days.values()) day.reverse();
    // the last day may be cut: what was read of it is its end, not its start. Of one claim it is enough to know that there is one more
    const last = rows.at(-1);
    const cut = last && rows.length === left ? (days.get(last.day) as Dated[]) : [];
    if (last && cut.length > 1) {
      const start = walk(q, driver, { lo: last.day, hi: last.day }, false, cut.length, budget);
      if (!start.whole) return null;
      days.set(last.day, start.rows);
    }
    return [...found, ...[...days.values()].flat()];
  }

  // ---- the intersection

  interface Key extends Dated {
    confidence: number;
  }

  const ORDERS = {
    date: 'k.day, k.claim',
    '-date': 'k.day DESC, k.claim',
    confidence: 'k.confidence, k.claim',
    '-confidence': 'k.confidence DESC, k.claim DESC',
  } as const;
  type KeySort = keyof typeof ORDERS;

  function past(sort: KeySort, after: Key | null): Sql[] {
    if (!after) return [];
    const { day, confidence, claim } = after;
    if (sort === 'date') return [{ sql: '(k.day, k.claim) > (?, ?)', binds: [day, claim] }];
    if (sort === '-date') return [{ sql: '(k.day < ? OR (k.day = ? AND k.claim > ?))', binds: [day, day, claim] }];
    return [{ sql: `(k.confidence, k.claim) ${sort === 'confidence' ? '>' : '<'} (?, ?)`, binds: [confidence, claim] }];
  }

  function intersect({ match, rest }: LookUp, conditions: readonly Sql[], order: string, limit: number): Key[] {
    const { sql, binds } = where([{ sql: 'claim_text MATCH ?', binds: [match] }, ...conditions, ...rest]);
    return all<Key>({
      sql: `SELECT k.claim, k.day, k.confidence FROM claim_text JOIN claim_key k ON k.claim = claim_text.rowid${sql} ORDER BY ${order} LIMIT ?`,
      binds: [...binds, limit],
    });
  }

  /** How many claims have the words, judged by how close the first of them are. */
  function judge(text: TextQuery, every: number): number {
    const rows = all<{ claim: number }>({
      sql: 'SELECT rowid AS claim FROM claim_text WHERE claim_text MATCH ? LIMIT ?',
      binds: [ftsOf(text), SAMPLE],
    });
    if (rows.length < SAMPLE) return rows.length;
    const [ends] = all<{ first: number; last: number }>({
      sql: 'SELECT (SELECT min(claim) FROM claim_key) AS first, (SELECT max(claim) FROM claim_key) AS last',
      binds: [],
    });
    const { first, last } = ends as { first: number; last: number };
    return Math.min(every, (SAMPLE * (last - first + 1)) / ((rows.at(-1) as { claim: number }).claim - first + 1));
  }

  interface Bucket extends Tag {
    /** The tags of what it is made of, when it can be taken apart. */
    readonly parts?: readonly Bucket[];
  }

  /** What the order can be cut into, in the order asked for. */
  function bucketsOf(q: Question, sort: KeySort, after: Key | null): Bucket[] {
    const down = sort.startsWith('-');
    if (sort === 'confidence' || sort === '-confidence') {
      const start = after ? hundredth(after.confidence) : down ? 100 : 0;
      const cuts = tagsOfKind('confidence').filter(({ value }) => (down ? value <= start : value >= start) && value >= hundredth(q.least));
      return down ? cuts.reverse() : cuts;
    }
    const lo = Math.max(after && !down ? after.day : 0, q.from > 0 ? q.from : 0, q.to > 0 ? 1 : 0);
    const hi = Math.min(after && down ? after.day : 99_999_999, q.to > 0 ? q.to : 99_999_999);
    const months = new Map<number, (Tag & { value: number })[]>();
    for (const day of tagsOfKind('day')) {
      if (day.value < lo || day.value > hi) continue;
      const month = Math.floor(day.value / 100);
      const days = months.get(month);
      if (days) days.push(day);
      else months.set(month, [day]);
    }
    const cuts = tagsOfKind('month').flatMap((month) => {
      const days = months.get(month.value);
      return days ? [{ id: month.id, claims: days.reduce((sum, { claims }) => sum + claims, 0), parts: down ? days.reverse() : days }] : [];
    });
    return down ? cuts.reverse() : cuts;
  }

  function intersectInOrder(q: Question, sort: KeySort, after: Key | null, limit: number, expected: number, textClaims: number): Key[] {
    const conditions = [...keyConditions(q), ...past(sort, after)];
    const whole = lookUp(q, textClaims);
    if (whole !== null && expected <= SORT) return intersect(whole, conditions, ORDERS[sort], limit);
    const found: Key[] = [];
    const byDate = sort === 'date' || sort === '-date';
    // claims dated to a month or a year may start before `from`: they are few, and come first or last
    const early = () => {
      const spans = tagsOfKind('span').filter(({ value }) => value > 0);
      if (!byDate || q.from === 0 || spans.length === 0) return;
      const long = lookUp(q, textClaims, { tags: spans, claims: spans.reduce((sum, { claims }) => sum + claims, 0) }) as LookUp;
      found.push(...intersect(long, [...conditions, { sql: 'k.day < ?', binds: [q.from] }], ORDERS[sort], limit - found.length));
    };
    if (sort === 'date') early();
    let density = expected / Math.max(1, q.all);
    let seen = 0;
    let group: Bucket[] = [];
    const flush = () => {
      if (group.length === 0 || found.length >= limit) return;
      const cut = group.reduce((sum, { claims }) => sum + claims, 0);
      const within = lookUp(q, textClaims, { tags: group, claims: cut }) as LookUp;
      const bound = byDate && q.from > 0 ? [...conditions, { sql: 'k.day >= ?', binds: [q.from] }] : conditions;
      // within one day the index answers in the very order of the page
      const order = byDate && group.length === 1 && !group[0]?.parts ? 'claim_text.rowid' : ORDERS[sort];
      const rows = intersect(within, bound, order, limit - found.length);
      found.push(...rows);
      seen += cut;
      // fewer than expected: take more at once
      if (rows.length < limit) density = Math.min(density, Math.max(found.length, 0.5) / seen);
      group = [];
    };
    const take = (bucket: Bucket) => {
      if (found.length >= limit) return;
      if (bucket.claims * density > SORT && bucket.parts) {
        flush();
        for (const part of bucket.parts) take(part);
        return;
      }
      group.push(bucket);
      const enough = group.reduce((sum, { claims }) => sum + claims, 0) * density;
      if (enough > 2 * (limit - found.length) || group.length >= 100) flush();
    };
    for (const bucket of bucketsOf(q, sort, after)) take(bucket);
    flush();
    if (sort === '-date' && found.length < limit) early();
    return found;
  }

  // ---- pages

  function keysOf(q: Question, sort: KeySort, after: Key | null, limit: number): Key[] {
    const byDate = sort === 'date' || sort === '-date';
    const down = sort.startsWith('-');
    if (q.article) {
      const { sql, binds } = where([...keyConditions(q), ...past(sort, after), ...checks({ ...q, least: 0 }, null, 'k')]);
      return all<Key>({
        sql: `SELECT claim, day, confidence FROM claim_key k${sql} ORDER BY ${ORDERS[sort]} LIMIT ?`,
        binds: [...binds, limit],
      });
    }
    const first = q.groups.find(({ loose }) => !loose);
    const driver = byDate && first && first.tags.length <= ARMS ? first : EVERY;
    const passing = (groups: readonly Group[]) => groups.reduce((product, group) => product * shareOf(q, group), 1);
    const textClaims = q.text ? judge(q.text, q.all) : q.all;
    const expected = textClaims * passing(q.groups);
    // looking up words costs some fifty times what looking up a tag does
    const widest = Math.max(1, ...q.groups.filter((group) => group !== driver && !group.loose).map(({ tags }) => tags.length / 4));
    const budget = !q.text && q.groups.length === 0 ? Number.POSITIVE_INFINITY : Math.round(WALK / widest / (q.text ? 50 : 1));
    const rate = (textClaims / Math.max(1, q.all)) * passing(q.groups.filter((group) => group !== driver && (byDate || !group.loose)));
    if (limit / rate <= budget || (!q.text && driver.claims <= budget)) {
      const walked = byDate ? walkByDate(q, driver, down, after, limit, budget) : walkByConfidence(q, down, after, limit, budget);
      if (walked) return walked as Key[];
    }
    return intersectInOrder(q, sort, after, limit, expected, textClaims);
  }

  function walkByConfidence(q: Question, down: boolean, after: Key | null, limit: number, budget: number): Key[] | null {
    const sort = down ? '-confidence' : 'confidence';
    const floor: Sql[] = q.least > 0 ? [{ sql: 'k.confidence >= ?', binds: [q.least] }] : [];
    const start = where([...floor, ...past(sort, after)]);
    const dates: Sql[] = [];
    if (q.from > 0) dates.push({ sql: 'r.last >= ?', binds: [q.from] });
    if (q.to > 0) dates.push({ sql: 'r.day BETWEEN 1 AND ?', binds: [q.to] });
    const tests = where([...dates, ...checks({ ...q, least: 0 }, null)]);
    const bounded = Number.isFinite(budget);
    const source: Sql = {
      sql: `SELECT claim, day, last, confidence FROM claim_key k${start.sql} ORDER BY ${ORDERS[sort]}`,
      binds: start.binds,
    };
    const rows = all<Key>({
      sql: `SELECT claim, day, confidence FROM (${source.sql}${bounded ? ' LIMIT ?' : ''}) r${tests.sql} LIMIT ?`,
      binds: [...source.binds, ...(bounded ? [budget] : []), ...tests.binds, limit],
    });
    if (rows.length === limit || !bounded) return rows;
    return all({ sql: `${source.sql} LIMIT 1 OFFSET ?`, binds: [...source.binds, budget] }).length === 0 ? rows : null;
  }

  /** The best among the last `RANKED` matches that had come in when the first page was asked for. */
  function byRelevance(q: Question, text: TextQuery, down: boolean, after: readonly number[] | null, limit: number): Hit[] {
    const newest =
      after?.[0] ?? all<{ claim: number | null }>({ sql: 'SELECT max(claim) AS claim FROM claim_key', binds: [] })[0]?.claim ?? 0;
    const { match, rest } = lookUp(q, judge(text, q.all)) as LookUp;
    const { sql, binds } = where([
      { sql: 'claim_text MATCH ?', binds: [match] },
      { sql: 'claim_text.rowid <= CAST(? AS INTEGER)', binds: [newest] },
      ...keyConditions(q),
      ...rest,
    ]);
    const rows = all<{ claim: number; text: string }>({
      sql: `SELECT claim, body ->> '$.text' AS text FROM (
              SELECT k.claim FROM claim_text JOIN claim_key k ON k.claim = claim_text.rowid${sql} ORDER BY claim_text.rowid DESC LIMIT ?
            ) JOIN claim ON claim.seq = claim`,
      binds: [...binds, RANKED],
    });
    const scores = scoresOf(
      rows.map((row) => row.text),
      text,
    );
    const sign = down ? -1 : 1;
    const ranked = rows
      .map(({ claim }, i) => ({ claim, score: scores[i] as number }))
      .sort((a, b) => sign * (a.score - b.score || a.claim - b.claim));
    const [, score, claim] = after ?? [];
    const left = after ? ranked.filter((each) => sign * (each.score - (score as number) || each.claim - (claim as number)) > 0) : ranked;
    return left.slice(0, limit).map((each) => ({ claim: each.claim, key: [newest, each.score, each.claim] }));
  }

  /** At most `limit` claims in order after a key, and whether there are more; `key` has three numbers by relevance, two otherwise. */
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
    const byDate = sort === 'date' || sort === '-date';
    const [value, claim] = after ?? [];
    const start = after
      ? { day: byDate ? (value as number) : 0, confidence: byDate ? 0 : (value as number), claim: claim as number }
      : null;
    const keys = keysOf(q, sort, start, limit + 1);
    return page(keys.map((key) => ({ claim: key.claim, key: [byDate ? key.day : key.confidence, key.claim] })));
  }

  /**
   * The stored bodies of claims, in the order given and joined, in UTF-8: they are handed on without being decoded. `renamed` tells whether a
   * speaker of theirs is by now known to be somebody with a longer name.
   */
  function bodies(claims: readonly number[], separator: string): { joined: Buffer; renamed: boolean } {
    const [row] = all<{ joined: Buffer | null; tags: string | null }>({
      // a cross join keeps the order of its left side, and sorting again inside group_concat tripled the time
      sql: `SELECT CAST(group_concat(c.body, ?) AS BLOB) AS joined, group_concat(k.tags, ' ') AS tags
            FROM json_each(?) j CROSS JOIN claim c ON c.seq = j.value CROSS JOIN claim_key k ON k.claim = j.value`,
      binds: [separator, JSON.stringify(claims)],
    });
    const speakers = [...new Set((row?.tags ?? '').split(' ').map(Number))].filter((tag) => kindOf(tag) === 'speaker');
    const renamed = all({
      sql: 'SELECT 1 FROM json_each(?) j CROSS JOIN tag ON tag.id = j.value CROSS JOIN actor ON actor.id = tag.value WHERE same_as IS NOT NULL OR candidates IS NOT NULL LIMIT 1',
      binds: [JSON.stringify(speakers)],
    });
    return { joined: row?.joined ?? Buffer.alloc(0), renamed: renamed.length > 0 };
  }

  // ---- counts

  /** A column of the matching claims' keys, joined with commas; of `COUNTED` claims at most. */
  function gather(q: Question, column: 'tags' | 'day'): { total: number; capped: boolean; joined: string } {
    const found = q.article ? null : lookUp(q, q.text ? judge(q.text, q.all) : q.all);
    const conditions = keyConditions(q);
    let source: Sql;
    if (found === null) {
      const { sql, binds } = where([...conditions, ...checks({ ...q, least: 0 }, null, 'k')]);
      const arms = q.article ? [] : [...armsOf(q, EVERY, ALWAYS, false), ...(q.from > 0 ? armsOf(q, EVERY, ALWAYS, true) : [])];
      if (!q.article && arms.length === 0) return { total: 0, capped: false, joined: '' };
      const from = q.article
        ? 'claim_key k'
        : `(${arms.map((arm) => arm.sql).join(' UNION ALL ')}) r JOIN claim_key k ON k.claim = r.claim`;
      source = { sql: `SELECT k.${column} AS value FROM ${from}${sql}`, binds: [...arms.flatMap((arm) => arm.binds), ...binds] };
    } else {
      const { sql, binds } = where([{ sql: 'claim_text MATCH ?', binds: [found.match] }, ...conditions, ...found.rest]);
      source = { sql: `SELECT k.${column} AS value FROM claim_text JOIN claim_key k ON k.claim = claim_text.rowid${sql}`, binds };
    }
    const [row] = all<{ total: number; joined: string | null }>({
      sql: `SELECT count(*) AS total, group_concat(value, ',') AS joined FROM (${source.sql} LIMIT ?)`,
      binds: [...source.binds, COUNTED + 1],
    });
    const { total, joined } = row as { total: number; joined: string | null };
    if (total <= COUNTED) return { total, capped: false, joined: joined ?? '' };
    return { total: COUNTED, capped: true, joined: (joined as string).slice(0, (joined as string).lastIndexOf(',')) };
  }

  const unfiltered = (q: Question) =>
    q.groups.length === 0 && q.without.length === 0 && q.from === 0 && q.to === 0 && q.text === null && q.article === null && !q.distinct;

  /** How many of the matching claims have each tag. */
  function tally(filters: ClaimFilters): Counts & { matched: readonly ActorName[] } {
    const q = understand(filters);
    if (q.nothing) return { total: 0, capped: false, tags: new Map(), matched: q.matched };
    if (unfiltered(q)) {
      const tags = all<Tag>({ sql: 'SELECT id, claims FROM tag WHERE claims > 0 AND id <> 0', binds: [] });
      return { total: q.all, capped: false, tags: new Map(tags.map(({ id, claims }) => [id, claims])), matched: q.matched };
    }
    const { total, capped, joined } = gather(q, 'tags');
    return {
      total,
      capped,
      tags: countNumbers(joined, all<{ most: number }>({ sql: 'SELECT max(id) AS most FROM tag', binds: [] })[0]?.most ?? 0),
      matched: q.matched,
    };
  }

  /** How many matching claims each day (as a number, 0 for none) has. */
  function days(filters: ClaimFilters): { total: number; capped: boolean; days: Map<number, number>; matched: readonly ActorName[] } {
    const q = understand(filters);
    const { matched } = q;
    if (q.nothing) return { total: 0, capped: false, days: new Map(), matched };
    if (unfiltered(q))
      return { total: q.all, capped: false, days: new Map(tagsOfKind('day').map(({ value, claims }) => [value, claims])), matched };
    const group = q.groups[0] ?? EVERY;
    if (q.groups.length <= 1 && !group.loose && group.tags.length === 1 && !q.text && !q.article && !q.distinct && q.without.length === 0) {
      // one tag, or none: its claims are kept by day
      const counted = new Map<number, number>();
      for (const early of q.from > 0 ? [false, true] : [false]) {
        for (const { sql, binds } of armsOf(q, group, ALWAYS, early)) {
          const counts = all<Dated & { claims: number }>({
            sql: `SELECT day, count(*) AS claims FROM (${sql}) GROUP BY day`,
            binds,
          });
          for (const { day, claims } of counts) counted.set(day, (counted.get(day) ?? 0) + claims);
        }
      }
      return { total: [...counted.values()].reduce((sum, claims) => sum + claims, 0), capped: false, days: counted, matched };
    }
    const { total, capped, joined } = gather(q, 'day');
    const counted = new Map<number, number>();
    for (const day of joined === '' ? [] : joined.split(',').map(Number)) counted.set(day, (counted.get(day) ?? 0) + 1);
    return { total, capped, days: counted, matched };
  }

  const ownChanges = db.prepare('SELECT total_changes()').pluck();
  const othersChanges = db.prepare('PRAGMA data_version').pluck();
  /** Changes with every row that this connection writes, and with every commit of another. */
  const version = () => `${ownChanges.get()} ${othersChanges.get()}`;

  return { find, bodies, tally, days, version };
}

/** The words of a query in a text; none when the query has no word. */
export function marksIn(text: string, q: string): { text: string; start: number; end: number }[] {
  const query = readQuery(q);
  return query ? marksOf(text, query) : [];
}

/** How often each number, `most` at most, stands in a text of numbers parted by one character each. */
function countNumbers(joined: string, most: number): Map<number, number> {
  const counts = new Uint32Array(most + 1);
  let number = 0;
  for (let i = 0; i < joined.length; i++) {
    const code = joined.charCodeAt(i);
    if (code >= 48) number = number * 10 + code - 48;
    else {
      counts[number] = (counts[number] as number) + 1;
      number = 0;
    }
  }
  if (joined !== '') counts[number] = (counts[number] as number) + 1;
  const found = new Map<number, number>();
  for (let i = 0; i <= most; i++) if (counts[i] !== 0) found.set(i, counts[i] as number);
  return found;
}
