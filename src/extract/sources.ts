/**
 * Who is the source of a cue: the subject before or behind it, the antecedent of a relative, the possessor of a noun. Unit indices.
 */
import type { Language } from '../lang/language.ts';
import { mediumOf } from '../lang/media.ts';
import { bareClause, canSpeak, closesRelative, closingComma, headsThing, holdsProposition, isPhraseStart, isRelative, isThing, mainClauseStarts, skipAdjunct, skipAdjuncts, skipAdverbs, skipApposition, skipDated } from './clause.ts';
import type { Cue } from './cues.ts';
import { anyHere, type Context, frames, isBreak, isComma, isDash, isStop, lastHere, type Source } from './reading.ts';
import { type NounPhrase, type Parse, phraseAt, phraseBefore, type Range, type VerbGroup } from './syntax.ts';
import type { Unit } from './text.ts';

export function invertedOrSubject(c: Context, group: VerbGroup): Source | null {
  if (group.enclitic !== null) return { kind: 'enclitic', phrases: [{ from: group.enclitic, to: group.enclitic + 1 }], same: null };
  return subjectOf(c, group);
}

/** The subject behind the verb: «a-t-il dit», «a déclaré lundi le ministre», "said Smith". Null when the verb has none there. */
export function invertedSubject(c: Context, cue: Cue & { group: VerbGroup | null }): Source | null {
  const { units } = c.p;
  const group = cue.group as VerbGroup;
  if (group.kind !== 'finite') return null;
  const asked = units[group.from - 1]?.quotation; // "“Is it true?” asked Jones"
  if (cue.kind === 'verb' && cue.row.addressee === 'direct' && !c.language.freeInversion && !(asked && c.doc.shadow[asked.end - 1] === '?')) return null; // "Jones, a farmer, told CNN"
  if (group.enclitic !== null) return readOf(c, cue, group.enclitic) ?? { kind: 'enclitic', phrases: [{ from: group.enclitic, to: group.enclitic + 1 }], same: null };
  let left = group.from - 1;
  while (units[left]?.pos === 'adv' || c.p.dated[left]) left--;
  const before = units[left];
  const opened = before === undefined || isBreak(before) || before.pos === 'quote' || c.language.asideMarkers.has(before.key) || (before.pos === 'comp' && c.language.freeInversion) || before.text === ':';
  if (!opened) return null;
  let i = cue.to;
  for (let steps = 0; steps < 6; steps++) {
    const at = i;
    if (c.language.freeInversion) i = skipAdjunct(c, i, null);
    else while (units[i]?.pos === 'adv' || c.p.dated[i]) i++;
    if (i === at) break;
  }
  // «a confié, à Reuters, le directeur»
  if (isComma(units[i]) && (c.language.freeInversion || before?.quotation?.paused)) {
    const close = closingComma(c, i);
    if (close > 0 && skipAdjuncts(c, i + 1, null) === close) i = close + 1;
  }
  const u = units[i];
  if (u === undefined || u.pos === 'quote') return null;
  // «Le bâtonnier, qui a ajouté que …, n'a pas exclu d'autres arrestations»: the comma closes a relative clause of the subject
  if (isComma(before) && closesRelative(c, left)) return null;
  // "Jones, who ran before, said the days of easy money are over"
  if (!c.language.freeInversion && isComma(before) && !describedBehind(c, i) && bareClause(c, i, false) && subjectPhrase(c.p, group.from, 0, c.language)) return null;
  const phrase = trimMedium(c, phraseAt(c.p, i, c.language));
  const someone = phrase !== null && c.language.references.indefinite.has((units[phrase.head] as Unit).key) && isStop(units[phrase.to]); // "said another."
  if (!phrase || (units[phrase.head]?.pos === 'pron' && !c.language.freeInversion && !someone) || (units[phrase.head]?.pos === 'adj' && units[phrase.from]?.pos !== 'det')) return null; // «s'est montré très critique»
  // "the winner, Ada Bah, thanked the crowd": an object, unless what was said stands before
  if (c.language.bareClauses && cue.kind === 'verb' && cue.row.frames.includes('noun') && !cue.row.frames.includes('that') && isComma(before)) return null;
  // "said the plan was dead" is a clause, not a subject; so is «indique le texte adopté …»
  const next = units[phrase.to];
  if (next && (c.p.groupAt[phrase.to]?.kind === 'finite' || (!c.language.freeInversion && c.p.groupAt[skipAdverbs(c, phrase.to)]?.kind === 'finite') || next.pos === 'comp' || (c.p.groupAt[phrase.to]?.kind === 'inf' && next.pos === 'to'))) return null;
  // «Le communiqué qui parle de « députés » annonce une réunion»: what is announced
  if (c.language.freeInversion && frames(cue).includes('noun') && units[phrase.from]?.pos === 'det' && c.language.references.indefinite.has((units[phrase.from] as Unit).key) && !canSpeak(c, phrase) && !(isComma(before) && units[left - 1]?.quotation && isStop(units[phrase.to]))) return null;
  if (c.language.freeInversion && headsThing(c, phrase)) return null; // «le Premier ministre, Paul Rey, annonce trois jours de deuil»
  const bearer = nextOffice(c, phrase, group);
  if (bearer) return { kind: 'after', phrases: [bearer], same: null };
  const whole = officesOf(c, phrase);
  const apposition = named(c, whole, skipApposition(c, whole.to));
  return { kind: 'after', phrases: apposition === whole ? joint(c, phrase, 'right', group) : [apposition], same: null };
}

/** «juge l'écrivain et ancien ministre Paul Rey»: who has both offices. */
function nextOffice(c: Context, phrase: NounPhrase, group: VerbGroup): NounPhrase | null {
  const { units } = c.p;
  if (!c.language.freeInversion || group.number !== 's' || units[phrase.to]?.pos !== 'conj' || units[phrase.head]?.pos === 'name') return null;
  let at = phrase.to + 1;
  while (c.language.references.prenominal.has(units[at]?.key ?? '')) at++;
  if (!c.language.names.roles.has(units[at]?.key ?? '') || units[at]?.capital) return null;
  const other = phraseAt(c.p, at, c.language);
  return other && units[other.to - 1]?.pos === 'name' && units[other.head]?.pos === 'name' ? other : null;
}

/** «la responsable du service et professeure à Rennes, Jeanne Rey»: several offices of one person. */
function officesOf(c: Context, phrase: NounPhrase): NounPhrase {
  const { units } = c.p;
  const { roles } = c.language.names;
  if (!c.language.freeInversion || units[phrase.to]?.pos !== 'conj' || !roles.has((units[phrase.to + 1] as Unit | undefined)?.key ?? '') || units[phrase.head]?.number === 'p') return phrase;
  const other = phraseAt(c.p, phrase.to + 1, c.language);
  return other && isComma(units[other.to]) ? { ...phrase, to: other.to } : phrase;
}

/** "…, said Ada Roe, a nurse in Salem, who runs the ward": a name with an apposition and a relative clause is who speaks. */
function describedBehind(c: Context, i: number): boolean {
  const { units } = c.p;
  const name = phraseAt(c.p, i, c.language);
  if (!name || units[name.head]?.pos !== 'name' || !isComma(units[name.to])) return false;
  const end = skipApposition(c, name.to);
  return end > name.to && isComma(units[end]) && units[end + 1]?.pos === 'rel' && canSpeak(c, name);
}

/** «peut-on lire dans le communiqué», «explique-t-on au ministère»: nobody in particular says it, at a place that does. */
function readOf(c: Context, cue: Cue, enclitic: number): Source | null {
  const { units } = c.p;
  if (!c.language.impersonal.has(units[enclitic]?.key ?? '')) return null;
  let at = cue.to;
  while (units[at]?.pos === 'adv' || c.p.dated[at]) at++;
  if (units[at]?.pos !== 'prep') return null;
  while (units[at]?.pos === 'prep' && !c.language.sourcePreps.has((units[at] as Unit).key)) at++;
  const phrase = phraseAt(c.p, at, c.language);
  const { roles, collectives } = c.language.names;
  return phrase && units.slice(phrase.from, phrase.to).some((u) => u.pos === 'name' || roles.has(u.key) || collectives.has(u.key)) ? { kind: 'after', phrases: [phrase], same: null } : null;
}

/**
 * A subject behind its verb without what the clause adds: «Cho à l'AFP», «la mairie dans un communiqué». What «de» adds is its own, and what
 * «à» adds to an office («l'ambassadrice à l'ONU») unless it is a medium.
 */
export function trimMedium(c: Context, phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase) return null;
  const { units } = c.p;
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const u = units[i] as Unit;
    if (u.pos !== 'prep' || c.language.contentPreps.has(u.key) || u.key === 'des') continue;
    const inner = phraseAt(c.p, i + 1, c.language, false);
    const medium = inner !== null && units.slice(inner.from, inner.to).some((x) => c.language.media.has(x.key));
    // «le ministre *en marge* d'un déplacement»
    if (i + 2 < phrase.to && c.language.circumstances.has((units[i + 1] as Unit).key) && c.language.references.genitive.has((units[i + 2] as Unit).key)) return { ...phrase, to: i };
    if (units[phrase.head]?.pos === 'name' || medium || !(inner && units[inner.head]?.pos === 'name' || /^(?:à|au|aux|en|chargé)$/.test(u.key))) return { ...phrase, to: i };
  }
  return phrase;
}

/** "… and then said", «…, puis a déclaré»: the word before the verb carries its subject on; not "He then said". */
function opensSequel(units: readonly Unit[], verb: number, language: Language): boolean {
  if (!language.sequencers.has(units[verb - 1]?.key ?? '')) return false;
  return language.freeInversion || !/^(?:pron|name|noun)$/.test(units[verb - 2]?.pos ?? '');
}

/** The noun phrase before a verb: straight before it, or before an aside between commas. */
export function subjectPhrase(p: Parse, end: number, floor: number, language: Language): NounPhrase | null {
  const { units } = p;
  let i = end;
  // «a déposé une gerbe sur la tombe, puis a déclaré»: coordinated, not an aside
  if (opensSequel(units, i, language)) return null;
  while (i > floor && (units[i - 1]?.pos === 'adv' || p.dated[i - 1] || (units[i - 1]?.pos === 'prep' && i < end && p.dated[i]))) i--; // "on Tuesday called"
  if (units[i - 1]?.pos === 'rel') return { from: i - 1, to: i, head: i - 1 };
  if (!isComma(units[i - 1]) && !isDash(units[i - 1]) && units[i - 1]?.text !== ')') return phraseBefore(p, i, floor, language) ?? (language.freeInversion || i <= floor || units[i - 1]?.pos === 'conj' ? null : clauseSubject(p, i, floor, language));
  if (units[i - 1]?.text === ')') {
    const direct = phraseBefore(p, i, floor, language);
    if (direct) return direct;
  }
  // an aside: «Park Won-gon, professeur à Séoul, a déclaré»
  const mark = units[i - 1] as Unit;
  let aside: NounPhrase | null = null;
  for (let open = i - 2; open > floor && i - open < 45; open--) {
    const u = units[open] as Unit;
    if (isStop(u) || u.pos === 'quote' && open < i - 12) break;
    if (u.text !== mark.text && !(isDash(u) && isDash(mark)) && !(mark.text === ')' && u.text === '(')) continue;
    if (language.freeInversion && units[open + 1]?.pos === 'conj') continue; // «, qui a signé A, et B, a déclaré»
    const host = phraseBefore(p, open, floor, language);
    if (!host || p.dated[host.head] || (units[host.head]?.pos === 'num' && isComma(units[host.from - 1]))) {
      // «Mercredi, John Kirby, s'est …»: the aside itself; not in "Jones, at a rally in Columbus, Ohio, said"
      const inner = phraseAt(p, open + 1, language);
      if (inner && inner.to === i - 1) aside = inner;
      continue;
    }
    // «Hubert Rey, 46 ans, ingénieur à Brest, ancien élu, a avoué»
    if (language.freeInversion && isComma(mark) && isComma(units[host.from - 1]) && ((units[host.from]?.pos === 'noun' && !units[host.from]?.capital) || units[host.from]?.pos === 'num')) {
      if (units[host.from]?.pos === 'noun') aside ??= host;
      continue;
    }
    const inner = phraseAt(p, open + 1, language);
    // «le porte-parole du Kremlin, Dmitri Peskov, a répondu»: the name is preferred
    if (inner && inner.to === i - 1 && units[host.head]?.pos !== 'name' && startsName(p, inner)) return inner;
    return host;
  }
  if (language.freeInversion && !aside && isComma(mark)) {
    // «Le porte-parole du collectif, se félicite»: a comma too many
    const direct = phraseBefore(p, i - 1, floor, language);
    if (direct && (direct.from === floor || units[direct.from - 1]?.pos === 'conj' || units[direct.from - 1]?.pos === 'punct') && !p.dated[direct.head]) return direct;
  }
  return (language.freeInversion ? null : clauseSubject(p, end, floor, language)) ?? aside;
}

/** Past a relative clause that holds the finite verb at `i`, walking left: the index of its pronoun, or -1 when no relative has that verb. */
function relativeOf(p: Parse, i: number, floor: number): number {
  const group = p.groupAt[i] as VerbGroup;
  for (let j = group.from - 1; j >= floor && group.from - j < 12; j--) {
    const u = p.units[j] as Unit;
    if (u.pos === 'rel' || (u.pos === 'comp' && j === group.from - 1)) return j;
    if (isComma(u) || isStop(u) || u.pos === 'comp' || u.pos === 'sub' || u.pos === 'quote' || p.groupAt[j]?.kind === 'finite') return -1;
  }
  return -1;
}

/**
 * The first noun phrase of the clause whose verb starts at `end`, when the words before the verb are none: "Voters who backed the plan last
 * year said", "One in four of those asked this week says", "Jones, a farmer from Ames, Iowa, speaking on Monday, said". Fronted adjuncts are passed over.
 */
function clauseSubject(p: Parse, end: number, floor: number, language: Language): NounPhrase | null {
  const { units } = p;
  const commas = isComma(units[end - 1]);
  let i = end;
  while (i > floor && end - i < 60) {
    const u = units[i - 1] as Unit;
    const group = p.groupAt[i - 1];
    if (group?.kind === 'finite') {
      const rel = relativeOf(p, i - 1, floor);
      if (rel < 0) break;
      i = rel;
      continue;
    }
    if (u.pos === 'comp' || u.pos === 'sub' || u.pos === 'wh' || u.quotation?.paused || (u.pos === 'punct' && !(commas && isComma(u)) && u.text !== '(' && u.text !== ')')) break;
    i--;
  }
  let k = i;
  for (let steps = 0; steps < 8 && k < end; steps++) {
    while (k < end && ((units[k] as Unit).pos === 'adv' || p.dated[k] || (units[k] as Unit).pos === 'conj' || isComma(units[k]))) k++;
    const u = units[k];
    if (u === undefined || k >= end) return null;
    if (u.pos === 'prep') {
      const object = phraseAt(p, k + 1, language);
      k = object ? object.to : k + 1;
      if (commas && !isComma(units[k])) while (k < end && !isComma(units[k])) k++;
      continue;
    }
    if (u.pos === 'ger' || u.pos === 'part') {
      while (k < end && !isComma(units[k])) k++;
      continue;
    }
    const whole = u.pos === 'pron' && language.contentPreps.has(units[k + 1]?.key ?? '') ? phraseAt(p, k + 2, language) : null; // "one of the aides"
    const phrase = whole ? { from: k, to: whole.to, head: k } : phraseAt(p, k, language);
    return phrase && phrase.to <= end && units[phrase.head]?.pos !== 'rel' ? phrase : null;
  }
  return null;
}

/** «Dmitri Peskov», «M. Kirby», "Republican Jane Doe"; not «prix Nobel de médecine», whose first word is a noun of its own. */
export const startsName = (p: Parse, r: NounPhrase) => p.units[r.head]?.pos === 'name' && p.units[r.from]?.pos !== 'det' && (p.units[r.from]?.pos !== 'noun' || p.units[r.from]?.capital === true);

export function subjectOf(c: Context, group: VerbGroup): Source | null {
  const { p } = c;
  const { units } = p;
  if (opensSequel(units, group.from, c.language)) return shared(c, group);
  if (group.kind === 'finite') {
    const floor = 0;
    const nearest = subjectPhrase(p, group.from, floor, c.language);
    let phrase = openApposition(p, nearest, floor, c.language) ?? longName(p, nearest, group, floor, c.language) ?? nearest;
    // «… pour lui vendre des armes Washington a expliqué»: a heading run into its sentence
    if (phrase && c.language.freeInversion && group.number === 's' && units[phrase.from]?.pos === 'det' && units[phrase.from]?.number === 'p' && units[phrase.from + 1]?.pos === 'noun' && units[phrase.from + 2]?.pos === 'name' && isThing((units[phrase.from + 1] as Unit).key, c.language)) phrase = { ...phrase, from: phrase.from + 2 };
    phrase = beforeRelative(c, phrase) ?? phrase;
    phrase = whose(c, phrase) ?? phrase;
    if (phrase && units[phrase.head]?.pos === 'rel') return relativeSource(c, phrase.from, group);
    if (phrase && !(units[phrase.head]?.pos === 'quote')) return { kind: 'before', phrases: joint(c, phrase, 'left', group), same: null };
    let left = group.from - 1;
    while (left > 0 && (units[left]?.pos === 'adv' || p.dated[left] || isComma(units[left]))) left--;
    const before = units[left];
    if (before && (before.pos === 'conj' || before.pos === 'part' || isComma(units[group.from - 1]))) return shared(c, group);
    if (phrase) return { kind: 'before', phrases: [phrase], same: null };
    const first = c.language.freeInversion ? clauseSubject(p, group.from, floor, c.language) : null;
    return first && canSpeak(c, first) ? { kind: 'before', phrases: [first], same: null } : null;
  }
  // «des responsables anonymes disant que», «nombre de membres estimant que»
  if (group.kind === 'ger') {
    // "with Senator Jones telling reporters": the participle's own subject
    const phrase = phraseBefore(p, group.from, 0, c.language, !c.language.freeInversion);
    // «a publié une lettre annonçant l'annulation», "put out a statement saying": who published it
    const issued = phrase ? c.p.groups.findLast((g) => g.kind === 'finite' && g.to <= phrase.from) : undefined;
    let object = issued ? skipAdverbs(c, issued.to) : 0;
    if (units[object]?.pos === 'det' && `${(units[object] as Unit).key} ${units[object + 1]?.key}` in c.language.dates.slots.anaphor) object += 2; // «a émis le lendemain un communiqué affirmant»
    if (issued && phrase && (object === phrase.from || sentTo(c, issued.to) === phrase.from || (units[issued.to]?.pos === 'prep' && issued.to + 1 === phrase.from)) && c.language.references.issuing.has(issued.lemma) && units.slice(phrase.from, phrase.to).some((u) => c.language.names.collectives.get(u.key) === 'document')) return subjectOf(c, issued);
    // «a réfuté l'idée d'un prêt par l'État affirmant : « … »»: a thing affirms nothing, whoever is named in it
    const core = c.language.freeInversion && phrase ? phraseAt(p, phrase.from, c.language, false) : null;
    const bears = (u: Unit) => u.pos === 'name' || u.pos === 'title' || u.pos === 'pron' || c.language.names.roles.has(u.key) || c.language.names.collectives.has(u.key);
    const thing = phrase !== null && core !== null && !units.slice(core.from, core.to).some(bears) && units[phrase.from]?.pos === 'det' && c.p.groups.some((g) => g.kind === 'finite' && g.to === phrase.from);
    // "made a pitch to voters promising …": what cannot speak is the object of who does
    const host = c.language.bareClauses && phrase && !isComma(units[group.from - 1]) && !canSpeak(c, addressed(c, phrase)) && !units.slice(phrase.from, phrase.to).some((u) => c.language.names.collectives.get(u.key) === 'document') ? c.p.groups.findLast((g) => g.kind === 'finite' && g.to <= phrase.from) : undefined;
    const own = host && !c.language.references.copulas.has(host.lemma) && !units.slice(host.to, phrase?.from).some((u) => isComma(u) || u.pos === 'comp' || u.pos === 'rel' || c.language.references.accompanying.has(u.key)) ? subjectPhrase(p, host.from, 0, c.language) : null;
    if (own && units[own.head]?.pos !== 'rel' && canSpeak(c, own)) return subjectOf(c, host as VerbGroup);
    const some = c.language.freeInversion && phrase !== null && c.language.references.indefinite.has(units[phrase.head]?.key ?? ''); // «certains se demandant si»
    if (phrase && !thing && (units[phrase.head]?.pos !== 'pron' || some) && units[group.from - 1]?.pos !== 'quote') return { kind: 'before', phrases: joint(c, phrase, 'left', group), same: null };
  }
  return shared(c, group);
}

/** «a adressé au journal, un courrier réclamant …»: past whom it is sent to, and a comma too many. */
function sentTo(c: Context, from: number): number {
  const to = c.language.freeInversion ? skipAdjuncts(c, from, null) : from;
  return isComma(c.p.units[to]) && to > from ? to + 1 : to;
}

/** "a pitch *to voters*": what a thing is sent with, without whom it goes to. */
function addressed(c: Context, phrase: NounPhrase): NounPhrase {
  const core = phraseAt(c.p, phrase.from, c.language, false);
  const to = core && core.to < phrase.to ? c.p.units[core.to] : undefined;
  return core && to && c.language.references.recipients.has(to.key) ? core : phrase;
}

/** «Cynthia Rey, psychanalyste et philosophe a affirmé»: a bare noun behind a name and a comma is its apposition, whose second comma is missing. */
function openApposition(p: Parse, phrase: NounPhrase | null, floor: number, language: Language): NounPhrase | null {
  const { units } = p;
  // «Benoît Rey, « Marcheur libre » a affirmé»
  if (phrase && language.freeInversion && phrase.to === phrase.from + 1 && units[phrase.from]?.quotation && isComma(units[phrase.from - 1])) {
    const bearer = phraseBefore(p, phrase.from - 1, floor, language);
    return bearer && units[bearer.head]?.pos === 'name' ? bearer : null;
  }
  if (!phrase || !['noun', 'adj'].includes(units[phrase.from]?.pos ?? '') || units[phrase.from]?.capital || !language.freeInversion) return null;
  let first = phrase.from;
  while (units[first - 1]?.pos === 'conj' && units[first - 2]?.pos === 'noun') first -= 2;
  if (!isComma(units[first - 1])) return null;
  const host = phraseBefore(p, first - 1, floor, language);
  return host && units[host.head]?.pos === 'name' ? host : null;
}

/** «la FNB mines et carrières a dit»: one body, as its verb tells, whose name goes on behind a conjunction. */
function longName(p: Parse, phrase: NounPhrase | null, group: VerbGroup, floor: number, language: Language): NounPhrase | null {
  const { units } = p;
  if (!phrase || !language.freeInversion || group.number !== 's' || phrase.to !== phrase.from + 1 || units[phrase.from]?.pos !== 'noun' || units[phrase.from]?.capital || units[phrase.from - 1]?.pos !== 'conj') return null;
  const host = phraseBefore(p, phrase.from - 1, floor, language);
  return host && units[host.head]?.pos === 'name' && units[host.from]?.pos === 'det' && units[host.to - 1]?.pos === 'noun' ? { from: host.from, to: phrase.to, head: host.head } : null;
}

/** «les menaces du groupe affirment que …»: a thing says nothing, but whose it is does. */
function whose(c: Context, phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || !c.language.freeInversion || !headsThing(c, phrase)) return null;
  const of = c.p.units.findIndex((u, i) => i > phrase.from && i < phrase.to && c.language.references.genitive.has(u.key));
  const near = of > 0 ? phraseAt(c.p, of + 1, c.language) : null;
  return near && near.to === phrase.to && canSpeak(c, near) && c.p.units[near.from]?.pos !== 'num' ? near : null;
}

/** «Les avocats qui représentent Jean Rey arguent»: the phrase before the verb is the object of a relative clause; whom that tells of. */
function beforeRelative(c: Context, phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || !c.language.freeInversion) return null;
  let first = phrase.from;
  // «ceux qui défendent le maire et son adjoint ont dit»
  for (let steps = 0; steps < 4 && c.p.units[first - 1]?.pos === 'conj'; steps++) {
    const other = phraseBefore(c.p, first - 1, 0, c.language);
    if (!other) break;
    first = other.from;
  }
  const inner = c.p.groupAt[first - 1];
  if (inner?.kind !== 'finite' || !c.language.subjectRelatives.has(c.p.units[inner.from - 1]?.key ?? '') || isComma(c.p.units[inner.from - 2])) return null;
  return phraseBefore(c.p, inner.from - 1, 0, c.language);
}

function relativeSource(c: Context, rel: number, group: VerbGroup): Source | null {
  const { units } = c.p;
  let end = rel;
  if (isComma(units[end - 1])) end--;
  // «les Français, déçus, qui estiment»
  let described = end;
  if (c.language.freeInversion && end < rel) while (described > 1 && /^(?:part|adj|adv)$/.test(units[described - 1]?.pos ?? '')) described--;
  const whole = described < end && isComma(units[described - 1]) ? phraseBefore(c.p, described - 1, 0, c.language, true) : null;
  const found = whole ?? phraseBefore(c.p, end, 0, c.language, true) ?? subjectPhrase(c.p, end, 0, c.language);
  if (!found) return null;
  let host: NounPhrase = found;
  // «une rupture avec le chef du groupe, qui a dit»: the nearest phrase that can speak, not the one that it attaches to
  // "an analyst at Corvex, who notes": not the firm
  const own = c.language.bareClauses ? phraseAt(c.p, host.from, c.language, false) : null;
  const office = own !== null && own.to < host.to && units.slice(own.from, own.to).some((u) => c.language.names.roles.has(u.key));
  for (let i = host.to - 1; i > host.from && !office; i--) {
    const u = units[i] as Unit;
    if (u.pos !== 'prep' || c.language.contentPreps.has(u.key) || u.key === 'des') continue;
    const near = phraseAt(c.p, i + 1, c.language);
    if (near && near.to === host.to && canSpeak(c, near)) host = near;
    break;
  }
  // «des représailles de l'organisation, qui affirme»
  if (units[group.to]?.quotation && headsThing(c, host)) {
    const of = units.findIndex((u, i) => i > host.from && i < host.to && c.language.references.genitive.has(u.key));
    const near = of > 0 ? phraseAt(c.p, of + 1, c.language) : null;
    if (near && near.to === host.to && canSpeak(c, near)) host = near;
  }
  // «Jean Roy, l'un de ses avocats, qui précise»
  if (c.language.freeInversion && isComma(units[host.from - 1]) && units[host.head]?.pos !== 'name' && units[host.from]?.number !== 'p') {
    const bearer = phraseBefore(c.p, host.from - 1, 0, c.language);
    if (bearer && startsName(c.p, bearer)) host = bearer;
  } else if (c.language.freeInversion && isComma(units[host.from - 1]) && c.language.names.roles.has(units[host.from]?.key ?? '') && c.language.references.genitive.has(units[host.from + 1]?.key ?? '')) {
    // «hormis Jean Roy, Président du Tchad, qui a rappelé»
    const end = host.from - 1;
    let from = end;
    while (units[from - 1]?.pos === 'name') from--;
    if (end - from > 1) host = { from, to: end, head: end - 1 };
  }
  // «c'est le cas de Léa, qui raconte»
  const core = units.findIndex((u, i) => i >= host.from && i < host.to && u.pos === 'noun');
  if (core >= 0 && c.language.instances.has((units[core] as Unit).key) && c.language.references.genitive.has(units[core + 1]?.key ?? '')) {
    const whose = phraseAt(c.p, core + 2, c.language);
    if (whose && whose.to === host.to && canSpeak(c, whose)) host = whose;
  }
  // "critics who say": the sentence names the source up to its pronoun
  return { kind: 'relative', phrases: c.language.mentionHoldsRelative ? [{ from: host.from, to: rel + 1 }] : joint(c, host, 'left', group), same: null };
}

/**
 * The source of a verb without a subject of its own: that of the nearest verb before it at its level. What another cue reports is not that
 * level: "Jones said that aides had left, adding …" goes on with Jones.
 */
function shared(c: Context, group: VerbGroup): Source | null {
  const { units, groups } = c.p;
  // "with aides underlining the risk and vowing to stay": the participles have a subject of their own
  if (c.language.bareClauses && group.kind === 'ger' && units[group.from - 1]?.pos === 'conj') {
    const first = groups.findLast((g) => g.to < group.from && (g.kind === 'finite' || g.kind === 'ger'));
    const own = first?.kind === 'ger' ? phraseBefore(c.p, first.from, 0, c.language, true) : null;
    if (own && c.language.references.accompanying.has(units[own.from - 1]?.key ?? '') && canSpeak(c, own)) return { kind: 'shared', phrases: joint(c, own, 'left', group), same: null };
  }
  const at = (g: VerbGroup) => (units[g.from] as Unit).start;
  const reported = (g: VerbGroup) => group.kind !== 'inf' && anyHere(c, (k) => k.content.some((s) => s.start <= at(g) && at(g) < s.end));
  const finite = groups.filter((g) => g.kind === 'finite');
  const before = finite.filter((g) => g.to <= group.from && !reported(g));
  // «bloqué par Paul Rey, qui estimait …, tout en mettant en avant …»: who the relative clause is about
  const relative = c.language.freeInversion && group.kind === 'ger' ? before.at(-1) : undefined;
  const inner = relative && units[relative.from - 1]?.pos === 'rel' && lastHere(c, (k) => k.cue !== null && k.cue.start === at(relative)) >= 0 ? relative : undefined;
  const host = inner ?? before.findLast((g) => units[g.from - 1]?.pos !== 'rel' || group.kind === 'inf') ?? before.at(-1) ?? (group.kind !== 'finite' ? mainVerb(c, group, finite) : undefined);
  // «ces faits ont poussé le député, Jean Rey, à critiquer»: whom it made say so
  if (host && group.kind === 'inf' && c.language.freeInversion && c.language.causatives.has(host.lemma) && units[group.from - 1]?.pos === 'prep' && host.to < group.from - 1) {
    const end = isComma(units[group.from - 2]) ? group.from - 2 : group.from - 1;
    const made = phraseAt(c.p, skipAdverbs(c, host.to), c.language);
    const apposed = made && made.to < end ? named(c, made, skipApposition(c, made.to)) : made;
    if (made && apposed && made.to <= end && canSpeak(c, made)) return { kind: 'object', phrases: [apposed], same: null };
  }
  const same = host ? lastHere(c, (k) => k.cue !== null && k.cue.start === at(host) && (k.source.kind !== 'none' || k.same !== null)) : -1;
  if (same >= 0) return { kind: 'shared', phrases: [], same };
  if (host && host.enclitic !== null) return { kind: 'shared', phrases: [{ from: host.enclitic, to: host.enclitic + 1 }], same: null };
  let phrase = host ? subjectPhrase(c.p, host.from, 0, c.language) : null;
  // "The senator calmed his supporters and took a heckler in stride, saying …": the first of the coordinated verbs has the subject
  let first = host;
  for (let k = first ? before.indexOf(first) - 1 : -1; k >= 0 && phrase === null && c.language.bareClauses && first && coordinated(units, first.from); k--) {
    first = before[k] as VerbGroup;
    phrase = subjectPhrase(c.p, first.from, 0, c.language);
  }
  const spoke = phrase && headsThing(c, phrase) ? lastHere(c, (k) => k.cue !== null && k.source.mentions.length > 0) : -1;
  if (spoke >= 0) return { kind: 'shared', phrases: [], same: spoke };
  if (phrase && units[phrase.head]?.pos !== 'quote') return { kind: 'shared', phrases: joint(c, phrase, 'left', host as VerbGroup), same: null };
  const alone = finite.length === 0 && c.doc.sentences[c.index - 1]?.paragraph === c.p.sentence.paragraph; // «Avant d'ajouter : « … »»
  let from = c.first;
  while (alone && c.out[from - 1]?.sentence === c.index - 1) from--;
  const last = lastHere(c, (k) => k.cue !== null && (k.source.kind !== 'none' || k.same !== null), from);
  return last >= 0 ? { kind: 'shared', phrases: [], same: last } : null;
}

/** Nothing but adverbs between a conjunction and the verb at unit i. */
function coordinated(units: readonly Unit[], verb: number): boolean {
  let i = verb - 1;
  while (units[i]?.pos === 'adv') i--;
  return units[i]?.pos === 'conj';
}

/** The verb of the main clause behind a fronted participle: "Having said that it would pass, Jones left". */
function mainVerb(c: Context, group: VerbGroup, finite: readonly VerbGroup[]): VerbGroup | undefined {
  const { units } = c.p;
  for (let i = group.to; i < units.length; i++) {
    if (!isComma(units[i]) || !mainClauseStarts(c, i + 1)) continue;
    return finite.find((g) => g.from > i);
  }
  return finite.find((g) => g.from >= group.to);
}

/** «le président», «le secrétaire du Trésor Jean Roy» */
const isOffice = ({ p, language }: Context, r: Range) => language.freeInversion && p.units[r.from]?.pos === 'det' && p.units[r.from]?.number === 's' && language.names.roles.has(p.units[r.from + 1]?.key ?? '');

/** The phrases of joint speakers: «la Corée du Nord et la Russie», «A, B, C et D», as far as the verb agrees. */
export function joint(c: Context, phrase: NounPhrase, side: 'left' | 'right', group: VerbGroup | null): Range[] {
  const out = joined(c, phrase, side, group);
  const one = group?.number === 's' ? null : pickedOut(c, phrase.to);
  return one ? [...out, one] : out;
}

/** «plusieurs élus, *dont le maire de Sète*, …». */
function pickedOut(c: Context, at: number): NounPhrase | null {
  const { units } = c.p;
  if (!isComma(units[at]) || !c.language.references.including.has(units[at + 1]?.key ?? '')) return null;
  const one = phraseAt(c.p, at + 2, c.language);
  return one && canSpeak(c, one) && units[one.head]?.pos !== 'pron' && isBreak(units[one.to]) ? one : null;
}

function joined(c: Context, phrase: NounPhrase, side: 'left' | 'right', group: VerbGroup | null): Range[] {
  const { units } = c.p;
  const out: Range[] = [phrase];
  if (group?.number === 's' && group.kind === 'finite' && c.language.freeInversion) return out;
  const alike = c.language.freeInversion && group?.number === 'p'; // the verb tells that several speak
  const joins = (u: Unit | undefined) => u !== undefined && (c.language.coordinators.has(u.key) || isComma(u));
  if (side === 'left') {
    // «La mairie, ainsi que la région, ont démenti»
    if (alike && isComma(units[phrase.to]) && units[phrase.to + 1]?.key === 'ainsi' && /^qu[e']$/.test(units[phrase.to + 2]?.key ?? '')) {
      const other = phraseAt(c.p, phrase.to + 3, c.language);
      if (other && isComma(units[other.to])) return [phrase, other];
    }
    let first = phrase.from;
    let conjunction = false;
    const asWell = c.language.freeInversion && alike && units[first - 2]?.key === 'ainsi' && /^qu[e']$/.test(units[first - 1]?.key ?? ''); // «A ainsi que B ont annoncé»
    const other = asWell ? phraseBefore(c.p, first - 2, 0, c.language) : null;
    if (other) return [other, phrase];
    while (out.length < 8 && joins(units[first - 1])) {
      const u = units[first - 1] as Unit;
      if (isComma(u) && !conjunction) break;
      const before = isComma(units[first - 2]) && u.pos === 'conj' ? first - 2 : first - 1;
      const other = phraseBefore(c.p, before, 0, c.language);
      // "Roe of The Globe and Mail": one name
      if (other && u.pos === 'conj' && out.length === 1 && mediumOf(units.slice(first - 2, phrase.to).map((x) => x.text).join(' '))) return [{ from: other.from, to: phrase.to }];
      // "Roe and his rivals have said"
      const theirs = c.language.bareClauses && u.pos === 'conj' && before === first - 1 && out.length === 1 && units[other?.head ?? -1]?.pos === 'name' && c.language.references.possessives.has(units[first]?.key ?? '') && !c.language.firstPerson.has(units[first]?.key ?? '');
      if (!other || units[other.head]?.pos === 'pron' || c.p.dated[other.head] || (!(alike && u.pos === 'conj') && !theirs && (units[other.head]?.pos === 'name') !== (units[phrase.head]?.pos === 'name'))) break;
      // «des responsables américains et alliés anonymes»: one determiner, one source
      if (u.pos === 'conj' && units[phrase.head]?.pos !== 'name' && out.length === 1 && units[phrase.from]?.pos !== 'det' && units[other.from]?.pos === 'det') return [{ from: other.from, to: phrase.to }];
      if (isComma(u) && /^(?:verb|aux|part|ger|inf|quote)$/.test(units[other.from - 1]?.pos ?? '')) break; // its object, not a speaker
      if (u.pos === 'conj') conjunction = true;
      out.unshift(other);
      first = other.from;
    }
    return conjunction ? out : [phrase];
  }
  let last = phrase.to;
  let conjunction = false;
  while (out.length < 8 && joins(units[last])) {
    const u = units[last] as Unit;
    const other = phraseAt(c.p, last + 1, c.language);
    if (!other || c.p.groupAt[other.to]?.kind === 'finite') break;
    // «selon des chercheurs et la revue Nature, …»
    const closed = c.language.freeInversion && u.pos === 'conj' && canSpeak(c, phrase) && canSpeak(c, other) && units[other.from]?.pos === 'det' && isBreak(units[skipAdjuncts(c, other.to, null)]);
    if (!closed && (units[other.head]?.pos === 'name') !== (units[phrase.head]?.pos === 'name') && !(u.pos === 'conj' && isOffice(c, phrase) && isOffice(c, other))) break;
    const own = closed ? (trimMedium(c, other) ?? other) : other;
    out.push(own);
    last = other.to;
    if (u.pos === 'conj') {
      conjunction = true;
      break;
    }
  }
  return conjunction ? out : [phrase];
}

/**
 * Where a source that opens its sentence ends: at the comma behind what describes it («Selon Jean Sorel, un chimiste associé au projet, …»),
 * else where its phrase does.
 */
export function sourceEnd(c: Context, from: number): number {
  const { units } = c.p;
  let end = skipAdverbs(c, skipDated(c, from));
  const free = (a: number, b: number) => units.slice(a, b).every((u, k) => u.pos !== 'quote' && (c.p.groupAt[a + k]?.kind !== 'finite' || isRelative(c, a + k) || (c.language.bareClauses && a + k === from && u.pos === 'verb'))); // "a posting made a day ago"

  const next = (i: number) => units.findIndex((u, k) => k >= i && (isComma(u) || (isStop(u) && !(c.language.freeInversion && isComma(units[k + 1]))) || u.text === ':')); // «le candidat d'En marche !, …»
  if (!isComma(units[end])) {
    // «Selon les témoignages recueillis sur place, …»
    const comma = next(end);
    if (comma < 0 || comma - end > 15 || !isComma(units[comma]) || !free(end, comma)) return end;
    end = comma;
  }
  for (let steps = 0; steps < 3; steps++) {
    const close = next(end + 1);
    const first = units[end + 1];
    const announces = c.language.freeInversion && units[close]?.text === ':' && units[close + 1]?.quotation !== null; // «Pour Jean Rey, son directeur : « … »»
    if (close < 0 || close - end > 25 || !first || !(isComma(units[close]) || units[close]?.text === ';' || announces) || !free(end + 1, close)) break;
    const starts = isPhraseStart(first) || first.pos === 'part' || first.pos === 'rel' || first.pos === 'ger' || (first.pos === 'prep' && c.language.contentPreps.has(first.key));
    if (!starts || first.pos === 'pron' || c.p.dated[end + 1]) break;
    const then = skipAdverbs(c, close + 1);
    // «Pour Stefano Riva, de l'université de Padoue, qui n'a pas participé aux travaux, …»
    const more = units[then]?.pos === 'rel' ? next(then) : -1;
    if (more > 0 && isComma(units[more]) && free(then, more) && mainClauseStarts(c, more + 1)) {
      end = more;
      continue;
    }
    // «Selon certains observateurs, les chiffres, en France, seraient faux»: the subject, not an apposition
    const aside = skipAdjuncts(c, then, null);
    if (aside > then && isComma(units[aside]) && c.p.groupAt[skipAdverbs(c, aside + 1)]?.kind === 'finite') break;
    // «Pour Jean Rey, le candidat du parti, interrogé à la radio, …»
    const told = c.language.freeInversion && (c.p.groupAt[then]?.kind === 'ger' || c.p.groupAt[then]?.kind === 'part') && c.p.groupAt[then]?.from === then ? next(then) : -1;
    if (told > 0 && isComma(units[told]) && free(then, told) && holdsProposition(c, told + 1, units.length) && c.p.groupAt[skipAdverbs(c, told + 1)]?.kind !== 'finite') {
      end = told;
      break;
    }
    if (c.p.groupAt[then] || units[then]?.pos === 'conj' || units[then]?.pos === 'rel' || !holdsProposition(c, close + 1, units.length)) break;
    end = close;
  }
  return end;
}

/** The name in an apposition behind a role: «l'ambassadrice américaine, Linda Thomas-Greenfield». */
export function named(c: Context, phrase: NounPhrase, end: number): Range {
  const owned = c.language.nounHead === 'last' && c.p.units.slice(phrase.from, phrase.to).some((u, i, all) => u.key === "'s" && all.slice(i + 1).some((x) => x.pos === 'noun')); // "Norway's president, Ada Bah"
  if (end > phrase.to && (c.p.units[phrase.head]?.pos !== 'name' || owned) && !(c.language.freeInversion && c.p.units[phrase.from]?.pos === 'det' && c.p.units[phrase.from]?.number === 'p')) {
    const inner = phraseAt(c.p, c.p.units[phrase.to]?.text === '(' ? phrase.to + 4 : phrase.to + 1, c.language);
    if (inner && startsName(c.p, inner)) return inner;
  }
  return phrase;
}

/** «son annonce que», "Trump's claim that", "her earlier warning that". */
export function possessor(c: Context, cue: Cue): Source | null {
  const { units } = c.p;
  let i = cue.from - 1;
  while (units[i]?.pos === 'adj') i--;
  if (units[i]?.key === "'s" || units[i]?.key === "'") {
    const phrase = phraseBefore(c.p, i, 0, c.language);
    return phrase ? { kind: 'possessive', phrases: [phrase], same: null } : null;
  }
  const u = units[i];
  return u?.pos === 'det' && c.language.references.possessives.has(u.key) && !c.language.references.nobody.has(u.key) ? { kind: 'possessive', phrases: [{ from: i, to: i + 1 }], same: null } : null;
}
