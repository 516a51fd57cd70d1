/** Corrections of one thing are made one after the other, and on request only while it is as their sender saw it: `If-Match`. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { HttpProblem } from './problem.ts';

/** The headers of a correction; others pass. */
export const CorrectionHeaders = z.looseObject({
  'if-match': z.string().max(1000).optional().meta({
    description:
      '`ETag` of the answer to GET that the correction was made from: when somebody else has corrected it since, this answers 412',
  }),
});

/** The last correction of each path that is under way. */
const underWay = new Map<string, Promise<unknown>>();

/**
 * Makes a correction of what GET answers at the path of the request, after those that came before it, and tags the answer as GET would now.
 * Throws a 412 when the request names other tags than that of now. Tags are compared without `W/`: they are made from the content before it is
 * encoded, so equal ones are of equal bytes.
 */
export function corrected<T>(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply, change: () => Promise<T>): Promise<T> {
  const { url } = request;
  const asked = request.headers['if-match'];
  const tagOfNow = async () => {
    const { statusCode, headers } = await app.inject({ method: 'GET', url });
    return statusCode === 200 ? (headers.etag as string) : null;
  };
  const make = async () => {
    const now = asked === undefined ? null : await tagOfNow();
    // what is not there, or elsewhere by now, is told as without the header
    if (asked !== undefined && now !== null && !names(asked, now)) {
      reply.header('etag', now);
      throw new HttpProblem(412, 'it was changed since: get it again, and correct what it is now');
    }
    const done = await change();
    const tag = await tagOfNow();
    if (tag !== null) reply.header('etag', tag);
    return done;
  };
  const made = (underWay.get(url) ?? Promise.resolve()).then(make);
  const settled = made.then(
    () => {},
    () => {},
  );
  underWay.set(url, settled);
  void settled.then(() => {
    if (underWay.get(url) === settled) underWay.delete(url);
  });
  return made;
}

const opaque = (tag: string) => tag.replace(/^W\//, '');
/** Whether a tag is among those of an `If-Match` or `If-None-Match`; `*` is any. */
export const names = (asked: string, tag: string): boolean =>
  asked.trim() === '*' || [...asked.matchAll(/(?:W\/)?"[^"]*"/g)].some(([each]) => opaque(each) === opaque(tag));
