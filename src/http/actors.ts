/** The registry of actors: who is known, by every spelling, and what is known of each. */
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Kind, LanguageCode } from '../claim.ts';
import type { Store } from '../store/store.ts';
import { keeping } from './kept.ts';
import { notFound, problems } from './problem.ts';
import { answer, count, cursor, limit, listOf, none } from './schemas.ts';

const EXAMPLE = 'john-kirby';

export const ActorId = z.strictObject({
  id: z.string().min(1).max(200).meta({ description: 'id of the actor, as claims and lists give it', example: EXAMPLE }),
});

const Ref = z.object({ id: z.string(), name: z.string() }).meta({ id: 'ActorRef' });
const gender = z.enum(['m', 'f']).nullable();
const day = (description: string) => z.string().nullable().meta({ description, example: '2022-05-01' });

const ActorSummary = z
  .object({
    id: z.string().meta({ example: EXAMPLE }),
    name: z.string(),
    kind: Kind,
    gender,
    country: z.string().nullable().meta({ description: 'id of the country it belongs to', example: 'united-states' }),
    claims: count.meta({ description: 'claims that it makes' }),
    mentions: count.meta({ description: 'claims that it is mentioned in' }),
  })
  .meta({ id: 'ActorSummary' });
const ActorList = listOf(ActorSummary).meta({ id: 'ActorList' });

const names = z.array(z.string());
export const Actor = z
  .object({
    id: z.string().meta({ example: EXAMPLE }),
    name: z.string(),
    kind: Kind,
    gender,
    country: Ref.nullable(),
    names: z
      .object({ fr: names, en: names, other: names })
      .meta({ description: 'as the registry’s data, or a person, gives them; `other`: transliterations, other scripts, acronyms' }),
    spellings: z
      .array(
        z.object({
          spelling: z.string(),
          language: LanguageCode,
          articles: count,
          first_article: z.string().nullable().meta({ description: 'id of the first article that wrote it so' }),
        }),
      )
      .meta({ description: 'as articles write it, the commonest first, 50 at most' }),
    titles: z
      .array(z.object({ title: z.string(), language: LanguageCode, articles: count }))
      .meta({ description: 'titles that articles give it, the commonest first, 20 at most' }),
    roles: z
      .array(
        z.object({
          title: z.object({ fr: z.string().nullable(), en: z.string().nullable() }),
          at: Ref.nullable().meta({ description: 'the body or country that it is an office of' }),
          from: day('first day in office; null when not known'),
          to: day('last day in office; null when not known, or still in office'),
          source: z
            .enum(['seed', 'person'])
            .meta({ description: '`seed`: the data that comes with whosaid; `person`: whoever corrected it' }),
        }),
      )
      .meta({ description: 'offices, the latest first' }),
    part_of: z.array(Ref).meta({ description: 'what it is a part of, and what that is a part of' }),
    represents: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          spans: z.array(z.object({ from: day('first day'), to: day('last day; null for an open end') })),
        }),
      )
      .meta({ description: 'whom it speaks for, and when: what `include=representatives` goes by' }),
    also: z.array(z.string()).meta({ description: 'ids that were given up for this one, and last names that stand for it alone' }),
    claims: z.object({
      speaker: count.meta({ description: 'claims that it makes' }),
      about: count.meta({ description: 'claims that it is mentioned in' }),
    }),
    first_seen: day('first day on which it speaks or is spoken of'),
    last_seen: day('last such day'),
    co_mentioned: z
      .array(z.object({ id: z.string(), name: z.string(), claims: count }))
      .meta({ description: 'who speaks or is spoken of in the same claims, the most frequent first, 20 at most' }),
    outlets: z.array(z.object({ name: z.string(), claims: count })).meta({ description: 'where, the most frequent first, 20 at most' }),
    capped: z.boolean().meta({ description: '`co_mentioned` and `outlets` were counted in a part of its claims only' }),
  })
  .meta({ id: 'Actor' });

export const moved = {
  description: 'The actor has another id by now: the answer is there',
  content: {},
  headers: { Location: { description: 'path of the actor that it is', schema: { type: 'string' } } },
};

export const actorRoutes =
  (store: Store): FastifyPluginAsyncZod =>
  async (app) => {
    const kept = keeping(store, 8 * 1024 * 1024);
    const answered = async (reply: FastifyReply, key: string, make: () => Promise<unknown>) => {
      const { body, etag } = await kept(key, async () => ({ body: Buffer.from(JSON.stringify(await make())), link: null }));
      return reply.type('application/json; charset=utf-8').header('etag', etag).send(body);
    };

    app.get(
      '/actors',
      {
        schema: {
          operationId: 'listActors',
          tags: ['actors'],
          summary: 'Find who is known, by any spelling',
          description:
            'People, bodies, places and outlets, those with most claims first. `q` finds a name as it is written, as it begins and as it sounds, in Latin or other letters: `Choïgou`, `Shoigu` and `Шойгу` find one man.',
          querystring: z.strictObject({
            q: z.string().min(1).max(200).optional().meta({ description: 'a name, a last name, or how one begins', example: 'Kirby' }),
            kind: Kind.optional().meta({ description: 'only actors of this kind', example: undefined }),
            country: z
              .string()
              .min(1)
              .max(100)
              .optional()
              .meta({ description: 'only actors of this country: its id (`united-states`) or name (`États-Unis`)' }),
            limit,
            cursor,
          }),
          response: { 200: answer('Actors, those with most claims first', ActorList), ...problems(400, 503) },
        },
      },
      async ({ url, query: { limit, cursor, ...filters } }, reply) =>
        answered(reply, url, async () => store.actors(filters, { limit, cursor })),
    );

    app.get(
      '/actors/:id',
      {
        schema: {
          operationId: 'getActor',
          tags: ['actors'],
          summary: 'What is known of an actor',
          description:
            'Names, offices, whom it speaks for, where and beside whom it was met. An id that was given up for another answers 308.',
          params: ActorId,
          querystring: none,
          response: { 200: answer('The actor', Actor), 308: moved, ...problems(400, 404, 503) } as never,
        },
      },
      async ({ url, params: { id } }, reply) => {
        const found = await store.movedTo(id);
        if (found === undefined) throw notFound('actor', id);
        if (found !== null) return reply.redirect(`/actors/${encodeURIComponent(found)}`, 308);
        return answered(reply, url, async () => {
          const actor = await store.actor(id);
          if (actor === null) throw notFound('actor', id);
          return actor;
        });
      },
    );
  };
