import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Kind } from '../claim.ts';
import type { Store } from '../store/store.ts';
import { problems } from './problem.ts';
import { answer, count, cursor, limit, listOf, none } from './schemas.ts';

const SpeakerList = listOf(
  z.object({
    id: z.string().nullable().meta({ description: 'null for a description that nobody could be found for', example: 'john-kirby' }),
    name: z.string(),
    kind: Kind,
    anonymous: z.boolean(),
    claims: count,
  }),
).meta({ id: 'SpeakerList' });
const OutletList = listOf(
  z.object({
    id: z.string().nullable().meta({ description: 'id of its actor; null when its name is none’s, or several’s', example: 'la-gazette' }),
    name: z.string(),
    spellings: z.array(z.string()).meta({
      description: 'as articles write it, the commonest first; `outlet=` any of them finds all',
      example: ['La Gazette', 'Lagazette'],
    }),
    articles: count,
    claims: count,
  }),
).meta({ id: 'OutletList' });

export const listRoutes =
  (store: Store): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/speakers',
      {
        schema: {
          operationId: 'listSpeakers',
          tags: ['lists'],
          summary: 'Who speaks, and how often',
          querystring: z.strictObject({ limit, cursor }),
          response: { 200: answer('Speakers, those with most claims first', SpeakerList), ...problems(400, 503) },
        },
      },
      async ({ query }) => store.speakers({ sort: '-claims', ...query }),
    );

    app.get(
      '/outlets',
      {
        schema: {
          operationId: 'listOutlets',
          tags: ['lists'],
          summary: 'Where it was published, and how often',
          querystring: none,
          response: { 200: answer('Outlets, those with most claims first', OutletList), ...problems(400, 503) },
        },
      },
      async () => ({ items: await store.outlets(), next: null }),
    );
  };
