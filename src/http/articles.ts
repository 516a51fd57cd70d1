import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ArticleInput, GivenFields, refuseUnfit } from '../article.ts';
import { Claim } from '../claim.ts';
import { correct, differences, type Intake, ingest } from '../ingest.ts';
import type { Pool } from '../pool.ts';
import { CorrectionHeaders, corrected } from './corrections.ts';
import { badField, HttpProblem, notFound, problems } from './problem.ts';
import { StoredReview } from './reviews.ts';
import {
  Article,
  ArticleId,
  ArticleSummary,
  ArticleWithClaims,
  answer,
  cursor,
  dayRange,
  EXAMPLE_TO_DELETE,
  Extraction,
  from,
  language,
  limit,
  listOf,
  none,
  outlet,
  PostedArticle,
  sort,
  to,
} from './schemas.ts';

const TEXT = 'La ministre Anne Lemaire a annoncé mardi que le port rouvrirait en mai. « Nous y travaillons », a-t-elle ajouté.';

const EXAMPLE = { text: TEXT, outlet: 'La Gazette', published: '2024-02-15' };

const ArticleWithReviews = Article.extend({
  orphaned_reviews: z.array(StoredReview).meta({ description: 'reviews of claims that are not found in it any more' }),
}).meta({ id: 'ArticleWithReviews' });

/** Articles to try the batch with. */
export const ARTICLE_EXAMPLES = [
  EXAMPLE,
  { text: 'Harbour master Tom Reed said on Monday that the port was open. "We are ready," he told reporters.', published: '2024-02-15' },
];

/** An article as JSON. */
export const ArticleBody = z.strictObject(ArticleInput.shape).meta({
  id: 'ArticleInput',
  description: 'A text and what is known of it; null is as good as absent. What is not given is read from the text where the text says it',
  example: EXAMPLE,
});

const bare = <T extends z.ZodType>(field: z.ZodOptional<z.ZodNullable<T>>) => field.unwrap().unwrap().optional();
const { title, outlet: outletName, agency, author, url, published, language: languageCode } = GivenFields.shape;

/** The metadata of a plain text or a page. A query cannot say null. */
const Meta = z.strictObject({
  title: bare(title).meta({ description: 'headline' }),
  outlet: bare(outletName).meta({ description: 'who published it' }),
  agency: bare(agency).meta({ description: 'the news agency it comes from' }),
  author: bare(author).meta({ description: 'who signed it' }),
  url: bare(url).meta({ description: 'where it was published, http or https' }),
  published: bare(published).meta({ description: 'ISO 8601 date or date-time, or a month or year: relative dates are counted from it' }),
  language: bare(languageCode).meta({ description: 'language of the text', example: undefined }),
});

const textBody = {
  required: true,
  content: {
    'application/json': { schema: ArticleBody },
    'text/html': {
      schema: z.unknown().meta({
        type: 'string',
        description: 'a web page: its article is looked for, with title, date, author and outlet; what the query says goes before',
        example: `<!doctype html><html><head><title>Port</title><meta property="og:site_name" content="La Gazette"></head><body><article><h1>Le port rouvrira</h1><time datetime="2024-02-15">jeudi</time><p>${TEXT}</p></article></body></html>`,
      }),
    },
    'text/plain': { schema: z.string().meta({ description: 'the text in UTF-8; its metadata goes into the query', example: TEXT }) },
  },
};

const isPage = (body: unknown): body is { html: string } => typeof body === 'object' && body !== null && 'html' in body;

/** The article that a request brings: as JSON, or as plain text or a web page with metadata in the query. */
async function inputOf(pool: Pool, body: unknown, query: z.infer<typeof Meta>): Promise<ArticleInput> {
  if (typeof body === 'string') return { ...query, text: body };
  if (isPage(body)) return { ...(await pool.page(body.html)), ...query };
  const [misplaced] = Object.keys(query);
  if (body === undefined || body === null) throw new HttpProblem(415, 'send a body: application/json, text/plain or text/html');
  if (misplaced !== undefined) throw badField(misplaced, 'with a JSON body this belongs into the body');
  return body as ArticleInput;
}

export const articleRoutes =
  (intake: Intake): FastifyPluginAsyncZod =>
  async (app) => {
    const { store, pool, textLimit } = intake;
    const article = async (id: string) => {
      const found = await store.article(id);
      if (found === null) throw notFound('article', id);
      return found;
    };

    app.post(
      '/articles',
      {
        schema: {
          operationId: 'postArticle',
          tags: ['articles'],
          summary: 'Store an article and get its claims',
          description: 'The same text from the same outlet again answers 200 with what is stored; nothing is run or changed.',
          querystring: Meta,
          body: textBody as never,
          response: {
            200: answer('Known: what is stored', PostedArticle),
            201: answer('Stored', PostedArticle, { Location: { description: 'path of the article', schema: { type: 'string' } } }),
            ...problems(400, 413, 415, 422, 503),
          },
        },
      },
      async ({ body, query }, reply) => {
        const input = await inputOf(pool, body, query as z.infer<typeof Meta>);
        const { id, created } = await ingest(intake, input);
        const [stored, claims] = [await article(id), await store.claimsOf(id)];
        reply.code(created ? 201 : 200).header('location', `/articles/${id}`);
        return { ...stored, claims, differs: created ? [] : differences(input, stored) };
      },
    );

    app.post(
      '/extract',
      {
        schema: {
          operationId: 'extract',
          tags: ['claims'],
          summary: 'Get the claims of a text without storing it',
          querystring: Meta,
          body: textBody as never,
          response: { 200: answer('The claims', Extraction), ...problems(400, 413, 415, 422, 503) },
        },
      },
      async ({ body, query }) => {
        const input = await inputOf(pool, body, query as z.infer<typeof Meta>);
        refuseUnfit(input.text, textLimit);
        return pool.read(input, textLimit, {}, await store.vocabulary());
      },
    );

    app.get(
      '/articles',
      {
        schema: {
          operationId: 'listArticles',
          tags: ['articles'],
          summary: 'List articles',
          querystring: z.strictObject({
            outlet,
            language,
            from: from.meta({ description: 'published on or after this day, month or year' }),
            to: to.meta({ description: 'published on or before this day, month or year' }),
            sort,
            limit,
            cursor,
          }),
          response: {
            200: answer('Articles by publication date, without their text', listOf(ArticleSummary).meta({ id: 'ArticleList' })),
            ...problems(400),
          },
        },
      },
      async ({ query: { sort, limit, cursor, ...filters } }) =>
        store.articles({ ...filters, ...dayRange(filters) }, { sort, limit, cursor }),
    );

    app.get(
      '/articles/:id',
      {
        schema: {
          operationId: 'getArticle',
          tags: ['articles'],
          summary: 'One article with its text',
          params: ArticleId,
          querystring: none,
          response: { 200: answer('The article', ArticleWithReviews), ...problems(400, 404) },
        },
      },
      async ({ params: { id } }) => ({
        ...(await article(id)),
        orphaned_reviews: (await store.reviews({ article: id, orphaned: true }, { limit: 200 })).items,
      }),
    );

    app.get(
      '/articles/:id/claims',
      {
        schema: {
          operationId: 'listArticleClaims',
          tags: ['articles'],
          summary: 'The claims of one article',
          params: ArticleId,
          querystring: none,
          response: { 200: answer('All its claims in reading order', listOf(Claim).meta({ id: 'ArticleClaims' })), ...problems(400, 404) },
        },
      },
      async ({ params: { id } }) => {
        await article(id);
        return { items: await store.claimsOf(id), next: null };
      },
    );

    app.patch(
      '/articles/:id',
      {
        schema: {
          operationId: 'correctArticle',
          tags: ['articles'],
          summary: 'Correct an article’s metadata',
          description:
            'Its claims are read again, so that their dates follow; those still found keep their ids. null takes a correction back: what the text says counts again.',
          params: ArticleId,
          querystring: none,
          headers: CorrectionHeaders,
          body: z
            .strictObject(GivenFields.shape)
            .refine((change) => Object.keys(change).length > 0, 'give at least one field')
            .meta({ id: 'ArticleCorrection', example: { author: 'Claire Dubois' } }),
          response: { 200: answer('The corrected article', ArticleWithClaims), ...problems(400, 404, 412, 415, 422, 503) },
        },
      },
      async (request, reply) =>
        corrected(app, request, reply, async () => {
          const {
            params: { id },
            body,
          } = request;
          if (!(await correct(intake, id, body))) throw notFound('article', id);
          return { ...(await article(id)), claims: await store.claimsOf(id) };
        }),
    );

    app.delete(
      '/articles/:id',
      {
        schema: {
          operationId: 'deleteArticle',
          tags: ['articles'],
          summary: 'Forget an article and its claims',
          params: z.strictObject({ id: ArticleId.shape.id.meta({ description: 'id of the article', example: EXAMPLE_TO_DELETE }) }),
          querystring: none,
          response: { 204: { description: 'Gone', content: {} }, ...problems(400, 404) },
        },
      },
      async ({ params: { id } }, reply) => {
        if (!(await store.remove(id))) throw notFound('article', id);
        reply.code(204);
      },
    );
  };
