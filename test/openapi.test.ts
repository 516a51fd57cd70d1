import { readdirSync, readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../src/app.ts';
import type { Store } from '../src/store/store.ts';
import { memoryStore } from './claims.ts';

interface Media {
  schema: { $ref?: string; example?: unknown };
}
interface Operation {
  summary?: string;
  operationId?: string;
  parameters?: { name: string; in: string; description?: string; schema: { example?: unknown } }[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { description?: string; content?: Record<string, Media> }>;
}

let store: Store;
let app: FastifyInstance;
const operations: [name: string, method: string, path: string, operation: Operation][] = [];
let schemas: Record<string, { example?: unknown }>;
beforeAll(async () => {
  store = memoryStore();
  app = await buildApp({ store, textLimit: 256 * 1024 });
  await app.ready();
  const document = app.swagger() as unknown as { paths: Record<string, Record<string, Operation>>; components: { schemas: typeof schemas } };
  schemas = document.components.schemas;
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) operations.push([`${method} ${path}`, method, path, operation]);
  }
});
afterAll(async () => {
  await app.close();
  await store.close();
});

test('openapi.yaml is what the routes say (npm run openapi writes it)', () => {
  expect(readFileSync('openapi.yaml', 'utf8')).toBe(app.swagger({ yaml: true }));
});

test('openapi.yaml is a valid OpenAPI document', async () => {
  expect(await new Validator().validate(readFileSync('openapi.yaml', 'utf8'))).toEqual({ valid: true });
});

test('a schema is a component once, and none is unused', () => {
  const text = JSON.stringify(app.swagger());
  for (const name of Object.keys(schemas)) {
    expect(name).not.toMatch(/Input\d?$/i.test(name) && name !== 'ArticleInput' ? /./ : /^$/);
    expect(text, name).toContain(`"#/components/schemas/${name}"`);
  }
  expect(text).not.toContain('#/$defs/');
});

describe('operations', () => {
  test('say what they do, what their parameters mean, and how they fail', () => {
    expect(operations.length).toBeGreaterThan(11);
    expect(new Set(operations.map(([, , , { operationId }]) => operationId)).size).toBe(operations.length);
    for (const [name, , , { summary, parameters = [], responses }] of operations) {
      expect(summary, name).toMatch(/^\p{Lu}/u);
      for (const parameter of parameters) expect(parameter.description, `${name}: ${parameter.name}`).toMatch(/./);
      for (const [status, response] of Object.entries(responses)) {
        expect(response.description, `${name} ${status}`).toMatch(/./);
        if (Number(status) >= 400) expect(Object.keys(response.content ?? {}), name).toEqual(['application/problem+json']);
      }
    }
  });

  // what Swagger UI fills in when nothing is typed: the examples
  test('succeed with their own examples on a server that holds the examples', async () => {
    for (const file of readdirSync('examples')) {
      await app.inject({ method: 'POST', url: '/articles', headers: { 'content-type': 'text/plain' }, payload: readFileSync(`examples/${file}`) });
    }
    // forgetting comes last
    const inOrder = [...operations].sort(([, a], [, b]) => Number(a === 'delete') - Number(b === 'delete'));
    for (const [name, method, path, { parameters = [], requestBody }] of inOrder) {
      const valueOf = (place: string) =>
        parameters.filter((parameter) => parameter.in === place && parameter.schema.example !== undefined).map((parameter) => [parameter.name, String(parameter.schema.example)] as [string, string]);
      let url = path;
      for (const [parameter, value] of valueOf('path')) url = url.replace(`{${parameter}}`, encodeURIComponent(value));
      expect(url, name).not.toContain('{');
      const query = new URLSearchParams(valueOf('query')).toString();
      for (const [type, { schema }] of Object.entries(requestBody?.content ?? { '': { schema: {} } })) {
        const example = schema.example ?? schemas[schema.$ref?.split('/').at(-1) ?? '']?.example;
        const response = await app.inject({
          method: method.toUpperCase() as 'GET',
          url: query ? `${url}?${query}` : url,
          ...(type ? { headers: { 'content-type': type }, payload: typeof example === 'string' ? example : JSON.stringify(example) } : {}),
        });
        // nothing is fetched unless the operator says from where
        if (path === '/feeds') {
          expect(response.statusCode).toBe(403);
          continue;
        }
        expect(response.statusCode, `${name} ${type}: ${response.body.slice(0, 300)}`).toBeLessThan(300);
        const { items } = /^application\/json/.test(String(response.headers['content-type'])) ? response.json() : { items: undefined };
        if (items) expect(items.length, name).toBeGreaterThan(0);
      }
    }
  });
});
