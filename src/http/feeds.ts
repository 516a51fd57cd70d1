import { Readable } from 'node:stream';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { GivenFields } from '../article.ts';
import type { Fetcher } from '../fetch.ts';
import { type Intake, ingest } from '../ingest.ts';
import { articlesAt, type Source } from '../sources.ts';
import { inOrder } from '../stream.ts';
import { WINDOW, written } from './batch.ts';
import { Problem, problemOf, problems } from './problem.ts';
import { none } from './schemas.ts';

const FeedBody = z
  .strictObject({
    url: z.url({ protocol: /^https?$/ }).meta({ description: 'address of an RSS or Atom feed, or of a page' }),
    pages: z.boolean().optional().meta({ description: 'fetch the page of each entry instead of taking what the feed holds of it' }),
    outlet: GivenFields.shape.outlet,
    agency: GivenFields.shape.agency,
    language: GivenFields.shape.language,
  })
  .meta({ id: 'Feed', example: { url: 'https://gazette.example/rss.xml' } });

const FeedAnswer = z
  .object({
    entry: z.int().min(1).meta({ description: 'number of the entry in the feed, counted from 1' }),
    url: z.string().meta({ description: 'where the entry comes from' }),
    status: z.int().meta({ description: 'what `POST /articles` would answer: 201 stored, 200 known, else a problem', example: 201 }),
    id: z.string().optional().meta({ description: 'id of the article, when it was taken' }),
    problem: Problem.optional(),
  })
  .meta({ id: 'FeedAnswer', description: 'One for each entry of the feed, in its order' });
type FeedAnswer = z.infer<typeof FeedAnswer>;

/** Entries that are fetched at once: enough for us, and no burden to a host. */
const AT_ONCE = { ...WINDOW, items: 4 };

export const feedRoutes =
  (intake: Intake, fetcher: Fetcher): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/feeds',
      {
        compress: false,
        schema: {
          operationId: 'postFeed',
          tags: ['articles'],
          summary: 'Fetch a feed and store its articles',
          description:
            'Only from hosts that the operator lists in `FETCH_HOSTS`; without that nothing is ever fetched, and addresses of private networks are refused even ' +
            'then. Each entry is answered by a line; entries that are known change nothing, so a feed may be posted again and again.',
          querystring: none,
          body: FeedBody,
          response: {
            200: { description: 'A line for each entry', content: { 'application/x-ndjson': { schema: FeedAnswer } } },
            ...problems(400, 403, 415, 502, 503),
          },
        },
      },
      async ({ body, log }, reply) => {
        const { url, pages = false, ...given } = body;
        const told = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
        const sources = articlesAt(url, told, fetcher, pages);
        // a feed that cannot be had is a problem of its own, before any line
        const first = await sources.next();
        async function* entries(): AsyncGenerator<{ entry: number; source: Source }> {
          let entry = 0;
          if (!first.done) yield { entry: ++entry, source: first.value };
          for await (const source of sources) yield { entry: ++entry, source };
        }
        const take = async ({ entry, source }: { entry: number; source: Source }): Promise<FeedAnswer> => {
          const about = { entry, url: source.where };
          try {
            const { id, created } = await ingest(intake, await source.article(intake.pool), { patient: true });
            return { ...about, status: created ? 201 : 200, id };
          } catch (error) {
            const problem = problemOf(error);
            if (problem.status === 500) log.error(error);
            return { ...about, status: problem.status, problem };
          }
        };
        reply.type('application/x-ndjson');
        return reply.send(Readable.from(written(inOrder(entries(), take, AT_ONCE, ({ source }) => source.bytes))) as never);
      },
    );
  };
