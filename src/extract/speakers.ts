/**
 * Who speaks: from the words that name a source («il», «M. Ricard», «le porte-parole») to the person or body that the article means.
 * The article is read once from start to end, with the phrases of the last few sentences in mind. When two readings remain, neither is
 * claimed. Offsets are UTF-16 code units; linear in the text.
 */
import type { Kind, Speaker } from '../claim.ts';
import type { Language } from '../lang/language.ts';
import { mediumOf } from '../lang/media.ts';
import { antecedents, type SourceRef, type State, type Trace, WEIGHT, WINDOW, winner } from './antecedents.ts';
import { entityOf } from './descriptions.ts';
import { latest, type Piece, predicated, resolveMention, sentenceAt } from './mentions.ts';
import { type Entity, genderOf, kindOf, newEntity } from './entities.ts';
import { findPeople, type People } from './names.ts';
import { foldedWords } from './folding.ts';
import type { Phrase } from './phrases.ts';
import type { Doc, Sentence, Unit } from './text.ts';

/** A pronoun at the start of an article looks this many sentences ahead. */
const AHEAD = 2;

/** Finds the speakers of each source, in parallel to `sources`; [] when nobody can be found or two readings remain. */
export function resolveSpeakers(doc: Doc, sources: readonly SourceRef[], language: Language, people: People = findPeople(doc, language)): Speaker[][] {
  if (sources.length === 0) return [];
  const pieces: Piece[][] = sources.map(() => []);
  const found: (readonly Entity[])[] = sources.map(() => []);
  const mute = sources.map(() => false); // nothing but things without a name stand before it
  const lone = sources.map(() => false); // a pronoun for which the text names nobody
  const state: State = { doc, language, people, traces: [], described: new Map(), endings: new Map(), issuers: new Map(), quoted: null, titles: null, headline: new Set(), seen: new Set(), last: null };
  const order = sources.map((_, i) => i).sort((a, b) => position(sources[a] as SourceRef) - position(sources[b] as SourceRef) || a - b);
  let next = 0;
  for (let s = 0; s < doc.sentences.length; s++) {
    const sentence = doc.sentences[s] as Sentence;
    const phrases = state.people.phrases[s] as readonly Phrase[];
    if (phrases.length === 0 && next === order.length) continue;
    const here: number[] = [];
    while (next < order.length && position(sources[order[next] as number] as SourceRef) < (doc.sentences[s + 1]?.start ?? Number.POSITIVE_INFINITY)) here.push(order[next++] as number);
    if (here.length === 0) {
      for (const phrase of phrases) if (phrase.start <= sentence.end) notice(state, phrase, false);
      continue;
    }
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
      if (entities.length === 0 && ref.mentions.length === 1) {
        const before = namesNobodyBefore(state, s, ref);
        lone[i] = before !== 'somebody';
        mute[i] = before === 'things';
      }
      if (entities.length === 0) continue;
      // who is quoted in what another says weighs no more than others named there
      const at = position(ref);
      const written = ref.mentions.length > 0;
      const inner = here.some((o) => o !== i && (sources[o] as SourceRef).content.some((c) => at >= c.start && at < c.end));
      const weight = inner ? WEIGHT.speaker * WEIGHT.said : WEIGHT.speaker;
      for (const entity of entities) remember(state, { entity, sentence: s, start: at, weight: entities.length > 1 && !onlyPerson(entity, entities) ? Math.min(weight, WEIGHT.other) : weight, written });
      if (entities.length > 1) remember(state, { entity: groupOf(entities), sentence: s, start: at, weight, written });
      if (!inner) state.last = { entities, sentence: s, start: at };
    }
    readTo(sentence.end + 1);
  }
  for (const [i, ref] of sources.entries()) {
    const e = lone[i] ? namedAhead(state, ref) : null;
    if (!e && lone[i]) lone[i] = !mute[i];
    if (!e) continue;
    const m = ref.mentions[0] as { start: number; end: number };
    found[i] = [e];
    pieces[i] = [{ entity: e, start: m.start, end: m.end }];
  }
  nameDescribed(state, sources, order, found, pieces);
  const served = new Map<Entity, Named>();
  return sources.map((ref, i) => {
    if (ref.mentions.length === 0 && ref.same !== null) {
      const [entities, root] = followed(sources, found, i);
      const written = entities.length === 0 && lone[root] ? (sources[root] as SourceRef).mentions.flatMap((m) => asWritten(doc, m, language, true)) : [];
      return entities.length > 0 ? entities.map((e) => speakerOf(e, null, state, served)) : written.map((w) => ({ ...w, mention: null }));
    }
    const own = (pieces[i] as Piece[]).map((x) => speakerOf(x.entity, { start: x.start, end: x.end }, state, served));
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

/**
 * Whom the text has named before a pronoun of the third person who agrees with it, as far back as a pronoun reaches: somebody, nobody, or nothing
 * but things («Le vestiaire était silencieux. « … », a-t-il soufflé»).
 */
function namesNobodyBefore(state: State, s: number, ref: SourceRef): 'somebody' | 'things' | 'nobody' {
  const m = ref.mentions[0] as { start: number; end: number };
  const index = sentenceAt(state.doc, m.start, s);
  const p = (state.people.phrases[index] as readonly Phrase[]).find((x) => x.kind === 'pronoun' && x.start <= m.start && x.end >= m.end);
  const { units } = state.doc.sentences[index] as Sentence;
  if (!p && units.some((u) => u.start === m.start && u.end === m.end && state.language.references.possessives.has(u.key) && !state.language.firstPerson.has(u.key))) {
    return antecedents(state, { gender: null, number: null, sentence: index, start: m.start, only: null, content: [] }).length === 0 ? 'nobody' : 'somebody';
  }
  if (p?.key === 'latter') return state.traces.some((t) => t.written && t.start < p.start && p.sentence - t.sentence <= WINDOW) ? 'somebody' : 'nobody';
  if (!p || !state.language.names.pronouns.has(p.key) || state.language.references.nobody.has(p.key) || isExpletive(state, p)) return 'somebody';
  const before = antecedents(state, { gender: p.gender, number: p.number, sentence: index, start: p.start, only: null, content: [] });
  return before.length === 0 ? 'nobody' : before.every(({ entity }) => isMute(entity)) ? 'things' : 'somebody';
}

/** A thing without a name. */
const isMute = (e: Entity) => !e.named && !e.plural && e.members.length < 2 && kindOf(e) === 'unknown';

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

const VERBS: ReadonlySet<string> = new Set(['verb', 'aux', 'clitic', 'neg']);

/**
 * «…, a déclaré son directeur. Luc Astier a admis que …»: somebody described, and in the next sentence a full name that the article has not had
 * yet and tells nothing of: a writer introduces whom they name, so this is who was described.
 */
function nameDescribed(state: State, sources: readonly SourceRef[], order: readonly number[], found: (readonly Entity[])[], pieces: Piece[][]): void {
  const named = new Map<Entity, Entity>();
  const firsts: Firsts = { at: null };
  for (let k = 0; k < order.length; k++) {
    const i = order[k] as number;
    const [e, ...others] = found[i] as readonly Entity[];
    if (!e || e.named || e.plural || others.length > 0 || (kindOf(e) !== 'person' && !owns(e))) continue;
    const ref = sources[i] as SourceRef;
    const n = (e.anonymous ? null : spokenNext(state, sources, order, found, k, e, firsts)) ?? introduced(state, ref, e, firsts, (x) => order.slice(k + 1, k + 9).some((o) => (sources[o] as SourceRef).sentence === ref.sentence + 1 && (found[o] as readonly Entity[])[0] === x));
    if (n) named.set(e, n);
  }
  if (named.size === 0) return;
  for (const [x, list] of found.entries()) if (list.some((o) => named.has(o))) found[x] = list.map((o) => named.get(o) ?? o);
  for (const [x, list] of pieces.entries()) if (list.some((o) => named.has(o.entity))) pieces[x] = list.map((o) => ({ ...o, entity: named.get(o.entity) ?? o.entity }));
}

/** Where each entity stands first; made when it is asked for. */
interface Firsts {
  at: Map<Entity, number> | null;
}

function isFirst(state: State, firsts: Firsts, e: Entity, start: number): boolean {
  if (firsts.at === null) {
    firsts.at = new Map();
    for (const list of state.people.phrases) for (const p of list) for (const x of p.entities) if (!firsts.at.has(x)) firsts.at.set(x, p.start);
  }
  return firsts.at.get(e) === start;
}

/** A full name of a person of whom the article tells no office, who may be whom it has described. */
const mayBe = (n: Entity | undefined, e: Entity) => n !== undefined && n.named && n.tokens.length > 1 && n.roles.length === 0 && kindOf(n) === 'person' && n.votes.organisation === 0 && !(genderOf(e) && genderOf(n) && genderOf(e) !== genderOf(n));

/** The name is the source of the next sentence and opens it. */
function spokenNext(state: State, sources: readonly SourceRef[], order: readonly number[], found: readonly (readonly Entity[])[], k: number, e: Entity, firsts: Firsts): Entity | null {
  if (!state.language.freeInversion || kindOf(e) !== 'person') return null;
  const { sentence } = sources[order[k] as number] as SourceRef;
  let next = k + 1;
  while (next < order.length && next - k < 8 && (sources[order[next] as number] as SourceRef).mentions.length === 0) next++;
  const j = order[next];
  const ref = j === undefined ? undefined : sources[j];
  const m = ref?.mentions[0];
  if (j === undefined || !ref || !m || ref.mentions.length !== 1 || ref.sentence !== sentence + 1) return null;
  const n = (found[j] as readonly Entity[])[0];
  if (!n || !mayBe(n, e)) return null;
  const { units } = state.doc.sentences[ref.sentence] as Sentence;
  const at = units.findIndex((u) => u.start === m.start);
  const behind = units.find((u) => u.start >= m.end);
  // «Luc Astier, lui, …»: somebody else
  const ongoing = behind?.text === ',' && units[units.indexOf(behind) + 1]?.pos === 'ger'; // «Luc Astier, poursuivant sa réponse, …»
  if (at !== units.findIndex((u) => u.pos !== 'punct') || !behind || !(VERBS.has(behind.pos) || ongoing)) return null;
  return isFirst(state, firsts, n, m.start) ? n : null;
}

/** «le patron de la flotte», "the fleet's owner": a description that only one person bears, though its head is no office of the lexicon. */
const owns = (e: Entity) => kindOf(e) === 'unknown' && !e.anonymous && e.roles.some((r) => r.words.size > 0);

/**
 * The next sentence opens with the name, and with their age («À 64 ans, Solange Petit laisse …», "Gordon Leach, 58, denies …"), or tells that
 * they were speaking ("Eric Leghorn, who has run the company since March, was speaking to reporters"). Not "Eric Leghorn, a customer, was waiting".
 * Somebody unnamed of a story's first sentence must speak again: `reports`.
 */
function introduced(state: State, ref: SourceRef, e: Entity, firsts: Firsts, reports: (n: Entity) => boolean): Entity | null {
  const next = state.doc.sentences[ref.sentence + 1];
  const p = state.people.phrases[ref.sentence + 1]?.find((x) => x.name !== null && !x.nested);
  const n = p?.entities[0];
  if (!next || !p || p.entities.length !== 1 || p.role || !n || !mayBe(n, e)) return null;
  const { units } = next;
  const { ages } = state.language.references;
  const from = units.findIndex((u) => u.pos !== 'punct');
  const isAge = (i: number) => units[i]?.pos === 'num' && /^[1-9]\d$/.test(units[i]?.text ?? '') && units[ages.size > 0 ? i + 2 : i + 1]?.text === ',' && (ages.size === 0 || ages.has(units[i + 1]?.key ?? ''));
  const led = units[from]?.pos === 'prep' && isAge(from + 1) && p.from === from + 2 + Number(ages.size > 0) + 1;
  if (!led && p.from !== from) return null;
  const aged = units[p.to]?.text === ',' && isAge(p.to + 1);
  if (!isFirst(state, firsts, n, p.start)) return null;
  if (e.anonymous) return aged && opensStory(state, ref) && reports(n) ? n : null;
  if (led || aged) return n;
  const aside = units[p.to]?.text === ',' && (units[p.to + 1]?.pos === 'rel' || units[p.to + 1]?.pos === 'prep');
  const close = aside ? units.findIndex((u, i) => i > p.to && u.text === ',') : -1;
  return close > 0 && speaks(state, units, close + 1) ? n : null;
}

/** "A former broker accused of theft told a jury …": who the story is about, told by more than what they are, in its first sentence. */
function opensStory(state: State, ref: SourceRef): boolean {
  const m = ref.mentions[0];
  const { units, paragraph } = state.doc.sentences[ref.sentence] as Sentence;
  const behind = m ? units.findIndex((u) => u.start >= m.end) : -1;
  return paragraph < 2 && state.doc.sentences[ref.sentence - 1]?.paragraph !== paragraph && units[0]?.start === m?.start && (units[behind]?.pos === 'rel' || units.slice(0, behind + 1).some((u) => u.pos === 'part'));
}

/** The verb at unit i, its auxiliaries passed over, is one of what people do when they speak. */
function speaks(state: State, units: readonly Unit[], i: number): boolean {
  let at = i;
  while (units[at] && /^(?:aux|clitic|neg|adv)$/.test((units[at] as Unit).pos)) at++;
  return state.language.dates.speaking.has(units[at]?.lemma ?? '');
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

// ---- reading on ----

function remember(state: State, trace: Trace): void {
  state.traces.push(trace);
  state.seen.add(trace.entity);
}

/** Keeps in mind whom a phrase that is no source names. */
function notice(state: State, phrase: Phrase, said: boolean): void {
  // things that nobody takes for a speaker
  if (phrase.kind === 'noun' && !phrase.role && phrase.collective === null && phrase.entities.length === 0 && !phrase.subject) return;
  const entity = phrase.key === 'latter' ? (phrase.subject ? latest(state, phrase, []) : null) : phrase.kind === 'pronoun' ? (phrase.subject && state.language.names.pronouns.has(phrase.key) && !isExpletive(state, phrase) ? winner(state, phrase, null) : null) : entityOf(state, phrase, null);
  if (!entity) return;
  if (phrase.kind === 'noun' && phrase.nested && phrase.entities.length === 0 && entity.named) return; // «les comptes de l'organisation»
  // «ce dernier a été le seul salarié d'une société»: what somebody is, not somebody else
  if (phrase.kind === 'noun' && entity.count === 0 && !entity.named && predicated(state, phrase)) return;
  // a bare office is no mention of its own: «…, accusé de mensonge»
  if (phrase.kind === 'noun' && phrase.role && phrase.determination === 'bare' && phrase.number === 's' && !entity.named) return;
  const role = phrase.nested ? (possesses(state, phrase) ? WEIGHT.possessor : WEIGHT.nested) : phrase.subject ? WEIGHT.subject : phrase.oblique ? WEIGHT.oblique : WEIGHT.other;
  remember(state, { entity, sentence: phrase.sentence, start: phrase.start, weight: said ? role * WEIGHT.said : role, written: phrase.kind !== 'pronoun' });
}

/** "*Roe's* fate is unclear, but she …", "Footage *of Roe* appears": whose the thing is that the sentence is about. */
function possesses(state: State, phrase: Phrase): boolean {
  if (!state.language.bareClauses || phrase.name === null) return false;
  const { units } = state.doc.sentences[phrase.sentence] as Sentence;
  const host = (state.people.phrases[phrase.sentence] as readonly Phrase[]).find((x) => !x.nested && x.from <= phrase.from && x.to >= phrase.to);
  if (!host?.subject || host.kind !== 'noun' || host.role || host.collective !== null || host.entities.length > 0) return false;
  return host.determination === 'possessive' ? phrase.from === host.core : state.language.contentPreps.has(units[phrase.from - 1]?.key ?? '') && phrase.to === host.to;
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

// ---- speakers ----

/** Of what the article calls somebody: a full title before the name, else the first full description, else any title. */
const roleOf = (e: Entity) => e.roles.find((r) => r.title && r.words.size > 0) ?? e.roles.find((r) => r.words.size > 0) ?? e.roles[0];

/** «sa mère» where the article has «la mère du suspect» and no other mother: the fuller description. */
function fullerDescription(e: Entity, state: State): Entity {
  const own = e.roles[0];
  if (e.named || !own || e.roles.length !== 1 || own.words.size > 0 || e.plural) return e;
  const fuller = (state.described.get(own.key) ?? []).filter((o) => !o.plural && !o.anonymous && (o.roles[0]?.words.size ?? 0) > 0);
  return fuller.length === 1 && !e.anonymous ? (fuller[0] as Entity) : e;
}

/** A speaker apart from where the text mentions them. */
type Named = Omit<Speaker, 'mention'>;

/** `served` has those who have been described before. */
function speakerOf(entity: Entity, mention: { start: number; end: number } | null, state: State, served: Map<Entity, Named>): Speaker {
  let named = served.get(entity);
  if (!named) served.set(entity, (named = namedOf(entity, state)));
  return { ...named, mention: mention ? { text: state.doc.text.slice(mention.start, mention.end), ...mention } : null };
}

function namedOf(entity: Entity, state: State): Named {
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
  };
}

/** The persons that an article names, each with every form that it uses for them, for `aboutOf`. */
export function namedPersons(people: People): { id: string; name: string; forms: string[] }[] {
  const forms = new Map<Entity, Set<string>>();
  for (const phrases of people.phrases) {
    for (const { name, entities } of phrases) {
      const entity = entities[0];
      if (!name || !entity || entities.length > 1 || !entity.named || forms.has(entity) || kindOf(entity) !== 'person') continue;
      const last = entity.tokens.at(-1);
      forms.set(entity, new Set(last === undefined ? [entity.name] : [last, entity.name]));
    }
  }
  return [...forms].map(([e, own]) => ({ id: slug(e.name), name: e.name, forms: [...own] })).filter(({ id }) => id !== '');
}

const slug = (name: string) => foldedWords(name).join('-');
