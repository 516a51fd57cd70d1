/** Files as articles: plain texts, web pages, feeds and JSON lines, named one by one, by folder or by pattern. One article at a time is held. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { z } from 'zod';
import { ArticleInput, decode, decodePage, type GivenFields, Refusal } from './article.ts';
import type { Entry } from './feed.ts';
import type { Fetcher } from './fetch.ts';
import type { Pool } from './pool.ts';
import { linesOf } from './stream.ts';

/** An article in a file. */
export interface Source {
  /** The file, and the line or entry where there are several: `news.jsonl:12`. */
  where: string;
  /** How much of the file it is. */
  bytes: number;
  /** Throws when it is none. Pages are looked through in the pool. */
  article(pool: Pool): ArticleInput | Promise<ArticleInput>;
}

type Given = z.infer<typeof GivenFields>;
type Reader = (path: string, given: Given) => AsyncGenerator<Source>;

/** Longest line or file, in bytes: a text of any limit fits, and fields that we do not know beside it. */
export const LONGEST = 128 * 1024 * 1024;

const Line = ArticleInput.extend({ id: z.unknown().optional() });

/** An article as a JSON line; keys that we do not know are passed over, `id` is for the asker. Throws when it is none. */
export function articleOfLine(bytes: Uint8Array | null): z.infer<typeof Line> {
  if (bytes === null) throw new Refusal('too-long', `longer than ${LONGEST} bytes`);
  return Line.parse(JSON.parse(decode(bytes)));
}

/** A file that is one article, made of its bytes by `make`. */
const wholeFile = (make: (bytes: Uint8Array, given: Given, pool: Pool) => ArticleInput | Promise<ArticleInput>): Reader =>
  async function* (path, given) {
    const { size } = await stat(path);
    const bytes = size > LONGEST ? null : await readFile(path);
    yield {
      where: path,
      bytes: size,
      article: (pool) => {
        if (bytes === null) throw new Refusal('too-long', `longer than ${LONGEST} bytes`);
        return make(bytes, given, pool);
      },
    };
  };

const textFile = wholeFile((bytes, given) => ({ ...given, text: decode(bytes) }));
const page = wholeFile(async (bytes, given, pool) => ({ ...(await pool.page(decodePage(bytes), { patient: true })), ...given }));

/** The entries of a feed, each as a page of its own. */
async function* feed(path: string, given: Given): AsyncGenerator<Source> {
  const { size } = await stat(path);
  if (size > LONGEST) throw new Refusal('too-long', `longer than ${LONGEST} bytes`);
  const { entriesOf } = await import('./feed.ts');
  const entries = entriesOf(decodePage(await readFile(path)));
  for (const [i, entry] of entries.entries()) {
    yield { where: `${path}:${i + 1}`, bytes: size / entries.length, article: (pool) => articleOfEntry(entry, given, pool) };
  }
}

/** What a feed holds of an entry, as an article. */
async function articleOfEntry(entry: Entry, given: Given, pool: Pool): Promise<ArticleInput> {
  const { text } = await pool.page(`<!doctype html><html><body><article>${entry.html}</article></body></html>`, { patient: true });
  return { ...entry.given, ...given, text };
}

/** An address, not a file. */
export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

/**
 * The articles at an address: a page's own, or the entries of a feed. With `pages` the entries' own pages are fetched, those that may be.
 * Throws a `NotFetched` or a `Refusal`.
 */
export async function* articlesAt(url: string, given: Given, fetcher: Fetcher, pages = false): AsyncGenerator<Source> {
  const pageAt = async (address: string, told: Given, pool: Pool): Promise<ArticleInput> => {
    const found = await fetcher.get(address);
    const page = await pool.page(decodePage(found.bytes, found.charset), { patient: true });
    const fields = Object.entries(page).filter(([, value]) => value !== null && value !== undefined);
    return { url: found.url, ...told, ...Object.fromEntries(fields), ...given } as ArticleInput;
  };
  const { bytes, charset, url: at } = await fetcher.get(url);
  const text = decodePage(bytes, charset);
  if (!/^\s*(?:<\?xml|<rss|<feed|<rdf:RDF)/i.test(text) || /^\s*(?:<\?xml[^>]*>)?\s*<!doctype html|<html/i.test(text.slice(0, 1000))) {
    const html = text;
    yield {
      where: url,
      bytes: bytes.length,
      article: async (pool) => ({ url: at, ...(await pool.page(html, { patient: true })), ...given }),
    };
    return;
  }
  const { entriesOf } = await import('./feed.ts');
  const entries = entriesOf(text);
  for (const entry of entries) {
    const own = entry.given.url;
    yield {
      where: own ?? url,
      bytes: bytes.length / entries.length,
      article: (pool) => (pages && own !== undefined ? pageAt(own, entry.given, pool) : articleOfEntry(entry, given, pool)),
    };
  }
}

async function* jsonLines(path: string, given: Given): AsyncGenerator<Source> {
  let n = 0;
  for await (const bytes of linesOf(createReadStream(path, { highWaterMark: 1024 * 1024 }), LONGEST)) {
    n++;
    if (bytes?.every((byte) => byte === 32 || byte === 9 || byte === 13)) continue;
    yield {
      where: `${path}:${n}`,
      bytes: (bytes?.length ?? LONGEST) + 1,
      article: () => {
        const { id: _, ...article } = articleOfLine(bytes);
        const told = Object.entries(article).filter(([, value]) => value !== null && value !== undefined);
        return { ...given, ...Object.fromEntries(told) } as ArticleInput;
      },
    };
  }
}

/** What is read from a folder, by the names' endings; a file that is named itself is read as plain text when its ending is another. */
const READERS: Readonly<Record<string, Reader>> = {
  '.txt': textFile,
  '.jsonl': jsonLines,
  '.ndjson': jsonLines,
  '.html': page,
  '.htm': page,
  '.rss': feed,
  '.atom': feed,
  '.xml': feed,
};

const readerOf = (path: string): Reader | undefined => READERS[extname(path).toLowerCase()];

/** A file to read, and its size. */
export interface Found {
  path: string;
  size: number;
}

/**
 * The files that a path means: itself, those of a folder and the folders in it that have a known ending, or those that fit a pattern with
 * `*`, `**`, `?` or `{a,b}`. Hidden files and folders are passed over. Throws when there are none.
 */
export async function filesOf(path: string): Promise<Found[]> {
  const there = await stat(path).catch(() => null);
  if (there?.isFile()) return [{ path, size: there.size }];
  const found: Found[] = [];
  const add = async (file: string) => found.push({ path: file, size: (await stat(file)).size });
  if (there?.isDirectory()) {
    for await (const file of walk(path)) if (readerOf(file)) await add(file);
    if (found.length === 0) throw new Error(`the folder has no file that ends with ${Object.keys(READERS).join(', ')}`);
    return found;
  }
  const magic = /[*?{]/.exec(path);
  if (!magic) throw new Error('no such file');
  const base = path.slice(0, path.lastIndexOf(sep, magic.index) + 1) || `.${sep}`;
  const wanted = patternOf(path);
  for await (const file of walk(base)) if (wanted.test(base === `.${sep}` ? file.slice(base.length) : file)) await add(file);
  if (found.length === 0) throw new Error('no file fits the pattern');
  return found;
}

async function* walk(folder: string): AsyncGenerator<string> {
  const entries = (await readdir(folder, { withFileTypes: true }).catch(() => [])).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = folder.endsWith(sep) ? folder + entry.name : join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}

/** A pattern of file names as an expression: `**` crosses folders, `*` and `?` do not. */
function patternOf(pattern: string): RegExp {
  let depth = 0;
  const source = pattern.replace(/\*\*\/|\*+|[?{},]|[.+^$()|[\]\\]/g, (found) => {
    if (found === '**/') return '(?:[^/]+/)*';
    if (found.startsWith('*')) return '[^/]*';
    if (found === '?') return '[^/]';
    if (found === '{') {
      depth++;
      return '(?:';
    }
    if (found === '}' && depth > 0) {
      depth--;
      return ')';
    }
    if (found === ',' && depth > 0) return '|';
    return found === ',' ? found : `\\${found}`;
  });
  return new RegExp(`^${source}${')'.repeat(depth)}$`, 'u');
}

/** The articles of a file. `given` is what is known of all of them; what an article says itself goes before. */
export function articlesOf({ path }: Found, given: Given): AsyncGenerator<Source> {
  return (readerOf(path) ?? textFile)(path, given);
}
