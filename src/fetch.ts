/**
 * Pages and feeds by address. Off unless the operator lists the hosts that may be asked; private and reserved addresses are refused even
 * then, also when a listed name resolves to one or redirects there (server-side request forgery, OWASP A10:2021).
 */
import { get as httpGet, type IncomingMessage } from 'node:http';
import { get as httpsGet } from 'node:https';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type RequestFilteringAgentOptions, useAgent } from 'request-filtering-agent';

export interface Fetched {
  /** Where it was found in the end. */
  url: string;
  bytes: Uint8Array;
  /** What the sender says of its letters. */
  charset?: string;
}

export interface Fetcher {
  /** Whether an address may be asked for: an http or https URL whose host is on the list. */
  allows(url: string): boolean;
  /** Throws a `NotFetched`. */
  get(url: string): Promise<Fetched>;
}

/** Why nothing came: `refused` by us before anything was asked, or `failed` on the way. */
export class NotFetched extends Error {
  readonly why: 'refused' | 'failed';

  constructor(why: 'refused' | 'failed', message: string) {
    super(message);
    this.why = why;
  }
}

export interface FetcherOptions {
  /** Host names; `*.example.org` stands for those under example.org. Empty: nothing is fetched. */
  hosts: readonly string[];
  /** Longest answer, in bytes, as sent and as unpacked. */
  limit?: number;
  /** How long an answer may take in all. */
  seconds?: number;
  /** Private addresses that are let through all the same; the server has none. */
  addresses?: readonly string[];
}

const REDIRECTS = 5;
const UNPACK: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

export function openFetcher({ hosts, limit = 8 * 1024 * 1024, seconds = 20, addresses = [] }: FetcherOptions): Fetcher {
  const rules: RequestFilteringAgentOptions = { allowIPAddressList: [...addresses] };
  const listed = (host: string) => hosts.some((rule) => (rule.startsWith('*.') ? host.endsWith(rule.slice(1)) : host === rule));

  /** The URL, when it may be asked. */
  const checked = (address: string, base?: string): URL => {
    const url = URL.canParse(address, base) ? new URL(address, base) : null;
    if (url === null || !/^https?:$/.test(url.protocol)) throw new NotFetched('refused', 'not an http or https address');
    if (url.username !== '' || url.password !== '')
      throw new NotFetched('refused', 'an address with a name or password in it is not fetched');
    if (hosts.length === 0) throw new NotFetched('refused', 'nothing is fetched here: FETCH_HOSTS lists no host');
    if (!listed(url.hostname)) throw new NotFetched('refused', `${url.hostname} is not among the hosts that may be asked (FETCH_HOSTS)`);
    return url;
  };

  const answer = (url: URL, signal: AbortSignal): Promise<IncomingMessage> =>
    new Promise((done, fail) => {
      const options = {
        agent: useAgent(url.href, rules),
        signal,
        headers: {
          'user-agent': 'whosaid',
          accept: 'application/rss+xml, application/atom+xml, application/xml;q=0.9, text/html;q=0.9, */*;q=0.1',
          'accept-encoding': 'gzip, br, deflate',
        },
      };
      (url.protocol === 'https:' ? httpsGet : httpGet)(url, options, done).on('error', (error) => {
        // the agent says so when a name stands for a private address
        if (/is not allowed/.test(error.message)) fail(new NotFetched('refused', `${url.hostname} is at a private address`));
        else fail(error);
      });
    });

  const bytesOf = async (message: IncomingMessage): Promise<Uint8Array> => {
    const encoding = message.headers['content-encoding']?.toLowerCase() ?? 'identity';
    const unpack = UNPACK[encoding];
    if (encoding !== 'identity' && !unpack) throw new NotFetched('failed', `the answer is packed as ${encoding}`);
    const parts: Uint8Array[] = [];
    let size = 0;
    const unpacked = unpack ? message.on('error', (error) => stream.emit('error', error)).pipe(unpack()) : message;
    const stream = unpacked as AsyncIterable<Uint8Array> & NodeJS.EventEmitter;
    for await (const part of stream) {
      size += part.length;
      if (size > limit) {
        message.destroy();
        throw new NotFetched('failed', `the answer is longer than ${limit} bytes`);
      }
      parts.push(part);
    }
    return Buffer.concat(parts);
  };

  return {
    allows(url) {
      try {
        checked(url);
        return true;
      } catch {
        return false;
      }
    },

    async get(address) {
      const signal = AbortSignal.timeout(seconds * 1000);
      let url = checked(address);
      try {
        for (let hop = 0; hop <= REDIRECTS; hop++) {
          const message = await answer(url, signal);
          const { statusCode = 0, headers } = message;
          if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
            message.resume();
            url = checked(headers.location, url.href);
            continue;
          }
          if (statusCode !== 200) {
            message.resume();
            throw new NotFetched('failed', `${url.hostname} answers ${statusCode}`);
          }
          const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase();
          return { url: url.href, bytes: await bytesOf(message), ...(charset === undefined ? {} : { charset }) };
        }
      } catch (error) {
        if (error instanceof NotFetched) throw error;
        if (signal.aborted) throw new NotFetched('failed', `${url.hostname} did not answer within ${seconds} s`);
        throw new NotFetched('failed', `${url.hostname}: ${(error as Error).message}`);
      }
      throw new NotFetched('failed', `more than ${REDIRECTS} redirects`);
    },
  };
}
