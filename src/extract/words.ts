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

/** Words folded before: a text goes round in few. */
const folded = new Map<string, string>();
const FOLDED_KEPT = 20_000;
const LONGEST_KEPT = 40;

/** A word without case, accents and ligatures. */
export function foldWord(word: string): string {
  const seen = folded.get(word);
  if (seen !== undefined) return seen;
  if (word.length > LONGEST_KEPT) return foldAnew(word);
  // a copy: what is cut from a text may hold on to all of it
  const own = ` ${word}`.slice(1);
  const key = foldAnew(own);
  if (folded.size >= FOLDED_KEPT) folded.clear();
  folded.set(own, key);
  return key;
}

function foldAnew(word: string): string {
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
  const from = Math.max(0, start);
  const to = Math.min(end, text.length);
  const words: Word[] = [];
  let last = from;
  for (let at = from; at < to; ) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === OTHER) return anyWordsIn(text, start, end);
    if (kind === NONE) {
      at++;
      continue;
    }
    const first = at++;
    for (; at < to; at++) {
      const next = kindOf(text.charCodeAt(at));
      if (next === OTHER) return anyWordsIn(text, start, end);
      if (next === NONE) break;
    }
    words.push({ key: foldWord(text.slice(first, at)), start: first, end: at, gap: gapBetween(text, last, first) });
    last = at;
  }
  return words;
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

function gapBetween(text: string, from: number, to: number): Word['gap'] {
  if (from === to) return 'none';
  if (to === from + 1) {
    const code = text.charCodeAt(from);
    if (code === 0x20 || code === 0x27 || code === 0x2019 || code === 0x2d) return 'none';
  }
  const between = text.slice(from, to);
  return between.length < 2 && between.trim() === '' ? 'none' : STOP.test(between) ? 'stop' : PAUSE.test(between) ? 'pause' : 'none';
}

/** `wordsIn` for every script. */
function anyWordsIn(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  const part = text.slice(start, end);
  let last = 0;
  for (const match of part.matchAll(WORD)) {
    const gap = gapBetween(part, last, match.index);
    last = match.index + match[0].length;
    words.push({ key: foldWord(match[0]), start: start + match.index, end: start + last, gap });
  }
  return words;
}
