import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function start(environment: Record<string, string>): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['dist/main.js'], { env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', ...environment } });
  let out = '';
  const url = await new Promise<string>((done, fail) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
      const found = /listens on (http:\S+)/.exec(out);
      if (found) done(found[1] as string);
    });
    child.on('exit', (code) => fail(new Error(`exit ${code}: ${out}`)));
  });
  return { child, url };
}

async function stop(child: ChildProcess): Promise<number | null> {
  const exit = new Promise<number | null>((done) => child.removeAllListeners('exit').on('exit', done));
  child.kill('SIGTERM');
  return exit;
}

test('the built program: posted articles are there after a restart, to the byte', async () => {
  const environment = { DATABASE_URL: `file:${join(folder, 'sub', 'x.db')}` };
  const questions = ['/claims?speaker=Kirby', '/claims?q=munitions&sort=date', '/articles', '/speakers', '/topics', '/outlets'];
  const ask = (url: string) => Promise.all(questions.map(async (question) => (await fetch(url + question)).text()));

  const first = await start(environment);
  for (const file of readdirSync('examples')) {
    const body = readFileSync(join('examples', file));
    expect((await fetch(`${first.url}/articles`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body })).status).toBe(201);
  }
  const before = await ask(first.url);
  expect(JSON.parse(before[0] as string).items.length).toBeGreaterThan(3);
  expect(await stop(first.child)).toBe(0);

  const second = await start(environment);
  expect(await ask(second.url)).toEqual(before);
  expect(await stop(second.child)).toBe(0);
  // stopped cleanly: nothing is left in a write-ahead log
  expect(readdirSync(join(folder, 'sub'))).toEqual(['x.db']);
});

test('what is no HTTP is a problem too', async () => {
  const { child, url } = await start({ DATABASE_URL: ':memory:' });
  const answer = await new Promise<string>((done) => {
    let text = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'));
    socket.on('data', (data) => (text += data)).on('close', () => done(text));
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json/);
  expect(JSON.parse(answer.slice(answer.indexOf('{')))).toMatchObject({ status: 400 });
  await stop(child);
});

test('a wrong environment is told in one line that names the variable', async () => {
  for (const [name, value] of [['PORT', '99999'], ['DATABASE_URL', 'postgres://x/y'], ['TEXT_LIMIT', 'much']] as const) {
    const child = spawn(process.execPath, ['dist/main.js'], { env: { ...process.env, [name]: value } });
    let err = '';
    child.stderr.on('data', (text) => (err += text));
    expect(await new Promise((done) => child.on('close', done))).toBe(1);
    expect(err).toMatch(new RegExp(`^whosaid: ${name}: [^\\n]+\\n$`));
  }
});

test('a port that is taken is told, and the process ends', async () => {
  const { child, url } = await start({ DATABASE_URL: join(folder, 'a.db') });
  const second = spawn(process.execPath, ['dist/main.js'], { env: { ...process.env, LOG_LEVEL: 'silent', PORT: new URL(url).port, DATABASE_URL: join(folder, 'b.db') } });
  let err = '';
  second.stderr.on('data', (text) => (err += text));
  expect(await new Promise((done) => second.on('close', done))).toBe(1);
  expect(err).toMatch(/EADDRINUSE/);
  await stop(child);
});

test('what is acknowledged is there after the process is killed', async () => {
  const environment = { DATABASE_URL: join(folder, 'killed.db') };
  const first = await start(environment);
  const lines = Array.from({ length: 60 }, (_, n) => JSON.stringify({ text: `Le ministre a dit que le port ${n} rouvrirait en mai.` }));
  const response = await fetch(`${first.url}/articles/batch`, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body: lines.join('\n') });
  let body = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    body += decoder.decode(chunk, { stream: true });
    if (body.split('\n').length > 20) break;
  }
  const exit = new Promise((done) => first.child.removeAllListeners('exit').on('exit', done));
  first.child.kill('SIGKILL');
  await exit;
  const acknowledged = body.split('\n').slice(0, -1).map((line) => JSON.parse(line));
  expect(acknowledged.length).toBeGreaterThanOrEqual(20);
  const second = await start(environment);
  for (const { status, id } of acknowledged) {
    expect(status).toBe(201);
    expect((await fetch(`${second.url}/articles/${id}/claims`)).status).toBe(200);
  }
  expect(await stop(second.child)).toBe(0);
});
