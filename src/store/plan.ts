/**
 * How what is asked for is found. Keys and full text stand in one order, the newest day first (see `placeOf`). The full-text index finds what has
 * the words and the rarer tags asked for; whether it has the commoner ones is looked up claim by claim.
 */
import type Sqlite from 'better-sqlite3';
import { datedTags } from './dated.ts';
import { COMBINED, dayOfAge, daysBefore, kindOf, MOST_SEQ, placeOf, REACH, SEQ_BITS } from './filters.ts';
import { functionOf } from './functions.ts';
import { anyOf, combinedWord } from './postings.ts';
import { type Group, isDated, type Question, type Run, type Sql, type Tag, type Understanding } from './question.ts';
import { answers, ftsOf, type TextQuery } from './text.ts';

export interface Bounds {
  /** Keys that may be looked up and sorted at once. */
  readonly sort: number;
  /**
   * Entries of a tag's list that are read in the time that the key of a claim is looked up. To look for words in its text takes twice as long,
   * but an entry of a word's list, which has all its positions, four times.
   */
  readonly check: number;
}
export const BOUNDS: Bounds = { sort: 2_500, check: 50 };
/** Words that what is asked of the kinds `COMBINED` may make. */
const COMBINATIONS = 12;
/** Matches of a word that are read to judge how many there are. */
const SAMPLE = 200;

/** How what is asked for is found. */
export interface Plan {
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
export interface Range {
  readonly lo: bigint;
  readonly hi: bigint;
}
export const ALWAYS: Range = { lo: 0n, hi: 2n ** 63n - 1n };
/** The last place with a day. */
const DATED = placeOf(1, MOST_SEQ);
const both = (a: Range, b: Range): Range => ({ lo: a.lo > b.lo ? a.lo : b.lo, hi: a.hi < b.hi ? a.hi : b.hi });

/** Claims of the index between two places, as one question of it. */
export interface Part {
  readonly range: Range;
  readonly match: readonly string[];
  readonly not: string | null;
  readonly rest: readonly Sql[];
}

export const anyTag = (tags: readonly Tag[]) => anyOf(tags.map(({ id }) => id));

const where = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0
    ? { sql: '', binds: [] }
    : { sql: ` WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`, binds: conditions.flatMap(({ binds }) => binds) };

export type Planner = ReturnType<typeof plannerOf>;

/** Plans questions to an open database. Bounds decide how claims are found, never which. */
export function plannerOf(db: Sqlite.Database, all: Run, tagsOfKind: Understanding['tagsOfKind'], { sort: SORT, check: CHECK }: Bounds) {
  const numberOf = datedTags(db);
  const numberOfWords = functionOf<TextQuery, string, null>(db, 'has_words', answers);

  // ---- conditions

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

  /** The keys of an article's claims that are asked for. */
  function ofArticle(q: Question): Sql {
    const { sql, binds } = where([...checks(q, 'k'), ...(q.distinct ? [firstPrint(q)] : [])]);
    return { sql: `claim_key k${sql}`, binds };
  }

  return { planOf, partsOf, sourceOf, ofArticle };
}
