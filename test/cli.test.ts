import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Claim } from '../src/claim.ts';
import { duration, progressLine } from '../src/progress.ts';
import { openDatabase } from '../src/store/database.ts';
import { sqliteStore } from '../src/store/store.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function cli(args: string[], stdin: string | Buffer = '', database = join(folder, 'unused.db')): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['dist/cli.js', ...args], { env: { ...process.env, DATABASE_URL: database } });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
  child.stdin.on('error', () => {}).end(stdin);
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

const FR = 'Le ministre a dit que la paix était proche.';
const EN = 'The minister said that the war was over.';

describe('extract --jsonl', () => {
  test('answers a line for a line, in order, with the id it was given', async () => {
    const lines = [
      { id: 'b', text: FR, language: 'fr', published: '2024-02-15', outlet: 'X', unknown: [1] },
      { id: 7, text: EN, language: null, published: null, outlet: null },
      { id: null, text: 'Il pleut sur la ville et dans les rues.' },
    ];
    const { code, out, err } = await cli(['extract', '--jsonl'], `${lines.map((line) => JSON.stringify(line)).join('\n')}\n\n`);
    expect([code, err]).toEqual([0, '']);
    const answers = out.trimEnd().split('\n').map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['b', 7, null]);
    expect(answers.map(({ claims }) => claims.length)).toEqual([1, 1, 0]);
    expect(Claim.parse(answers[0].claims[0])).toMatchObject({ text: 'la paix était proche', language: 'fr', outlet: 'X', date_basis: 'published' });
    expect(Claim.parse(answers[1].claims[0])).toMatchObject({ text: 'the war was over', language: 'en', outlet: null });
  });

  test('names the lines that are wrong and goes on', async () => {
    const stdin = Buffer.concat([
      Buffer.from(`{"id":1\n{"id":2,"text":5}\n{"id":3,"text":""}\n{"id":4,"text":${JSON.stringify(FR)},"published":"lundi"}\n{"id":5,"text":"`),
      Buffer.from([0xe9]),
      Buffer.from(`"}\n{"id":6,"text":${JSON.stringify(FR)}}`),
    ]);
    const { code, out, err } = await cli(['extract', '--jsonl'], stdin);
    expect(code).toBe(1);
    expect(JSON.parse(out).id).toBe(6);
    expect(err.trimEnd().split('\n').map((line) => line.split(':')[0])).toEqual(['line 1', 'line 2', 'line 3', 'line 4', 'line 5']);
  });

  test('a reader that stops early is no failure', async () => {
    const child = spawn(process.execPath, ['dist/cli.js', 'extract', '--jsonl']);
    child.stdout.destroy();
    child.stdin.on('error', () => {}).end(`${JSON.stringify({ id: 1, text: FR.repeat(200) })}\n`.repeat(50));
    let err = '';
    child.stderr.on('data', (text) => (err += text));
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
    expect(err).toBe('');
  });
});

test('extract FILE… prints a table', async () => {
  const { code, out } = await cli(['extract', 'examples/fr-armes-nord-coreennes.txt', join(folder, 'missing.txt')]);
  expect(code).toBe(1);
  expect(out).toMatch(/La Gazette, 2023-09-04, fr; \d+ claims\n/);
  expect(out).toMatch(/2023-08-30 {2}John Kirby {2,}/);
});

test('ingest FILE… stores, and reextract keeps ids', async () => {
  const database = join(folder, 'x', 'x.db');
  const files = readdirSync('examples').map((file) => join('examples', file));
  const first = await cli(['ingest', ...files, '--author', 'A'], '', database);
  expect([first.code, first.err]).toEqual([0, '']);
  const lines = first.out.trimEnd().split('\n');
  expect(lines.slice(0, -1).map((line) => line.split(' ')[0])).toEqual(files.map(() => 'stored'));
  expect(lines.at(-1)).toMatch(new RegExp(`^${files.length} articles in \\d+ s: ${files.length} new, 0 known, 0 refused$`));
  expect((await cli(['ingest', files[0] as string], '', database)).out).toMatch(/^known/);

  const claimsOf = async () => {
    const store = sqliteStore(openDatabase(database));
    const { items } = await store.claims({}, { sort: 'date', limit: 200 });
    await store.close();
    return items;
  };
  const before = await claimsOf();
  const again = await cli(['reextract'], '', database);
  expect([again.code, again.out]).toEqual([0, `${files.length} articles read again: ${before.length} claims kept, 0 new, 0 gone\n`]);
  expect(await claimsOf()).toEqual(before);
});

test('ingest stores the files that it can', async () => {
  const bad = join(folder, 'latin1.txt');
  writeFileSync(bad, Buffer.from([0x63, 0xe9]));
  const { code, out, err } = await cli(['ingest', bad, 'examples/fr-pont-de-la-loire.txt'], '', join(folder, 'y.db'));
  expect(code).toBe(1);
  expect(err).toMatch(/latin1\.txt: .*UTF-8\n$/);
  expect(out).toMatch(/^stored/);
});

describe('ingest takes', () => {
  const articles = (n: number, from = 0) => Array.from({ length: n }, (_, i) => JSON.stringify({ id: i, text: `Le ministre a dit que le port ${from + i} rouvrirait.`, more: 1 }));
  let news: string;
  beforeAll(() => {
    news = join(folder, 'news');
    mkdirSync(join(news, 'sub', '.hidden'), { recursive: true });
    writeFileSync(join(news, 'a.jsonl'), `${articles(3).join('\n')}\n\n`);
    writeFileSync(join(news, 'sub', 'b.NDJSON'), `{"text":\n${articles(1)}\n{"text":""}\n{"text":"","published":"lundi"}\n`);
    writeFileSync(join(news, 'sub', 'c.txt'), FR);
    writeFileSync(join(news, 'sub', 'picture.jpg'), 'no text');
    writeFileSync(join(news, 'sub', '.hidden', 'd.txt'), EN);
  });
  const summary = (out: string) => out.trimEnd().split('\n').at(-1)?.replace(/ in \d+ s/, '');

  test('a folder, with what is wrong in it told', async () => {
    const { code, out, err } = await cli(['ingest', news], '', join(folder, 'z.db'));
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n').map((line) => /b\.NDJSON:(\d): ./.exec(line)?.[1])).toEqual(['1', '3', '4']);
    expect(summary(out)).toBe('8 articles: 4 new, 1 known, 3 refused (2 no article, 1 empty)');
    // started again it passes over what it has
    expect(summary((await cli(['ingest', news], '', join(folder, 'z.db'))).out)).toBe('8 articles: 0 new, 5 known, 3 refused (2 no article, 1 empty)');
  });

  test.each([
    ['news/**/*.txt', '1 articles: 1 new'],
    ['news/*', '3 articles: 3 new'],
    ['news/**/{a,b}.{jsonl,NDJSON}', '7 articles: 3 new, 1 known'],
    ['news/?.jsonl', '3 articles: 3 new'],
  ])('the pattern %s', async (pattern, expected) => {
    const { out } = await cli(['ingest', join(folder, pattern)], '', ':memory:');
    expect(summary(out)).toMatch(expected);
  });

  test('what is known of all of them, which what they say themselves goes before', async () => {
    const file = join(folder, 'given.jsonl');
    writeFileSync(file, `${JSON.stringify({ text: FR, outlet: 'Own', published: null })}\n${JSON.stringify({ text: FR })}\n`);
    const { out } = await cli(['ingest', file, '--outlet', 'Theirs', '--published', '2024-02'], '', ':memory:');
    expect(out).toMatch(/given\.jsonl:1 {2}Own, 2024-02, 1 claims\n.*given\.jsonl:2 {2}Theirs, 2024-02, 1 claims\n/);
  });

  test('a web page', async () => {
    const file = join(folder, 'page.html');
    writeFileSync(file, `<head><meta property="og:site_name" content="La Gazette"><meta property="article:published_time" content="2024-02-15"></head><article><p>${FR}</p><p>Comment (0)</p></article>`);
    const { out, err } = await cli(['ingest', file, '--outlet', 'X'], '', ':memory:');
    expect([err, out]).toEqual(['', expect.stringMatching(/page\.html {2}X, 2024-02-15, 1 claims\n1 articles/)]);
  });

  test('a feed', async () => {
    const file = join(folder, 'feed.xml');
    const item = (title: string, body: string) => `<item><title>${title}</title><link>https://example.org/a</link><pubDate>Thu, 15 Feb 2024 23:30:00 -0500</pubDate><description><![CDATA[${body}]]></description></item>`;
    writeFileSync(file, `<?xml version="1.0"?><rss version="2.0"><channel><title>La Gazette</title>${item('A', `<p>${FR}</p>`)}${item('B', FR.replace('paix', 'guerre'))}${item('C', '')}</channel></rss>`);
    const { code, out, err } = await cli(['ingest', file], '', ':memory:');
    expect([code, err]).toEqual([1, expect.stringMatching(/feed\.xml:3: no article/)]);
    expect(out).toMatch(/feed\.xml:1 {2}La Gazette, 2024-02-15, 1 claims\n.*feed\.xml:2 {2}La Gazette, 2024-02-15, 1 claims\n/);
    writeFileSync(file, '<x/>');
    expect((await cli(['ingest', file], '', ':memory:')).err).toMatch(/no RSS or Atom feed/);
  });

  test('what is there, and tells what is missing', async () => {
    const { code, out, err } = await cli(['ingest', join(folder, 'nowhere'), join(folder, 'no*where'), join(news, 'a.jsonl')], '', ':memory:');
    expect([code, summary(out)]).toEqual([1, '3 articles: 3 new, 0 known, 0 refused']);
    expect(err).toMatch(/nowhere: no such file\n.*no\*where: no file fits the pattern\n/);
  });

  test('more than is read on one thread, in order; stopped, it goes on where it was', async () => {
    const [file, database] = [join(folder, 'many.jsonl'), join(folder, 'many.db')];
    writeFileSync(file, articles(300).join('\n'));
    const child = spawn(process.execPath, ['dist/cli.js', 'ingest', file], { env: { ...process.env, DATABASE_URL: database } });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      if (out === '') child.kill('SIGINT');
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
    expect(await new Promise((done) => child.on('close', done))).toBe(130);
    expect(err).toMatch(/goes on from here/);
    const before = out.trimEnd().split('\n').length - 1;
    expect(before).toBeLessThan(300);
    const again = await cli(['ingest', file], '', database);
    expect(again.code).toBe(0);
    expect(summary(again.out)).toBe(`300 articles: ${300 - before} new, ${before} known, 0 refused`);
    expect(again.out.trimEnd().split('\n').slice(0, -1).map((line) => Number(/many\.jsonl:(\d+)/.exec(line)?.[1]))).toEqual(Array.from({ length: 300 }, (_, i) => i + 1));
  });
});

test('how far it has come', () => {
  expect(progressLine({ articles: 1200, bytes: 50, total: 100, seconds: 20 })).toBe('[##########··········]  50 %  1200 articles, 60/s, 20 s left');
  expect(progressLine({ articles: 0, bytes: 0, total: 0, seconds: 0 })).toBe('[····················]   0 %  0 articles, 0.0/s');
  expect([duration(89), duration(200), duration(7500)]).toEqual(['89 s', '3 min', '2 h 5 min']);
});

describe('wrong use is told in one line, with exit code 2', () => {
  test.each([
    [[]],
    [['sing']],
    [['extract']],
    [['ingest']],
    [['ingest', '--jsonl', 'x']],
    [['extract', '--jsonl', 'x']],
    [['reextract', 'x']],
    [['extract', '--loud', 'x']],
    [['extract', '--published', 'lundi', 'x']],
    [['extract', '--language', 'de', 'x']],
  ])('%j', async (args) => {
    const { code, out, err } = await cli(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^whosaid: [^\n]+\n$/);
  });

  test('--help is no wrong use', async () => {
    expect(await cli(['--help'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('extract --jsonl') });
  });
});
