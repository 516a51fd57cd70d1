/** Which words of a sentence are names, and where a name, an office or a kind of body ends that starts at one. */
import type { Language } from '../lang/language.ts';
import { mediumOf } from '../lang/media.ts';
import { foldedWords } from './folding.ts';
import type { WordForm } from './forms.ts';
import type { Unit } from './text.ts';

/** What lists and letters tell of a form by itself. */
export const TRAIT = { civil: 1, particle: 2, nobiliary: 4, fused: 8, attach: 16, genitive: 32, indefinite: 64, firstName: 128, acronym: 256, initial: 512, hyphened: 1024, shouted: 2048, role: 4096, doubleName: 8192, pluralRole: 16384, plural: 32768, possessive: 65536, latter: 131072, genericBody: 262144 } as const;

function traitsOf({ key, text }: WordForm, { names, references }: Language): number {
  const dash = key.indexOf('-');
  return (
    (names.civil.has(key) ? TRAIT.civil : 0) |
    (names.particles.has(key) ? TRAIT.particle : 0) |
    (references.nobiliary.has(key) ? TRAIT.nobiliary : 0) |
    (references.fused.has(key) ? TRAIT.fused : 0) |
    (references.attach.has(key) ? TRAIT.attach : 0) |
    (references.genitive.has(key) ? TRAIT.genitive : 0) |
    (references.indefinite.has(key) ? TRAIT.indefinite : 0) |
    (names.firstNames.has(key) ? TRAIT.firstName : 0) |
    (isAcronym(text) ? TRAIT.acronym : 0) |
    (INITIAL.test(text) ? TRAIT.initial : 0) |
    (text !== key && HYPHENED.test(text) ? TRAIT.hyphened : 0) |
    (text.length > 1 && /^\p{Lu}+$/u.test(text) ? TRAIT.shouted : 0) |
    (names.roles.has(key) ? TRAIT.role : 0) |
    (dash > 0 && names.firstNames.has(key.slice(0, dash)) ? TRAIT.doubleName : 0) |
    (names.roles.has(key) && /[^s]s$/.test(key) && names.roles.has(key.slice(0, -1)) ? TRAIT.pluralRole : 0) |
    (references.plurals.has(key) ? TRAIT.plural : 0) |
    (references.possessives.has(key) || references.genitiveMarks.has(key) ? TRAIT.possessive : 0) |
    (references.latter.has(key) ? TRAIT.latter : 0) |
    (references.generic.get(key) === 'organisation' ? TRAIT.genericBody : 0)
  );
}

/** Whether a unit's form has one of these traits. */
export function is(u: Unit | undefined, traits: number, language: Language): boolean {
  if (u === undefined) return false;
  if (u.form.traits < 0) u.form.traits = traitsOf(u.form, language);
  return (u.form.traits & traits) !== 0;
}

/** Offices and bodies of several words, by their first. */
interface Expressions {
  readonly roles: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly collectives: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const expressions = new WeakMap<Language, Expressions>();

export function expressionsOf(language: Language): Expressions {
  let e = expressions.get(language);
  if (!e) {
    e = { roles: firstWords(language.names.roles.keys(), language), collectives: firstWords(language.names.collectives.keys(), language) };
    expressions.set(language, e);
  }
  return e;
}

/** Expressions by their first word, the longest first; words as the tokeniser cuts them. */
function firstWords(expressions: Iterable<string>, { elision }: Language): Map<string, string[][]> {
  const out = new Map<string, string[][]>();
  for (const expression of expressions) {
    const words = expression.split(' ').flatMap((word) => {
      const elided = elision?.exec(word)?.[0];
      return elided ? [elided, word.slice(elided.length)] : [word];
    });
    const first = words[0] as string;
    const rows = out.get(first);
    if (rows) rows.push(words);
    else out.set(first, [words]);
  }
  for (const rows of out.values()) rows.sort((a, b) => b.length - a.length);
  return out;
}

/** Adds what a unit is folded to. */
export function addWords(words: string[], { form }: Unit): void {
  form.words ??= foldedWords(form.key);
  for (const word of form.words) words.push(word);
}

/** How many words the office that starts at unit i takes; 0 where none does. */
export function roleAt(w: Wording, i: number): number {
  const form = w.units[i]?.form;
  if (form === undefined) return 0;
  if (form.roles === undefined) form.roles = w.expressions.roles.get(form.key) ?? null;
  return form.roles === null ? 0 : matchAt(w.units, i, form.roles);
}

/** How many words the kind of body that starts at unit i takes; 0 where none does. */
export function collectiveAt(w: Wording, i: number): number {
  const form = w.units[i]?.form;
  if (form === undefined) return 0;
  if (form.collectives === undefined) form.collectives = w.expressions.collectives.get(form.key) ?? null;
  return form.collectives === null ? 0 : matchAt(w.units, i, form.collectives);
}

function matchAt(units: readonly Unit[], i: number, rows: readonly (readonly string[])[]): number {
  for (const row of rows) {
    let j = 1;
    while (j < row.length && units[i + j]?.key === row[j]) j++;
    if (j === row.length) return j;
  }
  return 0;
}

/** The words of one sentence, and what the article has told of names. */
export interface Wording {
  readonly units: readonly Unit[];
  readonly language: Language;
  readonly expressions: Expressions;
  /** Keys that stand inside sentences with a capital, and those that stand behind a first name. */
  readonly known: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** In the first paragraph, which can be a headline. */
  readonly first: boolean;
}

const OPEN = new Set(['noun', 'adj', 'other', 'verb', 'part', 'inf', 'ger']);
const HYPHENED = /^\p{Ll}{1,3}['’-]\p{Lu}/u;
const INITIAL = /^\p{Lu}\.$/u;

export function isNameWord(w: Wording, i: number): boolean {
  const u = w.units[i];
  if (u === undefined || u.quotation) return false;
  if (u.pos === 'name') return true;
  if (u.capital && w.surnames.has(u.key)) return true;
  if (!u.capital) return is(u, TRAIT.hyphened, w.language);
  if (is(u, TRAIT.initial, w.language)) return true;
  if (is(u, TRAIT.acronym, w.language)) return (OPEN.has(u.pos) || u.pos === 'rel') && !isShouted(w, i); // WHO
  // «Kim Jong Un»: no article is capitalised in the middle of a sentence
  if (u.pos === 'det' && !u.initial && isCapitalName(w.units[i - 1]) && isCapitalName(w.units[i - 2]) && !isShouted(w, i)) return w.units[i - 1]?.end === u.start - 1;
  if (!OPEN.has(u.pos)) return false;
  if (w.known.has(u.key)) return true;
  // the first word of a sentence, or a headline, where capitals tell little
  if (u.initial && w.language.places.byName.has(u.key)) return true;
  if (u.pos !== 'noun') return false;
  const next = w.units[i + 1];
  if (is(u, TRAIT.firstName, w.language) && next?.capital && (next.pos === 'name' || next.pos === 'noun')) return true;
  const before = w.units[i - 1];
  return !u.initial && ((before?.capital === true && is(before, TRAIT.firstName, w.language)) || (!w.first && isKnown(w, i - 1) && isKnown(w, i + 1)));
}

const isCapitalName = (u: Unit | undefined) => u !== undefined && u.pos === 'name' && u.capital;

const isKnown = (w: Wording, i: number) => w.units[i]?.capital === true && w.known.has((w.units[i] as Unit).key);

/** Capitals tell nothing where the words around have nothing but capitals. */
export const isShouted = (w: Wording, i: number) => is(w.units[i - 1], TRAIT.shouted, w.language) || is(w.units[i + 1], TRAIT.shouted, w.language);

export const isFirstName = (w: Wording, i: number) => w.units[i]?.capital === true && is(w.units[i], TRAIT.firstName | TRAIT.doubleName, w.language);

/** A title in the middle of capitals, before somebody: not the «Private» of "Salem Private School Board". */
export function isCapitalRole(w: Wording, i: number): boolean {
  if (w.units[i]?.capital !== true) return false;
  const n = roleAt(w, i);
  if (!n) return false;
  if (isFirstName(w, i + n)) return true;
  for (let k = i + n; k < i + n + 4 && isNameWord(w, k); k++) if (collectiveAt(w, k)) return false;
  return true;
}

/** A run of more capitals than this is no name. */
const MAX_NAME = 10;

/**
 * End of the name that starts at i. Particles join names; «de» does so behind a first name, or in a title with an article («La Dépêche du Midi»). A title inside ends it when a name
 * follows ("Senate President Jane Roe").
 */
export function nameEnd(w: Wording, i: number, limit: number): number {
  const { units } = w;
  const { references } = w.language;
  let j = i + 1;
  while (j < limit && j - i < MAX_NAME) {
    const u = units[j] as Unit;
    if (u.pos === 'title') break;
    if (isNameWord(w, j)) {
      if (isCapitalRole(w, j) && isNameWord(w, j + 1) && !isFirstName(w, j - 1)) break;
      // two names side by side: «l'ONU Claire Vasseur»
      if (isFirstName(w, j) && isNameWord(w, j + 1) && j - i >= 1 && !isFirstName(w, j - 1) && (is(units[j - 1], TRAIT.acronym, w.language) || mediumOf(units.slice(i, j).map((x) => x.text).join(' ')))) break;
      j++;
      continue;
    }
    const nobiliary = is(u, TRAIT.nobiliary, w.language);
    if (is(u, TRAIT.nobiliary | TRAIT.particle, w.language)) {
      let k = j + 1;
      while (k < limit && k - j < 3 && is(units[k], TRAIT.particle, w.language) && !isNameWord(w, k)) k++;
      if (k < limit && isNameWord(w, k) && (!nobiliary || (j === i + 1 && isFirstName(w, i)) || (j === i + 2 && references.definite.has((units[i] as Unit).key)))) {
        j = k + 1;
        continue;
      }
    }
    // «Santé publique France»
    if (w.language.nounHead === 'first' && (u.pos === 'adj' || (u.pos === 'noun' && references.adjectival.test(u.key))) && j === i + 1 && w.units[j + 1]?.pos === 'name' && j + 1 < limit && !isFirstName(w, i) && !isFirstName(w, j + 1) && !w.surnames.has((units[i] as Unit).key)) {
      j += 2;
      continue;
    }
    // «le Rassemblement pour la Nation»
    if (w.language.nounHead === 'first' && j === i + 1 && references.purpose.has(u.key) && references.definite.has(units[i - 1]?.key ?? '') && references.definite.has(units[j + 1]?.key ?? '') && isNameWord(w, j + 2) && j + 2 < limit && !isFirstName(w, i) && !w.language.places.byName.has((units[i] as Unit).key)) {
      j += 3;
      continue;
    }
    // «Le Canard enchaîné»
    if (w.language.nounHead === 'first' && (j === i + 1 || (j === i + 2 && w.language.references.definite.has((units[i] as Unit).key))) && (u.pos === 'part' || u.pos === 'adj' || u.pos === 'noun') && mediumOf(`${(units[j - 1] as Unit).text} ${u.text}`)) {
      j++;
      continue;
    }
    if ((u.text === '&' || u.pos === 'num') && isNameWord(w, j + 1) && j + 1 < limit && (u.text === '&' || u.end + 1 === units[j + 1]?.start)) {
      j += 2;
      continue;
    }
    break;
  }
  return j;
}

export const isAcronym = (text: string) => text.length > 1 && text.length < 12 && /\p{Lu}.*\p{Lu}/u.test(text) && /^[\p{Lu}\p{N}.&-]{2,10}s?$/u.test(text);

/** «le ministre de l'Intérieur Jean Dupont»: where the name of the bearer starts inside a run of capitals; -1 when it is one name. */
export function bearerInside(w: Wording, from: number, to: number): number {
  const { units } = w;
  // "members of King Solomon Baptist Church"
  if (w.language.nounHead === 'last' && to - from > 2 && collectiveAt(w, to - 1) && !isFirstName(w, to - 2)) return -1;
  for (let i = from + 1; i < to; i++) {
    if (i + 1 < to && isFirstName(w, i) && !isFirstName(w, i - 1)) return i;
    // «la ministre de la Défense Ilke Maar»
    if (i === from + 1 && to - i > 1 && w.language.references.portfolios.has((units[from] as Unit).key)) return i;
    // behind a country, or the noun that ends a body's name: "the Refugee Council Enver Solomon"
    if (i + 1 < to && w.language.places.byName.has(units.slice(from, i).map((u) => u.key).join(' ')) && !isFirstName(w, i - 1)) return i;
    if (i + 2 <= to && w.language.nounHead === 'last' && collectiveAt(w, i - 1) === 1 && to - i >= 2) return i;
  }
  return -1;
}

export const isNoun = (u: Unit | undefined) => u !== undefined && (u.pos === 'noun' || u.pos === 'name' || u.pos === 'adj');

/** Keys of some units as the lexicons write an expression. */
export function keyOf(units: readonly Unit[], from: number, to: number): string {
  if (to === from + 1) return (units[from] as Unit).key;
  return units.slice(from, to).map((u) => u.key).join(' ').replace(/' /g, "'");
}

/** Whether units are a word for a body of some kind: «la société», "the firm". */
export const isGeneric = (w: Wording, from: number, to: number): boolean =>
  to === from + 1 ? is(w.units[from], TRAIT.genericBody, w.language) : w.language.references.generic.get(keyOf(w.units, from, to)) === 'organisation';
