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
  const from = Math.max(0, start);
  const to = Math.min(end, text.length);
  const words: Word[] = [];
  if (from >= to) return words;
  const codes = codesOf(text);
  let last = from;
  for (let at = from; at < to; ) {
    let code = codes[at] as number;
    const kind = kindOf(code);
    if (kind === OTHER) return anyWordsIn(text, start, end, forms);
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
      if (next === OTHER) return anyWordsIn(text, start, end, forms);
      if (next === NONE) break;
    }
    words.push({ form: formAt(forms, codes, first, at, hash), start: first, end: at, gap: first === last || (first === last + 1 && joins(codes[last] as number)) ? 'none' : gapBetween(text, last, first) });
    last = at;
  }
  return words;
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

/** `wordsIn` for every script. */
function anyWordsIn(text: string, start: number, end: number, forms: Forms): Word[] {
  const words: Word[] = [];
  const part = text.slice(start, end);
  let last = 0;
  for (const match of part.matchAll(WORD)) {
    const gap = gapBetween(part, last, match.index);
    last = match.index + match[0].length;
    words.push({ form: formOf(forms, match[0]), start: start + match.index, end: start + last, gap });
  }
  return words;
}
