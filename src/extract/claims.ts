/**
 * From cues to claims: who is the source of each cue, and which words are its content. One sentence at a time, then quotations that no
 * cue has taken. Unit indices inside a sentence, UTF-16 offsets in what comes out.
 */
import type { Act, Form } from '../claim.ts';
import type { Frame, Language, Strength } from '../lang/language.ts';
import { describe } from './confidence.ts';
import { actOf, type Cue, type CueIndex, findCues } from './cues.ts';
import { chooseEnd, type EndSample, endPlaces } from './ends.ts';
import type { Quotation } from './quotations.ts';
import { parseSentence, phraseAt, phraseBefore, type NounPhrase, type Parse, type Range, type VerbGroup } from './syntax.ts';
import type { Doc, Unit } from './text.ts';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How the source was found. `shared`: that of the candidate `same`; `none`: the sentence names nobody. */
export type SourceKind = 'before' | 'after' | 'enclitic' | 'relative' | 'object' | 'possessive' | 'agent' | 'shared' | 'none';

/** A reading of one cue: source, content, and what is needed to weigh it. */
export interface Candidate {
  readonly sentence: number;
  /** Id of the rule, without the language: `that`, `content-cue-source` … */
  readonly rule: string;
  readonly frame: Frame | 'prep' | 'continues';
  readonly cue: (Stretch & { readonly lemma: string }) | null;
  readonly kind: Cue['kind'] | 'none';
  readonly act: Act;
  readonly strength: Strength;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly source: { readonly kind: SourceKind; readonly mentions: readonly Stretch[] };
  /** Index of the candidate whose speakers this one has. */
  same: number | null;
  readonly content: readonly Stretch[];
  readonly form: Form;
  readonly via: readonly Stretch[];
  /** What the weighing reads: categories, never words. */
  readonly features: readonly string[];
}

/** Reporting words that yielded no reading, and who stands as their subject: a pronoun behind them may mean that one. */
export interface SilentCue extends Stretch {
  readonly sentence: number;
  readonly mentions: readonly Stretch[];
}

/** A source found in the sentence. */
interface Source {
  kind: SourceKind;
  phrases: Range[];
  /** Candidate index, for `shared`. */
  same: number | null;
}

/** Everything the reading of one sentence needs. */
interface Context {
  readonly doc: Doc;
  readonly language: Language;
  readonly p: Parse;
  readonly index: number;
  readonly cues: readonly Cue[];
  readonly out: Candidate[];
  /** Index in `out` of the sentence's first candidate. */
  readonly first: number;
  /** Where to note content ends for training, or null. */
  readonly samples: EndSample[] | null;
}

const isComma = (u: Unit | undefined) => u?.text === ',';
const isDash = (u: Unit | undefined) => u !== undefined && /^(?:[–—-]|--)$/.test(u.text);
const isStop = (u: Unit | undefined) => u === undefined || /^(?:[.!?…;]|\.{2,})$/.test(u.text);
const isBreak = (u: Unit | undefined) => isStop(u) || isComma(u) || isDash(u) || u?.text === ')';

/** The last candidate of this sentence that passes the test, or -1; `from` reaches further back. */
function lastHere(c: Context, test: (k: Candidate) => boolean, from = c.first): number {
  for (let i = c.out.length - 1; i >= from; i--) if (test(c.out[i] as Candidate)) return i;
  return -1;
}

const anyHere = (c: Context, test: (k: Candidate) => boolean) => lastHere(c, test) >= 0;

/**
 * Reads every sentence of a document. `dated(sentence)` tells which units are date words. `silent` are verbs of saying that yielded no
 * reading.
 */
export function findCandidates(doc: Doc, language: Language, cueIndex: CueIndex, dated: (sentence: number) => readonly boolean[], samples: EndSample[] | null = null): { candidates: Candidate[]; silent: SilentCue[] } {
  const out: Candidate[] = [];
  const silent: SilentCue[] = [];
  const labels = speakerLabels(doc);
  for (const [index, sentence] of doc.sentences.entries()) {
    const p = parseSentence(sentence, language, dated(index));
    const cues = findCues(p, cueIndex, language);
    const context: Context = { doc, language, p, index, cues, out, first: out.length, samples };
    for (const cue of cues) {
      const before = out.length;
      readCue(context, cue);
      if (out.length === before && cue.kind === 'verb' && cue.row.strength === 'speech' && cue.group.kind === 'finite') {
        const mentions = (subjectOf(context, cue.group)?.phrases ?? []).map((r) => stretch(context, r));
        silent.push({ ...stretch(context, cue), sentence: index, mentions });
      }
    }
    readAnnounced(context);
    readBlock(context);
    readLabel(context, labels);
    readSigned(context);
    readTakenUp(context);
  }
  return { candidates: out, silent };
}

function readCue(c: Context, cue: Cue): void {
  if (cue.kind === 'prep') readPrep(c, cue);
  else if (cue.kind === 'noun') readNoun(c, cue);
  else readVerb(c, cue);
}

/** Fewer words behind a colon are a label. */
const MIN_ANNOUNCED = 5;

/**
 * A quotation behind a colon that no cue has taken: «la direction a publié un communiqué laconique : « … »», "Her answer to critics: “…”".
 * The subject of the verb before it has said it.
 */
function readAnnounced(c: Context): void {
  const { units } = c.p;
  const colon = units.findIndex((u, i) => u.text === ':' && units[i + 1]?.pos === 'quote');
  if (colon < 1) return;
  const q = units[colon + 1]?.quotation as { start: number; end: number };
  if ((c.doc.shadow.slice(q.start, q.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < MIN_ANNOUNCED) return;
  if (anyHere(c, (k) => k.content.some((s) => s.start < q.end && s.end > q.start))) return;
  const group = c.p.groups.findLast((g) => g.kind === 'finite' && g.to <= colon);
  if (!group) return;
  const source = invertedOrSubject(c, group);
  if (!source) return;
  const row = { lemma: group.lemma, act: 'state', frames: [], preps: [], addressee: null, strength: 'speech' } as const;
  const noun = c.cues.findLast((k) => k.kind === 'noun' && k.to <= colon);
  emit(c, noun ?? { kind: 'verb', row, group, from: group.from, to: group.to }, 'announced', 'quote', source, [{ from: colon + 1, to: contentEnd(c, colon + 1, { kind: 'verb', row, group, from: group.from, to: group.to }) }], [noun ? 'noun' : 'no-noun']);
}

/** A quotation that is a paragraph of its own, behind a paragraph that ends in a colon or a comma: "Jones went on to say:¶“…”". */
function readBlock(c: Context): void {
  const { units } = c.p;
  const mark = units.at(-1) as Unit;
  const next = c.doc.sentences[c.index + 1];
  const first = next?.units[0];
  if (!(mark.text === ':' || isComma(mark)) || !next || next.paragraph === c.p.sentence.paragraph || !first?.quotation) return;
  const block = insideOf(c.doc.shadow, first.quotation);
  const reaches = lastHere(c, (k) => k.strength === 'speech' && k.frame !== 'noun' && k.frame !== 'inf' && (k.content.at(-1) as Stretch).end === units.at(-2)?.end);
  if (reaches >= 0) {
    // "As Jones observed, it was not over:¶“…”"
    const k = c.out[reaches] as Candidate;
    c.out[reaches] = { ...k, content: [...k.content, block], form: k.form === 'direct' ? 'direct' : 'mixed' };
    return;
  }
  // «a raconté sa nuit :¶« … »»: what was told about is no content beside what was said
  const object = c.out.at(-1);
  if (mark.text === ':' && object?.sentence === c.index && object.rule === 'object' && object.content.at(-1)?.end === units.at(-2)?.end) c.out.pop();
  const cue = c.cues.findLast((k): k is Cue & { kind: 'verb'; group: VerbGroup } => k.kind === 'verb' && k.row.frames.includes('quote') && !anyHere(c, (o) => o.cue?.start === (units[k.from] as Unit).start));
  const group = cue?.group ?? c.p.groups.findLast((g) => g.kind === 'finite');
  const source = group && invertedOrSubject(c, group);
  if (!group || (!source && isComma(mark))) return;
  const row = { lemma: group.lemma, act: 'state', frames: [], preps: [], addressee: null, strength: 'speech' } as const;
  emit(c, cue ?? { kind: 'verb', row, group, from: group.from, to: group.to }, 'block', 'quote', source ?? null, [{ from: 0, to: 1 }], [cue ? 'cue' : 'no-cue']);
  const k = c.out.at(-1) as Candidate;
  c.out[c.out.length - 1] = { ...k, content: [block], form: 'direct' };
}

/** «« Un jour, peut-être. » C'est tout ce que répond X»: a pronoun takes up the quotation before. */
function readTakenUp(c: Context): void {
  const { units } = c.p;
  const before = c.doc.sentences[c.index - 1];
  const words = before?.paragraph === c.p.sentence.paragraph ? before.units.filter((u) => u.pos !== 'punct') : [];
  const q = words.length === 1 ? words[0]?.quotation : null;
  const first = units[0];
  const demonstrative = first !== undefined && (c.language.references.demonstratives.has(first.key) || c.language.impersonal.has(first.key));
  if (!q || !demonstrative || !c.language.passives.has(c.p.groups[0]?.lemma ?? '') || (c.p.groups[0]?.from ?? 9) > 2) return;
  const cue = c.cues.find((k): k is Cue & { kind: 'verb'; group: VerbGroup } => k.kind === 'verb' && k.row.strength === 'speech' && k.row.frames.includes('quote') && k.group.kind === 'finite' && k.group !== c.p.groups[0]);
  if (!cue || c.out.some((k) => k.cue?.start === (units[cue.from] as Unit).start)) return;
  const behind = c.language.freeInversion && units[cue.from - 1]?.pos !== 'pron' ? phraseAt(c.p, cue.to, c.language) : null;
  let source: Source | null = behind ? { kind: 'after', phrases: [behind], same: null } : invertedOrSubject(c, cue.group);
  const named = source?.phrases[0];
  if (!source || !named) return;
  // "That is all Jones answers": the determiner is the answer
  if (units[named.from]?.pos === 'det' && units[named.from + 1]?.pos === 'name' && c.language.bareClauses) source = { ...source, phrases: [{ from: named.from + 1, to: named.to }] };
  emit(c, cue, 'taken-up', 'quote', source, [{ from: 0, to: 1 }], []);
  const k = c.out.at(-1) as Candidate;
  if (k.rule === 'taken-up') c.out[c.out.length - 1] = { ...k, content: [insideOf(c.doc.shadow, q)], form: 'direct' };
}

/** Fewer words in marks are a title: «Le Grand Bain», Jean Sorel, réalisateur. */
const MIN_SIGNED = 4;

/**
 * A statement signed with a name and no verb: a block over «— Simone Arcand, députée de l'Orne», «« … » (Ilan Meyer, chef d'orchestre)»,
 * «« … », Marie Duval, 34 ans.». Without marks only what the person is tells a signature from an item of a list.
 */
function readSigned(c: Context): void {
  const { units } = c.p;
  const { sentences } = c.doc;
  if (units.length > 30 || c.p.groups.some((g) => g.kind === 'finite')) return;
  const before = sentences[c.index - 1];
  const opens = before?.paragraph !== c.p.sentence.paragraph;
  const signed = (from: number, bodies = false): { phrase: NounPhrase; described: boolean } | null => {
    const core = phraseAt(c.p, from, c.language, false);
    const phrase = core && !startsName(c.p, core) ? phraseAt(c.p, from, c.language) : core;
    if (!phrase || !(startsName(c.p, phrase) || (bodies && canSpeak(c, phrase)))) return null;
    const rest = units.slice(phrase.to + 1, phrase.to + 8);
    const described = isComma(units[phrase.to]) && (rest[0]?.pos === 'num' || rest.some((u) => c.language.names.roles.has(u.key)));
    return described || bodies || isComma(units[phrase.to]) || units.slice(phrase.to).every((u) => u.pos === 'punct') ? { phrase, described } : null;
  };
  const sign = (phrase: NounPhrase, content: readonly Stretch[], marks: boolean) => {
    if (c.out.some((k) => k.content.some((s) => content.some((t) => s.start < t.end && s.end > t.start)))) return;
    c.out.push({
      sentence: c.index, rule: 'signed', frame: 'quote', cue: null, kind: 'none', act: 'state', strength: 'speech', negated: false, hedged: false,
      source: { kind: 'after', mentions: [stretch(c, phrase)] }, same: null, content, form: 'direct', via: [],
      features: ['rule:signed', 'strength:speech', 'form:direct', 'form+strength:direct+speech', 'frame:quote', `signed:${marks}`],
    });
  };
  const quoted = (u: Unit | undefined): Quotation | null => (u?.quotation && (c.doc.shadow.slice(u.quotation.start, u.quotation.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= MIN_SIGNED ? u.quotation : null);
  const own = quoted(units[0]);
  const behind = units[1];
  if (own && (isComma(behind) || isDash(behind) || behind?.text === '(' || behind?.pos === 'name')) {
    const found = signed(behind?.pos === 'name' ? 1 : 2);
    if (found?.described || (found && isDash(behind))) sign(found.phrase, [insideOf(c.doc.shadow, own)], true);
    return;
  }
  const last = before?.units.findLast((u) => !/^[.,]$/.test(u.text) || u.quotation);
  const alone = before && before.units.filter((u) => u.pos !== 'punct').length === 1 ? quoted(last) : null;
  if (units[0]?.text === '(' && !opens && alone) {
    const found = signed(1);
    if (found?.described) sign(found.phrase, [insideOf(c.doc.shadow, alone)], true);
    return;
  }
  const next = sentences[c.index + 1];
  if (!isDash(units[0]) || !opens || !before || (next && (next.paragraph === c.p.sentence.paragraph || isDash(next.units[0])))) return;
  const found = signed(1, alone !== null);
  if (!found) return;
  if (alone) {
    sign(found.phrase, [insideOf(c.doc.shadow, alone)], true);
    return;
  }
  const paragraph = c.doc.paragraphs[before.paragraph] as { start: number; end: number };
  const block = sentences.slice(Math.max(0, c.index - 4), c.index).filter((s) => s.paragraph === before.paragraph);
  // without marks it is the article's own paragraph, unless the person speaks of himself
  if (!found.described || !block.some((s) => s.units.some((u) => c.language.firstPerson.has(u.key))) || block.length > 3 || isDash(block[0]?.units[0]) || last?.text === ':' || block.some((s) => s.units.some((u) => u.quotation))) return;
  const end = /[.!?]$/.test(c.doc.shadow.slice(paragraph.start, paragraph.end)) ? paragraph.end - 1 : paragraph.end;
  sign(found.phrase, [{ start: paragraph.start, end }], false);
}

/** The words that open several paragraphs before a colon: in a transcript, where at least two take turns, they are who speaks. */
function speakerLabels(doc: Doc): Set<string> {
  const seen = new Map<string, number>();
  for (const p of doc.paragraphs) {
    const m = /^(?:\p{Lu}[\p{L}.'-]*)(?: \p{Lu}[\p{L}.'-]*){0,3}(?=:)/u.exec(doc.shadow.slice(p.start, Math.min(p.end, p.start + 80)));
    if (m) seen.set(m[0], (seen.get(m[0]) ?? 0) + 1);
  }
  const turns = new Set([...seen].filter(([, n]) => n > 1).map(([label]) => label));
  return turns.size > 1 ? turns : new Set();
}

/**
 * Who speaks stands before a colon: a headline ("Jones: Taxes Will Rise"), a transcript ("JONES: Good evening."), a quotation («Jones : « … »»).
 * Not "The Latest: Jones wins", nor «Impôts : Jones recule».
 */
function readLabel(c: Context, labels: ReadonlySet<string>): void {
  const { units } = c.p;
  const colon = units.findIndex((u) => u.text === ':');
  const before = c.doc.sentences[c.index - 1];
  if (colon < 1 || colon > 8 || (before && before.paragraph === c.p.sentence.paragraph)) return;
  const label = units.slice(0, colon);
  if (label.some((u, i) => !(u.pos === 'name' || u.pos === 'title' || u.key === "'s" || (u.pos === 'noun' && (u.capital || i > 0)) || (u.pos === 'prep' && i > 0)))) return;
  const quoted = units[colon + 1]?.pos === 'quote';
  const transcript = labels.has(c.doc.shadow.slice((units[0] as Unit).start, (units[colon] as Unit).start));
  const headline = c.language.speakerLabels && c.index === 0;
  if (!quoted && !transcript && !headline) return;
  const words = units.slice(colon + 1).filter((u) => u.pos !== 'punct').length;
  if (words < 3 && !quoted) return;
  if (c.language.headings.has((label.at(-1) as Unit).key) || anyHere(c, (k) => k.cue !== null && k.cue.start < (units[colon] as Unit).start)) return;
  const phrase = phraseAt(c.p, 0, c.language);
  if (!phrase || phrase.from !== 0) return;
  const row = { words: [':'], act: 'state', ambiguous: false } as const;
  emit(c, { kind: 'prep', row, group: null, from: colon, to: colon + 1 }, transcript ? 'transcript' : 'label', 'prep', { kind: 'before', phrases: [{ from: 0, to: Math.min(phrase.to, colon) }], same: null }, [{ from: colon + 1, to: units.length }], []);
}

function invertedOrSubject(c: Context, group: VerbGroup): Source | null {
  if (group.enclitic !== null) return { kind: 'enclitic', phrases: [{ from: group.enclitic, to: group.enclitic + 1 }], same: null };
  return subjectOf(c, group);
}

// ---------------------------------------------------------------------------------------------------------------- verbs

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
  if (spokesman && source) Object.assign(source, { kind: 'agent', phrases: [spokesman], same: null }); // «affirme par la voix de son avocat que»
  if (silentSubject(c, cue, group, source, right.rule)) return;
  let end = right.end ?? contentEnd(c, right.from, cue, right.frame === 'as');
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

/** «Les effectifs vont augmenter assure le ministre.»: the comma before the cue is missing. */
function readUnmarked(c: Context, cue: Cue, group: VerbGroup): void {
  if (!c.language.freeInversion || cue.kind !== 'verb' || cue.row.strength !== 'speech' || !cue.row.frames.includes('quote') || group.kind !== 'finite') return;
  const phrase = trimMedium(c, phraseAt(c.p, cue.to, c.language));
  const from = skipConnectives(c, 0, group.from);
  if (!phrase || !isStop(c.p.units[phrase.to]) || !canSpeak(c, phrase) || !holdsMain(c, from, group.from) || ['comp', 'rel', 'conj', 'sub'].includes(c.p.units[group.from - 1]?.pos ?? '')) return;
  if (c.out.length > c.first) return;
  emit(c, cue, 'clause-cue', 'quote', { kind: 'after', phrases: [phrase], same: null }, [{ from, to: group.from }], ['left:clause']);
}

/** More words than a label has, or a stop at its end. */
function isSpeech(c: Context, u: Unit): boolean {
  const q = u.quotation as Quotation;
  return q.stopped || (c.doc.shadow.slice(q.start, q.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= MIN_ANNOUNCED;
}

/** Words that say nothing: «rappelons que», «il est à noter que», «ce qui signifie que»; what «peut espérer» or a law provides for. */
function silentSubject(c: Context, cue: Cue, group: VerbGroup, source: Source | null, rule: string): boolean {
  const { units } = c.p;
  if (!c.language.freeInversion) return false;
  if (!source && group.kind === 'finite' && (group.person === 1 || group.person === 2)) return true;
  const before = units[group.from - 1];
  if (group.kind === 'finite' && saidBy(c, group.from - 2) && c.cues.some((k) => k.kind === 'prep' && k.to === group.from - 2)) return true;
  if (group.kind === 'inf' && before?.pos === 'prep' && c.p.groups.every((g) => g === group || g.from > group.to || (skipAdverbs(c, g.to) === group.from - 1 && c.language.passives.has(g.lemma)))) {
    if (!c.language.contentPreps.has(before.key)) return true;
  }
  const phrase = source?.phrases[0];
  if (phrase && c.language.impersonal.has(units[phrase.from]?.key ?? '') && (source?.kind === 'relative' || units[phrase.to]?.pos === 'rel')) return true;
  if (cue.kind !== 'verb') return false;
  if (group.kind === 'inf' && rule === 'cue-quote' && cue.row.act === 'believe') return true; // «pour trouver « une voie de sortie »»
  if (cue.row.strength === 'speech') return false;
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
  if (allowed.includes('as') && between < at && marker(between)) return emit(c, cue, 'passive', 'as', source, [{ from: between, to: at }], []);
  if (allowed.includes('as') && marker(end)) return emit(c, cue, 'passive', 'as', source, [{ from: end, to: contentEnd(c, end, cue) }], []);
  if (allowed.includes('that') && units[end]?.pos === 'comp') return emit(c, cue, 'passive', 'that', source, [{ from: end + 1, to: contentEnd(c, end + 1, cue) }], []);
  // «est accusé par son voisin d'avoir menti»
  const inner = allowed.includes('noun') && contentPrepsOf(cue).length > 0 && c.language.contentPreps.has(units[end]?.key ?? '') ? end : -1;
  if (group.kind === 'part' && inner > 0 && units[inner + 1]?.pos === 'inf' && canSpeak(c, agent)) return emit(c, cue, 'passive', 'noun', source, [{ from: inner, to: contentEnd(c, inner, cue) }], []);
  if (group.kind === 'finite' && allowed.includes('noun')) {
    const subject = subjectPhrase(c.p, group.from, 0, c.language);
    if (subject && units[subject.head]?.pos !== 'rel' && units[subject.head]?.pos !== 'pron' && canSpeak(c, agent)) {
      emit(c, cue, 'passive-subject', 'noun', source, inner > 0 ? [subject, { from: inner, to: contentEnd(c, inner, cue) }] : [subject], []);
    }
  }
}

function skipAdverbs(c: Context, from: number): number {
  let i = from;
  while (c.p.units[i]?.pos === 'adv' || c.p.dated[i]) i++;
  return i;
}

/** «comme l'a dit X», "as X put it": where the aside starts. */
function asideStart(c: Context, group: VerbGroup): number | null {
  const { units } = c.p;
  for (let i = group.from - 1; i >= 0 && group.from - i < 8; i--) {
    const u = units[i] as Unit;
    if (c.language.asideMarkers.has(u.key)) return i;
    if (isBreak(u) || u.pos === 'quote') return null;
  }
  return null;
}

/** The subject behind the verb: «a-t-il dit», «a déclaré lundi le ministre», "said Smith". Null when the verb has none there. */
function invertedSubject(c: Context, cue: Cue & { group: VerbGroup | null }): Source | null {
  const { units } = c.p;
  const group = cue.group as VerbGroup;
  if (group.kind !== 'finite') return null;
  if (cue.kind === 'verb' && cue.row.addressee === 'direct' && !c.language.freeInversion) return null; // "Jones, a farmer, told CNN"
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
  if (!c.language.freeInversion && isComma(before) && bareClause(c, i, false) && subjectPhrase(c.p, group.from, 0, c.language)) return null;
  const phrase = trimMedium(c, phraseAt(c.p, i, c.language));
  if (!phrase || (units[phrase.head]?.pos === 'pron' && !c.language.freeInversion)) return null;
  // "said the plan was dead" is a clause, not a subject; so is «indique le texte adopté …»
  const next = units[phrase.to];
  if (next && (c.p.groupAt[phrase.to]?.kind === 'finite' || (!c.language.freeInversion && c.p.groupAt[skipAdverbs(c, phrase.to)]?.kind === 'finite') || next.pos === 'comp' || (c.p.groupAt[phrase.to]?.kind === 'inf' && next.pos === 'to'))) return null;
  const apposition = named(c, phrase, skipApposition(c, phrase.to));
  return { kind: 'after', phrases: apposition === phrase ? joint(c, phrase, 'right', group) : [apposition], same: null };
}

/** Whether the comma at unit i closes a relative clause of the phrase that opens the sentence. */
function closesRelative(c: Context, i: number): boolean {
  const { units } = c.p;
  const first = phraseAt(c.p, skipAdverbs(c, 0), c.language);
  if (!first || !isComma(units[first.to]) || first.to >= i || units[first.to + 1]?.pos !== 'rel') return false;
  // a verb behind another comma could be the main one already
  return !units.some((u, j) => j > first.to + 1 && j < i && isComma(u) && c.p.groupAt[skipAdverbs(c, j + 1)]?.kind === 'finite') && c.p.groups.some((g) => g.kind === 'finite' && g.from > first.to && g.to <= i);
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
function trimMedium(c: Context, phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase) return null;
  const { units } = c.p;
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const u = units[i] as Unit;
    if (u.pos !== 'prep' || c.language.contentPreps.has(u.key) || u.key === 'des') continue;
    const inner = phraseAt(c.p, i + 1, c.language, false);
    const medium = inner !== null && units.slice(inner.from, inner.to).some((x) => c.language.media.has(x.key));
    if (units[phrase.head]?.pos === 'name' || medium || !(inner && units[inner.head]?.pos === 'name' || /^(?:à|au|aux|en|chargé)$/.test(u.key))) return { ...phrase, to: i };
  }
  return phrase;
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
  let left = phrase.from;
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
  if (cue.kind === 'verb' && cue.row.addressee === 'direct' && !c.language.freeInversion && !isBreak(units[after])) {
    // "The plan was dead, Jones told the paper."
    const addressee = phraseAt(c.p, after, c.language);
    if (addressee) after = skipAdjuncts(c, addressee.to, cue);
  }
  // "“…,” Jones told a rally": the comma inside the marks says that the quotation is what was told
  const told = before.pos === 'quote' && before.quotation?.paused === true && units[after]?.pos !== 'comp' && units[after]?.pos !== 'wh' && (units[after]?.pos !== 'quote' || units[after - 1]?.key === "'s" || units[after - 1]?.pos === 'prep') && !(units[0] !== before && c.language.bareClauses && startsClause(c, after));
  if (!told && !isBreak(units[after]) && !(before.pos === 'quote' && units[after]?.pos === 'conj')) return null;
  return { end: before.pos === 'quote' || /^[!?…]/.test(before.text) ? left : left - 1, source: { kind: 'before', phrases: joint(c, phrase, 'left', group), same: null } };
}

function readParenthetical(c: Context, cue: Cue & { group: VerbGroup | null }, left: { end: number; source: Source | null }, inverted: Source | null): boolean {
  const { units } = c.p;
  if (!frames(cue).includes('quote') && !frames(cue).includes('that')) return false;
  const from = leftBound(c, left.end, cue);
  if (from >= left.end) return false;
  const quote = units[left.end - 1]?.pos === 'quote' || (isComma(units[left.end - 1]) && units[left.end - 2]?.pos === 'quote');
  const opening = units[from] as Unit;
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
  if (label?.quotation && !label.quotation.paused && inverted?.kind !== 'enclitic' && left.end - 2 >= from && named && /^(?:noun|name|det|prep|adj)$/.test(named.pos) && !c.p.groups.some((g) => g.kind === 'finite' && g.from >= from && g.to < left.end)) {
    if ((c.doc.shadow.slice(label.quotation.start, label.quotation.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 4) return false;
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
    const resumed = cut || resumes(c, end + 1, quote, cue);
    if (resumed) {
      pieces.push({ from: end + 1, to: contentEnd(c, end + 1, cue) });
      rule += '-rest';
    }
  } else if (quote && after?.pos === 'quote') {
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

/** A paragraph that a dialogue dash opens, in place of quotation marks. */
function dialogue(c: Context): boolean {
  const before = c.doc.sentences[c.index - 1];
  return /^[–—]$/.test(c.p.units[0]?.text ?? '') && before?.paragraph !== c.p.sentence.paragraph && !c.p.units.some((u) => u.quotation);
}

/**
 * A quotation or a finite verb: less than that is an adjunct or a subject, and nobody said it. The verb of a relative clause does not
 * count: «Uribe, qui s'y est opposé, a soutenu le texte».
 */
function holdsProposition(c: Context, from: number, to: number): boolean {
  const { units } = c.p;
  for (let i = from; i < to; i++) {
    if ((units[i] as Unit).quotation) return true;
    const group = c.p.groupAt[i];
    if (group?.kind !== 'finite' || group.from < from) continue;
    let left = group.from - 1;
    while (units[left]?.pos === 'adv') left--;
    if (left < from || units[left]?.pos !== 'rel') return true;
    i = group.to - 1;
  }
  return false;
}

/** A finite verb that no relative or subordinator has: «Vers midi, Jean Rey, qui dirige le parti « Demain », » holds none. */
function holdsMain(c: Context, from: number, to: number): boolean {
  let open = 0;
  for (let i = from; i < to; i++) {
    const u = c.p.units[i] as Unit;
    if (u.pos === 'rel' || (u.pos === 'sub' && c.p.units[i + 1]?.pos !== 'prep') || u.pos === 'wh' || u.pos === 'comp') open++;
    else if (c.p.groupAt[i]?.kind === 'finite' && c.p.groupAt[i]?.head === i && --open < 0) return true;
  }
  return false;
}

/** Whether what follows the inserted cue goes on with what was said: a quotation after one, a verb after a clause that had none. */
function resumes(c: Context, from: number, quote: boolean, cue: Cue): boolean {
  const { units } = c.p;
  let i = from;
  while (units[i]?.pos === 'adv' || units[i]?.pos === 'conj') i++;
  const u = units[i];
  if (u === undefined) return false;
  if (u.pos === 'quote') return true;
  if (quote) return false;
  const next = c.cues.find((k) => k.from >= from && k !== cue);
  const group = c.p.groupAt[i];
  // «Le suspect, a précisé le procureur, aurait agi seul»
  if (group && group.kind === 'finite' && (!next || next.from > i)) return true;
  if (next && next.from - i < 3) return false;
  if (dialogue(c) && u.pos === 'prep' && isStop(units[skipAdjunct(c, i, null)])) return false; // «lance la trésorière, Jeanne Vial, aux journalistes»
  return u.pos === 'comp' || (u.pos === 'sub' && c.language.freeInversion) || u.pos === 'prep';
}

/** «Le suspect, a précisé le procureur, aurait agi seul»: the verb follows at once, else it is an apposition: «X, branche de Y, annonce …». */
const goesOn = (c: Context, from: number) => c.p.groupAt[skipAdverbs(c, from)]?.kind === 'finite';

/** Start of what a parenthetical cue reports: behind the last claim or boundary of the sentence, connectives left out. */
function leftBound(c: Context, end: number, cue: Cue): number {
  const { units } = c.p;
  let from = 0;
  // the part of the sentence that an earlier cue has
  for (const other of c.cues) {
    if (other === cue || other.to > end) break;
    const done = c.out.slice(c.first).findLast((k) => k.cue !== null && k.cue.start === (units[other.from] as Unit).start);
    if (!done || (cue.kind === 'prep' && c.language.bareClauses && (done.strength !== 'speech' || done.frame === 'noun' || done.frame === 'inf'))) continue;
    const last = Math.max(...done.content.map((s) => s.end), (units[other.to - 1] as Unit).end, ...done.source.mentions.map((s) => s.end));
    const at = units.findIndex((u) => u.start >= last);
    if (at > from && at < end && (isBreak(units[at]) || units[at]?.pos === 'conj')) from = at + 1;
  }
  const quoteAt = units[end - 1]?.pos === 'quote' ? end - 1 : isComma(units[end - 1]) && units[end - 2]?.pos === 'quote' ? end - 2 : -1;
  if (quoteAt >= from) {
    // a quotation that is a sentence of its own: what stands before it frames it and is no content
    let i = quoteAt;
    while (i - 2 >= from && units[i - 2]?.pos === 'quote' && (units[i - 1]?.pos === 'conj' || isComma(units[i - 1]))) i -= 2;
    const before = units[i - 1];
    const inside = units[i]?.quotation;
    const fragment = c.language.bareClauses && isComma(before) && inside && /^\p{Ll}/u.test(c.doc.shadow.slice(inside.start, inside.start + 2)); // "but since then, “there has been …”"
    if (i <= from || before === undefined || before.text === ':' || (isComma(before) && !fragment) || c.cues.some((k) => k !== cue && k.to === i)) return i;
    // «… un degré inconnu « On a tout vu » a-t-il dit»: the stop before the quotation is missing
    if (cue.group?.enclitic != null && startsAnew(c, i)) return i;
    if (units.slice(from, i).every((u) => u.pos === 'conj' || u.pos === 'adv' || u.pos === 'punct')) return i;
  }
  return skipConnectives(c, from, end);
}

/** A quotation of some length that begins with a capital behind a noun or participle: a sentence of its own. */
function startsAnew(c: Context, i: number): boolean {
  const { units } = c.p;
  const u = units[i] as Unit;
  if (!u.quotation || !/^\p{Lu}/u.test(c.doc.shadow.slice(u.quotation.start, u.quotation.start + 2)) || !isSpeech(c, u)) return false;
  return /^(?:noun|name|adj|part|adv)$/.test(units[i - 1]?.pos ?? '') && c.p.groups.some((g) => g.kind === 'finite' && g.to <= i);
}

function skipConnectives(c: Context, from: number, end: number): number {
  const { units } = c.p;
  let i = from === 0 ? skipDateline(c, end) : from;
  while (i < end && (isDash(units[i]) || isComma(units[i]) || /^[•*·]$/.test(units[i]?.text ?? ''))) i++;
  while (i < end && (units[i]?.pos === 'conj' || (units[i]?.pos === 'adv' && (isComma(units[i + 1]) || units[i + 1]?.pos === 'adv' || units[i - 1]?.pos === 'adv')))) {
    i++;
    if (isComma(units[i])) i++;
  }
  return i;
}

/** "WASHINGTON, Sept. 5 (Reuters) — Talks …": names, a date and an agency before a dash at the start are no content. */
function skipDateline(c: Context, end: number): number {
  const { units } = c.p;
  for (let i = 0; i < Math.min(end, 12); i++) {
    const u = units[i] as Unit;
    if (i > 0 && isDash(u)) return i + 1;
    if (!(u.pos === 'name' || c.p.dated[i] || u.pos === 'num' || /^[(),./]$/.test(u.text) || (u.capital && u.pos !== 'det'))) return 0;
  }
  return 0;
}

// ------------------------------------------------------------------------------------------------------------ complement

interface Complement {
  readonly rule: string;
  readonly frame: Frame;
  readonly from: number;
  readonly end?: number;
  readonly features: readonly string[];
}

const frames = (cue: Cue): readonly Frame[] => (cue.kind === 'prep' ? [] : cue.row.frames);
const contentPrepsOf = (cue: Cue): readonly string[] => (cue.kind === 'verb' || cue.kind === 'adjective' ? cue.row.preps : []);

/** What stands to the right of a cue and is its content, as the cue's frames allow. */
function complement(c: Context, cue: Cue, inverted: Source | null): Complement | null {
  const { units } = c.p;
  const allowed = frames(cue);
  const group = cue.group;
  let i = inverted && inverted.kind === 'after' ? Math.max(cue.to, (inverted.phrases.at(-1) as Range).to) : cue.to;
  if (group && cue.to > group.to) while (units[i]?.pos === 'adj' || (units[i]?.pos === 'noun' && units[i + 1]?.pos === 'prep')) i++; // «a présenté des excuses publiques pour»
  if (inverted?.kind === 'after') i = skipApposition(c, i);
  const start = i;
  i = skipAdjuncts(c, i, cue);
  const addressed = cue.kind === 'verb' && cue.row.addressee === 'direct' && !inverted;
  // «a invité mercredi, sur France Info, les clients à changer …»
  if (addressed && isComma(units[i])) {
    const close = closingComma(c, i);
    if (close > 0 && close - i < 12 && skipAdjuncts(c, i + 1, null) === close && units[close + 1]?.pos === 'det') i = close + 1;
  }
  const spoken = i;
  if (addressed) {
    const phrase = phraseAt(c.p, i, c.language);
    // «appelle les élus *à la grève*»
    // «a prié les journalistes *de « patienter »*»
    const own = phrase ? units.findIndex((x, k) => k > i && k < phrase.to && x.pos === 'prep' && ((!c.language.contentPreps.has(x.key) && headsContent(x, contentPrepsOf(cue))) || (allowed.includes('inf') && units[k + 1]?.quotation))) : -1;
    const behind = own > 0 ? own : phrase ? skipAdjuncts(c, phrase.to, cue) : -1;
    if (phrase && units[i]?.pos !== 'quote' && !startsClause(c, i)) i = behind;
  }
  let u = units[i];
  if (u === undefined) return null;
  const addressee = addressed && i > spoken ? spoken : -1;
  // «ont exprimé, à des degrés divers, leur mécontentement»
  if (isComma(u)) {
    const close = closingComma(c, i);
    if (close > 0 && close - i < 12 && skipAdjuncts(c, i + 1, null) === close && units[close + 1] && !isBreak(units[close + 1])) {
      i = close + 1;
      u = units[i] as Unit;
    }
  }
  // «X a déclaré, lors d'une conférence de presse, que …»
  if (isComma(u)) {
    const close = closingComma(c, i);
    const then = units[close + 1];
    if (close > 0 && then && (then.pos === 'comp' || then.pos === 'quote' || (then.pos === 'inf' && allowed.includes('inf')))) {
      i = close + 1;
      u = then;
    } else if (units[i + 1]?.pos === 'quote' && allowed.includes('quote')) {
      i++;
      u = units[i] as Unit;
    } else if (units[i + 1]?.pos === 'comp' && allowed.includes('that')) {
      i++;
      u = units[i] as Unit;
    } else if (c.language.bareClauses && group?.kind === 'finite' && !allowed.includes('noun') && allowed.includes('that') && startsClause(c, i + 1)) {
      // "And yet, aides say, the plan is alive"
      i++;
      u = units[i] as Unit;
    }
  }
  // "said of the vote, “…”"
  if (u.pos === 'prep' && c.language.contentPreps.has(u.key) && allowed.includes('quote') && !contentPrepsOf(cue).includes(u.key)) {
    const topic = phraseAt(c.p, i + 1, c.language);
    const then = topic ? skipAdjuncts(c, topic.to, cue) : -1;
    if (topic && isComma(units[then]) && units[then + 1]?.pos === 'quote') return { rule: 'cue-quote', frame: 'quote', from: then + 1, features: ['topic'] };
    if (topic && units[then]?.pos === 'comp' && allowed.includes('that')) return { rule: 'that', frame: 'that', from: then + 1, features: ['topic'] };
  }
  const colon = colonAhead(c, i);
  if (colon > 0 && allowed.includes('quote')) return { rule: 'colon', frame: 'quote', from: colon + 1, features: ['far'] };
  if (u.text === ':' && (allowed.includes('quote') || allowed.includes('that')) && i + 1 < units.length) return { rule: 'colon', frame: 'quote', from: i + 1, features: [] };
  if (u.pos === 'quote' && (allowed.includes('quote') || allowed.includes('noun') || allowed.includes('that') || allowed.includes('adj'))) return { rule: 'cue-quote', frame: 'quote', from: i, features: [] };
  // "insisted that the treaty be ratified"
  const subjunctive = u.pos === 'comp' && c.language.bareClauses && c.p.groups.some((g) => g.kind === 'inf' && g.from > i + 1 && units[g.from]?.pos === 'inf');
  if (u.pos === 'comp' && (allowed.includes('that') || allowed.includes('adj')) && (subjunctive || holdsProposition(c, i + 1, units.length))) return { rule: 'that', frame: 'that', from: i + 1, features: [] };
  // «s'est engagé à ce que»
  if (u.pos === 'prep' && units[i + 1]?.pos === 'pron' && units[i + 2]?.pos === 'comp' && holdsProposition(c, i + 3, units.length)) return { rule: 'that', frame: 'that', from: i + 3, features: [] };
  if ((u.pos === 'wh' || (u.pos === 'rel' && u.key !== 'qui')) && allowed.includes('wh')) return { rule: 'wh', frame: 'wh', from: i, features: [] };
  if (allowed.includes('adj') && cue.kind === 'verb' && (u.pos === 'adj' || u.pos === 'part' || u.pos === 'adv' || u.pos === 'noun')) return { rule: 'adjective', frame: 'adj', from: i, features: [] };
  if (allowed.includes('inf')) {
    const at = u.pos === 'prep' || u.pos === 'to' ? i + 1 : i;
    let verb = at;
    while (units[verb] && ((units[verb] as Unit).pos === 'neg' || (units[verb] as Unit).pos === 'clitic' || (units[verb] as Unit).pos === 'adv')) verb++;
    // «demande de « ne pas venir »»
    if (units[at]?.pos === 'quote' && at > i && !contentPrepsOf(cue).includes(u.key)) return { rule: 'infinitive-quote', frame: 'inf', from: addressee >= 0 ? addressee : i, features: [] };
    if (units[verb]?.pos === 'quote' && verb > at && units[at]?.pos === 'neg') return { rule: 'infinitive-quote', frame: 'inf', from: i, features: [] }; // «dit ne pas « être contre »»
    if (units[verb]?.pos === 'inf') return { rule: 'infinitive', frame: 'inf', from: addressee >= 0 ? addressee : i, features: [] };
  }
  if (allowed.includes('as') && contentPrepsOf(cue).length > 0 && predicate(c, i, group, contentPrepsOf(cue), cue.kind === 'verb' && cue.row.act === 'accuse')) return { rule: 'as', frame: 'as', from: i, features: [] };
  const preps = contentPrepsOf(cue);
  const heads = (x: Unit | undefined) => headsContent(x, preps);
  // "warned on Tuesday that …": a date is no content
  const atPrep = heads(units[start]) && !c.p.dated[start + 1] ? start : heads(u) && !c.p.dated[i + 1] ? i : -1;
  if (atPrep >= 0) return { rule: 'preposition', frame: 'noun', from: addressee >= 0 && (allowed.includes('noun') || c.language.freeInversion) ? addressee : atPrep, features: [`prep`] };
  if (c.language.bareClauses && allowed.includes('that') && group?.kind !== 'part' && (startsClause(c, i) || bareClause(c, i, allowed.includes('noun')))) return { rule: 'bare', frame: 'that', from: i, features: [] };
  // «le condamne», "denied it": what is reported stands elsewhere
  if (u.pos === 'pron' && isBreak(units[i + 1]) && c.language.impersonal.has(u.key)) return null;
  // "criticized what it called “grandstanding”"
  if (allowed.includes('noun') && !allowed.includes('wh') && u.pos === 'wh' && units[i + 1]?.pos === 'pron' && c.p.groupAt[i + 2]?.kind === 'finite') return { rule: 'object', frame: 'noun', from: i, features: [] };
  if (allowed.includes('noun') && (isPhraseStart(u) || (u.pos === 'adv' && c.language.contentPreps.has(units[i + 1]?.key ?? '')) || u.pos === 'inf' || u.pos === 'ger')) return { rule: 'object', frame: 'noun', from: i, features: [] };
  if (allowed.includes('noun') && group && group.object !== null && units[i]?.pos === 'prep') return { rule: 'clitic-object', frame: 'noun', from: i, features: [] };
  if (allowed.includes('as') && (preps.length === 0 || !c.language.freeInversion) && predicate(c, i, group)) return { rule: 'as', frame: 'as', from: i, features: [] };
  return null;
}

/** One of a row's prepositions, contracted with an article or not. */
function headsContent(x: Unit | undefined, preps: readonly string[]): boolean {
  if (x === undefined) return false;
  return preps.includes(x.key) || (preps.includes('de') && /^(?:d'|du|des)$/.test(x.key) && (x.key !== 'des' || x.pos === 'det' || x.pos === 'prep')) || (preps.includes('à') && (x.key === 'au' || x.key === 'aux'));
}

/** «qualifie *X de Y*», «le décrit *comme Y*», «qualifie « Y »»: an object, or a clitic for it, and its predicate. */
function predicate(c: Context, from: number, group: VerbGroup | null, preps: readonly string[] = [], accuses = false): boolean {
  const { units } = c.p;
  const marks = (i: number) => c.language.asMarkers.has(units[i]?.key ?? '') && !c.p.dated[i + 1];
  if (marks(from)) return true;
  if (units[from]?.pos === 'quote') return true;
  if (group?.object !== null && group !== null && (units[from]?.pos === 'adj' || units[from]?.pos === 'part')) return true;
  const phrase = phraseAt(c.p, from, c.language, false);
  if (!phrase) return false;
  for (let i = phrase.to; i < units.length && i - from < 25; i++) {
    if (isStop(units[i]) || c.p.groupAt[i]?.kind === 'finite') return false;
    const key = (units[i] as Unit).key;
    if (marks(i) && (units[i + 1]?.pos === 'quote' || (!c.language.contentPreps.has(key) && !(c.language.freeInversion && (units[i + 1]?.pos === 'prep' || preps.length > 0))))) return true;
    // «a qualifié la réforme d'erreur»
    if (marks(i) && preps.length > 0 && (!accuses || canSpeak(c, phrase)) && (units[i + 1]?.pos === 'noun' || units[i + 1]?.pos === 'adj' || units[i + 1]?.pos === 'part')) return true;
  }
  return false;
}

/** A colon before a quotation that is all the rest, with no other finite verb between: «a lancé à ceux qui …, sur les marches : « … »». */
function colonAhead(c: Context, from: number): number {
  const { units } = c.p;
  for (let i = from; i < units.length - 1 && i - from < 40; i++) {
    const u = units[i] as Unit;
    if (u.text === ':') return units[i + 1]?.pos === 'quote' ? i : -1;
    if (u.pos === 'quote' || u.pos === 'comp' || isStop(u) || c.cues.some((k) => k.kind !== 'noun' && k.from === i)) return -1;
  }
  return -1;
}

const isPhraseStart = (u: Unit) => u.pos === 'det' || u.pos === 'noun' || u.pos === 'name' || u.pos === 'num' || u.pos === 'adj' || u.pos === 'title' || u.pos === 'pron';

/** A subject and its finite verb start here: "he was", "the plan would fail". */
function startsClause(c: Context, from: number): boolean {
  const { p } = c;
  let i = from;
  while (p.units[i]?.pos === 'adv') i++;
  const phrase = phraseAt(p, i, c.language);
  if (!phrase) return false;
  let next = phrase.to;
  while (p.units[next]?.pos === 'adv' || p.dated[next]) next++;
  const group = p.groupAt[next];
  return group !== null && group !== undefined && group.kind === 'finite' && group.from <= next;
}

/**
 * A clause without complementiser starts here, however long its subject: "said the aides who left were wrong". A verb of its own is what a
 * relative or subordinate clause takes first. When the cue can have an object, a comma or a coordinated verb ends the search: not
 * "denied the charge and said".
 */
function bareClause(c: Context, from: number, objects: boolean): boolean {
  const { units } = c.p;
  const first = units[from];
  if (!first || !(isPhraseStart(first) || first.pos === 'ger' || first.pos === 'sub' || first.pos === 'adv' || first.pos === 'part')) return false;
  let inner = 0;
  for (let i = from; i < units.length && i - from < 40; i++) {
    const u = units[i] as Unit;
    if (isStop(u) || u.text === ':' || (isDash(u) && objects)) return false;
    if (u.pos === 'rel' || u.pos === 'comp' || u.pos === 'wh' || u.pos === 'sub') inner++;
    if (u.quotation && i > from && !objects && inner === 0) return true; // "says Jones “has a record”"
    if (objects && (isComma(u) || (u.pos === 'conj' && c.p.groupAt[skipAdverbs(c, i + 1)]?.kind === 'finite'))) return false;
    const group = c.p.groupAt[i];
    if (group?.kind !== 'finite' || group.head !== i) continue;
    if (inner === 0) return true;
    inner--;
  }
  return false;
}

/** Closing comma of an aside that opens at `open`; -1 when the sentence has none near. */
function closingComma(c: Context, open: number): number {
  for (let i = open + 1; i < c.p.units.length && i - open < 25; i++) {
    const u = c.p.units[i] as Unit;
    if (u.pos === 'quote' || u.pos === 'comp') return -1;
    if (isComma(u)) return i;
  }
  return -1;
}

/** Past adverbs, date words and prepositional phrases that say where, when and to whom; not past a preposition that heads content. */
function skipAdjuncts(c: Context, from: number, cue: Cue | null): number {
  let i = from;
  for (let steps = 0; steps < 5; steps++) {
    const next = skipAdjunct(c, i, cue);
    if (next === i) break;
    i = next;
  }
  return i;
}

function skipAdjunct(c: Context, from: number, cue: Cue | null): number {
  const { units } = c.p;
  const u = units[from];
  if (u === undefined) return from;
  if (u.pos === 'adv' && c.language.contentPreps.has(units[from + 1]?.key ?? '') && cue && frames(cue).includes('noun')) return from; // «plus de moyens»
  if (c.p.dated[from] || u.pos === 'adv') return from + 1;
  if (u.text === '(') {
    for (let i = from + 1; i < units.length && i - from < 30; i++) if (units[i]?.text === ')') return i + 1;
    return from;
  }
  if (u.pos === 'prep' && units[from + 1]?.pos === 'rel') return from; // "a book for which …"
  if (u.pos === 'prep' && c.p.dated[from + 1]) return from + 1;
  if (u.pos !== 'prep' || (cue && (headsContent(u, contentPrepsOf(cue)) || c.language.contentPreps.has(u.key)))) return from;
  let at = from + 1;
  while (units[at]?.pos === 'prep') at++; // «lors de», «auprès de»
  if (units[at]?.pos === 'adv' && c.language.contentPreps.has(units[at + 1]?.key ?? '') && units[at + 2]?.pos === 'num') at += 2; // «aux plus de 65 ans»
  const taping = units[at]?.pos === 'ger' && !c.language.freeInversion && cue?.kind === 'verb'; // "said during taping of the show that"
  const phrase = phraseAt(c.p, taping ? at + 1 : at, c.language, false);
  if ((!phrase && !taping) || units[at]?.pos === 'quote') return from;
  let to = phrase ? phrase.to : at + 1;
  // «affirme au Monde Jean Sorel»: the outlet ends, the subject begins
  for (let i = at; i < to - 1; i++) if (c.language.media.has(units[i]?.key ?? '') && !c.language.outlets.has(units[i]?.key ?? '') && (units[i]?.capital || units[i]?.pos === 'noun') && units[i + 1]?.capital && !c.language.media.has(units[i + 1]?.key ?? '')) return i + 1;
  // what «de» adds belongs to the phrase: «lors d'une conférence de presse»
  for (;;) {
    if (units[to]?.pos === 'prep' && c.p.dated[to + 1]) to++;
    while (c.p.dated[to]) to++;
    if (units[to]?.pos !== 'prep' || !(c.language.contentPreps.has((units[to] as Unit).key) || !c.language.freeInversion)) break;
    const inner = phraseAt(c.p, to + 1, c.language, false);
    if (!inner || units[to + 1]?.pos === 'quote') break;
    to = inner.to;
  }
  // «dans un communiqué publié sur son site»
  const participle = c.p.groupAt[to];
  return participle?.kind === 'part' && participle.from === to && units[participle.to]?.pos === 'prep' ? skipAdjuncts(c, participle.to, null) : to;
}

/** Past «, une porte-parole du Conseil» behind a source. */
function skipApposition(c: Context, from: number, strict = false): number {
  const { units } = c.p;
  if (!isComma(units[from]) || units[from + 1]?.pos === 'pron') return from;
  const phrase = phraseAt(c.p, from + 1, c.language);
  if (!phrase || c.p.dated[from + 1]) return from;
  const end = units[phrase.to];
  return isBreak(end) || end?.text === ':' || (!strict && end?.pos === 'conj') ? phrase.to : from;
}

// ---------------------------------------------------------------------------------------------------------------- subject

/** The noun phrase before a verb: straight before it, or before an aside between commas. */
function subjectPhrase(p: Parse, end: number, floor: number, language: Language): NounPhrase | null {
  const { units } = p;
  let i = end;
  // «a déposé une gerbe sur la tombe, puis a déclaré»: coordinated, not an aside
  if (language.sequencers.has(units[i - 1]?.key ?? '')) return null;
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
const startsName = (p: Parse, r: NounPhrase) => p.units[r.head]?.pos === 'name' && p.units[r.from]?.pos !== 'det' && (p.units[r.from]?.pos !== 'noun' || p.units[r.from]?.capital === true);

function subjectOf(c: Context, group: VerbGroup): Source | null {
  const { p } = c;
  const { units } = p;
  if (c.language.sequencers.has(units[group.from - 1]?.key ?? '')) return shared(c, group);
  if (group.kind === 'finite') {
    const floor = 0;
    const nearest = subjectPhrase(p, group.from, floor, c.language);
    const phrase = openApposition(p, nearest, floor, c.language) ?? nearest;
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
    if (phrase && units[phrase.head]?.pos !== 'pron' && units[group.from - 1]?.pos !== 'quote') return { kind: 'before', phrases: joint(c, phrase, 'left', group), same: null };
  }
  return shared(c, group);
}

/** «Cynthia Rey, psychanalyste et philosophe a affirmé»: a bare noun behind a name and a comma is its apposition, whose second comma is missing. */
function openApposition(p: Parse, phrase: NounPhrase | null, floor: number, language: Language): NounPhrase | null {
  const { units } = p;
  if (!phrase || units[phrase.from]?.pos !== 'noun' || units[phrase.from]?.capital || !language.freeInversion) return null;
  let first = phrase.from;
  while (units[first - 1]?.pos === 'conj' && units[first - 2]?.pos === 'noun') first -= 2;
  if (!isComma(units[first - 1])) return null;
  const host = phraseBefore(p, first - 1, floor, language);
  return host && units[host.head]?.pos === 'name' ? host : null;
}

function relativeSource(c: Context, rel: number, group: VerbGroup): Source | null {
  const { units } = c.p;
  let end = rel;
  if (isComma(units[end - 1])) end--;
  let host = phraseBefore(c.p, end, 0, c.language, true) ?? subjectPhrase(c.p, end, 0, c.language);
  if (!host) return null;
  // «une rupture avec le chef du groupe, qui a dit»: the nearest phrase that can speak, not the one that it attaches to
  for (let i = host.to - 1; i > host.from; i--) {
    const u = units[i] as Unit;
    if (u.pos !== 'prep' || c.language.contentPreps.has(u.key) || u.key === 'des') continue;
    const near = phraseAt(c.p, i + 1, c.language);
    if (near && near.to === host.to && canSpeak(c, near)) host = near;
    break;
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
  const at = (g: VerbGroup) => (units[g.from] as Unit).start;
  const reported = (g: VerbGroup) => group.kind !== 'inf' && anyHere(c, (k) => k.content.some((s) => s.start <= at(g) && at(g) < s.end));
  const finite = groups.filter((g) => g.kind === 'finite');
  const before = finite.filter((g) => g.to <= group.from && !reported(g));
  const host = before.findLast((g) => units[g.from - 1]?.pos !== 'rel' || group.kind === 'inf') ?? before.at(-1) ?? (group.kind !== 'finite' ? mainVerb(c, group, finite) : undefined);
  const same = host ? lastHere(c, (k) => k.cue !== null && k.cue.start === at(host) && (k.source.kind !== 'none' || k.same !== null)) : -1;
  if (same >= 0) return { kind: 'shared', phrases: [], same };
  if (host && host.enclitic !== null) return { kind: 'shared', phrases: [{ from: host.enclitic, to: host.enclitic + 1 }], same: null };
  const phrase = host ? subjectPhrase(c.p, host.from, 0, c.language) : null;
  if (phrase && units[phrase.head]?.pos !== 'quote') return { kind: 'shared', phrases: joint(c, phrase, 'left', host as VerbGroup), same: null };
  const alone = finite.length === 0 && c.doc.sentences[c.index - 1]?.paragraph === c.p.sentence.paragraph; // «Avant d'ajouter : « … »»
  let from = c.first;
  while (alone && c.out[from - 1]?.sentence === c.index - 1) from--;
  const last = lastHere(c, (k) => k.cue !== null && (k.source.kind !== 'none' || k.same !== null), from);
  return last >= 0 ? { kind: 'shared', phrases: [], same: last } : null;
}

/** The verb of the main clause behind a fronted participle: "Having said that it would pass, Jones left". */
function mainVerb(c: Context, group: VerbGroup, finite: readonly VerbGroup[]): VerbGroup | undefined {
  const { units } = c.p;
  for (let i = group.to; c.language.bareClauses && i < units.length; i++) {
    if (!isComma(units[i]) || !mainClauseStarts(c, i + 1)) continue;
    return finite.find((g) => g.from > i);
  }
  return finite.find((g) => g.from >= group.to);
}

/** The phrases of joint speakers: «la Corée du Nord et la Russie», «A, B, C et D», as far as the verb agrees. */
function joint(c: Context, phrase: NounPhrase, side: 'left' | 'right', group: VerbGroup | null): Range[] {
  const { units } = c.p;
  const out: Range[] = [phrase];
  if (group?.number === 's' && group.kind === 'finite' && c.language.freeInversion) return out;
  const alike = c.language.freeInversion && group?.number === 'p'; // the verb tells that several speak
  const joins = (u: Unit | undefined) => u !== undefined && (c.language.coordinators.has(u.key) || isComma(u));
  if (side === 'left') {
    let first = phrase.from;
    let conjunction = false;
    while (out.length < 8 && joins(units[first - 1])) {
      const u = units[first - 1] as Unit;
      if (isComma(u) && !conjunction) break;
      const before = isComma(units[first - 2]) && u.pos === 'conj' ? first - 2 : first - 1;
      const other = phraseBefore(c.p, before, 0, c.language);
      if (!other || units[other.head]?.pos === 'pron' || c.p.dated[other.head] || (!(alike && u.pos === 'conj') && (units[other.head]?.pos === 'name') !== (units[phrase.head]?.pos === 'name'))) break;
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
    if (!other || c.p.groupAt[other.to]?.kind === 'finite' || (units[other.head]?.pos === 'name') !== (units[phrase.head]?.pos === 'name')) break;
    out.push(other);
    last = other.to;
    if (u.pos === 'conj') {
      conjunction = true;
      break;
    }
  }
  return conjunction ? out : [phrase];
}

// ------------------------------------------------------------------------------------------------------------ content end

/**
 * Where content that starts at `from` ends: at the sentence's end, or before the next thing that the article says in its own voice or
 * reports by another cue at the same level.
 */
function contentEnd(c: Context, from: number, cue: Cue, predicate = false): number {
  const rule = Math.min(endByRule(c, from, cue, predicate), trimEnd(c, from, hardStop(c, from, cue)));
  const { ends } = c.language;
  const { units } = c.p;
  if ((!ends && !c.samples) || !units[from] || units[from]?.quotation) return rule;
  let stop = from;
  while (stop < units.length && !(units[stop]?.text === ';' || (isStop(units[stop]) && stop === units.length - 1))) stop++;
  stop = Math.min(stop, hardStop(c, from, cue));
  const clause = units[from - 1]?.pos === 'comp' ? 'that' : units[from - 1]?.text === ':' ? 'colon' : startsClause(c, from) || (frames(cue).includes('that') && bareClause(c, from, frames(cue).includes('noun'))) ? 'clause' : (units[from] as Unit).pos;
  const speech = new Set(c.cues.filter((k) => k !== cue && k.kind !== 'noun').map((k) => k.from));
  const places = endPlaces(c.p, c.language, from, stop, rule, `${cue.kind}-${clause}`, cue.group, speech);
  c.samples?.push({ start: (units[from] as Unit).start, cue: (units[cue.from] as Unit).start, places: [...places, { at: stop, features: [] }].map((e) => ({ end: (units[trimEnd(c, from, e.at) - 1] as Unit).end, features: e.features })) });
  return ends ? trimEnd(c, from, chooseEnd(c.p, places, from, stop, ends)) : rule;
}

/** Where the sentence itself says that content is over, however likely it is to go on; the number of units where nothing does. */
function hardStop(c: Context, from: number, cue: Cue): number {
  const { units, groups, groupAt } = c.p;
  const none = units.length;
  const { group } = cue;
  const finiteAt = (i: number) => groupAt[i]?.kind === 'finite' && groupAt[i]?.from === i;
  let k = (group?.from ?? 0) - 1;
  while (units[k]?.pos === 'adv') k--;
  // «Le bâtonnier, qui a ajouté que …, n'a pas exclu …»: the verb of the antecedent
  if (group?.kind === 'finite' && units[k]?.pos === 'rel' && isComma(units[k - 1]) && !groups.some((g) => g.kind === 'finite' && g.to < k)) {
    for (let i = from + 1; i < none; i++) if (isComma(units[i]) && finiteAt(skipAdverbs(c, i + 1)) && groups.some((g) => g.kind === 'finite' && g.from >= from && g.to <= i)) return i;
  }
  if (cue.kind === 'noun') {
    // «L'aveu que les comptes étaient faux a précipité …»: the phrase is the subject of the next verb or opens the sentence
    if (groups.some((g) => g.kind === 'finite' && g.to <= cue.from)) return none;
    let seen = false;
    let owed = 0;
    for (let i = from; i < none; i++) {
      const u = units[i] as Unit;
      if (seen && isComma(u) && owed === 0 && mainClauseStarts(c, i + 1)) return i;
      if (u.pos === 'rel' || u.pos === 'comp' || u.pos === 'sub' || u.pos === 'wh' || (u.pos === 'conj' && seen)) owed++;
      if (!finiteAt(i)) continue;
      if (!seen) seen = true;
      else if (owed > 0) owed--;
      else return i;
    }
    return none;
  }
  // "Two sailors who say they saw the ship list have been called": the antecedent has its verb right behind
  if (group?.kind === 'finite' && units[k]?.pos === 'rel' && !isComma(units[k - 1]) && !groups.some((g) => g.kind === 'finite' && g.to < k)) {
    let seen = 0;
    let owed = 0;
    for (let i = from; i < none; i++) {
      const u = units[i] as Unit;
      if (isComma(u)) break;
      if (u.pos === 'rel' || u.pos === 'comp' || u.pos === 'sub' || u.pos === 'wh' || (u.pos === 'conj' && seen > 0)) owed++;
      if (!finiteAt(i)) continue;
      if (seen === 0 && c.cues.some((x) => x.kind === 'verb' && x.from === i)) owed++;
      if (seen++ === 0) continue;
      if (owed > 0) owed--;
      else if (units[i - 1]?.pos === 'noun' || units[i - 1]?.pos === 'name') return i;
    }
  }
  const cueAt = (i: number) => c.cues.find((x) => x.kind === 'verb' && x.from === i && x !== cue);
  for (let i = from + 1; i < none - 1; i++) {
    // «a promis de …, rappelé que …»
    if (isComma(units[i]) && group?.kind === 'finite' && groupAt[i + 1]?.continued && cueAt(i + 1)) return i;
    if (units[i]?.pos !== 'conj') continue;
    const next = cueAt(skipAdverbs(c, i + 1))?.group;
    if (!next || !group) continue;
    // "insisting she had never left and denouncing …"
    if (group.kind === 'ger' && next.kind === 'ger' && groups.some((g) => g.kind === 'finite' && g.from >= from && g.to <= i)) return i;
    // "promised to …, recalled that … and ruled out …": the last of a series
    const series = isComma(units[k]) && group.kind === 'finite' && next.kind === 'finite' && anyHere(c, (o) => o.cue !== null && o.kind === 'verb' && o.cue.end < (units[k] as Unit).start);
    if (series && sameTense(group, next, units) && groups.some((g) => g.kind === 'finite' && g.from >= from && g.to <= i)) return i;
  }
  return none;
}

function trimEnd(c: Context, from: number, at: number): number {
  const { units } = c.p;
  let end = at;
  while (end > from + 1 && (isBreak(units[end - 1]) || units[end - 1]?.text === ':') && units[end - 1]?.text !== ')') end--;
  return end;
}

function endByRule(c: Context, from: number, cue: Cue, predicate: boolean): number {
  const { units } = c.p;
  const first = units[from];
  const group = cue.group;
  const fronted = group !== null && (group.kind === 'ger' || group.kind === 'part' || group.kind === 'inf') && !c.p.groups.some((g) => g.kind === 'finite' && g.to <= group.from);
  const clause = units[from - 1]?.pos === 'comp' || cue.kind === 'prep' || (c.language.bareClauses && frames(cue).includes('that') && (startsClause(c, from) || bareClause(c, from, frames(cue).includes('noun'))));
  const nominal = !clause && first?.pos !== 'quote' && units[from - 1]?.text !== ':' && first?.pos !== 'wh';
  const subordinate = group !== null && opensSubordinate(c, group);
  let owed = 0; // finite verbs that relatives and subordinators in the content wait for
  let end = units.length;
  let verb = !clause;
  let finite = false; // a finite verb stands in the content already
  for (let i = from; i < units.length; i++) {
    const u = units[i] as Unit;
    if (u.text === ';' || (isStop(u) && i === units.length - 1)) {
      end = i;
      break;
    }
    if (u.text === '(') {
      const close = units.findIndex((x, j) => j > i && x.text === ')');
      if (close > 0) i = close;
      continue;
    }
    if (i > from && first?.pos === 'quote' && quoteCloses(c, from, i)) {
      end = i;
      break;
    }
    if (u.pos === 'rel' || u.pos === 'comp' || (u.pos === 'sub' && !(c.language.freeInversion && c.language.asMarkers.has(u.key))) || u.pos === 'wh') owed++;
    else if (c.p.groupAt[i]?.kind === 'finite' && c.p.groupAt[i]?.head === i && owed > 0) owed--;
    if (i > from && owed === 0 && nominal && ((isComma(u) || u.pos === 'conj') && (clauseStarts(c, i) || (c.language.freeInversion && isComma(u) && c.p.groupAt[i + 1]?.kind === 'ger')))) {
      end = i;
      break;
    }
    if (i > from && owed === 0 && subordinate && isComma(u) && (nominal || finite) && mainClauseStarts(c, i + 1)) {
      end = i;
      break;
    }
    if (i > from && c.language.freeInversion && u.quotation && startsAnew(c, i) && c.p.groupAt[isComma(units[i + 1]) ? i + 2 : i + 1]?.enclitic != null) {
      end = i;
      break;
    }
    if (u.quotation || c.p.groupAt[i]?.kind === 'finite') verb = true;
    if (!verb) continue; // «que [X et Y pourraient …]»
    if (c.p.groupAt[i]?.kind === 'finite') finite = true;
    if (i > from && finite && clause && !c.language.bareClauses && isComma(u) && units[i + 1]?.pos === 'conj' && units[skipAdverbs(c, i + 2)]?.pos !== 'pron' && mainClauseStarts(c, i + 2)) {
      end = i; // «…, et le journal a cité …»: a second reported clause would repeat its «que»
      break;
    }
    if (i > from && predicate && (c.p.dated[i] || (isComma(u) && units[i + 1]?.pos === 'sub') || (u.pos === 'sub' && !c.language.asMarkers.has(u.key)))) {
      end = i;
      break;
    }
    if (i > from && ((isComma(u) && cue.group?.kind === 'ger' && finite && c.p.groupAt[i + 1]?.kind === 'finite') || (!finite && resumesMain(c, i, cue)))) {
      end = i;
      break;
    }
    if (i > from && isComma(u) && fronted && mainClauseStarts(c, i + 1)) {
      end = i;
      break;
    }
    if (i > from && (isComma(u) || isDash(u) || u.pos === 'conj' || u.pos === 'prep' || u.pos === 'ger' || u.pos === 'quote') && breaksOff(c, i, cue, from, clause, finite)) {
      end = i;
      break;
    }
  }
  while (end > from && (isBreak(units[end - 1]) || units[end - 1]?.text === ':') && units[end - 1]?.text !== ')') end--;
  return end;
}

/**
 * Content without a finite verb is over where one is coordinated with the cue: «exige le retrait du texte et menace de …»,
 * «confient ne pas l'ignorer, mais se refusent à croire».
 */
function resumesMain(c: Context, i: number, cue: Cue): boolean {
  const { units } = c.p;
  let j = i;
  if (isComma(units[j])) j++;
  if (units[j]?.pos !== 'conj' && !(j > i && units[j]?.pos === 'adv')) return false;
  j++;
  if (units[j]?.pos === 'comp') return false;
  while (units[j]?.pos === 'adv' || c.p.dated[j]) j++;
  if (cue.group?.kind !== 'finite') return false;
  if (units[j]?.pos === 'pron' && !units[j]?.key.startsWith('-')) j++;
  const group = c.p.groupAt[j];
  return group?.kind === 'finite' && group.from === j;
}

/** «dénonce la visite, et l'opposition demande …», «a exprimé ses regrets, il parle de …»: a clause of its own begins behind unit i. */
function clauseStarts(c: Context, i: number): boolean {
  const { units } = c.p;
  const conjunction = units[isComma(units[i]) ? i + 1 : i]?.pos === 'conj';
  const start = skipAdverbs(c, (isComma(units[i]) ? i + 1 : i) + Number(conjunction));
  const phrase = phraseAt(c.p, start, c.language);
  if (!phrase || units[phrase.head]?.pos === 'rel' || units[start]?.pos === 'quote') return false;
  let next = skipAdverbs(c, phrase.to);
  if (conjunction && isComma(units[next]) && c.language.freeInversion && canSpeak(c, phrase)) next++; // «et la ministre, a demandé», a comma too many
  const group = c.p.groupAt[next];
  return group?.kind === 'finite' && group.from === next;
}

/** «Alors que X annonce …, Y …», «Si X promet de …, Y …»: the cue's clause hangs on the one that follows. */
function opensSubordinate(c: Context, group: VerbGroup): boolean {
  const { units } = c.p;
  const first = units.findIndex((u) => u.pos !== 'punct' && u.pos !== 'conj');
  const opened = first >= 0 && [first, first + 1, first + 2].some((i) => i < group.from && (units[i]?.pos === 'sub' || (i === first && units[i]?.pos === 'wh')));
  return opened && group.kind === 'finite' && !units.some((u, i) => i > first + 2 && i < group.from && (u.pos === 'comp' || u.pos === 'rel')) && c.p.groups.find((g) => g.kind === 'finite') === group;
}

/** «Affirmant que …, il a critiqué …», «Ce dernier, accusant X de …, a affirmé»: the main clause begins or goes on behind the comma. */
function mainClauseStarts(c: Context, from: number): boolean {
  const start = skipAdverbs(c, from);
  if (c.p.groupAt[start]?.kind === 'finite') return true;
  const phrase = phraseAt(c.p, start, c.language);
  if (!phrase) return false;
  const other = c.p.units[phrase.to]?.pos === 'conj' ? phraseAt(c.p, phrase.to + 1, c.language) : null;
  const last = other?.to ?? phrase.to;
  const end = skipApposition(c, last);
  const next = skipAdverbs(c, isComma(c.p.units[end]) && end > last ? end + 1 : end);
  return c.p.groupAt[next]?.kind === 'finite';
}

/** Content that began with a quotation is over when the quotation is, unless the sentence goes on with it. */
function quoteCloses(c: Context, from: number, i: number): boolean {
  const { units } = c.p;
  const u = units[i] as Unit;
  for (let j = from; j < i; j++) {
    const x = units[j] as Unit;
    if (x.pos !== 'quote' && x.pos !== 'conj' && !isComma(x)) return false;
  }
  // «ajoute qu'« il y a … » en paraphant», «« … » lundi»
  if (c.p.dated[i] || (c.language.gerundMarkers.has(u.key) && c.p.groupAt[i + 1]?.kind === 'ger') || u.pos === 'sub') return true;
  if (isComma(u) || u.pos === 'conj') return units[i + 1]?.pos !== 'quote' && !(units[i + 1]?.pos === 'comp') && !(u.pos === 'conj' && units[i + 1]?.pos === 'prep' && units[i + 2]?.pos === 'quote');
  // “A,” he said: the comma stands inside the marks
  const q = units[i - 1]?.quotation;
  return q !== null && q !== undefined && /[,.!?…]/.test(c.doc.shadow[q.end - 1] as string) && u.pos !== 'quote';
}

function breaksOff(c: Context, i: number, cue: Cue, from: number, clause: boolean, finite: boolean): boolean {
  const { units } = c.p;
  const u = units[i] as Unit;
  let j = i;
  while (isComma(units[j]) || isDash(units[j])) j++;
  if (units[j]?.pos === 'conj') j++;
  if (c.language.bareClauses && units[j]?.pos === 'comp' && u.pos === 'conj' && cue.group?.kind === 'finite') return false; // "and that" goes on with what is reported
  while (units[j]?.pos === 'adv' || c.p.dated[j]) j++;
  let marked = j;
  while (c.language.gerundMarkers.has(units[marked]?.key ?? '')) marked++;
  const next = c.cues.find((k) => k.from >= j && k !== cue);
  if (!next) return false;
  if (next.kind === 'prep') {
    if (next.from !== j || next.row.ambiguous || !(isComma(u) || u.pos === 'prep')) return false;
    const phrase = phraseAt(c.p, next.to, c.language);
    return phrase !== null && (isStop(units[phrase.to]) || (isComma(units[phrase.to]) && skipApposition(c, phrase.to) !== phrase.to));
  }
  if (next.kind === 'noun') return false;
  const group = next.group as VerbGroup | null;
  if (!group) return false;
  if (group.kind === 'inf' && isComma(u) && units[j]?.pos === 'prep' && group.from - j <= 2 && cue.group?.kind === 'finite') return true;
  if (group.kind === 'ger' && group.from === marked && (isComma(u) || u.pos === 'conj' || marked > j || units[i - 1]?.pos === 'quote')) return true;
  if (u.pos === 'prep' || u.pos === 'ger') return false;
  if (group.kind !== 'finite') return false;
  if (u.pos === 'quote') return false;
  // «la comparaison faite par les médias, qu'il a qualifiée de …»
  if (isComma(u) && units[j]?.pos === 'comp' && units[j + 1]?.pos === 'pron' && group.from === j + 2) return true;
  const main = cue.group;
  // «et a ajouté que»: the same subject goes on
  if (group.from === j && u.pos === 'conj') return sameTense(main, group, units);
  if (group.from === j && isComma(u) && invertedSubject(c, next as Cue & { group: VerbGroup })) return true;
  // «, et le New York Times a cité»; ", Smith said"
  const phrase = subjectPhrase(c.p, group.from, from, c.language);
  if (phrase && phrase.from <= j + 1 && phrase.from >= i) {
    if (clause && !finite) return false; // "said his band and its singer wrote"
    if (u.pos === 'conj' || units[i + 1]?.pos === 'conj' || isDash(u)) return complement(c, next, null) !== null || isBreak(units[next.to]);
    if (isComma(u)) return isBreak(units[skipAdjuncts(c, next.to, next)]);
  }
  return false;
}

/** Two verbs in the same tense are likely to be coordinated: «a déclaré … et a ajouté», not «a déclaré … qu'il viendrait et ajouterait». */
function sameTense(a: VerbGroup | null | undefined, b: VerbGroup, units: readonly Unit[]): boolean {
  if (!a || a.kind !== 'finite') return true;
  const x = units[a.from] as Unit;
  const y = units[b.from] as Unit;
  return a.conditional === b.conditional && (x.pos === y.pos || a.head === b.head);
}

// ------------------------------------------------------------------------------------------------------------ «selon X»

function readPrep(c: Context, whole: Cue & { kind: 'prep' }): void {
  const { units } = c.p;
  if (readAsSaid(c, whole)) return;
  const found = phraseAt(c.p, whole.to, c.language);
  if (!found) return;
  // «de source policière»: the preposition holds the noun that its object describes
  const holds = whole.to - whole.from > 1 && c.language.names.collectives.has(whole.row.words.at(-1) as string);
  const phrase = holds ? { ...found, from: whole.to - 1 } : found;
  const cue = holds ? { ...whole, to: whole.to - 1 } : whole;
  const head = units[phrase.head] as Unit;
  if (head.pos === 'num' || head.pos === 'quote') return;
  const before = units[cue.from - 1];
  const initial = opensClause(c, cue.from - 1);
  if (cue.row.ambiguous && units[cue.from - 1]?.pos === 'sub') return; // «comme pour X»
  if (head.pos === 'rel') return readPrepRelative(c, cue, phrase);
  const core = phrase.from === phrase.head ? phrase.from : units.findIndex((u, i) => i >= phrase.from && u.pos === 'noun');
  if (units[core] && (units[core]?.pos === 'noun' || units[core]?.pos === 'name') && c.language.criteria.has((units[core] as Unit).key)) return; // «selon les cas»
  const phrases = head.pos === 'pron' ? [phrase] : joint(c, phrase, 'right', null);
  const last = phrases.at(-1) as Range;
  const opening = initial || before?.text === ':' || before?.pos === 'comp';
  const apposition = skipApposition(c, last.to);
  const end = opening ? sourceEnd(c, last.to) : skipAdverbs(c, skipDated(c, apposition));
  const after = units[end];
  // «Ce n'est qu'un début, pour l'économiste Rachel Weil.»: at the end, only a judgement, and only a person named with what they are
  const judged = isComma(before) && isStop(after) && units.slice(phrase.from, phrase.to).some((u) => c.language.names.roles.has(u.key)) && head.pos === 'name' && c.p.groups.every((g) => g.kind !== 'finite' || c.language.references.copulas.has(g.lemma));
  if (cue.row.ambiguous && !judged && (!initial || !(after?.pos === 'quote' || isComma(after)) || !canSpeak(c, phraseAt(c.p, cue.to, c.language, false) ?? phrase))) return;
  if (before?.pos === 'part') return; // «nommé d'après X»
  if (phrase !== found && !opening && !isComma(before)) return; // «le tenant de source policière»
  const source: Source = { kind: 'after', phrases: phrases.length > 1 ? phrases : [named(c, phrase, apposition)], same: null };
  if (opening) {
    const from = isComma(after) || after?.text === ';' ? end + 1 : end;
    if (from < units.length) emit(c, cue, 'prep-initial', 'prep', source, [{ from, to: contentEnd(c, from, cue) }], [isComma(after) ? 'comma' : 'no-comma']);
    return;
  }
  // behind or inside what was said; when a claim ends here already, this is who relayed it
  const left = isComma(before) || isDash(before) ? cue.from - 1 : cue.from;
  const relayed = lastHere(c, (k) => k.cue !== null && k.kind !== 'prep' && k.strength === 'speech' && (k.source.kind !== 'none' || k.same !== null) && k.content.some((s) => Math.abs(s.end - (units[left - 1] as Unit).end) <= 2));
  if (relayed >= 0 && (isStop(after) || isComma(after))) {
    const done = c.out[relayed] as Candidate;
    c.out[relayed] = { ...done, via: [...done.via, stretch(c, source.phrases[0] as Range)] };
    return;
  }
  const from = leftBound(c, left, cue);
  // «15 000 à Paris (6 000 selon la police)»
  const paren = units.findLastIndex((u, k) => k < left && /^[()]$/.test(u.text));
  if (paren >= 0 && units[paren]?.text === '(' && !holdsProposition(c, paren, left)) return;
  // «Selon X, …, selon des témoins»: reported already
  if (from >= left || anyHere(c, (k) => k.kind === 'prep' && k.rule === 'prep-initial' && k.content.some((s) => s.start > (units[from] as Unit).start && s.end >= (units[left - 1] as Unit).end))) return;
  const pieces: Range[] = [{ from, to: left }];
  const resumed = units[end + 1];
  // «…, selon les propos du directeur, rapportés par …»
  if (isComma(before) && isComma(after) && resumed && !isStop(resumed) && resumed.pos !== 'rel' && !c.cues.some((k) => k.kind === 'prep' && k.from === end + 1) && !(c.p.groupAt[end + 1]?.kind === 'part' && c.p.groupAt[left - 1]?.kind !== 'finite')) {
    pieces.push({ from: end + 1, to: contentEnd(c, end + 1, cue) });
  }
  emit(c, cue, pieces.length > 1 ? 'prep-inside' : 'prep-final', 'prep', source, pieces, [isComma(before) ? 'comma' : 'no-comma']);
}

/** «L'ONU, selon laquelle la trêve tient, …». */
function readPrepRelative(c: Context, cue: Cue & { kind: 'prep' }, phrase: NounPhrase): void {
  const { units } = c.p;
  const aside = isComma(units[cue.from - 1]);
  const host = phraseBefore(c.p, aside ? cue.from - 1 : cue.from, 0, c.language, aside);
  if (!host || (cue.row.ambiguous && (!aside || !canSpeak(c, phraseAt(c.p, host.from, c.language, false) ?? host) || c.p.groupAt[phrase.to]?.kind === 'finite'))) return;
  let end = contentEnd(c, phrase.to, cue);
  let finite = false;
  for (let i = phrase.to; aside && i < end; i++) {
    if (isComma(units[i]) && c.p.groupAt[skipAdverbs(c, i + 1)]?.kind === 'finite') end = i;
    // nothing has said yet what the host does: its verb stands behind the aside, even where the tagger sees none
    if (isComma(units[i]) && finite && !c.p.groups.some((g) => g.kind === 'finite' && g.to <= cue.from)) end = i;
    if (c.p.groupAt[i]?.kind === 'finite') finite = true;
  }
  emit(c, cue, 'prep-relative', 'prep', { kind: 'relative', phrases: [host], same: null }, [{ from: phrase.to, to: end }], []);
}

/** «selon ce que rapporte l'agence, …», «selon ce qu'a confié au journal Jean Sorel, …»: the source is the subject of the verb. */
function readAsSaid(c: Context, cue: Cue & { kind: 'prep' }): boolean {
  const { units } = c.p;
  if (!saidBy(c, cue.to)) return false;
  const group = c.p.groups.find((g) => g.from >= cue.to + 2);
  if (group?.kind !== 'finite' || group.from - cue.to > 10) return true;
  const behind = phraseAt(c.p, skipAdjuncts(c, group.to, null), c.language);
  const phrase = group.enclitic === null && group.from === cue.to + 2 ? behind : subjectPhrase(c.p, group.from, cue.to + 2, c.language);
  if (!phrase) return true;
  const end = sourceEnd(c, Math.max(phrase.to, group.to));
  const from = isComma(units[end]) ? end + 1 : end;
  if (opensClause(c, cue.from - 1) && from < units.length) emit(c, cue, 'prep-initial', 'prep', { kind: 'after', phrases: [phrase], same: null }, [{ from, to: contentEnd(c, from, cue) }], ['as-said']);
  return true;
}

/** «ce que» at unit i. */
const saidBy = (c: Context, i: number) => c.language.impersonal.has(c.p.units[i]?.key ?? '') && (c.p.units[i + 1]?.pos === 'comp' || c.p.units[i + 1]?.pos === 'sub');

/** Past date words and the prepositions before them: «du mardi 31 janvier». */
function skipDated(c: Context, from: number): number {
  let i = from;
  while (c.p.dated[i] || ((c.p.units[i]?.pos === 'prep' || c.p.units[i]?.pos === 'det') && c.p.dated[i + 1])) i++;
  return i;
}

/**
 * Where a source that opens its sentence ends: at the comma behind what describes it («Selon Jean Sorel, un chimiste associé au projet, …»),
 * else where its phrase does.
 */
function sourceEnd(c: Context, from: number): number {
  const { units } = c.p;
  let end = skipAdverbs(c, skipDated(c, from));
  const free = (a: number, b: number) => units.slice(a, b).every((u, k) => u.pos !== 'quote' && (c.p.groupAt[a + k]?.kind !== 'finite' || isRelative(c, a + k)));
  const next = (i: number) => units.findIndex((u, k) => k >= i && (isComma(u) || isStop(u) || u.text === ':'));
  if (!isComma(units[end])) {
    // «Selon les témoignages recueillis sur place, …»
    const comma = next(end);
    if (comma < 0 || comma - end > 15 || !isComma(units[comma]) || !free(end, comma)) return end;
    end = comma;
  }
  for (let steps = 0; steps < 3; steps++) {
    const close = next(end + 1);
    const first = units[end + 1];
    if (close < 0 || close - end > 25 || !first || !(isComma(units[close]) || units[close]?.text === ';') || !free(end + 1, close)) break;
    const starts = isPhraseStart(first) || first.pos === 'part' || first.pos === 'rel' || first.pos === 'ger' || (first.pos === 'prep' && c.language.contentPreps.has(first.key));
    if (!starts || first.pos === 'pron' || c.p.dated[end + 1]) break;
    const then = skipAdverbs(c, close + 1);
    // «Pour Stefano Riva, de l'université de Padoue, qui n'a pas participé aux travaux, …»
    const more = units[then]?.pos === 'rel' ? next(then) : -1;
    if (more > 0 && isComma(units[more]) && free(then, more) && mainClauseStarts(c, more + 1)) {
      end = more;
      continue;
    }
    if (c.p.groupAt[then] || units[then]?.pos === 'conj' || units[then]?.pos === 'rel' || !holdsProposition(c, close + 1, units.length)) break;
    end = close;
  }
  return end;
}

/** The finite verb at unit i is that of a relative clause. */
function isRelative(c: Context, i: number): boolean {
  const group = c.p.groupAt[i] as VerbGroup;
  for (let j = group.from - 1; j >= 0 && group.from - j < 8; j--) {
    const u = c.p.units[j] as Unit;
    if (u.pos === 'rel') return true;
    if (isComma(u) || isStop(u) || c.p.groupAt[j]?.kind === 'finite') return false;
  }
  return false;
}

/** Whether a clause starts behind unit `i`: only punctuation, adverbs and dates stand before, or a conjunction right there. */
function opensClause(c: Context, i: number): boolean {
  const { units } = c.p;
  for (let j = i; j >= 0; j--) {
    const u = units[j] as Unit;
    if ((u.pos === 'conj' || u.pos === 'sub' || u.pos === 'comp') && i - j <= 1) return true;
    if (!(u.pos === 'punct' || u.pos === 'adv' || u.pos === 'conj' || c.p.dated[j] || (u.pos === 'prep' && c.p.dated[j + 1]))) return false;
  }
  return true;
}

/** A name, a third-person pronoun, or a word that names who can speak. */
function canSpeak(c: Context, phrase: NounPhrase): boolean {
  const { units } = c.p;
  const { roles, collectives } = c.language.names;
  return units.slice(phrase.from, phrase.to).some((u) => u.pos === 'name' || u.pos === 'title' || (u.pos === 'pron' && !c.language.impersonal.has(u.key)) || roles.has(u.key) || (collectives.has(u.key) && collectives.get(u.key) !== 'document'));
}

/** The name in an apposition behind a role: «l'ambassadrice américaine, Linda Thomas-Greenfield». */
function named(c: Context, phrase: NounPhrase, end: number): Range {
  if (end > phrase.to && c.p.units[phrase.head]?.pos !== 'name') {
    const inner = phraseAt(c.p, phrase.to + 1, c.language);
    if (inner && startsName(c.p, inner)) return inner;
  }
  return phrase;
}

// ------------------------------------------------------------------------------------------------------------------ nouns

function readNoun(c: Context, cue: Cue & { kind: 'noun' }): void {
  const { units } = c.p;
  const next = units[cue.to];
  const owner = possessor(c, cue);
  if (next?.pos === 'comp' && cue.row.frames.includes('that') && owner) {
    emit(c, cue, 'noun-that', 'that', owner, [{ from: cue.to + 1, to: contentEnd(c, cue.to + 1, cue) }], []);
    return;
  }
  // "In her view, …", «À son avis, …»
  const led = owner ? (owner.phrases[0] as Range).from - 1 : -1;
  if (owner && isComma(next) && cue.row.act === 'believe' && units[led]?.pos === 'prep' && opensClause(c, led - 1) && holdsProposition(c, cue.to + 1, units.length)) {
    emit(c, cue, 'noun-initial', 'that', owner, [{ from: cue.to + 1, to: contentEnd(c, cue.to + 1, cue) }], []);
    return;
  }
  if (next?.pos !== 'prep') return;
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

/** «son annonce que», "Trump's claim that", "her earlier warning that". */
function possessor(c: Context, cue: Cue): Source | null {
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

// ------------------------------------------------------------------------------------------------------------------- emit

const stretch = (c: Context, r: Range): Stretch => ({ start: (c.p.units[r.from] as Unit).start, end: (c.p.units[r.to - 1] as Unit).end });

/** The words of a quotation without its final stop or comma; dots of suspension and of an abbreviation stay. */
export function insideOf(shadow: string, q: Quotation): Stretch {
  const tail = shadow.slice(Math.max(q.start, q.end - 4), q.end);
  const stop = /[.,;:!?]$/.test(tail) && !/\.\.$/.test(tail) && !/(?<!\p{L})\p{Lu}\.$/u.test(tail);
  let end = stop && q.end - q.start > 1 ? q.end - 1 : q.end;
  while (end > q.start + 1 && shadow[end - 1] === ' ') end--;
  return { start: q.start, end };
}

/**
 * The medium that a statement was made to: «a déclaré à l'AFP», «a-t-elle dit sur France Inter», «Dans un entretien au Monde, X affirme».
 * It stands right behind the cue, or in what opens the sentence; its article is left out.
 */
function mediaOf(c: Context, cue: Cue, content: readonly Stretch[], source: readonly Range[]): Stretch[] {
  const { units } = c.p;
  if (cue.kind !== 'verb' && cue.kind !== 'adjective') return [];
  const ends = (u: Unit | undefined) => isStop(u) || u?.text === ':' || u?.pos === 'comp' || u?.pos === 'quote' || u?.pos === 'rel';
  const behind = { from: cue.to, to: cue.to };
  for (let i = cue.to; i < units.length && i - cue.to < 16 && !ends(units[i]) && !(isComma(units[i]) && i > cue.to) && c.p.groupAt[i]?.kind !== 'finite'; i++) behind.to = i + 1;
  const opening = { from: 0, to: 0 };
  if (units[0]?.pos === 'prep' || c.p.groupAt[0]?.kind === 'part') {
    for (let i = 0; i < cue.from && !ends(units[i]) && c.p.groupAt[i]?.kind !== 'finite'; i++) if (isComma(units[i])) opening.to = i;
  }
  for (const region of [behind, opening]) {
    for (let i = region.from; i < region.to; i++) {
      const u = units[i] as Unit;
      const inside = (s: Stretch) => u.start >= s.start && u.start < s.end;
      if (!c.language.media.has(u.key) || c.language.platforms.has(u.key) || content.some(inside) || source.some((r) => i >= r.from && i < r.to)) continue;
      let from = i;
      while (from > region.from && units[from - 1]?.pos === 'name') from--;
      let to = i + 1;
      while (to < region.to && units[to]?.pos === 'name' && (!u.capital || c.language.media.has((units[to] as Unit).key) || c.language.outlets.has(u.key))) to++;
      if (units[to - 1]?.pos !== 'name') continue; // «aux journalistes»
      if (units[to]?.pos === 'num' && to < region.to) to++; // «Europe 1»
      const before = units[from - 1]?.pos === 'det' ? units[from - 2] : units[from - 1];
      if (before?.pos !== 'prep' && !(before?.pos === 'noun' && c.language.outlets.has(before.key))) continue;
      return [stretch(c, { from: u.capital ? from : i + 1, to })];
    }
  }
  return [];
}

/** Pieces of content as offsets: the insides of quotations when all of it is quoted, else the words as they stand. */
function contentOf(c: Context, pieces: readonly Range[]): { content: Stretch[]; form: Form } | null {
  const { units } = c.p;
  const words = (u: Unit) => u.pos !== 'punct';
  const all = pieces.flatMap((r) => units.slice(r.from, r.to)).filter(words);
  const quoted = all.filter((u) => u.quotation);
  if (all.length === 0) return null;
  const lead = all.findIndex((u) => !(u.pos === 'conj' || u.pos === 'comp' || (u.pos === 'sub' && c.language.asMarkers.has(u.key)) || (u.pos === 'prep' && all.length > 1)));
  const plain = all.slice(Math.max(lead, 0)).filter((u) => !u.quotation);
  const isConnector = (u: Unit) => u.pos === 'conj';
  if (quoted.length && plain.every(isConnector)) {
    // «à « établir les fondements … »»: the preposition is content and decides nothing
    if ((all[0]?.pos === 'prep' || all[0]?.pos === 'sub') && quoted.length === 1 && lead === 1) return { form: 'direct', content: [{ start: (all[0] as Unit).start, end: (quoted[0] as Unit).end }] };
    return { form: 'direct', content: quoted.map((u) => insideOf(c.doc.shadow, u.quotation as Quotation)) };
  }
  const content: Stretch[] = [];
  for (const r of pieces) {
    let { from, to } = r;
    while (from < to && (units[from]?.pos === 'punct' && !/^[([]$/.test(units[from]?.text as string))) from++;
    while (to > from && isBreak(units[to - 1]) && units[to - 1]?.text !== ')') to--;
    if (to > from) content.push(stretch(c, { from, to }));
  }
  return content.length ? { content, form: quoted.length ? 'mixed' : 'indirect' } : null;
}

function emit(c: Context, cue: Cue, rule: string, frame: Candidate['frame'], source: Source | null, pieces: readonly Range[], features: readonly string[], marked: Form | null = null): void {
  const found = contentOf(c, pieces);
  if (!found) return;
  const body = { content: found.content, form: marked ?? found.form };
  const { act, strength } = actOf(cue);
  const lemma = cue.kind === 'prep' ? cue.row.words.join(' ') : cue.row.lemma;
  const contentText = body.content.map((s) => c.doc.shadow.slice(s.start, s.end)).join(' ');
  const categories = describe(
    {
      p: c.p, cue, rule, frame, form: body.form, strength, act, lemma, pieces, contentText,
      sourceKind: source?.kind ?? 'none', source: source?.phrases ?? [], words: contentText.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    },
    features,
  );
  c.out.push({
    sentence: c.index, rule, frame, kind: cue.kind, act, strength,
    cue: { ...stretch(c, cue), lemma },
    negated: cue.group?.negated ?? false,
    hedged: cue.group?.conditional ?? false,
    source: source ? { kind: source.kind, mentions: source.phrases.map((r) => stretch(c, trimMention(c, r))) } : { kind: 'none', mentions: [] },
    same: source?.same ?? null,
    content: body.content, form: body.form, via: mediaOf(c, cue, body.content, source?.phrases ?? []), features: categories,
  });
}

/** «le président Poutine» keeps its title; a trailing apposition in parentheses goes. */
function trimMention(c: Context, r: Range): Range {
  const open = c.p.units.findIndex((u, i) => i > r.from && i < r.to && u.text === '(');
  return open > 0 ? { from: r.from, to: open } : r;
}
