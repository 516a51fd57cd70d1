/**
 * Lays the topics of users on the articles that are stored, in the background: a few articles at a time are read in the pool after all else
 * and written in short transactions. What is left to do is in the database, so it can be stopped at any time and goes on where it was.
 */
import type { Pool } from './pool.ts';
import type { Store } from './store/store.ts';

export interface Tagger {
  /** There may be something to do. */
  wake(): void;
  /** Resolves when nothing is left to do, or the tagger has failed. */
  idle(): Promise<void>;
  /** Stops after what is under way. */
  close(): Promise<void>;
}

/** Articles that are taken at once. */
const BATCH = 32;
/** How often it looks, in milliseconds, whether another process left something. */
const LOOK = 5_000;

/** `failed` is told what went wrong; it is tried again when the tagger is woken or looks next. */
export function openTagger({ store, pool }: { store: Store; pool: Pool }, failed: (error: unknown) => void, batch = BATCH): Tagger {
  let closed = false;
  let again = false;
  let running: Promise<void> | undefined;

  const work = async () => {
    do {
      again = false;
      while (!closed) {
        const vocabulary = await store.vocabulary();
        const work = await store.untagged(batch);
        if (work === null) break;
        const topics = await pool.tag(
          work.articles.map(({ text, language, claims }) => ({ text, language, claims })),
          vocabulary,
        );
        await store.tag(work, topics, vocabulary.revision);
      }
    } while (again && !closed);
  };

  const wake = () => {
    again = true;
    if (closed || running) return;
    running = work()
      .catch(failed)
      .finally(() => {
        running = undefined;
      });
  };

  const looking = setInterval(wake, LOOK);
  looking.unref();

  return {
    wake,
    async idle() {
      while (running) await running;
    },
    async close() {
      closed = true;
      clearInterval(looking);
      await running;
    },
  };
}
