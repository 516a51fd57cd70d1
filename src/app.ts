/** The HTTP application: everything except listening, so that what tests call is what ships. */
import { readFileSync } from 'node:fs';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import compress from '@fastify/compress';
import etag from '@fastify/etag';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import fastify, { type FastifyInstance, type FastifyRequest, type FastifyServerOptions, type HTTPMethods } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { decode, decodePage } from './article.ts';
import { type Fetcher, openFetcher } from './fetch.ts';
import { actorRoutes } from './http/actors.ts';
import { articleRoutes } from './http/articles.ts';
import { batchRoutes } from './http/batch.ts';
import { claimRoutes } from './http/claims.ts';
import { names } from './http/corrections.ts';
import { decisionRoutes } from './http/decisions.ts';
import { feedRoutes } from './http/feeds.ts';
import { healthRoutes } from './http/health.ts';
import { listRoutes } from './http/lists.ts';
import { openapiOptions } from './http/openapi.ts';
import { HttpProblem, problemOf, sendProblem } from './http/problem.ts';
import { reviewRoutes } from './http/reviews.ts';
import { topicRoutes } from './http/topics.ts';
import { openPool, type Pool } from './pool.ts';
import type { Store } from './store/store.ts';
import { openTagger } from './tagger.ts';
import { openUpgrader, type Upgrader } from './upgrader.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

/** JSON may write a character in six bytes («\u00e9») where UTF-8 takes one, and metadata stands beside the text. */
const bodyLimitFor = (textLimit: number) => 6 * textLimit + 64 * 1024;

const METHODS: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

export interface AppOptions {
  store: Store;
  /** Longest text that is taken, in bytes of UTF-8. */
  textLimit: number;
  /** Reads the texts; one of its own, which ends with it, unless given. */
  pool?: Pool;
  /** Fetches feeds and pages; nothing is fetched unless given. */
  fetcher?: Fetcher;
  logger?: FastifyServerOptions['logger'];
}

const charsetOf = ({ headers }: FastifyRequest) =>
  /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase();

/** What is no HTTP never becomes a request; its problem is written to the connection. */
function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const body = JSON.stringify(problemOf(new HttpProblem(status, 'the request is not HTTP, too slow, or its headers are too large')));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

/** Builds the application over a store, and a pool when one is given; these it does not close. */
export async function buildApp({
  store,
  textLimit,
  pool: given,
  fetcher = openFetcher({ hosts: [] }),
  logger = false,
}: AppOptions): Promise<FastifyInstance> {
  const pool = given ?? openPool();
  const intake = { store, pool, textLimit };
  const app = fastify({
    logger,
    bodyLimit: bodyLimitFor(textLimit),
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, request, reply) => sendProblem(error, request, reply),
    clientErrorHandler: refuseConnection,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(sendProblem);
  app.setNotFoundHandler((request, reply) =>
    sendProblem(new HttpProblem(404, `there is nothing at ${request.url.split('?')[0]}`), request, reply),
  );

  app.removeAllContentTypeParsers();
  app.addContentTypeParser(['application/json', 'text/plain'], { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    const type = request.headers['content-type'] ?? '';
    const charset = charsetOf(request);
    if (charset !== undefined && !['utf-8', 'utf8', 'us-ascii'].includes(charset))
      throw new HttpProblem(415, `charset ${charset} is not supported: send UTF-8`);
    const text = decode(body);
    if (!/^application\/json/i.test(type)) return text;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new HttpProblem(400, 'the body is not valid JSON', [{ path: 'body', message: 'not valid JSON' }]);
    }
  });

  const tagger = openTagger({ store, pool }, (error) => app.log.error(error));
  let upgrader: Upgrader | undefined;
  app.addHook('onReady', async () => {
    tagger.wake();
    upgrader = openUpgrader(store, (error) => app.log.error(error));
  });
  app.addHook('onClose', async () => {
    await upgrader?.close();
    await tagger.close();
    if (given === undefined) await pool.close();
  });

  // a page may be in any charset: it says which itself, or its sender does
  app.addContentTypeParser('text/html', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    const charset = charsetOf(request);
    try {
      if (charset !== undefined) new TextDecoder(charset);
    } catch {
      throw new HttpProblem(415, `charset ${charset} is not known`);
    }
    return { html: decodePage(body, charset) };
  });

  const methods = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const known = methods.get(url) ?? new Set();
    for (const each of [method].flat()) known.add(each);
    methods.set(url, known);
  });

  // before compression, so that the tag is that of the content whatever its encoding
  await app.register(etag, { weak: true, replyWith304: false });
  app.addHook('onSend', async ({ method, headers }, reply, payload) => {
    const [asked, tag] = [headers['if-none-match'], reply.getHeader('etag')];
    const isKnown = asked !== undefined && typeof tag === 'string' && names(asked, tag);
    if (!isKnown || reply.statusCode !== 200 || (method !== 'GET' && method !== 'HEAD')) return payload;
    reply.code(304);
    return '';
  });
  await app.register(compress, {
    encodings: ['br', 'gzip', 'deflate'],
    threshold: 1024,
    customTypes: /^text\/(?!event-stream)|[/+](?:json|x-ndjson|xml|javascript|yaml)(?:;|$)/,
    globalDecompression: false,
  });
  await app.register(swagger, openapiOptions(version));
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    theme: { title: 'whosaid' },
    uiConfig: { layout: 'BaseLayout', tryItOutEnabled: true, displayRequestDuration: true, defaultModelsExpandDepth: 0 },
  });
  await app.register(claimRoutes(store, pool));
  await app.register(actorRoutes(store));
  await app.register(decisionRoutes(store));
  await app.register(articleRoutes(intake));
  await app.register(batchRoutes(intake, bodyLimitFor(textLimit)));
  await app.register(feedRoutes(intake, fetcher));
  await app.register(reviewRoutes(store, pool, tagger));
  await app.register(topicRoutes(store, tagger));
  await app.register(listRoutes(store));
  await app.register(healthRoutes(store, version));
  app.get('/', { schema: { hide: true } }, async (_, reply) => reply.redirect('/docs'));

  // a path that exists, asked in a way that it does not: refused before the body is read
  for (const [url, known] of [...methods]) {
    if (url.startsWith('/docs')) continue;
    const allow = [...known].sort().join(', ');
    app.route({
      url,
      method: METHODS.filter((method) => !known.has(method as string)),
      schema: { hide: true },
      onRequest: async (request, reply) => {
        reply.header('allow', allow);
        throw new HttpProblem(405, `${request.method} is not for this path; there is ${allow}`);
      },
      handler: async () => undefined,
    });
  }
  return app;
}
