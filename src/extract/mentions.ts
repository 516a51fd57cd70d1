/**
 * The entities that one mention of a source names: of the phrases that it holds, one, or several that a conjunction joins. Offsets are UTF-16
 * code units.
 */
import type { Language } from '../lang/language.ts';
import { agreement, antecedents, MARGIN, MAX_TRACES, type SourceRef, type State, type Trace, winner } from './antecedents.ts';
import { entityOf, nameText, ownerOf } from './descriptions.ts';
import { cleanName, type Entity, genderOf, kindOf, newEntity } from './entities.ts';
import { foldedWords } from './folding.ts';
import { roleKey } from './offices.ts';
import type { Phrase } from './phrases.ts';
import type { Doc, Sentence, Unit } from './text.ts';

export interface Piece {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
  /** A title or office without an article that names nobody yet; a name behind its title. */
  readonly office?: boolean;
  readonly titled?: boolean;
}

/** The entities that one mention names. */
export function resolveMention(state: State, s: number, m: { start: number; end: number }, ref: SourceRef): Piece[] {
  if (!/\p{L}/u.test(state.doc.shadow.slice(m.start, m.end))) return [];
  const index = sentenceAt(state.doc, m.start, s);
  const phrases = (state.people.phrases[index] as readonly Phrase[]).filter((p) => p.start < m.end && p.end > m.start);
  const { units } = state.doc.sentences[index] as Sentence;
  const covered = units.some((u) => !u.quotation && u.start < m.end && u.end > m.start);
  if (!covered) return outOfText(state, m);
  // «son annonce de la fermeture»: whose it is
  const owned = units.find((u) => u.start === m.start && u.end === m.end && state.language.references.possessives.has(u.key));
  const holder = owned && phrases.find((p) => p.determination === 'possessive' && p.start === m.start);
  if (holder) {
    const owner = ownerOf(state, holder, ref);
    return owner ? spread(owner).map((entity) => ({ entity, start: m.start, end: m.end })) : [];
  }
  // «La juge lui a demandé pourquoi. Réponse : « … »»: somebody named before that sentence
  const clitic = phrases.length === 0 ? units.find((u) => u.start === m.start && u.end === m.end && u.pos === 'clitic') : undefined;
  if (clitic) {
    const ranked = antecedents(state, { gender: null, number: state.language.names.pronouns.get(clitic.key)?.number ?? 's', sentence: index, start: (units[0] as Unit).start, only: 'person', content: [] });
    const [best, second] = ranked;
    return best && (!second || best.score > second.score * MARGIN) ? spread(best.entity).map((entity) => ({ entity, start: m.start, end: m.end })) : [];
  }
  const apposed = ref.mentions.length === 1 ? unclosed(state, index, units, m) : null;
  if (apposed) return [apposed];
  const chosen = pick(phrases, units, m, state);
  const out: Piece[] = [];
  // «l'organisation « Aube nouvelle »»: the name stands in marks
  const [only] = chosen;
  const marked = chosen.length === 1 && only?.collective === 'organisation' && only.name === null ? units.find((u) => u.quotation && u.start >= only.end && u.start < m.end && u.start - only.end < 3) : undefined;
  if (marked?.quotation) return outOfText(state, { start: marked.quotation.start, end: marked.quotation.end }).map((x) => ({ ...x, start: m.start, end: m.end }));
  if (chosen.length === 1) {
    const whole = quantified(state, chosen[0] as Phrase, units, m);
    if (whole) return [{ entity: whole, start: m.start, end: m.end }];
  }
  for (const p of chosen) {
    const start = Math.max(p.start, m.start);
    const end = Math.min(Math.max(p.end, start + 1), m.end);
    for (const entity of resolvePhrase(state, p, ref, m)) out.push({ entity, office: isBareOffice(p), titled: p.role && p.name !== null, start: chosen.length > 1 ? start : m.start, end: chosen.length > 1 ? end : m.end });
  }
  return out;
}

/** «La juge Anne Roy, doyenne du siège a annoncé»: an apposition without its second comma tells of the person before it. */
function unclosed(state: State, index: number, units: readonly Unit[], m: { start: number }): Piece | null {
  const at = units.findIndex((u) => u.start === m.start);
  const first = units[at];
  if (!state.language.freeInversion || !first || first.capital || first.number === 'p' || (first.pos !== 'noun' && first.pos !== 'adj') || units[at - 1]?.text !== ',') return null;
  const before = (state.people.phrases[index] as readonly Phrase[]).find((p) => p.to === at - 1 && p.name !== null && p.entities.length === 1 && !p.oblique && !p.nested);
  const e = before?.entities[0];
  if (!before?.name || !e?.named || kindOf(e) !== 'person' || units[before.from - 1]?.pos === 'prep') return null;
  return { entity: e, start: (units[before.name.from] as Unit).start, end: (units[before.name.to - 1] as Unit).end };
}

/** «nombre de députés», «plus de la moitié des Français», «une de ses tantes»: words before the phrase that make a group or a part of it. */
function quantified(state: State, p: Phrase, units: readonly Unit[], m: { start: number; end: number }): Entity | null {
  if (p.start <= m.start) return null;
  const before = units.filter((u) => u.start >= m.start && u.end <= p.start);
  if (!state.language.references.genitive.has(before.at(-1)?.key ?? '') || before.length < 2 || before.length > 5) return null;
  if (p.kind === 'pronoun') {
    // «l'un d'eux, un étudiant de Lyon»
    const apposed = (state.people.phrases[p.sentence] as readonly Phrase[]).find((x) => x.from === p.to + 1 && units[p.to]?.text === ',' && x.kind !== 'pronoun' && x.number !== 'p');
    return apposed ? entityOf(state, apposed, { ref: { mentions: [], sentence: p.sentence, same: null, content: [] }, end: Number.POSITIVE_INFINITY }) : null;
  }
  const text = nameText(state, { ...p, from: units.indexOf(before[0] as Unit), core: units.indexOf(before[0] as Unit), number: 'p' }, m.end);
  return { ...newEntity(cleanName(text), false), anonymous: true, plural: true, kind: 'group' };
}

/** The sentence that holds an offset, looked for around the one that the cue stands in. */
export function sentenceAt(doc: Doc, offset: number, near: number): number {
  let i = Math.min(near, doc.sentences.length - 1);
  while (i > 0 && (doc.sentences[i] as Sentence).start > offset) i--;
  while (i + 1 < doc.sentences.length && (doc.sentences[i + 1] as Sentence).start <= offset) i++;
  return i;
}

/** Of the phrases in a mention, those that name its speakers: one, or several that a conjunction joins. */
function pick(phrases: readonly Phrase[], units: readonly Unit[], m: { start: number; end: number }, state: State): Phrase[] {
  const headInside = (p: Phrase) => {
    const inside = (i: number) => (units[i] as Unit).start >= m.start && (units[i] as Unit).start < m.end;
    return inside(Math.min(p.core, units.length - 1)) || (p.name !== null && inside(p.name.from));
  };
  const top: Phrase[] = [];
  for (const p of phrases) if (headInside(p) && !top.some((q) => p.to <= q.to)) top.push(p);
  if (top.length === 0) {
    // «aux yeux du large public»: the mention begins inside a phrase whose head is none of it
    const [p] = phrases;
    const from = units.findIndex((u) => u.start >= m.start);
    return p && p.start < m.start && p.kind === 'noun' && from > p.core && from < p.to ? [{ ...p, from, core: from, start: m.start, key: '', role: false, collective: null, words: [], determination: 'definite', entities: [] }] : phrases.slice(0, 1);
  }
  // «à l'amiable avec le chef de la diplomatie, qui»: the first phrase that can speak
  const oneOf = (p: Phrase) => p.determination === 'indefinite' && state.language.references.fused.has(units[p.core - 1]?.key ?? ''); // «l'un des Marcheurs»
  const speaks = (p: Phrase) => p.kind !== 'noun' || p.role || p.collective !== null || p.entities.length > 0 || oneOf(p);
  const first = top.findIndex(speaks);
  if (first > 0 && !speaks(top[0] as Phrase) && (top[0] as Phrase).number !== 'p') top.splice(0, first);
  // "Harvard College president Jane Roe": a body right before an office tells where it is held
  if (top[1]?.role && top[1].name && top[1].from === (top[0] as Phrase).to) top.shift();
  const out = [top[0] as Phrase];
  let joined = false;
  for (let i = 1; i < top.length; i++) {
    const before = top[i - 1] as Phrase;
    const p = top[i] as Phrase;
    const gap = units.slice(before.to, p.from).filter((u) => u.pos !== 'det');
    if (gap.some((u) => u.pos !== 'conj' && u.text !== ',' && u.pos !== 'adv' && u.key !== 'que' && u.key !== 'ainsi' && u.pos !== 'sub' && u.pos !== 'comp')) break;
    if (p.kind === 'noun' && p.core === p.from && (top[0] as Phrase).core > (top[0] as Phrase).from) break; // «des élus et proches»: one phrase
    if (gap.some((u) => state.language.references.joiners.has(u.key))) joined = true;
    out.push(p);
  }
  // «économiste et professeur Jean Dupont»: one person
  if (joined && out.length === 2 && isBareOffice(out[0] as Phrase) && out[1]?.role && out[1].name) return [out[1]];
  if (joined) return out.filter((p, i) => i === 0 || p.entities.length === 0 || !out.slice(0, i).some((q) => q.entities[0] === p.entities[0]));
  // an apposition: the name, wherever it stands
  const person = out.find((p) => p.kind === 'name' && p.name);
  return [person ?? (out[0] as Phrase)];
}

const isBareOffice = (p: Phrase) => p.kind === 'noun' && p.role && p.determination === 'bare' && p.number === 's' && p.entities.length === 0;

/** A mention inside a quotation: its words against the names of the article. */
function outOfText(state: State, m: { start: number; end: number }): Piece[] {
  const text = cleanName(state.doc.text.slice(m.start, m.end)).replace(/^[«“"‹„]\s*|\s*[»”"›]$/gu, '');
  const bare = stripDeterminer(text, state.language);
  const tokens = foldedWords(bare);
  const entities = state.people.lookup(tokens);
  if (entities.length === 1) return [{ entity: entities[0] as Entity, ...m }];
  if (entities.length > 1 || tokens.length === 0 || state.language.references.nobody.has(text.toLowerCase())) return [];
  const role = state.people.byRole.get(roleKey(bare.toLowerCase(), state.language));
  if (role?.length === 1) return [{ entity: role[0] as Entity, ...m }];
  const e = newEntity(bare, /\p{Lu}/u.test(bare));
  return [{ entity: e, ...m }];
}

function stripDeterminer(text: string, language: Language): string {
  const first = /^(?:\p{L}+['’]\s?|\p{L}+\s)/u.exec(text)?.[0] ?? '';
  const key = first.trim().toLowerCase().replace('’', "'");
  const determiner = key !== '' && (language.references.indefinite.has(key) || language.references.plurals.has(key) || /^(?:le|la|l'|the)$/.test(key));
  return determiner ? text.slice(first.length) : text;
}

function resolvePhrase(state: State, p: Phrase, ref: SourceRef, m: { start: number; end: number }): readonly Entity[] {
  if (p.kind === 'pronoun') {
    if (state.language.references.nobody.has(p.key)) return [];
    if (p.key === 'rel') {
      const e = antecedentOf(state, p);
      return e ? spread(e) : [];
    }
    if (p.key === 'latter') {
      const e = latest(state, p, ref.content);
      return e ? spread(e) : [];
    }
    if (!state.language.names.pronouns.has(p.key)) return [indefinite(state, p)];
    const e = winner(state, p, ref);
    if (e && p.gender && p.number === 's' && genderOf(e) === null) e.votes[p.gender]++;
    return e ? spread(e) : [];
  }
  const subject = p.entities.length === 0 && predicated(state, p) ? subjectBefore(state, p) : undefined;
  if (subject) return resolvePhrase(state, subject, ref, m);
  const e = entityOf(state, p, { ref, end: m.end });
  return e ? spread(e) : [];
}

/** «Elle est la seule élue à demander …»: she, not somebody who is described. */
function subjectBefore(state: State, p: Phrase): Phrase | undefined {
  const { names, references } = state.language;
  return (state.people.phrases[p.sentence] as readonly Phrase[]).findLast((x) => x.kind === 'pronoun' && x.to <= p.from && p.from - x.to < 5 && !references.nobody.has(x.key) && (x.key === 'latter' || (x.subject && names.pronouns.has(x.key))));
}

const spread = (e: Entity): readonly Entity[] => (e.members.length > 1 ? e.members : [e]);

/** «certains», "many": somebody, unnamed. */
function indefinite(state: State, p: Phrase): Entity {
  const e = newEntity(state.doc.text.slice(p.start, p.end), false);
  return { ...e, anonymous: true, plural: true, kind: 'group' };
}

/** The noun phrase that a relative pronoun takes up: the phrase right before it. */
function antecedentOf(state: State, rel: Phrase): Entity | null {
  const list = state.people.phrases[rel.sentence] as readonly Phrase[];
  let best: Phrase | null = null;
  for (const p of list) {
    if (p.from >= rel.from) break;
    if (p.kind === 'pronoun' || p.to > rel.from) continue;
    if (!best || p.to > best.to || (p.to === best.to && p.from < best.from)) best = p;
  }
  // «… au téléphone à Jean Dupont, qui»: the name in it, unless the phrase itself can speak
  if (best && best.kind === 'noun' && !best.role && best.collective === null) {
    const { to } = best;
    best = list.find((p) => p.nested && p.to === to && p.kind === 'name') ?? best;
  }
  if (best && best.entities.length === 0 && predicated(state, best)) return null; // «il est le seul salarié d'une société qui …»
  return best ? entityOf(state, best, null) : null;
}

/** «ce dernier», "the latter": the last one named before it that agrees. */
export function latest(state: State, p: Phrase, content: SourceRef['content']): Entity | null {
  let found: Entity | null = null;
  // «Interrogé sur un voyage de Jean Rey, ce dernier a dit»: the one before the sentence
  const { units } = state.doc.sentences[p.sentence] as Sentence;
  const fronted = state.language.freeInversion && units[0]?.pos === 'part';
  let distance = 3;
  // who is asked is who has been speaking
  const spoke = fronted && state.last && state.last.entities.length === 1 && p.sentence - state.last.sentence <= 2 ? state.last.entities[0] : undefined;
  if (spoke && agreement(spoke, { gender: p.gender, number: p.number, sentence: p.sentence, start: p.start, only: null, content: [] }) >= 0.5) return spoke;
  for (let i = state.traces.length - 1; i >= 0 && state.traces.length - i <= MAX_TRACES; i--) {
    const t = state.traces[i] as Trace;
    if (p.sentence - t.sentence >= distance + 1) break;
    if (fronted && t.sentence === p.sentence) continue;
    if (!t.written || t.start >= p.start || content.some((c) => t.start >= c.start && t.start < c.end)) continue;
    const fit = agreement(t.entity, { gender: p.gender, number: p.number, sentence: p.sentence, start: p.start, only: null, content: [] });
    if (fit < 0.5) continue;
    // «Jean Rey représente le Burundi. Ce dernier …»: of a place and a person in one sentence, the person
    const place = state.language.places.byName.has(t.entity.name.toLowerCase());
    if (!found || (p.sentence - t.sentence === distance && !place && kindOf(t.entity) === 'person')) {
      found = t.entity;
      if (!place) break;
      distance = p.sentence - t.sentence;
    }
  }
  return found;
}

/** Right behind a copula whose subject is a pronoun. */
export function predicated(state: State, phrase: Phrase): boolean {
  const { units } = state.doc.sentences[phrase.sentence] as Sentence;
  if (!state.language.freeInversion) return false;
  let i = phrase.from - 1;
  while (units[i]?.pos === 'adv') i--;
  if (!state.language.references.copulas.has(units[i]?.lemma ?? '')) return false;
  while (i > 0 && ['aux', 'part', 'adv', 'neg', 'clitic'].includes((units[i] as Unit).pos)) i--;
  const u = units[i];
  return u !== undefined && (u.pos === 'pron' || u.pos === 'rel' || state.language.references.latter.has(u.key));
}
