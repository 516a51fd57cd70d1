/**
 * Date expressions of a text, resolved against its publication date, and the choice of the one that dates a statement.
 * The words are in `src/lang/<code>/dates.ts`. Everything leans to the past: a newspaper's «lundi» is the last Monday.
 */
import type { DateLexicon, DateRule, DateSlots, DateUnit } from '../lang/language.ts';

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

interface Token {
  start: number;
  end: number;
  /** Lower case; empty for numbers and for words that no rule knows; a line break between paragraphs is '\n', a clock time '\0'. */
  key: string;
  word: boolean;
  /** The value of a whole number without separators, else -1. */
  number: number;
  digits: number;
  capital: boolean;
  /** Written without a space behind the token before. */
  glued: boolean;
  /** [year, month, day] of a numeric date. */
  ymd: readonly [number, number, number] | null;
}

type SlotName = keyof DateSlots | 'year' | 'clock' | 'numeric';
type Node =
  | { kind: 'word'; word: string }
  | { kind: 'slot'; slot: SlotName; as: string }
  | { kind: 'either'; of: Node[][] };
type Value = number | DateUnit;
type Captures = Record<string, Value>;
/** A pattern as a way to walk: each step leads on to the next, several where the pattern leaves a choice. The end is null. */
type Step =
  | { kind: 'word'; word: string; next: Step | null }
  | { kind: 'slot'; slot: SlotName; as: number; next: Step | null }
  | { kind: 'either'; ways: (Step | null)[] };
interface Known {
  word: string;
  hash: number;
  /** One of the words without which no rule applies. */
  anchor: boolean;
}
/** The words that rules know, in a table by their letters: most words of a text are none, and are never cut out. */
interface Vocabulary {
  folded: Set<string>;
  slots: (Known | undefined)[];
  longest: number;
  order: DateLexicon['numeric'];
}
interface Rule {
  rule: DateRule;
  nodes: Node[];
  start: Step | null;
}
interface Opening {
  seconds: Map<string, Rule[]>;
  /** No match that starts here has its anchor further off. */
  reach: number;
}
interface Grammar {
  vocabulary: Vocabulary;
  lexicon: DateLexicon;
  slots: Map<string, { slot: SlotName; rest: string[]; value: Value }[]>;
  rules: Rule[];
  /** Names of what patterns capture. */
  names: string[];
  /** No match starts further than this before an anchor. */
  reach: number;
  /** Rules by the first token, a word or '#' for a number, and those of them that the second leaves, filled as pairs are met. */
  byFirst: Map<string, Grammar['rules']>;
  byPair: Map<string, Opening>;
  before: Map<string, { words: string[]; effect: 'bound' | 'noun' }[]>;
  after: { words: string[]; effect: 'bound' | 'noun' }[];
}

const WORD = 1;
const DIGIT = 2;
const SPACE = 3;
const OTHER = 4;

function charClass(code: number): number {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return WORD;
    if (code >= 48 && code <= 57) return DIGIT;
    return code <= 32 ? SPACE : OTHER;
  }
  if (code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2028) return SPACE;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return OTHER;
  return code >= 0x2000 && code < 0x2c00 ? OTHER : WORD;
}

const ISO = /(\d{4})-(\d\d)-(\d\d)(?![\d-])/y;
const SLASHED = /(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?!\d)/y;
const CLOCK = /\d{1,2}:\d\d(?!\d)/y;
const NUMBER = /\d+(?:[.,]\d+)*/y;
const GROUPS = /\d{1,3}(?: \d{3})+(?!\d)/y;

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const TABLE = 2048;

/** Lower case of the letters of Latin 1, which are most; others are themselves. */
const lower = (code: number): number => ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) ? code + 32 : code);

/** The word that rules know at these letters, in whatever case, when they are of Latin 1; `hash` is that of its lower case. */
function knownAt({ slots }: Vocabulary, text: string, start: number, end: number, hash: number): Known | null {
  for (let at = (hash ^ (hash >>> 11)) & (TABLE - 1); ; at = (at + 1) & (TABLE - 1)) {
    const known = slots[at];
    if (known === undefined) return null;
    if (known.hash !== hash || known.word.length !== end - start) continue;
    let i = start;
    while (i < end && known.word.charCodeAt(i - start) === lower(text.charCodeAt(i))) i++;
    if (i === end) return known;
  }
}

const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

const PARAGRAPH: Token = { start: 0, end: 0, key: '\n', word: false, number: -1, digits: 0, capital: false, glued: false, ymd: null };

/** Without a lexicon every word keeps its key. */
function tokens(text: string, from: number, to: number, known: Vocabulary | null): Token[] {
  const found: Token[] = [];
  let at = from;
  let glued = false;
  let breaks = 0;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = charClass(code);
    if (kind === SPACE) {
      if (code === 10) breaks++;
      glued = false;
      at++;
      continue;
    }
    if (breaks > 1) found.push(PARAGRAPH);
    breaks = 0;
    const start = at;
    const token: Token = { start, end: start + 1, key: '', word: kind === WORD, number: -1, digits: 0, capital: false, glued, ymd: null };
    if (kind === WORD) {
      let accents = false; // combining ones: a month written with them is still that month
      let capitals = 0;
      let beyond = false;
      let hash = 0;
      for (; at < to; at++) {
        const next = text.charCodeAt(at);
        if (charClass(next) !== WORD) break;
        const small = lower(next);
        if (small !== next) capitals++;
        else if (next >= 0x130) {
          beyond = true;
          if (next >= 0x300 && next < 0x370) accents = true;
        }
        hash = hashOn(hash, small);
      }
      const plain = code >= 97 && code <= 122;
      if (known === null || beyond) {
        if (known === null || at - start <= known.longest) {
          let key = text.slice(start, at);
          if (known === null || accents || !plain) {
            key = key.toLowerCase();
            token.capital = key.charCodeAt(0) !== code;
            if (accents) key = key.normalize('NFC');
          }
          token.key = known && !known.folded.has(key) ? '' : key;
        }
      } else if (at - start <= known.longest && !(plain && capitals > 0)) {
        const word = knownAt(known, text, start, at, hash);
        if (word) {
          token.key = word.word;
          token.capital = lower(code) !== code;
        }
      }
    } else if (kind === DIGIT) at = number(token, text, at, to, known?.order ?? null);
    else {
      token.key = code === 0x2019 ? "'" : code === 0x2013 || code === 0x2011 || code === 0x2010 ? '-' : (text[at] as string);
      at++;
    }
    token.end = at;
    found.push(token);
    glued = true;
  }
  return found;
}

/** The first word or number from `from` on without which no rule applies; -1 when there is none before `to`. */
function anchorAt(text: string, from: number, to: number, known: Vocabulary): number {
  let at = from;
  while (at < to) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === WORD) {
      const start = at;
      let hash = 0;
      let beyond = false;
      for (; at < to; at++) {
        const next = text.charCodeAt(at);
        if (charClass(next) !== WORD) break;
        if (next >= 0x130) beyond = true;
        hash = hashOn(hash, lower(next));
      }
      // letters beyond Latin 1 are looked at by who reads the sentence
      if (at - start <= known.longest && (beyond || knownAt(known, text, start, at, hash)?.anchor)) return start;
    } else if (kind === DIGIT) {
      const start = at;
      while (at < to && charClass(text.charCodeAt(at)) === DIGIT) at++;
      if (at - start === 4) return start;
      const next = text.charCodeAt(at);
      if (at < to && (next === 45 || next === 47 || next === 46 || next === 58)) return start;
    } else at++;
  }
  return -1;
}

/** Reads the number at `at` into `token`; answers where it ends. */
function number(token: Token, text: string, at: number, to: number, order: DateLexicon['numeric']): number {
  let end = at + 1;
  while (end < to && charClass(text.charCodeAt(end)) === DIGIT) end++;
  const next = text.charCodeAt(end);
  if (end >= to || !(next === 45 || next === 47 || next === 46 || next === 44 || next === 58 || (next === 32 && end - at < 4))) {
    token.digits = end - at;
    token.number = token.digits < 9 ? Number(text.slice(at, end)) : -1;
    return end;
  }
  const iso = execAt(ISO, text, at);
  const dated = iso ?? execAt(SLASHED, text, at);
  if (dated) {
    const [, a, b, c, d] = dated.map(Number) as [number, number, number, number, number];
    token.ymd = iso ? [a, b, c] : slashed(a, c, d, order);
    return Math.min(to, at + dated[0].length);
  }
  const clock = execAt(CLOCK, text, at);
  if (clock) token.key = '\0';
  const whole = clock ?? execAt(GROUPS, text, at) ?? execAt(NUMBER, text, at);
  const length = whole?.[0].length ?? end - at;
  if (length === end - at) {
    token.digits = length;
    token.number = length < 9 ? Number(text.slice(at, end)) : -1;
  }
  return Math.min(to, at + length);
}

function slashed(a: number, b: number, year: number, order: DateLexicon['numeric']): readonly [number, number, number] | null {
  if (a > 12) return [year, b, a];
  if (b > 12) return [year, a, b];
  return order === null ? null : order === 'day-month' ? [year, b, a] : [year, a, b];
}

// ---- the grammar of a lexicon, compiled once ----

const grammars = new WeakMap<DateLexicon, Grammar>();

const words = (text: string): string[] => tokens(text, 0, text.length, null).map((token) => token.key);

/** Throws on a pattern that is not well formed: a fault of the pack, found by its tests. */
function parsePattern(pattern: string): Node[] {
  const parts = pattern.match(/<[a-z]+\d?>|[(|)?]|[^\s<>(|)?]+/g) ?? [];
  let at = 0;
  const sequence = (): Node[] => {
    const nodes: Node[] = [];
    while (at < parts.length && parts[at] !== '|' && parts[at] !== ')') {
      const part = parts[at++] as string;
      let piece: Node[];
      if (part === '(') {
        const of = [sequence()];
        while (parts[at] === '|') {
          at++;
          of.push(sequence());
        }
        if (parts[at++] !== ')') throw new Error(`unclosed group in date pattern: ${pattern}`);
        piece = [{ kind: 'either', of }];
      } else if (part.startsWith('<')) {
        const as = part.slice(1, -1);
        piece = [{ kind: 'slot', slot: as.replace(/\d$/, '') as SlotName, as }];
      } else piece = words(part).map((word) => ({ kind: 'word', word }));
      if (parts[at] === '?') {
        at++;
        piece = [{ kind: 'either', of: [piece, []] }];
      }
      nodes.push(...piece);
    }
    return nodes;
  };
  const nodes = sequence();
  if (at < parts.length) throw new Error(`unopened group in date pattern: ${pattern}`);
  return nodes;
}

function firstNodes(nodes: Node[], into: Set<Node>): boolean {
  for (const node of nodes) {
    if (node.kind !== 'either') {
      into.add(node);
      return false;
    }
    let empty = false;
    for (const branch of node.of) if (firstNodes(branch, into)) empty = true;
    if (!empty) return false;
  }
  return true;
}

function patternWords(nodes: Node[]): string[] {
  return nodes.flatMap((node) => (node.kind === 'word' ? [node.word] : node.kind === 'either' ? node.of.flatMap(patternWords) : []));
}

/** The steps of a pattern, leading on to `next`. */
function stepsOf(nodes: readonly Node[], next: Step | null, names: string[]): Step | null {
  let step = next;
  for (const node of nodes.toReversed()) {
    if (node.kind === 'word') step = { kind: 'word', word: node.word, next: step };
    else if (node.kind === 'slot') {
      let as = names.indexOf(node.as);
      if (as < 0) as = names.push(node.as) - 1;
      step = { kind: 'slot', slot: node.slot, as, next: step };
    } else {
      const then = step;
      step = { kind: 'either', ways: node.of.map((branch) => stepsOf(branch, then, names)) };
    }
  }
  return step;
}

/** A number that tells a year or a whole date by its form, and any other. */
const DATED = '\u0001';
const COUNTED = '#';

/** Tokens of which a node takes one, how telling they are (the shortest word is the commonest), and how many may stand before. */
interface Needed {
  words: string[];
  telling: number;
  before: number;
}

function neededOf(grammar: Grammar, nodes: readonly Node[]): Needed | null {
  let best: Needed | null = null;
  let length = 0;
  for (const node of nodes) {
    let words: string[] = [];
    length += lengthOf(grammar, [node]);
    if (node.kind === 'word') words = [node.word];
    else if (node.kind === 'slot') {
      if (node.slot === 'year' || node.slot === 'numeric' || node.slot === 'clock') words = [DATED];
      else if (NUMBER_SLOTS.has(node.slot)) words = [COUNTED];
      for (const [first, list] of grammar.slots) {
        for (const { slot, rest } of list) if (slot === node.slot) words.push([first, ...rest].reduce((a, b) => (b.length > a.length ? b : a)));
      }
    } else {
      const each = node.of.map((branch) => neededOf(grammar, branch));
      if (each.every((needed) => needed !== null)) words = each.flatMap((needed) => needed.words);
    }
    if (words.length === 0) continue;
    const telling = Math.min(...words.map((word) => (word === DATED ? 4 : word === COUNTED ? 0 : word.length)));
    if (!best || telling > best.telling) best = { words, telling, before: length - 1 };
  }
  return best;
}

/** The most tokens that a pattern takes. */
function lengthOf(grammar: Grammar, nodes: readonly Node[]): number {
  let length = 0;
  for (const node of nodes) {
    if (node.kind === 'word') length++;
    else if (node.kind === 'either') length += Math.max(...node.of.map((branch) => lengthOf(grammar, branch)));
    else length += Math.max(2, ...[...grammar.slots.values()].flat().filter(({ slot }) => slot === node.slot).map(({ rest }) => rest.length + 1));
  }
  return length;
}

/** Marks the words without which no rule applies, and how far before one a match can start. */
function setAnchors(grammar: Grammar): void {
  for (const compiled of grammar.rules) {
    const { rule, nodes } = compiled;
    const needed = neededOf(grammar, nodes);
    if (!needed || needed.words.includes(COUNTED)) throw new Error(`date pattern of numbers alone: ${rule.id}`);
    for (const word of needed.words) if (word !== DATED) for (const known of grammar.vocabulary.slots) if (known?.word === word) known.anchor = true;
    for (const [first, rules] of grammar.byFirst) if (rules.includes(compiled)) (grammar.byPair.get(first) as Opening).reach = Math.max((grammar.byPair.get(first) as Opening).reach, needed.before);
    grammar.reach = Math.max(grammar.reach, needed.before);
  }
}

function grammarOf(lexicon: DateLexicon): Grammar {
  const compiled = grammars.get(lexicon);
  if (compiled) return compiled;
  const grammar: Grammar = {
    lexicon,
    slots: new Map(),
    vocabulary: { folded: new Set(), slots: new Array<Known | undefined>(TABLE).fill(undefined), longest: 0, order: lexicon.numeric },
    rules: [],
    names: [],
    reach: 0,
    byFirst: new Map(),
    byPair: new Map(),
    before: new Map(),
    after: lexicon.after.map(({ words: text, effect }) => ({ words: words(text), effect })),
  };
  for (const rule of lexicon.rules) {
    const nodes = parsePattern(rule.pattern);
    grammar.rules.push({ rule, nodes, start: stepsOf(nodes, null, grammar.names) });
  }
  for (const [slot, rows] of Object.entries(lexicon.slots) as [keyof DateSlots, Record<string, Value>][]) {
    for (const [text, value] of Object.entries(rows)) {
      const [first, ...rest] = words(text) as [string, ...string[]];
      const list = grammar.slots.get(first) ?? [];
      list.push({ slot, rest, value });
      grammar.slots.set(first, list);
    }
  }
  for (const list of grammar.slots.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  for (const { words: text, effect } of lexicon.before) {
    const sequence = words(text);
    const last = sequence.at(-1) as string;
    const list = grammar.before.get(last) ?? [];
    list.push({ words: sequence, effect });
    grammar.before.set(last, list.sort((a, b) => b.words.length - a.words.length));
  }
  for (const compiled of grammar.rules) {
    const first = new Set<Node>();
    firstNodes(compiled.nodes, first);
    const starts = new Set<string>();
    for (const node of first) {
      if (node.kind === 'word') starts.add(node.word);
      else if (node.kind === 'slot') {
        for (const [word, list] of grammar.slots) if (list.some((entry) => entry.slot === node.slot)) starts.add(word);
        if (NUMBER_SLOTS.has(node.slot)) starts.add('#');
        if (node.slot === 'clock') starts.add('\0');
      }
    }
    for (const word of starts) grammar.byFirst.set(word, [...(grammar.byFirst.get(word) ?? []), compiled]);
  }
  const known = (word: string) => {
    const { folded, slots } = grammar.vocabulary;
    if (folded.has(word)) return;
    folded.add(word);
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
    let at = (hash ^ (hash >>> 11)) & (TABLE - 1);
    while (slots[at] !== undefined) at = (at + 1) & (TABLE - 1);
    slots[at] = { word, hash, anchor: false };
    grammar.vocabulary.longest = Math.max(grammar.vocabulary.longest, word.length + 4); // combining accents
  };
  for (const [first, entries] of grammar.slots) for (const word of [first, ...entries.flatMap((entry) => entry.rest)]) known(word);
  for (const { rule, nodes } of grammar.rules) {
    patternWords(nodes).forEach(known);
    for (const word of [...(rule.onlyAfter ?? []), ...(rule.notAfter ?? []), ...(rule.notBefore ?? [])]) known(word);
  }
  for (const first of grammar.byFirst.keys()) grammar.byPair.set(first, { seconds: new Map(), reach: 0 });
  for (const { words: text } of [...lexicon.before, ...lexicon.after]) words(text).forEach(known);
  for (const word of [...lexicon.ordinals, ...lexicon.determiners]) known(word);
  if (grammar.vocabulary.folded.size > TABLE / 2) throw new Error('more date words than the table holds');
  setAnchors(grammar);
  grammars.set(lexicon, grammar);
  return grammar;
}

/** The rules that two tokens leave open, or three. A token that no rule knows is '', so that there are no more pairs than words. */
function left(grammar: Grammar, first: string, second: string, third: string | null, seconds: Map<string, Grammar['rules']>): Grammar['rules'] {
  const known = (key: string) => (key === '#' || key === '\0' || grammar.vocabulary.folded.has(key) ? key : '');
  const keys = third === null ? [first, known(second)] : [first, second, known(third)];
  const name = keys.slice(1).join('');
  let rules = seconds.get(name);
  if (!rules) {
    rules = (grammar.byFirst.get(first) ?? []).filter(({ nodes }) => open(grammar, nodes, 0, keys, 0, () => true));
    seconds.set(name, rules);
  }
  return rules;
}

const NUMBER_SLOTS: ReadonlySet<SlotName> = new Set(['day', 'num', 'year', 'numeric']);

/** Whether the pattern can still be filled when all that is known is its first tokens. */
function open(grammar: Grammar, nodes: readonly Node[], index: number, keys: readonly string[], at: number, then: (at: number) => boolean): boolean {
  const node = nodes[index];
  if (!node) return then(at);
  const key = keys[at];
  if (key === undefined) return true;
  const go = (end: number) => open(grammar, nodes, index + 1, keys, end, then);
  if (node.kind === 'word') return node.word === key && go(at + 1);
  if (node.kind === 'either') {
    return node.of.some((branch) => open(grammar, branch, 0, keys, at, (end) => open(grammar, nodes, index + 1, keys, end, then)));
  }
  if (key === '#') return NUMBER_SLOTS.has(node.slot) && (go(at + 1) || (node.slot === 'day' && grammar.lexicon.ordinals.has(keys[at + 1] ?? '') && go(at + 2)));
  if (key === '\0') return node.slot === 'clock' && go(at + 1);
  return (grammar.slots.get(key) ?? []).some(
    (entry) => entry.slot === node.slot && entry.rest.every((word, i) => (keys[at + 1 + i] ?? word) === word) && go(at + 1 + entry.rest.length),
  );
}

// ---- matching ----

/** What one attempt has captured, by the number of its name. */
type Taken = (Value | undefined)[];

/** The first way through the pattern, the longest words of a slot first: the token it ends before, or -1. Patterns do not repeat, so this is bounded. */
function walk(grammar: Grammar, line: Token[], step: Step | null, at: number, from: number, rule: DateRule, taken: Taken): number {
  let here = step;
  let i = at;
  while (here !== null) {
    if (here.kind === 'word') {
      if (line[i]?.key !== here.word) return -1;
      i++;
      here = here.next;
    } else if (here.kind === 'either') {
      for (const way of here.ways) {
        const done = walk(grammar, line, way, i, from, rule, taken);
        if (done >= 0) return done;
      }
      return -1;
    } else return fill(grammar, line, here, i, from, rule, taken);
  }
  return i > from && barred(rule, line[i]) ? -1 : i;
}

/** The ways on from a slot. */
function fill(grammar: Grammar, line: Token[], step: Step & { kind: 'slot' }, at: number, from: number, rule: DateRule, taken: Taken): number {
  const token = line[at];
  if (!token) return -1;
  const { slot, as, next } = step;
  const before = taken[as];
  const take = (value: Value, end: number): number => {
    taken[as] = value;
    const done = walk(grammar, line, next, end, from, rule, taken);
    if (done < 0) taken[as] = before;
    return done;
  };
  if (slot === 'numeric') return token.ymd ? take(0, at + 1) : -1;
  if (slot === 'clock') return token.key === '\0' ? take(0, at + 1) : -1;
  const { number } = token;
  if (number >= 0) {
    if (slot === 'year') return token.digits === 4 && number >= 1000 && number < 3000 ? take(number, at + 1) : -1;
    if (slot === 'num') return number < 1000 ? take(number, at + 1) : -1;
    if (slot !== 'day' || token.digits > 2 || number < 1 || number > 31) return -1;
    const ordinal = line[at + 1];
    const done = ordinal && grammar.lexicon.ordinals.has(ordinal.key) ? take(number, at + 2) : -1;
    return done >= 0 ? done : take(number, at + 1);
  }
  if (token.key === '') return -1;
  const entries = grammar.slots.get(token.key);
  if (!entries || (!token.capital && grammar.lexicon.capitals.has(slot as keyof DateSlots))) return -1;
  for (const { slot: own, rest, value } of entries) {
    if (own !== slot) continue;
    let n = 0;
    while (n < rest.length && line[at + 1 + n]?.key === rest[n]) n++;
    if (n < rest.length) continue;
    const done = take(value, at + 1 + n);
    if (done >= 0) return done;
  }
  return -1;
}

function capturesOf(grammar: Grammar, rule: DateRule, taken: Taken): Captures {
  const captures: Captures = { ...rule.sets };
  for (let i = 0; i < taken.length; i++) {
    const value = taken[i];
    if (value !== undefined) captures[grammar.names[i] as string] = value;
  }
  return captures;
}

// ---- the calendar: days are counted from 1970-01-01 ----

const DAY_MS = 86_400_000;

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}
const isoDays = new Map<number, string>();
function isoDay(day: number): string {
  let iso = isoDays.get(day);
  if (iso === undefined) {
    iso = new Date(day * DAY_MS).toISOString().slice(0, 10);
    if (isoDays.size > 10_000) isoDays.clear();
    isoDays.set(day, iso);
  }
  return iso;
}
function lastOfMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - 1;
}
/** 1 Monday … 7 Sunday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}
function monthOf(day: number): number {
  return new Date(day * DAY_MS).getUTCMonth() + 1;
}
function validDay(year: number, month: number, day: number): number | null {
  return month >= 1 && month <= 12 && day >= 1 && dayNumber(year, month, day) <= lastOfMonth(year, month) ? dayNumber(year, month, day) : null;
}

interface Period {
  date: string;
  earliest: number;
  latest: number;
}
const onDay = (day: number): Period => ({ date: isoDay(day), earliest: day, latest: day });
const between = (earliest: number, latest: number): Period => ({ date: `${isoDay(earliest)}/${isoDay(latest)}`, earliest, latest });
const inYear = (year: number): Period => ({ date: String(year).padStart(4, '0'), earliest: dayNumber(year, 1, 1), latest: dayNumber(year, 12, 31) });
/** `month` may run over its year: 0 is the December before. */
function inMonth(year: number, month: number): Period {
  const earliest = dayNumber(year, month, 1);
  return { date: isoDay(earliest).slice(0, 7), earliest, latest: lastOfMonth(yearOf(earliest), monthOf(earliest)) };
}
function inMonths(year: number, month: number, last: number): Period {
  const first = inMonth(year, month);
  const end = inMonth(year, last);
  return { date: `${first.date}/${end.date}`, earliest: first.earliest, latest: end.latest };
}
function inWeek(day: number): Period {
  const monday = day - weekdayOf(day) + 1;
  return between(monday, monday + 6);
}

/** A publication date, or another day that words count from, at whatever precision it is known. */
interface Anchor extends Period {
  exact: boolean;
}

const anchors = new Map<string, Anchor | null>();

function anchorOf(published: string | null): Anchor | null {
  if (published === null) return null;
  let anchor = anchors.get(published);
  if (anchor === undefined) {
    anchor = readAnchor(published);
    if (anchors.size > 1000) anchors.clear();
    anchors.set(published, anchor);
  }
  return anchor;
}

function readAnchor(published: string): Anchor | null {
  const interval = /^([\d-]{4,10})\/([\d-]{4,10})$/.exec(published);
  if (interval) {
    const from = anchorOf(interval[1] as string);
    const to = anchorOf(interval[2] as string);
    return from && to && from.earliest <= to.latest ? { date: published, earliest: from.earliest, latest: to.latest, exact: false } : null;
  }
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?!\d))?)?/.exec(published);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { ...inYear(year), exact: false };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { ...inMonth(year, month), exact: false };
  const day = validDay(year, month, Number(match[3]));
  return day === null ? null : { ...onDay(day), exact: true };
}

/** First and last day (YYYY-MM-DD) of a publication date: a day, a date-time, a month, a year or an interval; null for null or anything else. */
export function boundsOf(published: string | null): { earliest: string; latest: string } | null {
  const anchor = anchorOf(published);
  return anchor && { earliest: isoDay(anchor.earliest), latest: isoDay(anchor.latest) };
}

/** A day, or a month, without a year that comes up within this many days is meant for the future, not for a year ago. */
const SOON_DAY = 100;
const SOON_MONTH = 60;

/** The part of a period that «début», «mi-», «fin» leave of it; its name stays. */
function narrow(period: Period, phase: Value | undefined, anchor: Anchor | null): Period {
  const { date, earliest, latest } = period;
  const length = latest - earliest + 1;
  if (phase === 4) return anchor && anchor.latest > earliest && anchor.latest < latest ? { date, earliest, latest: anchor.latest } : period;
  if (phase !== 1 && phase !== 2 && phase !== 3) return period;
  // a month has ten days, ten days and the rest; a year four months each; a week two days, two days, three days
  const cut = length > 360 ? [120, 243] : length > 45 ? [Math.round(length / 3), Math.round((2 * length) / 3)] : length > 20 ? [10, 20] : length === 7 ? [2, 4] : [1, 1];
  const [first, second] = cut as [number, number];
  if (phase === 1) return { date, earliest, latest: earliest + first - 1 };
  if (phase === 2) return { date, earliest: earliest + first, latest: earliest + second - 1 };
  return { date, earliest: earliest + second, latest };
}

function unitAround(unit: DateUnit, day: number, steps: number): Period | null {
  switch (unit) {
    case 'day':
      return onDay(day + steps);
    case 'week':
      return inWeek(day + 7 * steps);
    case 'month':
      return inMonth(yearOf(day), monthOf(day) + steps);
    case 'year':
      return inYear(yearOf(day) + steps);
    case 'weekend': {
      const weekday = weekdayOf(day);
      const saturday = day - weekday + 6;
      // «ce week-end» is the one before until Wednesday, the coming one from Thursday
      const base = weekday >= 6 ? saturday : steps === 0 && weekday >= 4 ? saturday : saturday - (steps > 0 ? 7 : steps < 0 ? 0 : 7);
      return between(base + 7 * steps, base + 7 * steps + 1);
    }
    case 'night':
      return steps < 0 ? between(day - 1, day) : onDay(day);
    default:
      return null;
  }
}

function readDay(c: Captures, anchor: Anchor | null): Period | null {
  const day = c.day as number;
  const weekday = c.weekday as number | undefined;
  if (c.month === undefined) {
    // «lundi 4»: the nearest month in which the fourth is a Monday
    if (!anchor || weekday === undefined) return null;
    for (let back = 0; back < 62; back++) {
      const candidate = anchor.latest - back;
      if (weekdayOf(candidate) === weekday && new Date(candidate * DAY_MS).getUTCDate() === day) return onDay(candidate);
      const ahead = anchor.latest + back;
      if (back < 32 && weekdayOf(ahead) === weekday && new Date(ahead * DAY_MS).getUTCDate() === day) return onDay(ahead);
    }
    return null;
  }
  const month = c.month as number;
  if (c.year !== undefined) {
    const exact = validDay(c.year as number, month, day);
    return exact === null ? null : onDay(exact);
  }
  if (!anchor) return null;
  const year = yearOf(anchor.latest);
  const candidates = [year, year - 1, year + 1, year - 2].map((y) => validDay(y, month, day)).filter((candidate) => candidate !== null);
  if (c.dir2 !== undefined) return choose(candidates.filter((candidate) => yearOf(candidate) === year + (c.dir2 as number)), (a, b) => a - b);
  if (c.dir === 1) return choose(candidates.filter((candidate) => candidate > anchor.earliest), (a, b) => a - b);
  if (c.dir === -1) return choose(candidates.filter((candidate) => candidate < anchor.latest), (a, b) => b - a);
  const past = candidates.filter((candidate) => candidate <= anchor.latest).sort((a, b) => b - a);
  const soon = candidates.filter((candidate) => candidate > anchor.latest && candidate <= anchor.latest + SOON_DAY);
  if (weekday !== undefined) {
    const agreeing = [...past.slice(0, 1), ...soon, ...past.slice(1)].find((candidate) => weekdayOf(candidate) === weekday);
    if (agreeing !== undefined) return onDay(agreeing);
  }
  return choose(soon.length > 0 ? soon : past.slice(0, 1), (a, b) => a - b);
}

function choose(days: number[], order: (a: number, b: number) => number): Period | null {
  const best = days.sort(order)[0];
  return best === undefined ? null : onDay(best);
}

function readMonth(c: Captures, anchor: Anchor | null): Period | null {
  const month = c.month as number;
  if (c.year !== undefined) return narrow(inMonth(c.year as number, month), c.phase, anchor);
  if (!anchor) return null;
  const year = yearOf(anchor.latest);
  const here = monthOf(anchor.latest);
  if (c.unit === 'year') return narrow(inMonth(year + ((c.dir2 ?? 0) as number), month), c.phase, anchor);
  if (c.dir === -1) return narrow(inMonth(month < here ? year : year - 1, month), c.phase, anchor);
  if (c.dir === 1) return narrow(inMonth(month > here ? year : year + 1, month), c.phase, anchor);
  if (c.dir === 0) return narrow(inMonth(year, month), c.phase, anchor);
  const period = narrow(inMonth(year, month), c.phase, anchor);
  if (period.earliest <= anchor.latest + SOON_MONTH) {
    const before = narrow(inMonth(year - 1, month), c.phase, anchor);
    return period.earliest > anchor.latest && before.earliest > anchor.latest - 300 ? before : period;
  }
  return narrow(inMonth(year - 1, month), c.phase, anchor);
}

function readWeekday(c: Captures, anchor: Anchor | null): Period | null {
  if (!anchor) return null;
  if (!anchor.exact) return c.dir === 1 ? null : { date: anchor.date, earliest: anchor.earliest, latest: anchor.latest };
  const weekday = c.weekday as number | undefined;
  if (weekday === undefined) return null; // «dans la nuit de mercredi à minuit»
  const today = anchor.latest;
  if (c.unit === 'week') return onDay(today - weekdayOf(today) + weekday + 7 * ((c.dir2 ?? 0) as number));
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (c.dir === 1) return onDay(today - back + 7);
  if (c.dir === -1) return onDay(back === 0 ? today - 7 : today - back);
  // «ce vendredi» on a Tuesday is the coming one
  return onDay(c.dir === 0 && back > 3 ? today - back + 7 : today - back);
}

/** Both ends of an inexact anchor moved: one period when they agree, else an interval from one to the other. */
function spread(anchor: Anchor, move: (day: number) => Period | null): Period | null {
  const last = move(anchor.latest);
  if (anchor.exact || !last) return last;
  const first = move(anchor.earliest);
  if (!first || first.date === last.date) return last;
  return { date: `${first.date.split('/')[0]}/${last.date.split('/').at(-1)}`, earliest: first.earliest, latest: last.latest };
}

function readAgo(c: Captures, anchor: Anchor | null): Period | null {
  if (!anchor) return null;
  let count = c.num as number;
  let unit = c.unit as DateUnit;
  if (unit === 'hour' && count % 24 === 0) [count, unit] = [count / 24, 'day'];
  if (unit === 'day' && !anchor.exact) return { date: anchor.date, earliest: anchor.earliest, latest: anchor.latest };
  return spread(anchor, (day) => unitAround(unit, day, -count));
}

function readUnit(c: Captures, anchor: Anchor | null): Period | null {
  if (!anchor) return null;
  const unit = c.unit as DateUnit;
  const steps = (c.dir ?? 0) as number;
  if (!anchor.exact && (unit === 'day' || unit === 'night')) return { date: anchor.date, earliest: anchor.earliest, latest: anchor.latest };
  const period = spread(anchor, (day) => unitAround(unit, day, steps));
  return period && narrow(period, c.phase, anchor);
}

function readAnaphor(c: Captures, previous: Anchor | null): Period | null {
  if (!previous) return null;
  const day = previous.latest;
  if (c.weekday !== undefined) {
    if (!previous.exact) return null;
    const back = (weekdayOf(day) - (c.weekday as number) + 7) % 7;
    return c.sign === 1 ? onDay(day + 7 - back) : onDay(day - (back === 0 ? 7 : back));
  }
  const steps = (c.sign as number) * ((c.num ?? 1) as number);
  if (c.unit !== undefined) {
    const unit = c.unit as DateUnit;
    if (unit === 'hour') return null;
    // «le mois suivant» may follow a month, «le jour suivant» only a day
    if (!previous.exact && (unit === 'day' || unit === 'week' || unit === 'weekend')) return null;
    // «une semaine plus tard» is a day, «la semaine suivante» a week
    if (unit === 'week' && c.num !== undefined) return onDay(day + 7 * steps);
    return unitAround(unit, day, steps);
  }
  if (!previous.exact) return c.anaphor === 0 ? { date: previous.date, earliest: previous.earliest, latest: previous.latest } : null;
  return onDay(day + (c.anaphor as number));
}

/** A date with its own year, or any day of «du 10 au 13 septembre». */
function readDays(c: Captures, anchor: Anchor | null): Period | null {
  const last: Captures = {};
  const first: Captures = {};
  for (const [name, value] of Object.entries(c)) {
    if (name.endsWith('2')) last[name.slice(0, -1)] = value;
    else first[name] = value;
  }
  for (const name of ['month', 'year']) {
    if (first[name] === undefined && last[name] !== undefined) first[name] = last[name];
    if (name === 'month' && last.month === undefined && first.month !== undefined) last.month = first.month;
  }
  const read = (captures: Captures) => (captures.day === undefined ? readWeekday(captures, anchor) : readDay(captures, anchor));
  const to = read(last);
  let from = read(first);
  if (!from || !to) return null;
  // «de vendredi à samedi» read on a Friday: the Friday before
  if (from.earliest > to.latest && first.day === undefined && anchor?.exact) from = onDay(from.earliest - 7);
  if (from.date === to.date) return to;
  return from.earliest < to.latest ? between(from.earliest, to.latest) : null;
}

function readMonths(c: Captures, anchor: Anchor | null): Period | null {
  const year = c.year2 ?? c.year;
  const to = readMonth({ month: c.month2 as number, ...(year === undefined ? {} : { year }) }, anchor);
  if (!to) return null;
  const month = c.month as number;
  const endYear = yearOf(to.earliest);
  const startYear = (c.year as number | undefined) ?? (month <= (c.month2 as number) ? endYear : endYear - 1);
  const from = inMonth(startYear, month);
  return from.earliest < to.latest ? { date: `${from.date}/${to.date}`, earliest: from.earliest, latest: to.latest } : null;
}

/** Months of spring, summer, autumn and winter; winter runs into the year after. */
function readSeason(c: Captures, anchor: Anchor | null): Period | null {
  const first = 3 * (c.season as number);
  const season = (year: number) => narrow(inMonths(year, first, first + 2), c.phase, anchor);
  if (c.year !== undefined) return season(c.year as number);
  if (!anchor) return null;
  const year = yearOf(anchor.latest);
  const newest = [year + 1, year, year - 1].map(season).filter((period) => period.earliest <= anchor.latest)[0] as Period | undefined;
  const last = newest ?? season(year - 2);
  const running = last.latest >= anchor.latest;
  const startYear = yearOf(last.earliest);
  if (c.dir === 1) return season(startYear + 1);
  if (c.dir === 0 && !running && season(startYear + 1).earliest < anchor.latest + 270) return season(startYear + 1);
  return c.dir === -1 && running ? season(startYear - 1) : last;
}

function readQuarter(c: Captures, anchor: Anchor | null): Period | null {
  const first = 3 * ((c.quarter as number) - 1) + 1;
  if (c.year !== undefined) return inMonths(c.year as number, first, first + 2);
  if (!anchor) return null;
  const year = yearOf(anchor.latest) + ((c.dir ?? 0) as number);
  const period = inMonths(year, first, first + 2);
  return period.earliest > anchor.latest && c.dir === undefined ? inMonths(year - 1, first, first + 2) : period;
}

function read(rule: DateRule, c: Captures, line: Token[], at: number, anchor: Anchor | null, previous: Anchor | null): Period | null {
  switch (rule.reads) {
    case 'nothing':
      return null;
    case 'numeric': {
      const [year, month, day] = line.slice(at).find((token) => token.ymd)?.ymd ?? [0, 0, 0];
      const exact = validDay(year, month, day);
      return exact === null ? null : onDay(exact);
    }
    case 'day':
      return readDay(c, anchor);
    case 'week': {
      const day = readDay(c, anchor);
      return day && inWeek(day.earliest);
    }
    case 'days':
      return readDays(c, anchor);
    case 'weekday':
      return readWeekday(c, anchor);
    case 'offset':
      if (!anchor) return null;
      return anchor.exact ? onDay(anchor.latest + (c.rel as number)) : { date: anchor.date, earliest: anchor.earliest, latest: anchor.latest };
    case 'ago':
      return readAgo(c, anchor);
    case 'unit':
      return readUnit(c, anchor);
    case 'month':
      return readMonth(c, anchor);
    case 'months':
      return readMonths(c, anchor);
    case 'year':
      return narrow(inYear(c.year as number), c.phase, anchor);
    case 'years': {
      const from = c.year as number;
      const to = (c.year2 as number | undefined) ?? from + 9;
      return from < to ? { date: `${from}/${to}`, earliest: dayNumber(from, 1, 1), latest: dayNumber(to, 12, 31) } : null;
    }
    case 'season':
      return readSeason(c, anchor);
    case 'quarter':
      return readQuarter(c, anchor);
    case 'clock': {
      return anchor?.exact ? onDay(anchor.latest) : null;
    }
    case 'anaphor':
      return readAnaphor(c, previous);
  }
}

const EXPLICIT: ReadonlySet<DateRule['reads']> = new Set(['numeric', 'day', 'week', 'days', 'month', 'months', 'year', 'years', 'season', 'quarter']);

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
  let needed = anchorAt(shadow, from, to, grammar.vocabulary);
  if (needed < 0) return found;
  const line = tokens(shadow, from, to, grammar.vocabulary);
  const anchor = anchorOf(published);
  let then = anchorOf(previous);
  let ahead = -1; // the token of the next anchor
  for (let at = 0; at < line.length; ) {
    if (ahead < at) {
      if (at > 0) needed = anchorAt(shadow, (line[at - 1] as Token).end, to, grammar.vocabulary);
      if (needed < 0) break;
      ahead = at;
      while (ahead < line.length && (line[ahead] as Token).start < needed) ahead++;
    }
    if (ahead - at > grammar.reach) at = ahead - grammar.reach;
    const best = longest(grammar, line, at, ahead - at);
    if (!best) {
      at++;
      continue;
    }
    const period = read(best.rule, best.captures, line, at, anchor, then);
    if (period && period.earliest > -400_000) {
      const mention = mentionOf(grammar, line, at, best, period, anchor);
      // «Le 4 mai, … ; deux jours plus tard, …» within one sentence
      if (mention.tie !== 'clock' && mention.dating && period.earliest === period.latest) then = { ...period, exact: true };
      found.push(mention);
    }
    at = best.end;
  }
  return found;
}

interface Found {
  rule: DateRule;
  captures: Captures;
  end: number;
}

const kindOf = (token: Token | undefined): string => (token === undefined ? '' : token.number >= 0 || token.ymd ? '#' : token.key);

/** The longest match at a token; the next anchor is `far` tokens off. */
function longest(grammar: Grammar, line: Token[], at: number, far: number): Found | null {
  const token = line[at] as Token;
  const numeric = token.number >= 0 || token.ymd !== null;
  const first = numeric ? '#' : token.key;
  const opening = first === '' ? undefined : grammar.byPair.get(first);
  if (!opening || far > opening.reach) return null;
  const { seconds } = opening;
  const second = kindOf(line[at + 1]);
  // «l'», «d'»: the word behind the apostrophe tells
  const third = second === "'" ? kindOf(line[at + 2]) : null;
  const candidates = (third === null ? seconds.get(second) : seconds.get(`'${third}`)) ?? left(grammar, first, second, third, seconds);
  if (candidates.length === 0) return null;
  const before = line[at - 1];
  // «Covid-19 mars», "F-16 September", «3,5» are no days
  if (numeric && token.glued && before && (before.word || before.number >= 0 || '-.,$€£#/'.includes(before.key || '-'))) return null;
  if (before && token.glued && before.key === '-' && line[at - 2] && before.glued && !grammar.slots.has((line[at - 2] as Token).key)) return null;
  let best: Found | null = null;
  for (const { rule, start } of candidates) {
    if (rule.lower && token.capital && (rule.lower === true || before?.word || before?.key === '-')) continue;
    if (before && rule.notAfter?.includes(before.key)) continue;
    if (rule.onlyAfter && !rule.onlyAfter.includes(before?.key ?? '')) continue;
    const taken: Taken = [];
    const end = walk(grammar, line, start, at, at, rule, taken);
    if (end > at && (!best || end > best.end)) best = { rule, captures: capturesOf(grammar, rule, taken), end };
  }
  return best;
}

/** «4 janvier 2016 . – …» dates the article, not what its first sentence reports. */
function isDateline(line: Token[], first: number, end: number): boolean {
  if (first > 0 && line[first - 1]?.key !== '\n') return false;
  const dash = line[end]?.key === '.' ? line[end + 1] : line[end];
  return dash !== undefined && !dash.glued && (dash.key === '-' || dash.key === '\u2014');
}

/** A hyphen bars only when it is written on: «en 2016-17», not «en 2016 - démentie depuis». */
function barred(rule: DateRule, next: Token | undefined): boolean {
  if (rule.closing && next?.word) return true;
  return next !== undefined && rule.notBefore?.includes(next.key) === true && (next.key !== '-' || next.glued);
}

function mentionOf(grammar: Grammar, line: Token[], at: number, found: Found, period: Period, anchor: Anchor | null): DateMention {
  const { rule, captures, end } = found;
  let first = at;
  const determiner = line[at - 1];
  if (determiner && grammar.lexicon.determiners.has(determiner.key)) first = at - 1;
  else if (determiner?.key === "'" && line[at - 2] && grammar.lexicon.determiners.has((line[at - 2] as Token).key)) first = at - 2;
  let effect: 'bound' | 'noun' | null = null;
  for (const row of grammar.before.get(line[first - 1]?.key ?? '') ?? []) {
    if (row.words.every((word, index) => line[first - row.words.length + index]?.key === word)) {
      effect = row.effect;
      break;
    }
  }
  for (const row of grammar.after) {
    if (row.words.every((word, index) => line[end + index]?.key === word)) effect = effect === 'bound' ? 'bound' : row.effect;
  }
  const clock = rule.reads === 'clock';
  if (captures.year !== undefined && isDateline(line, first, end)) effect = 'bound';
  const future = captures.dir === 1 || captures.dir2 === 1 || (captures.phase === 5 && period.latest >= (anchor?.latest ?? 0)) || (anchor !== null && period.earliest > anchor.latest);
  return {
    start: (line[first] as Token).start,
    end: (line[end - 1] as Token).end,
    date: period.date,
    earliest: isoDay(period.earliest),
    latest: isoDay(period.latest),
    basis: EXPLICIT.has(rule.reads) ? 'explicit' : 'relative',
    dating: rule.dating !== false && !clock && !future && effect !== 'bound',
    tie: clock ? 'clock' : rule.reads === 'anaphor' ? 'then' : effect === 'noun' ? 'noun' : 'free',
  };
}

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

interface Stretch {
  start: number;
  end: number;
}

/** What `dateOfClaim` needs of a claim. */
export interface Said {
  cue: Stretch | null;
  source: Stretch | null;
  content: readonly Stretch[];
}

/** A date this far behind cue and source still dates them: "…, she told reporters at the White House on Tuesday". */
const NEAR = 60;
/** Behind content only a preposition may come between: further off there is another clause. */
const BEHIND = 12;
/** «En novembre 2022, …» opens its sentence; a month or year further in is about something else. */
const OPENING = 25;
/** A date at the front further off than this dates some other verb, unless a claim stands between. */
const FAR = 120;

/**
 * Which of the dates dates the statement, or null: one in the cue's clause, outside the content, at its front, between source and cue,
 * or right behind them. `others` are the other claims of the sentence: a date inside their content, or right behind their cue, is
 * theirs. A claim without a cue has no date of its own.
 */
export function dateOfClaim(mentions: readonly DateMention[], claim: Said & { clause: Stretch; others?: readonly Said[] }): DateMention | null {
  if (!claim.cue) return null;
  let best: DateMention | null = null;
  let score = 0;
  for (const mention of mentions) {
    if (!within(mention, claim.clause) || (!mention.dating && mention.tie !== 'clock')) continue;
    const value = weigh(mention, claim.cue, claim, claim.clause, claim.others ?? []);
    if (value > score) [best, score] = [mention, value];
  }
  return best;
}

function within(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function weigh(mention: DateMention, cue: Stretch, claim: Said, clause: Stretch, others: readonly Said[]): number {
  const { source, content } = claim;
  if (content.some((span) => within(mention, span))) return 0;
  const said = source && within(source, clause) ? [cue, source] : [cue];
  const first = Math.min(...said.map((span) => span.start));
  const last = Math.max(...said.map((span) => span.end));
  if (others.some((other) => other.content.some((span) => within(mention, span) && !within(cue, span)))) return 0;
  const otherCueBetween = (from: number, to: number) => others.find((other) => other.cue && other.cue.start >= from && other.cue.end <= to);
  const day = mention.earliest === mention.latest;
  // days before months, free before tied, and a clock time only for want of anything else
  const weight = (mention.tie === 'clock' ? 0.2 : mention.tie === 'noun' ? 0.4 : 1) * (day ? 1 : 0.8);

  if (mention.end <= first) {
    if (content.some((span) => span.end <= mention.start)) return 0;
    if (!day && mention.start - clause.start > OPENING) return 0;
    // «Mardi, A a dit … et a ajouté» shares its date; «Mardi, A a dit … et B a répondu» does not
    const between = otherCueBetween(mention.end, first);
    if (!between && first - mention.end > FAR) return 0;
    return between && said.length > 1 && (source as Stretch).start > (between.cue as Stretch).start ? 0 : 3 * weight;
  }
  if (mention.start < last) {
    if (within(mention, cue)) return 5 * weight;
    const behindSource = source !== null && mention.start >= source.end && mention.start - source.end <= 4;
    if (!day) return behindSource ? 4 * weight : 0;
    return behindSource || (mention.end <= cue.start && mention.end + 1 >= cue.start) ? 4 * weight : 2.5 * weight;
  }
  if (otherCueBetween(last, mention.start)) return 0;
  const next = content.find((span) => span.start >= last);
  if (next && mention.end <= next.start) return 5 * weight;
  // «… {A}, on July 8, {B}»: pieces that no cue parts belong together, and the date to neither
  if (next && content.some((span) => span.start >= mention.end)) return 0;
  const behind = Math.max(0, ...content.map((span) => span.end).filter((end) => end <= mention.start));
  return mention.start - Math.max(last, behind) <= (behind > last ? BEHIND : NEAR) ? 2 * weight : 0;
}
