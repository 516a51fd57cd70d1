import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { EXTRACTOR_VERSION } from '../extract/version.ts';
import type { Store } from '../store/store.ts';
import { HttpProblem, problems } from './problem.ts';
import { answer, none } from './schemas.ts';

const Upgrading = z
  .object({
    what: z.enum(['index', 'articles', 'actors']).meta({
      description:
        '`index`: claims are being indexed, and cannot be asked for before all are; `articles`: their actors are being identified again; `actors`: which of them are one is being decided again',
    }),
    done: z.int().meta({ description: 'articles, or actors, that are done' }),
    total: z.int(),
  })
  .meta({ id: 'Upgrading', description: 'How far it has come' });
const Health = z
  .object({
    status: z.literal('ok'),
    version: z.string(),
    extractor: z.string(),
    upgrading: Upgrading.nullable().meta({
      description:
        'what is being brought up to date in the background, after another version of whosaid wrote the database; null when nothing is',
    }),
  })
  .meta({ id: 'Health' });

export const healthRoutes =
  (store: Store, version: string): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/health',
      {
        schema: {
          operationId: 'getHealth',
          tags: ['server'],
          summary: 'Is the server able to answer?',
          querystring: none,
          response: { 200: answer('It is', Health), ...problems(400, 503) },
        },
      },
      async ({ log }) => {
        try {
          await store.check();
        } catch (error) {
          log.error(error);
          throw new HttpProblem(503, 'the database does not answer');
        }
        return { status: 'ok' as const, version, extractor: EXTRACTOR_VERSION, upgrading: await store.upgrading() };
      },
    );
  };
