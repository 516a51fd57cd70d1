/** The one shape of every error: RFC 9457 problem details. */
import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Refusal, type RefusalCode } from '../article.ts';
import { NotFetched } from '../fetch.ts';
import { Busy } from '../pool.ts';
import { BadCursor, BadSearch, Undecidable, Unready } from '../store/store.ts';

export const Problem = z
  .object({
    type: z.string().meta({ description: 'a URI for the kind of problem; `about:blank`: the status says it all' }),
    title: z.string().meta({ example: 'Bad Request' }),
    status: z.int().min(400).max(599).meta({ example: 400 }),
    detail: z.string().meta({ description: 'what was wrong with this request' }),
    errors: z
      .array(z.object({ path: z.string().meta({ description: 'the parameter or field', example: 'from' }), message: z.string() }))
      .optional()
      .meta({ description: 'what was wrong with which parameter or field' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' });
export type Problem = z.infer<typeof Problem>;
type Errors = NonNullable<Problem['errors']>;

/** Thrown to answer a problem. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly errors: Errors | undefined;

  constructor(status: number, detail: string, errors?: Errors) {
    super(detail);
    this.status = status;
    this.errors = errors;
  }
}

export const notFound = (what: string, id: string) => new HttpProblem(404, `there is no ${what} ${JSON.stringify(id)}`);
export const badField = (path: string, message: string) => new HttpProblem(400, `${path}: ${message}`, [{ path, message }]);

const MEANINGS: Record<number, string> = {
  400: 'A parameter or field is wrong; `errors` names it',
  403: 'The server does not fetch from there',
  404: 'There is no such thing',
  405: 'The path has no such method; `Allow` lists those it has',
  406: 'The answer comes in no format that `Accept` takes',
  409: 'It does not go with what is there; `detail` says with what',
  412: 'It is not as `If-Match` says any more: it was changed since',
  413: 'The text is longer than the limit',
  415: 'The body is of another type or charset than those listed',
  422: 'The text is in no supported language',
  502: 'The other server gave no answer that can be read',
  503: 'The server cannot do this now; `Retry-After` says when to come back, if that is known',
};

/** The response schemas of the problems that a route can answer. */
export const problems = (...statuses: number[]) =>
  Object.fromEntries(
    statuses.map((status) => [status, { description: MEANINGS[status], content: { 'application/problem+json': { schema: Problem } } }]),
  );

const REFUSED: Record<RefusalCode, number> = { empty: 400, 'not-unicode': 400, 'too-long': 413, 'no-language': 422 };

/** Turns whatever was thrown into a problem. What is not the client's fault says nothing of the inside. */
export function problemOf(error: unknown): Problem {
  const about = (status: number, detail: string, errors?: Errors): Problem => ({
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    ...(errors ? { errors } : {}),
  });
  if (error instanceof HttpProblem) return about(error.status, error.message, error.errors);
  if (error instanceof Busy || error instanceof Unready) return about(503, error.message);
  if (error instanceof Refusal)
    return about(REFUSED[error.code], error.message, [
      { path: error.code === 'no-language' ? 'language' : 'text', message: error.message },
    ]);
  if (error instanceof NotFetched)
    return about(error.why === 'refused' ? 403 : 502, error.message, [{ path: 'url', message: error.message }]);
  if (error instanceof Undecidable)
    return about(
      error.status,
      error.path === undefined ? error.message : `${error.path}: ${error.message}`,
      error.path === undefined ? undefined : [{ path: error.path, message: error.message }],
    );
  if (error instanceof BadCursor) return about(400, `cursor: ${error.message}`, [{ path: 'cursor', message: error.message }]);
  if (error instanceof BadSearch)
    return about(400, `${error.parameter}: ${error.message}`, [{ path: error.parameter, message: error.message }]);
  if (hasZodFastifySchemaValidationErrors(error)) {
    const where = error.validationContext === 'body' ? 'field' : 'parameter';
    const errors = error.validation.flatMap(({ keyword, instancePath, message, params }) => {
      const whole = instancePath.slice(1).replaceAll('/', '.');
      // of a parameter given several times it is the parameter that is wrong
      const path = error.validationContext === 'querystring' ? whole.replace(/\.\d+$/, '') : whole;
      const keys = keyword === 'unrecognized_keys' ? (params as { keys: string[] }).keys : null;
      if (keys) return keys.map((key) => ({ path: path ? `${path}.${key}` : key, message: `unknown ${where}` }));
      return [{ path: path || (error.validationContext ?? 'body'), message: message ?? 'is wrong' }];
    });
    return about(400, errors.map(({ path, message }) => `${path}: ${message}`).join('; '), errors);
  }
  const { statusCode, message } = error as Partial<FastifyError>;
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return about(statusCode, message ?? '');
  return about(500, 'the server failed to answer this request; its log says why');
}

export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error);
  if (error instanceof Busy || error instanceof Unready) reply.header('retry-after', error.seconds);
  else if (problem.status >= 500) request.log.error(error);
  reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}
