/** Searches for words: how they are typed, asked of the full-text index, found again in a text, and weighed. */
import { wordsOf } from '../actors/keys.ts';

interface Term {
  /** Folded words, one after the other. */
  readonly words: readonly string[];
  /** The last word may go on. */
  readonly prefix: boolean;
}

/** All groups must occur; of a group any term. */
export type TextQuery = readonly (readonly Term[])[];

/**
 * Reads a search as typed; null when it has no word to look for. Words must all occur, in any case and accents; "quoted words" in this
 * order; a word* by its beginning; `a OR b` one of the two (it binds its neighbours: `a OR b c` wants c as well).
 */
export function readQuery(q: string): TextQuery | null {
  const groups: Term[][] = [];
  let or = false;
  for (const [part] of q.matchAll(/"[^"]*"?\*?|[^\s"]+/g)) {
    if (part === 'OR') {
      or = true;
      continue;
    }
    const words = wordsOf(part);
    if (words.length === 0) continue;
    const term = { words, prefix: part.endsWith('*') };
    const before = groups.at(-1);
    if (or && before) before.push(term);
    else groups.push([term]);
    or = false;
  }
  return groups.length > 0 ? groups : null;
}

/** The query as an FTS5 expression over the `text` column. Nothing typed can break it: words hold letters and digits only. */
export function ftsOf(query: TextQuery): string {
  const term = ({ words, prefix }: Term) => `"${words.join(' ')}"${prefix ? ' *' : ''}`;
  return query.map((group) => `text : (${group.map(term).join(' OR ')})`).join(' AND ');
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text as the index has them, and where each comes from. */
function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    for (const folded of wordsOf(word)) words.push({ folded, start, end: start + word.length });
  }
  return words;
}

function occurrences(words: readonly string[], { words: wanted, prefix }: Term): number[] {
  const found: number[] = [];
  for (let i = 0; i + wanted.length <= words.length; i++) {
    const fits = wanted.every((word, j) => {
      const found = words[i + j] as string;
      return prefix && j === wanted.length - 1 ? found.startsWith(word) : found === word;
    });
    if (fits) found.push(i);
  }
  return found;
}

/** Folded words as they are kept for `needlesOf` to be looked for in: a space before and after each. */
export const wordList = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** Pieces of a word list: it has what is asked for when it has, of each group, any. */
export const needlesOf = (query: TextQuery): string[][] => query.map((group) => group.map(needleOf));
const needleOf = ({ words, prefix }: Term) => ` ${words.join(' ')}${prefix ? '' : ' '}`;

/** Where the query's words stand in a text: UTF-16 offsets, `end` exclusive, in order and apart from each other. */
export function marksOf(text: string, query: TextQuery): { text: string; start: number; end: number }[] {
  const words = wordsIn(text);
  const folded = words.map((word) => word.folded);
  const stretches = query
    .flat()
    .flatMap((term) =>
      occurrences(folded, term).map((i) => ({ start: (words[i] as Word).start, end: (words[i + term.words.length - 1] as Word).end })),
    );
  const marks: { start: number; end: number }[] = [];
  for (const { start, end } of stretches.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = marks.at(-1);
    if (before && start < before.end) before.end = Math.max(before.end, end);
    else marks.push({ start, end });
  }
  return marks.map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}

function countOf(piece: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) count++;
  return count;
}

/**
 * How well each text, given as its word list, answers the query (Okapi BM25 among these very texts): rare words weigh more, repetition and
 * length less and less. Rounded, so that a score read back from a cursor is the same score.
 */
export function scoresOf(texts: readonly string[], query: TextQuery): number[] {
  const lengths = texts.map((words) => countOf(' ', words) - 1);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const scores = texts.map(() => 0);
  for (const needle of needlesOf(query).flat()) {
    const counts = texts.map((words) => countOf(needle, words));
    const having = counts.filter((count) => count > 0).length;
    const weight = Math.log(1 + (texts.length - having + 0.5) / (having + 0.5)) + 0.01;
    for (const [i, count] of counts.entries()) {
      if (count === 0) continue;
      const length = (lengths[i] as number) / average;
      scores[i] = (scores[i] as number) + (weight * count * 2.2) / (count + 1.2 * (0.25 + 0.75 * length));
    }
  }
  return scores.map((score) => Math.round(score * 1e6) / 1e6);
}
