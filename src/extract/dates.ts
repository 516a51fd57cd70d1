/**
 * Date expressions of a text, resolved against its publication date. The words are in `src/lang/<code>/dates.ts`; `date-words.ts` cuts the
 * text, `date-grammar.ts` has the rules, `periods.ts` tells what they mean.
 */
import type { DateLexicon, DateRule } from '../lang/language.ts';
import { type Anchor, anchorOf, isoDay, type Period } from './calendar.ts';
import { type Grammar, grammarOf, left, type Rule, type Step } from './date-grammar.ts';
import { ANCHOR, CAPITAL, CLOCK, GLUED, IS_WORD, type Line, NUMBER, PARAGRAPH, readLine, UNKNOWN } from './date-words.ts';
import { type Captures, periodOf, type Value } from './periods.ts';

export interface DateMention {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** EDTF at the precision of the text: 2023-09-04, 2023-09, 2023, 2023-08-28/2023-09-03. */
  date: string;
  /** Days, YYYY-MM-DD; narrower than `date` where the words are («mi-août»: 11 to 20). */
  earliest: string;
  latest: string;
  basis: 'explicit' | 'relative';
  /** Can it date a statement? False for bounds («depuis 2014»), ranges, the future, and clock times, which lean on the day of a log. */
  dating: boolean;
  /** `noun`: tied to a noun («la note de juillet», "Tuesday's debate"); `clock`: a time of day; `then`: counted from the day spoken of before. */
  tie: 'free' | 'noun' | 'clock' | 'then';
}

// ---- matching ----

/** What one attempt has captured, by the number of its name. */
type Taken = (Value | undefined)[];

/** The number of the word that a token is; out of the line it is as one that no rule knows. */
const wordAt = (line: Line, i: number): number => (i >= 0 && i < line.count ? (line.words[i] as number) : UNKNOWN);

/** Like `wordAt`, where all numbers are one kind. */
function kindAt(line: Line, i: number): number {
  if (i >= line.count) return UNKNOWN;
  return (line.values[i] as number) >= 0 || (line.ymd.size > 0 && line.ymd.has(i)) ? NUMBER : (line.words[i] as number);
}

/** The first way through the pattern, the longest words of a slot first: the token it ends before, or -1. Patterns do not repeat, so this is bounded. */
function walk(grammar: Grammar, line: Line, step: Step | null, at: number, from: number, rule: Rule, taken: Taken): number {
  let here = step;
  let i = at;
  while (here !== null) {
    if (here.kind === 'word') {
      if (i >= line.count || line.words[i] !== here.word) return -1;
      i++;
      here = here.next;
    } else if (here.kind === 'either') {
      const word = i < line.count ? line.words[i] : -1;
      for (const way of here.ways) {
        if (way !== null && way.kind === 'word' && way.word !== word) continue;
        const done = walk(grammar, line, way, i, from, rule, taken);
        if (done >= 0) return done;
      }
      return -1;
    } else return fill(grammar, line, here, i, from, rule, taken);
  }
  return i > from && barred(grammar, rule, line, i) ? -1 : i;
}

/** The ways on from a slot. */
function fill(grammar: Grammar, line: Line, step: Step, at: number, from: number, rule: Rule, taken: Taken): number {
  if (at >= line.count) return -1;
  const { slot } = step;
  if (slot === 'numeric') return line.ymd.has(at) ? take(grammar, line, step, 0, at + 1, from, rule, taken) : -1;
  const word = line.words[at] as number;
  if (slot === 'clock') return word === CLOCK ? take(grammar, line, step, 0, at + 1, from, rule, taken) : -1;
  const value = line.values[at] as number;
  if (value >= 0) {
    const digits = line.digits[at] as number;
    if (slot === 'year') return digits === 4 && value >= 1000 && value < 3000 ? take(grammar, line, step, value, at + 1, from, rule, taken) : -1;
    if (slot === 'num') return value < 1000 ? take(grammar, line, step, value, at + 1, from, rule, taken) : -1;
    if (slot !== 'day' || digits > 2 || value < 1 || value > 31) return -1;
    const done = at + 1 < line.count && grammar.ordinals.has(line.words[at + 1] as number) ? take(grammar, line, step, value, at + 2, from, rule, taken) : -1;
    return done >= 0 ? done : take(grammar, line, step, value, at + 1, from, rule, taken);
  }
  const entries = grammar.entries[word];
  if (entries === undefined || (step.capital && ((line.traits[at] as number) & CAPITAL) === 0)) return -1;
  for (const { slot: own, rest, value: meant } of entries) {
    if (own !== slot) continue;
    let n = 0;
    while (n < rest.length && wordAt(line, at + 1 + n) === rest[n]) n++;
    if (n < rest.length) continue;
    const done = take(grammar, line, step, meant, at + 1 + n, from, rule, taken);
    if (done >= 0) return done;
  }
  return -1;
}

/** Keeps what a slot takes, if the rest of the pattern follows. */
function take(grammar: Grammar, line: Line, { as, next }: Step, value: Value, end: number, from: number, rule: Rule, taken: Taken): number {
  const before = taken[as];
  taken[as] = value;
  const done = walk(grammar, line, next, end, from, rule, taken);
  if (done < 0) taken[as] = before;
  return done;
}

/** A hyphen bars only when it is written on: «en 2016-17», not «en 2016 - démentie depuis». */
function barred(grammar: Grammar, { rule, notBefore }: Rule, line: Line, next: number): boolean {
  if (next >= line.count) return false;
  const traits = line.traits[next] as number;
  if (rule.closing && (traits & IS_WORD) !== 0) return true;
  const word = line.words[next] as number;
  return notBefore.includes(word) && (word !== grammar.hyphen || (traits & GLUED) !== 0);
}

interface Found {
  rule: DateRule;
  taken: Taken;
  end: number;
}

/** The longest match at a token; the next anchor is `far` tokens off. */
function longest(grammar: Grammar, line: Line, at: number, far: number): Found | null {
  const first = kindAt(line, at);
  const opening = grammar.openings[first];
  if (opening === undefined || far > opening.reach) return null;
  const second = kindAt(line, at + 1);
  // «l'», «d'»: the word behind the apostrophe tells
  const candidates = left(grammar, opening, first, second, second === grammar.apostrophe ? kindAt(line, at + 2) : -1);
  if (candidates.length === 0) return null;
  const before = wordAt(line, at - 1);
  const traits = line.traits[at] as number;
  const traitsBefore = at > 0 ? (line.traits[at - 1] as number) : 0;
  if (at > 0 && (traits & GLUED) !== 0) {
    // «Covid-19 mars», "F-16 September", «3,5» are no days
    if (first === NUMBER && ((traitsBefore & IS_WORD) !== 0 || (line.values[at - 1] as number) >= 0 || grammar.joiners.has(before))) return null;
    if (before === grammar.hyphen && at > 1 && (traitsBefore & GLUED) !== 0 && grammar.entries[wordAt(line, at - 2)] === undefined) return null;
  }
  let best: Found | null = null;
  let taken: Taken = [];
  for (const candidate of candidates) {
    const { rule, onlyAfter } = candidate;
    if (rule.lower && (traits & CAPITAL) !== 0 && (rule.lower === true || (traitsBefore & IS_WORD) !== 0 || before === grammar.hyphen)) continue;
    if (at > 0 && candidate.notAfter.includes(before)) continue;
    if (onlyAfter !== null && !onlyAfter.includes(before)) continue;
    const end = walk(grammar, line, candidate.start, at, at, candidate, taken);
    if (end <= at) continue;
    if (best === null || end > best.end) best = { rule, taken, end };
    taken = [];
  }
  return best;
}

function capturesOf(grammar: Grammar, { rule, taken }: Found): Captures {
  const captures: Captures = { ...rule.sets };
  for (let i = 0; i < taken.length; i++) {
    const value = taken[i];
    if (value !== undefined) captures[grammar.names[i] as string] = value;
  }
  return captures;
}

/** The numeric date among the tokens of a match. */
function ymdIn({ ymd }: Line, from: number, to: number): readonly [number, number, number] | null {
  for (let i = from; i < to; i++) {
    const date = ymd.get(i);
    if (date !== undefined) return date;
  }
  return null;
}

// ---- mentions ----

const EXPLICIT: ReadonlySet<DateRule['reads']> = new Set(['numeric', 'day', 'week', 'days', 'month', 'months', 'year', 'years', 'season', 'quarter']);

/** «4 janvier 2016 . – …» dates the article, not what its first sentence reports. */
function isDateline(grammar: Grammar, line: Line, first: number, end: number): boolean {
  if (first > 0 && line.words[first - 1] !== PARAGRAPH) return false;
  const dash = wordAt(line, end) === grammar.stop ? end + 1 : end;
  const word = wordAt(line, dash);
  return (word === grammar.hyphen || word === grammar.dash) && ((line.traits[dash] as number) & GLUED) === 0;
}

/** Whether these words stand in the line from a token on. */
function standAt(line: Line, from: number, words: readonly number[]): boolean {
  for (let i = 0; i < words.length; i++) if (wordAt(line, from + i) !== words[i]) return false;
  return true;
}

function mentionOf(grammar: Grammar, line: Line, at: number, { rule, end }: Found, captures: Captures, period: Period, anchor: Anchor | null): DateMention {
  let first = at;
  if (at > 0 && grammar.determiners.has(wordAt(line, at - 1))) first = at - 1;
  else if (at > 1 && wordAt(line, at - 1) === grammar.apostrophe && grammar.determiners.has(wordAt(line, at - 2))) first = at - 2;
  const row = grammar.before[wordAt(line, first - 1)]?.find(({ words }) => standAt(line, first - words.length, words));
  let effect = row?.effect ?? null;
  for (const behind of grammar.after) if (standAt(line, end, behind.words)) effect = effect === 'bound' ? 'bound' : behind.effect;
  const clock = rule.reads === 'clock';
  if (captures.year !== undefined && isDateline(grammar, line, first, end)) effect = 'bound';
  const future = captures.dir === 1 || captures.dir2 === 1 || (captures.phase === 5 && period.latest >= (anchor?.latest ?? 0)) || (anchor !== null && period.earliest > anchor.latest);
  return {
    start: line.starts[first] as number,
    end: line.ends[end - 1] as number,
    date: period.date,
    earliest: isoDay(period.earliest),
    latest: isoDay(period.latest),
    basis: EXPLICIT.has(rule.reads) ? 'explicit' : 'relative',
    dating: rule.dating !== false && !clock && !future && effect !== 'bound',
    tie: clock ? 'clock' : rule.reads === 'anaphor' ? 'then' : effect === 'noun' ? 'noun' : 'free',
  };
}

/**
 * The date expressions between `from` and `to`, in order, not overlapping. `shadow` is the article's text with plain spaces and
 * straight apostrophes. `published` is a day, a date-time (its day as written), a month, a year, or null: then only full dates
 * resolve. `previous` is the day (EDTF) that the text spoke of before: «la veille» counts from it.
 */
export function findDates(
  shadow: string, from: number, to: number, dates: DateLexicon, published: string | null, previous: string | null = null,
): DateMention[] {
  const grammar = grammarOf(dates);
  const found: DateMention[] = [];
  const line = readLine(shadow, from, to, grammar.vocabulary);
  if (line === null) return found;
  const anchor = anchorOf(published);
  let then = anchorOf(previous);
  let ahead = 0; // the next anchor
  for (let at = 0; at < line.count; ) {
    if (ahead < at) ahead = at;
    while (ahead < line.count && ((line.traits[ahead] as number) & ANCHOR) === 0) ahead++;
    if (ahead === line.count) break;
    if (ahead - at > grammar.reach) at = ahead - grammar.reach;
    const best = longest(grammar, line, at, ahead - at);
    if (!best) {
      at++;
      continue;
    }
    const captures = capturesOf(grammar, best);
    const period = periodOf(best.rule.reads, captures, best.rule.reads === 'numeric' ? ymdIn(line, at, best.end) : null, anchor, then);
    if (period && period.earliest > -400_000) {
      const mention = mentionOf(grammar, line, at, best, captures, period, anchor);
      // «Le 4 mai, … ; deux jours plus tard, …» within one sentence
      if (mention.tie !== 'clock' && mention.dating && period.earliest === period.latest) then = { ...period, exact: true };
      found.push(mention);
    }
    at = best.end;
  }
  return found;
}

// ---- a text, sentence by sentence ----

/** How many sentences a day stays in force for «la veille», «deux jours plus tard», «alors». */
const REACH = 4;

/** A log tells of its day in its first sentences. */
const LEAD = 4;

/** The day before publication, named with its number: times of day that follow are that day's. */
function isYesterday(mention: DateMention, published: string | null): boolean {
  const anchor = anchorOf(published);
  return anchor?.exact === true && mention.basis === 'explicit' && mention.tie === 'free' && mention.date === isoDay(anchor.latest - 1);
}

/**
 * `findDates` for every sentence of a text, in order, each with the day that the sentences before it spoke of.
 * Answers one list a sentence.
 */
export function datesOfText(
  shadow: string, sentences: readonly { start: number; end: number }[], dates: DateLexicon, published: string | null,
): DateMention[][] {
  let previous: string | null = null;
  let age = 0;
  let log: DateMention | null = null;
  return sentences.map(({ start, end }, index) => {
    if (++age > REACH) previous = null;
    const found = findDates(shadow, start, end, dates, published, previous);
    if (found.length === 0) return found;
    if (log === null && index < LEAD) log = found.find((mention) => isYesterday(mention, published)) ?? null;
    const day: DateMention | null = log;
    const mentions = day === null ? found : found.map((mention) => (mention.tie === 'clock' ? { ...mention, date: day.date, earliest: day.earliest, latest: day.latest } : mention));
    const last = mentions.findLast((mention) => mention.dating && mention.tie !== 'noun');
    if (last) {
      previous = last.date;
      age = 0;
    }
    return mentions;
  });
}
