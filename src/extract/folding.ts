/** Words without case, accents and ligatures, kept for the next time: the press goes round in few names. */

/** What is cut from a text may hold on to all of it: only copies are kept. */
const ownCopy = (word: string) => ` ${word}`.slice(1);

const FOLDED = new Map<string, string>();

/** Lower case, without accents and ligatures. */
export function fold(word: string): string {
  let f = FOLDED.get(word);
  if (f === undefined) {
    const own = ownCopy(word);
    f = /^[ -~]*$/.test(own) ? own.toLowerCase() : own.toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').normalize('NFD').replace(/\p{M}/gu, '');
    if (FOLDED.size > 20_000) FOLDED.clear();
    if (word.length < 80) FOLDED.set(own, f);
  }
  return f;
}

const WORDS = new Map<string, readonly string[]>();

/** The words of a name, folded; hyphens and apostrophes part them. */
export function foldedWords(text: string): readonly string[] {
  let words = WORDS.get(text);
  if (words === undefined) {
    words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (WORDS.size > 20_000) WORDS.clear();
    if (text.length < 80) WORDS.set(ownCopy(text), words);
  }
  return words;
}
