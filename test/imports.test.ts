import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** What each part of `src` may import of ours; arrows point one way. */
const MAY: Record<string, string[]> = {
  claim: [],
  edtf: [],
  lang: ['claim', 'lang'],
  extract: ['claim', 'lang', 'extract'],
  actors: ['claim', 'edtf', 'lang', 'actors'],
  store: ['claim', 'edtf', 'near', 'actors', 'store'],
  article: ['claim', 'edtf'],
  read: ['claim', 'article', 'lang', 'extract', 'near', 'store'],
  page: ['article'],
  worker: ['claim', 'article', 'lang', 'page', 'read', 'store'],
  pool: ['claim', 'article', 'page', 'read', 'store', 'worker'],
  tagger: ['pool', 'store'],
  upgrader: ['store'],
  ingest: ['claim', 'article', 'pool', 'store'],
  config: [],
  stream: [],
  progress: [],
  feed: ['article'],
  fetch: [],
  near: [],
  sources: ['article', 'feed', 'fetch', 'pool', 'stream'],
  http: ['claim', 'edtf', 'lang', 'extract', 'store', 'article', 'fetch', 'pool', 'ingest', 'sources', 'stream', 'tagger', 'http'],
  app: ['store', 'article', 'fetch', 'pool', 'tagger', 'upgrader', 'http'],
  main: ['app', 'config', 'fetch', 'pool', 'store'],
  cli: ['claim', 'config', 'store', 'article', 'fetch', 'pool', 'ingest', 'progress', 'sources', 'stream', 'upgrader'],
};
/** Parts that read no file, clock or environment. */
const PURE = ['claim', 'edtf', 'lang', 'extract', 'near'];
/** What a pure part may use of the packages; node:module loads the data that packages ship as JSON. */
const PURE_PACKAGES = /^(?:zod|compromise(?:\/.*)?|any-ascii|fastest-levenshtein|node:module)$/;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const partOf = (file: string) => (file.split('/')[0] as string).replace(/\.ts$/, '');
const importsOf = (source: string) => [...source.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'|import\('([^']+)'\)/gm)].map((match) => (match[1] ?? match[2]) as string);

test.each(files)('src/%s', (file) => {
  const source = readFileSync(join('src', file), 'utf8');
  const part = partOf(file);
  expect(Object.keys(MAY), 'a part that nothing says of what it may import').toContain(part);
  for (const target of importsOf(source)) {
    if (target.startsWith('.')) {
      const of = partOf(relative(resolve('src'), resolve('src', dirname(file), target)));
      if (of.startsWith('..')) continue;
      expect(MAY[part], `imports ${target}`).toContain(of);
    } else if (PURE.includes(part)) expect(target).toMatch(PURE_PACKAGES);
  }
  if (PURE.includes(part)) expect(source).not.toMatch(/\bDate\.now\(|new Date\(\)|\bprocess\.|\bMath\.random\(|\bfetch\(/);
  if (part !== 'store') expect(source, 'speaks SQL').not.toMatch(/\bkysely\b|better-sqlite3/);
  if (part !== 'lang' && part !== 'claim') expect(source, 'asks for one language').not.toMatch(/=== '(?:fr|en)'/);
});

test('the server starts without loading the rules: threads do', () => {
  const loaded = new Set<string>();
  const load = (file: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const source = readFileSync(join('src', file), 'utf8').replace(/^(?:import|export) type\b[^;]*;/gm, '');
    for (const [, target] of source.matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)'/gm)) load(relative(resolve('src'), resolve('src', dirname(file), target as string)));
  };
  load('main.ts');
  expect(loaded).toContain('http/articles.ts');
  expect([...loaded].filter((file) => /^(?:read|page|worker|extract\/extract|lang\/index|lang\/(?:fr|en)\/(?!places\.ts).*)\.ts$/.test(file))).toEqual([]);
});
