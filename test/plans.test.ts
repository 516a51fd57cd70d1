/** No question that is documented reads a whole table: every statement that it runs is explained by SQLite. */
import type Sqlite from 'better-sqlite3';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../src/app.ts';
import { openPool } from '../src/pool.ts';
import { openDatabase } from '../src/store/database.ts';
import { CLAIM_SORTS } from '../src/store/search.ts';
import { type Store, sqliteStore } from '../src/store/store.ts';
import { article, claim, speaker } from './claims.ts';

let db: Sqlite.Database;
let store: Store;
let app: FastifyInstance;
const pool = openPool({ size: 1 });
let asked = '';
/** Every statement, and what was asked when it was first prepared. */
const run = new Map<string, string>();
beforeAll(async () => {
  db = openDatabase(':memory:');
  const watched = new Proxy(db, {
    get(target, key) {
      if (key === 'prepare') {
        return (sql: string) => {
          if (!run.has(sql)) run.set(sql, asked);
          return target.prepare(sql);
        };
      }
      const value = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  store = sqliteStore(watched);
  app = await buildApp({ store, textLimit: 4096, pool });
  await app.ready();
  // more than may be sorted at once, so that buckets are asked for as well
  for (let a = 0; a < 15; a++) {
    const claims = Array.from({ length: 200 }, (_, n) => {
      const day = `2023-0${1 + (a % 9)}-${10 + (n % 15)}`;
      return claim(`a${a}`, n, {
        text: 'le port', date_earliest: day, date_latest: n % 50 ? day : '2023-12-31', speakers: [speaker(n % 2 ? 'Kirby' : 'John Kirby')],
        topics: [{ id: n % 3 ? 'sport' : 'arms-trade', terms: [] }], form: n % 2 ? 'direct' : 'mixed', act: n % 4 ? 'state' : 'deny',
      });
    });
    await store.add(article(`a${a}`), claims);
  }
  for (const [id, kind] of [['a0-0', 'reject'], ['a1-0', 'accept']] as const) await store.review(id, { kind, fields: {}, who: 'me', why: null });
});
afterAll(async () => {
  await app.close();
  await pool.close();
  await store.close();
});

/** Lists that were given, rows that another line of the plan finds, and the tables of values that claims can have and of topics that people define; other tables grow with the claims. */
const WHOLE = /^SCAN (?:below|tag|topic|json_each|j|r|\(subquery-\d+\)|\d+ CONSTANT ROWS?|CONSTANT ROW)(?!\w)/;

function scansOf(sql: string): string[] {
  const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`);
  const rows = plan.all(...new Array(sql.split('?').length - 1).fill(null)) as { detail: string }[];
  return rows.map(({ detail }) => detail).filter((detail) => {
    if (!detail.startsWith('SCAN ') || WHOLE.test(detail)) return false;
    // in the order of an index, up to the limit
    if (/^SCAN \w+ USING (?:COVERING )?INDEX/.test(detail)) return !/ LIMIT \S+\)?/i.test(sql);
    // the keys in their own order, up to the limit
    if (detail === 'SCAN k') return !/ LIMIT \S+\)?/i.test(sql) || / ORDER BY (?!k\.place)/.test(sql);
    // the full-text index looked up by its words, not read through
    return !/^SCAN claim_text (?:EXISTS )?VIRTUAL TABLE INDEX \d+:.*M/.test(detail);
  });
}

test('a full scan would be seen', () => {
  expect(scansOf('SELECT * FROM claim_key WHERE last > ?')).not.toEqual([]);
  expect(scansOf('SELECT place FROM claim_key k WHERE last > ? ORDER BY last LIMIT ?')).not.toEqual([]);
  expect(scansOf("SELECT * FROM claim WHERE body ->> '$.form' = ? LIMIT 1")).not.toEqual([]);
  expect(scansOf('SELECT rowid FROM claim_text')).not.toEqual([]);
});

test('an article that comes in is looked up among actors by their keys', () => {
  const looked = [...run.keys()].filter((sql) => /^\s*SELECT/.test(sql) && /\bactor_(?:met|name|fact)\b/.test(sql) && sql.includes('?'));
  expect(looked.length).toBeGreaterThan(10);
  const slow = looked.flatMap((sql) => {
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...new Array(sql.split('?').length - 1).fill(null)) as { detail: string }[];
    return plan.filter(({ detail }) => /^SCAN (?:actor\w*|met|[an])(?!\w)|actor_by_kind \(kind=\?\)/.test(detail)).map(({ detail }) => `${sql}: ${detail}`);
  });
  expect(slow).toEqual([]);
});

const VALUES: Record<string, string[]> = {
  speaker: ['Kirby'], actor: ['Kirby'], about: ['Kirby'], topic: ['sport'], outlet: ['La Gazette'], via: ['Reuters'], form: ['direct'], act: ['state', 'deny'],
  language: ['fr'], negated: ['false'], anonymous: ['true'], review: ['rejected', 'unreviewed'], from: ['2023-03'], to: ['2023-07'], min_confidence: ['0.5'], distinct: ['wire'], include: ['representatives'], q: ['port', 'po*', '"le port"', 'port OR mer'],
};

test('every filter of the list, in every order, page after page; exports, counts and series', async () => {
  const { paths } = app.swagger() as unknown as { paths: Record<string, { get: { parameters: { name: string }[] } }> };
  const filters = (paths['/claims/timeline']?.get.parameters ?? []).map(({ name }) => name).filter((name) => name !== 'interval');
  expect(filters.length).toBeGreaterThan(22);
  const questions: [string, string][][] = [[], [['speaker', 'Kirby'], ['q', 'port'], ['from', '2023-02']], [['speaker', 'united-states'], ['not_actor', 'russia'], ['include', 'representatives'], ['from', '2023-02']], [['form', 'direct'], ['act', 'deny'], ['topic', 'sport'], ['to', '2023-08']]];
  for (const name of filters) {
    const values = VALUES[name.replace(/^not_/, '')];
    expect(values?.length ?? 0, `${name}: no value to ask by`).toBeGreaterThan(0);
    questions.push(...(values as string[]).map((value): [string, string][] => [[name, value]]));
    questions.push((values as string[]).map((value) => [name, value] as [string, string]).slice(0, name === 'q' ? 1 : 2));
  }
  run.clear();
  const ask = async (url: string) => {
    asked = url;
    const response = await app.inject(url);
    expect(response.statusCode, `${url}: ${response.body.slice(0, 200)}`).toBe(200);
    return response;
  };
  for (const question of questions) {
    const search = new URLSearchParams(question).toString();
    for (const path of ['/claims/facets', '/claims/timeline', '/claims.ndjson', '/claims.atom']) await ask(`${path}?${search}`);
    for (const sort of CLAIM_SORTS) {
      if (sort.endsWith('relevance') && !question.some(([name]) => name === 'q')) continue;
      const url = `/claims?${search}&sort=${sort}&limit=3`;
      const { next } = (await ask(url)).json();
      if (next) await ask(`${url}&cursor=${next}`);
    }
  }
  expect(run.size).toBeGreaterThan(50);
  for (const [sql, url] of run) if (!/^(?:begin|commit|rollback)/i.test(sql)) expect(scansOf(sql), `${url}\n${sql}`).toEqual([]);
});
