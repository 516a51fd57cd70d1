/**
 * The people and bodies of an article: full names, last names, titles, short and misspelt forms, put together from the phrases that name
 * them. Linear in the text.
 */
import type { Language } from '../lang/language.ts';
import { mediumOf } from '../lang/media.ts';
import { acronyms } from './acronyms.ts';
import { addRole, appositions } from './appositions.ts';
import { cleanName, type Entity, genderOf, kindOf, type NameTells, newEntity } from './entities.ts';
import { fold, foldedWords } from './folding.ts';
import { SHAPE, type WordForm } from './forms.ts';
import { is, isAcronym, TRAIT } from './naming.ts';
import { readPhrases } from './phrase-reading.ts';
import type { Phrase } from './phrases.ts';
import { familyNames, initialled, shortBodies } from './short-names.ts';
import type { Range } from './syntax.ts';
import type { Doc, Sentence, Unit } from './text.ts';

export interface People {
  /** Phrases of each sentence, in order. */
  readonly phrases: readonly (readonly Phrase[])[];
  readonly byRole: ReadonlyMap<string, Entity[]>;
  /** Entities that a folded name can mean. */
  lookup(tokens: readonly string[]): readonly Entity[];
  /** Of several with one last name, the one who is called by it alone: named in full before the others. Null when two are named together. */
  foremost(entities: readonly Entity[]): Entity | null;
  /** The entity that an acronym or another short form of a body stands for. */
  body(tokens: readonly string[]): Entity | null;
}

/** How many words its name takes. */
const widthOf = ({ name }: Phrase): number => (name === null ? 0 : name.to - name.from);

/** Entities that one short name can mean. */
const MAX_SHARED = 6;
/** Comparisons spent on misspelt names in one document. */
const MAX_COMPARED = 20_000;
/** Reads the phrases of a document and puts together who its names are. */
export function findPeople(doc: Doc, language: Language): People {
  return link(doc, language, readPhrases(doc, language));
}

function link(doc: Doc, language: Language, phrases: readonly Phrase[][]): People {
  const { names, references } = language;
  const exact = new Map<string, Entity>();
  const suffix = new Map<string, Entity[]>();
  const first = new Map<string, Entity[]>();
  const ends = new Map<string, Entity>();
  const initials = new Map<string, Entity>();
  const budget = { left: MAX_COMPARED };
  const byRole = new Map<string, Entity[]>();
  const register = (map: Map<string, Entity[]>, key: string, e: Entity) => {
    const list = map.get(key);
    if (!list) map.set(key, [e]);
    else if (list.length < MAX_SHARED && !list.includes(e)) list.push(e);
  };
  const named: Phrase[] = [];
  for (const list of phrases) for (const p of list) if (p.name && !(p.determination === 'indefinite' && p.kind === 'noun')) named.push(p);
  const unitsOf = (p: Phrase) => (doc.sentences[p.sentence] as Sentence).units;
  const textOf = (p: Phrase, range: Range) => {
    const units = unitsOf(p);
    return doc.text.slice((units[range.from] as Unit).start, (units[range.to - 1] as Unit).end);
  };
  const isBody = (p: Phrase) => !p.role && !p.civil && (p.determination === 'definite' || p.kind === 'noun' || p.collective !== null);
  membersApart();
  bareNames();
  // the full names first, the longest first
  const full: { p: Phrase; tokens: readonly string[] }[] = [];
  for (const p of named) if (!isBody(p) && widthOf(p) > 1) full.push({ p, tokens: foldedWords(textOf(p, p.name as Range)) });
  full.sort((a, b) => Number(a.tokens[0]?.length === 1) - Number(b.tokens[0]?.length === 1) || b.tokens.length - a.tokens.length);
  for (const { p, tokens } of full) {
    const key = tokens.join(' ');
    let e = exact.get(key);
    if (!e) {
      const pair = tokens.length === 2 ? key : `${tokens[0]} ${tokens.at(-1)}`;
      const shared = suffix.get(key);
      e = ends.get(pair) ?? (shared?.length === 1 ? shared[0] : undefined) ?? initialled(tokens, suffix);
      if (!e) {
        e = newEntity(cleanName(textOf(p, p.name as Range)), true);
        for (let k = 1; k < tokens.length; k++) register(suffix, k + 1 === tokens.length ? (tokens[k] as string) : tokens.slice(k).join(' '), e);
        if (tokens.length > 2 && references.generations.has(tokens.at(-1) as string)) register(suffix, tokens.at(-2) as string, e); // "Paul Roe Jr. … Roe"
        register(first, tokens[0] as string, e);
        if (!ends.has(pair)) ends.set(pair, e);
        const acronym = tokens.map((w) => w[0]).join('');
        if (!initials.has(acronym)) initials.set(acronym, e);
      }
      exact.set(key, e);
    }
    p.entities = [e];
  }
  familyNames(phrases, doc, language, { exact, suffix, first, register, make: (name) => newEntity(name, true) });
  // bodies and single names
  for (const p of named) {
    if (p.entities.length) continue;
    const range = isLabelled(p) ? adjectivesOf(p) : p.kind === 'noun' || isWhole(p) || (isBody(p) && p.to > (p.name as Range).to) ? { from: p.core, to: p.to } : (p.name as Range);
    const word = range.to - range.from === 1 ? wordOf(unitsOf(p)[range.from] as Unit) : null;
    const text = word?.text ?? cleanName(textOf(p, range));
    const tokens = word?.words ?? foldedWords(text);
    const key = tokens.length === 1 ? (tokens[0] as string) : tokens.join(' ');
    const shared = tokens.length < 4 && !(isBody(p) && p.determination === 'definite' && !p.nested) ? (suffix.get(key) ?? (tokens.length === 1 && first.has(key) && !isAcronym(text) ? first.get(key) : undefined)) : undefined;
    const person = shared?.filter((e) => !p.gender || !genderOf(e) || genderOf(e) === p.gender || !p.civil);
    if (person?.length) {
      p.entities = person;
      continue;
    }
    let e = exact.get(key);
    if (!e && tokens.length === 1) {
      const like = misspelt(key, suffix, exact, budget);
      if (like) {
        p.entities = [like];
        continue;
      }
    }
    if (!e) {
      e = newEntity(text, true);
      exact.set(key, e);
      const letters = tokens.length > 1 ? (text.match(/(?<!\p{L})\p{Lu}/gu)?.join('').toLowerCase() ?? '') : '';
      if (letters.length > 1 && !initials.has(letters)) initials.set(letters, e);
      const all = language.nounHead === 'first' && tokens.length > 2 ? tokens.filter((w) => w.length > 1 && !language.functionWords.has(w)).map((w) => w[0]).join('') : ''; // «Médecins du fleuve libre»
      if (all.length > 2 && !initials.has(all)) initials.set(all, e);
    }
    p.entities = [e];
  }
  /**
   * "Rival Jane Roe", "Founder Jane Roe", "Like Jane Roe": where capitals tell little, a word before the name is taken into it. It goes where
   * the text has the name without it, or where it is an office and a first name follows.
   */
  function bareNames(): void {
    const own = (p: Phrase, from: number) => unitsOf(p).slice(from, (p.name as Range).to).map((u) => u.key).join(' ');
    const given = (p: Phrase, i: number) => names.firstNames.has((unitsOf(p)[i] as Unit).key);
    const people = named.filter((p) => !isBody(p) && p.collective === null);
    let known: Set<string> | null = null;
    for (const p of people) {
      const { from, to } = p.name as Range;
      if (to - from < 3 || given(p, from)) continue;
      if (known === null) {
        known = new Set();
        for (const q of people) if (widthOf(q) > 1 && given(q, (q.name as Range).from)) known.add(own(q, (q.name as Range).from));
      }
      for (let i = from + 1; i + 1 < to && i - from < 6; i++) {
        if (!given(p, i) || !(known.has(own(p, i)) || names.roles.has((unitsOf(p)[i - 1] as Unit).key))) continue;
        (p as { name: Range }).name = { from: i, to };
        break;
      }
    }
  }
  /** A body and its member without a comma, where the text has the family name alone too: "Lund University student Ada Roe … Roe said". */
  function membersApart(): void {
    let alone: Set<string> | null = null;
    for (const p of named) {
      const name = p.name as Range;
      if (isBody(p) || widthOf(p) < 4) continue;
      if (alone === null) {
        alone = new Set();
        for (const q of named) if (!isBody(q) && !q.nested && widthOf(q) === 1) alone.add(fold(textOf(q, q.name as Range)));
      }
      const units = unitsOf(p);
      if (!alone.has(fold((units[name.to - 1] as Unit).text)) || names.firstNames.has((units[name.from] as Unit).key)) continue;
      (p as { name: Range }).name = { from: name.to - 2, to: name.to };
    }
  }
  /** «l'organisation État islamique»: the adjective behind is part of the name. */
  function adjectivesOf(p: Phrase): Range {
    const { units } = doc.sentences[p.sentence] as Sentence;
    const name = p.name as Range;
    let { to } = name;
    while (language.nounHead === 'first' && to < p.to && (units[to]?.pos === 'adj' || units[to]?.pos === 'noun')) to++;
    // «le collectif Sécurité pour tous»
    if (language.nounHead === 'first' && to === name.to && references.purpose.has(units[to]?.key ?? '') && (units[to + 1]?.pos === 'noun' || references.everyone.has(units[to + 1]?.key ?? ''))) to += 2;
    return { from: name.from, to };
  }
  function isLabelled(p: Phrase): boolean {
    return p.name !== null && p.key !== '' && references.generic.get(p.key) === 'organisation' && !isWhole(p);
  }
  /** «l'Institut Jean Roy»: with a capital, what kind of body it is belongs to its name. */
  function isWhole(p: Phrase): boolean {
    if (language.nounHead !== 'first' || references.generic.get(p.key) !== 'organisation') return false;
    const head = (doc.sentences[p.sentence] as Sentence).units[p.core] as Unit;
    return head.capital && !head.initial && head.key === p.key && !isAcronym(head.text);
  }
  acronyms(doc, language, phrases, exact, initials);
  shortBodies(named.filter((p) => p.entities.length === 1 && !p.role && !p.civil), isBody, doc, language);
  // "the SDA party": a body called by its name and its kind
  for (const list of phrases) {
    for (const p of list) {
      if (p.kind !== 'noun' || p.name || p.entities.length || language.nounHead !== 'last' || references.generic.get(p.key) !== 'organisation') continue;
      const q = list.find((o) => o.nested && o.from === p.core && o.to === p.to - 1 && o.entities.length === 1);
      if (q && kindOf(q.entities[0] as Entity) === 'organisation') p.entities = q.entities;
    }
  }
  for (const p of named) {
    for (const e of p.entities) {
      e.count++;
      if (p.entities.length > 1) continue;
      vote(e, p, doc, language);
      if (p.key && (p.role || p.kind === 'noun')) addRole(e, p, doc, language, byRole);
    }
  }
  for (const list of phrases) if (list.length > 1) appositions(list, doc, language, byRole);
  const introduced = new Map<Entity, Phrase>(); // where each full name stands first
  for (const p of named) if (p.entities.length === 1 && (p.name as Range).to - (p.name as Range).from > 1 && !introduced.has(p.entities[0] as Entity)) introduced.set(p.entities[0] as Entity, p);
  return {
    phrases,
    byRole,
    foremost: (entities) => {
      let first: Entity | null = null;
      let at: Phrase | undefined;
      let open = false;
      for (const e of entities) {
        const p = introduced.get(e);
        if (!p) return null;
        if (at?.sentence === p.sentence) open ||= at.subject === p.subject;
        if (at && at.start < p.start) continue;
        if (at && at.sentence !== p.sentence) open = false;
        first = e;
        at = p;
      }
      return open ? null : first;
    },
    lookup: (tokens) => {
      const key = tokens.join(' ');
      const e = exact.get(key);
      return e ? [e] : (suffix.get(key) ?? (tokens.length === 1 ? (first.get(key) ?? []) : []));
    },
    body: (tokens) => exact.get(tokens.join(' ')) ?? (tokens.length === 1 ? (initials.get(tokens[0] as string) ?? null) : null),
  };
}

/** The only known name that is one slip away: «Schwarzenbach», «Schwartzenbach». */
function misspelt(key: string, suffix: ReadonlyMap<string, readonly Entity[]>, exact: ReadonlyMap<string, Entity>, budget: { left: number }): Entity | null {
  if (key.length < 7) return null;
  let found: Entity | null = null;
  let looked = 0;
  for (const table of [suffix, exact]) {
    for (const other of table.keys()) {
      if (++looked > 600 || --budget.left < 0) return found;
      if (other.charCodeAt(0) !== key.charCodeAt(0) || Math.abs(other.length - key.length) > 2 || other.includes(' ')) continue;
      if (distance(key, other) > (key.length > 8 ? 2 : 1)) continue;
      const e = table.get(other) as Entity | readonly Entity[];
      const entity = Array.isArray(e) ? (e.length === 1 ? (e[0] as Entity) : null) : (e as Entity);
      if (!entity || (found && found !== entity)) return null;
      found = entity;
    }
  }
  return found;
}

/** Edit distance of two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] as number;
}

/** The form of a word, with its `words`; null where the text may write it with another apostrophe. */
function wordOf({ form }: Unit): WordForm | null {
  if (form.shape & SHAPE.mark || form.text.includes("'")) return null;
  form.words ??= foldedWords(form.key);
  return form;
}

function tellsOf({ name, tokens }: Entity, { names, places }: Language): NameTells {
  return {
    known: names.known.get(tokens.join(' ')) ?? (tokens.length > 1 ? places.byName.get(name.toLowerCase())?.kind : undefined), // "U.S."
    medium: mediumOf(name) !== undefined,
    numbered: /\d/.test(name),
    site: name.includes('.') && /\.(?:com|org|net|info|[a-z]{2})$/.test(name),
  };
}

function vote(e: Entity, p: Phrase, doc: Doc, language: Language): void {
  const { names, references } = language;
  const units = (doc.sentences[p.sentence] as Sentence).units;
  const at = (p.name as Range).from;
  const u = units[at] as Unit;
  const v = e.votes;
  if (p.civil) v.person += 4;
  if (p.role && p.name) v.person += 3;
  if (p.gender && (p.civil || p.role)) v[p.gender] += 3;
  const several = (p.name as Range).to - at > 1;
  e.tells ??= tellsOf(e, language);
  const { medium, numbered, site } = e.tells;
  const known = p.role || p.civil ? undefined : e.tells.known;
  if (known === 'place' || known === 'organisation') v[known] += 3;
  if (p.nested && !several && e.tokens.length > 1 && !p.role && !p.civil) return; // "the Roe campaign" makes no body of Roe
  const given = is(u, TRAIT.firstName, language) ? names.firstNames.get(u.key) : is(u, TRAIT.doubleName, language) ? names.firstNames.get(u.key.slice(0, u.key.indexOf('-'))) : undefined;
  if (several && p.determination === 'bare' && !p.collective && known === undefined && !numbered) {
    if (p.nested && given === undefined) v.organisation += 1; // "*U.S. Democratic* candidate Jane Roe"
    else v.person += given !== undefined ? 3 : 1;
    if (given) v[given] += 2;
  }
  if (!several && given && e.tokens[0] === fold(u.key) && p.kind === 'name' && p.determination === 'bare' && !p.oblique && !language.places.byName.has(u.key)) {
    v.person += 1;
    v[given] += 1;
  }
  if (units[p.to]?.text === ',' && units[p.to + 1]?.pos === 'num' && /^[,)]$|^ans$|^years?/.test(units[p.to + 2]?.text ?? '')) v.person += 3;
  if (p.collective) v.organisation += 3;
  if (!p.role && !p.civil && medium) v.organisation += 4;
  if (!several && is(u, TRAIT.acronym, language)) v.organisation += 2;
  for (let k = at + 1; k + 1 < (p.name as Range).to; k++) if (/^\p{Ll}/u.test(units[k]?.text ?? '') && !names.particles.has(units[k]?.key ?? '') && units[k]?.pos !== 'prep') v.organisation += 4; // «Santé publique France»

  if (site) v.organisation += 4;
  if (several && u.capital && u.pos === 'name' && references.definite.has(u.key)) v.organisation += 4; // «Le Monde»
  if (several && given !== undefined && !p.collective) v.person += 1;
  if (!p.role && !p.civil && p.determination === 'definite' && !(several && given !== undefined)) {
    if (p.number === 'p' && !several && language.places.demonyms.has(u.key)) e.kind = 'group';
    v.organisation += 3;
    if (p.gender) v[p.gender] += 1;
    if (p.number === 'p') e.plural = true;
  }
  if (!p.role && !p.civil && p.kind === 'name') {
    for (let k = at; k < (p.name as Range).to; k++) if ((units[k] as Unit).form.collectives !== null && names.collectives.has((units[k] as Unit).key) && !(k === at && several && given !== undefined)) v.organisation += 2; // not «Marine», «Manuel» before a family name
    const before = units[p.from - 1];
    if (before?.pos === 'prep' && references.placePrepositions.has(before.key)) v.place += several ? 1 : e.name.includes(' ') && !language.places.byName.has(u.key) ? 0 : 2; // «destiné à Rey», who is Paul Rey elsewhere
  }
}
