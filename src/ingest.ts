/**
 * Articles in: known ones are passed over, others read in the pool and stored. Used by HTTP and by the command line.
 */
import type { z } from 'zod';
import { type ArticleInput, articleIdOf, type GivenFields, refuseUnfit } from './article.ts';
import type { Claim } from './claim.ts';
import type { Patience, Pool } from './pool.ts';
import type { Article, GivenMeta, Store } from './store/store.ts';

/** What taking an article in needs. */
export interface Intake {
  store: Store;
  pool: Pool;
  /** Longest text that is taken, in bytes of UTF-8. */
  textLimit: number;
}

/**
 * Stores an article, unless it is known: then nothing is run, and what is stored stays as it is. It is on disk when this resolves.
 * Throws a `Refusal` for a text that cannot be taken, and `Busy` when too many wait.
 */
export async function ingest(
  { store, pool, textLimit }: Intake,
  input: ArticleInput,
  patience: Patience = {},
): Promise<{ id: string; created: boolean }> {
  refuseUnfit(input.text, textLimit);
  const id = articleIdOf(input.text, input.outlet);
  if (await store.knows(id)) return { id, created: false };
  const { claims, ...article } = await pool.read(input, textLimit, patience, await store.vocabulary());
  return { id, created: await store.add(article, claims, patience) };
}

/** The fields of `input` that say something else than the stored article. */
export function differences(input: ArticleInput, article: Article): string[] {
  return Object.entries(input)
    .filter(([field, value]) => value !== null && value !== undefined && value !== article[field as keyof Article])
    .map(([field]) => field);
}

class Overtaken extends Error {}

const stateOf = (article: Article, claims: readonly Claim[]) => JSON.stringify([article.given, claims.map(({ id }) => id)]);

/**
 * Corrects an article's metadata and reads it again; null takes a correction back, so that what the text says counts.
 * The id stays. False when there is no such article. Throws a `Refusal` when no language is left, and `Busy` when too many wait.
 */
export async function correct({ store, pool }: Intake, id: string, change: z.infer<typeof GivenFields>): Promise<boolean> {
  for (;;) {
    const article = await store.article(id);
    if (article === null) return false;
    const old = await store.claimsAsRead(id);
    const merged = Object.entries({ ...article.given, ...change }).filter(([, value]) => value !== null && value !== undefined);
    const { claims, ...next } = await pool.reread(id, article.text, Object.fromEntries(merged) as GivenMeta, old, await store.vocabulary());
    try {
      return await store.replace(id, (now, claimsNow) => {
        // another correction came in between: this one is to be made of what that one left
        if (stateOf(now, claimsNow) !== stateOf(article, old)) throw new Overtaken();
        return { article: next, claims };
      });
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
}

/** Runs today's rules over a stored article; claims that are still found keep their ids. False when there is no such article. */
export const reextract = (intake: Intake, id: string): Promise<boolean> => correct(intake, id, {});
