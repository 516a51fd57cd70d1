/**
 * The OpenAPI document, made from the zod schemas that validate and serialise. Schemas with an id become components, once each.
 */
import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { z } from 'zod';

type Json = Record<string, unknown>;
type Content = Record<string, { schema: z.ZodType }>;
type Answer = { description: string; content: Content };

const isZod = (value: unknown): value is z.ZodType => value instanceof z.ZodType;

/** zod writes a date pattern of 200 characters beside `format`, and enumerations without their type; neither helps a reader. */
const override = ({ jsonSchema }: { jsonSchema: Json }) => {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  if ('default' in jsonSchema && jsonSchema.default === undefined) delete jsonSchema.default;
};

/** The options of @fastify/swagger that turn route schemas into a document. */
export function openapiOptions(version: string): FastifyDynamicSwaggerOptions {
  const components = new Map<string, Json>();

  const keep = (name: string, schema: Json) => {
    const known = components.get(name);
    if (known && JSON.stringify(known) !== JSON.stringify(schema)) throw new Error(`two different schemas are called ${name}`);
    components.set(name, schema);
  };

  const jsonSchemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
    const { $schema: _, $defs = {}, ...root } = withRefs(z.toJSONSchema(schema, { io, override, target: 'draft-2020-12' })) as Json;
    for (const [name, { id: __, ...definition }] of Object.entries($defs as Record<string, Json>)) keep(name, definition);
    const { id, ...rest } = root;
    if (typeof id !== 'string') return root;
    keep(id, rest);
    return { $ref: `#/components/schemas/${id}` };
  };

  const contentOf = (content: Content, io: 'input' | 'output') =>
    Object.fromEntries(Object.entries(content).map(([type, { schema, ...rest }]) => [type, { schema: jsonSchemaOf(schema, io), ...rest }]));

  return {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'whosaid',
        version,
        description:
          'News articles in; who said what, when, in which outlet out.\n\nOffsets count UTF-16 code units of the article’s text, `end` exclusive. Dates are EDTF (ISO 8601-2): ' +
          '`2023-09-04`, `2023-09`, `2023`, or an interval. Lists answer `next`, an opaque cursor for the page after; it goes on with the same question only. ' +
          'Every error is `application/problem+json` (RFC 9457).',
        license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
      },
      tags: [
        { name: 'claims', description: 'Who said what' },
        { name: 'actors', description: 'Who speaks and is spoken of' },
        { name: 'articles', description: 'Texts as published' },
        { name: 'review', description: 'What people say of claims' },
        { name: 'topics', description: 'What is spoken about' },
        { name: 'lists', description: 'What there is to ask by' },
        { name: 'server' },
      ],
    },
    transform: ({ schema, url }) => {
      const { body, querystring, params, headers, response, ...rest } = (schema ?? {}) as Json;
      if (rest.hide) return { schema: { hide: true }, url };
      const out: Json = { ...rest };
      if (isZod(querystring)) out.querystring = jsonSchemaOf(querystring, 'input');
      if (isZod(params)) out.params = jsonSchemaOf(params, 'input');
      if (isZod(headers)) out.headers = jsonSchemaOf(headers, 'input');
      if (isZod(body)) out.body = jsonSchemaOf(body, 'input');
      else if (body) out.body = { ...body, content: contentOf((body as { content: Content }).content, 'input') };
      out.response = Object.fromEntries(
        Object.entries((response ?? {}) as Record<string, Answer>).map(([status, { content, ...answer }]) => [
          status,
          Object.keys(content).length > 0 ? { ...answer, content: contentOf(content, 'output') } : answer,
        ]),
      );
      return { schema: out, url };
    },
    transformObject: (document) => {
      const { openapiObject } = document as { openapiObject: Json };
      const schemas = Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1)));
      return { ...openapiObject, components: { schemas } } as never;
    },
  };
}

function withRefs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withRefs);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      key === '$ref' && typeof child === 'string' ? child.replace('#/$defs/', '#/components/schemas/') : withRefs(child),
    ]),
  );
}
