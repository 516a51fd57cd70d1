/**
 * Words for looking up: folded, so that «Élysée», "ELYSEE" and «élysée» are one key. Finer than tokens: apostrophes and hyphens
 * divide («l'ex-ministre» is three words), whatever the language.
 */
import { codesOf, type Forms, formAt, formOf, hashOn, newForms, type WordForm } from './forms.ts';

export { foldWord } from './forms.ts';

/** A word of a text. Offsets are UTF-16 code units. */
export interface Word {
  readonly form: WordForm;
  readonly start: number;
  readonly end: number;
  /** What stands before the word: nothing or a mark that a phrase may run across, a comma or the like, the end of a sentence. */
  readonly gap: 'none' | 'pause' | 'stop';
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const STOP = /[!?;…]|\.(?=\s|["'”’»)]|$)|\n\s*\n/u;
const PAUSE = /[,:()[\]–—|]|\n/u;

/** The forms of words whose language nobody asks about. */
const COMMON = newForms();

/** The words of `text` between two offsets, in order. Works on the text and on its shadow alike. `forms` are those of its language. */
export function wordsIn(text: string, start = 0, end = text.length, forms: Forms = COMMON): Word[] {
  const words: Written[] = [];
  words.length = cutInto(words, text, start, end, forms);
  return words;
}

/** A word whose record is written anew for another one. */
type Written = { -readonly [K in keyof Word]: Word[K] };

/** Writes the words between two offsets over those of a list, from its start, and answers how many they are. */
function cutInto(words: Written[], text: string, start: number, end: number, forms: Forms): number {
  const from = Math.max(0, start);
  const to = Math.min(end, text.length);
  if (from >= to) return 0;
  const codes = codesOf(text);
  let count = 0;
  let last = from;
  for (let at = from; at < to; ) {
    let code = codes[at] as number;
    const kind = kindOf(code);
    if (kind === OTHER) return cutAnyInto(words, text, from, to, forms);
    if (kind === NONE) {
      at++;
      continue;
    }
    const first = at;
    let hash = 0;
    for (;;) {
      hash = hashOn(hash, code);
      if (++at >= to) break;
      code = codes[at] as number;
      const next = kindOf(code);
      if (next === OTHER) return cutAnyInto(words, text, from, to, forms);
      if (next === NONE) break;
    }
    write(words, count++, formAt(forms, codes, first, at, hash), first, at, first === last || (first === last + 1 && joins(codes[last] as number)) ? 'none' : gapBetween(text, last, first));
    last = at;
  }
  return count;
}

function write(words: Written[], i: number, form: WordForm, start: number, end: number, gap: Word['gap']): void {
  const word = words[i];
  if (word === undefined) {
    words.push({ form, start, end, gap });
    return;
  }
  word.form = form;
  word.start = start;
  word.end = end;
  word.gap = gap;
}

/** A stretch of a text, in UTF-16 code units, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words between two offsets; the answer holds until the next call. */
export type Cut = (start: number, end: number) => readonly Word[];

/** `wordsIn` for a text whose sentences are known and asked about more or less in their order: each is cut once, and its parts are taken from it. */
export function cutterOf(text: string, sentences: readonly Stretch[], forms: Forms): Cut {
  let at = 0;
  let known = -1;
  const words: Written[] = [];
  let count = 0;
  return (start, end) => {
    while (at > 0 && (sentences[at] as Stretch).start > start) at--;
    while (at + 1 < sentences.length && (sentences[at + 1] as Stretch).start <= start) at++;
    const sentence = sentences[at];
    if (sentence === undefined || start < sentence.start || end > sentence.end) return wordsIn(text, start, end, forms);
    if (known !== at) {
      count = cutInto(words, text, sentence.start, sentence.end, forms);
      known = at;
    }
    return partOf(words, count, start, end) ?? wordsIn(text, start, end, forms);
  };
}

/** Of the first `count` words those between two offsets; null where an offset lies within a word. */
function partOf(words: readonly Word[], count: number, start: number, end: number): readonly Word[] | null {
  const first = firstAfter(words, count, start);
  const behind = firstAfter(words, count, end);
  if ((first > 0 && (words[first - 1] as Word).end > start) || (behind > 0 && (words[behind - 1] as Word).end > end)) return null;
  return words.slice(first, behind);
}

/** The place of the first word that starts at an offset or behind it. */
function firstAfter(words: readonly Word[], count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many runs of letters and digits stand between two offsets. */
export function countWords(text: string, start = 0, end = text.length): number {
  let count = 0;
  let inside = false;
  const codes = codesOf(text);
  for (let i = start; i < end; i++) {
    const code = codes[i] as number;
    const kind = kindOf(code);
    if (kind === OTHER) return text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (kind === LETTER && !inside) count++;
    inside = kind === LETTER;
  }
  return count;
}

const NONE = 0;
const LETTER = 1;
const OTHER = 2;
/** Which characters before 0x250 make words. */
const LATIN = Uint8Array.from({ length: 0x250 }, (_, code) => (/[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? LETTER : NONE));

/** Beyond Latin only punctuation and currencies are known without a pattern. */
function kindOf(code: number): number {
  if (code < 0x250) return LATIN[code] as number;
  return (code >= 0x2000 && code < 0x2070) || (code >= 0x20a0 && code < 0x20c0) ? NONE : OTHER;
}

const joins = (code: number) => code === 0x20 || code === 0x27 || code === 0x2019 || code === 0x2d;

function gapBetween(text: string, from: number, to: number): Word['gap'] {
  const between = text.slice(from, to);
  return between.length < 2 && between.trim() === '' ? 'none' : STOP.test(between) ? 'stop' : PAUSE.test(between) ? 'pause' : 'none';
}

/** `cutInto` for every script. */
function cutAnyInto(words: Written[], text: string, start: number, end: number, forms: Forms): number {
  const part = text.slice(start, end);
  let count = 0;
  let last = 0;
  for (const match of part.matchAll(WORD)) {
    const gap = gapBetween(part, last, match.index);
    last = match.index + match[0].length;
    write(words, count++, formOf(forms, match[0]), start + match.index, start + last, gap);
  }
  return count;
}
