/** Claims as they leave the server: pages and their links, formats, counts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../src/app.ts';
import type { Claim } from '../src/claim.ts';
import { ClaimList, Facets, Timeline } from '../src/http/claims.ts';
import { formatFor } from '../src/http/formats.ts';
import { keeping } from '../src/http/kept.ts';
import { daySeries } from '../src/http/series.ts';
import { openDatabase } from '../src/store/database.ts';
import { TAG_FILTERS } from '../src/store/filters.ts';
import { type Store, sqliteStore } from '../src/store/store.ts';
import { article, claim, memoryStore, speaker } from './claims.ts';

let store: Store;
let app: FastifyInstance;
const TEXT = '🙂🙂 Le maire a dit : « =2+2, "c’est" l’𝔘niversité » & <b>rien</b>, au port. Fin 🙂.';
const QUOTED = '=2+2, "c’est" l’𝔘niversité';
const start = TEXT.indexOf(QUOTED);
beforeAll(async () => {
  store = memoryStore();
  app = await buildApp({ store, textLimit: 4096 });
  const day = (date: string) => ({ date, date_earliest: date, date_latest: date });
  await store.add(article('odd', { text: TEXT, title: 'A & B', url: 'https://example.org/?a=1&b=2', published: '2023-08-31' }), [
    claim('odd', 0, { ...day('2023-08-31'), text: QUOTED, content: [{ text: QUOTED, start, end: start + QUOTED.length }], topics: [{ id: 'weapons', terms: [] }] }),
  ]);
  const others = Array.from({ length: 30 }, (_, i) => {
    const id = `a${String(i).padStart(2, '0')}`;
    const outlet = i % 2 ? 'Le Soir' : 'La Gazette';
    const text = `le port\u0007 numéro ${i} ${'encore '.repeat(i)}`;
    const made = claim(id, 0, { ...day(`2023-09-${String(1 + i).padStart(2, '0')}`), text, outlet, speakers: [speaker(i % 3 ? 'Anna Berg' : 'Paul Roy')], form: i % 5 ? 'direct' : 'indirect', topics: [{ id: i % 2 ? 'arms-trade' : 'sport', terms: [] }] });
    return { article: article(id, { outlet, text }), claims: [made] };
  });
  await store.addAll(others);
  await store.add(article('undated', { published: null }), [claim('undated', 0, { date_earliest: null, date_latest: null, date_basis: 'unknown', speakers: [] })]);
});
afterAll(async () => {
  await app.close();
  await store.close();
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });
const ids = async (url: string) => ((await get(url)).json().items as Claim[]).map(({ id }) => id);
const nextOf = (link: unknown) => /<([^>]+)>; rel="next"/.exec(String(link))?.[1];

describe('filters', () => {
  test('repeated, and left out', async () => {
    const all = await ids('/claims?limit=200');
    expect(all).toHaveLength(32);
    const either = await ids('/claims?speaker=Berg&speaker=Roy&limit=200');
    expect(either).toHaveLength(30);
    expect(await ids('/claims?not_speaker=Berg&not_speaker=Roy&limit=200')).toEqual(all.filter((id) => !either.includes(id)));
    const soir = await ids('/claims?outlet=le%20soir&limit=200');
    expect(await ids('/claims?not_outlet=LE%20SOIR&limit=200')).toEqual(all.filter((id) => !soir.includes(id)));
    // a topic stands for those below it, whichever way it is asked
    expect(await ids('/claims?topic=weapons&limit=200')).toHaveLength(16);
    expect(await ids('/claims?not_topic=weapons&limit=200')).toHaveLength(16);
    expect((await get('/claims?speaker=Berg&speaker=Nobody')).json().matched_actors).toEqual([{ id: 'anna-berg', name: 'Anna Berg' }]);
  });

  test('each of the table is a parameter of the list, the exports, the counts and the series', () => {
    const { paths } = app.swagger() as unknown as { paths: Record<string, { get: { parameters: { name: string; schema: { type: string } }[] } }> };
    for (const path of ['/claims', '/claims.{format}', '/claims/facets', '/claims/timeline']) {
      const parameters = new Map(paths[path]?.get.parameters.map(({ name, schema }) => [name, schema.type]));
      for (const { name } of TAG_FILTERS) expect([parameters.get(name), parameters.get(`not_${name}`)], `${path} ${name}`).toEqual(['array', 'array']);
      for (const name of ['q', 'from', 'to', 'min_confidence', 'negated']) expect(parameters.has(name), `${path} ${name}`).toBe(true);
    }
  });

  test('what may have been said on other days says so', async () => {
    const fresh = memoryStore();
    const other = await buildApp({ store: fresh, textLimit: 4096 });
    const dates: [string | null, string | null][] = [['2023-09-04', '2023-09-04'], ['2023-09-01', '2023-09-30'], ['2023-01-01', '2023-12-31'], ['2023-10-01', '2023-10-31'], [null, null]];
    // known by a longer name in another article: those claims are not handed out as they are stored
    await fresh.add(article('p'), dates.map(([date_earliest, date_latest], n) => claim('p', n, { date_earliest, date_latest, speakers: [speaker(n === 1 ? 'Roy' : 'Anna Berg')] })));
    await fresh.add(article('o'), [claim('o', 0, { date_earliest: null, date_latest: null, speakers: [speaker('Paul Roy')] })]);
    const asked = async (search: string) => {
      const page = (await other.inject(`/claims?sort=date&${search}`)).json();
      expect(ClaimList.parse(page)).toEqual(page);
      const lines = (await other.inject(`/claims.ndjson?sort=date&${search}`)).body.trim().split('\n').map((line) => JSON.parse(line));
      expect(lines).toEqual(page.items);
      const rows = (await other.inject(`/claims.csv?sort=date&${search}`)).body.trim().split('\r\n').slice(1);
      expect(rows.map((row) => row.split(',')[5])).toEqual(lines.map(({ possibly }) => String(possibly ?? '')));
      return (page.items as { id: string; possibly?: true }[]).map(({ id, possibly }) => `${id}${possibly ? '?' : ''}`);
    };
    expect(await asked('from=2023-09-04&to=2023-09-04')).toEqual(['p-2?', 'p-1?', 'p-0']);
    expect(await asked('from=2023-09&to=2023-09')).toEqual(['p-2?', 'p-1', 'p-0']);
    expect(await asked('from=2023-09-02')).toEqual(['p-2?', 'p-1?', 'p-0', 'p-3']);
    expect(await asked('to=2023-10-30')).toEqual(['p-2?', 'p-1', 'p-0', 'p-3?']);
    expect(await asked('from=2023&to=2023&speaker=Roy')).toEqual(['p-1']);
    expect(await asked('speaker=Roy')).toEqual(['o-0', 'p-1']);
    await other.close();
    await fresh.close();
  });

  test('marks tell where the words are', async () => {
    const { items } = (await get('/claims?q=NUMERO%20enc*&marks=true&limit=1')).json();
    for (const { text, start, end } of items[0].marks) expect(items[0].text.slice(start, end)).toBe(text);
    expect(items[0].marks[0].text).toBe('numéro');
    expect((await get('/claims?q=numero&limit=1')).json().items[0].marks).toBeUndefined();
    expect(JSON.parse((await get('/claims.ndjson?q=numero&marks=true&limit=1')).body).marks).toHaveLength(1);
  });
});

describe('pages', () => {
  test('are what the schema says, although they are joined from what is stored', async () => {
    for (const url of ['/claims?limit=200', '/claims?q=port&marks=true', '/claims?speaker=nobody']) {
      const page = (await get(url)).json();
      expect(ClaimList.parse(page)).toEqual(page);
    }
    const [counts, series] = [(await get('/claims/facets')).json(), (await get('/claims/timeline?interval=week')).json()];
    expect([Facets.parse(counts), Timeline.parse(series)]).toEqual([counts, series]);
  });

  test('lead from one to the next by Link, keeping the question', async () => {
    const seen: string[] = [];
    let pages = 0;
    for (let url: string | undefined = '/claims?not_speaker=Roy&sort=date&limit=7&q=port'; url; pages++) {
      const response = await get(url);
      seen.push(...(response.json().items as Claim[]).map(({ id }) => id));
      expect(response.headers.link).toContain('</claims?not_speaker=Roy&sort=date&limit=7&q=port>; rel="first"');
      url = nextOf(response.headers.link);
    }
    expect(pages).toBe(3);
    expect(seen).toEqual(await ids('/claims?not_speaker=Roy&sort=date&limit=200&q=port'));
    const cursor = (await get('/claims?limit=1')).json().next;
    expect((await get(`/claims?limit=1&form=direct&cursor=${cursor}`)).statusCode).toBe(400);
  });

  test('unchanged are not sent again; changed are', async () => {
    const fresh = memoryStore();
    const other = await buildApp({ store: fresh, textLimit: 4096 });
    await fresh.add(article('x'), [claim('x', 0)]);
    const first = await other.inject('/claims');
    const etag = first.headers.etag as string;
    expect(etag).toMatch(/^W\//);
    const again = await other.inject({ url: '/claims', headers: { 'if-none-match': etag } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    for (const known of [`"another", ${etag}`, '*', etag.slice(2)])
      expect((await other.inject({ url: '/claims', headers: { 'if-none-match': known } })).statusCode, known).toBe(304);
    expect((await other.inject({ url: '/claims', headers: { 'if-none-match': '"another"' } })).statusCode).toBe(200);
    expect((await other.inject({ url: '/claims?nothing=1', headers: { 'if-none-match': '*' } })).statusCode).toBe(400);
    await fresh.add(article('y'), [claim('y', 0)]);
    expect((await other.inject({ url: '/claims', headers: { 'if-none-match': etag } })).statusCode).toBe(200);
    await other.close();
    await fresh.close();
  });

  test('asked for again are handed out again, until anything in the store changes, whoever changes it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
    const file = join(folder, 'x.db');
    const [here, elsewhere] = [sqliteStore(openDatabase(file)), sqliteStore(openDatabase(file))];
    let asked = 0;
    const counting: Store = {
      ...here,
      claimsAsJson: (...question) => {
        asked++;
        return here.claimsAsJson(...question);
      },
    };
    const other = await buildApp({ store: counting, textLimit: 4096 });
    const count = async () => ((await other.inject('/claims')).json().items as Claim[]).length;
    expect([await count(), await count(), asked]).toEqual([0, 0, 1]);
    await here.add(article('x'), [claim('x', 0)]);
    expect([await count(), await count(), asked]).toEqual([1, 1, 2]);
    await elsewhere.add(article('y'), [claim('y', 0)]);
    expect([await count(), await count(), asked]).toEqual([2, 2, 3]);
    await here.remove('x');
    expect([await count(), asked]).toEqual([1, 4]);
    await other.close();
    await here.close();
    await elsewhere.close();
    rmSync(folder, { recursive: true });
  });

  test('that are kept stay within bounds, the last asked for the longest', async () => {
    let version = '1';
    let made = 0;
    const kept = keeping({ version: async () => version }, 8000);
    const ask = async (key: string, size = 900) => (await kept(key, async () => ({ body: Buffer.alloc(size, `${++made}`), link: null }))).body[0];
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) await ask(key);
    expect(made).toBe(8);
    await ask('a');
    await ask('i');
    expect(made).toBe(9);
    await ask('a');
    expect(made).toBe(9);
    await ask('b');
    expect(made).toBe(10);
    await ask('large', 5000);
    await ask('large', 5000);
    expect(made).toBe(12);
    version = '2';
    await ask('a');
    expect(made).toBe(13);
    // what changes while it is made is not kept
    await kept('z', async () => {
      version = '3';
      return { body: Buffer.from('z'), link: null };
    });
    await ask('z');
    expect(made).toBe(14);
  });

  test('are compressed when asked for, and the tag stays', async () => {
    const plain = await get('/claims');
    const packed = await get('/claims', { 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
    expect(packed.headers.vary).toMatch(/accept\b.*accept-encoding/i);
    expect(packed.headers.etag).toBe(plain.headers.etag);
    const streamed = await get('/claims.ndjson', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(streamed.rawPayload).toString()).toBe((await get('/claims.ndjson')).body);
  });
});

describe('formats', () => {
  test.each([
    [undefined, 'json'],
    ['*/*', 'json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'json'],
    ['text/csv', 'csv'],
    ['text/*', 'csv'],
    ['application/x-ndjson, application/json;q=0.5', 'ndjson'],
    ['application/json;q=0.1, application/atom+xml', 'atom'],
    ['*/*;q=0.1, application/ld+json;profile="x"', 'jsonld'],
    ['application/json;q=0, */*', 'ndjson'],
    ['image/png', null],
    ['application/json;q=0', null],
  ])('Accept: %s → %s', (accept, format) => expect(formatFor(accept)).toBe(format));

  test('by Accept and by extension are the same', async () => {
    for (const [extension, type] of [['json', 'application/json'], ['ndjson', 'application/x-ndjson'], ['csv', 'text/csv'], ['jsonld', 'application/ld+json'], ['atom', 'application/atom+xml']]) {
      const [one, two] = [await get(`/claims.${extension}?speaker=Berg`), await get('/claims?speaker=Berg', { accept: type as string })];
      expect(String(one.headers['content-type']).startsWith(type as string)).toBe(true);
      expect(two.headers['content-type']).toBe(one.headers['content-type']);
      expect(two.body.replaceAll('/claims?', `/claims.${extension}?`)).toBe(one.body);
    }
  });

  test('NDJSON holds every claim, in order', async () => {
    const lines = (await get('/claims.ndjson?sort=date')).body.trimEnd().split('\n').map((line) => JSON.parse(line));
    expect(lines).toEqual((await get('/claims?sort=date&limit=200')).json().items);
    expect((await get('/claims.ndjson?speaker=nobody')).body).toBe('');
  });

  test('CSV holds every claim; what would be a formula is text', async () => {
    const { body, headers } = await get('/claims.csv?sort=date');
    expect(headers['content-disposition']).toContain('claims.csv');
    const rows = readCsv(body);
    expect(rows).toHaveLength(33);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows[0]?.length]));
    const column = (name: string) => rows.slice(1).map((row) => row[rows[0]?.indexOf(name) as number]);
    expect(column('id')).toEqual(await ids('/claims?sort=date&limit=200'));
    expect(column('text')[1]).toBe(`'${QUOTED}`);
    expect(column('speakers')[1]).toBe('John Kirby');
    for (const start of ['=1', '+1', '-1', '@x', '\t=1', '  =1', '\r\n=1', '＝1']) {
      const fresh = memoryStore();
      const other = await buildApp({ store: fresh, textLimit: 4096 });
      await fresh.add(article('x', { outlet: start }), [claim('x', 0, { text: start, outlet: start, speakers: [speaker(start)] })]);
      const [head, row] = readCsv((await other.inject('/claims.csv')).body) as [string[], string[]];
      for (const name of ['text', 'outlet', 'speakers']) expect(row[head.indexOf(name)]).toBe(`'${start}`);
      await other.close();
      await fresh.close();
    }
    expect((await get('/claims.csv?bom=true')).rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(body.startsWith('id,')).toBe(true);
  });

  test('JSON-LD points at the words in code points', async () => {
    const page = (await get('/claims.jsonld?speaker=Kirby')).json();
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    const [{ body, target }] = page.items;
    expect(body).toMatchObject({ '@type': 'Quotation', text: QUOTED, spokenByCharacter: [{ '@type': 'Person', name: 'John Kirby' }], isPartOf: { '@type': 'NewsArticle', headline: 'A & B' } });
    const [quote, position] = target[0].selector;
    const points = Array.from(TEXT);
    expect(points.slice(position.start, position.end).join('')).toBe(QUOTED);
    expect(position).toMatchObject({ type: 'TextPositionSelector' });
    expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: QUOTED });
    expect(TEXT).toContain(quote.prefix + quote.exact + quote.suffix);
    expect(Array.from(quote.suffix as string)).toHaveLength(32);
    expect((await get('/claims.jsonld?form=indirect')).json().items[0].body).toMatchObject({ '@type': 'Claim', author: [{ name: 'Anna Berg' }] });
    expect((await get('/claims.jsonld?limit=1')).json().next).toMatch(/^http:\/\/.+\/claims\.jsonld\?limit=1&cursor=/);
  });

  test('Atom is well-formed, whatever the words', async () => {
    const { body } = await get('/claims.atom?sort=date&limit=200&from=2023', { host: 'news.example:80' });
    expect(body.match(/<entry>/g)).toHaveLength(31);
    expect(wellFormed(body)).toBe(true);
    expect(body).toContain('<title>John Kirby: =2+2, &quot;c’est&quot; l’𝔘niversité</title>');
    expect(body).toContain('<link rel="via" href="https://example.org/?a=1&amp;b=2"/>');
    expect(body).toContain('<link rel="self" type="application/atom+xml" href="http://news.example:80/claims.atom?sort=date&amp;limit=200&amp;from=2023"/>');
    expect(body).not.toContain('\u0007');
    const first = await get('/claims.atom?limit=2');
    expect(first.body).toContain('rel="next"');
    expect(wellFormed((await get('/claims.atom?speaker=nobody')).body)).toBe(true);
    expect((await get('/claims.atom?q=%25%26%3C')).statusCode).toBe(400);
    expect(wellFormed((await get('/claims.atom?q=%25%26%3Cport')).body)).toBe(true);
  });

  test('an Atom entry tells when a claim without a day of its own was reported', async () => {
    await store.add(article('dayless', { outlet: 'Le Matin' }), [claim('dayless', 0, { outlet: 'Le Matin', date: null, date_earliest: null, date_latest: '2023-09-05' })]);
    expect((await get('/claims.atom?outlet=Le%20Matin')).body).toContain('<summary type="text">reported 2023-09-05 · Le Matin · ');
    await store.remove('dayless');
  });
});

describe('counts', () => {
  test('by what the claims have', async () => {
    const { total, capped, facets, matched_actors } = (await get('/claims/facets?q=port')).json();
    expect([total, capped, matched_actors]).toEqual([30, false, []]);
    expect(facets.speaker).toEqual([{ value: 'anna-berg', name: 'Anna Berg', claims: 20 }, { value: 'paul-roy', name: 'Paul Roy', claims: 10 }]);
    expect(facets.outlet).toEqual(expect.arrayContaining([{ value: 'le-soir', name: 'Le Soir', claims: 15 }]));
    expect(facets.date).toEqual([{ value: '2023-09', name: '2023-09', claims: 30 }]);
    expect(Object.keys((await get('/claims/facets?by=form&by=act&limit=1')).json().facets)).toEqual(['form', 'act']);
    expect((await get('/claims/facets?by=speaker&limit=1')).json().facets.speaker).toHaveLength(1);
    for (const { value, claims } of facets.outlet) expect(await ids(`/claims?q=port&outlet=${value}&limit=200`)).toHaveLength(claims);
  });

  test('of one person, whatever an article calls him', async () => {
    const fresh = memoryStore();
    const other = await buildApp({ store: fresh, textLimit: 4096 });
    await fresh.add(article('x'), [claim('x', 0, { speakers: [speaker('Kirby')] }), claim('x', 1)]);
    for (const url of ['/claims/facets?by=speaker', '/claims/facets?by=speaker&form=direct'])
      expect((await other.inject(url)).json().facets.speaker).toEqual([{ value: 'john-kirby', name: 'John Kirby', claims: 2 }]);
    await other.close();
    await fresh.close();
  });

  test('by day, week and month', async () => {
    const month = (await get('/claims/timeline')).json();
    expect(month).toMatchObject({ total: 32, capped: false, interval: 'month', undated: 1 });
    expect(month.items).toEqual([{ date: '2023-08', from: '2023-08-01', to: '2023-08-31', claims: 1 }, { date: '2023-09', from: '2023-09-01', to: '2023-09-30', claims: 30 }]);
    const week = (await get('/claims/timeline?interval=week&from=2023-08')).json();
    expect(week.items[0]).toEqual({ date: '2023-08-28/2023-09-03', from: '2023-08-28', to: '2023-09-03', claims: 4 });
    expect(week.items.map(({ claims }: { claims: number }) => claims)).toEqual([4, 7, 7, 7, 6]);
    const day = (await get('/claims/timeline?interval=day&speaker=Roy')).json();
    expect(day.items.slice(0, 2)).toEqual([{ date: '2023-09-01', from: '2023-09-01', to: '2023-09-01', claims: 1 }, { date: '2023-09-04', from: '2023-09-04', to: '2023-09-04', claims: 1 }]);
  });

  test('weeks and months at their edges', () => {
    const series = (day: string, interval: 'week' | 'month') => daySeries([{ day, claims: 1 }], interval).items[0]?.date;
    expect([series('2023-01-01', 'week'), series('2024-12-30', 'week'), series('2024-02-29', 'month')]).toEqual(['2022-12-26/2023-01-01', '2024-12-30/2025-01-05', '2024-02']);
  });
});

/** RFC 4180, read by the letter. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (let i = 0; i < text.length; ) {
    let value = '';
    if (text[i] === '"') {
      for (i++; ; i++) {
        if (text[i] !== '"') value += text[i];
        else if (text[i + 1] === '"') value += text[i++];
        else break;
      }
      i++;
    } else while (i < text.length && text[i] !== ',' && text[i] !== '\r') value += text[i++];
    (rows.at(-1) as string[]).push(value);
    if (text[i] === ',') i++;
    else {
      expect(text.slice(i, i + 2)).toBe('\r\n');
      i += 2;
      if (i < text.length) rows.push([]);
    }
  }
  return rows;
}

/** Every tag is closed in order, and no & or < stands alone. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(/^<\?xml [^?]*\?>/, '').replace(/<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>/g, (_, close, name, __, empty) => {
    if (close) return open.pop() === name ? '' : '<';
    if (!empty) open.push(name);
    return '';
  });
  return open.length === 0 && !rest.includes('<') && !/&(?!(?:amp|lt|gt|quot);)/.test(xml);
}
