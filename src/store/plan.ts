/**
 * How what is asked for is found. Keys and full text stand in one order, the newest day first (see `placeOf`). What costs the least is chosen: which
 * lists of the full-text index are read, and what is then looked up claim by claim, its tags in `claim_key` and its words in `claim_words`.
 */
import type Sqlite from 'better-sqlite3';
import { datedTags } from './dated.ts';
import { COMBINED, dayOfAge, daysBefore, HALVES, kindOf, MOST_SEQ, PAIRED, placeOf, REACH, SEQ_BITS, type TagKind } from './filters.ts';
import { anyOf, combinedWord, pairedWord, tagWord } from './postings.ts';
import { type Group, isDated, type Question, type Run, type Sql, type Tag, type Understanding } from './question.ts';
import { ftsOf, needlesOf, type TextQuery } from './text.ts';

export interface Bounds {
  /** Keys that may be looked up and sorted at once. */
  readonly sort: number;
  /**
   * Entries of a list that are read in the time that a page of keys, or of words, is: whenever something is written, the pages that are kept
   * are forgotten.
   */
  readonly check: number;
}
export const BOUNDS: Bounds = { sort: 2_500, check: 170 };
/** Words that what is asked of the kinds `COMBINED` may make. */
const COMBINATIONS = 12;
/** Lists, the shortest, of which every choice is weighed. */
const CHOICES = 9;
/** Keys on a page of the file, and so many word lists. */
const ON_A_PAGE = 32;
/** Matches of a word that are read to judge how many there are; of a common one all among so many claims. */
const SAMPLE = 200;
const SAMPLED = 500;
/** Claims that are found before the dates asked for, and looked up to tell which reach them. */
const FEW = 400;

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
  /** What it costs to find them all, in entries of lists that are read. */
  readonly cost: number;
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

/** What tells the place of a claim that is found by these expressions. */
const placeIn = (match: readonly string[]) => (match.length === 0 ? 'k.place' : 'claim_text.rowid');
/** Whether a condition is about a claim's key. */
const ofKey = ({ sql }: Sql) => /\bk\./.test(sql);

/** Something that is asked for: of a group of tags, or of the words. */
interface Condition {
  /** The share of all claims that fulfil it. */
  readonly share: number;
  /** None: the words. */
  readonly group?: Group;
}

/** Lists of the full-text index that may be read. */
interface List {
  readonly match: string;
  /** How many there are: any of them will do. */
  readonly lists: number;
  /** At most so many claims stand in them. */
  readonly claims: number;
  /** What is true of the claims in them. */
  readonly of: readonly Condition[];
}

export type Planner = ReturnType<typeof plannerOf>;

/** Plans questions to an open database. Bounds decide how claims are found, never which. */
export function plannerOf(db: Sqlite.Database, all: Run, tagsOfKind: Understanding['tagsOfKind'], { sort: SORT, check: CHECK }: Bounds) {
  const numberOf = datedTags(db);

  // ---- conditions

  /** That a row of `claim_key`, `k` or `m`, has one of the tags, on a day on which it counts. */
  const has = (tags: readonly Tag[], row: 'k' | 'm'): Sql =>
    tags.some(isDated)
      ? { sql: `has_dated(?, ${row}.tags, ${row}.place >> ${SEQ_BITS})`, binds: [numberOf(tags)] }
      : {
          sql: `(${tags.map(() => `instr(${row}.tags, ?)`).join(' OR ')})`,
          binds: tags.map(({ id }) => ` ${id} `),
        };
  /** That the claim of a place has the words. */
  const hasWords = (text: TextQuery, place: string): Sql => {
    const needles = needlesOf(text);
    const any = needles.map((group) => `(${group.map(() => 'instr(words, ?)').join(' OR ')})`);
    return { sql: `EXISTS (SELECT 1 FROM claim_words t WHERE t.place = ${place} AND ${any.join(' AND ')})`, binds: needles.flat() };
  };
  const hasNone = (tags: readonly Tag[], row: 'k' | 'm'): Sql => ({ ...has(tags, row), sql: `NOT ${has(tags, row).sql}` });

  /** Everything that is asked of a claim, said of its key. */
  function checks(q: Question, row: 'k' | 'm'): Sql[] {
    const out = q.groups.filter((group) => !group.loose).map(({ tags }) => has(tags, row));
    if (q.from > 0) out.push({ sql: `${row}.last >= ?`, binds: [q.from] });
    if (q.to > 0) out.push({ sql: `${row}.place BETWEEN ? AND ?`, binds: [placeOf(q.to, 0), DATED] });
    if (q.least > 0) out.push({ sql: `${row}.confidence >= ?`, binds: [q.least] });
    if (q.without.length > 0) out.push(hasNone(q.without, row));
    if (q.article) out.push({ sql: `${row}.claim BETWEEN ? AND ?`, binds: q.article });
    if (q.text) out.push(hasWords(q.text, `${row}.place`));
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
    if (since > 10 * SAMPLE) return Math.min(every, (SAMPLE * every) / since);
    // days are too long to tell
    const [newest] = all<{ found: number }>({
      sql: `SELECT count(*) AS found FROM claim_text WHERE claim_text MATCH ?
            AND rowid <= (SELECT k.place FROM claim_key k ORDER BY k.place LIMIT 1 OFFSET ${SAMPLED - 1})`,
      binds: [`text : "${word}"`],
    });
    return newest?.found ? (newest.found / SAMPLED) * every : Math.min(every, SAMPLE);
  }

  /** A question may be planned several times. */
  const judged = new WeakMap<TextQuery, number>();
  /** The share of claims that have the words; of words in a row the rarest is asked, of beginnings nothing. */
  function judge(text: TextQuery, every: number): number {
    let share = judged.get(text);
    if (share !== undefined) return share;
    share = 1;
    for (const terms of text) {
      const found = terms.map(({ words, prefix }) => {
        const whole = prefix ? words.slice(0, -1) : words;
        return whole.reduce((least, word) => Math.min(least, judgeWord(word, every)), prefix ? every / 20 : every);
      });
      share *= Math.min(1, found.reduce((sum, claims) => sum + claims, 0) / Math.max(1, every));
    }
    judged.set(text, share);
    return share;
  }

  /** What is asked of some kinds of `COMBINED`, as every combination of their tags; null when nothing is, or there are too many. */
  function combine(conditions: readonly Condition[], kinds: readonly TagKind[]): { tags: number[][]; of: Condition[] } | null {
    const of = (kind: TagKind) => conditions.filter(({ group }) => group?.tags.some(({ id }) => kindOf(id) === kind) && !group.loose);
    if (kinds.every((kind) => of(kind).length === 0)) return null;
    let combinations: number[][] = [[]];
    for (const kind of kinds) {
      // one kind may be asked for twice, as what it is and what it is not
      const asked = of(kind).map(({ group }) => (group as Group).tags.map(({ id }) => id));
      const tags = asked.reduce<number[] | null>((all, each) => all?.filter((tag) => each.includes(tag)) ?? each, null);
      const values = tags ?? tagsOfKind(kind).map(({ id }) => id);
      if (values.length === 0 || combinations.length * values.length > COMBINATIONS) return null;
      combinations = combinations.flatMap((before) => values.map((tag) => [...before, tag]));
    }
    return { tags: combinations, of: kinds.flatMap(of) };
  }

  const shareOfAll = (conditions: readonly Condition[]) => conditions.reduce((product, { share }) => product * share, 1);

  /** Every list that helps to find what fulfils the conditions, the shortest first. */
  function listsFor(q: Question, conditions: readonly Condition[]): List[] {
    const lists: List[] = [];
    const add = (words: readonly string[], of: readonly Condition[]) =>
      lists.push({ match: `tags : (${words.join(' OR ')})`, lists: words.length, claims: q.all * shareOfAll(of), of });
    for (const condition of conditions) {
      const { group, share } = condition;
      // what only helps to find is worth it when it finds little
      if (!group) lists.push({ match: ftsOf(q.text as TextQuery), lists: 1, claims: q.all * share, of: [condition] });
      else if (!group.loose || share < 0.1)
        add(
          group.tags.map(({ id }) => tagWord(id)),
          [condition],
        );
      if (!group?.tags.every(({ id, days }) => PAIRED.has(kindOf(id)) && !days)) continue;
      for (const half of HALVES) {
        const combined = combine(conditions, half);
        if (!combined || combined.tags.length * group.tags.length > COMBINATIONS) continue;
        const words = group.tags.flatMap(({ id }) => combined.tags.map((tags) => pairedWord(id, tags)));
        add(words, [condition, ...combined.of]);
      }
    }
    const combined = combine(conditions, COMBINED);
    if (combined && combined.of.length > 1) add(combined.tags.map(combinedWord), combined.of);
    lists.sort((a, b) => a.claims - b.claims);
    // one that is longer than another, and says no more, is never better
    return lists.filter((list, i) => !lists.slice(0, i).some((shorter) => list.of.every((condition) => shorter.of.includes(condition))));
  }

  /** What it costs to look claims up one by one, in entries of lists: of few each stands on a page of its own. */
  const lookUps = (claims: number, all: number) => claims * 10 + CHECK * Math.min(claims, all / ON_A_PAGE);

  const bitsOf = (all: readonly Condition[], some: readonly Condition[]) => some.reduce((bits, each) => bits | (1 << all.indexOf(each)), 0);
  /** Several lists for one thing are read in turns, which takes longer. */
  const costOf = ({ claims, lists }: List) => claims * (1 + 0.15 * (lists - 1));

  /**
   * Which lists are read, and which not since it costs less to look up what the others leave: of all choices the cheapest. `keyed`: keys are
   * looked up whatever is read.
   */
  function choiceOf(q: Question, conditions: readonly Condition[], keyed: boolean): { lists: List[]; cost: number } {
    const lists = listsFor(q, conditions).slice(0, CHOICES);
    const [known, costs] = [lists.map(({ of }) => bitsOf(conditions, of)), lists.map(costOf)];
    let best = { choice: 0, cost: lists.length > 0 ? Number.POSITIVE_INFINITY : lookUps(q.all, q.all) };
    for (let choice = 1; choice < 2 ** lists.length; choice++) {
      let [cost, fulfilled] = [0, 0];
      for (let i = 0; i < lists.length; i++) {
        if (!(choice & (1 << i))) continue;
        // all but the shortest are leapt over in part
        cost += (costs[i] as number) * (cost === 0 ? 1 : 0.5);
        fulfilled |= known[i] as number;
      }
      let [found, kept, tags, words] = [q.all, 1, keyed, false];
      for (let i = 0; i < conditions.length && cost < best.cost; i++) {
        const { share, group } = conditions[i] as Condition;
        if (fulfilled & (1 << i)) found *= share;
        else if (!group) words = true;
        else if (!group.loose) {
          tags = true;
          kept *= share;
        }
      }
      if (tags) cost += lookUps(found, q.all);
      if (words) cost += lookUps(found * kept, q.all);
      if (cost < best.cost) best = { choice, cost };
    }
    return { lists: lists.filter((_, i) => best.choice & (1 << i)), cost: best.cost };
  }

  /** `counting`: all that is found is counted. `keyed`: the keys of all that is found are wanted. */
  function planOf(q: Question, { counting = false, keyed = false, judged = q.groups.length > 0 } = {}): Plan {
    const conditions: Condition[] = q.groups.map((group) => ({ share: shareOf(q, group), group }));
    if (q.text) conditions.push({ share: judged ? judge(q.text, q.all) : 1 });
    const dated = q.groups.filter(({ tags }) => tags.some(isDated));
    const needed = keyed || counting || q.least > 0 || q.distinct || dated.length > 0 || q.without.some(isDated);
    const best = choiceOf(q, conditions, needed);
    const lists = counting && q.groups.length === 1 ? listsFor(q, conditions) : best.lists;
    const match = lists.map((list) => list.match);
    const known = [...new Set(lists.flatMap(({ of }) => of))];
    const left = conditions.filter((condition) => !known.includes(condition));
    const keys = q.all * shareOfAll(known);
    const rest = [...new Set([...left.flatMap(({ group }) => (group && !group.loose ? [group] : [])), ...dated])].map(({ tags }) =>
      has(tags, 'k'),
    );
    if (q.least > 0) rest.push({ sql: 'k.confidence >= ?', binds: [q.least] });
    const unwanted = q.without.reduce((sum, { claims }) => sum + claims, 0);
    const not = match.length > 0 && unwanted < keys * CHECK && !q.without.some(isDated) ? q.without : [];
    if (q.without.length > not.length) rest.push(hasNone(q.without, 'k'));
    if (q.text && left.some(({ group }) => !group)) rest.push(hasWords(q.text, placeIn(match)));
    if (q.distinct) rest.push(firstPrint(q));
    return { match, not: not.length > 0 ? anyTag(not) : null, rest, expected: q.all * shareOfAll(conditions), keys, cost: best.cost };
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
    if (match.length > 0 && plan.keys <= Math.min(FEW, SORT) && spans.length > 0) {
      const hi = oldest(Math.max(...spans.map(({ value }) => value)));
      // most start within the dates, which the place tells
      const last = rest.some(ofKey) ? 'k.last' : '(SELECT last FROM claim_key r WHERE r.place = claim_text.rowid)';
      const reaches: Sql = { sql: `(claim_text.rowid <= ? OR ${last} >= ?)`, binds: [end, q.from] };
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
    const place = placeIn(match);
    const { sql, binds } = where([
      ...(match.length === 0
        ? []
        : [{ sql: 'claim_text MATCH ?', binds: [not === null ? match.join(' AND ') : `(${match.join(' AND ')}) NOT ${not}`] }]),
      ...(range.lo > 0n ? [{ sql: `${place} >= ?`, binds: [range.lo] }] : []),
      ...(range.hi < ALWAYS.hi ? [{ sql: `${place} <= ?`, binds: [range.hi] }] : []),
      ...rest,
    ]);
    const joined = keys || rest.some(ofKey) ? 'claim_text CROSS JOIN claim_key k ON k.place = claim_text.rowid' : 'claim_text';
    return { place, sql: `${match.length === 0 ? 'claim_key k' : joined}${sql}`, binds };
  }

  /** The keys of an article's claims that are asked for. */
  function ofArticle(q: Question): Sql {
    const { sql, binds } = where([...checks(q, 'k'), ...(q.distinct ? [firstPrint(q)] : [])]);
    return { sql: `claim_key k${sql}`, binds };
  }

  return { planOf, partsOf, sourceOf, ofArticle };
}
