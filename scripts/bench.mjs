#!/usr/bin/env node
// How much whosaid takes in and how fast it answers, in one run: figures and ratios, nothing is asserted.
//
//   npm run bench [-- --claims 1000000] [--articles N] [--only ingest,query,mixed] [--mixed MINUTES] [--db FILE]
//
// ingest: extraction alone, storing alone, and both over HTTP, of the same articles; query: scripts/bench-query.mjs over stores of 10,000 and 100,000
// claims, and of --claims when that is more (built in a temporary file; --db names one to use or to make); mixed: everything at once for some minutes,
// with the memory of the server. The machine matters less than the ratios.
import { fork, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openPool } from '../dist/pool.js';
import { openDatabase } from '../dist/store/database.js';
import { sqliteStore } from '../dist/store/store.js';
import { articleOf, randomOf } from './bench-articles.mjs';

const { values: given } = parseArgs({
  options: {
    claims: { type: 'string', default: '100000' }, articles: { type: 'string', default: '1000' }, only: { type: 'string' }, mixed: { type: 'string' },
    db: { type: 'string' }, rounds: { type: 'string', default: '30' },
  },
});
const parts = given.only?.split(',') ?? ['ingest', 'query', ...(given.mixed ? ['mixed'] : [])];
const ARTICLES = Number(given.articles);
const MB = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
const seconds = (since) => Number(process.hrtime.bigint() - since) / 1e9;
const now = () => process.hrtime.bigint();
const quantile = (all, q) => [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(q * all.length))] ?? Number.NaN;
const load = () => `load ${loadavg()[0].toFixed(1)} on ${availableParallelism()} processors`;

/** The server as it is started for use, telling its memory every second. */
async function serve(file) {
  const told = `data:text/javascript,${encodeURIComponent('setInterval(() => process.send?.(process.memoryUsage()), 1000).unref()')}`;
  const server = fork(fileURLToPath(new URL('../dist/main.js', import.meta.url)), [], {
    execArgv: ['--import', told],
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: file, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const memory = [];
  const start = now();
  server.on('message', (usage) => memory.push({ at: seconds(start), ...usage, anonymous: anonymousOf(server.pid) }));
  const port = await new Promise((done, fail) => {
    let out = '';
    server.stdout.on('data', (chunk) => {
      out += chunk;
      const found = /127\.0\.0\.1:(\d+)/.exec(out);
      if (found) done(Number(found[1]));
    });
    server.once('exit', (code) => fail(new Error(`the server ended with ${code}: ${out}`)));
  });
  const stop = () =>
    new Promise((done) => {
      server.once('exit', done);
      server.kill('SIGTERM');
    });
  return { port, memory, stop };
}

/** Memory of a process that is no file's; NaN where the system does not tell. */
function anonymousOf(pid) {
  try {
    return Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
  } catch {
    return Number.NaN;
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
/** A request and its whole answer. `body` may be several pieces. */
function ask(port, method, path, body, headers = {}) {
  return new Promise((done, fail) => {
    const sent = request({ port, host: '127.0.0.1', method, path, agent, headers: { ...(body ? { 'content-type': 'application/json' } : {}), ...headers } }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk)).on('error', fail);
      response.on('end', () => done({ status: response.statusCode, body: Buffer.concat(chunks).toString() }));
    }).on('error', fail);
    for (const piece of [body ?? []].flat()) sent.write(piece);
    sent.end();
  });
}
const batch = (port, articles) =>
  ask(port, 'POST', '/articles/batch', articles.map((each) => `${JSON.stringify(each)}\n`), { 'content-type': 'application/x-ndjson' });

async function ingest() {
  const articles = Array.from({ length: ARTICLES }, (_, i) => articleOf(i));
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  console.log(`\nIngest of ${ARTICLES} articles of ${Math.round(bytes / ARTICLES)} bytes (${load()})`);

  const pool = openPool();
  pool.warm();
  for (let i = 0; i < 60; i++) await pool.read(articleOf(1e6 + i), 262_144, { patient: true });
  let start = now();
  const read = await Promise.all(articles.map((each) => pool.read(each, 262_144, { patient: true })));
  const extract = ARTICLES / seconds(start);
  await pool.close();
  const claims = read.reduce((sum, each) => sum + each.claims.length, 0);
  console.log(`  extraction alone, ${availableParallelism()} threads:  ${extract.toFixed(0)} articles/s, ${(claims / ARTICLES).toFixed(1)} claims each`);

  const rates = new Map();
  let cpu = 0;
  for (const size of [1, 20, 100]) {
    const file = join(folder, `store-${size}.db`);
    const store = sqliteStore(openDatabase(file));
    const some = read.slice(0, size === 1 ? Math.min(ARTICLES, 200) : ARTICLES).map(({ claims, ...article }) => ({ article, claims }));
    const before = process.cpuUsage();
    start = now();
    for (let i = 0; i < some.length; i += size) await store.addAll(some.slice(i, i + size));
    rates.set(size, some.length / seconds(start));
    const { user, system } = process.cpuUsage(before);
    cpu = (user + system) / some.length / 1000;
    await store.close();
  }
  const stored = rates.get(100);
  console.log(`  storing alone, in groups of 100:  ${stored.toFixed(0)} articles/s, ${((stored * claims) / ARTICLES).toFixed(0)} claims/s, ${cpu.toFixed(1)} ms of CPU an article`);
  console.log(`    in groups of 20: ${rates.get(20).toFixed(0)}/s, one by one: ${rates.get(1).toFixed(0)}/s (the rest of a group is the commit)`);
  const most = 1 / (1 / extract + 1 / stored);
  console.log(`  both on the same processors allow 1 / (1/extract + 1/store) = ${most.toFixed(0)} articles/s; the ${extract < stored ? 'threads that read' : 'writer'} set the limit`);

  const { port, stop } = await serve(join(folder, 'ingest.db'));
  await batch(port, Array.from({ length: 60 }, (_, i) => articleOf(1e6 + i)));
  start = now();
  const { body } = await batch(port, articles);
  const whole = ARTICLES / seconds(start);
  const wrong = body.trim().split('\n').filter((line) => JSON.parse(line).status !== 201).length;
  console.log(`  POST /articles/batch, end to end: ${whole.toFixed(0)} articles/s, ratio ${(whole / most).toFixed(2)}${wrong > 0 ? `; ${wrong} NOT STORED` : ''}`);

  const times = [];
  let next = ARTICLES;
  const last = ARTICLES + Math.min(ARTICLES, 600);
  let refused = 0;
  start = now();
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (next < last) {
        const article = articleOf(next++);
        const asked = now();
        const { status } = await ask(port, 'POST', '/articles', JSON.stringify(article));
        times.push(seconds(asked) * 1000);
        if (status !== 201) refused++;
      }
    }),
  );
  const rate = times.length / seconds(start);
  console.log(`  POST /articles, 16 clients:       ${rate.toFixed(0)} articles/s; p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms, p99 ${quantile(times, 0.99).toFixed(0)} ms${refused > 0 ? `; ${refused} NOT STORED` : ''}`);
  await stop();
  console.log(`  ${(statSync(join(folder, 'ingest.db')).size / (ARTICLES + last - ARTICLES) / 1024).toFixed(1)} kB of database an article`);
}

/** Least squares: what `value` gains a minute. */
function slope(samples, value) {
  const points = samples.map((each) => [each.at / 60, value(each)]);
  const [x, y] = [0, 1].map((i) => points.reduce((sum, p) => sum + p[i], 0) / points.length);
  return points.reduce((sum, p) => sum + (p[0] - x) * (p[1] - y), 0) / points.reduce((sum, p) => sum + (p[0] - x) ** 2, 0);
}

async function mixed(minutes) {
  const { port, memory, stop } = await serve(join(folder, 'mixed.db'));
  const ids = [];
  let number = 2e6;
  const posted = ({ status, body }) => {
    if (status === 201) ids.push(JSON.parse(body).id);
  };
  const started = await batch(port, Array.from({ length: 600 }, () => articleOf(number++)));
  for (const line of started.body.trim().split('\n')) ids.push(JSON.parse(line).id);
  const KEPT = ids.length;
  const random = randomOf(5);
  const pick = (all) => all[Math.floor(random() * all.length)];
  const FILTERS = ['act=deny', 'language=fr', 'form=direct', 'q=budget', 'q=%22water%20supply%22%20OR%20eau', 'from=2022-03', 'to=2022-11', 'min_confidence=0.9', 'not_form=indirect', 'distinct=wire'];
  const question = () => [...new Set([pick(FILTERS), pick(FILTERS), pick(FILTERS)].map((each) => each.split('=')[0]))].map((name) => pick(FILTERS.filter((each) => each.startsWith(`${name}=`)))).join('&');
  const taken = () => (ids.length > 0 ? ids.splice(Math.floor(random() * ids.length), 1)[0] : undefined);
  const kinds = {
    post: { clients: 3, run: async () => (await tell('post', ask(port, 'POST', '/articles', JSON.stringify(articleOf(number++))), [201, 503])) },
    batch: { clients: 1, run: async () => {
      const { body } = await tell('batch', batch(port, Array.from({ length: 20 }, () => articleOf(number++))), [200]);
      for (const line of body.trim().split('\n')) {
        const { status, id } = JSON.parse(line);
        if (status === 201) ids.push(id);
        else counts.batch.wrong++;
      }
    } },
    query: { clients: 4, run: () => tell('query', ask(port, 'GET', `/claims?${question()}&sort=${pick(['date', '-date', '-confidence'])}`), [200]) },
    facets: { clients: 1, run: () => tell('facets', ask(port, 'GET', `/claims/${pick(['facets', 'timeline'])}?${question()}`), [200]) },
    export: { clients: 1, run: () => tell('export', ask(port, 'GET', `/claims.${pick(['ndjson', 'csv'])}?${question()}`), [200]) },
    patch: { clients: 1, run: async () => {
      const id = taken();
      if (!id) return;
      await tell('patch', ask(port, 'PATCH', `/articles/${id}`, JSON.stringify({ outlet: pick(['La Gazette', 'The Ledger']) })), [200, 503]);
      ids.push(id);
    } },
    delete: { clients: 2, run: async () => {
      if (ids.length <= KEPT) return new Promise((soon) => setTimeout(soon, 20));
      await tell('delete', ask(port, 'DELETE', `/articles/${taken()}`), [204]);
    } },
  };
  const counts = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, { asked: 0, answered: 0, busy: 0, wrong: 0, times: [] }]));
  async function tell(kind, asked, fine) {
    const count = counts[kind];
    count.asked++;
    const start = now();
    const answer = await asked;
    count.times.push(seconds(start) * 1000);
    count.answered++;
    if (answer.status === 503) count.busy++;
    if (!fine.includes(answer.status)) {
      count.wrong++;
      if (count.wrong < 3) console.error(`  ${kind}: ${answer.status} ${answer.body.slice(0, 200)}`);
    }
    if (kind === 'post') posted(answer);
    return answer;
  }
  console.log(`\nMixed load for ${minutes} minutes over ${KEPT} articles and those that come and go (${load()})`);
  const until = Date.now() + minutes * 60_000;
  const failures = [];
  await Promise.all(
    Object.values(kinds).flatMap(({ clients, run }) =>
      Array.from({ length: clients }, async () => {
        while (Date.now() < until) await run().catch((error) => failures.push(error));
      }),
    ),
  );
  for (const [kind, { asked, answered, busy, wrong, times }] of Object.entries(counts))
    console.log(`  ${kind.padEnd(7)} ${String(asked).padStart(7)} asked, ${asked - answered} lost, ${wrong} wrong${busy > 0 ? `, ${busy} told to come back` : ''}; p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms`);
  if (failures.length > 0) console.log(`  ${failures.length} FAILED: ${failures[0]}`);
  const { total } = JSON.parse((await ask(port, 'GET', '/claims/facets?by=form')).body);
  // the first fifth fills caches
  const warm = memory.filter(({ at }) => at > minutes * 12);
  const of = (value) => `${(value(warm[0]) / MB).toFixed(0)} → ${(value(warm.at(-1)) / MB).toFixed(0)} MB, ${(slope(warm, value) / MB).toFixed(2)} MB a minute`;
  console.log(`  ${total} claims at the end; memory after warm-up (${warm.length} samples): resident ${of((m) => m.rss)}; heap ${of((m) => m.heapUsed)}; outside it ${of((m) => m.external)}`);
  if (Number.isFinite(warm[0]?.anonymous)) console.log(`  resident without files: ${of((m) => m.anonymous)}`);
  await stop();
}

function query(claims, more = []) {
  console.log(`\n==== ${claims} claims`);
  const script = fileURLToPath(new URL('./bench-query.mjs', import.meta.url));
  spawnSync(process.execPath, ['--expose-gc', script, '--claims', String(claims), '--rounds', given.rounds, ...more], { stdio: 'inherit' });
}

try {
  if (parts.includes('ingest')) await ingest();
  if (parts.includes('query')) {
    const most = Number(given.claims);
    for (const claims of [10_000, 100_000].filter((size) => size < most)) query(claims);
    query(most, given.db ? ['--db', given.db] : []);
  }
  if (parts.includes('mixed')) await mixed(Number(given.mixed ?? 10));
} finally {
  agent.destroy();
  rmSync(folder, { recursive: true });
}
