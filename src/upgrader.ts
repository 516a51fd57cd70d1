/**
 * Brings a database that another version of whosaid wrote up to date, in the background: short transactions between those of others. What is
 * left is in the database, so it can be stopped at any time and goes on where it was.
 */
import { setTimeout as later, setImmediate as soon } from 'node:timers/promises';
import type { Store } from './store/store.ts';

export interface Upgrader {
  /** Resolves when nothing is left to do, or it was closed. */
  idle(): Promise<void>;
  /** Stops after what is under way. */
  close(): Promise<void>;
}

/** Milliseconds after which it is tried again when it failed. */
const AGAIN = 5_000;

/** `failed` is told what went wrong; it is then tried again. */
export function openUpgrader(store: Store, failed: (error: unknown) => void): Upgrader {
  const closing = new AbortController();
  const { signal } = closing;

  const work = async () => {
    while (!signal.aborted) {
      try {
        if (!(await store.upgrade())) return;
        // whoever waits for an answer gets it in between
        await soon();
      } catch (error) {
        failed(error);
        await later(AGAIN, undefined, { signal }).catch(() => {});
      }
    }
  };
  const running = work();

  return {
    idle: () => running,
    close() {
      closing.abort();
      return running;
    },
  };
}
