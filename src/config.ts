/** The environment, read once. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  DATABASE_URL: z
    .string()
    .min(1)
    .default('data/whosaid.db')
    .refine((url) => !/^[a-z][a-z0-9+.-]+:/i.test(url) || url.startsWith('file:'), 'must be a path or a file: URL'),
  TEXT_LIMIT: z.coerce
    .number()
    .int()
    .min(1)
    .max(16 * 1024 * 1024)
    .default(256 * 1024),
  POOL_SIZE: z.coerce.number().int().min(1).max(256).optional(),
  POOL_QUEUE: z.coerce.number().int().min(1).max(100_000).optional(),
  FETCH_HOSTS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(/[\s,]+/)
        .filter(Boolean)
        .map((host) => host.toLowerCase()),
    )
    .refine(
      (hosts) => hosts.every((host) => /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(host)),
      'must list host names, *.example.org for those under it',
    ),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export interface Config {
  host: string;
  port: number;
  /** Path of the SQLite file. */
  database: string;
  /** Longest text that is taken, in bytes of UTF-8. */
  textLimit: number;
  /** Threads that read texts. */
  poolSize: number;
  /** Texts posted alone that may wait for a thread before others are told to come back. */
  poolQueue: number;
  /** Hosts that feeds and pages may be fetched from; none unless set. */
  fetchHosts: readonly string[];
  logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
}

/** Reads the configuration. Throws an error of one line that names every variable with a bad value. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  // a variable set to nothing is as good as unset
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = Environment.safeParse(set);
  if (!result.success) {
    throw new Error(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  }
  const {
    HOST,
    PORT,
    DATABASE_URL,
    TEXT_LIMIT,
    POOL_SIZE = availableParallelism(),
    POOL_QUEUE = 64 * POOL_SIZE,
    FETCH_HOSTS,
    LOG_LEVEL,
  } = result.data;
  return {
    host: HOST,
    port: PORT,
    database: pathOf(DATABASE_URL),
    textLimit: TEXT_LIMIT,
    poolSize: POOL_SIZE,
    poolQueue: POOL_QUEUE,
    fetchHosts: FETCH_HOSTS,
    logLevel: LOG_LEVEL,
  };
}

function pathOf(url: string): string {
  if (!url.startsWith('file:')) return url;
  // file:data/x.db and file:./x.db are common and relative; file:///… is a URL proper
  return url.startsWith('file:/') ? fileURLToPath(url) : url.slice('file:'.length);
}
