/**
 * How a pack's place names become lookup tables. Ids are slugs of the English name and the same in every language; they are stored,
 * and never renamed once released.
 */
import { COUNTRIES, type Country } from './countries.ts';
import type { Place, PlaceLexicon } from './language.ts';

/** What a pack adds to `COUNTRIES`. Names of one place are separated by `|`, the first is the one to show. */
export interface PlaceWords {
  /** By country id; replaces the package's name. */
  readonly countries: Readonly<Record<string, string>>;
  /** By id of the capital (slug of its English name); '' leaves the capital out. */
  readonly capitals: Readonly<Record<string, string>>;
  /** Every form by country id, separated by spaces or, where forms are several words, by `|`; replaces the package's; '' leaves them out. */
  readonly demonyms: Readonly<Record<string, string>>;
  /** Other places and the bodies that are spoken of like countries: id, kind, country, names. */
  readonly others: readonly (readonly [id: string, kind: Place['kind'], country: string | null, names: string])[];
}

/** A slug: «N'Djamena» is n-djamena. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const bare = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * The keys of a name: lower case, words joined by one space. A capital may have lost its accent in print («Etats-Unis»), and the
 * tokeniser parts elided words («côte d' ivoire»), so such names have several.
 */
function keysOf(name: string): string[] {
  const printed = [name, name.replace(/\p{Lu}/gu, bare)];
  return [
    ...new Set(printed.flatMap((form) => [form, form.replace(/'(?=\p{L})/gu, "' ")]).map((form) => form.normalize('NFC').toLowerCase())),
  ];
}

const split = (list: string): string[] => list.split('|').filter(Boolean);

/** The tables of a pack. When two places share a name the country wins, then the first; a demonym of two countries is left out. */
export function placeLexicon(
  words: PlaceWords,
  nameOf: (country: Country) => string,
  demonymsOf: (country: Country) => readonly string[],
): PlaceLexicon {
  const byName = new Map<string, Place>();
  const namesOf = new Map<string, readonly string[]>();
  const add = (names: readonly string[], place: Omit<Place, 'name'>) => {
    const [name] = names;
    if (name === undefined) return;
    if (!namesOf.has(place.id)) namesOf.set(place.id, names);
    for (const key of names.flatMap(keysOf)) if (!byName.has(key)) byName.set(key, { ...place, name });
  };
  for (const country of COUNTRIES) {
    add(split(words.countries[country.id] ?? nameOf(country)), { id: country.id, kind: 'place', country: country.id });
  }
  for (const [id, kind, country, names] of words.others) add(split(names), { id, kind, country });
  for (const country of COUNTRIES) {
    if (!country.capital) continue;
    const id = slug(country.capital);
    add(split(words.capitals[id] ?? country.capital), { id, kind: 'place', country: country.id });
  }

  const demonyms = new Map<string, string>();
  const shared = new Set<string>();
  for (const country of COUNTRIES) {
    const given = words.demonyms[country.id];
    const forms = given === undefined ? demonymsOf(country) : given.split(given.includes('|') ? '|' : ' ');
    for (const form of forms.filter(Boolean)) {
      for (const key of keysOf(form)) {
        if (demonyms.has(key) && demonyms.get(key) !== country.id) shared.add(key);
        demonyms.set(key, country.id);
      }
    }
  }
  for (const key of shared) demonyms.delete(key);
  return { byName, demonyms, namesOf };
}
