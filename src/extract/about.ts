/**
 * The actors that a content mentions: places and bodies of the language's lexicon, and the persons that the article names. One
 * trie each, walked once along the content.
 */
import type { About, Kind } from '../claim.ts';
import type { Language } from '../lang/language.ts';
import { type Cut, foldWord, type Stretch, type Word, wordsIn } from './words.ts';

/** A person that the article names, with every form that it uses for them: «John Kirby», «Kirby». */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly forms: readonly string[];
}

interface Entry {
  readonly id: string;
  /** Null for a place: it goes by the words that the article uses. */
  readonly name: string | null;
  readonly kind: Kind;
  readonly demonym: boolean;
}

export interface NameNode {
  next: Map<string, NameNode> | null;
  /** Null marks a form that two actors share, and so names neither. */
  entry: Entry | null | undefined;
}

/** Made once a language by `buildPlaceIndex`. */
export interface PlaceIndex {
  readonly root: NameNode;
  /** Capitalised words that may stand beside a name and are no part of it: titles, offices, weekdays, months. */
  readonly beside: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  /** Adjectives stand before their noun, so a demonym before another word is one. */
  readonly adjectivesFirst: boolean;
}

/** Made once an article by `buildPersonIndex`. */
export interface PersonIndex {
  readonly root: NameNode;
}

type Lexicon = Pick<Language, 'places' | 'names' | 'dates' | 'functionWords' | 'nounHead'>;

const newNode = (): NameNode => ({ next: null, entry: undefined });

function insert(root: NameNode, form: string, entry: Entry, shared: 'first' | 'neither'): void {
  let node = root;
  for (const { form: { folded: key } } of wordsIn(form)) {
    node.next ??= new Map();
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = newNode()));
    node = next;
  }
  if (node === root) return;
  if (node.entry === undefined) node.entry = entry;
  else if (shared === 'neither' && node.entry?.id !== entry.id) node.entry = null;
}

const keys = (words: Iterable<string>): string[] => [...words].flatMap((word) => wordsIn(word).map(({ form }) => form.folded));

/** Makes a language's places ready. */
export function buildPlaceIndex({ places, names, dates, functionWords, nounHead }: Lexicon): PlaceIndex {
  const root = newNode();
  for (const [form, { id, kind }] of places.byName) insert(root, form, { id, name: null, kind, demonym: false }, 'first');
  const countries = new Map([...places.byName.values()].map((place) => [place.id, place.name]));
  for (const [form, id] of places.demonyms) insert(root, form, { id, name: countries.get(id) ?? id, kind: 'place', demonym: true }, 'first');
  return {
    root,
    beside: new Set(
      keys([...names.civil.keys(), ...names.roles.keys(), ...Object.keys(dates.slots.weekday), ...Object.keys(dates.slots.month)]),
    ),
    firstNames: new Set([...names.firstNames.keys()].map(foldWord)),
    functionWords: new Set(keys(functionWords)),
    adjectivesFirst: nounHead === 'last',
  };
}

/** Makes an article's persons ready. A form that two of them share names neither. */
export function buildPersonIndex(persons: readonly NamedPerson[]): PersonIndex {
  const root = newNode();
  for (const { id, name, forms } of persons) {
    for (const form of new Set([name, ...forms])) insert(root, form, { id, name, kind: 'person', demonym: false }, 'neither');
  }
  return { root };
}

interface Match {
  readonly from: number;
  readonly to: number;
  readonly entry: Entry;
}

/**
 * The actors mentioned in `spans`, each once, where it is first named. The longest name wins; a name inside a longer one («Paris
 * Hilton», "Clinton Foundation") is none. Offsets are UTF-16 code units; `text` may be the text or its shadow. `cut` answers
 * the words of a stretch, for who keeps them.
 */
export function aboutOf(
  text: string,
  spans: readonly Stretch[],
  places: PlaceIndex,
  persons: PersonIndex,
  cut: Cut = (start, end) => wordsIn(text, start, end),
): About[] {
  const found = new Map<string, About>();
  for (const span of spans) {
    const words = cut(span.start, span.end);
    const matches = findNames(text, words, places, persons);
    for (const [i, match] of matches.entries()) {
      if (found.has(match.entry.id) || insideName(text, words, matches, i, places)) continue;
      const at = (words[match.from] as Word).start;
      let to = (words[match.to - 1] as Word).end;
      if (text[to] === '.' && text.slice(at, to).includes('.')) to++; // "the U.S."
      const mention = { text: text.slice(at, to), start: at, end: to };
      found.set(match.entry.id, { id: match.entry.id, name: match.entry.name ?? mention.text, kind: match.entry.kind, mention });
    }
  }
  return [...found.values()];
}

/** Names from left to right, the longest at each place. */
function findNames(text: string, words: readonly Word[], places: PlaceIndex, persons: PersonIndex): Match[] {
  const matches: Match[] = [];
  for (let from = 0; from < words.length; ) {
    const { form } = words[from] as Word;
    if (form.personOf !== persons.root) {
      form.person = persons.root.next?.get(form.folded) ?? null;
      form.personOf = persons.root;
    }
    if (form.placeOf !== places.root) {
      form.place = places.root.next?.get(form.folded) ?? null;
      form.placeOf = places.root;
    }
    if (form.person === null && form.place === null) {
      from++;
      continue;
    }
    const match = form.person && longest(text, words, from, form.person, places);
    const place = form.place && longest(text, words, from, form.place, places);
    const best = place && (!match || place.to > match.to) ? place : match;
    if (best) matches.push(best);
    from = best ? best.to : from + 1;
  }
  return matches;
}

/** The longest name that starts at `from`, whose first word leads to `first`. */
function longest(text: string, words: readonly Word[], from: number, first: NameNode, places: PlaceIndex): Match | null {
  let best: Match | null = null;
  let node: NameNode | undefined = first;
  for (let at = from + 1; ; at++) {
    const { entry }: NameNode = node;
    if (entry && named(text, words, from, at, entry, places)) best = { from, to: at, entry };
    else if (entry === null) best = null;
    if (at >= words.length || !node.next || !joined(text, words, at, places)) break;
    node = node.next.get((words[at] as Word).form.folded);
    if (!node) break;
  }
  return best;
}

/** Whether a word runs on from the one before it; the stop of an initial or a title does not part them («George W. Bush»). */
function joined(text: string, words: readonly Word[], at: number, places: PlaceIndex): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (!before || !word || word.gap === 'none') return word?.gap === 'none';
  const abbreviated = before.end - before.start === 1 || places.beside.has(before.form.folded);
  return abbreviated && /^\.[ {2}]?$/.test(text.slice(before.end, word.start)) && isCapital(text, before);
}

const isCapital = (text: string, { start }: Word): boolean => /^\p{Lu}/u.test(text.slice(start, start + 2));

/** Whether these words, which spell a name, are written like one. */
function named(text: string, words: readonly Word[], from: number, to: number, entry: Entry, places: PlaceIndex): boolean {
  const part = words.slice(from, to);
  if (!part.some((word) => isCapital(text, word))) return false;
  const written = text.slice((part[0] as Word).start, (part.at(-1) as Word).end);
  // "Us" is a word and "US" a country; of three letters, «la Fed» is one in mid-sentence
  const short = entry.name === null && written.length <= 3 && written !== written.toUpperCase();
  if (short && (written.length < 3 || opens(words, from))) return false;
  if (!entry.demonym || !places.adjectivesFirst) return true;
  const next = words[to];
  const last = (part.at(-1) as Word).form.folded;
  return (
    (last.endsWith('s') && !/(?:ss|us|is)$/.test(last)) ||
    next === undefined ||
    next.gap !== 'none' ||
    (next.form.folded !== 's' && places.functionWords.has(next.form.folded))
  );
}

const opens = (words: readonly Word[], at: number): boolean => at === 0 || (words[at] as Word).gap === 'stop';

/** Whether a capitalised neighbour makes the match a piece of another name. */
function insideName(text: string, words: readonly Word[], matches: readonly Match[], i: number, places: PlaceIndex): boolean {
  const { from, to } = matches[i] as Match;
  const before = words[from - 1];
  if (
    before &&
    joined(text, words, from, places) &&
    matches[i - 1]?.to !== from &&
    isCapital(text, before) &&
    !places.beside.has(before.form.folded)
  ) {
    // a sentence's first word is capitalised whatever it is
    if (!opens(words, from - 1) || places.firstNames.has(before.form.folded)) return true;
  }
  const after = words[to];
  if (!after || !joined(text, words, to, places) || matches[i + 1]?.from === to) return false;
  return isCapital(text, after) && !places.beside.has(after.form.folded);
}
