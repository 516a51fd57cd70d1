/**
 * What the article calls somebody: offices and descriptions beside a name, behind its comma or a copula. Unit indices inside a sentence.
 */
import type { Language } from '../lang/language.ts';
import { cleanName, type Entity, kindOf } from './entities.ts';
import { foldedWords } from './folding.ts';
import { officeOf } from './offices.ts';
import type { Phrase } from './phrases.ts';
import type { Doc, Sentence, Unit } from './text.ts';

export function addRole(e: Entity, p: Phrase, doc: Doc, language: Language, byRole: Map<string, Entity[]>): void {
  const units = (doc.sentences[p.sentence] as Sentence).units;
  const office = officeOf(p, units, language);
  const { key } = office;
  let to = p.to;
  if (p.name && p.name.from > p.core) to = p.name.from;
  while (to > p.core && language.names.civil.has((units[to - 1] as Unit).key)) to--;
  const text = to > p.core ? cleanName(doc.text.slice((units[p.core] as Unit).start, (units[to - 1] as Unit).end)) : p.key;
  const own = p.name && p.kind !== 'name' ? new Set(foldedWords(doc.text.slice((units[p.name.from] as Unit).start, (units[p.name.to - 1] as Unit).end))) : new Set<string>();
  const words = new Set(office.words.filter((w) => !own.has(w)));
  if (e.roles.length < 8 && !e.roles.some((r) => r.key === key && r.text === text)) e.roles.push({ key, words, text, title: p.kind === 'name' });
  const list = byRole.get(key);
  if (!list) byRole.set(key, [e]);
  else if (!list.includes(e) && list.length < 40) list.push(e);
}

const isAside = (u: Unit | undefined) => u !== undefined && (u.text === ',' || u.text === '(' || u.text === '–' || u.text === '—');
const isLinking = (u: Unit) => u.pos === 'aux' || u.pos === 'adv' || u.pos === 'verb';

/** «…, 46 ans, …», "…, 46, …" */
const isAge = (p: Phrase, units: readonly Unit[]) => p.kind === 'noun' && !p.role && p.core > p.from && units[p.from]?.pos === 'num' && isAside(units[p.from - 1]) && /^[,)]$/.test(units[p.to]?.text ?? '');

const describes = (p: Phrase) => p.kind === 'noun' && p.entities.length === 0 && (p.role || p.collective !== null) && p.number !== 'p';
const bears = (p: Phrase) => p.kind === 'name' && p.entities.length === 1 && (!p.role || p.name?.to === p.to);
/** «Le principal, Jean Dupont, …»: an office that no list holds. */
const isOffice = (p: Phrase) => p.kind === 'noun' && p.entities.length === 0 && p.key !== '' && p.determination === 'definite' && p.number !== 'p' && !p.oblique;

const VERBAL: ReadonlySet<string> = new Set(['verb', 'aux', 'clitic', 'neg']);
const NO_PHRASES: readonly Phrase[] = [];

/** «Lucie Arnaud, porte-parole de …», «le porte-parole de l'armée, Paul Ricard», «X est le directeur de …», «X, 46 ans, maire de Y et député». */
export function appositions(list: readonly Phrase[], doc: Doc, language: Language, byRole: Map<string, Entity[]>): void {
  const units = (doc.sentences[list[0]?.sentence ?? 0] as Sentence).units;
  let ages = NO_PHRASES;
  const top: Phrase[] = [];
  for (const p of list) {
    if (isAge(p, units)) ages = [...ages, p];
    else if (!p.nested) top.push(p);
  }
  if (top.length < 2) return;
  let carrier: Phrase | null = null; // whose descriptions are being read
  for (let i = 0; i + 1 < top.length; i++) {
    const a = top[i] as Phrase;
    const b = top[i + 1] as Phrase;
    if (ages.length === 0 && (b.from <= a.to || b.from - a.to > 4)) {
      carrier = null;
      continue;
    }
    const between = units.slice(a.to, b.from);
    const gap = ages.length === 0 ? between : between.filter((u) => !ages.some((p) => u.start >= p.start && u.end <= p.end));
    const who: Phrase | null = bears(a) ? a : carrier;
    carrier = null;
    if (gap.length === 0 || gap.length > 4) continue;
    const comma = gap.every(isAside) || (gap.length === 2 && gap[1]?.text === ',' && gap[0]?.text === ')');
    const and = who !== null && who !== a && gap.length === 1 && gap[0]?.pos === 'conj' && b.determination === 'bare';
    const copula = gap.every(isLinking) && language.references.copulas.has((gap[0] as Unit).lemma);
    if (!comma && !copula && !and) continue;
    const after = units[b.to];
    const verbal = after !== undefined && VERBAL.has(after.pos);
    // «Selon le texte, Jean Rey doit …», «Selon le ministre, Jean Rey a menti»: the subject of what follows
    if (comma && a.collective === 'document') continue;
    if (comma && a.oblique && language.nounHead === 'first' && b.determination === 'bare' && verbal) continue;
    // «En Bretagne, la préfecture …»: where, not what
    if (comma && a.oblique && b.collective === 'organisation' && b.determination !== 'bare' && a.entities[0] && kindOf(a.entities[0]) === 'place') continue;
    // «Sur les Champs-Élysées, un groupe a chanté»: a place, and the subject behind it
    if (comma && a.oblique && b.subject && b.determination !== 'bare' && verbal) continue;
    const closed = after === undefined || verbal || after.pos === 'punct' || after.pos === 'rel' || after.pos === 'part' || after.pos === 'prep';
    if (who && describes(b) && fits(who, b)) {
      // a list is no apposition: «Jean Dupont, le maire et son adjoint»
      if (after?.pos === 'conj' && comma && b.determination !== 'bare') continue;
      // «Contacté par Jean Dupont, le maire a reconnu …»: the subject of what follows
      if (comma && who === a && (a.oblique || joinedOblique(top, i, units)) && b.determination === 'definite' && verbal) continue;
      take(who, b, doc, language, byRole);
      carrier = who;
    } else if (comma && (describes(a) || (isOffice(a) && after?.text === ',' && (b.entities[0] as Entity | undefined)?.votes.person !== undefined && (b.entities[0] as Entity).votes.person > 2)) && bears(b) && ((!b.role && b.determination === 'bare') || (b.determination === 'definite' && language.places.demonyms.has(b.key))) && fits(b, a) && (after?.text === ',' || (closed && a.determination !== 'indefinite' && gap[0]?.text !== '('))) take(b, a, doc, language, byRole);
  }
}

/** "In a talk with Ada Bah and *Leo Carr*, the candidate said": the last of several behind a preposition. */
function joinedOblique(top: readonly Phrase[], i: number, units: readonly Unit[]): boolean {
  for (let k = i; k > 0; k--) {
    const a = top[k] as Phrase;
    const before = top[k - 1] as Phrase;
    if (before.to >= a.from || !units.slice(before.to, a.from).every((u) => u.pos === 'conj' || u.text === ',')) return false;
    if (before.oblique) return true;
  }
  return false;
}

/** Gives a description to who bears it. */
function take(who: Phrase, what: Phrase, doc: Doc, language: Language, byRole: Map<string, Entity[]>): void {
  const e = who.entities[0] as Entity;
  what.entities = [e];
  addRole(e, what, doc, language, byRole);
  if (what.role || what.collective === null) {
    e.votes.person += 3;
    if (what.gender) e.votes[what.gender] += 2;
  } else e.votes.organisation += 2;
}

function fits(who: Phrase, what: Phrase): boolean {
  const e = who.entities[0] as Entity;
  const kind = kindOf(e);
  return what.role || what.collective === null ? kind === 'person' || kind === 'unknown' : kind !== 'person' || e.votes.person < 3;
}
