/** The program of a reading thread: `pool.ts` calls these by name. A refusal is an answer; any other error fails the call. */
import { type ArticleInput, Refusal } from './article.ts';
import type { Claim, LanguageCode } from './claim.ts';
import { languages } from './lang/index.ts';
import { contextOf, readArticle, reread as rereadArticle } from './read.ts';
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

export const read = ({ input, textLimit }: { input: ArticleInput; textLimit: number }) => answer(() => readArticle(input, textLimit));

export const reread = ({ id, text, given, old }: { id: string; text: string; given: GivenMeta; old: Claim[] }) =>
  answer(() => rereadArticle(id, text, given, old));

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
