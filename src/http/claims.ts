import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Act, Claim, Form, Span } from '../claim.ts';
import { topicWithDescendants } from '../lang/topics.ts';
import type { Pool } from '../pool.ts';
import type { Store } from '../store/store.ts';
import { badField, notFound, problems } from './problem.ts';
import { answer, cursor, dayRange, EXAMPLE_CLAIM, from, language, limit, none, outlet, sort, to } from './schemas.ts';

const name = z.string().min(1).max(200).optional();

const ClaimQuery = z.strictObject({
  speaker: name.meta({
    description:
      'who says it: an id (`john-kirby`), a full name (`John Kirby`), or a last name (`Kirby`); several people of one last name are all meant',
    example: 'Kirby',
  }),
  actor: name.meta({ description: 'who says it or is spoken of; asked like `speaker`' }),
  about: name.meta({ description: 'who is spoken of; asked like `speaker`' }),
  topic: name.meta({ description: 'id of a topic (`arms-trade`), with the topics below it; see `GET /topics`' }),
  outlet,
  via: name.meta({ description: 'who relayed the statement, or the medium it was made to: `Reuters`' }),
  from: from.meta({
    description: 'said on or after this day, month or year; a claim that nothing dates counts by its article’s publication',
  }),
  to: to.meta({ description: 'said on or before this day, month or year' }),
  form: Form.optional(),
  act: Act.optional().meta({
    description: 'what kind of saying: a closed list. «n’a pas confirmé» is no `confirm`, unless `negated` asks for it',
  }),
  negated: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .meta({ description: 'only claims with a negated cue, or only those without' }),
  language,
  q: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .meta({ description: 'words of the content, in any case and accents; "quoted words" in this order, a beginning with `*`' }),
  min_confidence: z.coerce.number().min(0).max(1).optional().meta({ description: 'only claims at least this sure' }),
  sort,
  limit,
  cursor,
});

const ClaimList = z
  .object({
    items: z.array(Claim),
    next: z.string().nullable().meta({ description: 'cursor of the next page; null on the last' }),
    matched_actors: z
      .array(z.object({ id: z.string().nullable(), name: z.string() }))
      .meta({ description: 'whom `speaker`, `actor` and `about` were understood as; empty when nobody fits' }),
  })
  .meta({ id: 'ClaimList' });

const ClaimInContext = Claim.extend({ context: Span.meta({ description: 'the sentence or sentences around the claim' }) }).meta({
  id: 'ClaimInContext',
});

export const claimRoutes =
  (store: Store, pool: Pool): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/claims',
      {
        schema: {
          operationId: 'listClaims',
          tags: ['claims'],
          summary: 'Ask who said what',
          description: 'All filters given must hold. `GET /claims?speaker=Kirby` lists what Kirby said, whatever an article called him.',
          querystring: ClaimQuery,
          response: { 200: answer('Claims, by date and then in reading order', ClaimList), ...problems(400) },
        },
      },
      async ({ query }) => {
        const { sort, limit, cursor, topic, ...filters } = query;
        const range = dayRange(filters);
        if (range.from !== undefined && range.to !== undefined && range.from > range.to) throw badField('from', 'is after `to`');
        const { items, next, matched } = await store.claims(
          { ...filters, ...range, topic: topic === undefined ? undefined : topicWithDescendants(topic) },
          { sort, limit, cursor },
        );
        return { items, next, matched_actors: matched.map(({ id, name }) => ({ id: id.startsWith('~') ? null : id, name })) };
      },
    );

    app.get(
      '/claims/:id',
      {
        schema: {
          operationId: 'getClaim',
          tags: ['claims'],
          summary: 'One claim with the sentence around it',
          params: z.strictObject({ id: z.string().min(1).max(100).meta({ description: 'id of the claim', example: EXAMPLE_CLAIM }) }),
          querystring: none,
          response: { 200: answer('The claim', ClaimInContext), ...problems(400, 404) },
        },
      },
      async ({ params: { id } }) => {
        const claim = await store.claim(id);
        const article = claim && (await store.article(claim.article_id));
        if (!article) throw notFound('claim', id);
        return { ...claim, context: await pool.contextOf(article, claim) };
      },
    );
  };
