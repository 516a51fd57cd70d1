/**
 * One article in: identify, read, extract, store. Used by HTTP and by the command line.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ArticleMeta, type Claim, DETECTABLE, type Detected, type ExtractedClaim, LanguageCode, type Span } from './claim.ts';
import { daysOf } from './edtf.ts';
import { detectLanguage, detectMeta } from './extract/detect.ts';
import { EXTRACTOR_VERSION, extract } from './extract/extract.ts';
import { readText } from './extract/text.ts';
import { languages } from './lang/index.ts';
import type { Article, GivenMeta, NewArticle, Store } from './store/store.ts';

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

/** An article with its claims, as read; what is stored when it is stored. */
export interface ReadArticle extends NewArticle {
  claims: Claim[];
}

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
 * Reads an article without storing it. `textLimit` is in bytes of UTF-8.
 * Throws a `Refusal` for a text that is empty, too long, not Unicode, or in no language that there is a pack for.
 */
export function readArticle(input: ArticleInput, textLimit: number): ReadArticle {
  const { text, ...fields } = input;
  if (text.trim() === '') throw new Refusal('empty', 'the text is empty');
  const bytes = Buffer.byteLength(text);
  if (bytes > textLimit) throw new Refusal('too-long', `the text has ${bytes} bytes of UTF-8; the limit is ${textLimit}`);
  if (/\p{Surrogate}/u.test(text)) throw new Refusal('not-unicode', 'the text holds half of a surrogate pair, which is no character');
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as GivenMeta;
  return read(articleIdOf(text, given.outlet), text, given, []);
}

function read(id: string, text: string, given: GivenMeta, old: readonly Claim[]): ReadArticle {
  const language = given.language ?? detectLanguage(text);
  if (language === null)
    throw new Refusal('no-language', `the text is in no supported language (${LanguageCode.options.join(', ')}); \`language\` can tell`);
  const found = readMeta(text, language);
  const meta: ArticleMeta = {
    title: given.title ?? found.title,
    outlet: given.outlet ?? found.outlet,
    agency: given.agency ?? found.agency,
    author: given.author ?? null,
    url: given.url ?? null,
    published: given.published ?? found.published,
    language,
  };
  const detected: Detected = DETECTABLE.filter((field) => given[field] === undefined && meta[field] !== null);
  const { claims, unattributed } = extract(text, { language, published: meta.published, outlet: meta.outlet });
  return { id, text, ...meta, given, detected, unattributed, extractor: EXTRACTOR_VERSION, claims: identify(id, meta.outlet, claims, old) };
}

/** What the text says of itself, as far as it could have been given so. */
function readMeta(text: string, language: LanguageCode) {
  const { published, outlet, agency, title } = detectMeta(text, language);
  const known = (field: 'published' | 'outlet' | 'agency' | 'title', value: string | null) =>
    GivenFields.shape[field].safeParse(value).success ? value : null;
  return {
    published: known('published', published),
    outlet: known('outlet', outlet),
    agency: known('agency', agency),
    title: known('title', title),
  };
}

/** Stores an article, unless it is known: then nothing is run, and what is stored stays as it is. */
export async function ingest(store: Store, input: ArticleInput, textLimit: number): Promise<{ id: string; created: boolean }> {
  const id = articleIdOf(input.text, input.outlet);
  if ((await store.article(id)) !== null) return { id, created: false };
  const { claims, ...article } = readArticle(input, textLimit);
  return { id, created: await store.add(article, claims) };
}

/** The fields of `input` that say something else than the stored article. */
export function differences(input: ArticleInput, article: Article): string[] {
  return Object.entries(input)
    .filter(([field, value]) => value !== null && value !== undefined && value !== article[field as keyof Article])
    .map(([field]) => field);
}

/**
 * Corrects an article's metadata and reads it again; null takes a correction back, so that what the text says counts.
 * The id stays. False when there is no such article. Throws a `Refusal` when no language is left.
 */
export function correct(store: Store, id: string, change: z.infer<typeof GivenFields>): Promise<boolean> {
  return store.replace(id, (article, old) => {
    const merged = Object.entries({ ...article.given, ...change }).filter(([, value]) => value !== null && value !== undefined);
    const { claims, ...next } = read(id, article.text, Object.fromEntries(merged) as GivenMeta, old);
    return { article: next, claims };
  });
}

/** Runs today's rules over a stored article; claims that are still found keep their ids. False when there is no such article. */
export const reextract = (store: Store, id: string): Promise<boolean> => correct(store, id, {});

/** The sentence around a claim, or the sentences when its content and cue reach over several. */
export function contextOf(article: { text: string; language: LanguageCode }, claim: Claim): Span {
  const pieces = [...claim.content, ...(claim.cue ? [claim.cue] : [])];
  const [first, last] = [Math.min(...pieces.map((p) => p.start)), Math.max(...pieces.map((p) => p.end))];
  const around = readText(article.text, languages[article.language]).sentences.filter((s) => s.start < last && s.end > first);
  const start = Math.min(first, ...around.map((s) => s.start));
  const end = Math.max(last, ...around.map((s) => s.end));
  return { text: article.text.slice(start, end), start, end };
}

/**
 * Gives the claims of an article their ids. An old claim's id goes on to the new claim that overlaps it most (at least half of what both
 * cover together); other claims get a new one, made of the article's id and where their content starts.
 */
export function identify(articleId: string, outlet: string | null, claims: readonly ExtractedClaim[], old: readonly Claim[]): Claim[] {
  const ids = handOn(claims, old);
  const taken = new Set(old.map(({ id }) => id));
  for (const [i, claim] of claims.entries()) {
    if (ids[i] !== undefined) continue;
    const minted = `${articleId}-${(claim.content[0] as { start: number }).start}`;
    let id = minted;
    for (let n = 2; taken.has(id); n++) id = `${minted}-${n}`;
    taken.add(id);
    ids[i] = id;
  }
  return claims.map((claim, i) => ({
    id: ids[i] as string,
    article_id: articleId,
    ...claim,
    outlet,
    nested_in: claim.nested_in === null ? null : (ids[claim.nested_in] ?? null),
  }));
}

type Piece = { start: number; end: number };

function handOn(claims: readonly ExtractedClaim[], old: readonly Claim[]): (string | undefined)[] {
  const ids: (string | undefined)[] = claims.map(() => undefined);
  const pairs: { i: number; id: string; share: number }[] = [];
  for (const [i, { content }] of claims.entries()) {
    for (const before of old) {
      const share = jaccard(content, before.content);
      if (share >= 0.5) pairs.push({ i, id: before.id, share });
    }
  }
  const given = new Set<string>();
  for (const { i, id } of pairs.sort((a, b) => b.share - a.share)) {
    if (ids[i] !== undefined || given.has(id)) continue;
    ids[i] = id;
    given.add(id);
  }
  return ids;
}

function jaccard(a: readonly Piece[], b: readonly Piece[]): number {
  if ((a.at(-1) as Piece).end <= (b[0] as Piece).start || (b.at(-1) as Piece).end <= (a[0] as Piece).start) return 0;
  const length = (pieces: readonly Piece[]) => pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  let both = 0;
  for (const p of a) for (const q of b) both += Math.max(0, Math.min(p.end, q.end) - Math.max(p.start, q.start));
  return both / (length(a) + length(b) - both);
}
