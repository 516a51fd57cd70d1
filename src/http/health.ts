import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { EXTRACTOR_VERSION } from '../extract/version.ts';
import type { Store } from '../store/store.ts';
import { HttpProblem, problems } from './problem.ts';
import { answer, none } from './schemas.ts';

const Health = z.object({ status: z.literal('ok'), version: z.string(), extractor: z.string() }).meta({ id: 'Health' });

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
        return { status: 'ok' as const, version, extractor: EXTRACTOR_VERSION };
      },
    );
  };
