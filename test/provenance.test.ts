import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import { Claim } from '../src/claim.ts';
import { openPool } from '../src/pool.ts';
import { readArticle } from '../src/read.ts';
import { memoryStore } from './claims.ts';

test('the chain ends with the agency and the outlet, where the text names them', () => {
  const text = 'Paris / Le Riverain\n\n« Je pars », a déclaré Marie Duval à Reuters. La route est coupée depuis lundi, selon la mairie.\n\nAFP';
  const { claims } = readArticle({ text, language: 'fr' }, 10_000);
  expect(claims.map((c) => c.via.map((v) => [v.how, v.name, v.id, v.mention?.text ?? null]))).toEqual([
    [['told', 'Reuters', 'reuters', 'Reuters'], ['agency', 'AFP', 'afp', 'AFP'], ['outlet', 'Le Riverain', 'le-riverain', 'Le Riverain']],
    [['agency', 'AFP', 'afp', 'AFP'], ['outlet', 'Le Riverain', 'le-riverain', 'Le Riverain']],
  ]);
  for (const { via } of claims) for (const { mention } of via) if (mention) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
});

test('who was told is no second link as the outlet', () => {
  const { claims } = readArticle({ text: '« Je pars », a déclaré Marie Duval au Monde.', outlet: 'Le Monde', language: 'fr' }, 10_000);
  expect(claims[0]?.via.map((v) => [v.how, v.id, v.mention?.text])).toEqual([['told', 'le-monde', 'Monde']]);
  const given = readArticle({ text: 'Marie Duval a dit que la route était coupée.', outlet: 'Le Riverain', agency: 'Reuters', language: 'fr' }, 10_000);
  expect(given.claims[0]?.via).toEqual([
    { name: 'Reuters', id: 'reuters', how: 'agency', mention: null },
    { name: 'Le Riverain', id: 'le-riverain', how: 'outlet', mention: null },
  ]);
});

const pool = openPool({ size: 1 });
const store = memoryStore();
let app: FastifyInstance;
beforeAll(async () => {
  app = await buildApp({ store, textLimit: 10_000, pool });
  const text =
    "Un haut responsable de l'ONU a confié à Reuters, sous couvert d'anonymat, que la trêve tenait. Marie Duval a nié, sur BBC News, que la route soit coupée. " +
    "Le ministre n'a pas confirmé que la route était coupée.";
  await app.inject({ method: 'POST', url: '/articles', payload: { text, outlet: 'Le Riverain', published: '2023-09-05', language: 'fr' } });
});
afterAll(async () => {
  await app.close();
  await store.close();
  await pool.close();
});

test.each([
  ['via=Reuters', ['confier']],
  ['via=bbc', ['nier']],
  ['via=BBC%20News', ['nier']],
  ['via=le%20riverain', ['confier', 'nier', 'confirmer']],
  ['anonymous=true', ['confier']],
  ['anonymous=false', ['nier', 'confirmer']],
  ['act=deny', ['nier']],
  ['act=confirm', []],
  ['act=confirm&negated=true', ['confirmer']],
])('GET /claims?%s', async (query, lemmas) => {
  const { items } = (await app.inject(`/claims?sort=date&${query}`)).json() as { items: Claim[] };
  expect(items.map((c) => c.cue?.lemma)).toEqual(lemmas);
  for (const claim of items) Claim.parse(claim);
});
