/**
 * Whom the reader of an article has in mind: who has been named and spoken of in the last sentences, and whom a pronoun can stand for among
 * them. When two readings remain, neither is claimed. Offsets are UTF-16 code units.
 */
import type { Gender, GrammaticalNumber, Language } from '../lang/language.ts';
import { isThing } from './clause.ts';
import { type Entity, genderOf, kindOf } from './entities.ts';
import type { People } from './names.ts';
import type { Phrase } from './phrases.ts';
import type { Doc } from './text.ts';

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
export interface Trace {
  readonly entity: Entity;
  readonly sentence: number;
  readonly start: number;
  readonly weight: number;
  /** The text names it here, rather than going on with who spoke. */
  readonly written: boolean;
}

/** Somebody named further back than this many sentences is no antecedent of a pronoun. */
export const WINDOW = 6;
/** Mentions that a pronoun looks back at. */
export const MAX_TRACES = 200;
const DECAY = 0.65;
/** What each sentence between leaves of the weight of a trace. */
const FADED = Array.from({ length: WINDOW + 1 }, (_, n) => DECAY ** n);
/** What each mention in the article adds: the article is about somebody. */
const TOPIC = 0.1;
/** Who spoke last, in this sentence or the one before, is the first to be taken up. */
const LAST = 1.5;
/** The subject of the sentence's first clause goes on being it: «Paul Rey sait qu'il …». */
const HERE = 1.6;
/** How much the best antecedent must lead the next. */
export const MARGIN = 1.08;
export const WEIGHT = { speaker: 5, subject: 4, possessor: 3, other: 1.2, oblique: 0.7, nested: 0.9, said: 0.35 };

export interface State {
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
  /** Named so far. */
  readonly seen: Set<Entity>;
  last: { entities: readonly Entity[]; sentence: number; start: number } | null;
}

export interface Wanted {
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  readonly sentence: number;
  readonly start: number;
  /** Only people, or anything but people. */
  readonly only: 'person' | 'thing' | null;
  readonly content: readonly { readonly start: number; readonly end: number }[];
}

/** Whom a pronoun can stand for, best first, with their weights. */
export function antecedents(state: State, w: Wanted): { entity: Entity; score: number }[] {
  const scores = new Map<Entity, number>();
  for (let i = state.traces.length - 1; i >= 0 && state.traces.length - i <= MAX_TRACES; i--) {
    const t = state.traces[i] as Trace;
    if (w.sentence - t.sentence > WINDOW) break;
    if (t.start >= w.start) continue;
    const fit = agreement(t.entity, w);
    if (fit === 0) continue;
    const inside = w.content.length > 0 && w.content.some((c) => t.start >= c.start && t.start < c.end);
    const topic = 1 + TOPIC * Math.min(t.entity.count, t.weight >= WEIGHT.speaker ? 5 : 15);
    const score = t.weight * topic * fit * (t.sentence === w.sentence && (t.weight === WEIGHT.subject || t.weight === WEIGHT.possessor) && !inside ? HERE : 1) * (FADED[w.sentence - t.sentence] ?? DECAY ** (w.sentence - t.sentence)) * (inside ? 0.15 : 1);
    const other = scores.get(t.entity) ?? 0;
    scores.set(t.entity, Math.max(other, score) + 0.15 * Math.min(other, score));
  }
  if (scores.size === 0) return [];
  const last = state.last && w.sentence - state.last.sentence <= 1 ? state.last.entities : [];
  const ranked: { entity: Entity; score: number }[] = [];
  for (const [entity, score] of scores) {
    const spoke = last.includes(entity) || (entity.members.length > 1 && entity.members.every((e) => last.includes(e)));
    ranked.push({ entity, score: spoke ? score * LAST : score });
  }
  return ranked.length > 1 ? ranked.sort((a, b) => b.score - a.score) : ranked;
}

/** How well an entity agrees with what a pronoun asks for: 0 not at all, 1 in all. */
export function agreement(e: Entity, w: Wanted): number {
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
  if (w.only === 'thing') return kind === 'place' ? 0.4 : kind === 'unknown' ? 0.5 * sure : sure;
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
export const doubtful = (e: Entity) => e.named && e.votes.person <= e.count && e.votes.m + e.votes.f === 0 && e.roles.length === 0;

export function winner(state: State, phrase: Phrase, ref: SourceRef | null): Entity | null {
  const { references } = state.language;
  const only = references.personal.has(phrase.key) ? 'person' : references.impersonal.has(phrase.key) ? 'thing' : null;
  const ranked = antecedents(state, { gender: phrase.gender, number: phrase.number, sentence: phrase.sentence, start: phrase.start, only, content: ref?.content ?? [] });
  // a thing without a name does not speak: «Le vestiaire était silencieux. « … », a-t-il soufflé»
  const mute = (e: Entity) => e.plural && !e.named && (kindOf(e) === 'unknown' ? e.roles.some((r) => isThing(r.key, state.language)) : kindOf(e) === 'document' && !state.traces.slice(-MAX_TRACES).some((t) => t.entity === e && t.weight >= WEIGHT.subject));
  const speaks = ({ entity }: { entity: Entity }) => !mute(entity) && (entity.named || entity.plural || entity.members.length > 1 || kindOf(entity) !== 'unknown');
  const others = ref ? namedInContent(state, phrase, ref) : null;
  const able = ref ? ranked.filter((x) => speaks(x) && !others?.has(x.entity)) : ranked;
  const [best, second] = able.length > 0 || !ref ? able : ranked.filter(speaks);
  if (!best) return null;
  return second && ref && best.score < second.score * MARGIN ? null : best.entity;
}
