/** Answers that are kept for whoever asks the same again, until the store changes. */
import { createHash } from 'node:crypto';
import type { Store } from '../store/store.ts';

export interface Answer {
  readonly body: Buffer;
  readonly link: string | null;
}

export interface KeptAnswer extends Answer {
  /** Weak: it stands for the content, however it is encoded. */
  readonly etag: string;
}

/**
 * Answers a function that makes an answer or hands out the one it made for the same key. Nothing that was made before the last change of the
 * store is handed out. At most `most` bytes are kept; those that were not asked for the longest go first.
 */
export function keeping(
  store: Pick<Store, 'version'>,
  most = 32 * 1024 * 1024,
): (key: string, make: () => Promise<Answer>) => Promise<KeptAnswer> {
  const kept = new Map<string, KeptAnswer>();
  let version: string | null = null;
  let bytes = 0;

  const forget = (key: string) => {
    bytes -= (kept.get(key)?.body.length ?? 0) + 2 * key.length;
    kept.delete(key);
  };

  return async (key, make) => {
    const now = await store.version();
    if (now !== version) {
      kept.clear();
      bytes = 0;
      version = now;
    }
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const made = await make();
    const answer = { ...made, etag: `W/"${createHash('sha1').update(made.body).digest('base64url')}"` };
    // the store may have changed meanwhile, and the answer be of before or after
    const size = made.body.length + 2 * key.length;
    if (size <= most / 8 && !kept.has(key) && version === now && (await store.version()) === now) {
      kept.set(key, answer);
      bytes += size;
      for (const oldest of kept.keys()) {
        if (bytes <= most) break;
        forget(oldest);
      }
    }
    return answer;
  };
}
