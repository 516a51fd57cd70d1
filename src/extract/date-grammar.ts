/**
 * The date rules of a language made ready, once: patterns as steps to walk, rules by the tokens that can open them, and the words without
 * which none applies. `src/lang/<code>/dates.ts` says what a pattern is made of.
 */
import type { DateLexicon, DateRule, DateSlots } from '../lang/language.ts';
import { CLOCK, NUMBER, newVocabulary, numberOf, type Vocabulary, wordsOf } from './date-words.ts';
import type { Value } from './periods.ts';

export type SlotName = keyof DateSlots | 'year' | 'clock' | 'numeric';
type Node =
  | { kind: 'word'; word: string }
  | { kind: 'slot'; slot: SlotName; as: string }
  | { kind: 'either'; of: Node[][] };

/** A pattern as a way to walk: each step leads on to the next, several where the pattern leaves a choice. The end is null. */
export interface Step {
  readonly kind: 'word' | 'slot' | 'either';
  /** Of a word, its number. */
  readonly word: number;
  /** Of a slot, what it takes, the number of the name it keeps it under, and whether its words need a capital. */
  readonly slot: SlotName | null;
  readonly as: number;
  readonly capital: boolean;
  readonly ways: readonly (Step | null)[];
  readonly next: Step | null;
}

export interface Rule {
  readonly rule: DateRule;
  readonly nodes: Node[];
  readonly start: Step | null;
  /** Words by their numbers. */
  readonly onlyAfter: readonly number[] | null;
  readonly notAfter: readonly number[];
  readonly notBefore: readonly number[];
}

/** A way to write the value of a slot: behind its first word come these. */
interface Entry {
  readonly slot: SlotName;
  readonly rest: readonly number[];
  readonly words: readonly string[];
  readonly value: Value;
}

/** What can start with a token. */
export interface Opening {
  readonly rules: Rule[];
  /** Those of them that the kind of the second token leaves, and behind an apostrophe the third; filled as they are met. */
  readonly seconds: (readonly Rule[] | undefined)[];
  readonly thirds: (readonly Rule[] | undefined)[];
  /** No match that starts here has its anchor further off, in tokens. */
  reach: number;
}

/** Words around a date, and what they do to it. */
interface Around {
  readonly words: readonly number[];
  readonly effect: 'bound' | 'noun';
}

export interface Grammar {
  readonly vocabulary: Vocabulary;
  readonly lexicon: DateLexicon;
  /** What slots take, by their first word. */
  readonly entries: (Entry[] | undefined)[];
  readonly rules: Rule[];
  /** Names of what patterns capture. */
  readonly names: string[];
  /** By the kind of the first token. */
  readonly openings: (Opening | undefined)[];
  /** No match starts further than this before an anchor, in tokens. */
  reach: number;
  /** Rows by the last of the words before, and those behind. */
  readonly before: (Around[] | undefined)[];
  readonly after: readonly Around[];
  readonly ordinals: ReadonlySet<number>;
  readonly determiners: ReadonlySet<number>;
  /** Marks and the like that make one word or number of what they join. */
  readonly joiners: ReadonlySet<number>;
  readonly apostrophe: number;
  readonly hyphen: number;
  readonly stop: number;
  readonly dash: number;
}

const grammars = new WeakMap<DateLexicon, Grammar>();

/** Throws where a pattern is not well formed: a fault of the pack, found by its tests. */
export function grammarOf(lexicon: DateLexicon): Grammar {
  let grammar = grammars.get(lexicon);
  if (!grammar) {
    grammar = compile(lexicon);
    grammars.set(lexicon, grammar);
  }
  return grammar;
}

function compile(lexicon: DateLexicon): Grammar {
  const vocabulary = newVocabulary(lexicon.numeric);
  const number = (word: string) => numberOf(vocabulary, word);
  const around = (rows: DateLexicon['before']): Around[] => rows.map(({ words, effect }) => ({ words: wordsOf(words).map(number), effect }));
  const grammar: Grammar = {
    vocabulary,
    lexicon,
    entries: [],
    rules: [],
    names: [],
    openings: [],
    reach: 0,
    before: [],
    after: around(lexicon.after),
    ordinals: new Set([...lexicon.ordinals].map(number)),
    determiners: new Set([...lexicon.determiners].map(number)),
    joiners: new Set(['', ...'-.,$€£#/'].map(number)),
    apostrophe: number("'"),
    hyphen: number('-'),
    stop: number('.'),
    dash: number('\u2014'),
  };
  for (const [slot, rows] of Object.entries(lexicon.slots) as [keyof DateSlots, Record<string, Value>][]) {
    for (const [text, value] of Object.entries(rows)) {
      const words = wordsOf(text);
      const [first, ...rest] = words.map(number) as [number, ...number[]];
      (grammar.entries[first] ??= []).push({ slot, rest, words, value });
    }
  }
  for (const list of grammar.entries) list?.sort((a, b) => b.rest.length - a.rest.length);
  for (const row of around(lexicon.before)) (grammar.before[row.words.at(-1) as number] ??= []).push(row);
  for (const list of grammar.before) list?.sort((a, b) => b.words.length - a.words.length);
  for (const rule of lexicon.rules) {
    const nodes = parsePattern(rule.pattern);
    const numbers = (words: readonly string[] = []) => words.map(number);
    grammar.rules.push({
      rule, nodes, start: stepsOf(grammar, nodes, null),
      onlyAfter: rule.onlyAfter ? numbers(rule.onlyAfter) : null, notAfter: numbers(rule.notAfter), notBefore: numbers(rule.notBefore),
    });
  }
  for (const rule of grammar.rules) open(grammar, rule);
  return grammar;
}

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
      } else piece = wordsOf(part).map((word) => ({ kind: 'word', word }));
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

/** The steps of a pattern, leading on to `next`. */
function stepsOf(grammar: Grammar, nodes: readonly Node[], next: Step | null): Step | null {
  const { names, vocabulary, lexicon } = grammar;
  let step = next;
  for (const node of nodes.toReversed()) {
    const then: Step | null = step;
    if (node.kind === 'word') step = { kind: 'word', word: numberOf(vocabulary, node.word), slot: null, as: 0, capital: false, ways: [], next: then };
    else if (node.kind === 'slot') {
      let as = names.indexOf(node.as);
      if (as < 0) as = names.push(node.as) - 1;
      step = { kind: 'slot', word: 0, slot: node.slot, as, capital: lexicon.capitals.has(node.slot as keyof DateSlots), ways: [], next: then };
    } else step = { kind: 'either', word: 0, slot: null, as: 0, capital: false, ways: node.of.map((branch) => stepsOf(grammar, branch, then)), next: null };
  }
  return step;
}

// ---- what a rule starts with, and what it cannot do without ----

const NUMBER_SLOTS: ReadonlySet<SlotName> = new Set(['day', 'num', 'year', 'numeric']);

/** Enters a rule under the kinds of token that can open it, and marks the words one of which it needs. */
function open(grammar: Grammar, rule: Rule): void {
  const needed = neededOf(grammar, rule.nodes);
  if (!needed || needed.words.includes(COUNTED)) throw new Error(`date pattern of numbers alone: ${rule.rule.id}`);
  for (const word of needed.words) if (word !== DATED) grammar.vocabulary.anchors[numberOf(grammar.vocabulary, word)] = 1;
  const first = new Set<Node>();
  firstNodes(rule.nodes, first);
  const kinds = new Set<number>();
  for (const node of first) {
    if (node.kind === 'word') kinds.add(numberOf(grammar.vocabulary, node.word));
    else if (node.kind === 'slot') {
      for (const [word, list] of grammar.entries.entries()) if (list?.some((entry) => entry.slot === node.slot)) kinds.add(word);
      if (NUMBER_SLOTS.has(node.slot)) kinds.add(NUMBER);
      if (node.slot === 'clock') kinds.add(CLOCK);
    }
  }
  for (const kind of kinds) {
    const opening = (grammar.openings[kind] ??= { rules: [], seconds: [], thirds: [], reach: 0 });
    opening.rules.push(rule);
    opening.reach = Math.max(opening.reach, needed.before);
  }
  grammar.reach = Math.max(grammar.reach, needed.before);
}

function firstNodes(nodes: readonly Node[], into: Set<Node>): boolean {
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

/** A number that tells a year or a whole date by its form, and any other. */
const DATED = '\u0001';
const COUNTED = '\u0002';

/** Tokens of which a node takes one, how telling they are (as the shortest of those that are not common), and how many may stand before. */
interface Needed {
  words: string[];
  telling: number;
  before: number;
}

function neededOf(grammar: Grammar, nodes: readonly Node[]): Needed | null {
  const { common } = grammar.lexicon;
  const tells = (word: string) => (word === DATED ? 4 : word === COUNTED ? 0 : !/\p{L}/u.test(word) ? -1 : common.has(word) ? 0.5 : word.length);
  let best: Needed | null = null;
  let length = 0;
  for (const node of nodes) {
    let words: string[] = [];
    length += lengthOf(grammar, [node]);
    if (node.kind === 'word') words = [node.word];
    else if (node.kind === 'slot') {
      if (node.slot === 'year' || node.slot === 'numeric' || node.slot === 'clock') words = [DATED];
      else if (NUMBER_SLOTS.has(node.slot)) words = [COUNTED];
      for (const entry of entriesOf(grammar, node.slot)) words.push(entry.words.reduce((a, b) => (tells(b) > tells(a) ? b : a)));
    } else {
      const each = node.of.map((branch) => neededOf(grammar, branch));
      if (each.every((needed) => needed !== null)) words = each.flatMap((needed) => needed.words);
    }
    if (words.length === 0) continue;
    const telling = Math.min(...words.map(tells));
    if (telling < 0) continue; // a mark is no word to look for
    if (!best || telling > best.telling) best = { words, telling, before: length - 1 };
  }
  return best;
}

const entriesOf = (grammar: Grammar, slot: SlotName): Entry[] => grammar.entries.flat().filter((entry) => entry?.slot === slot) as Entry[];

/** The most tokens that a pattern takes. */
function lengthOf(grammar: Grammar, nodes: readonly Node[]): number {
  let length = 0;
  for (const node of nodes) {
    if (node.kind === 'word') length++;
    else if (node.kind === 'either') length += Math.max(...node.of.map((branch) => lengthOf(grammar, branch)));
    else length += Math.max(2, ...entriesOf(grammar, node.slot).map(({ words }) => words.length));
  }
  return length;
}

// ---- the rules that the first tokens leave ----

/** The rules of an opening that its first token and the kinds of the next leave, `third` behind an apostrophe, else -1. */
export function left(grammar: Grammar, opening: Opening, first: number, second: number, third: number): readonly Rule[] {
  const known = third < 0 ? opening.seconds : opening.thirds;
  const at = third < 0 ? second : third;
  let rules = known[at];
  if (!rules) {
    const kinds = third < 0 ? [first, second] : [first, second, third];
    rules = opening.rules.filter(({ nodes }) => goesOn(grammar, nodes, 0, kinds, 0, () => true));
    known[at] = rules;
  }
  return rules;
}

/** Whether the pattern can still be filled when all that is known is its first tokens. */
function goesOn(grammar: Grammar, nodes: readonly Node[], index: number, kinds: readonly number[], at: number, then: (at: number) => boolean): boolean {
  const node = nodes[index];
  if (!node) return then(at);
  const kind = kinds[at];
  if (kind === undefined) return true;
  const go = (end: number) => goesOn(grammar, nodes, index + 1, kinds, end, then);
  if (node.kind === 'word') return grammar.vocabulary.numbers.get(node.word) === kind && go(at + 1);
  if (node.kind === 'either') return node.of.some((branch) => goesOn(grammar, branch, 0, kinds, at, go));
  if (kind === NUMBER) return NUMBER_SLOTS.has(node.slot) && (go(at + 1) || (node.slot === 'day' && grammar.ordinals.has(kinds[at + 1] ?? 0) && go(at + 2)));
  if (kind === CLOCK) return node.slot === 'clock' && go(at + 1);
  return (grammar.entries[kind] ?? []).some(
    (entry) => entry.slot === node.slot && entry.rest.every((word, i) => (kinds[at + 1 + i] ?? word) === word) && go(at + 1 + entry.rest.length),
  );
}
