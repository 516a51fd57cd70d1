#!/usr/bin/env node
// How fast questions are answered over a store of synthetic claims, which is built through the store's own bulk path. Prints figures and asserts
// nothing. Times are wall-clock; beside their median stands the CPU time (every thread), which a busy machine does not blur. Ratios are to a
// reference of the same run: fifty claims read by their keys.
//
//   npm run bench:query [-- --claims N] [--db FILE] [--rounds N] [--only pages,counts,export,throughput]
//
// A FILE that exists is used as it is; without one a temporary file is made and removed.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fastify from 'fastify';
import { buildApp } from '../dist/app.js';
import { openPool } from '../dist/pool.js';
import { openDatabase } from '../dist/store/database.js';
import { sqliteStore } from '../dist/store/store.js';

const { values: given } = parseArgs({
  options: { claims: { type: 'string', default: '100000' }, db: { type: 'string' }, rounds: { type: 'string', default: '40' }, only: { type: 'string' } },
});
const CLAIMS = Number(given.claims);
const ROUNDS = Number(given.rounds);
const runs = (part) => given.only === undefined || given.only.split(',').includes(part);
const MB = 1024 * 1024;
const ms = (since) => Number(process.hrtime.bigint() - since) / 1e6;
const now = () => process.hrtime.bigint();

// ---- synthetic claims

let state = 42;
/** Seeded, so that every run asks the same of the same. */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
const below = (n) => Math.floor(random() * n);
/** A number below n; small ones are much likelier, as with words and names. */
const skewed = (n) => Math.floor(Math.exp(random() * Math.log(n + 1))) - 1;
const pick = (all) => all[below(all.length)];

const SYLLABLES = 'ba be bi bo bu ca co cra da de di do fa fe fi ga gra ja jo ka la le li lo ma me mi mo na ne no pa pe po pra ra re ri ro sa se si so ta te ti to tra va ve vi vo'.split(' ');
function word(n) {
  let out = '';
  for (let rest = n + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) out += SYLLABLES[rest % SYLLABLES.length];
  return out;
}
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const speakerOf = (n) => ({ id: `${word(n * 7 + 3)}-${word(n + 50)}`, name: `${capital(word(n * 7 + 3))} ${capital(word(n + 50))}` });
const TOPICS = 150;
const topicOf = (n) => `topic-${n}`;
const outletOf = (n) => `Outlet ${n}`;
const ACTS = ['state', 'announce', 'confirm', 'deny', 'accuse', 'warn', 'urge', 'promise', 'ask', 'criticise', 'believe', 'refuse', 'explain'];
const FORMS = ['indirect', 'direct', 'mixed'];
const START = Date.UTC(2021, 0, 1);
const DAYS = 1096;
const dayOf = (n) => new Date(START + n * 86_400_000).toISOString().slice(0, 10);

function datesOf(day) {
  const date = dayOf(day);
  const kind = random();
  if (kind < 0.02) return { date: date.slice(0, 4), date_earliest: `${date.slice(0, 4)}-01-01`, date_latest: `${date.slice(0, 4)}-12-31`, date_basis: 'explicit' };
  if (kind < 0.07) return { date: date.slice(0, 7), date_earliest: `${date.slice(0, 7)}-01`, date_latest: `${date.slice(0, 7)}-28`, date_basis: 'explicit' };
  if (kind < 0.08) return { date: null, date_earliest: null, date_latest: null, date_basis: 'unknown' };
  return { date, date_earliest: date, date_latest: date, date_basis: 'relative' };
}

function articleOf(number) {
  const id = number.toString(16).padStart(24, '0');
  const outlet = outletOf(skewed(200));
  const day = below(DAYS);
  const language = random() < 0.5 ? 'fr' : 'en';
  const claims = Array.from({ length: 4 + below(13) }, (_, n) => {
    const text = Array.from({ length: 12 + below(20) }, () => word(skewed(30_000))).join(' ');
    const speaker = speakerOf(skewed(5000));
    const start = n * 200;
    return {
      id: `${id}-${start}`, article_id: id,
      speakers: [{ name: speaker.name, id: speaker.id, actor_name: speaker.name, kind: 'person', role: 'spokesman', anonymous: false, mention: { text: speaker.name, start: start + 170, end: start + 170 + speaker.name.length } }],
      cue: { text: 'said', start: start + 165, end: start + 169, lemma: 'say' }, content: [{ text, start, end: start + text.length }], text,
      form: FORMS[skewed(3)], act: ACTS[skewed(ACTS.length)], negated: random() < 0.08, hedged: random() < 0.05, ...datesOf(day), date_mention: null,
      via: random() < 0.15 ? [{ name: pick(['Reuters', 'AFP', 'AP', 'TASS']), mention: null }] : [],
      about: Array.from({ length: below(3) }, () => { const a = speakerOf(skewed(2000)); return { id: a.id, name: a.name, mention: { text: a.name, start, end: start + a.name.length } }; }).filter((a, i, all) => all.findIndex((b) => b.id === a.id) === i),
      topics: Array.from({ length: 1 + below(2) }, () => topicOf(skewed(TOPICS))).filter((t, i, all) => all.indexOf(t) === i).map((topic) => ({ id: topic, terms: [text.split(' ')[0]] })),
      nested_in: null, language, confidence: Math.round((1 - random() ** 2 * 0.7) * 100) / 100, rule: `${language}.content-cue-source`, extractor: '0.1.0', outlet,
    };
  });
  return {
    article: { id, text: claims.map(({ text }) => text).join('. '), title: null, outlet, agency: null, author: null, url: null, published: dayOf(day), language, given: {}, detected: [], unattributed: [], extractor: '0.1.0' },
    claims,
  };
}

async function build(store) {
  const start = now();
  let claims = 0;
  let told = now();
  for (let article = 0; claims < CLAIMS; ) {
    const batch = [];
    for (; batch.length < 500 && claims < CLAIMS; article++) {
      const made = articleOf(article);
      claims += made.claims.length;
      batch.push(made);
    }
    await store.addAll(batch);
    if (ms(told) > 15_000) {
      process.stderr.write(`  ${claims} claims, ${Math.round(claims / (ms(start) / 1000))}/s\n`);
      told = now();
    }
  }
  return { claims, seconds: ms(start) / 1000 };
}

// ---- measuring

/** The smallest value that a share q of all does not exceed. */
const quantile = (sorted, q) => sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)];
const figure = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
let reference = 1;

async function measure(name, ask) {
  const times = [];
  const cpus = [];
  // what leads to a page, and the garbage of it, is no part of a question
  const questions = [];
  for (let i = 0; i < ROUNDS + 3; i++) questions.push(await ask(i));
  globalThis.gc?.();
  for (const [i, question] of questions.entries()) {
    // answers are kept until something changes
    change.run();
    const before = process.cpuUsage();
    const start = now();
    await question();
    const time = ms(start);
    const { user, system } = process.cpuUsage(before);
    if (i >= 3) {
      times.push(time);
      cpus.push((user + system) / 1000);
    }
  }
  times.sort((a, b) => a - b);
  cpus.sort((a, b) => a - b);
  const [p50, p95, cpu50, cpu95] = [quantile(times, 0.5), quantile(times, 0.95), quantile(cpus, 0.5), quantile(cpus, 0.95)];
  console.log(`  ${name.padEnd(48)} ${[p50, p95, cpu50, cpu95].map((each) => figure(each).padStart(8)).join('')}   ${figure(p50 / reference).padStart(7)}×`);
  return p50;
}

const speaker = () => ['speaker', speakerOf(skewed(5000)).id];
const act = () => ['act', ACTS[skewed(8)]];
const someWord = () => ['q', word(skewed(30_000))];
const QUESTIONS = {
  'no filter': () => [],
  'one filter: speaker': () => [speaker()],
  'one filter: the most frequent speaker': () => [['speaker', speakerOf(0).id]],
  'one filter: form': () => [['form', pick(FORMS)]],
  'one filter: two speakers': () => [speaker(), speaker()],
  'one filter: from': () => [['from', dayOf(below(DAYS)).slice(0, 7)]],
  'one filter: min_confidence': () => [['min_confidence', '0.97']],
  'one filter: not_outlet': () => [['not_outlet', outletOf(0)]],
  'three filters: speaker, act, from': () => [speaker(), act(), ['from', dayOf(below(DAYS)).slice(0, 7)]],
  'three filters: form, language, topic': () => [['form', pick(FORMS)], ['language', pick(['fr', 'en'])], ['topic', topicOf(skewed(TOPICS))]],
  'six filters: frequent values': () => [['form', 'indirect'], ['language', 'fr'], ['act', 'state'], ['outlet', outletOf(0)], ['topic', topicOf(0)], ['to', '2023']],
  'six filters': () => [speaker(), act(), ['language', pick(['fr', 'en'])], ['outlet', outletOf(skewed(200))], ['topic', topicOf(skewed(TOPICS))], ['from', '2022']],
  'q': () => [someWord()],
  'q: the most frequent word': () => [['q', word(0)]],
  'q: a phrase': () => [['q', `"${word(skewed(40))} ${word(skewed(40))}"`]],
  'q: a beginning': () => [['q', `${word(60 + below(2000)).slice(0, 4)}*`]],
  'q and one filter': () => [someWord(), speaker()],
  'q and three filters': () => [someWord(), ['form', pick(FORMS)], ['topic', topicOf(skewed(TOPICS))], ['from', '2022']],
  'q and six filters': () => [['q', word(skewed(50))], ['form', 'indirect'], ['language', 'fr'], act(), ['outlet', outletOf(skewed(20))], ['topic', topicOf(skewed(20))], ['from', '2021-06']],
};
const url = (path, question, more = {}) => `${path}?${new URLSearchParams([...question, ...Object.entries(more)])}`;

const folder = given.db ? null : mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
const file = given.db ?? join(folder, 'bench.db');
const there = existsSync(file);
const opening = now();
const database = openDatabase(file);
const store = sqliteStore(database);
if (!there) {
  const { claims, seconds } = await build(store);
  console.log(`stored ${claims} claims in ${seconds.toFixed(1)} s: ${Math.round(claims / seconds)} claims/s through the store's bulk path, one core`);
  database.pragma('wal_checkpoint(TRUNCATE)');
} else {
  await store.check();
  console.log(`opened in ${figure(ms(opening))} ms`);
}
const change = database.prepare('UPDATE migration SET name = name');
const total = (await store.facets({}, ['form'], 3)).total;
const bytes = statSync(file).size;
console.log(`${total} claims, ${(bytes / MB).toFixed(0)} MB, ${Math.round(bytes / total)} bytes a claim:`);
for (const { name, size } of database.prepare("SELECT CASE WHEN name LIKE 'claim_text%' THEN 'claim_text (full text)' ELSE name END AS name, sum(pgsize) AS size FROM dbstat GROUP BY 1 ORDER BY 2 DESC LIMIT 9").all())
  console.log(`  ${name.padEnd(40)} ${String(Math.round(size / total)).padStart(6)}`);

const pool = openPool({ size: 1 });
const app = await buildApp({ store, textLimit: 262_144, pool });
await app.ready();
const ask = async (path) => {
  const response = await app.inject(path);
  if (response.statusCode !== 200) throw new Error(`${path}: ${response.statusCode} ${response.body.slice(0, 200)}`);
  return response;
};

const seqs = database.prepare('SELECT seq FROM claim ORDER BY random() LIMIT 5000').pluck().all();
const byKey = database.prepare('SELECT body FROM claim WHERE seq = ?').pluck();
console.log(`\n${'ms'.padEnd(50)}${['p50', 'p95', 'CPU p50', 'CPU p95'].map((each) => each.padStart(8)).join('')}     ratio`);
reference = await measure('reference: fifty claims by their keys', async () => () => {
  for (let i = 0; i < 50; i++) byKey.get(pick(seqs));
});

if (runs('pages')) {
  for (const page of ['first', 'hundredth']) {
    console.log(`\nGET /claims, ${page} page of 50`);
    for (const [name, question] of Object.entries(QUESTIONS)) {
      await measure(name, async () => {
        const asked = question();
        if (page === 'first') return () => ask(url('/claims', asked));
        const before = await lastOfPage99(asked);
        return () => ask(url('/claims', asked, before ? { cursor: before } : {}));
      });
    }
  }
  console.log('\nGET /claims, other orders, first page');
  for (const name of ['no filter', 'one filter: speaker', 'three filters: form, language, topic', 'q']) await measure(`-confidence: ${name}`, async () => { const asked = QUESTIONS[name](); return () => ask(url('/claims', asked, { sort: '-confidence' })); });
  for (const name of ['q', 'q: the most frequent word', 'q and three filters']) await measure(`-relevance: ${name}`, async () => { const asked = QUESTIONS[name](); return () => ask(url('/claims', asked, { sort: '-relevance' })); });
}

/** The cursor after 99 pages, as paging would have given it; null when there are not so many. */
async function lastOfPage99(asked) {
  let cursor;
  // pages may be of any size: the cursor is the same
  for (let left = 99 * 50; left > 0; ) {
    const limit = Math.min(200, left);
    const { next } = (await ask(url('/claims', asked, { limit, ...(cursor ? { cursor } : {}) }))).json();
    if (next === null) return null;
    cursor = next;
    left -= limit;
    // what answers leave behind goes when the loop turns
    await new Promise(setImmediate);
  }
  return cursor;
}

if (runs('counts')) {
  const COUNTS = ['no filter', 'one filter: speaker', 'one filter: the most frequent speaker', 'one filter: form', 'one filter: from', 'three filters: speaker, act, from', 'three filters: form, language, topic', 'six filters: frequent values', 'q', 'q: the most frequent word', 'q and three filters'];
  for (const path of ['/claims/facets', '/claims/timeline']) {
    console.log(`\nGET ${path}`);
    for (const name of COUNTS) {
      let most = 0;
      let capped = 0;
      await measure(name, async () => {
        const asked = QUESTIONS[name]();
        return async () => {
          const counts = (await ask(url(path, asked))).json();
          most = Math.max(most, counts.total);
          if (counts.capped) capped++;
        };
      });
      console.log(`    (up to ${most} claims counted${capped > 0 ? `, ${capped} of ${ROUNDS + 3} answers capped` : ''})`);
    }
  }
}

const CLIENT = `
import { connect } from 'node:net';
const [port, list, unique, connections, seconds] = process.argv.slice(1);
const paths = list.split(' ');
let answers = 0, bytes = 0, asked = Math.floor(Math.random() * 1e9);
const end = Date.now() + seconds * 1000;
const request = () => {
  asked++;
  // a filter that leaves out nothing makes a question that nobody has asked before
  return 'GET ' + paths[asked % paths.length] + (unique === 'unique' ? '&not_via=n' + asked : '') + ' HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n';
};
let open = Number(connections);
for (let i = 0; i < Number(connections); i++) {
  const socket = connect(Number(port), '127.0.0.1', () => socket.write(request()));
  let left = -1, head = '';
  socket.on('data', (chunk) => {
    bytes += chunk.length;
    if (left < 0) {
      head += chunk.toString('latin1');
      const at = head.indexOf('\\r\\n\\r\\n');
      if (at < 0) return;
      left = Number(/content-length: (\\d+)/i.exec(head)[1]) - (head.length - at - 4);
      head = '';
    } else left -= chunk.length;
    if (left > 0) return;
    answers++;
    left = -1;
    if (Date.now() < end) socket.write(request());
    else { socket.end(); if (--open === 0) console.log(JSON.stringify({ answers, bytes })); }
  });
}`;
const client = (source, ...args) =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', source, ...args.map(String)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.on('close', (code) => (code === 0 ? done(JSON.parse(out)) : fail(new Error(`client ended with ${code}`))));
  });

/** Memory of a process in bytes; NaN where the system does not tell. */
function residentOf(pid) {
  try {
    return existsSync(`/proc/${pid}/statm`) ? Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096 : Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)])) * 1024;
  } catch {
    return Number.NaN;
  }
}

/** The server as it is started for use, over the same file. */
async function serve() {
  const start = now();
  const server = spawn(process.execPath, [fileURLToPath(new URL('../dist/main.js', import.meta.url))], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: file, LOG_LEVEL: 'warn', POOL_SIZE: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise((done, fail) => {
    let out = '';
    server.stdout.on('data', (chunk) => {
      out += chunk;
      const found = /127\.0\.0\.1:(\d+)/.exec(out);
      if (found) done(found[1]);
    });
    server.on('exit', (code) => fail(new Error(`the server ended with ${code}: ${out}`)));
  });
  return { server, port, started: ms(start) };
}

if (runs('throughput') || runs('export')) {
  const path = url('/claims', [['speaker', speakerOf(0).id], ['limit', '50']]);
  const constant = Buffer.from((await ask(path)).body);
  const { server, port, started } = await serve();
  console.log(`\nthe server answers ${figure(started)} ms after it is started`);
  if (runs('export')) {
    for (const format of ['ndjson', 'csv']) {
      const idle = residentOf(server.pid);
      let peak = idle;
      const watch = setInterval(() => (peak = Math.max(peak, residentOf(server.pid))), 20);
      const start = now();
      const READER =
        'const r = await fetch(process.argv[1]); let bytes = 0, lines = 0; for await (const c of r.body) { bytes += c.length; for (const b of c) if (b === 10) lines++; } console.log(JSON.stringify({ bytes, lines }));';
      const { bytes: size, lines } = await client(READER, `http://127.0.0.1:${port}/claims.${format}`);
      clearInterval(watch);
      console.log(`export of everything as ${format}: ${lines} lines, ${(size / MB).toFixed(0)} MB in ${(ms(start) / 1000).toFixed(1)} s, peak ${((peak - idle) / MB).toFixed(0)} MB above ${(idle / MB).toFixed(0)} MB before it`);
    }
  }
  if (runs('throughput')) {
    const bare = fastify();
    bare.get('/claims', async (_, reply) => reply.type('application/json').send(constant));
    await bare.listen({ port: 0, host: '127.0.0.1' });
    const seconds = 4;
    const rates = { bare: [], same: [], unique: [] };
    const many = Array.from({ length: 300 }, (_, i) => url('/claims', [['speaker', speakerOf(i).id], ['limit', '50']])).join(' ');
    const rate = async (...args) => (await client(CLIENT, ...args, 16, seconds)).answers / seconds;
    for (let i = 0; i < 3; i++) {
      rates.bare.push(await rate(bare.server.address().port, '/claims', 'same'));
      rates.same.push(await rate(port, path, 'same'));
      rates.unique.push(await rate(port, many, 'unique'));
    }
    const best = (all) => Math.max(...all);
    console.log(`GET ${path}, 16 connections, ${constant.length} bytes; a bare route with these bytes: ${Math.round(best(rates.bare))}/s`);
    console.log(`  the same question again and again: ${Math.round(best(rates.same))}/s, ratio ${(best(rates.same) / best(rates.bare)).toFixed(2)}`);
    console.log(`  300 speakers, no question asked twice: ${Math.round(best(rates.unique))}/s, ratio ${(best(rates.unique) / best(rates.bare)).toFixed(2)}`);
    await bare.close();
  }
  server.removeAllListeners('exit');
  server.kill('SIGTERM');
  await new Promise((done) => server.once('exit', done));
}
await app.close();
await pool.close();
await store.close();
if (folder) rmSync(folder, { recursive: true });
