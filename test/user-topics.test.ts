import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildApp } from '../src/app.ts';
import type { Claim, UserTopic, Vocabulary } from '../src/claim.ts';
import { checkTerm, indexUserTopics } from '../src/extract/user-topics.ts';
import { openPool } from '../src/pool.ts';
import { openDatabase } from '../src/store/database.ts';
import { type Store, sqliteStore } from '../src/store/store.ts';
import { openTagger } from '../src/tagger.ts';
import { article, claim, memoryStore } from './claims.ts';

// read on this thread: the threads' program is that of the build
const pool = openPool({ size: 1, alone: 100_000 });
afterAll(() => pool.close());

const topic = (id: string, terms: Record<string, (string | [string, number])[]>, over: Partial<UserTopic> = {}): UserTopic => ({
  id,
  names: { en: id },
  parent: null,
  terms: Object.fromEntries(Object.entries(terms).map(([language, list]) => [language, list.map((each) => (typeof each === 'string' ? { term: each, weight: 1 } : { term: each[0], weight: each[1] }))])),
  threshold: 1,
  ...over,
});

describe('the matcher', () => {
  const found = (topics: UserTopic[], content: string, { before = '', language = 'fr' } = {}) => {
    const text = `${before}${content}`;
    const index = indexUserTopics({ revision: 1, topics } satisfies Vocabulary, language);
    return index?.topicsOf(text, [{ start: before.length, end: text.length }], () => [{ start: 0, end: text.length }]).map(({ id, terms }) => [id, ...terms]);
  };

  test.each([
    ['case, accents, plural', ['centrale nucléaire'], 'Des CENTRALES NUCLEAIRES ferment', 'CENTRALES NUCLEAIRES'],
    ['-al, -aux', ['journal local'], 'les journaux locaux se taisent', 'journaux locaux'],
    ['-al, feminine plural', ['élection municipal'], 'des élections municipales', 'élections municipales'],
    ['-y, -ies', ['nuclear facility'], 'two nuclear facilities', 'nuclear facilities'],
    ['any ending', ['bombard*'], 'ils bombarderont', 'bombarderont'],
    ['either word', ['port|quai fermé'], 'le quai fermé', 'quai fermé'],
    ['words apart', ['port … fermé'], 'le port de pêche sera fermé', 'port de pêche sera fermé'],
    ['another script', ['ядерное оружие'], 'le «ядерное оружие» russe', 'ядерное оружие'],
  ])('%s', (_, terms, content, reason) => {
    expect(found([topic('mine', { '*': terms })], content)).toEqual([['mine', reason]]);
  });

  test('terms of one language are not looked for in another', () => {
    const topics = [topic('fish', { fr: ['poisson'], en: ['fish'] })];
    expect(found(topics, 'le poisson', { language: 'en' })).toEqual([]);
    expect(found(topics, 'the fish', { language: 'en' })).toEqual([['fish', 'fish']]);
    expect(found([topic('fish', { fr: ['poisson'] })], 'le poisson', { language: 'en' })).toBeUndefined();
  });

  test('weights must come to the threshold; the sentence around completes, but never alone; weight 0 hides', () => {
    const weighed = [topic('port', { fr: [['port', 0.4], ['grue', 0.4], ['quai', 0.3], ['port de tête', 0]] })];
    expect(found(weighed, 'le port, le port')).toEqual([]);
    expect(found(weighed, 'le port, la grue et le quai')).toEqual([['port', 'port', 'grue', 'quai']]);
    expect(found(weighed, 'le port et la grue', { before: 'Du quai, il voit ' })).toEqual([['port', 'port', 'grue', 'quai']]);
    expect(found(weighed, 'il pleut', { before: 'Le port, le quai et la grue : ' })).toEqual([]);
    expect(found(weighed, 'son port de tête, la grue, le quai')).toEqual([]);
    const three = [topic('port', { fr: ['port', 'grue', 'quai'] }, { threshold: 3 })];
    expect(found(three, 'le port, la grue et le quai')).toEqual([['port', 'port', 'grue', 'quai']]);
    expect(found(three, 'le port et la grue')).toEqual([]);
  });

  test('of a topic and one below it the lower one', () => {
    const topics = [topic('boats', { '*': ['bateau'] }), topic('trawlers', { '*': ['bateau de pêche'] }, { parent: 'boats' })];
    expect(found(topics, 'un bateau de pêche')).toEqual([['trawlers', 'bateau de pêche']]);
  });

  test.each(['…', '« »', 'ab*', `${'a'.repeat(30)}*`, 'a b c d e f g h i j k l m'])('a term that cannot be looked for: %s', (term) => {
    expect(() => checkTerm(term)).toThrow(RangeError);
  });
});

const FR = 'La ministre Anne Lemaire a annoncé mardi que le port rouvrirait en mai. « Nous livrons des obus », a-t-elle ajouté.';
const EN = 'Harbour master Tom Reed said on Monday that the port was open. "We are ready," he told reporters.';

describe('over HTTP', () => {
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
  const ids = async (url: string) => (await get(url)).items.map(({ id }: Claim) => id);
  const done = async (id: string) => {
    for (;;) {
      const shown = await get(`/topics/${id}`);
      if (shown.state === 'done') return shown;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const emptied = async (id: string) => {
    while ((await ids('/claims')).length > 0 && (await get('/claims?limit=200')).items.some(({ topics }: Claim) => topics.some((each) => each.id === id)))
      await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const PORTS = { names: { fr: 'Ports', en: 'Harbours' }, terms: { fr: ['port'], en: ['port'] } };

  test('a topic is laid on stored claims and on those that come in, with the words that caused it', async () => {
    await send('POST', '/articles', { text: FR, published: '2024-02-15' });
    const made = await send('PUT', '/topics/harbours', { ...PORTS, parent: 'transport' });
    expect(made.statusCode).toBe(201);
    expect(made.headers.location).toBe('/topics/harbours');
    expect(made.json()).toMatchObject({ id: 'harbours', names: PORTS.names, parent: 'transport', user: true, iptc: null, threshold: 1, terms: { fr: [{ term: 'port', weight: 1 }] }, total: 1 });
    expect(await done('harbours')).toMatchObject({ state: 'done', tagged: 1, total: 1, claims: 1, claims_below: 1 });
    const [tagged] = (await get('/claims?topic=harbours')).items;
    expect(tagged).toMatchObject({ text: 'le port rouvrirait en mai', topics: [{ id: 'harbours', terms: ['port'] }] });

    // at once, in the very answer
    const { claims } = (await send('POST', '/articles', { text: EN, published: '2024-02-15' })).json();
    expect(claims[0].topics).toEqual([{ id: 'harbours', terms: ['port'] }]);
    expect((await send('POST', '/extract', { text: EN })).json().claims[0].topics).toEqual([{ id: 'harbours', terms: ['port'] }]);
    expect(await get('/topics/harbours')).toMatchObject({ claims: 2, total: 1 });

    // below a shipped topic
    expect(await ids('/claims?topic=transport')).toHaveLength(2);
    expect(await ids('/claims?topic=economy')).toHaveLength(2);
    expect(await ids('/claims?not_topic=economy')).not.toContain(tagged.id);
    expect(await get('/topics/transport')).toMatchObject({ user: false, iptc: null, children: ['harbours'], claims: 0, claims_below: 2 });
    expect((await get('/claims/facets?by=topic')).facets.topic).toContainEqual({ value: 'harbours', name: 'Harbours', claims: 2 });
  });

  test('facets name topics in the language asked for, or in English', async () => {
    await send('POST', '/articles', { text: FR, published: '2024-02-15' });
    await send('PUT', '/topics/shells', { names: { fr: 'Obus' }, parent: 'weapons', terms: { fr: ['obus'] } });
    await done('shells');
    const names = async (language?: string) => {
      const { headers, body } = await app.inject({ url: '/claims/facets?by=topic', headers: language ? { 'accept-language': language } : {} });
      expect(headers.vary).toContain('accept-language');
      const { topic } = JSON.parse(body).facets as { topic: { value: string; name: string }[] };
      return Object.fromEntries(topic.map(({ value, name }) => [value, name]));
    };
    await send('PUT', '/topics/harbours', PORTS);
    await done('harbours');
    for (const [language, ports, ammunition] of [[undefined, 'Harbours', 'Ammunition'], ['fr-CA,en;q=0.5', 'Ports', 'Munitions'], ['de, en;q=0.2, fr;q=0.1', 'Harbours', 'Ammunition'], ['*;q=0, ;;', 'Harbours', 'Ammunition']] as const)
      expect(await names(language), language).toEqual({ harbours: ports, ammunition, shells: 'Obus' });
  });

  test('the tree holds shipped and user topics, each after the one above it, counted with those below', async () => {
    await send('POST', '/articles', { text: FR, published: '2024-02-15' });
    await send('PUT', '/topics/shells', { names: { fr: 'Obus' }, parent: 'weapons', terms: { fr: ['obus'] } });
    await send('PUT', '/topics/heavy-shells', { names: { fr: 'Gros obus' }, parent: 'shells', terms: { fr: ['gros obus'] } });
    await done('shells');
    const { items } = await get('/topics');
    const at = (id: string) => items.findIndex((each: { id: string }) => each.id === id);
    expect(items[at('heavy-shells')]).toEqual({ id: 'heavy-shells', names: { fr: 'Gros obus' }, parent: 'shells', iptc: null, user: true, depth: 3, claims: 0, claims_below: 0 });
    expect(at('shells')).toBe(at('heavy-shells') - 1);
    expect(at('conflict')).toBeLessThan(at('weapons'));
    expect(items[at('conflict')]).toMatchObject({ depth: 0, iptc: 'medtop:16000000', names: { fr: 'Conflits, guerre et paix', en: 'Conflict, war and peace' } });
    // a claim with several topics below one counts once
    const [shell] = (await get('/claims?topic=shells')).items;
    expect(shell.topics.length).toBeGreaterThan(1);
    expect(items[at('weapons')].claims_below).toBe(1);
    expect(await ids('/claims?topic=weapons')).toEqual([shell.id]);
  });

  test('changed terms are laid on anew; names change nothing; a deleted topic leaves the claims', async () => {
    await send('POST', '/articles', { text: FR, published: '2024-02-15' });
    const before = (await get('/claims')).items;
    await send('PUT', '/topics/harbours', PORTS);
    await done('harbours');
    const same = await send('PUT', '/topics/harbours', { ...PORTS, names: { fr: 'Les ports' } });
    expect([same.statusCode, same.json().state, same.json().names]).toEqual([200, 'done', { fr: 'Les ports' }]);
    await send('PUT', '/topics/harbours', { ...PORTS, terms: { fr: ['obus'] } });
    await done('harbours');
    expect((await get('/claims?topic=harbours')).items.map(({ text }: Claim) => text)).toEqual(['Nous livrons des obus']);

    expect((await send('DELETE', '/topics/harbours')).statusCode).toBe(204);
    expect((await app.inject('/topics/harbours')).statusCode).toBe(404);
    expect((await get('/topics')).items.some(({ id }: { id: string }) => id === 'harbours')).toBe(false);
    await emptied('harbours');
    expect((await get('/claims')).items).toEqual(before);
    expect((await send('DELETE', '/topics/harbours')).statusCode).toBe(404);
    // and may come back
    expect((await send('PUT', '/topics/harbours', PORTS)).statusCode).toBe(201);
    expect(await done('harbours')).toMatchObject({ claims: 1 });
  });

  test('corrected metadata keep the topics of users', async () => {
    const { id } = (await send('POST', '/articles', { text: FR, published: '2024-02-15' })).json();
    await send('PUT', '/topics/harbours', PORTS);
    await done('harbours');
    expect((await send('PATCH', `/articles/${id}`, { author: 'A' })).json().claims[0].topics).toEqual([{ id: 'harbours', terms: ['port'] }]);
  });

  test.each([
    ['a shipped topic', 'PUT', '/topics/sanctions', PORTS, 409, undefined],
    ['a shipped topic', 'DELETE', '/topics/sanctions', undefined, 409, undefined],
    ['no such parent', 'PUT', '/topics/a', { ...PORTS, parent: 'nothing' }, 400, 'parent'],
    ['itself as parent', 'PUT', '/topics/a', { ...PORTS, parent: 'a' }, 400, 'parent'],
    ['no name', 'PUT', '/topics/a', { ...PORTS, names: {} }, 400, 'names'],
    ['no term', 'PUT', '/topics/a', { ...PORTS, terms: { fr: [] } }, 400, 'terms'],
    ['a term without a word', 'PUT', '/topics/a', { ...PORTS, terms: { fr: ['obus', '…'] } }, 400, 'terms.fr.1'],
    ['an unknown field', 'PUT', '/topics/a', { ...PORTS, colour: 1 }, 400, 'colour'],
    ['an id that is none', 'PUT', '/topics/A%20b', PORTS, 400, 'id'],
    ['a threshold of nothing', 'PUT', '/topics/a', { ...PORTS, threshold: 0 }, 400, 'threshold'],
  ] as const)('%s is refused', async (_, method, url, body, status, path) => {
    const response = await send(method, url, body);
    expect([response.statusCode, response.json().errors?.[0].path]).toEqual([status, path]);
  });

  test('a tree has no circles, and nothing is left without what is above it', async () => {
    await send('PUT', '/topics/a', PORTS);
    await send('PUT', '/topics/b', { ...PORTS, parent: 'a' });
    expect((await send('PUT', '/topics/a', { ...PORTS, parent: 'b' })).json().errors[0].path).toBe('parent');
    expect((await send('DELETE', '/topics/a')).json()).toMatchObject({ status: 409, detail: expect.stringContaining('b') });
  });
});

describe('the work in the background', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'topics-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const open = () => sqliteStore(openDatabase(join(folder, 'a.db')));
  const fill = async (store: Store, from: number, to: number) => {
    for (let n = from; n < to; n++) {
      const text = n % 2 ? `Le port numéro ${n} ferme.` : `Il pleut, dit ${n}.`;
      await store.add(article(`a${n}`, { text }), [claim(`a${n}`, 0, { text, content: [{ text, start: 0, end: text.length }] })]);
    }
  };
  const tagged = async (store: Store) => (await store.claims({ topic: 'harbours' }, { sort: 'date', limit: 200 })).items.map(({ article_id }) => article_id);
  const odd = (to: number) => Array.from({ length: to }, (_, n) => `a${n}`).filter((_, n) => n % 2 === 1);
  const failed = (error: unknown) => {
    throw error;
  };

  test('goes on after a restart where it was', async () => {
    let store = open();
    await fill(store, 0, 20);
    await store.putTopic(topic('harbours', { fr: ['port'] }));
    // two batches by hand, then the process ends
    for (let n = 0; n < 2; n++) {
      const work = await store.untagged(6);
      if (!work) throw new Error('nothing to do');
      const vocabulary = await store.vocabulary();
      await store.tag(work, await pool.tag(work.articles, vocabulary), vocabulary.revision);
    }
    expect(await store.userTopic('harbours')).toMatchObject({ state: 'tagging', tagged: 12, total: 20 });
    expect(await tagged(store)).toEqual(odd(12));
    await store.close();
    store = open();
    const tagger = openTagger({ store, pool }, failed, 3);
    tagger.wake();
    await tagger.idle();
    expect(await store.userTopic('harbours')).toMatchObject({ state: 'done', tagged: 20, total: 20 });
    expect(await tagged(store)).toEqual(odd(20));
    await tagger.close();
    await store.close();
  });

  test('an article that was read before the topic was there and stored after it is found all the same', async () => {
    const store = open();
    const text = 'Le port ferme.';
    const read = { ...article('late', { text }), vocabulary: (await store.vocabulary()).revision };
    await store.putTopic(topic('harbours', { fr: ['port'] }));
    const tagger = openTagger({ store, pool }, failed);
    tagger.wake();
    await tagger.idle();
    await store.add(read, [claim('late', 0, { text, content: [{ text, start: 0, end: text.length }] })]);
    expect(await tagged(store)).toEqual([]);
    tagger.wake();
    await tagger.idle();
    expect(await tagged(store)).toEqual(['late']);
    await tagger.close();
    await store.close();
  });

  test('what was found for a vocabulary of before is not written', async () => {
    const store = open();
    await fill(store, 0, 4);
    await store.putTopic(topic('harbours', { fr: ['port'] }));
    const vocabulary = await store.vocabulary();
    const work = (await store.untagged(10)) as NonNullable<Awaited<ReturnType<Store['untagged']>>>;
    const topics = await pool.tag(work.articles, vocabulary);
    await store.putTopic(topic('harbours', { fr: ['pleut'] }));
    expect(await store.tag(work, topics, vocabulary.revision)).toBe(false);
    expect(await tagged(store)).toEqual([]);
    const tagger = openTagger({ store, pool }, failed);
    tagger.wake();
    await tagger.idle();
    expect(await tagged(store)).toEqual(['a0', 'a2']);
    // nor on an article that was read again meanwhile
    await store.putTopic(topic('harbours', { fr: ['port'] }));
    const again = (await store.untagged(10)) as typeof work;
    const found = await pool.tag(again.articles, await store.vocabulary());
    const text = 'Il neige.';
    await new Promise((resolve) => setTimeout(resolve, 2));
    await store.replace('a1', (stored) => ({ article: { ...stored, vocabulary: 0 }, claims: [claim('a1', 0, { text, content: [{ text, start: 0, end: 9 }] })] }));
    await store.tag(again, found, (await store.vocabulary()).revision);
    expect(await tagged(store)).toEqual(['a3']);
    await tagger.close();
    await store.close();
  });
});
