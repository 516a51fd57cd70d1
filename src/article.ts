/**
 * An article as it comes in: what may be given with a text, what it is known by, and what is no text at all.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ArticleMeta, LanguageCode } from './claim.ts';
import { daysOf } from './edtf.ts';

/** The metadata that may come with a text; null is as good as absent. */
export const GivenFields = ArticleMeta.extend({
  published: ArticleMeta.shape.published
    .unwrap()
    .refine((date) => daysOf(date) !== null, 'not a date: give YYYY, YYYY-MM, YYYY-MM-DD or an ISO 8601 date-time')
    .nullable(),
  language: LanguageCode.nullable(),
}).partial();

/** An article as a client gives it. */
export const ArticleInput = GivenFields.extend({ text: z.string() });
export type ArticleInput = z.infer<typeof ArticleInput>;

export type RefusalCode = 'empty' | 'too-long' | 'not-unicode' | 'no-language';

/** Why a text was not taken. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** An article is known by its text and by the outlet given with it, never by one that was detected. */
export function articleIdOf(text: string, outlet: string | null | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify([outlet ?? null, text]))
    .digest('hex')
    .slice(0, 24);
}

/**
 * Decodes a text, which must be UTF-8; a byte order mark is dropped.
 * Throws a `Refusal` otherwise: a wrong guess would put wrong letters into people's mouths.
 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('not-unicode', 'the text is not valid UTF-8');
  }
}

/**
 * The text of a page's bytes, by the charset that its sender names, its byte order mark, or its own `<meta>`; else UTF-8, or when it is not
 * that, windows-1252, as browsers do. Throws a `Refusal` when it is not what its sender says.
 */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const marked = bytes[0] === 0xef ? 'utf-8' : bytes[0] === 0xfe ? 'utf-16be' : bytes[0] === 0xff ? 'utf-16le' : undefined;
  const named = charset ?? marked ?? /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (charset !== undefined) throw new Refusal('not-unicode', `the page is not valid ${charset}`);
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Throws a `Refusal` for a text that is empty, longer than `textLimit` bytes of UTF-8, or not Unicode. */
export function refuseUnfit(text: string, textLimit: number): void {
  if (text.trim() === '') throw new Refusal('empty', 'the text is empty');
  const bytes = Buffer.byteLength(text);
  if (bytes > textLimit) throw new Refusal('too-long', `the text has ${bytes} bytes of UTF-8; the limit is ${textLimit}`);
  if (/\p{Surrogate}/u.test(text)) throw new Refusal('not-unicode', 'the text holds half of a surrogate pair, which is no character');
}
