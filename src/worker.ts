/** The program of a reading thread: `pool.ts` calls these by name. A refusal is an answer; any other error fails the call. */
import { type ArticleInput, Refusal } from './article.ts';
import type { Claim, LanguageCode, Vocabulary } from './claim.ts';
import { languages } from './lang/index.ts';
import { contextOf, readArticle, reread as rereadArticle, type Taggable, topicsOf } from './read.ts';
import type { GivenMeta } from './store/store.ts';

function answer<T>(work: () => T) {
  try {
    return { value: work() };
  } catch (error) {
    // an error loses its class between threads
    if (error instanceof Refusal) return { refused: { code: error.code, message: error.message } };
    throw error;
  }
}

/** A vocabulary as threads hand it to one another: its JSON in memory that they share, and a number to know it by. */
export interface Packed {
  number: number;
  shared: SharedArrayBuffer;
}

let unpacked: { number: number; vocabulary: Vocabulary } | undefined;

function unpack(packed: Packed | null): Vocabulary | null {
  if (packed === null) return null;
  if (unpacked?.number !== packed.number) {
    const json = Buffer.from(packed.shared).toString();
    unpacked = { number: packed.number, vocabulary: JSON.parse(json) as Vocabulary };
  }
  return unpacked.vocabulary;
}

export const read = ({ input, textLimit, packed }: { input: ArticleInput; textLimit: number; packed: Packed | null }) =>
  answer(() => readArticle(input, textLimit, unpack(packed)));

export const reread = ({
  id,
  text,
  given,
  old,
  packed,
}: {
  id: string;
  text: string;
  given: GivenMeta;
  old: Claim[];
  packed: Packed | null;
}) => answer(() => rereadArticle(id, text, given, old, unpack(packed)));

export const tag = ({
  articles,
  packed,
}: {
  articles: { text: string; language: LanguageCode; claims: Taggable[] }[];
  packed: Packed | null;
}) => answer(() => articles.map((article) => topicsOf(article, article.claims, unpack(packed))));

/** The pages' libraries are loaded with the first page: few ask for them. */
export const page = async (html: string) => {
  const { pageOf } = await import('./page.ts');
  return answer(() => pageOf(html));
};

export const context = ({ article, claim }: { article: { text: string; language: LanguageCode }; claim: Claim }) =>
  answer(() => contextOf(article, claim));

/** Makes what a language makes on its first text. */
export const warm = () =>
  answer(() => {
    for (const language of Object.keys(languages) as LanguageCode[]) readArticle({ text: '« ? »', language }, 100);
    return null;
  });
