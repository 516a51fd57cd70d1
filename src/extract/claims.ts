/**
 * From cues to claims: who is the source of each cue, and which words are its content. One sentence at a time, then quotations that no
 * cue has taken. Unit indices inside a sentence, UTF-16 offsets in what comes out.
 */
import type { Language } from '../lang/language.ts';
import { asideStart, bareClause, canSpeak, dialogue, goesOn, headsThing, holdsMain, holdsProposition, isSpeech, opensClause, saidBy, skipAdjuncts, skipAdverbs, skipApposition, skipDated, startsClause } from './clause.ts';
import { complement } from './complement.ts';
import { leftBound, resumes, skipConnectives } from './content-before.ts';
import { contentEnd } from './content-end.ts';
import { type Cue, type CueIndex, findCues } from './cues.ts';
import { emit } from './emit.ts';
import type { EndSample } from './ends.ts';
import { readPrep } from './prepositions.ts';
import { type Candidate, contentPrepsOf, type Context, frames, isBreak, isComma, isDash, isStop, type SilentCue, type Source, stretch } from './reading.ts';
import { invertedSubject, joint, named, possessor, startsName, subjectOf, subjectPhrase, trimMedium } from './sources.ts';
import { parseSentence, phraseAt, phraseBefore, type Range, type VerbGroup } from './syntax.ts';
import type { Doc, Sentence, Unit } from './text.ts';
import { readAnnounced, readBlock, readLabel, readQuotedPredicate, readSigned, readTakenUp, speakerLabels } from './unmarked.ts';
import { readCited } from './via.ts';
import { countWords } from './words.ts';

/**
 * Reads every sentence of a document. `dated(sentence)` tells which units are date words. `silent` are verbs of saying that yielded no
 * reading.
 */
export function findCandidates(doc: Doc, language: Language, cueIndex: CueIndex, dated: (sentence: number) => readonly boolean[], samples: EndSample[] | null = null): { candidates: Candidate[]; silent: SilentCue[] } {
  const out: Candidate[] = [];
  const silent: SilentCue[] = [];
  const labels = speakerLabels(doc);
  for (let index = 0; index < doc.sentences.length; index++) {
    const p = parseSentence(doc.sentences[index] as Sentence, language, dated(index));
    const cues = findCues(p, cueIndex, language);
    const context: Context = { doc, language, p, index, cues, out, first: out.length, samples };
    for (const cue of cues) {
      const before = out.length;
      readCue(context, cue);
      if (out.length === before && cue.kind === 'verb' && cue.row.strength === 'speech' && cue.group.kind === 'finite' && !cue.group.passive) {
        const mentions = (subjectOf(context, cue.group)?.phrases ?? []).map((r) => stretch(context, r));
        silent.push({ start: (p.units[cue.from] as Unit).start, end: (p.units[cue.to - 1] as Unit).end, sentence: index, mentions });
      }
    }
    readAnnounced(context);
    readBlock(context);
    readLabel(context, labels);
    readSigned(context);
    readTakenUp(context);
    readQuotedPredicate(context);
    readCited(context);
  }
  return { candidates: out, silent };
}

function readCue(c: Context, cue: Cue): void {
  if (cue.kind === 'prep') readPrep(c, cue);
  else if (cue.kind === 'noun') readNoun(c, cue);
  else readVerb(c, cue);
}

function readVerb(c: Context, cue: Cue & { group: VerbGroup | null }): void {
  const group = cue.group as VerbGroup;
  if (cue.kind === 'verb' && (group.passive || group.kind === 'part')) {
    readPassive(c, cue, group);
    return;
  }
  // «se précise», «s'est attaqué»: the pronominal verb is another verb
  if (cue.kind === 'verb' && group.reflexive && c.language.reflexivePrefix && !c.language.reflexivePrefix.test(cue.row.lemma)) return;
  const aside = asideStart(c, group);
  let inverted = invertedSubject(c, cue);
  const parenthetical = parentheticalLeft(c, cue, inverted, aside);
  if (parenthetical && readParenthetical(c, cue, parenthetical, inverted)) return;
  if (aside !== null && inverted && opensClause(c, aside - 1)) {
    // «Comme le rappelle X, S»
    const end = skipAdverbs(c, skipApposition(c, Math.max(cue.to, (inverted.phrases.at(-1) as Range).to)));
    if (isComma(c.p.units[end]) && holdsProposition(c, end + 1, c.p.units.length)) return emit(c, cue, 'aside-initial', 'quote', inverted, [{ from: end + 1, to: contentEnd(c, end + 1, cue) }], []);
  }
  if (aside !== null && !inverted && c.language.bareClauses && opensClause(c, aside - 1) && frames(cue).includes('that')) {
    // "As Jones noted, S"
    const source = subjectOf(c, group);
    const end = skipAdjuncts(c, cue.to, cue);
    if (source && isComma(c.p.units[end]) && holdsProposition(c, end + 1, c.p.units.length)) return emit(c, cue, 'aside-initial', 'quote', source, [{ from: end + 1, to: contentEnd(c, end + 1, cue) }], []);
  }
  // «Le Front, branche syrienne du groupe, annonce la rupture»: what follows is the object, the subject stands before the aside
  if (inverted?.kind === 'after' && subjectPhrase(c.p, group.from, 0, c.language)) inverted = null;
  // «(lire : Un été sans pluie)»: nobody reads
  if (group.kind === 'inf' && c.language.freeInversion && c.p.units[cue.to]?.text === ':' && (c.p.units[group.from - 1] === undefined || c.p.units[group.from - 1]?.pos === 'punct')) return;
  if (group.kind === 'inf' && readNarrative(c, cue, group)) return;
  // «la possibilité de confirmer une rencontre»: nobody confirms
  if (group.kind === 'inf' && c.language.contentPreps.has(c.p.units[group.from - 1]?.key ?? '') && ['noun', 'adj'].includes(c.p.units[group.from - 2]?.pos ?? '')) return;
  if (group.kind === 'inf' && c.p.groups.some((g) => g.kind === 'finite' && g.to === group.from && c.language.causatives.has(g.lemma))) return;
  if (c.language.bareClauses && !inverted && group.kind === 'finite' && frames(cue).includes('that') && readGap(c, cue, group)) return;
  const right = complement(c, cue, inverted);
  if (!right) return readUnmarked(c, cue, group);
  const source = inverted ?? subjectOf(c, group);
  if (source && source.phrases.length === 1 && c.language.impersonal.has(c.p.units[(source.phrases[0] as Range).from]?.key ?? '') && (source.phrases[0] as Range).to - (source.phrases[0] as Range).from === 1) return;
  const voice = c.language.mouthpieces.find((keys) => keys.every((key, j) => c.p.units[cue.to + j]?.key === key));
  const spokesman = voice && phraseAt(c.p, cue.to + voice.length + 1, c.language, false);
  const body = spokesman && c.language.references.possessives.has(c.p.units[spokesman.from]?.key ?? '') && source?.phrases[0] && !startsName(c.p, { ...(source.phrases[0] as Range), head: (source.phrases[0] as Range).from }); // «par la voix de son président»: the body says it
  if (spokesman && source && !body) Object.assign(source, { kind: 'agent', phrases: [spokesman], same: null }); // «affirme par la voix de son avocat que»
  if (silentSubject(c, cue, group, source, right.rule)) return;
  let end = right.end ?? contentEnd(c, right.from, cue, right.frame === 'as');
  // «voit ce rapport comme une diversion : la foule était là»
  const explained = right.frame === 'as' && c.language.freeInversion ? c.p.units.findIndex((u, i) => i > right.from && i < end && u.text === ':' && !c.p.units[i + 1]?.quotation) : -1;
  if (explained > 0) end = explained;
  // «affirme que c'est trop tôt : « … »»: the quotation behind the colon is a claim of its own
  let mark = right.rule === 'colon' ? -1 : c.p.units.findIndex((u, i) => i > right.from && i < end && u.text === ':' && c.p.units[i + 1]?.quotation && isSpeech(c, c.p.units[i + 1] as Unit));
  const leads = c.cues.find((k) => k !== cue && k.kind === 'verb' && k.to === mark); // «réfute l'idée, affirmant : « … »»
  if (leads?.group?.kind === 'inf') mark = -1; // «dit avoir entendu l'équipage crier : « … »»
  if (mark > 0 && c.language.freeInversion) end = leads && leads.from > right.from ? leads.from : mark;
  // «a réagi : « … », a-t-il écrit»: the quotation is the inserted cue's
  const tail = skipAdverbs(c, isComma(c.p.units[end]) ? end + 1 : end);
  if (right.frame === 'quote' && c.p.groupAt[tail]?.enclitic != null && c.cues.some((k) => k.kind === 'verb' && k.from === tail && k.row.frames.includes('quote'))) return;
  emit(c, cue, right.rule, right.frame, source, [{ from: right.from, to: end }], right.features);
  if (mark < 0 || leads || !c.language.freeInversion) return;
  const own = skipAdverbs(c, isComma(c.p.units[mark + 2]) ? mark + 3 : mark + 2);
  if (!c.cues.some((k) => k.kind === 'verb' && k.from === own && k.row.frames.includes('quote'))) emit(c, cue, 'colon', 'quote', source, [{ from: mark + 1, to: mark + 2 }], ['second']);
}

const opensSubordinateAt = (u: Unit) => u.pos === 'sub' || (u.pos === 'wh' && u.key !== 'how' && u.key !== 'why' && u.key !== 'what');

/** «Et la ministre d'ajouter que …», «Eux de conclure : « … »»: the infinitive that tells what somebody did next. */
function readNarrative(c: Context, cue: Cue, group: VerbGroup): boolean {
  const { units } = c.p;
  if (!c.language.freeInversion || !c.language.contentPreps.has(units[group.from - 1]?.key ?? '')) return false;
  const phrase = phraseBefore(c.p, group.from - 1, 0, c.language);
  if (!phrase || phrase.from > 1 || (phrase.from === 1 && units[0]?.pos !== 'conj') || !(units[phrase.from]?.pos === 'pron' || (phrase.from === 1 && canSpeak(c, phrase)))) return false;
  const right = complement(c, cue, null);
  if (!right || (right.frame !== 'that' && right.frame !== 'quote')) return false;
  emit(c, cue, right.rule, right.frame, { kind: 'before', phrases: [phrase], same: null }, [{ from: right.from, to: right.end ?? contentEnd(c, right.from, cue) }], right.features);
  return true;
}

/** «Les effectifs vont augmenter assure le ministre.»: the comma before the cue is missing. */
function readUnmarked(c: Context, cue: Cue, group: VerbGroup): void {
  if (!c.language.freeInversion || cue.kind !== 'verb' || cue.row.strength !== 'speech' || !cue.row.frames.includes('quote') || group.kind !== 'finite') return;
  const phrase = trimMedium(c, phraseAt(c.p, cue.to, c.language));
  const from = skipConnectives(c, 0, group.from);
  if (!phrase || !isStop(c.p.units[phrase.to]) || !canSpeak(c, phrase) || !holdsMain(c, from, group.from) || ['comp', 'rel', 'conj', 'sub'].includes(c.p.units[group.from - 1]?.pos ?? '')) return;
  if (c.out.length > c.first) return;
  // «…, où la police avait trouvé des traces de Léa»: the verb has its subject before it
  const bound = c.p.units.findLastIndex((u, i) => i < group.from && (isComma(u) || u.pos === 'rel'));
  if (headsThing(c, phrase) || (bound >= from && !holdsMain(c, bound + 1, group.from))) return;
  emit(c, cue, 'clause-cue', 'quote', { kind: 'after', phrases: [phrase], same: null }, [{ from, to: group.from }], ['left:clause']);
}

/** Words that say nothing: «rappelons que», «il est à noter que», «ce qui signifie que»; what «peut espérer» or a law provides for. */
function silentSubject(c: Context, cue: Cue, group: VerbGroup, source: Source | null, rule: string): boolean {
  const { units } = c.p;
  if (!c.language.freeInversion) return false;
  if (!source && group.kind === 'finite' && (group.person === 1 || group.person === 2)) return true;
  if (group.enclitic !== null && /^-(?:nous|vous|moi)$/.test(units[group.enclitic]?.key ?? '') && group.person !== 3) return true; // «Dites-nous pourquoi»
  const before = units[group.from - 1];
  if (group.kind === 'finite' && saidBy(c, group.from - 2) && c.cues.some((k) => k.kind === 'prep' && k.to === group.from - 2)) return true;
  const past = group.kind === 'inf' && rule === 'that' && group.head > group.from && c.language.auxiliaries.has((units[group.from] as Unit).lemma); // «Après avoir rappelé que …, X a promis»
  if (group.kind === 'inf' && !past && before?.pos === 'prep' && c.p.groups.every((g) => g === group || g.from > group.to || (skipAdverbs(c, g.to) === group.from - 1 && c.language.passives.has(g.lemma)))) {
    if (!c.language.contentPreps.has(before.key)) return true;
  }
  // «Il a suffi de confirmer que …»
  const led = group.kind === 'inf' && before?.pos === 'prep' ? c.p.groupAt[group.from - 2] : null;
  if (led?.kind === 'finite' && c.language.references.expletive.has(led.lemma)) return true;
  const phrase = source?.phrases[0];
  if (phrase && c.language.impersonal.has(units[phrase.from]?.key ?? '') && (source?.kind === 'relative' || units[phrase.to]?.pos === 'rel')) return true;
  // «Ces contrats interrogent sur …», «la mi-temps a confirmé …»
  if (phrase && source?.phrases.length === 1 && source.kind !== 'agent' && headsThing(c, phrase)) return true;
  if (cue.kind !== 'verb') return false;
  // «a condamné le gérant à deux ans de prison»: a sentence
  if (cue.row.act === 'criticise' && rule === 'object' && c.language.freeInversion) {
    const object = phraseAt(c.p, skipAdverbs(c, cue.to), c.language, false);
    const penalty = object && /^(?:à|aux?)$/.test(units[object.to]?.key ?? '') ? units.slice(object.to + 1, object.to + 4) : [];
    if (penalty.some((u) => u.pos === 'num' || c.language.penalties.has(u.key))) return true;
  }
  // «accuse une baisse de 3 %», «accuse un retard»: a loss, not somebody
  if (cue.row.act === 'accuse' && rule === 'object') {
    const at = skipAdverbs(c, cue.to);
    const whom = phraseAt(c.p, at, c.language);
    const charged = whom && (c.language.contentPreps.has(units[whom.to]?.key ?? '') || units.slice(whom.from, whom.to).some((u) => u.quotation));
    if (whom && !charged && units[whom.from]?.pos === 'det' && c.language.references.indefinite.has((units[whom.from] as Unit).key) && !canSpeak(c, phraseAt(c.p, at, c.language, false) ?? whom)) return true;
  }
  // «saluait des habitants»: a greeting; not «a salué le courage des habitants», «salue les habitants pour leur courage»
  if (cue.row.act === 'praise' && rule === 'object') {
    const whom = phraseAt(c.p, skipAdverbs(c, cue.to), c.language, false);
    const first = whom && units.findIndex((u, i) => i >= whom.from && i < whom.to && (u.pos === 'noun' || u.pos === 'name'));
    if (whom && first !== null && first >= 0 && (c.language.names.roles.has((units[first] as Unit).key) || units[whom.from]?.pos === 'num') && !units.slice(whom.to).some((u) => u.key === 'pour' || u.key === "d'" || u.key === 'qui')) return true;
  }
  if (group.kind === 'inf' && rule === 'cue-quote' && cue.row.act === 'believe') return true; // «pour trouver « une voie de sortie »»
  // «Les élus doivent déclarer « tout don »», «multiplie les voyages pour plaider la cause du pays»
  const owes = c.p.units[group.from]?.lemma === 'devoir' && group.helpers.length > 0 && c.p.units[group.from]?.mood !== 'cond';
  if (owes && rule !== 'that' && rule !== 'colon') return true;
  if (group.kind === 'inf' && before && c.language.references.purpose.has(before.key) && (rule === 'object' || rule === 'preposition') && cue.to > group.to) return true;
  if (cue.row.strength === 'speech') return false;
  if (phrase && source?.phrases.length === 1 && units[phrase.to - 1]?.quotation && (phrase.to - phrase.from === 1 || !canSpeak(c, { ...phrase, head: phrase.from }))) return true; // «« Sindar » signifie « je pars »»
  if (group.helpers.some((h) => h.strength === 'attitude')) return true;
  if (rule === 'that' || rule === 'cue-quote' || rule === 'colon' || !phrase) return false;
  return source?.phrases.length === 1 && !canSpeak(c, { ...phrase, head: phrase.from });
}

/**
 * The verb that a relative belongs to stands behind the cue: "a plan that aides said would fail", "what she says is fair". What is said is
 * the relative without its cue.
 */
function readGap(c: Context, cue: Cue & { group: VerbGroup | null }, group: VerbGroup): boolean {
  const { units } = c.p;
  const next = skipAdverbs(c, cue.to);
  if (c.p.groupAt[next]?.kind !== 'finite') return false;
  const subject = subjectPhrase(c.p, group.from, 0, c.language);
  if (!subject || units[subject.head]?.pos === 'rel') return false;
  let rel = subject.from - 1;
  if (units[rel]?.pos === 'adv') rel--;
  const opener = units[rel];
  // "a probe the agency said was under way": the relative has no pronoun
  const host = rel === subject.from - 1 && (opener?.pos === 'noun' || opener?.pos === 'name') && units[subject.from]?.pos !== 'name' ? phraseBefore(c.p, subject.from, 0, c.language, true) : null;
  if (host) {
    emit(c, cue, 'gap', 'that', { kind: 'before', phrases: [subject], same: null }, [host, { from: next, to: contentEnd(c, next, cue) }], ['bare']);
    return true;
  }
  if (!opener || !(opener.pos === 'rel' || opener.pos === 'comp' || opener.key === 'what')) return false;
  emit(c, cue, 'gap', 'that', { kind: 'before', phrases: joint(c, subject, 'left', group), same: null }, [{ from: rel, to: rel + 1 }, { from: next, to: contentEnd(c, next, cue) }], [opener.pos]);
  return true;
}

/** A passive reports only with its agent: «qualifié de … par le directeur», "was described by aides as …". */
function readPassive(c: Context, cue: Cue, group: VerbGroup): void {
  const { units } = c.p;
  const allowed = frames(cue);
  let at = -1;
  for (let i = cue.to; i < units.length && i - cue.to < 25; i++) {
    const u = units[i] as Unit;
    if (isStop(u) || (c.p.groupAt[i]?.kind === 'finite')) break;
    if (c.language.agentPreps.has(u.key)) {
      at = i;
      break;
    }
  }
  if (at < 0) {
    // "was asked whether she would run", "Asked whether she would run": nobody is named, and the question stands; not "Asked about the vote, he said"
    if (cue.kind === 'verb' && cue.row.act === 'ask' && cue.row.frames.includes('wh') && c.language.bareClauses) {
      const asked = skipAdjuncts(c, cue.to, cue);
      const mark = units[asked];
      const quoted = isComma(mark) && units[asked + 1]?.pos === 'quote' ? asked + 1 : mark?.pos === 'quote' ? asked : -1;
      const from = quoted >= 0 ? quoted : mark?.pos === 'wh' || mark?.pos === 'rel' || (group.kind !== 'part' && contentPrepsOf(cue).includes(mark?.key ?? '')) ? asked : -1;
      if (from >= 0) emit(c, cue, 'asked', quoted >= 0 ? 'quote' : 'wh', null, [{ from, to: contentEnd(c, from, cue) }], [quoted >= 0 ? 'quote' : (mark?.pos ?? '')]);
    }
    return;
  }
  const agent = phraseAt(c.p, at + 1, c.language);
  if (!agent || c.p.dated[at + 1] || units[agent.head]?.pos === 'num' || units[at + 1]?.pos === 'num') return;
  const end = skipApposition(c, agent.to);
  const source: Source = { kind: 'agent', phrases: end > agent.to ? [named(c, agent, end)] : joint(c, agent, 'right', group), same: null };
  const marker = (i: number) => c.language.asMarkers.has(units[i]?.key ?? '');
  const between = skipAdverbs(c, cue.to);
  // «décrits comme « des gens réservés » par une voisine»: marks and an agent who can speak carry it
  const quoted = (from: number, to: number) => (c.language.freeInversion && canSpeak(c, agent) && units.slice(from, to).some((u) => u.quotation) ? 'passive-quote' : 'passive');
  // «condamné à une amende par le tribunal»
  if (cue.kind === 'verb' && cue.row.act === 'criticise' && c.language.freeInversion && /^(?:à|aux?)$/.test(units[between]?.key ?? '')) return;
  if (allowed.includes('as') && between < at && marker(between)) return emit(c, cue, quoted(between, at), 'as', source, [{ from: between, to: at }], []);
  if (allowed.includes('as') && marker(end)) return emit(c, cue, quoted(end, end + 3), 'as', source, [{ from: end, to: contentEnd(c, end, cue) }], []);
  if (allowed.includes('that') && units[end]?.pos === 'comp') return emit(c, cue, 'passive', 'that', source, [{ from: end + 1, to: contentEnd(c, end + 1, cue) }], []);
  // «est accusé par son voisin d'avoir menti»
  const charge = cue.kind === 'verb' && cue.row.act === 'accuse' && c.language.freeInversion && units[end + 1]?.pos === 'inf';
  const inner = allowed.includes('noun') && (contentPrepsOf(cue).length > 0 || charge) && c.language.contentPreps.has(units[end]?.key ?? '') ? end : -1;
  if (group.kind === 'part' && inner > 0 && units[inner + 1]?.pos === 'inf' && canSpeak(c, agent)) return emit(c, cue, 'passive', 'noun', source, [{ from: inner, to: contentEnd(c, inner, cue) }], []);
  // "was asked by Reed whether he would run": whom a question is put to is not what is asked
  if (c.language.bareClauses && cue.kind === 'verb' && cue.row.addressee === 'direct') {
    const from = end > agent.to && isComma(units[end]) ? end + 1 : end;
    if (allowed.includes('wh') && (units[from]?.pos === 'wh' || units[from]?.key === 'if')) emit(c, cue, 'passive', 'wh', source, [{ from, to: contentEnd(c, from, cue) }], []);
    return;
  }
  if (group.kind === 'finite' && allowed.includes('noun') && !(c.language.bareClauses && cue.kind === 'verb' && cue.row.act === 'explain')) {
    const subject = subjectPhrase(c.p, group.from, 0, c.language);
    if (subject && units[subject.head]?.pos !== 'rel' && units[subject.head]?.pos !== 'pron' && (canSpeak(c, agent) || (charge && !headsThing(c, agent)))) {
      emit(c, cue, 'passive-subject', 'noun', source, inner > 0 ? [subject, { from: inner, to: contentEnd(c, inner, cue) }] : [subject], []);
    }
  }
}

/** The units left of a cue that it may report, when the cue stands behind or inside what was said. */
function parentheticalLeft(c: Context, cue: Cue, inverted: Source | null, aside: number | null): { end: number; source: Source | null } | null {
  const { units } = c.p;
  const group = cue.group as VerbGroup;
  if (group.kind === 'inf' || group.kind === 'part') return null;
  if (group.kind === 'ger') return null;
  if (inverted) {
    let left = aside ?? group.from;
    while (left > 0 && (units[left - 1]?.pos === 'adv' || c.p.dated[left - 1] || units[left - 1]?.pos === 'conj')) left--;
    const before = units[left - 1];
    if (before === undefined) return null;
    if (isComma(before) || isDash(before)) return { end: left - 1, source: inverted };
    if (before.pos === 'quote' || /^[!?…]/.test(before.text)) return { end: left, source: inverted };
    return null;
  }
  // "…," Smith said. — the subject before, nothing behind
  const phrase = subjectPhrase(c.p, group.from, 0, c.language);
  if (!phrase) return null;
  let left = c.language.bareClauses ? (joint(c, phrase, 'left', group)[0] as Range).from : phrase.from;
  // "“…,” one of them, Priya Raman, noted"
  let whole: Range | null = isComma(units[left - 1]) && isComma(units[phrase.to]) ? phraseBefore(c.p, left - 1, 0, c.language) : null;
  if (whole && c.language.contentPreps.has(units[whole.from - 1]?.key ?? '') && units[whole.from - 2]?.pos === 'pron') whole = { from: whole.from - 2, to: whole.to };
  const ahead = whole && units[whole.from - 1];
  if (whole && ahead && (ahead.pos === 'quote' || (isComma(ahead) && holdsProposition(c, 0, whole.from - 1)))) left = whole.from;
  if (aside !== null && aside < left) left = aside;
  if (c.language.asideMarkers.has(units[left - 1]?.key ?? '')) left--; // "as Dev Rao, the plumber, put it"
  while (left > 0 && (units[left - 1]?.pos === 'adv' || c.p.dated[left - 1]) && !units[left - 1]?.initial) left--;
  const before = units[left - 1];
  if (before === undefined || !(isComma(before) || isDash(before) || before.pos === 'quote' || /^[!?…]/.test(before.text))) return null;
  let after = skipAdjuncts(c, cue.to, cue);
  // "“…,” Jones told “Salem and Friends,” adding …": a programme
  if (before.pos === 'quote' && hearsInMarks(c, cue, after)) after++;
  if (cue.kind === 'verb' && cue.row.addressee === 'direct' && !c.language.freeInversion && !isBreak(units[after])) {
    // "The plan was dead, Jones told the paper."
    const addressee = phraseAt(c.p, after, c.language);
    // "told the story of the city": nobody who hears
    const told = addressee && c.language.bareClauses ? canSpeak(c, phraseAt(c.p, after, c.language, false) ?? addressee) || units.slice(addressee.from, addressee.to).some((u) => u.quotation) : addressee !== null;
    if (addressee && told) after = skipAdjuncts(c, addressee.to, cue);
  }
  // "“Who are they?” Jones said of the farmers"
  const topic = c.language.bareClauses && before.pos === 'quote' && c.language.contentPreps.has(units[after]?.key ?? '') ? phraseAt(c.p, after + 1, c.language) : null;
  if (topic) after = skipAdjuncts(c, topic.to, cue);
  // "“…,” Jones told a rally": the comma inside the marks says that the quotation is what was told
  const told = before.pos === 'quote' && before.quotation?.paused === true && units[after]?.pos !== 'comp' && (units[after]?.pos !== 'wh' || c.language.gerundMarkers.has(units[after]?.key ?? '')) && (units[after]?.pos !== 'quote' || c.language.references.genitiveMarks.has(units[after - 1]?.key ?? '') || units[after - 1]?.pos === 'prep' || (c.language.bareClauses && after > cue.to && units[after - 1]?.pos === 'noun')) && !(units[0] !== before && c.language.bareClauses && startsClause(c, after));
  if (!told && !isBreak(units[after]) && !(before.pos === 'quote' && units[after]?.pos === 'conj')) return null;
  return { end: before.pos === 'quote' || /^[!?…]/.test(before.text) ? left : left - 1, source: { kind: 'before', phrases: joint(c, phrase, 'left', group), same: null } };
}

/** A programme in marks, by its capitals, right where whom it was said to stands. */
function hearsInMarks(c: Context, cue: Cue, i: number): boolean {
  const q = c.p.units[i]?.quotation;
  if (!q || q.stopped || !c.language.bareClauses || cue.kind !== 'verb' || cue.row.addressee !== 'direct' || i !== cue.to) return false;
  const words = c.doc.shadow.slice(q.start, q.end).replace(/,$/, '').split(' ');
  return words.length < 7 && words.every((word) => /^\p{Lu}/u.test(word) || word.length < 4);
}

function readParenthetical(c: Context, cue: Cue & { group: VerbGroup | null }, left: { end: number; source: Source | null }, inverted: Source | null): boolean {
  const { units } = c.p;
  if (!frames(cue).includes('quote') && !frames(cue).includes('that')) return false;
  // «« A » (sic), a écrit X»
  if (c.language.freeInversion && units[left.end - 1]?.text === ')') {
    const open = units.findLastIndex((u, i) => i < left.end && u.text === '(');
    if (open > 0 && units[open - 1]?.quotation) return readParenthetical(c, cue, { ...left, end: open }, inverted);
  }
  const from = leftBound(c, left.end, cue);
  if (from >= left.end) return readAfterAside(c, cue, left);
  const quote = units[left.end - 1]?.pos === 'quote' || (isComma(units[left.end - 1]) && units[left.end - 2]?.pos === 'quote');
  const opening = units[from] as Unit;
  if (!quote && inverted?.kind === 'enclitic' && c.language.impersonal.has(units[(inverted.phrases[0] as Range).from]?.key ?? '')) return true; // «…, pensait-on»
  const whole = opening.quotation !== null && isSpeech(c, opening); // «« A » jeudi, mettant fin à la grève, a déclaré X»
  const holds = quote || whole || inverted?.kind === 'enclitic' || !c.language.freeInversion ? holdsProposition(c, from, left.end) : holdsMain(c, from, left.end);
  // a complementiser right behind the cue has the content: «…, X a ajouté que»
  let end = left.source && left.source.kind === 'after' ? (left.source.phrases.at(-1) as Range).to : cue.to;
  end = Math.max(end, cue.to);
  if (left.source?.kind !== 'before' || c.language.freeInversion) end = skipApposition(c, end); // not in "It was, Jones said, a mistake"
  end = skipAdjuncts(c, end, cue);
  // "“A,” Jones told the press, “b”"
  const addressee = cue.kind === 'verb' && cue.row.addressee === 'direct' && !isBreak(units[end]) ? phraseAt(c.p, end, c.language) : null;
  if (addressee) end = skipAdjuncts(c, addressee.to, cue);
  if (!quote && (units[end]?.pos === 'comp' || units[end]?.text === ':')) return false;
  // "After Reed said they were “behind,” Hart said: “No.”", "Sunday on Fox's “Morning Talk,” Hart said the race was over": what is said follows
  if (quote && c.language.bareClauses && opening.quotation === null) {
    const anew = units[end]?.text === ':' ? units[end + 1]?.quotation : isComma(units[end]) ? units[end + 1]?.quotation : null;
    const fronted = opening.pos === 'sub' || opening.pos === 'wh' || opening.pos === 'ger' || opening.pos === 'part' || opening.pos === 'prep' || c.p.dated[from] === true;
    const main = c.p.groups.some((g) => g.kind === 'finite' && g.from >= from && g.to <= left.end);
    if (fronted && ((anew && /^\p{Lu}/u.test(c.doc.shadow.slice(anew.start, anew.start + 2))) || (!main && !isBreak(units[end]) && (startsClause(c, end) || (units[end]?.pos !== 'ger' && bareClause(c, end, false)))))) return false;
  }
  if (!holds) {
    // "The plan, aides said, had failed"; not "In Iowa, aides said, “…”"
    if (((inverted || c.language.freeInversion) && !goesOn(c, end + 1)) || !(isComma(units[end]) || isDash(units[end])) || units[end + 1]?.pos === 'quote' || units[end + 1]?.pos === 'ger' || units[end + 1]?.pos === 'rel' || !holdsProposition(c, end + 1, units.length)) return false;
    emit(c, cue, 'split', 'quote', left.source ?? inverted, [{ from, to: left.end }, { from: end + 1, to: contentEnd(c, end + 1, cue) }], [c.p.groupAt[end + 1]?.kind === 'finite' ? 'verb' : 'clause']);
    return true;
  }
  // "When asked whether he was running, Jones said, “Never.”": the quotation is what was said
  const told = isComma(units[end]) ? units[end + 1]?.quotation : undefined;
  if (!quote && told && /^\p{Lu}/u.test(c.doc.shadow.slice(told.start, told.start + 2)) && c.language.bareClauses) return false;
  // «Le parti « Les Verts » annonce sa candidature»: a name in marks, not what was said
  const label = units[left.end - 1];
  const named = units[left.end - 2];
  if (label?.quotation && !label.quotation.paused && inverted?.kind !== 'enclitic' && left.end - 2 >= from && named && /^(?:noun|name|det|prep|adj|part)$/.test(named.pos) && (!holdsMain(c, from, left.end) || (c.language.freeInversion && subjectOfClause(c, from, left.end)))) {
    if (countWords(c.doc.shadow, label.quotation.start, label.quotation.end) <= 4) return false;
  }
  const pieces: Range[] = [{ from, to: left.end }];
  let rule = quote ? 'quote-cue' : 'clause-cue';
  const after = units[end];
  if (quote && units[end]?.text === ':' && units[end + 1]?.pos === 'quote') {
    pieces.push({ from: end + 1, to: contentEnd(c, end + 1, cue) });
    rule += '-quote';
  } else if (after && (isComma(after) || isDash(after)) && end + 1 < units.length) {
    // "It was, he said, a mistake"
    const cut = !quote && c.language.bareClauses && c.p.groupAt[left.end - 1]?.kind === 'finite' && units[end + 1]?.pos !== 'ger' && units[end + 1]?.pos !== 'rel';
    // "Unless it rains, they say, the wells will dry": the main clause of what was said; "He will go, he said, because it rains"
    const then = units[end + 1] as Unit;
    const hangs = !quote && c.language.bareClauses && !isDash(after) && ((opensSubordinateAt(opening) && startsClause(c, end + 1)) || c.language.references.reasons.has(then.key));
    const resumed = cut || hangs || resumes(c, end + 1, quote, cue);
    if (resumed) {
      pieces.push({ from: end + 1, to: contentEnd(c, end + 1, cue) });
      rule += '-rest';
    }
  } else if (quote && after?.pos === 'quote' && !hearsInMarks(c, cue, end) && !(c.language.bareClauses && end > cue.to && units[end - 1]?.pos === 'noun')) {
    pieces.push({ from: end, to: contentEnd(c, end, cue) });
    rule += '-quote';
  }
  if (dialogue(c)) {
    // «— Je n'ai rien à cacher, lance la trésorière»
    emit(c, cue, 'dialogue', 'quote', left.source ?? inverted, pieces, [], 'direct');
    return true;
  }
  emit(c, cue, rule, 'quote', left.source ?? inverted, pieces, [`left:${quote ? 'quote' : 'clause'}`]);
  return true;
}

/** «souligne que [ce caractère « non lucratif »] exclut»: nothing but the subject stands behind «que». */
function subjectOfClause(c: Context, from: number, end: number): boolean {
  for (let i = end - 1; i > from; i--) {
    if (c.p.units[i]?.pos === 'comp') return phraseAt(c.p, i + 1, c.language)?.to === end;
    if (c.p.groupAt[i] || isComma(c.p.units[i])) return false;
  }
  return false;
}

/** "Now, he says, seven have signed", "And, she acknowledged, it is unclear": only a connective stands before the cue. */
function readAfterAside(c: Context, cue: Cue & { group: VerbGroup | null }, left: { end: number; source: Source | null }): boolean {
  const { units } = c.p;
  const from = skipAdjuncts(c, cue.to, cue) + 1;
  if (!c.language.bareClauses || left.source?.kind !== 'before' || !isComma(units[from - 1]) || units[from]?.pos === 'quote' || units[from]?.pos === 'ger' || !holdsProposition(c, from, units.length)) return false;
  emit(c, cue, 'split', 'quote', left.source, [{ from, to: contentEnd(c, from, cue) }], ['connective']);
  return true;
}

/** The verb that does no more than perform the noun: "issued a stern warning". */
function lightVerb(c: Context, cue: Cue): VerbGroup | null {
  const { units } = c.p;
  let i = cue.from - 1;
  while (units[i]?.pos === 'adj' || (units[i]?.pos === 'noun' && cue.from - i < 4)) i--;
  if (units[i]?.pos === 'det') i--;
  const group = c.p.groupAt[i];
  return group && group.to === i + 1 && !group.passive && c.language.lightVerbs.has(group.lemma) ? group : null;
}

/** «a été écarté par le maire au motif que …», «refuse de payer sous prétexte que …»: whoever does it says why. */
function readGrounds(c: Context, cue: Cue & { kind: 'noun' }): boolean {
  const { units } = c.p;
  const prep = cue.from - 1;
  if (!c.language.freeInversion || cue.row.act !== 'explain' || units[cue.to]?.pos !== 'comp' || units[prep]?.pos !== 'prep' || !holdsProposition(c, cue.to + 1, units.length)) return false;
  const group = c.p.groups.findLast((g) => g.to <= prep && (g.kind === 'finite' || g.kind === 'part'));
  if (!group) return false;
  const by = group.passive || group.kind === 'part' ? units.findIndex((u, i) => i >= group.to && i < prep && c.language.agentPreps.has(u.key)) : -1;
  const agent = by > 0 ? phraseAt(c.p, by + 1, c.language) : null;
  const source: Source | null = agent ? { kind: 'agent', phrases: [{ from: agent.from, to: Math.min(agent.to, prep) }], same: null } : group.passive ? null : subjectOf(c, group);
  if (!source) return false;
  emit(c, { ...cue, from: prep }, 'noun-of-that', 'that', source, [{ from: cue.to + 1, to: contentEnd(c, cue.to + 1, cue) }], []);
  return true;
}

function readNoun(c: Context, cue: Cue & { kind: 'noun' }): void {
  const { units } = c.p;
  const next = units[cue.to];
  const owner = possessor(c, cue);
  if (readGrounds(c, cue)) return;
  const that = c.language.bareClauses ? skipDated(c, cue.to) : cue.to; // "his claim on Monday that"
  if (units[that]?.pos === 'comp' && cue.row.frames.includes('that') && owner) {
    emit(c, cue, 'noun-that', 'that', owner, [{ from: that + 1, to: contentEnd(c, that + 1, cue) }], []);
    return;
  }
  if (next?.pos === 'comp' && cue.row.frames.includes('that') && c.language.bareClauses && holdsProposition(c, cue.to + 1, units.length)) {
    // "made the claim that …", "issued a warning that …": the subject of the verb
    const verb = lightVerb(c, cue);
    const source = verb && subjectOf(c, verb);
    if (source) {
      emit(c, cue, 'noun-light-that', 'that', source, [{ from: cue.to + 1, to: contentEnd(c, cue.to + 1, cue) }], [`lemma:${verb.lemma}`]);
      return;
    }
  }
  // "his promise to build …"
  if (next?.pos === 'to' && c.language.bareClauses && cue.row.frames.includes('inf') && units[skipAdverbs(c, cue.to + 1)]?.pos === 'inf') {
    const verb = owner ? null : lightVerb(c, cue);
    const source = owner ?? (verb && subjectOf(c, verb));
    if (source) emit(c, cue, 'noun-infinitive', 'inf', source, [{ from: cue.to, to: contentEnd(c, cue.to, cue) }], [owner ? 'owner' : 'light']);
    return;
  }
  // "In her view, …", «À son avis, …»
  const led = owner ? (owner.phrases[0] as Range).from - 1 : -1;
  if (owner && isComma(next) && cue.row.act === 'believe' && units[led]?.pos === 'prep' && opensClause(c, led - 1) && holdsProposition(c, cue.to + 1, units.length)) {
    emit(c, { ...cue, from: led }, 'noun-initial', 'that', owner, [{ from: cue.to + 1, to: contentEnd(c, cue.to + 1, cue) }], []);
    return;
  }
  if (next?.pos !== 'prep') return;
  // «Ce n'est pas l'avis de l'adjointe : « … »»
  const said = c.language.freeInversion && c.language.contentPreps.has(next.key) && cue.row.frames.includes('quote') && units[cue.from - 1]?.pos !== 'prep' ? phraseAt(c.p, cue.to + 1, c.language) : null;
  if (said && units[said.to]?.text === ':' && units[said.to + 1]?.quotation && isSpeech(c, units[said.to + 1] as Unit) && canSpeak(c, said)) {
    emit(c, cue, 'noun-of', 'quote', { kind: 'after', phrases: [said], same: null }, [{ from: said.to + 1, to: contentEnd(c, said.to + 1, cue) }], []);
    return;
  }
  // «l'aveu du trésorier que …», "a warning from the central bank that …"
  const phrase = phraseAt(c.p, cue.to + 1, c.language);
  if (phrase && units[phrase.to]?.pos === 'comp' && cue.row.frames.includes('that') && canSpeak(c, phrase) && holdsProposition(c, phrase.to + 1, units.length)) {
    emit(c, cue, 'noun-of-that', 'that', { kind: 'after', phrases: [phrase], same: null }, [{ from: phrase.to + 1, to: contentEnd(c, phrase.to + 1, cue) }], []);
    return;
  }
  // «son annonce de la fermeture du site»
  const of = c.language.freeInversion && c.language.contentPreps.has(next.key) && owner && units[(owner.phrases[0] as Range).from]?.pos === 'det';
  if (of && cue.row.frames.includes('noun') && units[cue.to + 1]?.pos === 'det' && phrase) emit(c, cue, 'noun-of', 'noun', owner, [{ from: cue.to, to: phrase.to }], []);
}
