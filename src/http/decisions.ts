/** What a person decides of actors. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Kind } from '../claim.ts';
import { daysOf } from '../edtf.ts';
import type { Store, Decision as StoredDecision } from '../store/store.ts';
import { Actor, ActorId, moved } from './actors.ts';
import { CorrectionHeaders, corrected } from './corrections.ts';
import { notFound, problems } from './problem.ts';
import { answer, none } from './schemas.ts';

const who = z.string().trim().min(1).max(200).meta({ description: 'who decides', example: 'claire' });
const why = z.string().trim().min(1).max(2000).nullable().optional().meta({ description: 'why', example: 'one man, two transliterations' });
const id = z.string().min(1).max(200);
const name = z.string().trim().min(1).max(200);
const number = z
  .int()
  .min(1)
  .max(2 ** 53 - 1);

const Decision = z
  .object({
    id: number,
    kind: z.enum(['merge', 'split', 'patch']),
    actor_id: z.string(),
    from: z.array(z.string()).optional().meta({ description: 'of a merge: the actors that are this one' }),
    names: z.array(z.string()).nullable().optional().meta({ description: 'of a split: which spellings are another actor’s; null for all' }),
    articles: z.array(z.string()).nullable().optional().meta({ description: 'of a split: in which articles; null for all' }),
    into: z.string().optional().meta({ description: 'of a split: whose they are' }),
    changes: z
      .array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() }))
      .optional()
      .meta({ description: 'of a patch' }),
    who: z.string().nullable(),
    why: z.string().nullable(),
    at: z.string().meta({ description: 'ISO 8601' }),
    undone_at: z.string().nullable(),
    undone_who: z.string().nullable(),
    undone_why: z.string().nullable(),
  })
  .meta({ id: 'Decision' });
const Decided = z.object({ decision: Decision, actor: Actor }).meta({ id: 'Decided' });
const DecisionList = z.object({ items: z.array(Decision), next: z.string().nullable() }).meta({ id: 'DecisionList' });

const date = z
  .string()
  .max(40)
  .refine((text) => daysOf(text) !== null, 'not a date: give YYYY, YYYY-MM or YYYY-MM-DD')
  .nullable()
  .default(null);
const title = z.string().trim().min(1).max(300).nullable().default(null);
const spellings = z.array(name).max(100).optional();
const TAKES_BACK = 'null takes back what was set before';
const settable = {
  name: name
    .nullable()
    .optional()
    .meta({ description: `the name to show. ${TAKES_BACK}` }),
  kind: Kind.nullable()
    .optional()
    .meta({ description: `what it is. ${TAKES_BACK}` }),
  gender: z.enum(['m', 'f']).nullable().optional(),
  country: id.nullable().optional().meta({ description: 'id of the country that it belongs to' }),
  part_of: id.nullable().optional().meta({ description: 'id of what it is a part of' }),
  names: z
    .strictObject({ fr: spellings, en: spellings, other: spellings })
    .nullable()
    .optional()
    .meta({
      description: `all names that it is to be known by, instead of those of the registry’s data; spellings met in articles stay. ${TAKES_BACK}`,
    }),
  roles: z
    .array(z.strictObject({ title: z.strictObject({ fr: title, en: title }), at: id.nullable().default(null), from: date, to: date }))
    .max(100)
    .nullable()
    .optional()
    .meta({ description: `all offices that it holds or held. ${TAKES_BACK}` }),
};
const ActorChange = z
  .strictObject({ ...settable, who, why })
  .refine(
    (change) => Object.keys(settable).some((field) => change[field as keyof typeof settable] !== undefined),
    'give at least one field to set',
  )
  .meta({ id: 'ActorChange', example: { gender: 'm', country: 'united-states', who: 'claire' } });
const Merge = z
  .strictObject({ from: z.array(id).min(1).max(100).meta({ description: 'ids of the actors that are this one' }), who, why })
  .meta({ id: 'Merge', example: { from: ['adrienne-watson'], who: 'claire', why: 'to show how' } });
const Split = z
  .strictObject({
    names: z.array(name).min(1).max(100).optional().meta({ description: 'spellings that are another actor’s; every one unless given' }),
    articles: z.array(id).min(1).max(1000).optional().meta({ description: 'ids of articles in which they are; everywhere unless given' }),
    into: z
      .strictObject({ id: id.optional(), name: name.optional(), kind: Kind.optional() })
      .meta({ description: 'whose they are: an actor by id, or a new one by name' }),
    who,
    why,
  })
  .refine(({ names, articles }) => names !== undefined || articles !== undefined, {
    message: 'give names, articles, or both',
    path: ['names'],
  })
  .refine(({ into }) => (into.id === undefined) !== (into.name === undefined), { message: 'give an id or a name', path: ['into'] })
  .meta({ id: 'Split', example: { names: ['John Kirby'], into: { name: 'John Kirby (another)' }, who: 'claire' } });

export const decisionRoutes =
  (store: Store): FastifyPluginAsyncZod =>
  async (app) => {
    /** Where an actor is by now, when that is elsewhere. */
    const elsewhere = async (id: string): Promise<string | null> => {
      const found = await store.movedTo(id);
      if (found === undefined) throw notFound('actor', id);
      return found;
    };
    const decided = async (decision: StoredDecision) => {
      const id = (await store.movedTo(decision.actor_id)) ?? decision.actor_id;
      const actor = await store.actor(id);
      if (actor === null) throw notFound('actor', id);
      return { decision, actor } as z.infer<typeof Decided>;
    };
    const by = ({ who, why }: { who: string; why?: string | null | undefined }) => ({ who, why: why ?? null });
    const responses = {
      200: answer('The decision, and the actor as it is now', Decided),
      308: moved,
      ...problems(400, 404, 409, 415, 503),
    } as never;

    app.patch(
      '/actors/:id',
      {
        schema: {
          operationId: 'patchActor',
          tags: ['actors'],
          summary: 'Correct what is known of an actor',
          description:
            'What a person says beats articles and the registry’s data, and stays when either is read again. Articles that speak of the actor, or of somebody by one of the names given, are identified again.',
          params: ActorId,
          querystring: none,
          headers: CorrectionHeaders,
          body: ActorChange,
          response: { ...(responses as object), ...problems(412) } as never,
        },
      },
      async (request, reply) => {
        const {
          params: { id },
          body: { who, why, ...set },
        } = request;
        const found = await elsewhere(id);
        if (found !== null) return reply.redirect(`/actors/${encodeURIComponent(found)}`, 308);
        return corrected(app, request, reply, async () => decided(await store.patchActor(id, set, by({ who, why }))));
      },
    );

    app.get(
      '/actors/:id/decisions',
      {
        schema: {
          operationId: 'listDecisions',
          tags: ['actors'],
          summary: 'What people decided of an actor',
          description: 'Also of an actor that was merged into another.',
          params: ActorId,
          querystring: none,
          response: { 200: answer('Decisions, the first first, those taken back among them', DecisionList), ...problems(400, 404) },
        },
      },
      async ({ params: { id } }) => {
        const items = await store.decisions(id);
        if (items.length === 0 && (await store.movedTo(id)) === undefined) throw notFound('actor', id);
        return { items, next: null };
      },
    );

    app.post(
      '/actors/:id/merge',
      {
        schema: {
          operationId: 'mergeActors',
          tags: ['actors'],
          summary: 'Say that actors are one',
          description:
            'The ids of the others lead here from then on (308), and whoever asks for one finds all. Claims remember whom they were read to be of, so that it can be taken back.',
          params: ActorId,
          querystring: none,
          body: Merge,
          response: responses,
        },
      },
      async ({ params: { id }, body: { from, ...rest } }, reply) => {
        const found = await elsewhere(id);
        if (found !== null) return reply.redirect(`/actors/${encodeURIComponent(found)}/merge`, 308);
        return decided(await store.mergeActors(id, from, by(rest)));
      },
    );

    app.post(
      '/actors/:id/split',
      {
        schema: {
          operationId: 'splitActor',
          tags: ['actors'],
          summary: 'Say that some mentions of an actor are of another',
          description:
            'By spelling, by article, or both. A full name given without articles is the other’s in articles to come, too; a last name alone only in those where it was met.',
          params: ActorId,
          querystring: none,
          body: Split,
          response: responses,
        },
      },
      async ({ params: { id }, body: { who, why, ...split } }, reply) => {
        const found = await elsewhere(id);
        if (found !== null) return reply.redirect(`/actors/${encodeURIComponent(found)}/split`, 308);
        return decided(await store.splitActor(id, split, by({ who, why })));
      },
    );

    app.post(
      '/actors/decisions/:id/undo',
      {
        schema: {
          operationId: 'undoDecision',
          tags: ['actors'],
          summary: 'Take a decision back',
          description: 'All is as if it had not been made. Refused when a later decision builds on it: that one has to be undone before.',
          params: z.strictObject({ id: z.coerce.number().int().min(1).meta({ description: 'id of the decision', example: 1 }) }),
          querystring: none,
          body: z.strictObject({ who, why }).meta({ id: 'UndoDecision', example: { who: 'paul', why: 'two men after all' } }),
          response: { 200: answer('The decision, and the actor as it is now', Decided), ...problems(400, 404, 409, 415, 503) },
        },
      },
      async ({ params: { id }, body }) => decided(await store.undoDecision(id, by(body))),
    );
  };
