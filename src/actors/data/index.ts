/** Everybody that the data of this repository knows: states and their capitals, bodies, outlets, and people in office. */
import { COUNTRIES } from '../../lang/countries.ts';
import { places as english } from '../../lang/en/places.ts';
import { places as french } from '../../lang/fr/places.ts';
import type { Place, PlaceLexicon } from '../../lang/language.ts';
import { slug } from '../keys.ts';
import type { Seed } from '../seed.ts';
import { BODIES, seat } from './bodies.ts';
import { OUTLETS } from './outlets.ts';
import { AMERICAS } from './people-americas.ts';
import { EUROPE } from './people-europe.ts';
import { MIDEAST_AFRICA } from './people-mideast-africa.ts';
import { RUSSIA_ASIA } from './people-russia-asia.ts';
import { peopleOf } from './rows.ts';

/** Places that stand for a government although they are no capital in the package; a capital that stands for no government besides. */
const METONYMS: Readonly<Record<string, string>> = { 'tel-aviv': 'israel', 'la-paz': 'bolivia', abidjan: 'ivory-coast' };
/** A name that no text may be about anything else by. */
const OWN_SCRIPT: Readonly<Record<string, readonly string[]>> = {
  russia: ['Россия'], moscow: ['Москва'], kremlin: ['Кремль'], ukraine: ['Україна'], kyiv: ['Київ', 'Киев'], china: ['中国'], beijing: ['北京'], japan: ['日本'],
  'south-korea': ['대한민국'], 'north-korea': ['조선민주주의인민공화국'], 'united-states': ['США'], israel: ['ישראל'], taiwan: ['台灣'],
};

const placesOf = ({ byName }: PlaceLexicon) => new Map([...byName.values()].map((place) => [place.id, place]));

function fromPacks(): Seed[] {
  const known = new Map<string, Place>([...placesOf(english), ...placesOf(french)]);
  const countries = new Set(COUNTRIES.map(({ id }) => id));
  const capitals = new Map(COUNTRIES.filter(({ capital }) => capital).map(({ id, capital }) => [slug(capital), id]));
  return [...known.values()].map(({ id, kind, country }): Seed => {
    // a country is what its name means first: Singapore, Djibouti
    const speaksFor = countries.has(id) ? undefined : (METONYMS[id] ?? capitals.get(id));
    return {
      id,
      kind,
      names: { en: english.namesOf.get(id) ?? [], fr: french.namesOf.get(id) ?? [], ...(OWN_SCRIPT[id] ? { other: OWN_SCRIPT[id] } : {}) },
      ...(country === null || countries.has(id) ? {} : { country }),
      ...(speaksFor === undefined ? {} : { part_of: speaksFor }),
    };
  });
}

const joined = (one: readonly string[] | undefined, other: readonly string[] | undefined) => [...new Set([...(one ?? []), ...(other ?? [])])];

/** What two tables say of one actor; the first names of the first are those to show. */
const both = (a: Seed, b: Seed): Seed => {
  const other = joined(a.names.other, b.names.other);
  return {
    ...a,
    ...b,
    kind: a.kind,
    names: { en: joined(a.names.en, b.names.en), fr: joined(a.names.fr, b.names.fr), ...(other.length > 0 ? { other } : {}) },
  };
};

/** All seeds, each id once, in a stable order. */
export const SEEDS: readonly Seed[] = (() => {
  const all = new Map<string, Seed>();
  const people = [AMERICAS, EUROPE, RUSSIA_ASIA, MIDEAST_AFRICA].flatMap((rows) => peopleOf(rows, seat));
  for (const seed of [...fromPacks(), ...BODIES, ...OUTLETS]) {
    const before = all.get(seed.id);
    all.set(seed.id, before ? both(before, seed) : seed);
  }
  for (const seed of people) {
    if (all.has(seed.id)) throw new Error(`two actors have the id ${seed.id}`);
    all.set(seed.id, seed);
  }
  return [...all.values()];
})();
