/**
 * Words for looking up: folded, so that «Élysée», "ELYSEE" and «élysée» are one key. Finer than tokens: apostrophes and hyphens
 * divide («l'ex-ministre» is three words), whatever the language.
 */

/** A word of a text. Offsets are UTF-16 code units. */
export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What stands before the word: nothing or a mark that a phrase may run across, a comma or the like, the end of a sentence. */
  readonly gap: 'none' | 'pause' | 'stop';
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const STOP = /[!?;…]|\.(?=\s|["'”’»)]|$)|\n\s*\n/u;
const PAUSE = /[,:()[\]–—|]|\n/u;

/** A word without case, accents and ligatures. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}

/** The words of `text` between two offsets, in order. Works on the text and on its shadow alike. */
export function wordsIn(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  const part = text.slice(start, end);
  let last = 0;
  for (const match of part.matchAll(WORD)) {
    const between = part.slice(last, match.index);
    last = match.index + match[0].length;
    const gap = between.length < 2 && between.trim() === '' ? 'none' : STOP.test(between) ? 'stop' : PAUSE.test(between) ? 'pause' : 'none';
    words.push({
      key: foldWord(match[0]),
      start: start + match.index,
      end: start + last,
      gap,
    });
  }
  return words;
}
