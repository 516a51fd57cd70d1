/**
 * Finds, orders, pages and counts claims. Keys and full text stand in one order, the newest day first (see `placeOf`), so a page is read from
 * where the one before it ended, and reading stops when it is full. The full-text index finds what has the words and the rarer tags asked for; whether
 * it has the commoner ones is looked up claim by claim. By confidence it is asked for one hundredth after the other.
 *
 * Nothing here pages by OFFSET or ranks without a bound. Prepared statements: the query builder cost more than the queries.
 */
import type Sqlite from 'better-sqlite3';
import { datedTags } from './dated.ts';
import {
  ageOf,
  type ClaimFilters,
  COMBINED,
  dayNumber,
  dayOfAge,
  daysBefore,
  hundredth,
  kindOf,
  MOST_SEQ,
  placeOf,
  REACH,
  SEQ_BITS,
} from './filters.ts';
import { functionOf } from './functions.ts';
import { anyOf, combinedWord } from './postings.ts';
import {
  type ActorName,
  BadSearch,
  type Group,
  isDated,
  type Question,
  type Sql,
  statementsOf,
  type Tag,
  understandingOf,
} from './question.ts';
import { answers, ftsOf, marksOf, readQuery, scoresOf, type TextQuery } from './text.ts';
import { type Voices, voicesOf } from './voices.ts';

export { type ActorName, BadSearch };

export const CLAIM_SORTS = ['date', '-date', 'confidence', '-confidence', 'relevance', '-relevance'] as const;
export type ClaimSort = (typeof CLAIM_SORTS)[number];
type KeySort = Exclude<ClaimSort, 'relevance' | '-relevance'>;

/**
 * `sort`: keys that may be looked up and sorted at once; `check`: entries of a tag's list that are read in the time that the key of a claim is
 * looked up. To look for words in its text takes twice as long, but an entry of a word's list, which has all its positions, four times.
 */
const BOUNDS = { sort: 2_500, check: 50 };
/** Relevance is weighed among this many matches, the newest. */
export const RANKED = 400;
/** Facets and series count this many matches at most. */
export const COUNTED = 100_000;
/** Words that what is asked of the kinds `COMBINED` may make. */
const COMBINATIONS = 12;
/** Matches of a word that are read to judge how many there are. */
const SAMPLE = 200;

export interface Hit {
  claim: number;
  /** The first day on which it may have been made, as a number; 0 when not known. */
  day: number;
  /** What a cursor after this hit holds: by date a day and a claim; otherwise three numbers. */
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

/** A claim on its way to a page. */
interface Row {
  /** Of its first day; see `ageOf`. */
  age: number;
  claim: number;
  /** Hundredths of confidence, when they were asked for. */
  sure: number;
}

/** How what is asked for is found. */
interface Plan {
  /** Expressions of the full-text index that must all hold; none when the keys are gone through. */
  readonly match: readonly string[];
  /** One that must not hold; null for none, and when `match` is empty. */
  readonly not: string | null;
  /** What the keys found have to fulfil besides. */
  readonly rest: readonly Sql[];
  /** How many claims it may find, and how many keys are looked up for that; judged by counts. */
  readonly expected: number;
  readonly keys: number;
}

/** Between two places, both included. */
interface Range {
  readonly lo: bigint;
  readonly hi: bigint;
}
const ALWAYS: Range = { lo: 0n, hi: 2n ** 63n - 1n };
/** The last place with a day. */
const DATED = placeOf(1, MOST_SEQ);
const both = (a: Range, b: Range): Range => ({ lo: a.lo > b.lo ? a.lo : b.lo, hi: a.hi < b.hi ? a.hi : b.hi });

/** The hundredth of a key's confidence, as `hundredth` tells it. */
const SURE = 'CAST(k.confidence * 100 + 1e-9 AS INTEGER)';

export type Searcher = ReturnType<typeof searcherOf>;

/** Searches an open database. Bounds decide how pages are found, never what is on them. */
export function searcherOf(db: Sqlite.Database, { sort: SORT, check: CHECK } = BOUNDS, voices: Voices = voicesOf(db)) {
  const all = statementsOf(db);
  const ownChanges = db.prepare('SELECT total_changes()').pluck();
  const othersChanges = db.prepare('PRAGMA data_version').pluck();
  /** Changes with every row that this connection writes, and with every commit of another. */
  const version = () => `${ownChanges.get()} ${othersChanges.get()}`;
  const { understand, tagsOfKind, mediaMeant } = understandingOf(all, voices, version);
  const numberOf = datedTags(db);
  const numberOfWords = functionOf<TextQuery, string, null>(db, 'has_words', answers);

  // ---- conditions

  const anyTag = (tags: readonly Tag[]) => anyOf(tags.map(({ id }) => id));

  /** That a row of `claim_key`, `k` or `m`, has one of the tags, on a day on which it counts. */
  const has = (tags: readonly Tag[], row: 'k' | 'm'): Sql =>
    tags.some(isDated)
      ? { sql: `has_dated(?, ${row}.tags, ${row}.place >> ${SEQ_BITS})`, binds: [numberOf(tags)] }
      : {
          sql: `(${tags.map(() => `instr(${row}.tags, ?)`).join(' OR ')})`,
          binds: tags.map(({ id }) => ` ${id} `),
        };
  /** That the text of a claim has the words. */
  const hasWords = (text: TextQuery): Sql => ({
    sql: "has_words(?, (SELECT body ->> '$.text' FROM claim WHERE seq = k.claim), NULL)",
    binds: [numberOfWords(text)],
  });
  const hasNone = (tags: readonly Tag[], row: 'k' | 'm'): Sql => ({ ...has(tags, row), sql: `NOT ${has(tags, row).sql}` });

  const where = (conditions: readonly Sql[]): Sql =>
    conditions.length === 0
      ? { sql: '', binds: [] }
      : { sql: ` WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`, binds: conditions.flatMap(({ binds }) => binds) };

  /** Everything that is asked of a claim, said of its key. */
  function checks(q: Question, row: 'k' | 'm'): Sql[] {
    const out = q.groups.filter((group) => !group.loose).map(({ tags }) => has(tags, row));
    if (q.from > 0) out.push({ sql: `${row}.last >= ?`, binds: [q.from] });
    if (q.to > 0) out.push({ sql: `${row}.place BETWEEN ? AND ?`, binds: [placeOf(q.to, 0), DATED] });
    if (q.least > 0) out.push({ sql: `${row}.confidence >= ?`, binds: [q.least] });
    if (q.without.length > 0) out.push(hasNone(q.without, row));
    if (q.article) out.push({ sql: `${row}.claim BETWEEN ? AND ?`, binds: q.article });
    if (q.text)
      out.push({ sql: `EXISTS (SELECT 1 FROM claim_text WHERE claim_text MATCH ? AND rowid = ${row}.place)`, binds: [ftsOf(q.text)] });
    return out;
  }

  /** That no earlier print of the same statement is among what is asked for. */
  function firstPrint(q: Question): Sql {
    const { sql, binds } = where([{ sql: 'w.claim = k.claim', binds: [] }, ...checks(q, 'm')]);
    return {
      sql: `NOT EXISTS (SELECT 1 FROM claim_wire w CROSS JOIN claim_wire o ON o.wire = w.wire AND o.claim < w.claim
            CROSS JOIN claim_key m ON m.claim = o.claim${sql})`,
      binds,
    };
  }

  // ---- the plan

  const shareOf = (q: Question, { claims }: Pick<Group, 'claims'>) => Math.min(1, claims / Math.max(1, q.all));

  /** How many claims have a word, judged by how far back the newest of them reach. */
  function judgeWord(word: string, every: number): number {
    const [far] = all<{ age: number }>({
      sql: `SELECT rowid >> ${SEQ_BITS} AS age FROM claim_text WHERE claim_text MATCH ? ORDER BY rowid LIMIT 1 OFFSET ${SAMPLE - 1}`,
      binds: [`text : "${word}"`],
    });
    if (!far) return SAMPLE;
    const day = dayOfAge(far.age);
    const since = tagsOfKind('month').reduce((sum, { value, claims }) => {
      if (value < Math.floor(day / 100)) return sum;
      return sum + (value > Math.floor(day / 100) ? claims : (claims * (32 - (day % 100))) / 31);
    }, 0);
    return Math.min(every, (SAMPLE * every) / Math.max(SAMPLE, since));
  }

  /** How many claims have the words; of words in a row the rarest is asked, of beginnings nothing. */
  function judge(text: TextQuery, every: number): number {
    let share = 1;
    for (const terms of text) {
      const found = terms.map(({ words, prefix }) => {
        const whole = prefix ? words.slice(0, -1) : words;
        return whole.reduce((least, word) => Math.min(least, judgeWord(word, every)), prefix ? every / 20 : every);
      });
      share *= Math.min(1, found.reduce((sum, claims) => sum + claims, 0) / Math.max(1, every));
    }
    return share * every;
  }

  /** What is asked of the kinds `COMBINED` as one group; null when that is one kind at most, or too many words. */
  function combine(q: Question): { group: Group & { words: string[] }; of: readonly Group[] } | null {
    const kindsOf = (group: Group) => new Set(group.tags.map(({ id }) => kindOf(id)));
    const of = q.groups.filter((group) => !group.loose && COMBINED.some((kind) => kindsOf(group).has(kind)));
    if (of.length < 2) return null;
    let combinations: number[][] = [[]];
    for (const kind of COMBINED) {
      const asked = of.filter((group) => kindsOf(group).has(kind)).map(({ tags }) => tags.map(({ id }) => id));
      // one kind may be asked for twice, as what it is and what it is not
      const tags = asked.reduce<number[] | null>((all, each) => all?.filter((tag) => each.includes(tag)) ?? each, null);
      const values = tags ?? tagsOfKind(kind).map(({ id }) => id);
      if (values.length === 0 || combinations.length * values.length > COMBINATIONS) return null;
      combinations = combinations.flatMap((before) => values.map((tag) => [...before, tag]));
    }
    const claims = of.reduce((product, group) => product * shareOf(q, group), q.all);
    // one of them alone may find nearly as few
    if (claims > 0.6 * Math.min(...of.map((group) => group.claims))) return null;
    return { group: { tags: [], words: combinations.map(combinedWord), claims }, of };
  }

  /**
   * Reading on in the list of a tag costs little, looking up a key some fifty times as much: a tag's list is read along with the others
   * unless it is so long that looking up what they leave costs less. So is a word's. To count, all is read that can be.
   */
  function planOf(q: Question, { counting = false, judged = q.groups.length > 0 } = {}): Plan {
    const match: string[] = [];
    let left = q.all;
    let keys = q.all;
    const rest: Sql[] = [];
    const combined = combine(q);
    const groups = combined ? [combined.group, ...q.groups.filter((group) => !combined.of.includes(group))] : q.groups;
    const asked: (Group & { text?: TextQuery })[] = [...groups];
    if (q.text) asked.push({ tags: [], claims: judged ? judge(q.text, q.all) : q.all, text: q.text });
    let words: Sql | null = null;
    for (const group of asked.sort((a, b) => a.claims - b.claims)) {
      const kept = shareOf(q, group);
      const wide = group.text ? CHECK / 2 : CHECK + (group.words?.length ?? group.tags.length);
      const read = group.loose
        ? kept < 0.1 && match.length === 0
        : match.length === 0 || group.claims < keys * (1 - kept) * wide || (counting && groups.length === 1);
      if (read) {
        match.push(group.text ? ftsOf(group.text) : group.words ? `tags : (${group.words.join(' OR ')})` : anyTag(group.tags));
        keys *= kept;
        if (group.tags.some(isDated)) rest.push(has(group.tags, 'k'));
      } else if (group.text) words = hasWords(group.text);
      else if (!group.loose) rest.push(...(group === combined?.group ? combined.of : [group]).map(({ tags }) => has(tags, 'k')));
      left *= kept;
    }
    if (q.least > 0) rest.push({ sql: 'k.confidence >= ?', binds: [q.least] });
    const unwanted = q.without.reduce((sum, { claims }) => sum + claims, 0);
    const not = match.length > 0 && unwanted < keys * CHECK && !q.without.some(isDated) ? q.without : [];
    if (q.without.length > not.length) rest.push(hasNone(q.without, 'k'));
    if (words) rest.push(words);
    if (q.distinct) rest.push(firstPrint(q));
    return { match, not: not.length > 0 ? anyTag(not) : null, rest, expected: left, keys };
  }

  /** Where the claims lie that start within the dates asked for. */
  const rangeOf = (q: Question): Range => ({
    lo: q.to > 0 ? placeOf(q.to, 0) : 0n,
    hi: q.from > 0 ? placeOf(q.from, MOST_SEQ) : q.to > 0 ? DATED : ALWAYS.hi,
  });

  interface Part {
    readonly range: Range;
    readonly match: readonly string[];
    readonly not: string | null;
    readonly rest: readonly Sql[];
  }

  /** What has to be read for the dates asked for: claims that start within them, and those that start before and reach them. */
  function partsOf(q: Question, plan: Plan, within: Range): { main: Part; early: Part[] } {
    const { match, not, rest } = plan;
    const main = { range: both(rangeOf(q), within), match, not, rest };
    if (q.from === 0) return { main, early: [] };
    const { lo, hi: end } = rangeOf(q);
    const spans = tagsOfKind('span').filter(({ value }) => value > 0);
    const oldest = (span: number) => {
      const first = daysBefore(q.from, REACH[span as 1 | 2 | 3]);
      return placeOf(Number.isFinite(first) ? Math.max(1, first) : 1, MOST_SEQ);
    };
    // to find few, the lists are read from end to end, whatever the range: better once than part by part
    if (match.length > 0 && plan.keys <= SORT && spans.length > 0) {
      const hi = oldest(Math.max(...spans.map(({ value }) => value)));
      const reaches: Sql = { sql: '(k.place <= ? OR k.last >= ?)', binds: [end, q.from] };
      return { main: { range: both({ lo, hi }, within), match, not, rest: [...rest, reaches] }, early: [] };
    }
    const early = spans.map((tag) => {
      const reaches: Sql = { sql: 'k.last >= ?', binds: [q.from] };
      const range = both(both({ lo: end + 1n, hi: oldest(tag.value) }, { lo, hi: DATED }), within);
      return { range, match: [...match, anyTag([tag])], not, rest: [...rest, reaches] };
    });
    return { main, early: early.filter(({ range }) => range.lo <= range.hi) };
  }

  /** The source and conditions of a part; `keys` when its columns are wanted. */
  function sourceOf({ range, match, not, rest }: Part, keys: boolean): Sql & { place: string } {
    const place = match.length === 0 ? 'k.place' : 'claim_text.rowid';
    const { sql, binds } = where([
      ...(match.length === 0
        ? []
        : [{ sql: 'claim_text MATCH ?', binds: [not === null ? match.join(' AND ') : `(${match.join(' AND ')}) NOT ${not}`] }]),
      ...(range.lo > 0n ? [{ sql: `${place} >= ?`, binds: [range.lo] }] : []),
      ...(range.hi < ALWAYS.hi ? [{ sql: `${place} <= ?`, binds: [range.hi] }] : []),
      ...rest,
    ]);
    const joined = keys || rest.length > 0 ? 'claim_text CROSS JOIN claim_key k ON k.place = claim_text.rowid' : 'claim_text';
    return { place, sql: `${match.length === 0 ? 'claim_key k' : joined}${sql}`, binds };
  }

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

  // ---- pages

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
    if (plan.match.length > 0 && (plan.keys <= SORT || plan.expected < 2 * limit)) {
      return sorted(read(q, plan, ALWAYS, true, Number.POSITIVE_INFINITY, true), sort, after, limit);
    }
    const cuts = tagsOfKind('confidence').filter(
      ({ value }) => value >= hundredth(q.least) && (!after || (down ? value <= after.sure : value >= after.sure)),
    );
    if (down) cuts.reverse();
    const found: Row[] = [];
    let density = plan.expected / Math.max(1, q.all);
    let seen = 0;
    for (let i = 0; i < cuts.length && found.length < limit; ) {
      const first = cuts[i] as (typeof cuts)[number];
      const narrowed = (tags: readonly Tag[]): Plan => ({ ...plan, match: [...plan.match, anyTag(tags)] });
      if (after && first.value === after.sure) {
        found.push(...read(q, narrowed([first]), afterPlace(after), true, limit).map((row) => ({ ...row, sure: first.value })));
        i++;
        continue;
      }
      const left = limit - found.length;
      const group = [first];
      let claims = first.claims;
      // hundredths that hold little are read together, as many as may fill the page
      for (; i + group.length < cuts.length && claims * density < 2 * left && group.length < 100; ) {
        const next = cuts[i + group.length] as (typeof cuts)[number];
        if ((claims + next.claims) * density > SORT) break;
        group.push(next);
        claims += next.claims;
      }
      i += group.length;
      const rows =
        group.length === 1
          ? read(q, narrowed(group), ALWAYS, true, left).map((row) => ({ ...row, sure: first.value }))
          : sorted(read(q, narrowed(group), ALWAYS, true, Number.POSITIVE_INFINITY, true), sort, null, left);
      found.push(...rows);
      seen += claims;
      if (rows.length < left) density = Math.min(density, Math.max(found.length, 0.5) / seen);
    }
    return found;
  }

  function rowsInOrder(q: Question, sort: KeySort, after: Row | null, limit: number): Row[] {
    if (q.article) {
      const { sql, binds } = where([...checks(q, 'k'), ...(q.distinct ? [firstPrint(q)] : [])]);
      const rows = all<Row>({
        sql: `SELECT k.place >> ${SEQ_BITS} AS age, k.claim, ${SURE} AS sure FROM claim_key k${sql}`,
        binds,
      });
      return sorted(rows, sort, after, limit);
    }
    if (sort === 'date' || sort === '-date') return byDate(q, planOf(q), sort === '-date', after, limit);
    return byConfidence(q, planOf(q, { judged: true }), sort === '-confidence', after, limit);
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
    const texts = all<{ text: string }>({
      sql: "SELECT body ->> '$.text' AS text FROM json_each(?) j CROSS JOIN claim ON claim.seq = j.value",
      binds: [JSON.stringify(rows.map(({ claim }) => claim))],
    });
    const scores = scoresOf(
      texts.map((row) => row.text),
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

  // ---- counts

  /** What is asked for, part by part; none of them share a claim. */
  function sourcesOf(q: Question, keys: boolean): (Sql & { place: string })[] {
    if (q.article) {
      const { sql, binds } = where([...checks(q, 'k'), ...(q.distinct ? [firstPrint(q)] : [])]);
      return [{ place: 'k.place', sql: `claim_key k${sql}`, binds }];
    }
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

  return { find, bodies, tally, days, version, mediaMeant };
}

/** The words of a query in a text; none when the query has no word. */
export function marksIn(text: string, q: string): { text: string; start: number; end: number }[] {
  const query = readQuery(q);
  return query ? marksOf(text, query) : [];
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
