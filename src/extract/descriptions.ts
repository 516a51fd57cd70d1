/**
 * Whom a name or a description stands for: «le ministre», «le journal», «un responsable», and who issued a document. An office is that of who
 * bears it in the article; a description that fits nobody makes somebody unnamed. Offsets are UTF-16 code units.
 */
import type { Kind } from '../claim.ts';
import type { Language } from '../lang/language.ts';
import { mediumOf } from '../lang/media.ts';
import { antecedents, doubtful, MARGIN, type SourceRef, type State, type Trace, type Wanted, WEIGHT } from './antecedents.ts';
import { cleanName, type Entity, genderOf, kindOf, newEntity, type Role } from './entities.ts';
import { fold, foldedWords } from './folding.ts';
import { isAcronym } from './naming.ts';
import { officeOf, roleKey } from './offices.ts';
import type { Phrase } from './phrases.ts';
import type { Sentence, Unit } from './text.ts';

const NOBODY: readonly string[] = [];

/** Whom a name or a description stands for. `source` when it is one: then an unknown description makes a speaker of its own. */
export function entityOf(state: State, p: Phrase, source: { ref: SourceRef; end: number } | null): Entity | null {
  if (p.entities.length === 1) {
    const e = p.entities[0] as Entity;
    return (source && longer(state, p, e, source.end)) ?? fullest(state, e);
  }
  if (p.entities.length > 1) return among(state, p);
  if (p.kind === 'noun') return describedBy(state, p, source);
  return null;
}

/** A body whose name the mention carries on: «la FNB mines et carrières», «le Rowing club de Bréval». */
function longer(state: State, p: Phrase, e: Entity, end: number): Entity | null {
  if (p.determination !== 'definite' || p.role || kindOf(e) !== 'organisation' || p.end >= end) return null;
  const { units } = state.doc.sentences[p.sentence] as Sentence;
  const rest = units.slice(p.to).filter((u) => u.start < end);
  if (rest.length === 0 || rest.length > 6) return null;
  const joined = rest[0]?.pos === 'conj' && rest.every((u) => u.pos === 'noun' || u.pos === 'adj' || u.pos === 'conj');
  const kind = isKind(state, p, rest);
  if (!joined && !kind) return null;
  // «l'ONG Green Roots network»: without what kind of body it is
  const label = kind && p.name !== null && p.name.from > p.core && state.language.references.generic.get(p.key) === 'organisation';
  const text = cleanName(nameText(state, label ? { ...p, from: p.name?.from ?? p.from, core: p.name?.from ?? p.core } : p, end));
  const known = state.people.lookup(foldedWords(text));
  if (known.length) return known[0] as Entity;
  const made = newEntity(text, true);
  made.votes.organisation = 3;
  if (p.gender) made.votes[p.gender] = 1;
  return made;
}

/** What kind of body it is, right behind the name and part of it: «*club* de Bréval»; not an adverb of time or a number. */
function isKind(state: State, p: Phrase, rest: readonly Unit[]): boolean {
  const [first] = rest;
  if (state.language.nounHead !== 'first' || !p.name || p.name.to !== p.to || p.nested || !first || first.pos !== 'noun' || first.capital) return false;
  return state.language.names.collectives.get(first.key) === 'organisation' && rest.every((u) => u.pos === 'noun' || u.pos === 'adj' || u.pos === 'prep' || u.pos === 'det' || u.pos === 'name');
}

/** A last name that several people have: the one who is spoken of. */
function among(state: State, p: Phrase): Entity | null {
  const fits = p.entities.filter((e) => !p.gender || genderOf(e) === null || genderOf(e) === p.gender);
  if (fits.length === 1) return fits[0] as Entity;
  const office = p.role ? fits.filter((e) => e.roles.some((r) => r.key === officeOf(p, (state.doc.sentences[p.sentence] as Sentence).units, state.language).key)) : [];
  if (office.length === 1) return office[0] as Entity;
  const ranked = fits.map((e) => ({ e, n: e.count })).sort((a, b) => b.n - a.n);
  const [best, second] = ranked;
  if (!best) return null;
  if (state.last?.entities.length === 1 && fits.includes(state.last.entities[0] as Entity) && p.sentence - state.last.sentence < 3) return state.last.entities[0] as Entity;
  return !second || best.n >= 2 * second.n ? best.e : state.people.foremost(fits);
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
    const who = issuer ?? (bare ? (state.issuers.get(key) ?? lastDocument(state, p)) : undefined) ?? (source && p.number !== 'p' ? (titled(state, p, bare) ?? sender(state, p)) : undefined);
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
  if (p.number !== 'p' || (p.words.length === 0 && language.references.parties.has(p.key))) return false;
  const { collectives } = language.names;
  const singular = p.key.replace(/s$/, '');
  const bodies = collectives.get(singular) === 'organisation' || language.references.generic.get(singular) === 'organisation';
  return !(p.determination === 'definite' && bodies) && (p.role || p.collective === null || p.collective === 'group');
}

/** The words of a phrase as a name: no determiner; in a mention that goes on behind it, up to its first comma, relative or participle. */
export function nameText(state: State, p: Phrase, end: number | null): string {
  const { units } = state.doc.sentences[p.sentence] as Sentence;
  let first = p.from;
  while (first < p.core && !state.language.references.measures.has((units[first] as Unit).key) && ((units[first] as Unit).pos === 'det' || (units[first] as Unit).pos === 'prep' || state.language.references.demonstratives.has((units[first] as Unit).key))) first++;
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
  const generic = state.language.references.generic.get(p.key) ?? (p.role ? state.language.references.generic.get(key) : undefined);
  if (generic === 'place' && words.size === 0 && isDemonstrative(state, p)) {
    const at = state.traces.slice(-60).findLast((t) => t.start < p.start && p.sentence - t.sentence < 2 && t.written && (kindOf(t.entity) === 'place' || state.language.places.byName.has(t.entity.name.toLowerCase())));
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
    if (opposed(state, e, words)) continue;
    let fit = 0;
    for (const role of e.roles) if ((role.key === key || longer.includes(e)) && (e.named || words.size === 0 || role.words.size > 0)) fit = Math.max(fit, overlap(words, bodyWords(e, role), e.named));
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
  return renamed(state, p) ?? leader(state, p, words) ?? ((generic === 'person' || (generic === 'organisation' && words.size > 0 && state.language.nounHead === 'first')) && !(words.size > 0 && hasComplement(state, p)) ? taken(state, p, generic, key) : null);
}

/** What tells a body's kind from others: where it is called by nothing else, the rest of its name («Conseil *national*»). */
const bodyWords = (e: Entity, role: Role): ReadonlySet<string> => (role.words.size === 0 && e.named && e.tokens.length > 1 && e.tokens[0] === fold(role.key) && kindOf(e) === 'organisation' ? new Set(e.tokens.slice(1)) : role.words);

/** «Jeanne Roy, présidente de la Compagnie du Nord … la patronne de la Compagnie du Nord»: the one who leads it, under another title. */
function leader(state: State, p: Phrase, words: ReadonlySet<string>): Entity | null {
  const { leaders } = state.language.references;
  if (words.size === 0 || !leaders.has(p.key)) return null;
  const heads = new Set<Entity>();
  for (const key of leaders) {
    for (const e of state.people.byRole.get(roleKey(key, state.language)) ?? []) {
      const same = e.roles.some((r) => leaders.has(r.key) && r.words.size === words.size && [...words].every((w) => r.words.has(w)));
      if (same && e.named && kindOf(e) === 'person' && !(p.gender && genderOf(e) && genderOf(e) !== p.gender)) heads.add(e);
    }
  }
  const [one, ...more] = heads;
  return one && more.length === 0 ? one : null;
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

/** "the Democratic candidate" where the article calls somebody a Republican one. */
function opposed(state: State, e: Entity, words: ReadonlySet<string>): boolean {
  const { camps } = state.language.references;
  if (camps.size === 0 || !e.named) return false;
  for (const w of words) if (camps.has(w)) return !e.roles.some((r) => r.words.has(w)) && e.roles.some((r) => [...r.words].some((o) => camps.has(o)));
  return false;
}

/** «l'élu», «l'organisation»: the last one of that kind who spoke, or was spoken of; sooner one who was called so. */
function taken(state: State, p: Phrase, kind: 'person' | 'organisation' | 'place', key: string): Entity | null {
  const wanted: Wanted = { gender: kind === 'person' ? p.gender : null, number: 's', sentence: p.sentence, start: p.start, only: kind === 'person' ? 'person' : 'thing', content: [] };
  const words = new Set(p.words);
  const behind = (state.people.phrases[p.sentence] as readonly Phrase[]).flatMap((x) => (kind === 'person' && x.name !== null && !x.nested && (x.start > p.end || x.to === p.from - 1) ? x.entities : []));
  const isCalled = ({ roles, named }: Entity) => roles.some((r) => r.key === key && (words.size === 0 || r.words.size === 0 || overlap(words, r.words, named) > 0)); // not «le candidat vert» for «le candidat socialiste»
  const ranked = antecedents(state, wanted)
    .filter(({ entity }) => {
      // "The Salem businessman praised Roe", "In a talk with Roe, the mayor said": somebody else than who is named behind, or right before
      if (behind.includes(entity) || opposed(state, entity, words)) return false;
      const k: Kind = kindOf(entity);
      if (isCalled(entity)) return true;
      return entity.named && (kind === 'person' ? k === 'person' : k === 'organisation' || k === 'unknown' || (kind === 'organisation' && k === 'person' && doubtful(entity)) || (kind === 'place' && k === 'place'));
    })
    .map((x) => (isCalled(x.entity) ? { ...x, score: x.score * 4 } : x))
    .sort((a, b) => b.score - a.score);
  // "Phone company admits breach ¶ Tilia Mobile admitted …": what a headline calls somebody stands for the name below it
  const below = (state.doc.sentences[p.sentence]?.paragraph ?? 0) > 0 ? ranked.filter(({ entity }) => entity.named || !state.headline.has(entity)) : ranked;
  const able = below.some(({ entity }) => entity.named) ? below : ranked;
  // «l'hebdomadaire»: a medium, where the article names one; «la compagnie aérienne»: what is known to be a body
  const media = kind === 'organisation' && state.language.media.has(p.key) ? able.filter(({ entity }) => mediumOf(entity.name)) : [];
  const told = p.words.length > 0 && kind === 'organisation';
  if (told && state.language.media.has(p.key) && media.length === 0) return null;
  const pool = media.length > 0 ? media : told ? able.filter(({ entity }) => kindOf(entity) !== 'unknown') : able;
  // the one body that the article has called so, however far back
  const called = kind === 'organisation' && !told && !pool.some((x) => x.entity.roles.some((r) => r.key === key)) ? (state.people.byRole.get(key) ?? []).filter((e) => e.named && kindOf(e) !== 'person' && state.seen.has(e)) : [];
  if (called.length === 1) return called[0] as Entity;
  const [best, second] = pool;
  return best && (!second || best.score > second.score * 1.3) ? best.entity : null;
}

/** «… annonce un avis préfectoral. Selon le texte, …»: any document can be called so; the one that spoke last. */
function lastDocument(state: State, p: Phrase): Entity | undefined {
  const [e, ...others] = state.last?.entities ?? [];
  if (state.language.references.generic.get(p.key) !== 'document' || !state.last || !e || others.length > 0 || p.sentence - state.last.sentence > 1) return undefined;
  return kindOf(e) === 'document' && !e.plural ? e : undefined;
}

/** «L'opérateur a reconnu l'attaque. « … », lit-on dans le message adressé aux abonnés»: what is sent is from the body that spoke last. */
function sender(state: State, p: Phrase): Entity | undefined {
  const [e, ...others] = state.last?.entities ?? [];
  if (!state.language.references.missives.has(p.key) || !state.last || !e || others.length > 0 || p.sentence - state.last.sentence > 2) return undefined;
  // «un message qui prétend que …» is anybody's
  const { units } = state.doc.sentences[p.sentence] as Sentence;
  const sent = p.determination === 'definite' || units.slice(p.core + 1, p.core + 4).some((u) => state.language.references.sentTo.has(u.key));
  return sent && e.named && (kindOf(e) === 'organisation' || doubtful(e)) ? e : undefined;
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
  const { studies } = state.language.references;
  if (state.titles === null) {
    state.titles = new Map();
    for (const [index, phrases] of state.people.phrases.entries()) {
      const { units } = state.doc.sentences[index] as Sentence;
      for (const other of phrases) {
        const last = other.name && other.name.to - other.name.from > 2 ? units[other.name.to - 1] : undefined;
        if (!last || other.entities.length !== 1 || state.language.names.collectives.get(last.key) !== 'document' || !studies.has(last.key)) continue;
        if (state.titles.size < 2) state.titles.set(other.entities[0] as Entity, last.key);
      }
    }
  }
  const [[entity, key] = [], ...more] = [...state.titles];
  return entity && more.length === 0 && (key === p.key || (bare && studies.has(p.key))) ? entity : undefined;
}

/** «sa déclaration de patrimoine»: whose it is, as a pronoun would tell. */
export function ownerOf(state: State, p: Phrase, ref: SourceRef): Entity | null {
  if (p.determination !== 'possessive') return null;
  const { units } = state.doc.sentences[p.sentence] as Sentence;
  const own = units.slice(p.from, p.core).find((u) => state.language.references.possessives.has(u.key));
  if (!own || state.language.references.nobody.has(own.key) || state.language.firstPerson.has(own.key)) return null;
  const joint = state.language.references.joint.has(own.key);
  const [best, second] = antecedents(state, { gender: null, number: joint ? 'p' : 's', sentence: p.sentence, start: p.start, only: null, content: ref.content }).filter(({ entity }) => entity.named || (kindOf(entity) === 'person' && !entity.anonymous));
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
