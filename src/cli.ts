#!/usr/bin/env node
/** The command line: the same engine without a server. */
import { basename, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { GivenFields, Refusal, type RefusalCode } from './article.ts';
import type { Claim } from './claim.ts';
import { readConfig } from './config.ts';
import { type Fetcher, NotFetched, openFetcher } from './fetch.ts';
import { type Intake, ingest, reextract } from './ingest.ts';
import { openPool, type Pool } from './pool.ts';
import { duration, progressLine } from './progress.ts';
import { articleOfLine, articlesAt, articlesOf, type Found, filesOf, isAddress, LONGEST, type Source } from './sources.ts';
import { openDatabase } from './store/database.ts';
import { type Store, sqliteStore } from './store/store.ts';
import { inOrder, linesOf } from './stream.ts';
import { openUpgrader, type Upgrader } from './upgrader.ts';

const USAGE = `whosaid: who said what, when, in which outlet

  extract --jsonl            articles as JSON lines from stdin ({id, text, language?, published?, outlet?}),
                             {id, claims} lines to stdout in the same order
  extract PATH…              a table of the claims of articles
  ingest PATH…               store articles; known ones are passed over, so the same command goes on where it was stopped
  reextract                  run today's rules over every stored article

  --language fr|en  --published DATE  --outlet NAME  --agency NAME  --author NAME  --title TEXT  --url URL
                             what is known of the articles; what is not given is read from the text

  --pages                    of the entries of a feed at an address, fetch the pages as well

A PATH is a plain text file, a web page (.html, .htm), an RSS or Atom feed (.rss, .atom, .xml), a file of JSON lines (.jsonl, .ndjson), a folder of such,
or a quoted pattern ('news/**/*.txt'). It may be the http or https address of a page or feed, when FETCH_HOSTS lists its host.
Exit code: 0 all is well, 1 something was refused or missing, 2 wrong use, 130 stopped.

The database is DATABASE_URL (data/whosaid.db).
`;

const OPTIONS = {
  jsonl: { type: 'boolean' },
  pages: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  language: { type: 'string' },
  published: { type: 'string' },
  outlet: { type: 'string' },
  agency: { type: 'string' },
  author: { type: 'string' },
  title: { type: 'string' },
  url: { type: 'string' },
} as const;

/** Wrong use of the command: one line, exit code 2. */
class UsageError extends Error {}

/** npm runs scripts in the package's folder; files are meant as seen from where the user stands. */
const pathOf = (file: string) => resolve(process.env.npm_lifecycle_event === 'cli' ? (process.env.INIT_CWD ?? '.') : '.', file);

async function run(args: string[]): Promise<void> {
  const { values, positionals } = parsed(args);
  const [command, ...files] = positionals;
  if (values.help) return write(USAGE);
  const { jsonl = false, pages = false, help: _, ...fields } = values;
  const given = GivenFields.safeParse(fields);
  if (!given.success) throw new UsageError(given.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('; '));
  const alone = () => {
    if (Object.keys(fields).length > 0 || files.length > 0)
      throw new UsageError(`${command}${jsonl ? ' --jsonl' : ''} takes no files and no options`);
  };

  if (command === 'extract' && jsonl) {
    alone();
    return extractLines(process.stdin);
  }
  if (jsonl) throw new UsageError('--jsonl goes with extract');
  if (pages && command !== 'extract' && command !== 'ingest') throw new UsageError('--pages goes with extract and ingest');
  if (command === 'extract' || command === 'ingest') {
    if (files.length === 0) throw new UsageError(`${command}: which PATH?`);
    return command === 'extract' ? extractFiles(files, given.data, pages) : ingestFiles(files, given.data, pages);
  }
  if (command === 'reextract') {
    alone();
    return reextractAll();
  }
  throw new UsageError(
    command === undefined
      ? 'which command? extract, ingest or reextract; --help tells more'
      : `there is no command ${command}; --help lists them`,
  );
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // the first sentence; the others teach the shell
    throw new UsageError((error as Error).message.split('. ')[0] as string);
  }
}

/** What makes a line or file fail; the others go on. */
function fail(where: string, error: unknown): void {
  process.stderr.write(
    `${where}: ${error instanceof z.ZodError ? error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ') : (error as Error).message}\n`,
  );
  process.exitCode = 1;
}

/** Writes to stdout and waits when the reader is slower than we are. */
function write(text: string): Promise<void> | void {
  if (!process.stdout.write(text)) return new Promise((done) => process.stdout.once('drain', done));
}

/**
 * Reads JSON lines, one article each, and writes their claims in the same order, each as soon as it is read. A bad line is named on
 * stderr and gives no output.
 */
async function extractLines(input: AsyncIterable<Buffer>): Promise<void> {
  await withPool(async (pool, textLimit) => {
    const read = async ({ n, bytes }: { n: number; bytes: Uint8Array | null }) => {
      try {
        if (bytes?.every((byte) => byte === 32 || byte === 9 || byte === 13)) return '';
        const { id, ...article } = articleOfLine(bytes);
        const { claims } = await pool.read(article, textLimit, { patient: true });
        return `${JSON.stringify({ id, claims })}\n`;
      } catch (error) {
        return { n, error };
      }
    };
    for await (const answer of inOrder(numbered(linesOf(input, LONGEST)), read, WINDOW, ({ bytes }) => bytes?.length ?? 0)) {
      if (typeof answer === 'string') await write(answer);
      else fail(`line ${answer.n}`, answer.error);
    }
  });
}

async function* numbered(lines: AsyncIterable<Uint8Array | null>) {
  let n = 0;
  for await (const bytes of lines) yield { n: ++n, bytes };
}

type Given = z.infer<typeof GivenFields>;

/** The articles of the files, folders, patterns and addresses; what is missing is told. */
async function* sourcesOf(paths: readonly Found[], given: Given, pages: boolean): AsyncGenerator<Source> {
  const fetcher: Fetcher = openFetcher({ hosts: readConfig(process.env).fetchHosts });
  for (const found of paths) {
    try {
      yield* isAddress(found.path) ? articlesAt(found.path, given, fetcher, pages) : articlesOf(found, given);
    } catch (error) {
      fail(shown(found.path), error);
    }
  }
}

async function foundIn(paths: readonly string[]): Promise<Found[]> {
  const all = new Map<string, Found>();
  for (const path of paths) {
    try {
      if (isAddress(path)) all.set(path, { path, size: 0 });
      else for (const found of await filesOf(pathOf(path))) all.set(found.path, found);
    } catch (error) {
      fail(path, error);
    }
  }
  return [...all.values()];
}

/** A path as the user would write it. */
const shown = (path: string) => {
  if (isAddress(path)) return path;
  const short = relative(pathOf('.'), path);
  return short.startsWith('..') ? path : short;
};

async function extractFiles(paths: string[], given: Given, pages: boolean): Promise<void> {
  const files = await foundIn(paths);
  await withPool(async (pool, textLimit) => {
    for await (const source of sourcesOf(files, given, pages)) {
      const where = shown(source.where);
      try {
        const article = await pool.read(await source.article(pool), textLimit);
        const about = [article.outlet, article.agency, article.published, article.language].filter((field) => field !== null);
        await write(`${where}: ${about.join(', ')}; ${article.claims.length} claims\n${table(article.claims)}\n`);
      } catch (error) {
        fail(where, error);
      }
    }
  });
}

/** Why an article was not stored, in the words of the summary. */
const REFUSED: Record<RefusalCode, string> = {
  empty: 'empty',
  'too-long': 'too long',
  'not-unicode': 'not UTF-8',
  'no-language': 'in no supported language',
};
const reasonOf = (error: unknown) =>
  error instanceof Refusal
    ? REFUSED[error.code]
    : error instanceof NotFetched
      ? 'not fetched'
      : error instanceof z.ZodError || error instanceof SyntaxError
        ? 'no article'
        : 'failed';

/**
 * Stores the articles of files. Those that are known are passed over, so that work that was stopped goes on where it was when it is
 * started again. On a terminal a line tells how far it has come; elsewhere a line is written for each article.
 */
async function ingestFiles(paths: string[], given: Given, pages: boolean): Promise<void> {
  const files = await foundIn(paths);
  const [missing, started, live] = [process.exitCode === 1, performance.now(), process.stdout.isTTY === true];
  const done = { articles: 0, bytes: 0, total: files.reduce((sum, { size }) => sum + size, 0), seconds: 0 };
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const [counts, refused] = [{ new: 0, known: 0 }, new Map<string, number>()];

  const show = () => {
    done.seconds = (performance.now() - started) / 1000;
    process.stdout.write(`\r\x1b[2K${progressLine(done)}`);
  };
  const clock = live ? setInterval(show, 250) : undefined;
  const clear = live ? () => process.stdout.write('\r\x1b[2K') : () => {};

  await withStore(async (intake) => {
    async function* untilStopped() {
      for await (const source of sourcesOf(files, given, pages)) {
        if (stopped) return;
        yield source;
      }
    }
    const take = async (source: Source) => {
      try {
        const { id, created } = await ingest(intake, await source.article(intake.pool), { patient: true });
        return { source, id, created };
      } catch (error) {
        return { source, error };
      }
    };
    for await (const { source, id, created, error } of inOrder<Source, Taken>(untilStopped(), take, WINDOW, ({ bytes }) => bytes)) {
      done.articles++;
      done.bytes += source.bytes;
      const where = shown(source.where);
      if (id === undefined) {
        const reason = reasonOf(error);
        refused.set(reason, (refused.get(reason) ?? 0) + 1);
        clear();
        fail(where, error);
        continue;
      }
      counts[created ? 'new' : 'known']++;
      if (live) continue;
      const { claim_count, published, outlet, agency } = (await intake.store.article(id)) ?? {};
      const about = [outlet ?? agency, published, `${claim_count} claims`].filter((part) => part !== null);
      await write(`${created ? 'stored' : 'known '}  ${id}  ${basename(where)}  ${about.join(', ')}\n`);
    }
    clearInterval(clock);
    clear();
    await sumUp();
    return stopped;
  });

  async function sumUp() {
    const reasons = [...refused].sort((a, b) => b[1] - a[1]).map(([reason, n]) => `${n} ${reason}`);
    const all = reasons.length > 0 ? [...refused.values()].reduce((sum, n) => sum + n, 0) : 0;
    const seconds = (performance.now() - started) / 1000;
    await write(
      `${done.articles} articles in ${duration(seconds)}: ${counts.new} new, ${counts.known} known, ${all} refused${all > 0 ? ` (${reasons.join(', ')})` : ''}\n`,
    );
    if (stopped) {
      process.stderr.write('whosaid: stopped; the same command goes on from here\n');
      process.exitCode = 130;
    } else if (missing || all > 0) process.exitCode = 1;
  }
}

interface Taken {
  source: Source;
  id?: string;
  created?: boolean;
  error?: unknown;
}

async function reextractAll(): Promise<void> {
  await withStore(async (intake) => {
    const { store } = intake;
    let [articles, before, after, kept] = [0, 0, 0, 0];
    for (let ids = await store.articleIds(null, 100); ids.length > 0; ids = await store.articleIds(ids.at(-1) as string, 100)) {
      for (const id of ids) {
        try {
          const old = new Set((await store.claimsOf(id)).map((claim) => claim.id));
          if (!(await reextract(intake, id))) continue;
          const now = await store.claimsOf(id);
          articles++;
          before += old.size;
          after += now.length;
          kept += now.filter((claim) => old.has(claim.id)).length;
        } catch (error) {
          fail(id, error);
        }
      }
    }
    await write(`${articles} articles read again: ${kept} claims kept, ${after - kept} new, ${before - kept} gone\n`);
    return false;
  });
}

/** How many texts are read before threads are started for the others. */
const ALONE = 20;
/** What is under way at once: enough to keep the threads busy. */
const WINDOW = { items: 128, weight: 16 * 1024 * 1024 };

async function withPool(work: (pool: Pool, textLimit: number) => Promise<void>): Promise<void> {
  const { poolSize, textLimit } = readConfig(process.env);
  const pool = openPool({ size: poolSize, alone: ALONE });
  try {
    await work(pool, textLimit);
  } finally {
    await pool.close();
  }
}

/** `work` answers whether it was stopped. What another version left behind is brought up to date beside it, and after it unless it was. */
async function withStore(work: (intake: Intake) => Promise<boolean>): Promise<void> {
  const store = sqliteStore(openDatabase(readConfig(process.env).database));
  const upgrader = openUpgrader(store, (error) => process.stderr.write(`whosaid: ${(error as Error).message}\n`));
  try {
    let stopped = false;
    await withPool(async (pool, textLimit) => {
      stopped = await work({ store, pool, textLimit });
    });
    if (!stopped) await finish(store, upgrader);
  } finally {
    await upgrader.close();
    await store.close();
  }
}

/** Waits until the database is up to date, and tells how far it is; when it is stopped, a server or the next command goes on. */
async function finish(store: Store, upgrader: Upgrader): Promise<void> {
  const tell = async () => {
    const left = await store.upgrading();
    if (left) process.stderr.write(`whosaid: bringing the database up to date (${left.what}): ${left.done} of ${left.total}\n`);
    return left !== null;
  };
  if (!(await tell())) return;
  let stopped = false;
  const stop = () => {
    stopped = true;
    void upgrader.close();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const clock = setInterval(tell, 5_000);
  await upgrader.idle();
  clearInterval(clock);
  if (!stopped) return void process.stderr.write('whosaid: the database is up to date\n');
  process.stderr.write('whosaid: stopped; a server, or the next command, goes on from here\n');
  process.exitCode = 130;
}

/** Claims for reading: when, who, how, what. Columns are cut to a screen. */
function table(claims: readonly Claim[]): string {
  const width = Math.max(80, process.stdout.columns ?? 140);
  const rows = claims.map((claim) => [
    claim.date ?? '',
    claim.speakers.map(({ name }) => name).join(' & ') || '?',
    claim.cue?.text ?? '',
    claim.form === 'direct' ? `« ${claim.text} »` : claim.text,
  ]);
  const limits = [12, 30, 22];
  const widths = limits.map((limit, column) => Math.min(limit, Math.max(0, ...rows.map((row) => (row[column] as string).length))));
  const last = width - widths.reduce((sum, w) => sum + w + 2, 2);
  const cut = (text: string, length: number) => {
    const line = text.replace(/\s+/g, ' ');
    return line.length > length ? `${line.slice(0, length - 1)}…` : line.padEnd(length);
  };
  return rows
    .map(
      (row) => `  ${row.map((cell, i) => (i < widths.length ? cut(cell, widths[i] as number) : cut(cell, last).trimEnd())).join('  ')}\n`,
    )
    .join('');
}

// a reader that has seen enough («| head») ends the work without a complaint
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

run(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`whosaid: ${error.message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
