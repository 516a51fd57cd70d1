/**
 * Topics that users define: found by the same matcher as those that are shipped, but apart from them. A claim keeps the shipped topics that
 * it has, whatever stands below them.
 */
import type { ClaimTopic, UserTopic, Vocabulary } from '../claim.ts';
import type { TopicTerm } from '../lang/language.ts';
import { TOPICS } from '../lang/topics.ts';
import { buildTopicIndex, type TopicIndex, topicsOf } from './topics.ts';

export interface UserTopicIndex {
  /** The topics in `content` (spans of `text`, in UTF-16 code units); `context` is asked for the sentences around it. */
  topicsOf(text: string, content: readonly Piece[], context: () => readonly Piece[]): ClaimTopic[];
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Any language. */
const ANY = '*';
/** Rounding: three terms of a third are one. */
const TINY = 1e-6;

/**
 * A term with the inflections that people leave to us: a word in -al also as -aux, -ale and -ales, one in -y as -ies. Plurals in -s and -x
 * are the matcher's. A word that is written with a star or with alternatives stays as it is.
 */
function inflected(term: string): string {
  return term.replace(/(?<![\p{L}\p{N}|*…-])(\p{L}{2,})(al|y)(?![\p{L}\p{N}|*’'-])/giu, (word, stem: string, end: string) => {
    if (end.toLowerCase() === 'al') return `${word}|${stem}aux|${stem}ale`;
    return /[aeiou]$/i.test(stem) ? word : `${word}|${stem}ies`;
  });
}

/** A topic's terms of one language as rows; weights are told so that 1 is enough. */
function rowsOf({ id, terms, threshold }: UserTopic, language: string): TopicTerm[] {
  return (terms[language] ?? []).map(({ term, weight }) => ({ topic: id, term: inflected(term), weight: weight / threshold }));
}

/** Throws a RangeError, which says why, for a term that cannot be looked for. */
export function checkTerm(term: string): void {
  buildTopicIndex([{ topic: '', term: inflected(term), weight: 1 }], []);
}

/** Makes a vocabulary ready for articles in one language; null when it has no term for them. */
export function indexUserTopics({ topics }: Vocabulary, language: string): UserTopicIndex | null {
  const rows = topics.flatMap((topic) => [...rowsOf(topic, language), ...rowsOf(topic, ANY)]);
  if (rows.every(({ weight }) => weight <= 0)) return null;
  const index: TopicIndex = buildTopicIndex(rows, [...TOPICS, ...topics], TINY);
  const completable = rows.some(({ weight }) => weight > 0 && weight < 1 - TINY);
  return { topicsOf: (text, content, context) => topicsOf(text, content, completable ? context() : [], index) };
}

const SHIPPED: ReadonlySet<string> = new Set(TOPICS.map(({ id }) => id));

/** The topics of a claim that are shipped. */
export const shippedOf = (topics: readonly ClaimTopic[]): ClaimTopic[] => topics.filter(({ id }) => SHIPPED.has(id));
