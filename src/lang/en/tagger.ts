/**
 * Parts of speech for English, no finer than the engine needs: closed classes by list, open words from the morphology's readings, and the
 * words before to choose between them. One pass from left to right.
 */
import type { Form, GrammaticalNumber, Pos, Token } from '../language.ts';
import { type Readings, readings, type VerbForm } from './morphology.ts';

const words = (list: string) => list.split(/\s+/);
const CLOSED = new Map<string, Pos>();
const closed = (pos: Pos, list: string) => {
  for (const w of words(list)) CLOSED.set(w, pos);
};
closed('det', 'the a an this these those my your his her its our their every each any some no another both either neither all many several few most much whose what which');
closed('prep', 'of in on at by for with from to into about against between through during before after above below under over within without along across behind beyond toward towards upon among amid despite like unlike per via concerning regarding until till since near around off out inside outside throughout alongside versus including ahead according');
closed('pron', 'he she it they we i you him them us me himself herself itself themselves everyone everybody someone somebody anyone anybody nobody nothing everything something anything there one others those');
closed('neg', "not n't never");
closed('rel', 'who whom');
closed('comp', 'that');
closed('wh', 'whether how why where when if');
closed('conj', 'and or but nor yet');
closed('sub', 'because while whilst although though unless whereas once as than so');
closed('num', 'two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty fifty sixty hundred thousand million billion trillion');
closed('adv', 'also again ever just only too very even still already now then here later earlier once twice often always sometimes perhaps maybe however instead rather quite almost nearly today yesterday tomorrow tonight meanwhile furthermore moreover nevertheless otherwise therefore thus soon long far away back together first last so else indeed anyway afterward afterwards');
closed('aux', "is are was were be been being am has have had having do does did will would can could may might shall should must ca wo 's 're 've 'll 'd 'm ain");
closed('title', 'mr. mrs. ms. dr. sen. rep. gov. lt. gen. col. sgt. capt. prof. rev. mr mrs ms dr sens. reps. govs. miss sir lord');

/** Lemmas of auxiliaries, by form. */
const AUX_LEMMA = new Map<string, string>(
  ([['be', "is are was were be been being am 're 'm"], ['have', "has have had having 've"], ['do', 'do does did']] as const)
    .flatMap(([lemma, list]) => words(list).map((w) => [w, lemma] as [string, string]))
    .concat([["'ll", 'will'], ['wo', 'will'], ['ca', 'can'], ["'d", 'would'], ['ain', 'be']]),
);
const MODAL = new Set(words('will would can could may might shall should must do does did ll wo ca'));
/** Forms that are verbs wherever a verb can stand, whatever the word list says: no noun competes. */
const SAYING = new Set(words('said says told tells asked asks wrote writes added adds argued argues explained explains insisted insists thinks thought believes believed admitted admits denied denies warned warns suggested suggests tweeted'));
/** Of those, the ones that are no participles. */
const SAID = new Set(words('said says tells asks writes adds argues explains insists thinks believes admits denies warns suggests wrote'));
const SAY = new Set(words('say tell think believe argue insist agree disagree expect worry warn predict'));
/** Third persons of reporting verbs that the word list also has as nouns: where they close a quotation's sentence they are verbs. */
const NOTES = new Set(words('notes reports states claims comments remarks answers questions quips jokes posts tweets concludes reveals'));
/** The same before an object, in a clause that has no other verb. */
const PLEDGES = new Set(words('promises demands claims threatens pledges urges'));
const WEEKDAY = new Set(words('monday tuesday wednesday thursday friday saturday sunday'));
const ACRONYM = new Set(words('who us it is am an so or may in no all'));
const PLURAL_PRON = new Set(words('they we them us themselves others those'));
const SUBJECT_PRON = new Set(words('he she it they we i you who everyone everybody someone somebody nobody there that which others one'));
const TIME_NOUN = new Set(words('day night morning afternoon evening week weekend month year summer winter spring autumn time'));
/** Base forms that are nouns too, where several people close a quotation's sentence. */
const NOTE = new Set(words('note report state claim comment remark answer write conclude quip joke argue tweet say add'));
const OBJECT_PRON = new Set(words('him them me us'));
const DATE_NAME = new Set(words('monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'));

const FINITE: ReadonlySet<VerbForm> = new Set(['third', 'past']);

/** What tables tell of a form, looked up once and kept with it. */
interface Look {
  readonly closed: Pos | undefined;
  readonly readings: Readings;
  readonly isBase: boolean;
  readonly isFinite: boolean;
  /** A small word in capitals throughout: "WHO", "US". */
  readonly acronym: boolean;
  /** Its number as a noun. */
  readonly number: GrammaticalNumber;
  /** What a word of a closed class tells as an auxiliary and as a pronoun; null for other words. */
  readonly aux: { readonly lemma: string; readonly number: GrammaticalNumber | null } | null;
  readonly pron: Pick<Token, 'gender' | 'number' | 'person'> | null;
}

const look = (t: Token): Look => (t.form.readings as Look | null) ?? lookUp(t.form);

function lookUp(form: Form): Look {
  const { key, text } = form;
  const all = readings(key);
  const closed = CLOSED.get(key);
  const read: Look = {
    closed,
    readings: all,
    isBase: key === 'be' || key === 'have' || key === 'do' || all.verb.some((v) => v.form === 'base'),
    isFinite: closed === 'aux' || all.verb.some((v) => FINITE.has(v.form)),
    acronym: text.length > 1 && text === text.toUpperCase() && /^\p{L}+$/u.test(text) && ACRONYM.has(key),
    number: text.length > 1 && text === text.toUpperCase() ? 's' : /[^s]s$|^(?:.*(?:wo)?men|people|children|police|media|clergy)$/.test(key) ? 'p' : 's',
    aux: closed === undefined ? null : { lemma: AUX_LEMMA.get(key) ?? key, number: /^(?:is|was|has|does)$/.test(key) ? 's' : /^(?:are|were)$/.test(key) ? 'p' : null },
    pron: closed === undefined ? null : pronAgreement(key),
  };
  form.readings = read;
  return read;
}

const pronAgreement = (key: string): Pick<Token, 'gender' | 'number' | 'person'> => ({
  gender: /^(?:he|him|himself)$/.test(key) ? 'm' : /^(?:she|her|herself)$/.test(key) ? 'f' : null,
  number: PLURAL_PRON.has(key) ? 'p' : 's',
  person: /^(?:i|we|me|us)$/.test(key) ? 1 : key === 'you' ? 2 : 3,
});

/** Tags the units of one sentence in place. */
export function tag(tokens: readonly Token[], names: ReadonlySet<string>): void {
  const headline = isHeadline(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (t.pos === 'quote' || t.pos === 'punct' || t.pos === 'num') continue;
    const aside = insideVerb(tokens, i);
    if (aside > 0) {
      for (let k = i; k < i + aside; k++) (tokens[k] as Token).pos = 'adv';
      i += aside - 1;
      continue;
    }
    const measure = measures(tokens, i);
    if (measure > 0) {
      for (let k = i; k < i + measure; k++) (tokens[k] as Token).pos = 'det';
      i += measure - 1;
      continue;
    }
    // "the WHO", "US growth": capitals throughout are no small word
    const acronym = !headline && look(t).acronym;
    const fixed = acronym ? undefined : look(t).closed;
    const nameCase = t.capital && !t.initial && !headline;
    if (fixed && !(nameCase && t.key.length > 3 && fixed !== 'title' && fixed !== 'pron' && (fixed === 'aux' || fixed === 'adv' || fixed === 'num'))) closedWord(t, fixed, tokens, i);
    else if (acronym) {
      t.pos = 'name';
      t.number = 's';
    } else openWord(t, tokens, i, headline, names);
  }
}

const INSIDE = new Map([['in', ['the past', 'particular', 'fact', 'turn', 'effect', 'part', 'recent weeks', 'recent months', 'recent days']], ['at', ['times', 'least', 'first']], ['of', ['course']], ['for', ['years', 'months', 'weeks']], ['once', ['again']], ['so', ['far']]] as const);

/** "has in the past described", "have in particular noted": words inside a verb that are an adverb together; how many there are. */
function insideVerb(tokens: readonly Token[], i: number): number {
  const rows = tokens[i - 1]?.pos === 'aux' ? INSIDE.get((tokens[i] as Token).key as 'in') : undefined;
  for (const row of rows ?? []) {
    const rest = row.split(' ');
    const behind = tokens[i + 1 + rest.length];
    if (rest.every((word, k) => tokens[i + 1 + k]?.key === word) && behind && look(behind).readings.verb.some((v) => v.form === 'participle' || v.form === 'base')) return rest.length + 1;
  }
  return 0;
}

/** Every long word has a capital: capitals tell nothing of names. */
function isHeadline(tokens: readonly Token[]): boolean {
  let capital = 0;
  let lower = 0;
  for (const t of tokens) {
    if (t.pos === 'punct') continue;
    if (t.end - t.start > 3 && t.pos !== 'quote') {
      if (t.capital) capital++;
      else lower++;
    } else if (!t.capital && t.pos !== 'quote' && t.pos !== 'num' && look(t).closed === undefined && look(t).isFinite) lower += 2; // "Ada Bah and Leo Carr met in Leeds"
  }
  return capital >= 4 && lower <= capital / 5;
}

function closedWord(t: Token, fixed: Pos, tokens: readonly Token[], i: number): void {
  const prev = tokens[i - 1];
  const next = tokens[i + 1];
  const key = t.key;
  t.pos = fixed;
  const { aux, pron } = look(t);
  t.lemma = aux?.lemma ?? key;
  if (key === 'to' && prev?.key === 'according') return;
  if (key === 'to') {
    const verb = next && !next.capital ? (next.key === 'not' || next.pos === 'adv' || /ly$/.test(next.key) ? tokens[i + 2] : next) : undefined;
    if (verb && isBase(verb)) t.pos = 'to';
  } else if (key === "'s") {
    t.pos = possessive(t, prev, next, tokens[i + 2]) ? 'other' : 'aux';
    t.lemma = t.pos === 'aux' ? 'be' : key;
  } else if (key === 'that') {
    // "that plan", "that was": determiner or pronoun when it cannot open a clause
    if ((prev?.pos === 'prep' && !(prev.key === 'out' && /^(?:verb|inf|ger|part)$/.test(tokens[i - 2]?.pos ?? ''))) || prev === undefined || t.initial) t.pos = next && isFiniteForm(next) ? 'pron' : 'det';
    else if (next && TIME_NOUN.has(next.key) && (!tokens[i + 2] || !isFiniteForm(tokens[i + 2] as Token))) t.pos = 'det'; // "said that night"
    else if (prev.lemma === 'call' && prev.pos === 'verb') t.pos = 'det'; // "called that plan unfair"
    else if (next && /^[,.;]$/.test(next.text) && tokens[i + 2]?.pos !== 'quote' && (prev.pos === 'inf' || prev.pos === 'ger' || prev.pos === 'part')) t.pos = 'pron'; // "if he can do that, …"
    else if (prev.pos === 'noun' && next && opensObject(next, tokens[i + 2])) t.pos = 'rel'; // "an ad that urges voters to …"
    else if (next && isFiniteForm(next) && !look(next).readings.noun) t.pos = prev.pos === 'noun' || prev.pos === 'name' || prev.pos === 'adj' ? 'rel' : 'pron';
  } else if (key === 'which' || key === 'what') {
    t.pos = prev === undefined || prev.pos === 'verb' || prev.pos === 'prep' ? (key === 'what' ? 'wh' : 'rel') : key === 'what' ? 'wh' : 'rel';
  } else if (key === 'her') {
    t.pos = next && (next.pos === 'punct' || look(next).closed !== undefined) ? 'pron' : 'det';
  } else if ((prev?.pos === 'to' || (prev?.pos === 'aux' && MODAL.has(prev.key))) && /^(?:back|last|long|further|near|near|second|even|still)$/.test(key)) {
    if (prev.pos === 'to' || !next || next.pos === 'punct' || look(next).closed !== undefined) t.pos = 'inf'; // "could last", "to back Jones"
  } else if (key === 'outside' && t.initial && next && /[^s]s$/.test(next.key) && tokens[i + 2] && (look(tokens[i + 2] as Token).closed === 'adv' || isFiniteForm(tokens[i + 2] as Token) || SAY.has((tokens[i + 2] as Token).key))) {
    t.pos = 'adj'; // "Outside experts also say"
  } else if (key === 'one' && t.capital && !t.initial && prev?.pos === 'name') {
    t.pos = 'name'; // "Radio One"
  } else if (key === 'another' && (!next || next.pos === 'punct' || isFiniteForm(next))) {
    t.pos = 'pron'; // "said another"
  } else if (key === 'one' && next && look(next).closed === undefined && next.pos !== 'punct' && next.pos !== 'quote' && (look(next).readings.noun || look(next).readings.adjective || next.capital)) {
    t.pos = 'det'; // "one aide", not "one said"
  } else if (key === 'like' && prev && (prev.pos === 'pron' || prev.pos === 'aux' || prev.pos === 'to' || prev.pos === 'neg')) {
    openWord(t, tokens, i, false);
  } else if ((key === 'all' || key === 'both' || key === 'some' || key === 'many' || key === 'most' || key === 'few' || key === 'several' || key === 'those' || key === 'these' || key === 'this') && next && (((isFiniteForm(next) || next.key === 'of' || next.key === 'who') && !look(next).readings.noun) || (key !== 'this' && SAY.has(next.key) && !look(next).readings.adjective && !/^(?:worry|tell)$/.test(next.key)))) {
    t.pos = 'pron';
  } else if ((key === 'may' || key === 'will') && t.capital && !t.initial) t.pos = 'name';
  else if (key === 'so' && next?.key !== 'that') t.pos = 'adv';
  else if (key === 'as' && prev?.key === 'such' && tokens.slice(Math.max(0, i - 4), i).some((x) => SAID.has(x.key))) t.pos = 'prep'; // "said places such as Salem"
  else if (key === 'if' && prev?.pos === 'verb' && HOLDS.has(prev.key) && tokens.slice(i + 2, i + 20).some((x, k) => x.text === ',' && tokens[i + k + 3] && look(tokens[i + k + 3] as Token).closed !== 'conj')) t.pos = 'sub'; // "believe if it rains, he will go"
  else if (key === 'since' && prev?.pos === 'aux' && prev.lemma === 'have') t.pos = 'adv'; // "has since said"
  else if ((key === 'inside' || key === 'outside') && prev?.pos === 'det' && next && startsNoun(next)) t.pos = 'adj'; // "an inside source"
  else if ((key === 'before' || key === 'after' || key === 'since' || key === 'until') && next && (SUBJECT_PRON.has(next.key) || (next.capital && tokens[i + 2] && isFiniteForm(tokens[i + 2] as Token)) || opensClause(tokens, i))) t.pos = 'sub';
  if (t.pos === 'pron' && pron) {
    t.gender = pron.gender;
    t.number = pron.number;
    t.person = pron.person;
  }
  if (t.pos === 'aux' && aux) {
    t.number = aux.number;
    if (key === 'be' || key === 'been' || key === 'being' || key === 'having') t.pos = key === 'be' ? 'inf' : key === 'been' ? 'part' : 'ger';
  }
}

/** Past forms that are adjectives before a title: "said retired Army Lt. Gen. Mick Roe". */
const STATUS = /^(?:retired|incarcerated|disgraced|renowned|celebrated|ousted|jailed|convicted|exiled|respected)$/;
const MORE = new Set(words('more less fewer greater'));
const NEARLY = new Set(words('about nearly almost roughly approximately'));
const HALF = new Set(words('half one-third two-thirds one-quarter three-quarters'));
const SHARE = new Set(words('third quarter dozen hundred thousand million billion'));

/** A number or share stands at unit i: "40", "half", "a third". */
function counts(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  return t !== undefined && (t.pos === 'num' || look(t).closed === 'num' || HALF.has(t.key) || (t.key === 'a' && SHARE.has(tokens[i + 1]?.key ?? '')));
}

/** How many units from i on tell how far a number holds, and belong to it: "*more than* 40 donors", "*at least* half", "said *about* a third". */
function measures(tokens: readonly Token[], i: number): number {
  const { key, initial } = tokens[i] as Token;
  const next = tokens[i + 1]?.key ?? '';
  if (((MORE.has(key) && next === 'than') || (key === 'at' && (next === 'least' || next === 'most'))) && counts(tokens, i + 2)) return 2;
  if (!NEARLY.has(key) || !counts(tokens, i + 1)) return 0;
  const prev = tokens[i - 1];
  return key !== 'about' || initial || !prev || prev.text === ',' || SAID.has(prev.key) ? 1 : 0;
}

/** "was grounded after the Courier reported": a verb stands before, and behind the noun phrase another; not "He said after the meeting the plan was dead". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  let verb = false;
  for (let j = at - 1; j >= 0 && !verb; j--) {
    const t = tokens[j] as Token;
    if (t.pos === 'punct' || t.pos === 'comp') break;
    verb = (t.pos === 'verb' && !SAYING.has(t.key)) || t.pos === 'aux';
  }
  if (!verb) return false;
  for (let j = at + 1; j < tokens.length && j - at < 7; j++) {
    const t = tokens[j] as Token;
    const { closed: fixed, readings: r } = look(t);
    if (j > at + 1 && fixed === 'aux') return true;
    if (j > at + 2 && fixed === undefined && !t.capital && isFiniteForm(t) && !r.noun && !r.adjective) return true;
    if (t.pos === 'punct' || t.pos === 'quote' || (fixed !== undefined && !(fixed === 'det' && j === at + 1))) return false;
  }
  return false;
}

/** "'s" is the genitive before a noun phrase, "is" or "has" before what they take. */
function possessive(t: Token, prev: Token | undefined, next: Token | undefined, afterNext: Token | undefined): boolean {
  if (!prev || prev.pos === 'pron' || prev.pos === 'wh' || prev.pos === 'rel' || prev.key === 'that' || prev.key === 'there' || prev.key === 'let') return false;
  if (!next) return true;
  const fixed = look(next).closed;
  if (fixed && fixed !== 'num' && fixed !== 'adv' && !next.capital) return false;
  if (look(next).readings.verb.some((v) => v.form === 'gerund') && !look(next).readings.noun) return false;
  void t;
  void afterNext;
  return true;
}

/** A verb in the third person that could be a plural noun, before a determiner, a pronoun, a name, marks or a noun: "urges voters", "claims the lead". */
function opensObject(t: Token, next: Token | undefined): boolean {
  if (!next || t.capital || next.pos === 'punct' || !look(t).readings.verb.some((v) => v.form === 'third')) return false;
  const { closed: fixed } = look(next);
  return next.pos === 'quote' || fixed === 'det' || (fixed === 'pron' && OBJECT_PRON.has(next.key)) || (fixed === undefined && (next.capital || (/[^s]s$/.test(next.key) && !look(next).isFinite)));
}

const isBase = (t: Token) => look(t).isBase;
const isFiniteForm = (t: Token) => look(t).isFinite;

function governor(tokens: readonly Token[], i: number): Token | undefined {
  for (let j = i - 1; j >= 0 && i - j < 6; j--) {
    const t = tokens[j] as Token;
    if (t.pos !== 'adv' && t.pos !== 'neg') return t;
  }
  return undefined;
}

function openWord(t: Token, tokens: readonly Token[], i: number, headline: boolean, names?: ReadonlySet<string>): void {
  const prev = tokens[i - 1];
  const next = tokens[i + 1];
  const key = t.key;
  const { readings: r, number } = look(t);
  t.number = number;
  if (key === 'further' && next && !next.capital && next.pos !== 'punct' && next.pos !== 'quote' && look(next).closed === undefined && prev && prev.pos !== 'aux' && prev.pos !== 'to' && /(?:s|ing|ion|ment|ness|ity|ance|ence)$/.test(next.key)) {
    // "did not rule out further arrests"
    t.pos = 'adj';
    return;
  }
  if (key === 'further' && prev && prev.pos !== 'to' && prev.pos !== 'aux' && prev.pos !== 'det') {
    t.pos = 'adv'; // "She further announced", "He went further"
    return;
  }
  if (t.initial && ORDINAL.has(key) && next && !next.capital && next.pos !== 'punct') {
    t.pos = 'adj'; // "Third day of strike"
    return;
  }
  // "Said Hank Odell, a farmer: “…”"
  const leads = t.initial && SAID.has(key) && next?.capital === true && tokens.some((x, j) => (x.text === ':' || (x.text === ',' && j < 5) || (x.text === ',' && j < 25 && tokens.slice(0, 6).some((y, k) => y.text === ',' && (tokens[k + 1]?.key === 'who' || look(tokens[k + 1] as Token).closed === 'det')))) && tokens[j + 1]?.pos === 'quote');
  if (t.capital && !headline && !leads && (!t.initial || names?.has(key) || isName(t, next))) {
    t.pos = DATE_NAME.has(key) ? 'noun' : 'name';
    return;
  }
  // "complained of split shifts and missed breaks, and said": the comma before the next conjunction tells that the first joins nouns
  const listed = prev?.key === 'and' && tokens[i - 2]?.pos === 'noun' && tokens[i - 2]?.number === 'p' && next && startsNoun(next) && /[^s]s$/.test(next.key) && tokens[i + 2]?.text === ',' && tokens[i + 3]?.key === 'and' && r.verb.some((v) => v.form === 'participle');
  if (listed) {
    t.pos = 'adj';
    return;
  }
  const verb = r.verb.length ? chooseVerb(t, tokens, i, headline) : null;
  if (verb) {
    t.lemma = verb.lemma;
    t.pos = verb.form === 'gerund' ? 'ger' : verb.form === 'participle' ? 'part' : verb.form === 'base' && infinitival(governor(tokens, i)) ? 'inf' : 'verb';
    if (t.pos === 'verb') {
      t.number = verb.form === 'third' ? 's' : verb.form === 'base' ? 'p' : null;
      t.mood = 'ind';
    }
    return;
  }
  // "said more would follow"
  if (/^(?:more|fewer)$/.test(key) && next && look(next).aux && prev && (prev.pos === 'verb' || prev.pos === 'comp')) {
    Object.assign(t, { pos: 'pron', number: 'p', person: 3 });
    return;
  }
  if (r.adverb && !r.noun && !r.adjective) t.pos = 'adv';
  else if (r.adverb && r.adjective && prev?.pos === 'verb' && prev.lemma !== 'be' && next && !startsNoun(next) && isFiniteForm(next)) t.pos = 'adv'; // "a man who lives nearby told police"
  else if (r.adjective && !(r.noun && (!next || !startsNoun(next)))) t.pos = 'adj';
  else if (r.noun) t.pos = 'noun';
  else if (r.verb.some((v) => v.form === 'participle') && next && startsNoun(next)) t.pos = 'adj';
  else if (r.adverb) t.pos = 'adv';
  else t.pos = /ly$/.test(key) && prev?.pos !== 'det' ? 'adv' : r.adjective ? 'adj' : 'noun';
  if (t.pos === 'noun' || t.pos === 'adj') t.lemma = r.lemma;
}

/** The first word of a sentence is a name when no reading of it as a word is likely. */
function isName(t: Token, next: Token | undefined): boolean {
  const r = look(t).readings;
  if (next?.capital && look(next).closed === undefined) return true;
  // "Banks said", "Gates warned": a verb that can be nothing else takes a bare word as its subject
  if (next && !r.adverb && !next.capital && look(next).readings.verb.some((v) => FINITE.has(v.form)) && !look(next).readings.noun && !look(next).readings.adjective) return true;
  if (r.adverb || (r.verb.some((v) => v.form === 'gerund' || v.form === 'participle') && !next?.capital)) return false;
  if (r.verb.length === 0 && !r.adjective && !r.adverb && (!r.noun || !/s$/.test(t.key))) return next !== undefined && (isFiniteForm(next) || next.key === "'s" || next.text === ',' || look(next).closed === 'conj') && !r.noun ? true : !r.noun || r.lemma === '' ;
  return false;
}

const ORDINAL: ReadonlySet<string> = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']);
const infinitival = (head: Token | undefined) => head !== undefined && (head.pos === 'to' || head.pos === 'aux' || head.key === 'let');
const startsNoun = (t: Token) => !t.capital && t.pos !== 'punct' && look(t).closed === undefined && look(t).readings.noun;

function chooseVerb(t: Token, tokens: readonly Token[], i: number, headline: boolean): { lemma: string; form: VerbForm } | null {
  const prev = tokens[i - 1];
  const next = tokens[i + 1];
  const r = look(t).readings;
  const head = governor(tokens, i);
  const find = (...forms: VerbForm[]) => r.verb.find((v) => forms.includes(v.form)) ?? null;
  const finite = find('third', 'past', 'base');
  // "Asked whether Kim would travel, he replied"
  if (STATUS.test(t.key) && next?.capital && prev && (SAYING.has(prev.key) || prev.pos === 'prep' || prev.pos === 'conj')) return null;
  if (t.initial && find('participle') && next && /^(?:whether|if|about|by|why|how|what|when|where|on)$/.test(next.key) && tokens.slice(i + 2, i + 30).some((x) => x.text === ',')) return find('participle');
  if (prev?.pos === 'to') return find('base');
  if (head?.pos === 'aux' || (head?.pos === 'inf' && head.lemma === 'be') || (head?.pos === 'part' && head.lemma === 'be') || (head?.pos === 'ger' && (head.lemma === 'be' || head.lemma === 'have'))) {
    if (head.lemma === 'be') return find('gerund') ?? (r.adjective && !find('participle') ? null : find('participle'));
    if (head.lemma === 'have') return find('participle') ?? (r.noun ? null : find('gerund'));
    // an auxiliary before its subject: "did he say"
    return find('base') ?? find('participle');
  }
  if (prev && finite && SAYING.has(t.key) && find('third', 'past') && prev.pos !== 'det' && prev.pos !== 'title' && !(prev.pos === 'other' && prev.key === "'s") && !(prev.pos === 'prep' && !r.noun)) {
    if (!(find('participle') && (reduced(tokens, i, head) || prev.pos === 'conj' || prev.pos === 'prep' || prev.key === 'when')) || SAID.has(t.key)) return find('third', 'past');
  }
  // "officials tell reporters", "some say"
  if (find('base') && SAY.has(t.key) && prev && (prev.number === 'p' || (prev.pos === 'pron' && /^(?:some|many|others|most|few|both|those|one)$/.test(prev.key))) && (prev.pos === 'noun' || prev.pos === 'name' || prev.pos === 'pron')) return find('base');
  if (t.key === 'think' && /^tanks?$/.test(next?.key ?? '')) return null;
  // "union leaders point out that"
  if (t.key === 'point' && next?.key === 'out' && prev?.number === 'p' && (prev.pos === 'noun' || prev.pos === 'name' || prev.pos === 'pron')) return find('base');
  // ", the Oslo Tribune reports."
  if (t.key === 'reports' && prev?.pos === 'name' && (!next || /^[.;]$/.test(next.text)) && closesClause(tokens, i)) return find('third');
  // "which they say left a vacuum"
  if (finite && prev?.pos === 'verb' && SAY.has(prev.key) && opensRelative(tokens, i - 1) && next && look(next).closed !== undefined && look(next).closed !== 'aux') return find('past', 'third', 'base');
  if (prev?.pos === 'num' && NOTE.has(t.key) && find('base') && (!next || /^[.,;:]$/.test(next.text)) && closesQuoted(tokens, i)) return find('base'); // "“…,” the two write."
  // "47% say", "three in ten think"
  if (prev?.pos === 'num' && find('base') && next && (look(next).closed !== undefined || next.capital) && look(next).closed !== 'conj' && (t.key === 'say' || !r.noun)) return find('base');
  if (tokens[i - 2]?.key === "'s" && tokens[i - 2]?.pos === 'other' && prev && look(prev).readings.adjective && !find('third', 'past')) return null; // "the minister's public quarrel with"
  const gerund = find('gerund');
  if (gerund) {
    if (prev?.pos === 'det' || (prev?.pos === 'adj' && r.noun)) return null;
    if (r.noun && prev?.pos === 'noun' && t.key !== 'saying' && !DATE_NAME.has(prev.key) && !(next && (next.pos === 'quote' || next.key === 'that' || look(next).closed !== undefined))) return null;
    return gerund;
  }
  // "Some of the members polled said", "The actors involved are"
  if (find('participle') && find('past') && prev?.pos === 'noun' && prev.number === 'p' && next && (SAID.has(next.key) || next.key === 'say' || /^(?:are|were|have|will)$/.test(next.key))) return find('participle');
  // "those surveyed said"
  if (prev?.key === 'those' && find('participle') && next && (isFiniteForm(next) || SAY.has(next.key))) return find('participle');
  const nominal = r.noun || r.adjective;
  // "which media reports range", "that officials claim"
  if (prev?.pos === 'noun' && tokens[i - 2]?.pos === 'rel' && next && look(next).closed === undefined && find('third', 'base') && look(next).readings.verb.length > 0) return find('third', 'base');
  if (prev?.pos === 'det' || prev?.key === "'s" && prev.pos === 'other') {
    if (nominal || !find('participle')) return null;
    return find('participle');
  }
  if (prev?.pos === 'prep' && find('participle') && !r.noun && next && startsNoun(next)) return null; // "for increased control"
  if (prev?.pos === 'prep' || prev?.pos === 'num' || prev?.pos === 'title') return find('participle') && !r.noun && prev.pos !== 'num' ? find('participle') : null;
  if (r.noun && prev && next && OBJECT_PRON.has(next.key) && (find('past') ?? find('third'))) return find('past') ?? find('third'); // "cost him his job"
  if (prev?.pos === 'noun' && r.noun && find('third') && onlyVerb(tokens, i)) return find('third');
  if (prev?.pos === 'adj' && (prev.key === 'further' || (r.noun && !subjectish(head)))) return null;
  if (!nominal && prev?.pos === 'adj' && finite?.form === 'third' && ['verb', 'prep', 'det', 'inf', 'ger'].includes(tokens[i - 2]?.pos ?? '')) return null; // "promises new boats"
  if (!nominal) {
    const past = find('past');
    if (past && find('participle') && reduced(tokens, i, head)) return find('participle');
    return past ?? finite ?? find('participle');
  }
  if (r.noun && prev?.key === 'that' && next && look(next).closed === 'aux' && find('third')) return null; // "that rates would rise"
  if (r.noun && next && SAID.has(next.key)) return null; // "that engineers said would fail"
  // noun or verb: "claims", "reports", "calls", "plans", "questions"
  if (head && SUBJECT_PRON.has(head.key) && (head.pos === 'pron' || head.pos === 'rel' || head.pos === 'comp')) return find('past') ?? finite;
  if (next && (next.key === 'that' || next.key === 'he' || next.key === 'she' || next.key === 'they' || next.text === ':' ) && subjectish(prev)) {
    // "the BBC interview that", "officials claim that"
    const form = find('past') ?? find('third') ?? find('base');
    if (form && (form.form !== 'base' || prev?.number === 'p' || prev?.pos === 'pron' || prev?.pos === 'rel' || prev?.pos === 'conj')) return form;
    if (form?.form === 'base') return null;
  }
  // "“…,” Jones notes.", "The plan is dead, a voice in the advert states."
  if (NOTES.has(t.key) && third(r) && subjectish(prev) && prev?.text !== ',' && (!next || /^[.,;:]$/.test(next.text)) && closesQuoted(tokens, i)) return third(r);
  if (NOTE.has(t.key) && find('base') && prev?.number === 'p' && (prev.pos === 'noun' || prev.pos === 'name') && (!next || /^[.,;:]$/.test(next.text) || look(next).closed === 'prep') && closesQuoted(tokens, i)) return find('base');
  // "Jones notes, “…”"
  if (next?.text === ',' && tokens[i + 2]?.pos === 'quote' && subjectish(prev) && prev?.pos !== 'conj' && (find('third') ?? find('past'))) return find('third') ?? find('past');
  // "candidates need 40 percent"
  if (/^(?:need|want)$/.test(t.key) && find('base') && prev?.number === 'p' && (prev.pos === 'noun' || prev.pos === 'name') && next && (next.pos === 'num' || look(next).closed === 'det' || look(next).closed === 'num' || next.key === 'more')) return find('base');
  // "voters almost always vote for"
  if (find('base') && prev?.pos === 'adv' && /^(?:always|often|never|also|still|rarely|usually|typically|generally|probably|really|now)$/.test(prev.key) && head?.number === 'p' && (head.pos === 'noun' || head.pos === 'name') && !(next && startsNoun(next))) return find('base');
  // "conservatives need to"
  if (find('base') && prev?.number === 'p' && (prev.pos === 'noun' || prev.pos === 'name') && next?.key === 'to' && /^(?:need|want|plan|hope|vow|promise|seek|claim|fight|move|try|continue|rush|struggle)$/.test(t.key)) return find('base');
  const thirdPerson = find('third');
  const past = find('past');
  if (past && r.adjective && !r.noun && subjectish(head)) return reduced(tokens, i, head) && find('participle') ? find('participle') : past;
  if (past && r.noun && subjectish(head)) return past;
  // "that the mill would close stunned the town": an object follows
  if (past && !r.noun && (prev?.pos === 'inf' || prev?.pos === 'adj') && next && (look(next).closed === 'det' || OBJECT_PRON.has(next.key))) return past;
  if (thirdPerson && prev && (prev.pos === 'name' || prev.text === ')' || prev.pos === 'adv') && subjectish(head) && !(next?.pos === 'punct' && next.text !== ',')) {
    // "Trump calls for", but "Trump supporters", "Senate reports"
    if (next && (next.pos === 'quote' || look(next).closed !== undefined || next.capital || /(?:ing|ly)$/.test(next.key))) return thirdPerson;
    return headline ? thirdPerson : null;
  }
  // "the owner promises new boats"
  if (thirdPerson && prev?.pos === 'noun' && prev.number === 's' && PLEDGES.has(t.key) && next && look(next).readings.adjective && !look(next).readings.noun && !tokens.slice(Math.max(0, i - 11), i + 12).some((x) => x !== t && ((look(x).closed === 'aux' && x.key !== "'s") || SAYING.has(x.key)))) return thirdPerson;
  if (thirdPerson && prev?.pos === 'noun' && prev.number === 's' && next && (look(next).closed === 'det' || look(next).closed === 'pron' || next.key === 'that' || next.pos === 'quote')) return thirdPerson;
  const base = find('base');
  if (base && prev && (prev.pos === 'noun' || prev.pos === 'name') && prev.number === 'p' && next && (look(next).closed !== undefined || next.pos === 'quote') && look(next).closed !== 'prep') return base;
  if (prev === undefined && base && !r.noun) return base;
  if (prev?.text === ',' && (thirdPerson ?? past) && next && (next.capital || look(next).closed === 'det') && tokens[i - 2]?.pos === 'quote') return thirdPerson ?? past;
  if (prev?.pos === 'conj' && past) return past;
  return r.noun || r.adjective ? null : finite;
}

/** "said science needs money": a clause opened right before the noun phrase has no other word that could be its verb. */
function onlyVerb(tokens: readonly Token[], i: number): boolean {
  let j = i - 1;
  while (j >= 0 && i - j < 6 && ((tokens[j] as Token).pos === 'noun' || (tokens[j] as Token).pos === 'adj' || (tokens[j] as Token).pos === 'det')) j--;
  const opener = tokens[j];
  if (!opener || !(opener.pos === 'comp' || (opener.pos === 'verb' && SAID.has(opener.key)))) return false;
  for (let k = i + 1; k < tokens.length && k - i < 30; k++) {
    const t = tokens[k] as Token;
    if (t.pos === 'punct' || t.pos === 'quote') break;
    if (isFiniteForm(t) && !(look(t).closed === undefined && look(t).readings.noun && !look(t).readings.verb.some((v) => v.form === 'past'))) return false; // not "parties", "views"
  }
  return true;
}

/** A comma opens the noun phrase that ends before unit i, behind a clause with a verb. */
function closesClause(tokens: readonly Token[], i: number): boolean {
  let j = i - 1;
  while (j >= 0 && i - j < 8 && ['name', 'noun', 'det', 'adj', 'prep'].includes((tokens[j] as Token).pos)) j--;
  return tokens[j]?.text === ',' && tokens.slice(0, j).some((t) => t.pos === 'verb' || t.pos === 'aux');
}

/** "which they", "that some": a relative and its subject stand before unit i. */
function opensRelative(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 5; j--) {
    const t = tokens[j] as Token;
    if (t.pos === 'rel' || (t.pos === 'comp' && (tokens[j - 1]?.pos === 'noun' || tokens[j - 1]?.pos === 'name'))) return i - j > 1;
    if (!['pron', 'name', 'noun', 'det', 'adj', 'title'].includes(t.pos)) return false;
  }
  return false;
}

const third = (r: ReturnType<typeof readings>) => r.verb.find((v) => v.form === 'third') ?? null;

/** A quotation with a comma or stop of its own stands before the noun phrase that ends before unit i, and no verb between. */
function closesQuoted(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 14; j--) {
    const t = tokens[j] as Token;
    if (t.pos === 'quote') return true;
    if (t.pos === 'verb' || t.pos === 'aux' || t.pos === 'conj') return false;
  }
  return false;
}

/** Something that can be the subject of the verb right behind it. */
const subjectish = (t: Token | undefined) => t !== undefined && (t.pos === 'name' || t.pos === 'noun' || t.pos === 'pron' || t.pos === 'rel' || t.pos === 'quote' || t.pos === 'num' || t.text === ')' || t.text === ',' || t.pos === 'conj');

/** Verbs that report no question. */
const HOLDS = new Set(words('believe believes believed think thinks thought argue argues argued insist insists insisted warn warns warned said says claims claimed predicted predicts fear fears feared'));
const STOOD_BY = new Set(words('stood abided'));
/** What is done to interviews and statements: "said in an interview aired on Monday that". */
const AIRED = /^(?:aired|published|released|posted|broadcast|taped|recorded|conducted|held|issued|filmed)$/;
const BY_DOING = /^(?:responded|reacted|replied|retorted|answered|countered|began|started|opened|closed|concluded|finished|ended)$/;

/** A past form behind a noun is a participle when a finite verb follows it at once or the clause already has one behind "by": "the plan described by X was". */
function reduced(tokens: readonly Token[], i: number, head: Token | undefined): boolean {
  const next = tokens[i + 1];
  // "responded by saying" has no agent
  if (next?.key === 'by' && BY_DOING.test((tokens[i] as Token).key) && tokens[i + 2] && look(tokens[i + 2] as Token).readings.verb.some((v) => v.form === 'gerund')) return false;
  if (next?.key === 'by' && STOOD_BY.has((tokens[i] as Token).key)) return false;
  if (next?.key === 'by') return !(tokens[i + 2]?.pos === 'num' || DATE_NAME.has(tokens[i + 2]?.key ?? ''));
  // "Several outlets reported on Wednesday the ministry had …": a date and a new subject behind it
  if (next && look(next).closed === 'prep' && WEEKDAY.has(tokens[i + 2]?.key ?? '') && !(head?.pos === 'noun' && AIRED.test((tokens[i] as Token).key))) {
    const then = tokens[i + 3];
    if (then && (then.capital || look(then).closed === 'det' || look(then).closed === 'pron' || then.key === 'that')) return false;
  }
  if (!head || (head.pos !== 'noun' && head.text !== ',')) return false;
  // "said in an interview aired on Monday": the noun is an object of a clause that has its verb
  if (head.pos === 'noun' && !SAYING.has((tokens[i] as Token).key)) {
    let j = i - 1;
    while (j >= 0 && ['noun', 'adj', 'det', 'name', 'adv', 'num'].includes((tokens[j] as Token).pos)) j--;
    if (tokens[j]?.pos === 'prep') {
      while (j >= 0 && ['noun', 'adj', 'det', 'name', 'adv', 'num', 'prep', 'title', 'pron', 'other'].includes((tokens[j] as Token).pos)) j--;
      const object = SAID.has(tokens[j]?.key ?? '') && tokens[j + 1]?.pos !== 'prep'; // "said none of the letters in question came from the town"
      if (!object && (tokens[j]?.pos === 'verb' || (tokens[j]?.pos === 'part' && tokens[j - 1]?.pos === 'aux'))) return true;
    }
  }
  // "A float called “Harvest Home” took first prize"
  if (head.pos === 'noun' && next?.pos === 'quote' && tokens[i + 2] && isFiniteForm(tokens[i + 2] as Token) && CLOSED.get((tokens[i + 2] as Token).key) !== 'aux' && !SAYING.has((tokens[i + 2] as Token).key)) return true;
  if (next && look(next).closed === 'prep' && head.pos === 'noun') {
    // a finite verb ahead in the same clause
    for (let j = i + 2; j < tokens.length && j - i < 9; j++) {
      const t = tokens[j] as Token;
      if (t.pos === 'punct' || t.key === 'that' || t.pos === 'quote' || look(t).closed === 'conj') return false;
      // "A broker accused of stealing from pensioners told a jury"
      if ((look(t).closed === 'aux' && !/^(?:be|been|being|having)$/.test(t.key)) || (SAYING.has(t.key) && CLOSED.get(tokens[j - 1]?.key ?? '') === undefined)) return true;
    }
  }
  return false;
}
