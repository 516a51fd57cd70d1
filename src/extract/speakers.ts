/**
 * Who speaks: from the words that name a source («il», «M. Ricard», «le porte-parole») to the person or body that the article means.
 * The article is read once from start to end, with the phrases of the last few sentences in mind. When two readings remain, neither is
 * claimed. Offsets are UTF-16 code units; linear in the text.
 */
import type { Kind, Speaker } from '../claim.ts';
import type { Gender, GrammaticalNumber, Language } from '../lang/language.ts';
import { mediumOf } from '../lang/media.ts';
import { isThing } from './clause.ts';
import { cleanName, type Entity, findPeople, genderOf, kindOf, newEntity, type People } from './names.ts';
import { fold, foldedWords, isAcronym, officeOf, type Phrase, roleKey } from './phrases.ts';
import type { Doc, Sentence, Unit } from './text.ts';

/** Where a source stands. */
export interface SourceRef {
  /** As the sentence names it; several for joint speakers; [] when the source is shared or absent. */
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
  /** Index into `doc.sentences` of the cue. */
  readonly sentence: number;
  /** Index of another source in the list whose speakers this one has, else null. */
  readonly same: number | null;
  /** What was said: the speaker is rarely its subject, and never a name that stands only inside it. */
  readonly content: readonly { readonly start: number; readonly end: number }[];
}

/** An entity as the reader of the article has it in mind. */
interface Trace {
  readonly entity: Entity;
  readonly sentence: number;
  readonly start: number;
  readonly weight: number;
  /** The text names it here, rather than going on with who spoke. */
  readonly written: boolean;
}

/** Somebody named further back than this many sentences is no antecedent of a pronoun. */
const WINDOW = 6;
/** A pronoun at the start of an article looks this many sentences ahead. */
const AHEAD = 2;
/** Mentions that a pronoun looks back at. */
const MAX_TRACES = 200;
const DECAY = 0.65;
/** What each mention in the article adds: the article is about somebody. */
const TOPIC = 0.1;
/** Who spoke last, in this sentence or the one before, is the first to be taken up. */
const LAST = 1.5;
/** How much the best antecedent must lead the next. */
const MARGIN = 1.08;
/** Documents that are given names of their own and called by any of these words. */
const STUDIES: ReadonlySet<string> = new Set(['study', 'survey', 'report', 'review', 'inquiry', 'audit', 'census', 'index']);
const WEIGHT = { speaker: 5, subject: 4, other: 1.2, oblique: 0.7, nested: 0.9, said: 0.35 };

interface State {
  readonly doc: Doc;
  readonly language: Language;
  readonly people: People;
  readonly traces: Trace[];
  /** Descriptions of unnamed people and bodies by their role key, the latest last. */
  readonly described: Map<string, Entity[]>;
  /** Who issued the last document of each kind: «un rapport de l'ONU … le rapport». */
  readonly issuers: Map<string, Entity>;
  /** Their role keys of several words, by the words that these end with: «haut responsable» by «responsable». */
  readonly endings: Map<string, string[]>;
  /** Names inside quotations, read when a short name is found nowhere else. */
  quoted: Map<string, string> | null;
  /** Documents with a name of their own and its last word; null before it is asked for. */
  titles: Map<Entity, string> | null;
  /** Described in the first paragraph, which can be a headline. */
  readonly headline: Set<Entity>;
  last: { entities: readonly Entity[]; sentence: number; start: number } | null;
}

/** Finds the speakers of each source, in parallel to `sources`; [] when nobody can be found or two readings remain. */
export function resolveSpeakers(doc: Doc, sources: readonly SourceRef[], language: Language, people: People = findPeople(doc, language)): Speaker[][] {
  if (sources.length === 0) return [];
  const pieces: Piece[][] = sources.map(() => []);
  const found: (readonly Entity[])[] = sources.map(() => []);
  const lone = sources.map(() => false); // a pronoun for which the text names nobody
  const state: State = { doc, language, people, traces: [], described: new Map(), endings: new Map(), issuers: new Map(), quoted: null, titles: null, headline: new Set(), last: null };
  const order = sources.map((_, i) => i).sort((a, b) => position(sources[a] as SourceRef) - position(sources[b] as SourceRef) || a - b);
  let next = 0;
  for (let s = 0; s < doc.sentences.length; s++) {
    const sentence = doc.sentences[s] as Sentence;
    const phrases = state.people.phrases[s] as readonly Phrase[];
    const here: number[] = [];
    while (next < order.length && position(sources[order[next] as number] as SourceRef) < (doc.sentences[s + 1]?.start ?? Number.POSITIVE_INFINITY)) here.push(order[next++] as number);
    const contents = here.flatMap((i) => (sources[i] as SourceRef).content);
    const mentions = here.flatMap((i) => (sources[i] as SourceRef).mentions);
    let p = 0;
    const readTo = (offset: number) => {
      for (; p < phrases.length && (phrases[p] as Phrase).start < offset; p++) {
        const phrase = phrases[p] as Phrase;
        if (phrase.nested || !mentions.some((m) => phrase.start < m.end && phrase.end > m.start)) notice(state, phrase, contents.some((c) => phrase.start >= c.start && phrase.end <= c.end));
      }
    };
    for (const i of here) {
      const ref = sources[i] as SourceRef;
      readTo(position(ref));
      const entities: Entity[] = [];
      const named: Piece[] = [];
      for (const m of ref.mentions) {
        for (const piece of resolveMention(state, s, m, ref)) {
          if (entities.includes(piece.entity)) continue;
          // "American academic" and "professor Jane Roe" are one
          if (named.at(-1)?.office && piece.titled) {
            entities.pop();
            named.pop();
          }
          entities.push(piece.entity);
          named.push(piece);
        }
      }
      if (ref.mentions.length === 0 && ref.same !== null && ref.same !== i) entities.push(...(found[ref.same] ?? []));
      found[i] = entities;
      pieces[i] = named;
      if (entities.length === 0 && ref.mentions.length === 1) lone[i] = namesNobodyBefore(state, s, ref);
      if (entities.length === 0) continue;
      // who is quoted in what another says weighs no more than others named there
      const at = position(ref);
      const written = ref.mentions.length > 0;
      const inner = here.some((o) => o !== i && (sources[o] as SourceRef).content.some((c) => at >= c.start && at < c.end));
      const weight = inner ? WEIGHT.speaker * WEIGHT.said : WEIGHT.speaker;
      for (const entity of entities) state.traces.push({ entity, sentence: s, start: at, weight: entities.length > 1 && !onlyPerson(entity, entities) ? Math.min(weight, WEIGHT.other) : weight, written });
      if (entities.length > 1) state.traces.push({ entity: groupOf(entities), sentence: s, start: at, weight, written });
      if (!inner) state.last = { entities, sentence: s, start: at };
    }
    readTo(sentence.end + 1);
  }
  for (const [i, ref] of sources.entries()) {
    const e = lone[i] ? namedAhead(state, ref) : null;
    if (!e) continue;
    const m = ref.mentions[0] as { start: number; end: number };
    found[i] = [e];
    pieces[i] = [{ entity: e, start: m.start, end: m.end }];
  }
  return sources.map((ref, i) => {
    if (ref.mentions.length === 0 && ref.same !== null) {
      const [entities, root] = followed(sources, found, i);
      const written = entities.length === 0 && lone[root] ? (sources[root] as SourceRef).mentions.flatMap((m) => asWritten(doc, m, language, true)) : [];
      return entities.length > 0 ? entities.map((e) => speakerOf(e, null, state)) : written.map((w) => ({ ...w, mention: null }));
    }
    const own = (pieces[i] as Piece[]).map((x) => speakerOf(x.entity, { start: x.start, end: x.end }, state));
    return own.length > 0 ? own : ref.mentions.flatMap((m) => asWritten(doc, m, language, lone[i] as boolean));
  });
}

/**
 * A name that fits two people, or a description that fits nobody: the words as they stand, and no actor. A pronoun names nobody, except that
 * one for which the text has no antecedent at all (`lone`) is all that it tells of the source: an extract, a single sentence.
 */
function asWritten(doc: Doc, mention: { start: number; end: number }, language: Language, lone: boolean): Speaker[] {
  const text = doc.text.slice(mention.start, mention.end);
  const words = doc.shadow.slice(mention.start, mention.end).toLowerCase().split(' ');
  const named = /\p{Lu}/u.test(text.slice(1)) || (/^\p{Lu}/u.test(text) && !language.functionWords.has(words[0] as string));
  if (language.references.nobody.has(words.join(' ')) || language.impersonal.has(words[0] as string)) return [];
  const pronoun = (words[0] as string).replace(/^-(?:t-)?/, '');
  const latter = language.references.latter.has(words.at(-1) as string) && words.length < 3;
  if (lone && (latter || (words.length === 1 && language.names.pronouns.has(pronoun)))) {
    return [{ name: latter ? words.join(' ') : pronoun, id: null, actor_name: null, kind: 'unknown', role: null, anonymous: true, mention: { text, ...mention } }];
  }
  if (words.length === 1 && (language.names.pronouns.has(words[0] as string) || language.functionWords.has(words[0] as string) || text.startsWith('-'))) return [];
  const name = text.replace(language.leadingDeterminer, '');
  return name ? [{ name, id: null, actor_name: null, kind: 'unknown', role: null, anonymous: !named, mention: { text, ...mention } }] : [];
}

/** A pronoun of the third person behind which nobody who agrees with it has been named, as far back as a pronoun reaches. */
function namesNobodyBefore(state: State, s: number, ref: SourceRef): boolean {
  const m = ref.mentions[0] as { start: number; end: number };
  const index = sentenceAt(state.doc, m.start, s);
  const p = (state.people.phrases[index] as readonly Phrase[]).find((x) => x.kind === 'pronoun' && x.start <= m.start && x.end >= m.end);
  const { units } = state.doc.sentences[index] as Sentence;
  if (!p && units.some((u) => u.start === m.start && u.end === m.end && state.language.references.possessives.has(u.key) && !state.language.firstPerson.has(u.key))) {
    return antecedents(state, { gender: null, number: null, sentence: index, start: m.start, only: null, content: [] }).length === 0;
  }
  if (p?.key === 'latter') return !state.traces.some((t) => t.written && t.start < p.start && p.sentence - t.sentence <= WINDOW);
  if (!p || !state.language.names.pronouns.has(p.key) || state.language.references.nobody.has(p.key) || isExpletive(state, p)) return false;
  return antecedents(state, { gender: p.gender, number: p.number, sentence: index, start: p.start, only: null, content: [] }).length === 0;
}

/** «« On manque de bras », soupire-t-elle. Lucie Ferrand exploite dix hectares.»: the one person who is the subject of the next sentences. */
function namedAhead(state: State, ref: SourceRef): Entity | null {
  const m = ref.mentions[0] as { start: number; end: number };
  const index = sentenceAt(state.doc, m.start, ref.sentence);
  const p = (state.people.phrases[index] as readonly Phrase[]).find((x) => x.kind === 'pronoun' && x.start <= m.start && x.end >= m.end);
  if (p?.number === 'p') return null;
  let found: Entity | null = null;
  for (let s = index; s < state.doc.sentences.length && s <= index + AHEAD; s++) {
    for (const x of state.people.phrases[s] as readonly Phrase[]) {
      const e = x.entities[0];
      if (x.start < m.end || x.nested || !x.subject || x.entities.length !== 1 || !e?.named || kindOf(e) !== 'person' || e === found) continue;
      if (p?.gender && genderOf(e) && genderOf(e) !== p.gender) continue;
      if (found) return null;
      found = e;
    }
  }
  return found;
}

/** The one person among joint speakers: «Paul Rey et son équipe». */
const onlyPerson = (e: Entity, joint: readonly Entity[]) => kindOf(e) === 'person' && joint.every((o) => o === e || (kindOf(o) !== 'person' && kindOf(o) !== 'unknown'));

const position = (ref: SourceRef) => ref.mentions[0]?.start ?? ref.content[0]?.start ?? 0;

/** The speakers of the source that this one shares, through others that share it too, and that source's index. */
function followed(sources: readonly SourceRef[], found: readonly (readonly Entity[])[], i: number): [readonly Entity[], number] {
  let at = i;
  for (let guard = 0; guard < 50; guard++) {
    const ref = sources[at] as SourceRef;
    if (ref.mentions.length > 0 || ref.same === null || ref.same === at || !sources[ref.same]) return [found[at] ?? [], at];
    at = ref.same;
  }
  return [[], i];
}

const groups = new WeakMap<Entity, Entity[]>();

/** Joint speakers as one, for «ils». */
function groupOf(entities: readonly Entity[]): Entity {
  const first = entities[0] as Entity;
  const known = groups.get(first)?.find((g) => g.members.length === entities.length && g.members.every((m, i) => m === entities[i]));
  if (known) return known;
  const e = newEntity(entities.map((x) => x.name).join(' + '), false);
  const group: Entity = { ...e, plural: true, members: entities, kind: 'group' };
  groups.set(first, [...(groups.get(first) ?? []), group]);
  return group;
}

// ------------------------------------------------------------------------------------------------------------ reading on

/** Keeps in mind whom a phrase that is no source names. */
function notice(state: State, phrase: Phrase, said: boolean): void {
  // things that nobody takes for a speaker
  if (phrase.kind === 'noun' && !phrase.role && phrase.collective === null && phrase.entities.length === 0 && !phrase.subject) return;
  const entity = phrase.kind === 'pronoun' ? (phrase.subject && state.language.names.pronouns.has(phrase.key) && !isExpletive(state, phrase) ? winner(state, phrase, null) : null) : entityOf(state, phrase, null);
  if (!entity) return;
  // «ce dernier a été le seul salarié d'une société»: what somebody is, not somebody else
  if (phrase.kind === 'noun' && entity.count === 0 && !entity.named && predicated(state, phrase)) return;
  // a bare office is no mention of its own: «…, accusé de mensonge»
  if (phrase.kind === 'noun' && phrase.role && phrase.determination === 'bare' && phrase.number === 's' && !entity.named) return;
  const role = phrase.nested ? WEIGHT.nested : phrase.subject ? WEIGHT.subject : phrase.oblique ? WEIGHT.oblique : WEIGHT.other;
  state.traces.push({ entity, sentence: phrase.sentence, start: phrase.start, weight: said ? role * WEIGHT.said : role, written: phrase.kind !== 'pronoun' });
}

/** Right behind a copula whose subject is a pronoun. */
function predicated(state: State, phrase: Phrase): boolean {
  const { units } = state.doc.sentences[phrase.sentence] as Sentence;
  if (!state.language.freeInversion) return false;
  let i = phrase.from - 1;
  while (units[i]?.pos === 'adv') i--;
  if (!state.language.references.copulas.has(units[i]?.lemma ?? '')) return false;
  while (i > 0 && ['aux', 'part', 'adv', 'neg', 'clitic'].includes((units[i] as Unit).pos)) i--;
  const u = units[i];
  return u !== undefined && (u.pos === 'pron' || u.pos === 'rel' || state.language.references.latter.has(u.key));
}

function isExpletive(state: State, phrase: Phrase): boolean {
  const { units } = state.doc.sentences[phrase.sentence] as Sentence;
  const { expletive } = state.language.references;
  if (expletive.size === 0) return false;
  for (let i = phrase.to; i < units.length && i - phrase.to < 4; i++) {
    const u = units[i] as Unit;
    if (expletive.has(u.key) || expletive.has(u.lemma)) return true;
    if (u.pos !== 'clitic' && u.pos !== 'neg' && u.pos !== 'adv' && u.pos !== 'aux') break;
  }
  return phrase.key === 'il' && units[phrase.to]?.key === "s'" && units[phrase.to + 1]?.lemma === 'agir';
}

// -------------------------------------------------------------------------------------------------------- antecedents

interface Wanted {
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  readonly sentence: number;
  readonly start: number;
  /** Only people, or anything but people. */
  readonly only: 'person' | 'thing' | null;
  readonly content: readonly { readonly start: number; readonly end: number }[];
}

/** Whom a pronoun can stand for, best first, with their weights. */
function antecedents(state: State, w: Wanted): { entity: Entity; score: number }[] {
  const scores = new Map<Entity, number>();
  for (let i = state.traces.length - 1; i >= 0 && state.traces.length - i <= MAX_TRACES; i--) {
    const t = state.traces[i] as Trace;
    if (w.sentence - t.sentence > WINDOW) break;
    if (t.start >= w.start) continue;
    const fit = agreement(t.entity, w);
    if (fit === 0) continue;
    const inside = w.content.some((c) => t.start >= c.start && t.start < c.end);
    const topic = 1 + TOPIC * Math.min(t.entity.count, t.weight >= WEIGHT.speaker ? 5 : 15);
    const score = t.weight * topic * fit * DECAY ** (w.sentence - t.sentence) * (inside ? 0.15 : 1);
    scores.set(t.entity, Math.max(scores.get(t.entity) ?? 0, score) + 0.15 * Math.min(scores.get(t.entity) ?? 0, score));
  }
  const last = state.last && w.sentence - state.last.sentence <= 1 ? state.last.entities : [];
  return [...scores].map(([entity, score]) => ({ entity, score: last.includes(entity) || (entity.members.length > 1 && entity.members.every((e) => last.includes(e))) ? score * LAST : score })).sort((a, b) => b.score - a.score);
}

/** How well an entity agrees with what a pronoun asks for: 0 not at all, 1 in all. */
function agreement(e: Entity, w: Wanted): number {
  const kind = kindOf(e);
  const plural = e.plural || e.members.length > 1;
  if (w.number === 'p') {
    if (!plural) return kind === 'organisation' && w.gender === null ? 0.2 : 0;
    return w.gender === 'f' && genderOf(e) === 'm' ? 0 : kind === 'document' || (kind === 'unknown' && !e.named) ? 0.6 : 1;
  }
  if (plural) return 0;
  if (w.only === 'person' && kind !== 'person' && !(kind === 'unknown' && e.named && e.votes.organisation === 0 && e.votes.place === 0)) return 0;
  if (w.only === 'thing' && kind === 'person') return doubtful(e) && w.gender === null ? 0.5 : 0;
  const gender = genderOf(e);
  if (w.gender && gender && w.gender !== gender) return 0;
  const sure = !w.gender || gender ? 1 : 0.75;
  if (w.only === 'thing') return kind === 'place' ? 0.4 : sure;
  return sure * (kind === 'person' ? (e.named ? 1 : 0.75) : kind === 'place' ? 0.3 : kind === 'document' || (kind === 'unknown' && !e.named) ? 0.3 : 0.6);
}

/** "He said that Jones had left": a pronoun means nobody whom what it reports goes on to name outside of marks. */
function namedInContent(state: State, p: Phrase, ref: SourceRef): Set<Entity> {
  const named = new Set<Entity>();
  for (const other of state.people.phrases[p.sentence] as readonly Phrase[]) {
    if (other.name && other.entities.length === 1 && ref.content.some((c) => c.start > p.end && other.start >= c.start && other.end <= c.end)) named.add(other.entities[0] as Entity);
  }
  return named;
}

/** Taken for a person by nothing but two capitals: «Air Boréale», «Veille Droits». */
const doubtful = (e: Entity) => e.named && e.votes.person <= e.count && e.votes.m + e.votes.f === 0 && e.roles.length === 0;

function winner(state: State, phrase: Phrase, ref: SourceRef | null): Entity | null {
  const { references } = state.language;
  const only = references.personal.has(phrase.key) ? 'person' : references.impersonal.has(phrase.key) ? 'thing' : null;
  const ranked = antecedents(state, { gender: phrase.gender, number: phrase.number, sentence: phrase.sentence, start: phrase.start, only, content: ref?.content ?? [] });
  // a thing without a name does not speak: «Le vestiaire était silencieux. « … », a-t-il soufflé»
  const mute = (e: Entity) => e.plural && !e.named && (kindOf(e) === 'unknown' ? e.roles.some((r) => isThing(r.key, state.language)) : kindOf(e) === 'document' && !state.traces.some((t) => t.entity === e && t.weight >= WEIGHT.subject));
  const speaks = ({ entity }: { entity: Entity }) => !mute(entity) && (entity.named || entity.plural || entity.members.length > 1 || kindOf(entity) !== 'unknown');
  const others = ref ? namedInContent(state, phrase, ref) : null;
  const able = ref ? ranked.filter((x) => speaks(x) && !others?.has(x.entity)) : ranked;
  const [best, second] = able.length > 0 || !ref ? able : ranked.filter(speaks);
  if (!best) return null;
  return second && ref && best.score < second.score * MARGIN ? null : best.entity;
}

// ------------------------------------------------------------------------------------------------------------- mentions

interface Piece {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
  /** A title or office without an article that names nobody yet; a name behind its title. */
  readonly office?: boolean;
  readonly titled?: boolean;
}

/** The entities that one mention names. */
function resolveMention(state: State, s: number, m: { start: number; end: number }, ref: SourceRef): Piece[] {
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
function sentenceAt(doc: Doc, offset: number, near: number): number {
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

const NOBODY: readonly string[] = [];

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
      const e = latest(state, p, ref);
      return e ? spread(e) : [];
    }
    if (!state.language.names.pronouns.has(p.key)) return [indefinite(state, p)];
    const e = winner(state, p, ref);
    if (e && p.gender && p.number === 's' && genderOf(e) === null) e.votes[p.gender]++;
    return e ? spread(e) : [];
  }
  const e = entityOf(state, p, { ref, end: m.end });
  return e ? spread(e) : [];
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
function latest(state: State, p: Phrase, ref: SourceRef): Entity | null {
  let found: Entity | null = null;
  let distance = 3;
  for (let i = state.traces.length - 1; i >= 0 && state.traces.length - i <= MAX_TRACES; i--) {
    const t = state.traces[i] as Trace;
    if (p.sentence - t.sentence >= distance + 1) break;
    if (!t.written || t.start >= p.start || ref.content.some((c) => t.start >= c.start && t.start < c.end)) continue;
    const fit = agreement(t.entity, { gender: p.gender, number: p.number, sentence: p.sentence, start: p.start, only: null, content: [] });
    if (fit < 0.5) continue;
    if (!found) {
      found = t.entity;
      distance = p.sentence - t.sentence;
    }
  }
  return found;
}

// --------------------------------------------------------------------------------------------------- names, descriptions

/** Whom a name or a description stands for. `source` when it is one: then an unknown description makes a speaker of its own. */
function entityOf(state: State, p: Phrase, source: { ref: SourceRef; end: number } | null): Entity | null {
  if (p.entities.length === 1) {
    const e = p.entities[0] as Entity;
    return (source && longer(state, p, e, source.end)) ?? fullest(state, e);
  }
  if (p.entities.length > 1) return among(state, p);
  if (p.kind === 'noun') return describedBy(state, p, source);
  return null;
}

/** A body whose name the mention carries on: «la FNB mines et carrières». */
function longer(state: State, p: Phrase, e: Entity, end: number): Entity | null {
  if (p.determination !== 'definite' || p.role || kindOf(e) !== 'organisation' || p.end >= end) return null;
  const { units } = state.doc.sentences[p.sentence] as Sentence;
  const rest = units.slice(p.to).filter((u) => u.start < end);
  if (rest.length === 0 || rest.length > 6 || rest[0]?.pos !== 'conj' || !rest.every((u) => u.pos === 'noun' || u.pos === 'adj' || u.pos === 'conj')) return null;
  const text = cleanName(nameText(state, p, end));
  const known = state.people.lookup(foldedWords(text));
  if (known.length) return known[0] as Entity;
  const made = newEntity(text, true);
  made.votes.organisation = 3;
  if (p.gender) made.votes[p.gender] = 1;
  return made;
}

/** A last name that several people have: the one who is spoken of. */
function among(state: State, p: Phrase): Entity | null {
  const fits = p.entities.filter((e) => !p.gender || genderOf(e) === null || genderOf(e) === p.gender);
  if (fits.length === 1) return fits[0] as Entity;
  const ranked = fits.map((e) => ({ e, n: e.count })).sort((a, b) => b.n - a.n);
  const [best, second] = ranked;
  if (!best) return null;
  if (state.last?.entities.length === 1 && fits.includes(state.last.entities[0] as Entity) && p.sentence - state.last.sentence < 3) return state.last.entities[0] as Entity;
  return !second || best.n >= 2 * second.n ? best.e : null;
}

/** A short name whose full form stands only inside quotations. */
function fullest(state: State, e: Entity): Entity {
  if (!e.named || e.tokens.length !== 1 || kindOf(e) === 'organisation' || kindOf(e) === 'place' || isAcronym(e.name)) return e;
  if (state.quoted === null) {
    state.quoted = new Map();
    for (const paragraph of state.doc.paragraphs) {
      for (const q of paragraph.quotations) {
        if (q.depth > 0) continue;
        for (const name of state.doc.shadow.slice(q.start, q.end).match(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}/gu) ?? []) {
          const words = foldedWords(name);
          if (state.language.names.firstNames.has(name.split(' ')[0]?.toLowerCase() ?? '')) state.quoted.set(words.at(-1) as string, name);
        }
      }
    }
  }
  const name = state.quoted.get(e.tokens[0] as string);
  if (name) e.name = name;
  return e;
}

/** Who «le ministre», «le journal», «un responsable» is. */
function describedBy(state: State, p: Phrase, source: { ref: SourceRef; end: number } | null): Entity | null {
  const office = officeOf(p, (state.doc.sentences[p.sentence] as Sentence).units, state.language);
  const key = p.key ? office.key : fold(nameText(state, p, null));
  const words = new Set(office.words);
  if (p.collective === 'document') {
    const bare = p.determination === 'definite' && p.number !== 'p' && words.size === 0;
    const issuer = issuerOf(state, p) ?? (source ? ownerOf(state, p, source.ref) : null);
    if (issuer) state.issuers.set(key, issuer);
    else if (words.size > 0) state.issuers.delete(key);
    const who = issuer ?? (bare ? state.issuers.get(key) : undefined) ?? (source && p.number !== 'p' ? titled(state, p, bare) : undefined);
    if (who && source) return who;
  }
  if (p.determination !== 'indefinite' && !(p.determination === 'bare' && p.number === 'p')) {
    const known = bearer(state, p, key, words);
    if (known) return known;
  }
  const list = state.described.get(key) ?? [];
  const text = cleanName(nameText(state, p, source?.end ?? null));
  const body = p.determination !== 'indefinite' && p.number !== 'p' ? state.people.lookup(foldedWords(text)) : [];
  if (body.length === 1 && kindOf(body[0] as Entity) !== 'person') return body[0] as Entity;
  const same = list.find((e) => fold(e.name) === fold(text));
  if (same) return same;
  const e: Entity = newEntity(text, false);
  const made: Entity = {
    ...e,
    plural: p.number === 'p',
    anonymous: isAnonymous(p, state.language),
    roles: [{ key, words, text, title: false }],
    kind: p.collective ?? (!p.role ? 'unknown' : p.number === 'p' ? 'group' : 'person'),
    votes: { person: 0, organisation: 0, place: 0, m: p.gender === 'm' ? 1 : 0, f: p.gender === 'f' ? 1 : 0 },
  };
  if (p.number !== 'p' && p.role && p.collective === null && state.language.names.roles.get(p.key) === null && !p.gender) made.votes.m = 0;
  list.push(made);
  if (state.doc.sentences[p.sentence]?.paragraph === 0) state.headline.add(made);
  if (list.length > 12) list.shift();
  if (!state.described.has(key)) {
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
      const ending = key.slice(at + 1);
      const keys = state.endings.get(ending);
      if (keys) keys.push(key);
      else state.endings.set(ending, [key]);
    }
  }
  state.described.set(key, list);
  return made;
}

/** Somebody of many, or some of them; not the holder of an office, a body, or bodies («les ONG»). */
function isAnonymous(p: Phrase, language: Language): boolean {
  if (p.determination === 'indefinite') return p.collective === null || p.collective === 'group';
  if (p.number !== 'p') return false;
  const { collectives } = language.names;
  const singular = p.key.replace(/s$/, '');
  const bodies = collectives.get(singular) === 'organisation' || language.references.generic.get(singular) === 'organisation';
  return !(p.determination === 'definite' && bodies) && (p.role || p.collective === null || p.collective === 'group');
}

/** The words of a phrase as a name: no determiner; in a mention that goes on behind it, up to its first comma, relative or participle. */
function nameText(state: State, p: Phrase, end: number | null): string {
  const { units } = state.doc.sentences[p.sentence] as Sentence;
  let first = p.from;
  while (first < p.core && ((units[first] as Unit).pos === 'det' || (units[first] as Unit).pos === 'prep' || state.language.references.demonstratives.has((units[first] as Unit).key))) first++;
  if (first < p.core && p.number !== 'p' && state.language.references.indefinite.has((units[first] as Unit).key) && !state.language.references.fused.has(units[first + 1]?.key ?? '')) first++; // "one poster"
  if (first + 1 < p.to && state.language.references.same.has((units[first] as Unit).key)) first++; // «le même chauffeur»
  const from = (units[first] as Unit).start;
  let to = p.to;
  if (end !== null) {
    while (to < units.length && (units[to] as Unit).end <= end && (!/^[,;:(–—]$/.test((units[to] as Unit).text) || ((units[to] as Unit).text === ',' && units[to + 1]?.pos === 'adj')) && !['rel', 'verb', 'aux', 'comp'].includes((units[to] as Unit).pos) && ((units[to] as Unit).pos !== 'ger' || p.collective === 'document')) to++;
  }
  // «un reportage diffusé mardi»: a document is called by what it is
  if (p.collective === 'document') {
    const cut = units.findIndex((u, i) => i > p.core && i < to && u.pos === 'part' && !state.language.references.adjectival.test(u.key));
    if (cut > 0) to = cut;
  }
  // «un responsable s'exprimant sous couvert d'anonymat»: the name ends before what leads the participle in
  while (to > p.core + 1 && ((units[to - 1] as Unit).start >= (end ?? Number.POSITIVE_INFINITY) || ['prep', 'clitic'].includes((units[to - 1] as Unit).pos))) to--;
  return state.doc.text.slice(from, (units[to - 1] as Unit).end);
}

/** The person or body that bears a role, by its head, complement, gender and recency. */
function bearer(state: State, p: Phrase, key: string, words: ReadonlySet<string>): Entity | null {
  const generic = state.language.references.generic.get(p.key);
  if (generic === 'place' && words.size === 0 && isDemonstrative(state, p)) {
    const at = state.traces.findLast((t) => t.start < p.start && p.sentence - t.sentence < 2 && t.written && (kindOf(t.entity) === 'place' || state.language.places.byName.has(t.entity.name.toLowerCase())));
    if (at) return at.entity;
  }
  if ((generic === 'organisation' || generic === 'place') && words.size === 0 && p.determination === 'definite' && p.number !== 'p') {
    const e = taken(state, p, generic, key);
    if (e) return e;
  }
  // «un haut responsable», then «ce responsable»
  const longer = (state.endings.get(key) ?? NOBODY).flatMap((k) => state.described.get(k) as Entity[]);
  const candidates = [...(state.people.byRole.get(key) ?? []), ...(state.described.get(key) ?? []), ...longer];
  let best: Entity | null = null;
  let top = 0;
  let tie = false;
  for (const e of candidates) {
    if (p.number === 'p' ? !e.plural : e.plural) continue;
    const gender = genderOf(e);
    if (p.gender && gender && p.gender !== gender && e.named && state.language.names.roles.get(p.key) !== null) continue;
    let fit = 0;
    for (const role of e.roles) if ((role.key === key || longer.includes(e)) && (e.named || words.size === 0 || role.words.size > 0)) fit = Math.max(fit, overlap(words, role.words, e.named));
    if (fit === 0) continue;
    if (p.determination === 'possessive' && !e.named && fit < 1) continue;
    const score = fit + 0.5 * recency(state, e, p);
    if (score > top + 1e-9) {
      tie = best !== null && score < top * 1.05;
      best = e;
      top = score;
    } else if (Math.abs(score - top) < 0.02) tie = true;
  }
  if (best && !tie && top >= 0.5) {
    // somebody whom only a headline has called so far
    const headline = !best.named && state.headline.has(best) && (state.doc.sentences[p.sentence]?.paragraph ?? 0) > 0;
    return (headline && p.determination === 'definite' && p.number !== 'p' ? renamed(state, p) : null) ?? best;
  }
  if (best) return null;
  if (p.determination === 'definite' && p.number === 'p' && words.size === 0) return byModifier(state, p.key);
  if (p.determination !== 'definite' || p.number === 'p') return null;
  return renamed(state, p) ?? (generic === 'person' && !(words.size > 0 && hasComplement(state, p)) ? taken(state, p, generic, key) : null);
}

/** «ce pays» */
function isDemonstrative(state: State, p: Phrase): boolean {
  const { units } = state.doc.sentences[p.sentence] as Sentence;
  return p.core > p.from && units[p.from]?.number !== 'p' && state.language.references.demonstratives.has((units[p.from] as Unit).key);
}

/** «le président *du tribunal*»: told from others of its kind. */
function hasComplement(state: State, p: Phrase): boolean {
  const { units } = state.doc.sentences[p.sentence] as Sentence;
  for (let i = p.core + 1; i < p.to; i++) if (state.language.references.genitive.has((units[i] as Unit).key) && units[i + 1]?.pos !== 'num') return true; // «l'exploitant de 57 ans»
  return false;
}

/**
 * How far a description goes with a role: 1 nothing against it, more for shared words, 0 when they tell of different offices. Somebody
 * unnamed is taken up by words of their description; for who has a name half of the words will do.
 */
function overlap(description: ReadonlySet<string>, role: ReadonlySet<string>, named: boolean): number {
  if (description.size === 0) return 1;
  if (role.size === 0) return named ? 0.6 : 0;
  let n = 0;
  for (const w of description) if (role.has(w)) n++;
  const share = n / description.size;
  return share < (named ? 0.5 : 1) ? 0 : 0.6 + share;
}

/** 1 for who is spoken of in this sentence, less the further back. */
function recency(state: State, e: Entity, p: Phrase): number {
  for (let i = state.traces.length - 1; i >= 0 && state.traces.length - i < 60; i--) {
    const t = state.traces[i] as Trace;
    if (t.entity === e && t.start < p.start) return 0.8 ** (p.sentence - t.sentence);
  }
  return 0;
}

/** «Jean Dupont a nié. « … », a ajouté l'ancien notaire»: who spoke last, when the article gives them no other office. */
function renamed(state: State, p: Phrase): Entity | null {
  const [e, ...others] = state.last?.entities ?? [];
  if (!p.role || !e || others.length > 0 || !state.last || p.sentence - state.last.sentence > 2) return null;
  if (!e.named || e.votes.person < 2 || kindOf(e) !== 'person' || e.roles.length > 0) return null;
  if (p.gender && genderOf(e) && p.gender !== genderOf(e)) return null;
  // somebody else named since
  for (let i = state.traces.length - 1; i >= 0; i--) {
    const t = state.traces[i] as Trace;
    if (t.sentence < state.last.sentence) break;
    if (t.entity !== e && t.written && t.weight >= WEIGHT.oblique && kindOf(t.entity) === 'person' && t.start > state.last.start) return null;
  }
  return e;
}

/** «Les pays membres … Les membres»: the one group whose description holds the word. */
function byModifier(state: State, key: string): Entity | null {
  const word = fold(key);
  let found: Entity | null = null;
  for (const list of state.described.values()) {
    for (const e of list) {
      if (!e.plural || !e.roles.some((r) => r.words.has(word) && r.words.size === 1)) continue;
      if (found && found !== e) return null;
      found = e;
    }
  }
  return found;
}

/** «l'élu», «l'organisation»: the last one of that kind who spoke, or was spoken of; sooner one who was called so. */
function taken(state: State, p: Phrase, kind: 'person' | 'organisation' | 'place', key: string): Entity | null {
  const wanted: Wanted = { gender: kind === 'person' ? p.gender : null, number: 's', sentence: p.sentence, start: p.start, only: kind === 'person' ? 'person' : 'thing', content: [] };
  const ranked = antecedents(state, wanted)
    .filter(({ entity }) => {
      const k: Kind = kindOf(entity);
      if (entity.roles.some((r) => r.key === key)) return true;
      return entity.named && (kind === 'person' ? k === 'person' : k === 'organisation' || k === 'unknown' || (kind === 'organisation' && k === 'person' && doubtful(entity)) || (kind === 'place' && k === 'place'));
    })
    .map((x) => (x.entity.roles.some((r) => r.key === key) ? { ...x, score: x.score * 4 } : x))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  return best && (!second || best.score > second.score * 1.3) ? best.entity : null;
}

/** A document speaks for who issued it: «un communiqué de l'Agence Boréale», "a post by an unknown author", "the Corvex letter". */
function issuerOf(state: State, p: Phrase): Entity | null {
  const { units } = state.doc.sentences[p.sentence] as Sentence;
  const { genitive } = state.language.references;
  for (const inner of state.people.phrases[p.sentence] as readonly Phrase[]) {
    if (inner === p || inner.from < p.from || inner.to > p.to || inner.kind === 'pronoun') continue;
    let before = inner.from - 1;
    while (units[before]?.pos === 'det') before--;
    const behind = genitive.has(units[before]?.key ?? '') || genitive.has(units[inner.from]?.key ?? '');
    if (inner.name && inner.entities.length === 1) {
      const e = inner.entities[0] as Entity;
      if ((behind || inner.from === p.core || units[inner.to]?.key === "'s") && kindOf(e) !== 'place') return e;
    } else if (behind && ((inner.role && inner.number !== 'p') || inner.collective === 'organisation' || (inner.collective === 'group' && inner.determination === 'definite'))) return entityOf(state, inner, null);
  }
  return issuedBy(state, p) ?? compoundIssuer(state, p);
}

/** "a council survey", "the company statement": the body whose document it is stands right before the head. */
function compoundIssuer(state: State, p: Phrase): Entity | null {
  if (state.language.nounHead !== 'last' || p.number === 'p') return null;
  const { units } = state.doc.sentences[p.sentence] as Sentence;
  const head = units.findIndex((u, i) => i >= p.core && i < p.to && u.key === p.key);
  const body = units[head - 1];
  if (!body || head - 1 < p.core || body.capital || body.pos !== 'noun' || body.number === 'p' || state.language.names.collectives.get(body.key) !== 'organisation' || state.language.media.has(body.key)) return null;
  const text = state.doc.text.slice((units[p.core] as Unit).start, body.end);
  const known = (state.described.get(body.key) ?? []).findLast((e) => !e.plural && e.roles.some((r) => r.key === body.key));
  return known ?? { ...newEntity(text, false), kind: 'organisation' };
}

/** "A new study has found … the Northern Soil Study … the report": the one document of the article that has a name of its own. */
function titled(state: State, p: Phrase, bare: boolean): Entity | undefined {
  if (state.titles === null) {
    state.titles = new Map();
    for (const [index, phrases] of state.people.phrases.entries()) {
      const { units } = state.doc.sentences[index] as Sentence;
      for (const other of phrases) {
        const last = other.name && other.name.to - other.name.from > 2 ? units[other.name.to - 1] : undefined;
        if (!last || other.entities.length !== 1 || state.language.names.collectives.get(last.key) !== 'document' || !STUDIES.has(last.key)) continue;
        state.titles.set(other.entities[0] as Entity, last.key);
      }
    }
  }
  const [[entity, key] = [], ...more] = [...state.titles];
  return entity && more.length === 0 && (key === p.key || (bare && STUDIES.has(p.key))) ? entity : undefined;
}

/** «sa déclaration de patrimoine»: whose it is, as a pronoun would tell. */
function ownerOf(state: State, p: Phrase, ref: SourceRef): Entity | null {
  if (p.determination !== 'possessive') return null;
  const { units } = state.doc.sentences[p.sentence] as Sentence;
  const own = units.slice(p.from, p.core).find((u) => state.language.references.possessives.has(u.key));
  if (!own || state.language.references.nobody.has(own.key) || state.language.firstPerson.has(own.key)) return null;
  const joint = state.language.references.joint.has(own.key);
  const [best, second] = antecedents(state, { gender: null, number: joint ? 'p' : 's', sentence: p.sentence, start: p.start, only: null, content: ref.content }).filter(({ entity }) => entity.named);
  return best && (!second || best.score > second.score * MARGIN) ? best.entity : null;
}

/** «les informations fournies par Jeanne Roy», "a report released by the agency". */
function issuedBy(state: State, p: Phrase): Entity | null {
  const { units } = state.doc.sentences[p.sentence] as Sentence;
  let i = p.to;
  while (units[i]?.pos === 'adv') i++;
  // «les informations que le procureur a confiées à la presse»
  if (units[i]?.pos === 'comp') {
    const by = (state.people.phrases[p.sentence] as readonly Phrase[]).find((x) => x.from === i + 1 && x.kind !== 'pronoun');
    const issues = by && units.slice(by.to, by.to + 4).some((u) => state.language.references.issuing.has(u.lemma));
    return by && issues && (by.name !== null || by.role || by.collective === 'organisation') ? entityOf(state, by, null) : null;
  }
  const participle = units[i]?.pos === 'part' ? i : units[i - 1]?.pos === 'part' ? i - 1 : -1;
  if (participle < 0 || !state.language.references.issuing.has((units[participle] as Unit).lemma)) return null;
  i = participle + 1;
  for (let steps = 0; steps < 4 && units[i] && (units[i]?.pos === 'adv' || units[i]?.pos === 'noun' || units[i]?.pos === 'num' || units[i]?.key === 'le'); steps++) i++; // «publiée lundi 3 mai par»
  if (!state.language.agentPreps.has(units[i]?.key ?? '')) return null;
  const agent = (state.people.phrases[p.sentence] as readonly Phrase[]).find((x) => x.from === i + 1 && x.kind !== 'pronoun');
  if (!agent) return null;
  const known = agent.name !== null || agent.role || agent.collective === 'organisation' || agent.collective === 'group';
  return known ? entityOf(state, agent, null) : null;
}

// --------------------------------------------------------------------------------------------------------------- speakers

/** Of what the article calls somebody: a full title before the name, else the first full description, else any title. */
const roleOf = (e: Entity) => e.roles.find((r) => r.title && r.words.size > 0) ?? e.roles.find((r) => r.words.size > 0) ?? e.roles[0];

/** «sa mère» where the article has «la mère du suspect» and no other mother: the fuller description. */
function fullerDescription(e: Entity, state: State): Entity {
  const own = e.roles[0];
  if (e.named || !own || e.roles.length !== 1 || own.words.size > 0 || e.plural) return e;
  const fuller = (state.described.get(own.key) ?? []).filter((o) => !o.plural && !o.anonymous && (o.roles[0]?.words.size ?? 0) > 0);
  return fuller.length === 1 && !e.anonymous ? (fuller[0] as Entity) : e;
}

function speakerOf(entity: Entity, mention: { start: number; end: number } | null, state: State): Speaker {
  const e = fullerDescription(entity, state);
  const place = e.named || /^\p{Lu}/u.test(e.name) ? state.language.places.byName.get(e.name.toLowerCase()) : undefined;
  const medium = e.named && !place ? mediumOf(e.name) : undefined;
  const kind: Kind = place ? place.kind : medium && (e.tokens.length > 1 || kindOf(e) !== 'person' || !e.roles[0]?.title) ? 'organisation' : kindOf(e);
  const proper = (e.named && e.kind !== 'group') || (kind === 'organisation' && /\p{Lu}/u.test(e.name) && !/['’]s /.test(e.name));
  const id = place?.id ?? (kind === 'organisation' && medium ? medium.id : proper ? slug(e.name) : null);
  const office = kind === 'person' && e.named ? (roleOf(e)?.text ?? null) : null;
  const role = office !== null && mediumOf(office) ? null : office; // «a dit à l'AFP Marie Duval»
  const gender = kind === 'person' && e.named ? genderOf(e) : null;
  return {
    name: e.name,
    id: id === '' ? null : id,
    actor_name: id ? e.name : null,
    kind,
    role,
    ...(gender ? { gender } : {}),
    anonymous: e.anonymous && !place,
    mention: mention ? { text: state.doc.text.slice(mention.start, mention.end), ...mention } : null,
  };
}

/** The persons that an article names, each with every form that it uses for them, for `aboutOf`. */
export function namedPersons(people: People): { id: string; name: string; forms: string[] }[] {
  const forms = new Map<Entity, Set<string>>();
  for (const phrase of people.phrases.flat()) {
    const [entity, ...others] = phrase.entities;
    if (!entity || others.length > 0 || !phrase.name || !entity.named || kindOf(entity) !== 'person') continue;
    const own = forms.get(entity) ?? new Set<string>();
    if (entity.tokens.length > 0) own.add(entity.tokens.at(-1) as string);
    forms.set(entity, own.add(entity.name));
  }
  return [...forms].map(([e, own]) => ({ id: slug(e.name), name: e.name, forms: [...own] })).filter(({ id }) => id !== '');
}

const slug = (name: string) => foldedWords(name).join('-');
