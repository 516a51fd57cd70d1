/**
 * A sentence as date rules see it: words, numbers and marks, each a number of the vocabulary, cut without making strings of the many words
 * that no rule knows. Offsets are UTF-16 code units.
 */
import type { DateLexicon } from '../lang/language.ts';
import { codesOf } from './forms.ts';

/** Tokens that are no word of the vocabulary: a word that no rule knows or a number, such a mark, a line break between paragraphs, a clock time. */
export const UNKNOWN = 0;
export const MARK = 1;
export const PARAGRAPH = 2;
export const CLOCK = 3;
/** The kind of a whole number or a numeric date: no token is called so. */
export const NUMBER = 4;

/** The words and marks that rules know, numbered. */
export interface Vocabulary {
  /** By number. */
  readonly words: string[];
  readonly numbers: Map<string, number>;
  /** Those without which no rule applies, by number. */
  readonly anchors: Uint8Array;
  /** Numbers by the letters of the words, 0 for none. */
  readonly table: Uint16Array;
  longest: number;
  readonly order: DateLexicon['numeric'];
}

/** More than twice the words of a language, and a power of two. */
const TABLE = 2048;

export const newVocabulary = (order: DateLexicon['numeric']): Vocabulary => ({
  words: ['', '', '\n', '\0', '#'],
  numbers: new Map([['', UNKNOWN], ['\n', PARAGRAPH], ['\0', CLOCK]]),
  anchors: new Uint8Array(TABLE),
  table: new Uint16Array(TABLE),
  longest: 0,
  order,
});

/** The number of a word that rules know, given when it is first asked for. */
export function numberOf(vocabulary: Vocabulary, word: string): number {
  const { words, numbers, table } = vocabulary;
  const known = numbers.get(word);
  if (known !== undefined) return known;
  if (words.length > TABLE / 2) throw new Error('more date words than the table holds');
  const number = words.push(word) - 1;
  numbers.set(word, number);
  let at = placeOf(codesOf(word), 0, word.length);
  while (table[at] !== 0) at = (at + 1) & (TABLE - 1);
  table[at] = number;
  vocabulary.longest = Math.max(vocabulary.longest, word.length + 4); // combining accents
  return number;
}

const WORD = 1;
const DIGIT = 2;
const SPACE = 3;
const OTHER = 4;

function classOf(code: number): number {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return WORD;
    if (code >= 48 && code <= 57) return DIGIT;
    return code <= 32 ? SPACE : OTHER;
  }
  if (code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2028) return SPACE;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return OTHER;
  return code >= 0x2000 && code < 0x2c00 ? OTHER : WORD;
}

const LATIN_1 = Uint8Array.from({ length: 256 }, (_, code) => classOf(code));
/** Lower case of the letters of Latin 1, which are most; others are themselves. */
const LOWER = Uint8Array.from({ length: 256 }, (_, code) => ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) ? code + 32 : code));

const charClass = (code: number): number => (code < 256 ? (LATIN_1[code] as number) : classOf(code));
const lower = (code: number): number => (code < 256 ? (LOWER[code] as number) : code);

/** Where the table has a word first, in whatever case: by its length and three letters. */
function placeOf(codes: Uint16Array, start: number, end: number): number {
  const first = lower(codes[start] as number);
  const second = end - start > 1 ? lower(codes[start + 1] as number) : 0;
  const hash = Math.imul(first * 31 + second, 0x9e3b) + Math.imul(lower(codes[end - 1] as number) * 31 + end - start, 0x6f35);
  return (hash ^ (hash >>> 11)) & (TABLE - 1);
}

/** The number of the word of Latin 1 letters that stands there in whatever case. */
function wordAt({ words, table }: Vocabulary, codes: Uint16Array, start: number, end: number): number {
  for (let at = placeOf(codes, start, end); ; at = (at + 1) & (TABLE - 1)) {
    const number = table[at] as number;
    if (number === 0) return UNKNOWN;
    const word = words[number] as string;
    if (word.length !== end - start) continue;
    let i = start;
    while (i < end && word.charCodeAt(i - start) === lower(codes[i] as number)) i++;
    if (i === end) return number;
  }
}

/** What a token is besides; bits. */
export const IS_WORD = 1;
export const CAPITAL = 2;
/** Written without a space behind the token before. */
export const GLUED = 4;
/** A word or number without which no rule applies. */
export const ANCHOR = 8;

/** The tokens of a stretch, by columns. */
export interface Line {
  count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Numbers of the vocabulary. */
  readonly words: Uint16Array;
  readonly traits: Uint8Array;
  /** The value of a whole number without separators, else -1, and how many digits it has. */
  readonly values: Int32Array;
  readonly digits: Uint8Array;
  /** [year, month, day] of numeric dates, by token. */
  readonly ymd: Map<number, readonly [number, number, number]>;
}

const newLine = (length: number): Line => ({
  count: 0,
  starts: new Int32Array(length),
  ends: new Int32Array(length),
  words: new Uint16Array(length),
  traits: new Uint8Array(length),
  values: new Int32Array(length),
  digits: new Uint8Array(length),
  ymd: new Map(),
});

/** Used for every stretch that fits: nothing of a line is kept. */
const SHARED = newLine(4096);

/** Cuts a stretch into tokens; the answer holds until the next call. Null where no rule can apply. */
export function readLine(text: string, from: number, to: number, vocabulary: Vocabulary): Line | null {
  const line = to - from < SHARED.starts.length ? SHARED : newLine(to - from + 1);
  const { starts, ends, words, traits, values } = line;
  if (line.ymd.size > 0) line.ymd.clear();
  const codes = codesOf(text);
  let count = 0;
  let anchored = 0;
  let glued = 0;
  let breaks = 0;
  for (let at = from; at < to; ) {
    const code = codes[at] as number;
    const kind = charClass(code);
    if (kind === SPACE) {
      if (code === 10) breaks++;
      glued = 0;
      at++;
      continue;
    }
    if (breaks > 1) {
      starts[count] = 0;
      ends[count] = 0;
      words[count] = PARAGRAPH;
      traits[count] = 0;
      values[count++] = -1;
    }
    breaks = 0;
    const start = at;
    let word = UNKNOWN;
    let trait = glued;
    values[count] = -1;
    if (kind === WORD) {
      let letters = 0;
      let last = code;
      do {
        letters |= last;
        last = ++at < to ? (codes[at] as number) : 32;
      } while (charClass(last) === WORD);
      trait |= IS_WORD;
      if (at - start <= vocabulary.longest) {
        if (letters < 256) {
          word = wordAt(vocabulary, codes, start, at);
          if (word !== UNKNOWN && lower(code) !== code) trait |= CAPITAL;
          else if (word !== UNKNOWN && hasCapital(codes, start, at)) word = UNKNOWN; // «mARS»
        } else {
          const written = text.slice(start, at);
          word = vocabulary.numbers.get(keyOf(written)) ?? UNKNOWN;
          if (written.toLowerCase().charCodeAt(0) !== code) trait |= CAPITAL;
        }
        if (vocabulary.anchors[word] !== 0 || letters >= 256) trait |= ANCHOR;
      }
    } else if (kind === DIGIT) {
      at = readNumber(line, count, text, at, to, vocabulary.order);
      word = words[count] as number;
      trait |= traits[count] as number;
    } else {
      word = vocabulary.numbers.get(code === 0x2019 ? "'" : code === 0x2013 || code === 0x2011 || code === 0x2010 ? '-' : text.charAt(at)) ?? MARK;
      at++;
    }
    starts[count] = start;
    ends[count] = at;
    words[count] = word;
    traits[count++] = trait;
    anchored |= trait & ANCHOR;
    glued = GLUED;
  }
  line.count = count;
  return anchored === 0 ? null : line;
}

const isPlain = (code: number): boolean => code >= 97 && code <= 122;

/** Whether a word that starts with a plain letter goes on with a capital. */
function hasCapital(codes: Uint16Array, start: number, end: number): boolean {
  if (!isPlain(codes[start] as number)) return false;
  for (let i = start + 1; i < end; i++) if (lower(codes[i] as number) !== codes[i]) return true;
  return false;
}

/** A word as the vocabulary writes it: a month written with combining accents is still that month. */
function keyOf(word: string): string {
  const accents = /[\u0300-\u036f]/.test(word);
  const key = accents || !isPlain(word.charCodeAt(0)) ? word.toLowerCase() : word;
  return accents ? key.normalize('NFC') : key;
}

const ISO = /(\d{4})-(\d\d)-(\d\d)(?![\d-])/y;
const SLASHED = /(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?!\d)/y;
const CLOCK_TIME = /\d{1,2}:\d\d(?!\d)/y;
const SEPARATED = /\d+(?:[.,]\d+)*/y;
const GROUPS = /\d{1,3}(?: \d{3})+(?!\d)/y;

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads the number at `at` into token `i`; answers where it ends. */
function readNumber(line: Line, i: number, text: string, at: number, to: number, order: DateLexicon['numeric']): number {
  let end = at + 1;
  while (end < to && charClass(text.charCodeAt(end)) === DIGIT) end++;
  const next = end < to ? text.charCodeAt(end) : 0;
  line.words[i] = UNKNOWN;
  line.traits[i] = end - at === 4 ? ANCHOR : 0;
  if (!(next === 45 || next === 47 || next === 46 || next === 44 || next === 58 || (next === 32 && end - at < 4))) {
    setValue(line, i, text, at, end);
    return end;
  }
  if (next !== 32 && next !== 44) line.traits[i] = ANCHOR;
  const iso = execAt(ISO, text, at);
  const dated = iso ?? execAt(SLASHED, text, at);
  if (dated) {
    const [, a, b, c, d] = dated.map(Number) as [number, number, number, number, number];
    const ymd = iso ? ([a, b, c] as const) : slashed(a, c, d, order);
    if (ymd) line.ymd.set(i, ymd);
    return Math.min(to, at + dated[0].length);
  }
  const clock = execAt(CLOCK_TIME, text, at);
  if (clock) line.words[i] = CLOCK;
  const length = (clock ?? execAt(GROUPS, text, at) ?? execAt(SEPARATED, text, at))?.[0].length ?? end - at;
  if (length === end - at) setValue(line, i, text, at, end);
  return Math.min(to, at + length);
}

function setValue(line: Line, i: number, text: string, at: number, end: number): void {
  const digits = end - at;
  line.digits[i] = Math.min(digits, 255);
  if (digits >= 9) return;
  let value = 0;
  for (let k = at; k < end; k++) value = value * 10 + text.charCodeAt(k) - 48;
  line.values[i] = value;
}

function slashed(a: number, b: number, year: number, order: DateLexicon['numeric']): readonly [number, number, number] | null {
  if (a > 12) return [year, b, a];
  if (b > 12) return [year, a, b];
  return order === null ? null : order === 'day-month' ? [year, b, a] : [year, a, b];
}

/** Of a pattern or a row of a lexicon, the words and marks, as a text is cut. Numbers have no place there. */
export function wordsOf(text: string): string[] {
  const out: string[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    const kind = charClass(text.charCodeAt(at++));
    if (kind === SPACE) continue;
    if (kind === WORD) while (at < text.length && charClass(text.charCodeAt(at)) === WORD) at++;
    const word = text.slice(start, at);
    out.push(kind === WORD ? word.toLowerCase().normalize('NFC') : word === '’' ? "'" : /[–‑‐]/.test(word) ? '-' : word);
  }
  return out;
}
