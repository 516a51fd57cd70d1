import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Kind } from '../claim.ts';
import { TOPICS, type Topic } from '../lang/topics.ts';
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
const TopicList = listOf(
  z.object({
    id: z.string().meta({ example: 'arms-trade' }),
    name: z.object({ en: z.string(), fr: z.string() }).nullable(),
    parent: z.string().nullable().meta({ description: 'the topic above it', example: 'weapons' }),
    iptc: z.string().nullable().meta({ description: 'QCode of the IPTC Media Topic that is the same, if there is one' }),
    claims: count.meta({ description: 'claims that have this very topic' }),
  }),
).meta({ id: 'TopicList' });
const TOPIC = new Map<string, Topic>(TOPICS.map((topic) => [topic.id, topic]));
const OutletList = listOf(z.object({ name: z.string(), articles: count, claims: count })).meta({ id: 'OutletList' });

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
          response: { 200: answer('Speakers, those with most claims first', SpeakerList), ...problems(400) },
        },
      },
      async ({ query }) => store.speakers({ sort: '-claims', ...query }),
    );

    app.get(
      '/topics',
      {
        schema: {
          operationId: 'listTopics',
          tags: ['lists'],
          summary: 'What is spoken about, and how often',
          querystring: none,
          response: { 200: answer('Topics that claims have, the most frequent first', TopicList), ...problems(400) },
        },
      },
      async () => {
        const counts = await store.topics();
        const items = counts.map(({ id, claims }) => {
          const { name = null, parent = null, iptc = null } = TOPIC.get(id) ?? {};
          return { id, name, parent, iptc, claims };
        });
        return { items, next: null };
      },
    );

    app.get(
      '/outlets',
      {
        schema: {
          operationId: 'listOutlets',
          tags: ['lists'],
          summary: 'Where it was published, and how often',
          querystring: none,
          response: { 200: answer('Outlets, those with most claims first', OutletList), ...problems(400) },
        },
      },
      async () => ({ items: await store.outlets(), next: null }),
    );
  };
