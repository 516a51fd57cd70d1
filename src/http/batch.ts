import { Readable } from 'node:stream';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { decode } from '../article.ts';
import { type Intake, ingest } from '../ingest.ts';
import { Busy } from '../pool.ts';
import { inOrder, linesOf } from '../stream.ts';
import { ARTICLE_EXAMPLES, ArticleBody } from './articles.ts';
import { HttpProblem, Problem, problemOf, problems } from './problem.ts';
import { none } from './schemas.ts';

/** A line's answer. */
const BatchAnswer = z
  .object({
    line: z.int().min(1).meta({ description: 'number of the line, counted from 1' }),
    status: z.int().meta({ description: 'what `POST /articles` would answer: 201 stored, 200 known, else a problem', example: 201 }),
    id: z.string().optional().meta({ description: 'id of the article, when it was taken' }),
    problem: Problem.optional(),
  })
  .meta({ id: 'BatchAnswer', description: 'One a line, in the order of the lines that were sent; blank lines have none' });
type BatchAnswer = z.infer<typeof BatchAnswer>;

/** Lines of one request that are under way at once, and their bytes. */
export const WINDOW = { items: 128, weight: 4 * 1024 * 1024 };

/** Batches that are taken at once; each holds a window. */
const BATCHES = 16;

/** The article of a line. Throws the problem that posting it alone would answer. */
function articleOf(bytes: Uint8Array | null, lineLimit: number) {
  if (bytes === null) throw new HttpProblem(413, `the line is longer than ${lineLimit} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(decode(bytes));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new HttpProblem(400, 'the line is not valid JSON', [{ path: 'line', message: 'not valid JSON' }]);
  }
  const article = ArticleBody.safeParse(value);
  if (article.success) return article.data;
  const errors = article.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: key, message: 'unknown field' }))
      : [{ path: issue.path.join('.') || 'line', message: issue.message }],
  );
  throw new HttpProblem(400, errors.map(({ path, message }) => `${path}: ${message}`).join('; '), errors);
}

const isBlank = (bytes: Uint8Array | null) => bytes?.every((byte) => byte === 32 || byte === 9 || byte === 13) === true;

async function* numbered(lines: AsyncIterable<Uint8Array | null>) {
  let line = 0;
  for await (const bytes of lines) {
    line++;
    if (!isBlank(bytes)) yield { line, bytes };
  }
}

export const batchRoutes =
  (intake: Intake, lineLimit: number): FastifyPluginAsyncZod =>
  async (app) => {
    let open = 0;
    // here only, and as a stream: elsewhere such a body is refused
    app.addContentTypeParser('application/x-ndjson', (_request, payload, done) => done(null, payload));

    app.post(
      '/articles/batch',
      {
        // answers would wait in the compressor for more to come
        compress: false,
        schema: {
          operationId: 'postArticles',
          tags: ['articles'],
          summary: 'Store any number of articles, one a line',
          description:
            'Each line is an article as `POST /articles` takes it, and is answered by a line of its own, in order, while the rest still comes in; a line ' +
            'that is wrong spoils no other. Once answered 201 an article is stored. There is no limit to the number of lines. Read the answers while you ' +
            'send: a server whose answers nobody reads stops reading.',
          querystring: none,
          body: {
            required: true,
            content: {
              'application/x-ndjson': {
                schema: z.unknown().meta({
                  type: 'string',
                  description: 'articles as JSON, one a line, in UTF-8',
                  example: ARTICLE_EXAMPLES.map((article) => JSON.stringify(article)).join('\n'),
                }),
              },
            },
          } as never,
          response: {
            200: { description: 'A line for each line', content: { 'application/x-ndjson': { schema: BatchAnswer } } },
            ...problems(400, 415, 503),
          },
        },
      },
      async ({ body, log }, reply) => {
        if (!(body instanceof Readable)) throw new HttpProblem(415, 'send articles as application/x-ndjson');
        if (open >= BATCHES) throw new Busy(10);
        const take = async ({ line, bytes }: { line: number; bytes: Uint8Array | null }): Promise<BatchAnswer> => {
          try {
            const { id, created } = await ingest(intake, articleOf(bytes, lineLimit), { patient: true });
            return { line, status: created ? 201 : 200, id };
          } catch (error) {
            const problem = problemOf(error);
            if (problem.status >= 500) log.error(error);
            return { line, status: problem.status, problem };
          }
        };
        const answers = inOrder(numbered(linesOf(body, lineLimit)), take, WINDOW, ({ bytes }) => bytes?.length ?? 0);
        open++;
        const out = Readable.from(written(answers)).once('close', () => open--);
        reply.type('application/x-ndjson');
        return reply.send(out as never);
      },
    );
  };

/** Answers as JSON lines. */
export async function* written(answers: AsyncIterable<unknown>) {
  for await (const answer of answers) yield `${JSON.stringify(answer)}\n`;
}
