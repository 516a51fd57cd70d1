/** The actors that the repository's data, or a person, tells something of, in memory: look-ups by every key. Pure; made from rows by the store. */
import { COUNTRIES } from '../lang/countries.ts';
import { bodyKey, lastNameKeys, nameKey, nameSound, soundOf, wordsOf } from './keys.ts';

export interface KnownRole {
  readonly fr: string | null;
  readonly en: string | null;
  readonly at: string | null;
  /** Days, YYYY-MM-DD; null when not known. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface Known {
  readonly id: string;
  readonly kind: string;
  /** The name to show. */
  readonly name: string;
  readonly names: readonly string[];
  readonly gender: 'm' | 'f' | null;
  readonly country: string | null;
  readonly part_of: string | null;
  readonly roles: readonly KnownRole[];
}

/** Something of a country that a text names: the country itself, its people, its capital, a body. */
export interface Named {
  readonly id: string;
  readonly country: string | null;
  readonly demonym: boolean;
}

export interface Registry {
  byId(id: string): Known | undefined;
  /** By folded full name. */
  full(key: string): readonly Known[];
  /** Persons by the sound of the full name. */
  sound(key: string): readonly Known[];
  /** Persons by folded last name. */
  last(key: string): readonly Known[];
  /** Persons by the sound of a last name. */
  lastSound(key: string): readonly Known[];
  /** Bodies by `bodyKey`. */
  body(key: string): readonly Known[];
  /** Persons who hold or held an office there, or in that country. */
  holders(at: string): readonly Known[];
  /** Of words: the countries and bodies that they name, each with where it stands. */
  named(words: readonly string[]): { readonly from: number; readonly to: number; readonly named: Named }[];
  /** The country that an actor's id belongs to. */
  countryOf(id: string): string | null;
}

const put = <T>(map: Map<string, T[]>, key: string, value: T) => {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
};

interface Phrase {
  readonly words: readonly string[];
  readonly named: Named;
}

const plural = (word: string) => (/[sxz]$/.test(word) ? [word] : [word, `${word}s`]);

/** Countries' names, people and capitals, by their first word. What the package lacks stands here. */
function countryPhrases(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const add = (text: string, named: Named) => {
    const words = wordsOf(text);
    if (words.length > 0) put(phrases, words[0] as string, { words, named });
  };
  const shared = new Map<string, Set<string>>();
  const people = COUNTRIES.flatMap(({ id, demonym, demonymFr }) =>
    [...demonym.split(', '), ...demonymFr].filter(Boolean).flatMap((form) => plural(form).map((word) => ({ id, key: wordsOf(word).join(' ') }))),
  );
  for (const { id, key } of people) shared.set(key, (shared.get(key) ?? new Set()).add(id));
  for (const { id, key } of people) if (shared.get(key)?.size === 1) add(key, { id, country: id, demonym: true });
  for (const { id, en, fr, capital } of COUNTRIES) {
    for (const name of [en, fr]) add(name, { id, country: id, demonym: false });
    if (capital) add(capital, { id: wordsOf(capital).join('-'), country: id, demonym: false });
  }
  const more: [string, string, boolean][] = [
    ...['Americain', 'Américaine', 'American', 'U.S.', 'US'].map((word): [string, string, boolean] => [word, 'united-states', true]),
    ...['USA', 'United States of America', 'Washington', 'la Maison Blanche', 'White House', 'Maison-Blanche', 'Pentagon', 'Pentagone'].map((word): [string, string, boolean] => [word.replace(/^la /, ''), 'united-states', false]),
    ...['Britannique', 'British', 'UK', 'U.K.', "Briton"].map((word): [string, string, boolean] => [word, 'united-kingdom', true]),
    ...['Britain', 'Grande-Bretagne', 'Royaume-Uni', 'Londres', 'Downing Street'].map((word): [string, string, boolean] => [word, 'united-kingdom', false]),
    ...['Moscou', 'Moscow', 'Kremlin'].map((word): [string, string, boolean] => [word, 'russia', false]),
    ...['Pékin', 'Beijing'].map((word): [string, string, boolean] => [word, 'china', false]),
    ...['Séoul', 'Seoul'].map((word): [string, string, boolean] => [word, 'south-korea', false]),
    ...['RPDC', 'DPRK', 'Pyongyang'].map((word): [string, string, boolean] => [word, 'north-korea', false]),
    ...['nord-coréen', 'nord-coréenne', 'North Korean'].map((word): [string, string, boolean] => [word, 'north-korea', true]),
    ...['sud-coréen', 'sud-coréenne', 'South Korean'].map((word): [string, string, boolean] => [word, 'south-korea', true]),
    ...['Kiev', 'Kyiv', 'Kyïv'].map((word): [string, string, boolean] => [word, 'ukraine', false]),
    ...['Élysée', 'Matignon', 'Paris'].map((word): [string, string, boolean] => [word, 'france', false]),
    ...['Téhéran'].map((word): [string, string, boolean] => [word, 'iran', false]),
    ...['Rome'].map((word): [string, string, boolean] => [word, 'italy', false]),
    ...['Varsovie'].map((word): [string, string, boolean] => [word, 'poland', false]),
    ...['Tel-Aviv', 'Tel Aviv', 'Jérusalem', 'Jerusalem'].map((word): [string, string, boolean] => [word, 'israel', false]),
  ];
  for (const [word, country, demonym] of more) for (const form of demonym ? plural(word) : [word]) add(form, { id: country, country, demonym });
  return phrases;
}
let countries: Map<string, Phrase[]> | undefined;

/** Makes the look-ups. Among names that several share all bearers are answered; which is meant the matcher decides. */
export function registryOf(actors: readonly Known[]): Registry {
  countries ??= countryPhrases();
  const ids = new Map(actors.map((actor) => [actor.id, actor]));
  const maps = { full: new Map<string, Known[]>(), sound: new Map<string, Known[]>(), last: new Map<string, Known[]>(), lastSound: new Map<string, Known[]>(), body: new Map<string, Known[]>(), at: new Map<string, Known[]>() };
  const phrases = new Map([...countries].map(([word, list]) => [word, [...list]]));
  const countryIds = new Set(COUNTRIES.map(({ id }) => id));
  const countryOf = (id: string): string | null => {
    for (let at: string | null = id, steps = 0; at !== null && steps < 8; steps++) {
      if (countryIds.has(at)) return at;
      const actor: Known | undefined = ids.get(at);
      if (actor?.country) return actor.country;
      at = actor?.part_of ?? null;
    }
    return null;
  };
  for (const actor of actors) {
    for (const { at } of actor.roles) {
      if (at === null) continue;
      put(maps.at, at, actor);
      const country = countryOf(at);
      if (country !== null) put(maps.at, country, actor);
    }
    for (const name of new Set([actor.name, ...actor.names])) {
      const key = nameKey(name);
      if (key === '') continue;
      put(maps.full, key, actor);
      if (actor.kind === 'person') {
        const { key: sound } = nameSound(name);
        if (sound.includes(' ')) put(maps.sound, sound, actor);
        for (const last of lastNameKeys(key)) {
          put(maps.last, last, actor);
          put(maps.lastSound, last.split(' ').map(soundOf).join(' '), actor);
        }
      } else {
        put(maps.body, bodyKey(name), actor);
        const words = wordsOf(name);
        // acronyms of two letters are words too
        if (words.length > 0 && words.join('').length > 2)
          put(phrases, words[0] as string, { words, named: { id: actor.id, country: countryOf(actor.id), demonym: false } });
      }
    }
  }
  const none: readonly Known[] = [];
  return {
    byId: (id) => ids.get(id),
    full: (key) => maps.full.get(key) ?? none,
    sound: (key) => maps.sound.get(key) ?? none,
    last: (key) => maps.last.get(key) ?? none,
    lastSound: (key) => maps.lastSound.get(key) ?? none,
    body: (key) => maps.body.get(key) ?? none,
    holders: (at) => maps.at.get(at) ?? none,
    countryOf,
    named(words) {
      const found: { from: number; to: number; named: Named }[] = [];
      for (let from = 0; from < words.length; ) {
        let best: Phrase | undefined;
        for (const phrase of phrases.get(words[from] as string) ?? []) {
          if (best && phrase.words.length < best.words.length) continue;
          if (best && phrase.words.length === best.words.length && !ids.has(phrase.named.id)) continue;
          if (phrase.words.every((word, i) => words[from + i] === word)) best = phrase;
        }
        if (best) found.push({ from, to: from + best.words.length, named: best.named });
        from += best ? best.words.length : 1;
      }
      return found;
    },
  };
}
