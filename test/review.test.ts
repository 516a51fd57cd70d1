import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildApp } from '../src/app.ts';
import type { Claim } from '../src/claim.ts';
import { reextract } from '../src/ingest.ts';
import { openPool } from '../src/pool.ts';
import { judge } from '../src/store/overlay.ts';
import type { ClaimEvent, Store } from '../src/store/store.ts';
import { article, claim, memoryStore, speaker } from './claims.ts';

const pool = openPool({ size: 1, alone: 100_000 });
afterAll(() => pool.close());
let store: Store;
let app: FastifyInstance;
beforeEach(async () => {
  store = memoryStore();
  app = await buildApp({ store, textLimit: 4096, pool });
});
afterEach(async () => {
  await app.close();
  await store.close();
});

const send = (method: 'POST' | 'PUT' | 'DELETE' | 'PATCH', url: string, body?: unknown) =>
  app.inject({ method, url, ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, payload: JSON.stringify(body) }) });
const get = async (url: string) => (await app.inject(url)).json();
const ids = async (url: string): Promise<string[]> => (await get(url)).items.map(({ id }: Claim) => id);
const BY = { who: 'claire', why: 'read it' };
const patch = async (id: string, change: object) => {
  const response = await send('PATCH', `/claims/${id}`, { ...BY, ...change });
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json() as Claim;
};
const undo = (id: string, event: number) => send('POST', `/claims/${id}/history/${event}/undo`, { who: 'paul' });
const history = async (id: string): Promise<ClaimEvent[]> => (await get(`/claims/${id}/history`)).items;

const TEXT = 'Aux 🚢 du port : « Nous livrons des obus en mai », a dit M. Kirby.';
const spanOf = (words: string, text = TEXT) => ({ text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length });
const OBUS = 'Nous livrons des obus en mai';
const saying = (words: string, n: number, over: Partial<Claim> = {}) =>
  claim('a', n, { text: words, content: [spanOf(words)], topics: [{ id: 'ammunition', terms: ['obus'] }], ...over });
const fill = () => store.add(article('a', { text: TEXT }), [saying(OBUS, 0), saying('a dit M. Kirby', 1, { topics: [] })]);

describe('accepting and rejecting', () => {
  beforeEach(fill);

  test('a rejected claim is left out of lists, counts and exports unless it is asked for', async () => {
    const rejected = await patch('a-0', { review: 'reject' });
    expect(rejected.review).toEqual({ state: 'rejected', who: 'claire', why: 'read it', at: expect.stringMatching(/^\d{4}-.*Z$/), corrected: [] });
    expect(await ids('/claims')).toEqual(['a-1']);
    expect(await ids('/claims?speaker=Kirby')).toEqual(['a-1']);
    expect(await ids('/claims?q=obus')).toEqual([]);
    expect(await ids('/claims?sort=-confidence')).toEqual(['a-1']);
    expect(await ids('/claims?review=rejected')).toEqual(['a-0']);
    expect(await ids('/claims?review=rejected&q=obus')).toEqual(['a-0']);
    expect(await ids('/claims?review=rejected&review=unreviewed&sort=date')).toEqual(['a-0', 'a-1']);
    for (const query of ['', '&language=fr', '&from=2023']) {
      expect((await get(`/claims/facets?by=topic&by=speaker${query}`)), query).toMatchObject({ total: 1, facets: { topic: [], speaker: [{ value: 'john-kirby', claims: 1 }] } });
      expect((await get(`/claims/timeline?interval=day${query}`)), query).toMatchObject({ total: 1, items: [{ date: '2023-09-05', claims: 1 }] });
    }
    expect((await get('/claims/timeline?review=rejected')).total).toBe(1);
    expect((await get('/speakers')).items[0]).toMatchObject({ id: 'john-kirby', claims: 1 });
    expect((await get('/outlets')).items[0]).toMatchObject({ claims: 1 });
    expect((await get('/actors/john-kirby')).claims).toEqual({ speaker: 1, about: 0 });
    expect((await get('/actors?q=Kirby')).items[0]).toMatchObject({ claims: 1 });
    expect((await get('/topics/ammunition'))).toMatchObject({ claims: 0, claims_below: 0 });
    expect((await get('/topics/weapons'))).toMatchObject({ claims_below: 0 });
    expect((await app.inject('/claims.csv')).body.split('\r\n')).toHaveLength(3);
    expect((await app.inject('/claims.csv?review=rejected')).body).toContain(',rejected\r\n');
    expect((await app.inject('/claims.atom')).body).not.toContain('obus');
    // where it stands it is shown, with what was said of it
    expect((await get('/articles/a/claims')).items.map((each: Claim) => each.review?.state)).toEqual(['rejected', undefined]);
    expect((await get('/claims/a-0')).review.state).toBe('rejected');

    await patch('a-0', { review: 'accept' });
    expect(await ids('/claims?review=accepted')).toEqual(['a-0']);
    expect((await get('/claims/facets?by=topic'))).toMatchObject({ total: 2, facets: { topic: [{ value: 'ammunition', claims: 1 }] } });
    expect((await get('/speakers')).items[0]).toMatchObject({ claims: 2 });
  });

  test('what nobody reviewed can be asked for', async () => {
    expect(await ids('/claims?review=unreviewed&sort=date')).toEqual(['a-0', 'a-1']);
    expect(await ids('/claims?review=accepted')).toEqual([]);
    await patch('a-0', { review: 'accept' });
    expect(await ids('/claims?review=unreviewed')).toEqual(['a-1']);
    await patch('a-1', { act: 'warn' });
    expect(await ids('/claims?review=unreviewed')).toEqual([]);
    expect(await ids('/claims?review=corrected')).toEqual(['a-1']);
    // corrected, and accepted by a second pair of eyes
    await patch('a-1', { review: 'accept' });
    expect(await ids('/claims?review=corrected')).toEqual(['a-1']);
    expect(await ids('/claims?review=accepted&sort=date')).toEqual(['a-0', 'a-1']);
    expect((await get('/claims/a-1'))).toMatchObject({ act: 'warn', review: { state: 'accepted', corrected: ['act'] } });
  });
});

describe('correcting', () => {
  beforeEach(fill);

  test('whoever asks sees what was corrected', async () => {
    await store.add(article('b'), [claim('b', 0, { speakers: [speaker('Adrienne Watson')] })]);
    const before = await get('/claims/a-0');
    const changed = await patch('a-0', {
      speaker: 'adrienne-watson', date: '2023-09', topics: ['sanctions', 'ammunition'], act: 'deny', negated: true, form: 'indirect', content: [spanOf('Nous livrons'), { ...spanOf('en mai'), text: undefined }],
    });
    expect(changed).toMatchObject({
      id: 'a-0',
      speakers: [{ name: 'Adrienne Watson', id: 'adrienne-watson', actor_name: 'Adrienne Watson', kind: 'person' }],
      text: 'Nous livrons … en mai',
      content: [spanOf('Nous livrons'), spanOf('en mai')],
      date: '2023-09', date_earliest: '2023-09-01', date_latest: '2023-09-30', date_basis: 'corrected', date_mention: null,
      topics: [{ id: 'sanctions', terms: [] }, { id: 'ammunition', terms: ['obus'] }],
      act: 'deny', negated: true, form: 'indirect',
      review: { state: 'corrected', corrected: ['speaker', 'content', 'date', 'topics', 'act', 'negated', 'form'] },
    });
    expect(await ids('/claims?speaker=Watson&sort=date')).toEqual(['a-0', 'b-0']);
    expect(await ids('/claims?speaker=Kirby')).toEqual(['a-1']);
    expect(await ids('/claims?topic=sanctions&act=deny&negated=true&form=indirect&from=2023-09-10')).toEqual(['a-0']);
    expect(await ids('/claims?q=livrons')).toEqual(['a-0']);
    expect(await ids('/claims?q=obus')).toEqual([]);
    expect((await get('/claims/facets?by=speaker')).facets.speaker).toContainEqual({ value: 'adrienne-watson', name: 'Adrienne Watson', claims: 2 });
    expect((await get('/claims/timeline?interval=day')).items).toContainEqual(expect.objectContaining({ date: '2023-09-01', claims: 1 }));

    // null takes back, one by one; the rest stays
    expect(await patch('a-0', { content: null, date: null })).toMatchObject({ text: OBUS, date: null, date_basis: 'published', act: 'deny' });
    const events = await history('a-0');
    expect(events.map(({ kind, changes }) => [kind, changes.map(({ field }) => field)])).toEqual([
      ['correct', ['review', 'speaker', 'content', 'date', 'topics', 'act', 'negated', 'form']],
      ['correct', ['content', 'date']],
    ]);
    expect(events[0]?.changes).toContainEqual({ field: 'speaker', before: [{ name: 'John Kirby', id: 'john-kirby' }], after: [{ name: 'Adrienne Watson', id: 'adrienne-watson' }] });
    expect(events[0]).toMatchObject({ ...BY, undoes: null, undone_by: null });
    await patch('a-0', { speaker: null, topics: null, act: null, negated: null, form: null });
    expect(await get('/claims/a-0')).toEqual(before);
  });

  test('a speaker is an actor by id or name, somebody new, several, or nobody', async () => {
    expect((await patch('a-0', { speaker: 'JOHN KIRBY' })).speakers).toMatchObject([{ id: 'john-kirby', actor_name: 'John Kirby' }]);
    expect((await patch('a-0', { speaker: 'Zoé Nouvelle' })).speakers).toMatchObject([{ name: 'Zoé Nouvelle', id: 'zoe-nouvelle', kind: 'person' }]);
    expect(await ids('/claims?speaker=Nouvelle')).toEqual(['a-0']);
    expect((await patch('a-0', { speaker: [{ id: 'john-kirby' }, { name: 'Port de Zoé', kind: 'organisation', role: 'exploitant' }] })).speakers).toMatchObject([
      { id: 'john-kirby' },
      { id: 'port-de-zoe', kind: 'organisation', role: 'exploitant' },
    ]);
    expect((await patch('a-0', { speaker: { name: 'un responsable', anonymous: true, mention: spanOf('M. Kirby') } })).speakers).toMatchObject([
      { name: 'un responsable', id: null, anonymous: true, mention: spanOf('M. Kirby') },
    ]);
    expect((await patch('a-0', { speaker: [] })).speakers).toEqual([]);
    expect(await ids('/claims?speaker=Kirby')).toEqual(['a-1']);
  });

  test.each([
    ['beyond the text', { content: [{ start: 0, end: TEXT.length + 1 }] }, 'content.0.end'],
    ['backwards', { content: [{ start: 5, end: 5 }] }, 'content.0.end'],
    ['within a surrogate pair', { content: [{ start: TEXT.indexOf('🚢') + 1, end: 20 }] }, 'content.0.start'],
    ['ending within a surrogate pair', { content: [{ start: 0, end: TEXT.indexOf('🚢') + 1 }] }, 'content.0.end'],
    ['out of order', { content: [spanOf('en mai'), spanOf('Nous livrons')] }, 'content.1.start'],
    ['other words', { content: [{ ...spanOf('en mai'), text: 'en juin' }] }, 'content.0.text'],
    ['no word', { content: [{ start: 3, end: 4 }] }, 'content.0'],
    ['no such date', { date: '2023-13' }, 'date'],
    ['no such topic', { topics: ['sanctions', 'nothing'] }, 'topics.1'],
    ['no such actor', { speaker: { id: 'nobody' } }, 'speaker.id'],
    ['nobody by name', { speaker: [{}] }, 'speaker.0'],
    ['no such act', { act: 'sing' }, 'act'],
    ['nothing to correct', { review: 'correct' }, 'review'],
    ['fields to accept', { review: 'accept', act: 'warn' }, 'review'],
    ['nobody says so', { act: 'warn', who: undefined }, 'who'],
    ['an unknown field', { act: 'warn', colour: 1 }, 'colour'],
  ])('%s is refused, and nothing is changed', async (_, change, path) => {
    const response = await send('PATCH', '/claims/a-0', { ...BY, ...change });
    expect([response.statusCode, response.json().errors?.[0].path]).toEqual([400, path]);
    expect(await history('a-0')).toEqual([]);
  });

  test('what is not there', async () => {
    expect((await send('PATCH', '/claims/x-0', { ...BY, act: 'warn' })).statusCode).toBe(404);
    expect((await app.inject('/claims/x-0/history')).statusCode).toBe(404);
    expect((await undo('a-0', 1)).statusCode).toBe(404);
  });
});

describe('taking back', () => {
  beforeEach(fill);

  test('one change is taken back, and only that one', async () => {
    const before = await get('/claims/a-0');
    await patch('a-0', { act: 'warn', topics: ['sanctions'] });
    await patch('a-0', { act: 'deny' });
    await patch('a-0', { review: 'reject' });
    const [first, second, third] = (await history('a-0')).map(({ id }) => id) as [number, number, number];
    expect((await undo('a-0', first)).statusCode).toBe(200);
    expect(await get('/claims/a-0')).toMatchObject({ act: 'deny', topics: before.topics, review: { state: 'rejected' } });
    await undo('a-0', third);
    expect(await get('/claims/a-0')).toMatchObject({ act: 'deny', review: { state: 'corrected', corrected: ['act'] } });
    expect(await ids('/claims?act=deny')).toEqual(['a-0']);
    const again = await undo('a-0', third);
    expect([again.statusCode, again.json().detail]).toEqual([409, expect.stringContaining('undone already')]);
    await undo('a-0', second);
    expect(await get('/claims/a-0')).toEqual(before);
    const events = await history('a-0');
    expect(events.map(({ kind, undoes, undone_by }) => [kind, undoes, undone_by === null])).toEqual([
      ['correct', null, false],
      ['correct', null, false],
      ['reject', null, false],
      ['undo', first, true],
      ['undo', third, true],
      ['undo', second, true],
    ]);
    expect(events[4]?.changes).toEqual([{ field: 'review', before: 'rejected', after: 'corrected' }]);
    expect((await undo('a-0', events[5]?.id as number)).statusCode).toBe(409);
    expect((await get('/reviews')).items).toEqual([]);
    expect(await ids('/claims?review=unreviewed')).toHaveLength(2);
  });

  test('whatever is taken back in whatever order, the rest counts as if it had been made alone', async () => {
    const changes = [{ act: 'warn' }, { review: 'accept' }, { act: 'deny', negated: true }, { review: 'reject' }, { act: null }, { date: '2022' }];
    for (const change of changes) await patch('a-0', change);
    const events = await history('a-0');
    const order = [3, 0, 5, 2, 4, 1];
    const left = new Set(changes.keys());
    for (const n of order) {
      await undo('a-0', events[n]?.id as number);
      left.delete(n);
      const judged = judge([...left].map((i) => {
        const { review = 'correct', ...fields } = changes[i] as { review?: 'correct' };
        return { kind: review, fields };
      }));
      const { review, act, negated, date } = await get('/claims/a-0');
      expect([review?.state ?? null, act, negated, date], `after ${n}`).toEqual([
        judged?.state ?? null, judged?.correction.act ?? 'state', judged?.correction.negated ?? false, judged?.correction.date ?? null,
      ]);
    }
  });
});

describe('reading again', () => {
  const LONG = 'La ministre Anne Lemaire a annoncé mardi que le port rouvrirait en mai. « Nous y travaillons », a-t-elle ajouté.';

  test('corrections outlive corrected metadata and re-extraction', async () => {
    const { id, claims } = (await send('POST', '/articles', { text: LONG, published: '2024-02-15' })).json();
    const [first, second] = claims.map((each: Claim) => each.id) as [string, string];
    await patch(first, { speaker: 'Paul Roy', content: [spanOf('le port', LONG)], act: 'warn' });
    await patch(second, { review: 'reject' });
    const after = (await send('PATCH', `/articles/${id}`, { published: '2023-02-15', outlet: 'La Gazette' })).json();
    expect(after.claims).toMatchObject([
      { id: first, text: 'le port', act: 'warn', date: '2023-02-14', outlet: 'La Gazette', speakers: [{ name: 'Paul Roy' }], review: { state: 'corrected' } },
      { id: second, review: { state: 'rejected' } },
    ]);
    expect(await reextract({ store, pool, textLimit: 4096 }, id)).toBe(true);
    expect((await get(`/articles/${id}/claims`)).items).toEqual(after.claims);
    expect(await ids('/claims?speaker=Roy')).toEqual([first]);
    // what was not corrected is as it is read now
    await patch(first, { speaker: null, content: null, act: null });
    expect(await get(`/claims/${first}`)).toMatchObject({ text: 'le port rouvrirait en mai', date: '2023-02-14', speakers: [{ name: 'Anne Lemaire' }] });
  });

  test('a review whose claim is not found any more stays, is told, and counts again when the claim comes back', async () => {
    await fill();
    await patch('a-0', { speaker: 'Zoé Nouvelle' });
    const again = (claims: (old: readonly Claim[]) => Claim[]) => store.replace('a', (stored, old) => ({ article: stored, claims: claims(old) }));
    await again(() => [saying('a dit M. Kirby', 1, { topics: [] })]);
    expect(await ids('/claims')).toEqual(['a-1']);
    const orphan = { claim_id: 'a-0', article_id: 'a', orphaned: true, text: OBUS, content: [spanOf(OBUS)], speakers: [{ name: 'Zoé Nouvelle', id: 'zoe-nouvelle' }], review: expect.objectContaining({ state: 'corrected', who: 'claire' }) };
    expect((await get('/articles/a')).orphaned_reviews).toEqual([orphan]);
    expect((await get('/reviews?orphaned=true')).items).toEqual([orphan]);
    expect((await get('/reviews?orphaned=false')).items).toEqual([]);
    expect(await history('a-0')).toHaveLength(1);
    expect((await app.inject('/claims/a-0')).statusCode).toBe(404);
    // a new reading is told of it, so that the id goes on
    expect((await store.claimsAsRead('a')).map(({ id, speakers }) => [id, speakers[0]?.name])).toEqual([['a-1', 'John Kirby'], ['a-0', 'John Kirby']]);
    await again((old) => old.map((each) => ({ ...each })));
    expect((await get('/claims/a-0')).speakers).toMatchObject([{ id: 'zoe-nouvelle' }]);
    expect((await get('/articles/a')).orphaned_reviews).toEqual([]);
    // taken back while the claim is away
    await again(() => []);
    await undo('a-0', (await history('a-0'))[0]?.id as number);
    expect((await get('/reviews')).items).toEqual([]);
    await again(() => [saying(OBUS, 0)]);
    expect((await get('/claims/a-0')).speakers).toMatchObject([{ id: 'john-kirby' }]);
  });

  test('a forgotten article takes its reviews along', async () => {
    await fill();
    await patch('a-0', { review: 'reject' });
    await send('DELETE', '/articles/a');
    expect((await get('/reviews')).items).toEqual([]);
    expect((await app.inject('/claims/a-0/history')).statusCode).toBe(404);
    await fill();
    expect(await ids('/claims')).toHaveLength(2);
  });

  test('topics of users go with the corrected words, and never over a person’s word', async () => {
    await fill();
    const done = async (test: () => Promise<boolean>) => {
      while (!(await test())) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const tagged = async (id: string) => (await get(`/claims/${id}`)).topics.map((each: { id: string }) => each.id);
    await send('PUT', '/topics/shells', { names: { fr: 'Obus' }, terms: { fr: ['obus'] } });
    await done(async () => (await get('/topics/shells')).state === 'done');
    expect(await tagged('a-0')).toEqual(['ammunition', 'shells']);
    await patch('a-0', { content: [spanOf('Nous livrons')] });
    await done(async () => (await tagged('a-0')).join() === 'ammunition');
    await patch('a-0', { content: null });
    await done(async () => (await tagged('a-0')).join() === 'ammunition,shells');
    await patch('a-1', { topics: ['shells', 'sanctions'] });
    await patch('a-0', { topics: ['sanctions'] });
    await send('PUT', '/topics/shells', { names: { fr: 'Obus' }, terms: { fr: ['livrons'] } });
    await done(async () => (await get('/topics/shells')).state === 'done');
    expect([await tagged('a-0'), await tagged('a-1')]).toEqual([['sanctions'], ['shells', 'sanctions']]);
    await send('DELETE', '/topics/shells');
    await done(async () => (await tagged('a-1')).join() === 'sanctions');
    await undo('a-0', (await history('a-0')).at(-1)?.id as number);
    expect(await tagged('a-0')).toEqual(['ammunition']);
  });
});

test('reviews are listed, the last first, a page at a time', async () => {
  await fill();
  await patch('a-0', { review: 'accept' });
  await patch('a-1', { act: 'warn' });
  const { items, next } = await get('/reviews?limit=1');
  expect(items).toMatchObject([{ claim_id: 'a-1', review: { state: 'corrected' } }]);
  expect((await get(`/reviews?limit=1&cursor=${next}`)).items).toMatchObject([{ claim_id: 'a-0', review: { state: 'accepted' } }]);
  expect((await get('/reviews?state=accepted')).items).toHaveLength(1);
  expect((await get('/reviews?article=b')).items).toHaveLength(0);
});
