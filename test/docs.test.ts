import { readdirSync, readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import type { Store } from '../src/store/store.ts';
import { memoryStore } from './claims.ts';

const readme = readFileSync('README.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

let store: Store;
let app: FastifyInstance;
beforeAll(async () => {
  store = memoryStore();
  app = await buildApp({ store, textLimit: 256 * 1024 });
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await store.close();
});

/** What the README shows is there, in its order; what it leaves out may be more: fields of objects, items of lists. */
function expectShown(actual: unknown, shown: unknown, where: string): void {
  if (Array.isArray(shown)) {
    const items = actual as unknown[];
    let from = 0;
    for (const [i, each] of shown.entries()) {
      const at = items.findIndex((item, n) => {
        if (n < from) return false;
        try {
          expectShown(item, each, where);
          return true;
        } catch {
          return false;
        }
      });
      expect(at, `${where}: item ${i} of the README, ${JSON.stringify(each)}, is not among ${JSON.stringify(items.slice(from), null, 1)}`).toBeGreaterThanOrEqual(0);
      from = at + 1;
    }
  } else if (shown !== null && typeof shown === 'object') {
    for (const [key, value] of Object.entries(shown)) expectShown((actual as Record<string, unknown>)?.[key], value, `${where}.${key}`);
  } else expect(actual, where).toEqual(shown);
}

test('the exchange in the README is what the server answers', async () => {
  const exchanges = [...readme.matchAll(/```console\n\$ (.+)\n([\s\S]*?)```/g)].map(([, command, output]) => [command as string, (output as string).trim()] as const);
  expect(exchanges.length).toBeGreaterThanOrEqual(3);
  for (const [command, output] of exchanges) {
    if (command.startsWith('for file in examples/*.txt')) {
      const codes: number[] = [];
      for (const file of readdirSync('examples')) {
        codes.push((await app.inject({ method: 'POST', url: '/articles', headers: { 'content-type': 'text/plain' }, payload: readFileSync(`examples/${file}`) })).statusCode);
      }
      expect(codes.join(' ')).toBe(output);
      continue;
    }
    const url = /^curl -s 'localhost:3000(\/[^']+)'$/.exec(command)?.[1];
    expect(url, `a command that this test does not know: ${command}`).toBeDefined();
    expectShown((await app.inject(url as string)).json(), JSON.parse(output), command);
  }
});

describe('the README tells of', () => {
  const operations = () => Object.entries((app.swagger() as unknown as { paths: Record<string, Record<string, { parameters?: { name: string }[] }>> }).paths);

  test('every operation', () => {
    for (const [path, methods] of operations()) for (const method of Object.keys(methods)) expect(readme).toContain(`\`${method.toUpperCase()} ${path}\``);
  });

  test('every parameter of the search', () => {
    const row = readme.split('\n').find((line) => line.startsWith('| `GET /claims` |')) as string;
    const parameters = operations().find(([path]) => path === '/claims')?.[1].get?.parameters?.map(({ name }) => name) as string[];
    expect([...row.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(expect.arrayContaining(parameters));
  });

  test('every variable, with its default', () => {
    const { host, port, database, textLimit, logLevel } = readConfig({});
    for (const [name, value] of Object.entries({ HOST: host, PORT: port, DATABASE_URL: database, TEXT_LIMIT: textLimit, LOG_LEVEL: logLevel })) {
      expect(readme).toContain(`| \`${name}\` | \`${value}\` |`);
    }
    for (const [, name] of readFileSync('src/config.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): z/gm)) expect(readme).toContain(`\`${name}\``);
  });

  test('scripts that exist', () => {
    for (const [, name] of readme.matchAll(/npm run (?:--silent )?([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
  });
});

test('the variables are read', () => {
  expect(readConfig({ PORT: '0', DATABASE_URL: 'file:x/y.db', HOST: '' })).toMatchObject({ port: 0, database: 'x/y.db', host: '127.0.0.1' });
  expect(readConfig({ DATABASE_URL: 'file:///srv/x.db' }).database).toBe('/srv/x.db');
  expect(() => readConfig({ DATABASE_URL: 'postgres://x' })).toThrow(/^DATABASE_URL: /);
});
