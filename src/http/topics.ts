import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { UserTopic } from '../claim.ts';
import { checkTerm } from '../extract/user-topics.ts';
import { TOPICS, type Topic, topicWithDescendants } from '../lang/topics.ts';
import type { Store } from '../store/store.ts';
import type { Tagger } from '../tagger.ts';
import { type Answer, keeping } from './kept.ts';
import { badField, HttpProblem, notFound, problems } from './problem.ts';
import { answer, count, none } from './schemas.ts';

const EXAMPLE_TOPIC = 'north-korean-shells';
const TERMS = 2000;

const id = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and single hyphens');
const names = z
  .record(z.string().regex(/^[a-z]{2,3}$/, 'a language code'), z.string().trim().min(1).max(200))
  .refine((all) => Object.keys(all).length > 0, 'give a name in one language at least')
  .meta({ description: 'names by language' });
const weight = z.number().min(0).max(100);

const Term = z.union([
  z.string().trim().min(1).max(200),
  z.strictObject({
    term: z.string().trim().min(1).max(200),
    weight: weight.default(1).meta({ description: '0: the words of an idiom or namesake that are not to count for this topic' }),
  }),
]);
const GivenTopic = z
  .strictObject({
    names,
    parent: id.nullable().optional().meta({ description: 'a topic above it, shipped or not' }),
    terms: z.record(z.string().regex(/^(?:[a-z]{2,3}|\*)$/, 'a language code or *'), z.array(Term).max(TERMS)).meta({
      description:
        'what it is found by, in articles of each language; `*`: of any. A term is matched whatever its case, accents and plural; `*` at the end of a word stands for any ending, ' +
        '`|` between words for either, `…` for up to five words; `weight` is 1 unless given',
    }),
    threshold: z
      .number()
      .positive()
      .max(1000)
      .default(1)
      .meta({ description: 'what the weights of the terms found in a claim must come to, each counted once' }),
  })
  .meta({
    id: 'GivenTopic',
    example: {
      names: { fr: 'Obus nord-coréens', en: 'North Korean shells' },
      parent: 'ammunition',
      terms: {
        fr: ["munitions d'artillerie", { term: 'obus', weight: 0.5 }, { term: 'Pyongyang', weight: 0.5 }],
        en: ['artillery ammunition', 'artillery shells'],
      },
    },
  });

const counts = {
  claims: count.meta({ description: 'claims that have this very topic' }),
  claims_below: count.meta({ description: 'claims that have this topic or one below it, each counted once: what `topic=` finds' }),
};
const common = {
  id: z.string().meta({ example: 'arms-trade' }),
  names: z
    .record(z.string(), z.string())
    .meta({ description: 'by language; a shipped topic has them in French and English', example: { fr: 'Sanctions', en: 'Sanctions' } }),
  parent: z.string().nullable().meta({ description: 'the topic above it', example: 'weapons' }),
  iptc: z.string().nullable().meta({ description: 'QCode of the IPTC Media Topic that is the same, if there is one' }),
  user: z.boolean().meta({ description: 'a user defined it' }),
};
const Listed = z.object({
  ...common,
  depth: z.int().min(0).max(1000).meta({ description: '0 for a topic with none above it' }),
  ...counts,
});
const TopicList = z.object({ items: z.array(Listed.meta({ id: 'ListedTopic' })), next: z.string().nullable() }).meta({ id: 'TopicList' });
const Shown = z
  .object({
    ...common,
    children: z.array(z.string()).meta({ description: 'the topics right below it' }),
    ...counts,
    terms: z
      .record(z.string(), z.array(z.object({ term: z.string(), weight })))
      .optional()
      .meta({ description: 'of a topic that a user defined' }),
    threshold: z.number().optional().meta({ description: 'of a topic that a user defined' }),
    tagged: count.optional().meta({ description: 'stored articles that were looked through since its terms were changed' }),
    total: count.optional().meta({ description: 'stored articles that had to be' }),
    state: z.enum(['tagging', 'done']).optional().meta({ description: '`tagging`: `GET /claims?topic=` does not find all of them yet' }),
    created_at: z.string().optional(),
    updated_at: z.string().optional(),
  })
  .meta({ id: 'Topic' });

const SHIPPED = new Map<string, Topic>(TOPICS.map((topic) => [topic.id, topic]));
const params = z.strictObject({ id: z.string().min(1).max(100).meta({ description: 'id of the topic', example: EXAMPLE_TOPIC }) });

type Known = Pick<UserTopic, 'id' | 'names' | 'parent'> & { iptc: string | null; user: boolean };
const known = (users: readonly UserTopic[]): Known[] => [
  ...TOPICS.map(({ id, name, parent, iptc }) => ({ id, names: { fr: name.fr, en: name.en }, parent, iptc, user: false })),
  ...users.map(({ id, names, parent }) => ({ id, names, parent, iptc: null, user: true })),
];

export const topicRoutes =
  (store: Store, tagger: Tagger): FastifyPluginAsyncZod =>
  async (app) => {
    const kept = keeping(store, 1024 * 1024);

    /** Topics with their counts; the counts of those below are asked for where there are any. */
    async function counted(topics: readonly Known[]): Promise<(id: string) => Promise<{ claims: number; claims_below: number }>> {
      const own = new Map((await store.topics()).map(({ id, claims }) => [id, claims]));
      return async (id) => {
        const used = topicWithDescendants(id, topics).filter((each) => own.has(each));
        const claims = own.get(id) ?? 0;
        const alone = used.length === 0 || (used.length === 1 && used[0] === id);
        return { claims, claims_below: alone ? claims : await store.claimsBelow(used) };
      };
    }

    app.get(
      '/topics',
      {
        schema: {
          operationId: 'listTopics',
          tags: ['topics'],
          summary: 'What is spoken about, and how often',
          description: 'The whole tree, each topic followed by those below it; topics of one parent stand in the order of the vocabulary.',
          querystring: none,
          response: { 200: answer('All topics, shipped and defined by users', TopicList), ...problems(400, 503) },
        },
      },
      async (_, reply) => {
        const { body, etag } = await kept('topics', async (): Promise<Answer> => {
          const topics = known(await store.userTopics());
          const countsOf = await counted(topics);
          const items: z.infer<typeof Listed>[] = [];
          const add = async (parent: string | null, depth: number) => {
            for (const topic of topics) {
              if (topic.parent !== parent) continue;
              items.push({ ...topic, depth, ...(await countsOf(topic.id)) });
              await add(topic.id, depth + 1);
            }
          };
          await add(null, 0);
          return { body: Buffer.from(JSON.stringify(TopicList.parse({ items, next: null }))), link: null };
        });
        return reply
          .type('application/json; charset=utf-8')
          .header('etag', etag)
          .send(body as never);
      },
    );

    const shown = async (id: string): Promise<z.infer<typeof Shown>> => {
      const topics = known(await store.userTopics());
      const topic = topics.find((each) => each.id === id);
      if (!topic) throw notFound('topic', id);
      const children = topics.filter(({ parent }) => parent === id).map((each) => each.id);
      const rest = topic.user ? await store.userTopic(id) : {};
      return { ...topic, children, ...(await (await counted(topics))(id)), ...rest } as z.infer<typeof Shown>;
    };

    app.get(
      '/topics/:id',
      {
        schema: {
          operationId: 'getTopic',
          tags: ['topics'],
          summary: 'One topic; of one that a user defined, its terms and how far the stored articles are tagged',
          params: z.strictObject({ id: params.shape.id.meta({ description: 'id of the topic', example: 'arms-trade' }) }),
          querystring: none,
          response: { 200: answer('The topic', Shown), ...problems(400, 404, 503) },
        },
      },
      async ({ params: { id } }) => shown(id),
    );

    app.put(
      '/topics/:id',
      {
        schema: {
          operationId: 'putTopic',
          tags: ['topics'],
          summary: 'Define a topic, or change one',
          description:
            'Claims that come in from now on are given it as they are read. Those that are stored are looked through in the background, also after a restart; `GET /topics/{id}` tells how far. ' +
            'A claim keeps the other topics that it has. Shipped topics cannot be changed.',
          params: z.strictObject({ id: id.meta({ description: 'small letters, digits and hyphens', example: EXAMPLE_TOPIC }) }),
          querystring: none,
          body: GivenTopic,
          response: {
            200: answer('It was there before', Shown),
            201: answer('It is new', Shown),
            ...problems(400, 409, 415, 503),
          },
        },
      },
      async ({ params: { id }, body: { names, parent = null, terms: given, threshold } }, reply) => {
        if (SHIPPED.has(id)) throw new HttpProblem(409, `${id} is a topic that is shipped; define another below it`);
        const users = await store.userTopics();
        if (parent !== null) {
          if (!SHIPPED.has(parent) && !users.some((each) => each.id === parent))
            throw badField('parent', `there is no topic ${JSON.stringify(parent)}`);
          if (topicWithDescendants(id, users).includes(parent)) throw badField('parent', 'stands below this topic, or is it');
        }
        const terms: Record<string, { term: string; weight: number }[]> = {};
        let total = 0;
        for (const [language, list] of Object.entries(given)) {
          terms[language] = list.map((each) => (typeof each === 'string' ? { term: each, weight: 1 } : each));
          total += list.length;
          for (const [i, { term }] of terms[language].entries()) {
            try {
              checkTerm(term);
            } catch (error) {
              if (error instanceof RangeError) throw badField(`terms.${language}.${i}`, error.message);
              throw error;
            }
          }
        }
        if (total === 0) throw badField('terms', 'give at least one');
        if (total > TERMS) throw badField('terms', `more than ${TERMS}`);
        const done = await store.putTopic({ id, names, parent, terms, threshold });
        tagger.wake();
        reply.code(done === 'created' ? 201 : 200);
        if (done === 'created') reply.header('location', `/topics/${id}`);
        return shown(id);
      },
    );

    app.delete(
      '/topics/:id',
      {
        schema: {
          operationId: 'deleteTopic',
          tags: ['topics'],
          summary: 'Forget a topic that a user defined',
          description: 'It is gone from lists and filters at once; from the claims that have it in the background.',
          params,
          querystring: none,
          response: { 204: { description: 'Gone', content: {} }, ...problems(400, 404, 409) },
        },
      },
      async ({ params: { id } }, reply) => {
        if (SHIPPED.has(id)) throw new HttpProblem(409, `${id} is a topic that is shipped`);
        const children = (await store.userTopics()).filter(({ parent }) => parent === id).map((each) => each.id);
        if (children.length > 0) throw new HttpProblem(409, `there are topics below it: ${children.join(', ')}`);
        if (!(await store.deleteTopic(id))) throw notFound('topic', id);
        tagger.wake();
        reply.code(204);
      },
    );
  };
