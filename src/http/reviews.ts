import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Act, type Claim, Form, Kind, REVIEWS, Review, Span, type Speaker } from '../claim.ts';
import { daysOf } from '../edtf.ts';
import { TOPICS } from '../lang/topics.ts';
import type { Pool } from '../pool.ts';
import { CORRECTED, type Correction, type Fields } from '../store/overlay.ts';
import type { Article, Store } from '../store/store.ts';
import type { Tagger } from '../tagger.ts';
import { ClaimInContext } from './claims.ts';
import { CorrectionHeaders, corrected } from './corrections.ts';
import { badField, HttpProblem, notFound, problems } from './problem.ts';
import { answer, cursor, EXAMPLE_CLAIM, limit, listOf, none } from './schemas.ts';

const who = z.string().trim().min(1).max(200).meta({ description: 'who says so', example: 'claire' });
const why = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .nullable()
  .optional()
  .meta({ description: 'why', example: 'the article names him two lines before' });

const place = z
  .int()
  .min(0)
  .max(2 ** 31 - 1);
const GivenSpan = z.strictObject({
  start: place,
  end: place,
  text: z.string().optional().meta({ description: 'the words, to be sure: refused when the article says something else there' }),
});
const GivenSpeaker = z.union([
  z.string().trim().min(1).max(200),
  z.strictObject({
    id: z.string().min(1).max(200).optional().meta({ description: 'id of an actor' }),
    name: z.string().trim().min(1).max(200).optional().meta({ description: 'how the article names them, in full' }),
    kind: Kind.optional().meta({ description: 'of somebody new; a person unless given' }),
    role: z.string().trim().min(1).max(300).nullable().optional(),
    anonymous: z.boolean().optional().meta({ description: 'a source that is not named: `name` describes it' }),
    mention: GivenSpan.nullable().optional().meta({ description: 'the words that name them; those that were read stay unless given' }),
  }),
]);
type GivenSpeaker = z.infer<typeof GivenSpeaker>;

const TAKES_BACK = 'null takes a correction back';
const ClaimChange = z
  .strictObject({
    review: z
      .enum(['accept', 'reject', 'correct'])
      .default('correct')
      .meta({ description: '`reject`: lists, counts and exports leave the claim out, unless asked for by `review=rejected`' }),
    speaker: z
      .union([GivenSpeaker, z.array(GivenSpeaker).max(20)])
      .nullable()
      .optional()
      .meta({ description: `an actor’s id, or a name, or several; [] for nobody. ${TAKES_BACK}` }),
    content: z
      .array(GivenSpan)
      .min(1)
      .max(50)
      .nullable()
      .optional()
      .meta({ description: `what was said, as pieces of the article’s text in order; offsets count UTF-16 code units. ${TAKES_BACK}` }),
    date: z
      .string()
      .max(40)
      .nullable()
      .optional()
      .meta({ description: `EDTF, or \`unknown\`. ${TAKES_BACK}` }),
    topics: z
      .array(z.string().min(1).max(100))
      .max(50)
      .nullable()
      .optional()
      .meta({ description: `ids of topics. ${TAKES_BACK}` }),
    act: Act.nullable().optional(),
    negated: z.boolean().nullable().optional(),
    form: Form.nullable().optional(),
    who,
    why,
  })
  .refine((change) => (change.review === 'correct') === CORRECTED.some((field) => change[field] !== undefined), {
    message: '`correct` needs a field to correct, and fields need `correct`',
    path: ['review'],
  })
  .meta({ id: 'ClaimChange', example: { review: 'correct', date: '2023-09-04', who: 'claire', why: 'the sentence before says Monday' } });
type ClaimChange = z.infer<typeof ClaimChange>;

const number = z
  .int()
  .min(1)
  .max(2 ** 53 - 1);
const Event = z
  .object({
    id: number,
    kind: z.enum(['accept', 'reject', 'correct', 'undo']),
    who: z.string(),
    why: z.string().nullable(),
    at: z.string().meta({ description: 'ISO 8601' }),
    changes: z
      .array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() }))
      .meta({ description: 'what became of which field; `review` is the state' }),
    undoes: number.nullable().meta({ description: 'the change that this one takes back' }),
    undone_by: number.nullable().meta({ description: 'the change that takes this one back' }),
  })
  .meta({ id: 'ReviewEvent' });
const History = z.object({ items: z.array(Event), next: z.string().nullable() }).meta({ id: 'ReviewHistory' });

export const StoredReview = z
  .object({
    claim_id: z.string(),
    article_id: z.string(),
    review: Review,
    orphaned: z.boolean().meta({
      description: 'the claim is not found in the article any more; the review stays, and counts again when the claim comes back',
    }),
    text: z.string().meta({ description: 'what was said; of an orphan, as it was read the last time' }),
    content: z.array(Span),
    speakers: z.array(z.object({ name: z.string(), id: z.string().nullable() })),
  })
  .meta({ id: 'StoredReview' });

const ClaimId = z.strictObject({ id: z.string().min(1).max(100).meta({ description: 'id of the claim', example: EXAMPLE_CLAIM }) });

/** Refuses what is no stretch of the text; answers it with its words. */
function spanIn({ text }: Article, { start, end, text: given }: z.infer<typeof GivenSpan>, path: string): Span {
  const splits = (at: number) => /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
  if (end > text.length) throw badField(`${path}.end`, `the text has ${text.length} code units`);
  if (start >= end) throw badField(`${path}.end`, 'is not after `start`');
  if (splits(start)) throw badField(`${path}.start`, 'lies within a character (a surrogate pair)');
  if (splits(end)) throw badField(`${path}.end`, 'lies within a character (a surrogate pair)');
  const words = text.slice(start, end);
  if (words.trim() === '') throw badField(path, 'has no word');
  if (given !== undefined && given !== words) throw badField(`${path}.text`, `the article says ${JSON.stringify(words)} there`);
  return { text: words, start, end };
}

async function speakerOf(
  store: Store,
  article: Article,
  given: GivenSpeaker,
  path: string,
): Promise<NonNullable<Correction['speaker']>[number]> {
  const asked = typeof given === 'string' ? { name: given } : given;
  const at = (field: string) => (typeof given === 'string' ? path : `${path}.${field}`);
  const { id, name, kind = 'person', role = null, anonymous = false, mention } = asked as Exclude<GivenSpeaker, string>;
  const rest: Pick<Speaker, 'role' | 'anonymous'> & { mention?: Span | null } = {
    role,
    anonymous,
    ...(mention === undefined ? {} : { mention: mention && spanIn(article, mention, `${path}.mention`) }),
  };
  if (id !== undefined) {
    const [actor] = (await store.actorsMeant(id)).filter((each) => !each.id.startsWith('~'));
    if (!actor) throw badField(at('id'), `there is no actor ${JSON.stringify(id)}`);
    return { name: name ?? actor.name, id: actor.id, actor_name: actor.name, kind: actor.kind, ...rest };
  }
  if (name === undefined) throw badField(path, 'give an id or a name');
  if (anonymous) return { name, id: null, actor_name: null, kind, ...rest };
  const meant = await store.actorsMeant(name);
  if (meant.length > 1)
    throw badField(at('name'), `several actors have this name, give an id: ${meant.map((actor) => actor.id).join(', ')}`);
  const [actor] = meant;
  // an id stands for the actor's own name
  if (actor) return { name: name === actor.id ? actor.name : name, id: actor.id, actor_name: actor.name, kind: actor.kind, ...rest };
  return { name, id: await store.freshActorId(name), actor_name: name, kind, ...rest };
}

async function fieldsOf(store: Store, article: Article, change: ClaimChange): Promise<Fields> {
  const { speaker, content, date, topics, act, negated, form } = change;
  const fields: { [field in keyof Fields]: Fields[field] } = {};
  if (speaker !== undefined) {
    if (speaker === null) fields.speaker = null;
    else if (!Array.isArray(speaker)) fields.speaker = [await speakerOf(store, article, speaker, 'speaker')];
    else {
      const speakers = [];
      for (const [i, each] of speaker.entries()) speakers.push(await speakerOf(store, article, each, `speaker.${i}`));
      fields.speaker = speakers;
    }
  }
  if (content !== undefined) {
    fields.content = content && content.map((span, i) => spanIn(article, span, `content.${i}`));
    for (const [i, { start }] of (content ?? []).entries())
      if (i > 0 && start < (content?.[i - 1]?.end ?? 0)) throw badField(`content.${i}.start`, 'lies before the end of the piece before');
  }
  if (date !== undefined) {
    if (date !== null && date !== 'unknown' && daysOf(date) === null)
      throw badField('date', 'not a date: give YYYY, YYYY-MM, YYYY-MM-DD, an interval of them with /, or `unknown`');
    fields.date = date === 'unknown' ? '' : date;
  }
  if (topics !== undefined) {
    const known = new Set<string>([...TOPICS, ...(await store.userTopics())].map(({ id }) => id));
    for (const [i, id] of (topics ?? []).entries())
      if (!known.has(id)) throw badField(`topics.${i}`, `there is no topic ${JSON.stringify(id)}`);
    fields.topics = topics && [...new Set(topics)];
  }
  if (act !== undefined) fields.act = act;
  if (negated !== undefined) fields.negated = negated;
  if (form !== undefined) fields.form = form;
  return fields;
}

export const reviewRoutes =
  (store: Store, pool: Pool, tagger: Tagger): FastifyPluginAsyncZod =>
  async (app) => {
    const shown = async (id: string): Promise<Claim & z.infer<typeof ClaimInContext>> => {
      const claim = await store.claim(id);
      const article = claim && (await store.article(claim.article_id));
      if (!article) throw notFound('claim', id);
      return { ...claim, context: await pool.contextOf(article, claim), printed_by: await store.printsOf(id) };
    };

    app.patch(
      '/claims/:id',
      {
        schema: {
          operationId: 'reviewClaim',
          tags: ['review'],
          summary: 'Accept, reject or correct a claim',
          description:
            'What is corrected is served, found and counted as corrected, and stays so when the article is read again. Every change is kept in the claim’s history and can be taken back.',
          params: ClaimId,
          querystring: none,
          headers: CorrectionHeaders,
          body: ClaimChange,
          response: { 200: answer('The claim as it is now', ClaimInContext), ...problems(400, 404, 412, 415) },
        },
      },
      async (request, reply) =>
        corrected(app, request, reply, async () => {
          const {
            params: { id },
            body,
          } = request;
          const claim = await store.claim(id);
          const article = claim && (await store.article(claim.article_id));
          if (!article) throw notFound('claim', id);
          const fields = await fieldsOf(store, article, body);
          if (!(await store.review(id, { kind: body.review, fields, who: body.who, why: body.why ?? null }))) throw notFound('claim', id);
          tagger.wake();
          return shown(id);
        }),
    );

    app.get(
      '/claims/:id/history',
      {
        schema: {
          operationId: 'claimHistory',
          tags: ['review'],
          summary: 'Every change of a claim by a person',
          description: 'Also of a claim that is not found in its article any more.',
          params: ClaimId,
          querystring: none,
          response: { 200: answer('The changes, the first first', History), ...problems(400, 404) },
        },
      },
      async ({ params: { id } }) => {
        const items = await store.history(id);
        if (items.length === 0 && (await store.claim(id)) === null) throw notFound('claim', id);
        return { items, next: null };
      },
    );

    app.get(
      '/reviews',
      {
        schema: {
          operationId: 'listReviews',
          tags: ['review'],
          summary: 'What people said of claims, the last first',
          querystring: z.strictObject({
            orphaned: z
              .enum(['true', 'false'])
              .transform((text) => text === 'true')
              .optional()
              .meta({ description: 'only reviews whose claim is not found any more, or only the others' }),
            state: z.enum(REVIEWS).optional().meta({ description: 'only these' }),
            article: z.string().min(1).max(100).optional().meta({ description: 'only of this article' }),
            limit,
            cursor,
          }),
          response: { 200: answer('Reviews', listOf(StoredReview).meta({ id: 'ReviewList' })), ...problems(400) },
        },
      },
      async ({ query: { limit, cursor, ...filters } }) => store.reviews(filters, { limit, cursor }),
    );

    app.post(
      '/claims/:id/history/:event/undo',
      {
        schema: {
          operationId: 'undoReview',
          tags: ['review'],
          summary: 'Take a change back',
          description: 'Only that one: what was said before and after it counts as if it had not been made.',
          params: ClaimId.extend({ event: z.coerce.number().int().min(1).meta({ description: 'id of the change', example: 1 }) }),
          querystring: none,
          body: z.strictObject({ who, why }).meta({ id: 'Undo', example: { who: 'paul', why: 'it was right before' } }),
          response: { 200: answer('The history', History), ...problems(400, 404, 409, 415) },
        },
      },
      async ({ params: { id, event }, body }) => {
        const done = await store.undoReview(id, event, { who: body.who, why: body.why ?? null });
        if (done === false) throw notFound('change', `${id}/history/${event}`);
        if (done !== true)
          throw new HttpProblem(
            409,
            done.refused === 'undo' ? 'an undo cannot be undone: make the change again' : `undone already, by ${done.by}`,
          );
        tagger.wake();
        return { items: await store.history(id), next: null };
      },
    );
  };
