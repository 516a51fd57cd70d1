/**
 * French morphology from the Lefff (packages french-verbs-lefff and french-words-gender-lefff, data LGPL-LR): which lemmas a
 * form belongs to, and the gender of nouns. Tables are inverted once, on first use.
 */
import { createRequire } from 'node:module';
import type { Gender, GrammaticalNumber } from '../language.ts';

const require = createRequire(import.meta.url);

/** Lefff tense codes: present, subjunctive, imperative, imperfect, gerund, past participle, simple past, imperfect subjunctive, future, conditional, infinitive. */
export type Tense = 'P' | 'S' | 'Y' | 'I' | 'G' | 'K' | 'J' | 'T' | 'F' | 'C' | 'W';

export interface VerbReading {
  readonly lemma: string;
  readonly tense: Tense;
  /** 0–5: je, tu, il, nous, vous, ils; for participles ms, mp, fs, fp. */
  readonly slot: number;
}

type Conjugations = Record<string, Partial<Record<Tense, string[]>>>;

let verbs: Map<string, VerbReading[]> | undefined;

/** Verbs of the press that the Lefff lacks, all regular in -er. */
const RECENT = ['tweeter', 'twitter', 'retweeter', 'poster', 'liker', 'googler', 'facebooker'];

function regular(lemma: string): Partial<Record<Tense, string[]>> {
  const stem = lemma.slice(0, -2);
  const with_ = (...endings: string[]) => endings.map((e) => stem + e);
  return {
    P: with_('e', 'es', 'e', 'ons', 'ez', 'ent'), I: with_('ais', 'ais', 'ait', 'ions', 'iez', 'aient'), J: with_('ai', 'as', 'a', 'âmes', 'âtes', 'èrent'),
    F: with_('erai', 'eras', 'era', 'erons', 'erez', 'eront'), C: with_('erais', 'erais', 'erait', 'erions', 'eriez', 'eraient'),
    G: with_('ant'), K: with_('é', 'és', 'ée', 'ées'), W: [lemma],
  };
}

function add(out: Map<string, VerbReading[]>, form: string, reading: VerbReading): void {
  const readings = out.get(form);
  if (!readings) {
    out.set(form, [reading]);
    return;
  }
  const known = readings.findIndex((r) => r.lemma === reading.lemma && r.tense === reading.tense);
  if (known < 0) readings.push(reading);
  else if (reading.slot === 2) readings[known] = reading;
}

/** Third persons, participles, gerunds and infinitives first: the forms that the press uses. */
function invert(conjugations: Conjugations): Map<string, VerbReading[]> {
  const out = new Map<string, VerbReading[]>();
  for (const [lemma, tenses] of Object.entries(conjugations)) {
    for (const [tense, forms] of Object.entries(tenses) as [Tense, string[]][]) {
      if (tense === 'T') continue;
      for (let slot = 0; slot < forms.length; slot++) {
        const form = forms[slot] as string;
        if (form === 'NA' || (form === 'faut' && lemma === 'faillir')) continue;
        // «reconnait», «parait»: the spelling of 1990, beside that of the table
        if (/aît/.test(form)) add(out, form.replace('î', 'i'), { lemma, tense, slot });
        add(out, form, { lemma, tense, slot });
      }
    }
  }
  return out;
}

/** The verb readings of a lower-case form; empty when it is none. */
export function verbReadings(form: string): readonly VerbReading[] {
  verbs ??= invert({ ...(require('french-verbs-lefff/dist/conjugations.json') as Conjugations), ...Object.fromEntries(RECENT.map((lemma) => [lemma, regular(lemma)])) });
  return verbs.get(form) ?? [];
}

/** Nouns of either gender, which the table leaves out, with the one that the press mostly uses. */
const EPICENE: ReadonlyMap<string, 'M' | 'F'> = new Map([
  ...'poste couple rebelle manque inverse livre espace pilote homologue trouble pirate élève tour voile mode solde greffe guide garde-fou'.split(' ').map((w) => [w, 'M'] as const),
  ...'part aide politique gauche somme garde rencontre vague critique page manche enseigne pendule'.split(' ').map((w) => [w, 'F'] as const),
]);

let nouns: Record<string, 'M' | 'F'> | undefined;

/** Gender and number of a lower-case noun, singular or plural; null when it is not known as one. */
export function nounReading(form: string): { gender: Gender; number: GrammaticalNumber } | null {
  nouns ??= require('french-words-gender-lefff/dist/words.json') as Record<string, 'M' | 'F'>;
  const look = (word: string) => (EPICENE.has(word) ? (EPICENE.get(word) === 'M' ? 'm' : 'f') : Object.hasOwn(nouns as object, word) ? ((nouns as Record<string, string>)[word] === 'M' ? 'm' : 'f') : null);
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
