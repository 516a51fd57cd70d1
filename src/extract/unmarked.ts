/**
 * Speech that no verb of its own sentence reports: quotations behind a colon, block quotations, signed blocks, labels of a transcript.
 */
import { canSpeak, headsThing, MIN_ANNOUNCED } from './clause.ts';
import { confidenceOf } from './confidence.ts';
import { contentEnd } from './content-end.ts';
import type { Cue } from './cues.ts';
import { emit } from './emit.ts';
import type { Quotation } from './quotations.ts';
import { anyHere, type Candidate, type Context, insideOf, isComma, isDash, isStop, lastHere, revised, type Source, type Stretch, stretch } from './reading.ts';
import { invertedOrSubject, possessor, startsName, subjectPhrase } from './sources.ts';
import { type NounPhrase, phraseAt, phraseBefore, type VerbGroup } from './syntax.ts';
import type { Doc, Unit } from './text.ts';
import { countWords } from './words.ts';

/**
 * A quotation behind a colon that no cue has taken: «la direction a publié un communiqué laconique : « … »», "Her answer to critics: “…”".
 * The subject of the verb before it has said it.
 */
export function readAnnounced(c: Context): void {
  const { units } = c.p;
  if (c.p.colon < 0) return;
  const colon = units.findIndex((u, i) => u.text === ':' && units[i + 1]?.pos === 'quote');
  if (colon < 1) return;
  const q = units[colon + 1]?.quotation as { start: number; end: number };
  const taken = (k: Candidate) => k.content.some((s) => s.start < q.end && s.end > q.start);
  if (anyHere(c, (k) => taken(k) && (!c.language.bareClauses || k.sure >= c.language.confidence.threshold))) return;
  const group = c.p.groups.findLast((g) => g.kind === 'finite' && g.to <= colon);
  if (!group) return readAnswer(c, colon);
  if (countWords(c.doc.shadow, q.start, q.end) < MIN_ANNOUNCED) return;
  // "…, promising an update is coming: “…”": who has just been reported goes on
  const host = c.language.bareClauses ? lastHere(c, (k) => k.cue !== null && k.strength === 'speech' && k.sure >= c.language.confidence.threshold && k.content.at(-1)?.end === units[colon - 1]?.end) : -1;
  const spoken = host >= 0 ? c.cues.find((k) => k.group !== null && k.group !== group && (units[k.from] as Unit).start === c.out[host]?.cue?.start) : undefined;
  if (spoken) return emit(c, spoken, 'announced', 'quote', { kind: 'shared', phrases: [], same: host }, [{ from: colon + 1, to: contentEnd(c, colon + 1, spoken) }], ['no-noun']);
  const source = invertedOrSubject(c, group);
  if (!source || (group.enclitic !== null && c.language.references.nobody.has((units[group.enclitic] as Unit).key.replace(/^-/, '')))) return; // «Abonnez-vous : « … »»
  const row = { lemma: group.lemma, act: 'state', frames: [], preps: [], addressee: null, strength: 'speech' } as const;
  const noun = c.cues.findLast((k) => k.kind === 'noun' && k.to <= colon);
  emit(c, noun ?? { kind: 'verb', row, group, from: group.from, to: group.to }, 'announced', 'quote', source, [{ from: colon + 1, to: contentEnd(c, colon + 1, { kind: 'verb', row, group, from: group.from, to: group.to }) }], [noun ? 'noun' : 'no-noun']);
}

/**
 * «Réponse : « … »», "His answer: “…”": an answer without a verb is of whom the sentence before asked, named or a clitic there («lui a demandé
 * pourquoi»), else of who its possessive tells.
 */
function readAnswer(c: Context, colon: number): void {
  const { units } = c.p;
  const cue = c.cues.find((k) => k.kind === 'noun' && k.row.act === 'answer' && k.row.frames.includes('quote'));
  if (cue?.kind !== 'noun' || cue.from > 2 || !units.slice(0, cue.from).every((u) => u.pos === 'det' || u.pos === 'adj' || u.pos === 'conj') || c.p.groups.some((g) => g.to <= colon)) return;
  const mention = askedBefore(c);
  const source = possessor(c, cue);
  if (!mention && (!source || asksBefore(c))) return;
  emit(c, cue, 'answer', 'quote', source, [{ from: colon + 1, to: colon + 2 }], []);
  const k = c.out.at(-1) as Candidate;
  if (mention && k.rule === 'answer') c.out[c.out.length - 1] = { ...k, source: { kind: 'object', mentions: [mention] } };
}

/** The sentence before asks something: then its subject is not who answers. */
function asksBefore(c: Context): boolean {
  const before = c.doc.sentences[c.index - 1];
  return before !== undefined && before.units.some((u) => u.lemma !== '' && c.language.cues.verbs.some((row) => row.act === 'ask' && row.lemma === u.lemma));
}

/** Whom the sentence before puts a question to. */
function askedBefore(c: Context): Stretch | null {
  const asked = c.out.findLast((k) => k.sentence === c.index - 1 && k.act === 'ask' && k.cue !== null);
  const before = c.doc.sentences[c.index - 1];
  if (!asked?.cue || !before || before.paragraph !== c.p.sentence.paragraph) return null;
  const { cue, content } = asked;
  const clitic = before.units.find((u) => u.pos === 'clitic' && u.start >= cue.start && u.end <= cue.end && c.language.names.pronouns.has(u.key));
  if (clitic) return { start: clitic.start, end: clitic.end };
  const whom = before.units.filter((u) => u.start >= cue.end && u.end <= (content[0] as Stretch).start && u.pos !== 'comp');
  const first = whom.findIndex((u) => u.pos !== 'prep');
  const last = whom.at(-1);
  return first >= 0 && last && whom.some((u) => u.pos === 'name' || u.pos === 'noun') ? { start: (whom[first] as Unit).start, end: last.end } : null;
}

/** A quotation that is a paragraph of its own, behind a paragraph that ends in a colon or a comma: "Jones went on to say:¶“…”". */
export function readBlock(c: Context): void {
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
    c.out[reaches] = revised(k, { content: [...k.content, block], form: k.form === 'direct' ? 'direct' : 'mixed' });
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
  const before = c.out.length;
  emit(c, cue ?? { kind: 'verb', row, group, from: group.from, to: group.to }, 'block', 'quote', source ?? null, [{ from: 0, to: 1 }], [cue ? 'cue' : 'no-cue']);
  const k = c.out.at(-1) as Candidate;
  if (c.out.length > before) c.out[c.out.length - 1] = revised(k, { content: [block], form: 'direct' });
}

/** The word or quotation that is all of a sentence but its marks; null where there are several. */
function soleWord(units: readonly Unit[]): Unit | null {
  let sole: Unit | null = null;
  for (const u of units) {
    if (u.pos === 'punct') continue;
    if (sole) return null;
    sole = u;
  }
  return sole;
}

/** «« Un jour, peut-être. » C'est tout ce que répond X»: a pronoun takes up the quotation before. */
export function readTakenUp(c: Context): void {
  const { units } = c.p;
  const before = c.doc.sentences[c.index - 1];
  const q = before?.paragraph === c.p.sentence.paragraph ? soleWord(before.units)?.quotation : null;
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
  if (k.rule === 'taken-up') c.out[c.out.length - 1] = revised(k, { content: [insideOf(c.doc.shadow, q)], form: 'direct' });
}

/** Fewer words in marks are a title: «Le Grand Bain», Jean Sorel, réalisateur. */
const MIN_SIGNED = 4;

/**
 * A statement signed with a name and no verb: a block over «— Simone Arcand, députée de l'Orne», «« … » (Ilan Meyer, chef d'orchestre)»,
 * «« … », Marie Duval, 34 ans.». Without marks only what the person is tells a signature from an item of a list.
 */
export function readSigned(c: Context): void {
  const { units } = c.p;
  const { sentences } = c.doc;
  const lead = units[0] as Unit;
  if (units.length > 30 || !(lead.quotation || lead.text === '(' || isDash(lead)) || c.p.groups.some((g) => g.kind === 'finite')) return;
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
    const features = ['rule:signed', 'strength:speech', 'form:direct', 'form+strength:direct+speech', 'frame:quote', `signed:${marks}`];
    c.out.push({
      sentence: c.index, rule: 'signed', frame: 'quote', cue: null, kind: 'none', act: 'state', strength: 'speech', negated: false, hedged: false,
      source: { kind: 'after', mentions: [stretch(c, phrase)] }, same: null, content, form: 'direct', via: [],
      sure: confidenceOf(features, c.language.confidence), features,
    });
  };
  const quoted = (u: Unit | undefined): Quotation | null => (u?.quotation && countWords(c.doc.shadow, u.quotation.start, u.quotation.end) >= MIN_SIGNED ? u.quotation : null);
  const own = quoted(units[0]);
  const behind = units[1];
  if (own && (isComma(behind) || isDash(behind) || behind?.text === '(' || behind?.pos === 'name')) {
    const found = signed(behind?.pos === 'name' ? 1 : 2);
    if (found?.described || (found && isDash(behind))) sign(found.phrase, [insideOf(c.doc.shadow, own)], true);
    return;
  }
  const last = before?.units.findLast((u) => !/^[.,]$/.test(u.text) || u.quotation);
  const alone = before && soleWord(before.units) ? quoted(last) : null;
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

/** «Le Vatican « condamne fermement » l'attaque», «Jean Rey est « agréablement surpris » du succès»: the predicate stands in marks. */
export function readQuotedPredicate(c: Context): void {
  const { units } = c.p;
  const read = c.language.quotedPredicate;
  if (!read) return;
  for (let i = 1; i < units.length; i++) {
    const q = units[i]?.quotation;
    if (!q || q.close < 0) continue;
    const before = c.p.groupAt[i - 1];
    const copula = before?.kind === 'finite' && before.head === before.from && !before.negated && before.enclitic === null && c.language.passives.has(before.lemma);
    const inside = c.doc.shadow.slice(q.start, Math.min(q.end, q.start + 60));
    const act = /^\p{Ll}/u.test(inside) && (copula || !before) ? read(inside, copula) : null;
    if (!act || c.p.groupAt[i + 1]?.kind === 'finite' || anyHere(c, (k) => k.content.some((s) => s.start < q.end && s.end > q.start))) continue;
    const subject = subjectPhrase(c.p, copula ? (before as VerbGroup).from : i, 0, c.language);
    // «publie un communiqué qui « condamne l'attaque »»
    const told = subject && units[subject.head]?.pos === 'rel' && !copula ? phraseBefore(c.p, subject.from, 0, c.language, true) : null;
    const document = told !== null && units.slice(told.from, told.to).some((u) => c.language.names.collectives.get(u.key) === 'document');
    const issued = document ? c.p.groups.find((g) => g.kind === 'finite' && g.to === told.from && c.language.references.issuing.has(g.lemma)) : undefined;
    const issuer = issued ? subjectPhrase(c.p, issued.from, 0, c.language) : null;
    const phrase = issuer ?? told ?? subject;
    if (!phrase || c.p.units[phrase.head]?.pos === 'quote' || !(document || canSpeak(c, phrase)) || (!document && headsThing(c, phrase))) continue;
    const clause = units[i + 1]?.pos === 'comp'; // «« regrette » que la ville ait renoncé»
    let end = i + 1;
    while (end < units.length && end - i < 24 && !isComma(units[end]) && !isStop(units[end]) && units[end]?.text !== ':' && (clause || c.p.groupAt[end]?.kind !== 'finite') && units[end]?.pos !== 'conj' && units[end]?.pos !== 'sub') end++;
    const form = end > i + 1 ? 'mixed' : 'direct';
    const features = ['rule:quoted-predicate', 'strength:speech', `form:${form}`, `form+strength:${form}+speech`, 'frame:quote'];
    c.out.push({
      sentence: c.index, rule: 'quoted-predicate', frame: 'quote', cue: null, kind: 'none', act, strength: 'speech', negated: false, hedged: false,
      source: { kind: 'before', mentions: [stretch(c, phrase)] }, same: null, content: [form === 'direct' ? insideOf(c.doc.shadow, q) : stretch(c, { from: i, to: end })], form, via: [],
      sure: confidenceOf(features, c.language.confidence), features,
    });
  }
}

/** The words that open several paragraphs before a colon: in a transcript, where at least two take turns, they are who speaks. */
export function speakerLabels(doc: Doc): Set<string> {
  const seen = new Map<string, number>();
  for (const p of doc.paragraphs) {
    const opening = doc.shadow.slice(p.start, Math.min(p.end, p.start + 80));
    const m = opening.includes(':') ? /^(?:\p{Lu}[\p{L}.'-]*)(?: \p{Lu}[\p{L}.'-]*){0,3}(?=:)/u.exec(opening) : null;
    if (m) seen.set(m[0], (seen.get(m[0]) ?? 0) + 1);
  }
  const turns = new Set([...seen].filter(([, n]) => n > 1).map(([label]) => label));
  return turns.size > 1 ? turns : new Set();
}

/**
 * Who speaks stands before a colon: a headline ("Jones: Taxes Will Rise"), a transcript ("JONES: Good evening."), a quotation («Jones : « … »»).
 * Not "The Latest: Jones wins", nor «Impôts : Jones recule».
 */
export function readLabel(c: Context, labels: ReadonlySet<string>): void {
  const { units } = c.p;
  const { colon } = c.p;
  const before = c.doc.sentences[c.index - 1];
  if (colon < 1 || colon > 8 || (before && before.paragraph === c.p.sentence.paragraph)) return;
  const label = units.slice(0, colon);
  if (label.some((u, i) => !(u.pos === 'name' || u.pos === 'title' || c.language.references.genitiveMarks.has(u.key) || (u.pos === 'noun' && (u.capital || i > 0)) || (u.pos === 'prep' && i > 0)))) return;
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
