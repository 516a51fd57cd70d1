import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Act, Claim, Form, LanguageCode, REVIEWS, Span } from '../claim.ts';
import { TOPICS, topicWithDescendants } from '../lang/topics.ts';
import type { Pool } from '../pool.ts';
import { type ClaimFilters, TAG_FILTERS, type TagFilter } from '../store/filters.ts';
import { CLAIM_SORTS, type ClaimSort, COUNTED, marksIn, RANKED } from '../store/search.ts';
import { FACETS, type Store } from '../store/store.ts';
import { ActorId, moved } from './actors.ts';
import { annotationOf, atomOf, csvHeader, csvLine, FORMATS, type Format, formatFor, MEDIA_TYPES } from './formats.ts';
import { type Answer, keeping } from './kept.ts';
import { languagesWanted, nameIn } from './languages.ts';
import { badField, HttpProblem, notFound, problems } from './problem.ts';
import { answer, count, cursor, dayRange, EXAMPLE_CLAIM, from, none, to } from './schemas.ts';
import { daySeries, INTERVALS } from './series.ts';

// ---- parameters

const name = z.string().min(1).max(200);
const VALUES: Readonly<Record<TagFilter['name'], { value: z.ZodType<string>; means: string; example?: string }>> = {
  speaker: {
    value: name,
    means:
      'who says it: an id (`john-kirby`), a full name (`John Kirby`), or a last name (`Kirby`); several people of one last name are all meant',
    example: 'Kirby',
  },
  actor: { value: name, means: 'who says it or is spoken of; asked like `speaker`' },
  about: { value: name, means: 'who is spoken of; asked like `speaker`' },
  topic: { value: name, means: 'id of a topic (`arms-trade`), with the topics below it; see `GET /topics`' },
  outlet: { value: name, means: 'name of the outlet; case, accents and punctuation do not matter: `La Gazette`' },
  via: { value: name, means: 'who relayed the statement, or the medium it was made to: `Reuters`' },
  form: { value: Form, means: 'how it is quoted' },
  act: {
    value: Act,
    means: 'what kind of saying: a closed list. «n’a pas confirmé» is no `confirm`, unless `negated` asks for it',
  },
  language: { value: LanguageCode.meta({ example: undefined }), means: 'language of the article' },
};

type TagParameter = TagFilter['name'] | `not_${TagFilter['name']}`;

/** A parameter that may be given several times. */
const repeated = <T extends z.ZodType<string>>(value: T, description: string, example?: string) =>
  z
    .preprocess((given) => [given].flat(), z.array(value).min(1).max(50))
    .optional()
    .meta({ description, ...(example === undefined ? {} : { example: [example] }) });

/** Two parameters for each filter of the store's table. */
const tagParameters = Object.fromEntries(
  TAG_FILTERS.flatMap(({ name }) => {
    const { value, means, example } = VALUES[name];
    return [
      [name, repeated(value, `${means}. Given several times: any of them`, example)],
      [`not_${name}`, repeated(value, `leaves out what \`${name}\` would find. Given several times: all of them`)],
    ];
  }),
) as unknown as { [name in TagParameter]: ReturnType<typeof repeated> };

const flag = (description: string) =>
  z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .meta({ description });

const filterParameters = {
  ...tagParameters,
  include: z.enum(['representatives']).optional().meta({
    description:
      '`representatives`: `speaker` and `actor` also mean whoever speaks for whom they name: the bodies that are a part of it, and who holds office there, on the days on which they did. `speaker=united-states` then finds the White House and its spokespeople',
  }),
  negated: flag('only claims with a negated cue, or only those without'),
  anonymous: flag('only claims of a source that is not named, or only the others'),
  from: from.meta({
    description: 'said on or after this day, month or year; a claim that nothing dates counts by its article’s publication',
  }),
  to: to.meta({ description: 'said on or before this day, month or year' }),
  distinct: z.enum(['wire']).optional().meta({
    description:
      '`wire`: a statement that several outlets print from one text is told once, as the first of those asked for printed it; see `printed_by` of `GET /claims/{id}`',
  }),
  review: repeated(
    z.enum(['unreviewed', ...REVIEWS]),
    'what people said of it; rejected claims are left out unless asked for by this. Given several times: any of them',
  ),
  min_confidence: z.coerce.number().min(0).max(1).optional().meta({ description: 'only claims at least this sure' }),
  q: z.string().min(1).max(500).optional().meta({
    description:
      'words of the content, in any case and accents, all of which must occur; "quoted words" in this order, a beginning with `*`, one of two words with `OR` between them',
  }),
};
const Filters = z.strictObject(filterParameters);

/** The filters of a request as the store takes them. */
function filtersOf(query: z.infer<typeof Filters>): ClaimFilters {
  const range = dayRange(query);
  if (range.from !== undefined && range.to !== undefined && range.from > range.to) throw badField('from', 'is after `to`');
  const topics = (asked: string[] | undefined) => asked?.flatMap((topic) => topicWithDescendants(topic));
  return { ...query, ...range, topic: topics(query.topic), not_topic: topics(query.not_topic) };
}

const ClaimQuery = Filters.extend({
  sort: z
    .enum(CLAIM_SORTS)
    .default('-date')
    .meta({
      description: `\`date\` oldest first, \`-date\` newest first; \`-confidence\` surest first; \`-relevance\` (with \`q\`) best first, among the ${RANKED} newest matches`,
    }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'how many items a page holds at most, 50 unless given; an NDJSON or CSV export holds them all unless given' }),
  cursor,
  marks: flag('with `q`: tell in `marks` where its words stand in the claim’s `text`'),
  bom: flag('start CSV with a byte order mark, which some spreadsheets need to read accents'),
});
type ClaimQuery = z.infer<typeof ClaimQuery>;

// ---- answers

const matchedActors = z
  .array(z.object({ id: z.string().nullable(), name: z.string() }))
  .meta({ description: 'whom `speaker`, `actor` and `about` were understood as; empty when nobody fits' });

/** What `GET /claims` answers; pages are joined from stored JSON, and tests hold them to this. */
export const ClaimList = z
  .object({
    items: z.array(
      Claim.extend({
        possibly: z.literal(true).optional().meta({
          description:
            'with `from` or `to`: the days on which it may have been made are not all among those asked for, as with one dated to a month; absent when they are',
        }),
        marks: z
          .array(Span)
          .optional()
          .meta({ description: 'when asked for: where the words of `q` stand; offsets count UTF-16 code units of the claim’s `text`' }),
      }).meta({ id: 'FoundClaim' }),
    ),
    next: z.string().nullable().meta({ description: 'cursor of the next page; null on the last' }),
    matched_actors: matchedActors,
  })
  .meta({ id: 'ClaimList' });

const Print = z
  .object({
    id: z.string().meta({ description: 'id of the claim there' }),
    article_id: z.string(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
  })
  .meta({ id: 'Print', description: 'The same statement in another article that prints the same text' });

export const ClaimInContext = Claim.extend({
  context: Span.meta({ description: 'the sentence or sentences around the claim' }),
  printed_by: z.array(Print).meta({ description: 'other articles with the same text that carry the same statement, as they came in' }),
}).meta({ id: 'ClaimInContext' });

const counted = {
  total: count.meta({ description: 'claims counted' }),
  capped: z.boolean().meta({ description: `there are more: only ${COUNTED} of them were counted` }),
};
export const Facets = z
  .object({
    ...counted,
    facets: z.partialRecord(
      z.enum(FACETS),
      z.array(
        z
          .object({
            value: z
              .string()
              .nullable()
              .meta({ description: 'what to ask by; null for a speaker nobody could be found for, and for no date' }),
            name: z.string().meta({ description: 'to show; of a topic in the language of `Accept-Language`, or in English' }),
            claims: count,
          })
          .meta({ id: 'FacetValue' }),
      ),
    ),
    matched_actors: matchedActors,
  })
  .meta({ id: 'Facets' });
export const Timeline = z
  .object({
    ...counted,
    interval: z.enum(INTERVALS),
    items: z
      .array(
        z
          .object({
            date: z
              .string()
              .meta({ description: 'EDTF: a day, a month, or a week from Monday to Sunday', example: '2023-08-28/2023-09-03' }),
            from: z.string().meta({ description: 'first day', example: '2023-08-28' }),
            to: z.string().meta({ description: 'last day', example: '2023-09-03' }),
            claims: count,
          })
          .meta({ id: 'TimelineItem' }),
      )
      .meta({ description: 'in order; intervals without claims are left out. A claim counts on the first day that it may have been made' }),
    undated: count.meta({ description: 'claims without a date' }),
    matched_actors: matchedActors,
  })
  .meta({ id: 'Timeline' });

const text = (description: string) => z.string().meta({ description });
const pages = {
  description: 'Claims in the order asked for',
  headers: { Link: { description: '`next` and `first` page (RFC 8288)', schema: { type: 'string' } } },
  content: {
    'application/json': { schema: ClaimList },
    'application/x-ndjson': { schema: text('one claim a line: all that match, however many') },
    'text/csv': { schema: text('a row for each claim: all that match, however many') },
    'application/ld+json': { schema: text('a page of W3C Web Annotations whose bodies are schema.org quotations and claims') },
    'application/atom+xml': { schema: text('a feed of the page') },
  },
};

const SHIPPED = new Map<string, Readonly<Record<string, string>>>(TOPICS.map(({ id, name }) => [id, name]));

const publicActors = (matched: readonly { id: string; name: string }[]) =>
  matched.map(({ id, name }) => ({ id: id.startsWith('~') ? null : id, name }));

const NOT_ACCEPTABLE = `claims come as ${FORMATS.map((each) => MEDIA_TYPES[each]).join(', ')}`;

/** Claims of an export that are read at once. */
const BATCH = 250;
const NEWLINE = Buffer.from('\n');
const ITEMS = Buffer.from('{"items":[');

export const claimRoutes =
  (store: Store, pool: Pool): FastifyPluginAsyncZod =>
  async (app) => {
    type Asked = {
      filters: ClaimFilters;
      sort: ClaimSort;
      limit: number | undefined;
      cursor: string | undefined;
      marks: boolean;
      bom: boolean;
    };

    const kept = keeping(store);
    const answered = async (reply: FastifyReply, key: string, make: () => Promise<Answer>) => {
      const { body, link, etag } = await kept(key, make);
      if (link !== null) reply.header('link', link);
      return reply.type('application/json; charset=utf-8').header('etag', etag).send(body);
    };

    type Batch = { joined: Buffer; count: number };
    const listed = (joined: Buffer) => JSON.parse(`[${joined}]`) as Claim[];
    const marked = (joined: Buffer, q: string) =>
      listed(joined).map((claim) => JSON.stringify({ ...claim, marks: marksIn(claim.text, q) }));

    /** All claims from the cursor on, in batches. */
    async function* batches({ filters, sort, limit, cursor }: Asked, separator: ',' | '\n'): AsyncGenerator<Batch> {
      let left = limit ?? Number.POSITIVE_INFINITY;
      for (let next = cursor; left > 0; ) {
        const page = await store.claimsAsJson(filters, { sort, limit: Math.min(left, BATCH), cursor: next }, separator, true);
        if (page.count > 0) yield page;
        if (page.next === null) return;
        left -= page.count;
        next = page.next;
      }
    }

    /** The first batch is read before the answer starts, so that what is wrong with the question can still be said. */
    async function exported(
      source: AsyncGenerator<Batch>,
      head: string,
      write: (joined: Buffer) => (string | Buffer)[],
    ): Promise<Readable> {
      const first = await source.next();
      async function* chunks() {
        if (head !== '') yield head;
        if (!first.done) yield* write(first.value.joined);
        for await (const { joined } of source) yield* write(joined);
      }
      return Readable.from(chunks(), { objectMode: false });
    }

    async function send(format: Format, query: ClaimQuery, request: FastifyRequest, reply: FastifyReply) {
      const { sort, limit, cursor, marks = false, bom = false, ...rest } = query;
      const asked: Asked = { filters: filtersOf(rest), sort, limit, cursor, marks, bom };
      const { q } = asked.filters;
      reply.type(
        format === 'json' || format === 'jsonld'
          ? `${MEDIA_TYPES[format]}; charset=utf-8`
          : format === 'csv'
            ? 'text/csv; charset=utf-8; header=present'
            : MEDIA_TYPES[format],
      );
      if (format === 'ndjson') {
        if (marks && q !== undefined)
          return reply.send(await exported(batches(asked, ','), '', (joined) => [`${marked(joined, q).join('\n')}\n`]));
        return reply.send(await exported(batches(asked, '\n'), '', (joined) => [joined, NEWLINE]));
      }
      if (format === 'csv') {
        reply.header('content-disposition', 'attachment; filename="claims.csv"');
        const rows = (joined: Buffer) => [listed(joined).map(csvLine).join('')];
        return reply.send(await exported(batches(asked, ','), `${bom ? '\ufeff' : ''}${csvHeader}`, rows));
      }
      const [path, search] = request.url.split('?') as [string, string | undefined];
      const parameters = new URLSearchParams(search);
      parameters.delete('cursor');
      const page = async () => {
        const { joined, next, matched } = await store.claimsAsJson(asked.filters, { sort, limit: limit ?? 50, cursor }, ',');
        const first = `${path}${parameters.size > 0 ? `?${parameters}` : ''}`;
        const following = next === null ? null : `${path}?${parameters.size > 0 ? `${parameters}&` : ''}cursor=${next}`;
        const link = [...(following === null ? [] : [`<${following}>; rel="next"`]), `<${first}>; rel="first"`].join(', ');
        return { joined, next, matched, following, link };
      };
      if (format === 'json') {
        return answered(reply, request.url, async () => {
          const { joined, next, matched, link } = await page();
          const shown = marks && q !== undefined ? Buffer.from(marked(joined, q).join(',')) : joined;
          const rest = `],"next":${JSON.stringify(next)},"matched_actors":${JSON.stringify(publicActors(matched))}}`;
          return { body: Buffer.concat([ITEMS, shown, Buffer.from(rest)]), link };
        });
      }
      const { joined, following, link } = await page();
      reply.header('link', link);
      const claims = listed(joined);
      const articles = await store.articlesOf(claims.map((claim) => claim.article_id));
      const both = claims.flatMap((claim) => {
        const article = articles.get(claim.article_id);
        return article ? [{ claim, article }] : [];
      });
      const origin = `${request.protocol}://${request.host}`;
      const links = { self: `${origin}${request.url}`, next: following && `${origin}${following}`, origin };
      if (format === 'atom')
        return reply.send(
          atomOf(both, { ...links, title: `whosaid: ${decodeURIComponent(`${parameters}`.replaceAll('+', ' ')) || 'claims'}` }),
        );
      return reply.send(
        JSON.stringify({
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          id: links.self,
          type: 'AnnotationPage',
          ...(links.next === null ? {} : { next: links.next }),
          items: both.map(({ claim, article }) => annotationOf(claim, article, origin)),
        }),
      );
    }

    app.get(
      '/claims',
      {
        schema: {
          operationId: 'listClaims',
          tags: ['claims'],
          summary: 'Ask who said what',
          description:
            'All filters given must hold; a filter given several times holds for any of its values. `GET /claims?speaker=Kirby` lists what Kirby said, whatever an article called him. ' +
            '`Accept` decides the format: JSON, NDJSON, CSV, JSON-LD or Atom; so does an extension, see `GET /claims.{format}`.',
          querystring: ClaimQuery,
          response: { 200: pages, ...problems(400, 406, 503) } as never,
        },
      },
      async (request, reply) => {
        reply.header('vary', 'accept');
        const format = formatFor(request.headers.accept);
        if (format === null) throw new HttpProblem(406, NOT_ACCEPTABLE);
        return send(format, request.query, request, reply);
      },
    );

    app.get(
      '/claims.:format',
      {
        schema: {
          operationId: 'exportClaims',
          tags: ['claims'],
          summary: 'The same in the format of the extension',
          description:
            '`claims.ndjson` and `claims.csv` hold everything that matches, streamed; `claims.json`, `claims.jsonld` and `claims.atom` a page. `claims.atom?speaker=Peskov` is a feed to subscribe to.',
          params: z.strictObject({ format: z.enum(FORMATS).meta({ description: 'the format', example: 'csv' }) }),
          querystring: ClaimQuery,
          response: { 200: pages, ...problems(400, 503) } as never,
        },
      },
      async (request, reply) => send(request.params.format, request.query, request, reply),
    );

    app.get(
      '/actors/:id/claims',
      {
        schema: {
          operationId: 'listActorClaims',
          tags: ['actors'],
          summary: 'What an actor said, or what was said of it',
          description:
            'All parameters of `GET /claims` apply, but for the one that the path stands for. An id that was given up for another answers 308.',
          params: ActorId,
          querystring: ClaimQuery.extend({
            role: z
              .enum(['speaker', 'about'])
              .optional()
              .meta({ description: 'only claims that it makes (`speaker`), or that it is mentioned in (`about`); both unless given' }),
            speaker: tagParameters.speaker.meta({ example: undefined }),
          }),
          response: { 200: pages, 308: moved, ...problems(400, 404, 406, 503) } as never,
        },
      },
      async (request, reply) => {
        const {
          params: { id },
          query: { role, ...query },
        } = request;
        const to = await store.movedTo(id);
        if (to === undefined) throw notFound('actor', id);
        if (to !== null) {
          const search = request.url.split('?')[1];
          return reply.redirect(`/actors/${encodeURIComponent(to)}/claims${search === undefined ? '' : `?${search}`}`, 308);
        }
        const name = role ?? 'actor';
        if (query[name] !== undefined) throw badField(name, 'the path says who it is');
        reply.header('vary', 'accept');
        const format = formatFor(request.headers.accept);
        if (format === null) throw new HttpProblem(406, NOT_ACCEPTABLE);
        return send(format, { ...query, [name]: [id] }, request, reply);
      },
    );

    app.get(
      '/claims/facets',
      {
        schema: {
          operationId: 'countClaims',
          tags: ['claims'],
          summary: 'Count claims by what they have',
          description:
            'For the filters of `GET /claims`: how many of the claims each speaker, topic, outlet, form, act, language and month has. Topics are named in the language of `Accept-Language`, in English when they have no name in it.',
          querystring: Filters.extend({
            by: z
              .preprocess((given) => [given].flat(), z.array(z.enum(FACETS)).min(1).max(20))
              .optional()
              .meta({ description: 'only these counts. Given several times: all of them' }),
            limit: z.coerce
              .number()
              .int()
              .min(1)
              .max(200)
              .default(20)
              .meta({ description: 'how many values of each at most, the most frequent; of `date` the last months' }),
          }),
          response: { 200: answer('The counts', Facets), ...problems(400, 503) },
        },
      },
      async ({ url, headers, query: { by = [...FACETS], limit, ...query } }, reply) => {
        const wanted = languagesWanted(headers['accept-language']);
        reply.header('vary', 'accept-language');
        return answered(reply, `${wanted} ${url}`, async () => {
          const { total, capped, matched, facets } = await store.facets(filtersOf(query), [...new Set(by)], limit);
          if (facets.topic) {
            const users = new Map((await store.userTopics()).map(({ id, names }) => [id, names]));
            for (const facet of facets.topic) {
              const names = users.get(facet.name) ?? SHIPPED.get(facet.name);
              if (names) facet.name = nameIn(names, wanted) ?? facet.name;
            }
          }
          const counts: z.infer<typeof Facets> = { total, capped, facets, matched_actors: publicActors(matched) };
          return { body: Buffer.from(JSON.stringify(counts)), link: null };
        });
      },
    );

    app.get(
      '/claims/timeline',
      {
        schema: {
          operationId: 'claimTimeline',
          tags: ['claims'],
          summary: 'Count claims by day, week or month',
          description: 'For the filters of `GET /claims`.',
          querystring: Filters.extend({ interval: z.enum(INTERVALS).default('month').meta({ description: 'how long an interval is' }) }),
          response: { 200: answer('The series', Timeline), ...problems(400, 503) },
        },
      },
      async ({ url, query: { interval, ...query } }, reply) =>
        answered(reply, url, async () => {
          const { total, capped, matched, days } = await store.days(filtersOf(query));
          const series: z.infer<typeof Timeline> = {
            total,
            capped,
            interval,
            ...daySeries(days, interval),
            matched_actors: publicActors(matched),
          };
          return { body: Buffer.from(JSON.stringify(series)), link: null };
        }),
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
        return { ...claim, context: await pool.contextOf(article, claim), printed_by: await store.printsOf(id) };
      },
    );
  };
