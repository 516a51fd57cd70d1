/**
 * French morphology from the Lefff (lefff.ts, data LGPL-LR): which lemmas a form belongs to, and the gender of nouns. Forms are looked up as a
 * stem and an ending, so that nothing has to be inflected beforehand.
 */
import type { Gender, GrammaticalNumber } from '../language.ts';
import { FEMININES, MASCULINES, PARADIGMS, VERBS } from './lefff.ts';

/** Lefff tense codes: present, subjunctive, imperative, imperfect, gerund, past participle, simple past, imperfect subjunctive, future, conditional, infinitive. */
export type Tense = 'P' | 'S' | 'Y' | 'I' | 'G' | 'K' | 'J' | 'T' | 'F' | 'C' | 'W';

export interface VerbReading {
  readonly lemma: string;
  readonly tense: Tense;
  /** 0–5: je, tu, il, nous, vous, ils; for participles ms, mp, fs, fp. */
  readonly slot: number;
}

/** Verbs of the press that the Lefff lacks, all regular in -er. */
const RECENT = ['tweeter', 'twitter', 'retweeter', 'poster', 'liker', 'googler', 'facebooker'];
const REGULAR = 'Pe,es,e,ons,ez,ent Iais,ais,ait,ions,iez,aient Jai,as,a,âmes,âtes,èrent Ferai,eras,era,erons,erez,eront Cerais,erais,erait,erions,eriez,eraient Gant Ké,és,ée,ées Wer';

/** An ending with the places in the conjugation that have it, in order. */
type Endings = ReadonlyMap<string, readonly { readonly tense: Tense; readonly slot: number; readonly order: number }[]>;

interface Verb {
  readonly lemma: string;
  readonly order: number;
  readonly endings: Endings;
}

/** Verbs by stem. */
interface Table {
  readonly stems: ReadonlyMap<string, readonly Verb[]>;
  readonly longestEnding: number;
}

let table: Table | undefined;

function endingsOf(paradigm: string): Endings {
  const out = new Map<string, { tense: Tense; slot: number; order: number }[]>();
  for (const [at, row] of paradigm.split(' ').entries()) {
    for (const [slot, ending] of row.slice(1).split(',').entries()) {
      if (ending === '_') continue;
      const place = { tense: row[0] as Tense, slot, order: at * 10 + slot };
      const places = out.get(ending);
      if (places) places.push(place);
      else out.set(ending, [place]);
    }
  }
  return out;
}

function build(): Table {
  const paradigms = PARADIGMS.split('\n').map(endingsOf);
  const regular = endingsOf(REGULAR);
  const rows = VERBS.split('\n').map((row) => row.split('/') as [string, string, string]);
  const verbs = new Map(rows.map(([stem, rest, paradigm]) => [stem + rest, { stem, endings: paradigms[Number(paradigm)] as Endings }]));
  for (const lemma of RECENT) verbs.set(lemma, { stem: lemma.slice(0, -2), endings: regular });
  const stems = new Map<string, Verb[]>();
  let order = 0;
  for (const [lemma, { stem, endings }] of verbs) {
    const verb = { lemma, order: order++, endings };
    const same = stems.get(stem);
    if (same) same.push(verb);
    else stems.set(stem, [verb]);
  }
  return { stems, longestEnding: Math.max(...[...paradigms, regular].flatMap((endings) => [...endings.keys()].map((ending) => ending.length))) };
}

/** A verb's form, and where it stands in the table. */
interface Found extends VerbReading {
  readonly verb: number;
  readonly order: number;
}

function find({ stems, longestEnding }: Table, form: string, into: Found[]): void {
  for (let cut = Math.max(0, form.length - longestEnding); cut <= form.length; cut++) {
    const verbs = stems.get(form.slice(0, cut));
    if (!verbs) continue;
    const ending = form.slice(cut);
    for (const { lemma, order: verb, endings } of verbs) {
      for (const { tense, slot, order } of endings.get(ending) ?? []) into.push({ lemma, tense, slot, verb, order });
    }
  }
}

/** The verb readings of a lower-case form; empty when it is none. */
export function verbReadings(form: string): readonly VerbReading[] {
  table ??= build();
  const found: Found[] = [];
  find(table, form, found);
  // «reconnait», «parait»: the spelling of 1990, beside that of the table
  for (let at = form.indexOf('ait'); at >= 0; at = form.indexOf('ait', at + 1)) find(table, `${form.slice(0, at)}aît${form.slice(at + 3)}`, found);
  // «balaie», beside the «balaye» of the table
  const y = found.length === 0 ? /^(.+a)i(e|es|ent|era|eront|erait|eraient)$/.exec(form) : null;
  if (y) find(table, `${y[1]}y${y[2]}`, found);
  // «suggèrait», «annonçé»: an accent or a cedilla wrong
  if (found.length === 0 && /è(?=[bcdfgjlmnprstvz]{1,2}[aéo])|ç(?=[eéi])/.test(form)) find(table, form.replace(/è(?=[bcdfgjlmnprstvz]{1,2}[aéo])/, 'é').replace(/ç(?=[eéi])/, 'c'), found);
  found.sort((a, b) => a.verb - b.verb || a.order - b.order);
  const readings: VerbReading[] = [];
  for (const { lemma, tense, slot } of found) {
    if (form === 'faut' && lemma === 'faillir') continue;
    // one reading a tense, the third person if it can be
    const known = readings.findIndex((r) => r.lemma === lemma && r.tense === tense);
    if (known < 0) readings.push({ lemma, tense, slot });
    else if (slot === 2) readings[known] = { lemma, tense, slot };
  }
  return readings;
}

type NounReading = { readonly gender: Gender; readonly number: GrammaticalNumber };

/** Nouns of either gender, which the table leaves out, with the one that the press mostly uses. */
const EPICENE: Readonly<Record<Gender, string>> = {
  m: 'poste couple rebelle manque inverse livre espace pilote homologue trouble pirate élève tour voile mode solde greffe guide garde-fou',
  f: 'part aide politique gauche somme garde rencontre vague critique page manche enseigne pendule',
};

let nouns: ReadonlyMap<string, Gender> | undefined;

function frontDecoded(rows: string, gender: Gender, into: Map<string, Gender>): void {
  let word = '';
  for (const row of rows.split('\n')) {
    word = word.slice(0, Number.parseInt(row[0] as string, 36)) + row.slice(1);
    into.set(word, gender);
  }
}

function buildNouns(): ReadonlyMap<string, Gender> {
  const out = new Map<string, Gender>();
  frontDecoded(MASCULINES, 'm', out);
  frontDecoded(FEMININES, 'f', out);
  for (const [gender, words] of Object.entries(EPICENE) as [Gender, string][]) for (const word of words.split(' ')) out.set(word, gender);
  return out;
}

/** Gender and number of a lower-case noun, singular or plural; null when it is not known as one. */
export function nounReading(form: string): NounReading | null {
  nouns ??= buildNouns();
  const look = (word: string) => (nouns as ReadonlyMap<string, Gender>).get(word) ?? null;
  const singular = look(form);
  if (singular) return { gender: singular, number: /[sx]$/.test(form) && look(form.slice(0, -1)) ? 'p' : 's' };
  if (/s$|x$/.test(form)) {
    const gender = look(form.slice(0, -1)) ?? (form.endsWith('aux') ? (look(`${form.slice(0, -3)}al`) ?? look(`${form.slice(0, -3)}ail`)) : null);
    if (gender) return { gender, number: 'p' };
  }
  return null;
}

/** Adjective by its ending, for words that no other table holds. */
export function looksAdjective(form: string): boolean {
  return /(?:ique|iques|[aeio]l|aux|ale|ales|elle?s?|ais|aises?|ois|oises?|iens?|iennes?|ains?|aines?|ifs?|ives?|eux|euses?|[ai]bles?|aires?|istes?|ants?|antes?|ents?|entes?)$/.test(form);
}
