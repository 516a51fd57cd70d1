/** What an article says of somebody, as far as it tells one person from another: read from titles, offices and forms of address. */
import { wordsOf } from './keys.ts';
import type { Known, KnownRole, Registry } from './registry.ts';
import { CIVIL_F, CIVIL_M, DEPUTY, EMPTY, FEMININE, type Field, FORMER, KIN, MASCULINE, OFFICE_LENGTH, OFFICE_WORDS, OUTSIDE, SAME_WORD } from './titles.ts';

export interface Title {
  /** Id of the office: `minister`; `deputy-minister`. Null when no word of the title is known. */
  readonly office: string | null;
  readonly field: Field | null;
  /** Id of the country that it is an office of. */
  readonly country: string | null;
  /** Ids of the bodies that it names. */
  readonly at: readonly string[];
  readonly former: boolean;
  /** The other words, which tell which office it is: «Défense». */
  readonly subject: ReadonlySet<string>;
  readonly gender: 'm' | 'f' | null;
  /** It is somebody of somebody else. */
  readonly kin: boolean;
}

const NOTHING: Title = { office: null, field: null, country: null, at: [], former: false, subject: new Set(), gender: null, kin: false };

const genderOf = (words: readonly string[]): 'm' | 'f' | null =>
  words.some((word) => FEMININE.has(word)) ? 'f' : words.some((word) => MASCULINE.has(word)) ? 'm' : null;

const read = new WeakMap<Registry, Map<string, Title>>();

/** Reads a title: «ministre russe de la Défense», "White House spokesman", "Russia's foreign minister". */
export function titleOf(role: string, registry: Registry): Title {
  let known = read.get(registry);
  if (!known || known.size > 5_000) read.set(registry, (known = new Map()));
  let title = known.get(role);
  if (!title) known.set(role, (title = readTitle(role, registry)));
  return title;
}

function readTitle(role: string, registry: Registry): Title {
  const words = wordsOf(role);
  if (words.length === 0) return NOTHING;
  const kin = words.some((word) => KIN.has(word));
  if (kin) return { ...NOTHING, kin, gender: genderOf(words.slice(-1)) ?? genderOf(words.slice(0, 1)) };
  // "the president's chief of staff" is no president
  const possessive = words.lastIndexOf('s');
  const named = registry.named(words);
  const taken = new Set<number>();
  for (const { from, to } of named) for (let i = from; i < to; i++) taken.add(i);
  let office: { id: string; field: Field | null } | null = null;
  const spans = new Set<number>();
  for (let i = 0; i < words.length && !office; i++) {
    if (possessive > 0 && i < possessive && !named.some(({ to }) => to === possessive)) continue;
    for (let n = OFFICE_LENGTH; n > 0 && !office; n--) {
      const found = OFFICE_WORDS.get(words.slice(i, i + n).join(' '));
      if (!found || i + n > words.length) continue;
      // «directeur général», "attorney general"
      if (found.id === 'general' && i > 0 && !taken.has(i - 1)) continue;
      office = found;
      for (let k = i; k < i + n; k++) spans.add(k);
    }
  }
  // English puts the head last: "foreign minister"; "defense secretary" is a phrase of its own
  const deputy = words.some((word) => DEPUTY.has(word));
  const demonyms = new Set(named.filter((n) => n.named.demonym).map((n) => n.named.country));
  const others = new Set(named.filter((n) => !n.named.demonym).map((n) => n.named.country).filter((c) => c !== null));
  const outside = office !== null && OUTSIDE.has(office.id);
  const countries = demonyms.size > 0 ? demonyms : outside && possessive < 0 ? new Set<string>() : others;
  const country = countries.size === 1 ? ([...countries][0] as string | null) : null;
  const statesman = office?.field ?? (office && (office.id === 'president' || office.id === 'leader') && named.length > 0 && country !== null ? 'state' : null);
  const subject = new Set(
    words.flatMap((word, i) =>
      spans.has(i) || taken.has(i) || EMPTY.has(word) || FORMER.has(word) || DEPUTY.has(word) || /^\d+$/.test(word) ? [] : (SAME_WORD.get(word) ?? word),
    ),
  );
  // the phrases of some offices say what they are about
  for (const i of spans) {
    const word = SAME_WORD.get(words[i] as string) ?? (words[i] as string);
    if (word === 'etrangeres' || word === 'defense' || word === 'interieur' || word === 'finance') subject.add(word);
  }
  if (office?.id === 'minister' && words.join(' ').includes('secretary of state')) subject.add('etrangeres');
  const former = words.some((word) => FORMER.has(word));
  return {
    office: office ? (deputy ? `deputy-${office.id}` : office.id) : null,
    field: former ? null : statesman,
    country,
    at: [...new Set(named.filter((n) => !n.named.demonym).map((n) => n.named.id))],
    former,
    subject,
    gender: genderOf(words),
    kin,
  };
}

/** What the words that name somebody say of their gender: «Mme X», «la ministre X», "Mr. X". */
export function mentionGender(mention: string, name: string): 'm' | 'f' | null {
  const words = wordsOf(mention);
  if (words.length < 2) return null;
  const own = new Set(wordsOf(name));
  const before = words.filter((word) => !own.has(word));
  if (before.some((word) => CIVIL_F.has(word))) return 'f';
  if (CIVIL_M.has(words[0] as string)) return 'm';
  if (before.length > 1 && OFFICE_WORDS.has(before[1] as string)) {
    if (before[0] === 'la') return 'f';
    if (before[0] === 'le') return 'm';
  }
  return null;
}

/** Whether the words address somebody: then it is a person whatever the name is besides. */
export function isAddressed(mention: string): boolean {
  const words = wordsOf(mention);
  return words.length > 1 && (CIVIL_F.has(words[0] as string) || CIVIL_M.has(words[0] as string));
}

/** What is known of an article's day: first and last day; '' when not dated. */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

/** Whether an office was held some time in those days; of an undated article or office nobody knows, so it may have been. */
function inOffice(role: KnownRole, days: Days): boolean {
  if (days.earliest === '') return true;
  return (role.earliest === null || role.earliest <= days.latest) && (role.latest === null || role.latest >= days.earliest);
}

const HEADS = new Set(['president', 'prime-minister', 'monarch', 'leader']);
const titles = new WeakMap<KnownRole, Title[]>();

/** The titles of an office in the registry, read once. */
export function titlesOf(role: KnownRole, registry: Registry): Title[] {
  let read = titles.get(role);
  if (!read) {
    read = [role.fr, role.en].flatMap((title) => (title ? [titleOf(title, registry)] : []));
    titles.set(role, read);
  }
  return read;
}

/** Whether an article's title is one of an office: 3 exactly, 2 as far as it goes, 0 not. */
export function fits(title: Title, role: KnownRole, registry: Registry, days: Days): 0 | 2 | 3 {
  if (title.office === null) return 0;
  if (title.former ? role.latest === null || (days.latest !== '' && role.latest > days.latest) : !inOffice(role, days)) return 0;
  const country = role.at === null ? null : registry.countryOf(role.at);
  if (title.country !== null && country !== null && title.country !== country) return 0;
  const placed = role.at !== null && (title.at.includes(role.at) || (title.country !== null && title.country === country));
  let best: 0 | 2 | 3 = 0;
  for (const known of titlesOf(role, registry)) {
    const same = known.office === title.office;
    const head = title.office === 'leader' && known.office !== null && HEADS.has(known.office);
    if (!same && !head) continue;
    const missing = [...known.subject].filter((word) => !title.subject.has(word));
    const more = [...title.subject].filter((word) => !known.subject.has(word));
    if (same && placed && missing.length === 0 && more.length === 0) return 3;
    if (missing.length === 0 || more.length === 0) best = 2;
  }
  return best;
}

/** Whether somebody held an office in those days, and one that a country is led by: 2; any: 1. */
export function standing(known: Known, registry: Registry, days: Days): 0 | 1 | 2 {
  if (days.earliest === '') return 0;
  let best: 0 | 1 | 2 = 0;
  for (const role of known.roles) {
    if (role.earliest === null || !inOffice(role, days)) continue;
    if (titlesOf(role, registry).some(({ office }) => office !== null && HEADS.has(office))) return 2;
    best = 1;
  }
  return best;
}

/** Who of a registry held an office when the article was published, when its dated offices give exactly one; else null. */
export function holderOf(words: string, registry: Registry, days: Days): Known | null {
  if (days.earliest === '') return null;
  const title = titleOf(words, registry);
  // a country has many spokespeople, heads and lawmakers at once
  if (title.office === null || title.former || title.kin || !UNIQUE.has(title.office)) return null;
  const places = [...title.at, ...(title.country === null ? [] : [title.country])];
  const holders = new Set<Known>();
  for (const at of places) {
    for (const known of registry.holders(at)) {
      const holds = known.roles.some(
        (role) =>
          role.at !== null &&
          (role.at === at || (title.office !== 'leader' && registry.countryOf(role.at) === at)) &&
          role.earliest !== null &&
          role.earliest <= days.earliest &&
          (role.latest === null || role.latest >= days.latest) &&
          // a speaker is «président» of his chamber in one language only
          titlesOf(role, registry).every(({ office }) => office === title.office) &&
          fits(title, role, registry, days) === 3,
      );
      if (holds) holders.add(known);
    }
  }
  return holders.size === 1 ? ([...holders][0] as Known) : null;
}
const UNIQUE = new Set(['leader', 'prime-minister', 'minister', 'president', 'monarch', 'secretary-general', 'cleric', 'secretary']);
