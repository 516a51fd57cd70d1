/**
 * Reading texts on other threads, so that this one goes on serving. Who asks alone is let in before batches, and told to come back when
 * too many wait; batches wait. The rules are loaded by the threads: nothing here loads them.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { type ArticleInput, Refusal, type RefusalCode } from './article.ts';
import type { Claim, ClaimTopic, LanguageCode, Span, Vocabulary } from './claim.ts';
import type { Page } from './page.ts';
import type { ReadArticle, Taggable } from './read.ts';
import type { GivenMeta } from './store/store.ts';
import type { Packed } from './worker.ts';

export interface Patience {
  /** Many come at once: to go through soon matters more than to be answered soon. Patient work is never refused. */
  patient?: boolean;
}

export interface Pool {
  /** `readArticle` on a thread. Throws `Busy`, or the `Refusal` that it throws. */
  read(input: ArticleInput, textLimit: number, patience?: Patience, vocabulary?: Vocabulary | null): Promise<ReadArticle>;
  /** `reread` on a thread. */
  reread(id: string, text: string, given: GivenMeta, old: readonly Claim[], vocabulary?: Vocabulary | null): Promise<ReadArticle>;
  /** `topicsOf` each of the articles on a thread, when nobody else waits. */
  tag(
    articles: readonly { text: string; language: LanguageCode; claims: readonly Taggable[] }[],
    vocabulary: Vocabulary,
  ): Promise<ClaimTopic[][][]>;
  /** `pageOf` on a thread; a page that takes longer than `pageSeconds` is refused. */
  page(html: string, patience?: Patience): Promise<Page>;
  /** `contextOf` on a thread, before all else. */
  contextOf(article: { text: string; language: LanguageCode }, claim: Claim): Promise<Span>;
  /** Starts the threads and has them load the rules, which the first text would else wait for. */
  warm(): void;
  /** Ends the threads; what is under way is finished before. */
  close(): Promise<void>;
}

/** Thrown when too many texts wait to be read; `seconds` is when to come back. */
export class Busy extends Error {
  readonly seconds: number;

  constructor(seconds: number) {
    super(`too many texts wait to be read; come back in ${seconds} s`);
    this.seconds = seconds;
  }
}

export interface PoolOptions {
  /** Threads; as many as there are processors unless given. */
  size?: number;
  /** How long a page may take: none that somebody wrote takes nearly as long, some that are made to do harm take minutes. */
  pageSeconds?: number;
  /** How many impatient texts may wait before others are refused. */
  queue?: number;
  /** The first so many texts are read on this thread: threads take longer to start than a few texts to read. */
  alone?: number;
}

interface Job {
  name: 'read' | 'reread' | 'tag' | 'page' | 'context' | 'warm';
  task: unknown;
  done(value: unknown): void;
  fail(error: unknown): void;
}

type Answer = { value: unknown } | { refused: { code: RefusalCode; message: string } };

/** Threads run JavaScript only: run from its sources, this takes the thread's program from the build. */
const WORKER = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../dist/worker.js' : './worker.js', import.meta.url));
const IDLE = 10 * 60_000;
/** MB for new objects, twice what a thread has unless told: reading a text makes many short-lived ones, and with more room it is a seventh faster. */
const YOUNG = 96;

/** Vocabularies are handed to threads by reference: copying one for every text would cost more than reading many a text. */
const packed = new WeakMap<Vocabulary, Packed>();
let vocabularies = 0;

function pack(vocabulary: Vocabulary | null): Packed | null {
  if (vocabulary === null || vocabulary.topics.length === 0) return null;
  let known = packed.get(vocabulary);
  if (!known) {
    const json = Buffer.from(JSON.stringify(vocabulary));
    known = { number: ++vocabularies, shared: new SharedArrayBuffer(json.length) };
    new Uint8Array(known.shared).set(json);
    packed.set(vocabulary, known);
  }
  return known;
}

export function openPool({ size = availableParallelism(), queue = 64 * size, alone = 0, pageSeconds = 10 }: PoolOptions = {}): Pool {
  let threads: Piscina | undefined;
  const waiting = { first: [] as Job[], single: [] as Job[], patient: [] as Job[] };
  let running = 0;
  let left = alone;
  /** Milliseconds that a thread takes for a job, on average of late. */
  let pace = 20;
  let singleNext = false;

  const next = (): Job | undefined => {
    const job = waiting.first.shift();
    if (job) return job;
    // when both wait they take turns
    singleNext = !singleNext;
    const order = singleNext ? [waiting.single, waiting.patient] : [waiting.patient, waiting.single];
    return order[0]?.shift() ?? order[1]?.shift();
  };

  // one at work and one at hand for each thread; all others wait here, where they can be put in order
  const pump = () => {
    while (running < 2 * size) {
      const job = next();
      if (!job) return;
      running++;
      const started = performance.now();
      threads ??= new Piscina({
        filename: WORKER,
        minThreads: 0,
        maxThreads: size,
        idleTimeout: IDLE,
        recordTiming: false,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
      });
      threads
        .run(job.task, { name: job.name, signal: job.name === 'page' ? AbortSignal.timeout(pageSeconds * 1000) : null })
        .then(job.done, job.fail)
        .finally(() => {
          pace += ((performance.now() - started) / 2 - pace) / 20;
          running--;
          pump();
        });
    }
  };

  const run = (name: Job['name'], task: unknown, line: Job[]): Promise<unknown> =>
    new Promise<unknown>((done, fail) => {
      line.push({ name, task, done, fail });
      pump();
    }).then((answer) => {
      const told = answer as Answer;
      if ('refused' in told) throw new Refusal(told.refused.code, told.refused.message);
      return told.value;
    });

  const lineOf = ({ patient = false }: Patience): Job[] => {
    if (patient) return waiting.patient;
    if (waiting.single.length >= queue) throw new Busy(Math.max(1, Math.ceil((waiting.single.length * pace) / size / 1000)));
    return waiting.single;
  };

  return {
    async read(input, textLimit, patience = {}, vocabulary = null) {
      if (left > 0) {
        left--;
        return (await import('./read.ts')).readArticle(input, textLimit, vocabulary);
      }
      const read = (await run('read', { input, textLimit, packed: pack(vocabulary) }, lineOf(patience))) as ReadArticle;
      return { ...read, vocabulary: vocabulary?.revision ?? 0 };
    },
    async reread(id, text, given, old, vocabulary = null) {
      if (left > 0) {
        left--;
        return (await import('./read.ts')).reread(id, text, given, old, vocabulary);
      }
      const read = (await run('reread', { id, text, given, old, packed: pack(vocabulary) }, lineOf({}))) as ReadArticle;
      return { ...read, vocabulary: vocabulary?.revision ?? 0 };
    },
    async tag(articles, vocabulary) {
      return (await run('tag', { articles, packed: pack(vocabulary) }, waiting.patient)) as ClaimTopic[][][];
    },
    async page(html, patience = {}) {
      try {
        return (await run('page', html, lineOf(patience))) as Page;
      } catch (error) {
        if ((error as Error).name !== 'AbortError') throw error;
        throw new Refusal('empty', `no article can be found on the page within ${pageSeconds} s`);
      }
    },
    async contextOf({ text, language }, claim) {
      return (await run('context', { article: { text, language }, claim }, waiting.first)) as Span;
    },
    warm() {
      for (let i = 0; i < size; i++) run('warm', null, waiting.first).catch(() => {});
    },
    async close() {
      await threads?.close();
    },
  };
}
