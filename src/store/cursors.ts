/** Pages by key: opaque cursors that go on with the same question only. */
import type { Page } from './shapes.ts';

/** Thrown when a cursor is not one of ours, or belongs to another question. */
export class BadCursor extends Error {}

/** What a cursor is bound to: it goes on with the same question only. */
export function sealOf(question: unknown): string {
  let hash = 0;
  for (const char of JSON.stringify(question)) hash = (Math.imul(hash, 31) + (char.codePointAt(0) as number)) | 0;
  return (hash >>> 0).toString(36);
}

export const sealCursor = (seal: string, key: readonly (string | number)[]) =>
  Buffer.from(JSON.stringify([seal, ...key])).toString('base64url');

export function openCursor(cursor: string, seal: string, types: readonly ('string' | 'number')[]): (string | number)[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new BadCursor('not a cursor of this server');
  }
  if (!Array.isArray(parts) || parts.length !== types.length + 1 || typeof parts[0] !== 'string')
    throw new BadCursor('not a cursor of this server');
  const [sealed, ...key] = parts as (string | number)[];
  if (!types.every((type, i) => typeof key[i] === type)) throw new BadCursor('not a cursor of this server');
  if (sealed !== seal) throw new BadCursor('this cursor belongs to another question: keep every parameter but `limit` as it was');
  return key;
}

export function pageOf<Row, T>(rows: Row[], limit: number, cursor: (row: Row) => string, shape: (row: Row) => T): Page<T> {
  const items = rows.slice(0, limit);
  return { items: items.map(shape), next: rows.length > limit ? cursor(items.at(-1) as Row) : null };
}

export function chunks<T>(all: readonly T[], size: number): T[][] {
  const out: T[][] = [];
  for (let i = 0; i < all.length; i += size) out.push(all.slice(i, i + size));
  return out;
}
