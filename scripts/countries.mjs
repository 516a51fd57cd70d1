// Rewrites src/lang/countries.ts from the package world-countries (ODbL): node scripts/countries.mjs
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const countries = require('world-countries/countries.json');
const { version } = require('world-countries/package.json');

/** Outside the United Nations, but in the news under their own name. */
const TERRITORIES = new Set([
  'TWN',
  'UNK',
  'PSE',
  'ESH',
  'HKG',
  'MAC',
  'GRL',
  'PRI',
  'GIB',
  'GUF',
  'GLP',
  'MTQ',
  'REU',
  'MYT',
  'NCL',
  'PYF',
  'FRO',
  'FLK',
]);

const slug = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const ID = { TUR: 'turkey', COD: 'dr-congo', COG: 'congo', MMR: 'myanmar' };

const rows = countries
  .filter((c) => c.unMember || TERRITORIES.has(c.cca3))
  .map((c) => [
    ID[c.cca3] ?? slug(c.name.common),
    c.name.common,
    c.translations.fra.common,
    c.unMember || ['TWN', 'UNK', 'PSE'].includes(c.cca3) ? (c.capital[0]?.replace(' D.C.', '') ?? '') : '',
    c.demonyms.eng?.m ?? '',
    c.demonyms.fra?.m ?? '',
    c.demonyms.fra?.f ?? '',
  ])
  .sort((a, b) => (a[0] < b[0] ? -1 : 1));

writeFileSync(
  new URL('../src/lang/countries.ts', import.meta.url),
  `/**
 * Countries and their capitals and people, written by scripts/countries.mjs from world-countries ${version}
 * (https://github.com/mledoze/countries, Open Database License: see countries.LICENSE). Do not edit: a pack's places.ts corrects it.
 */
export interface Country {
  readonly id: string;
  readonly en: string;
  readonly fr: string;
  /** English; empty for territories. */
  readonly capital: string;
  /** In English; in French, masculine and feminine; empty when unknown. */
  readonly demonym: string;
  readonly demonymFr: readonly [string, string];
}

const ROWS = \`
${rows.map((row) => row.join('|')).join('\n')}
\`;

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\\n')
  .map((row) => {
    const [id, en, fr, capital, demonym, m, f] = row.split('|') as [string, string, string, string, string, string, string];
    return { id, en, fr, capital, demonym, demonymFr: [m, f] };
  });
`,
);
