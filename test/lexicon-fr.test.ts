import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { ACTS } from '../src/claim.ts';
import { cues } from '../src/lang/fr/cues.ts';

const conjugations = createRequire(import.meta.url)('french-verbs-lefff/dist/conjugations.json') as Record<string, unknown>;

/** Regular verbs of the first group that the dictionary lacks. */
const neologisms = new Set(['dézinguer', 'retweeter', 'tweeter']);

const head = (lemma: string) => lemma.replace(/^(?:se |s'en |s')/, '').split(' ')[0] ?? '';
const repeated = (list: readonly string[]) => list.filter((item, i) => list.indexOf(item) !== i);

describe('French cues', () => {
  it('has only verbs that can be inflected', () => {
    const unknown = cues.verbs.map((cue) => head(cue.lemma)).filter((lemma) => !(lemma in conjugations) && !neologisms.has(lemma));
    expect(unknown).toEqual([]);
    expect([...neologisms].filter((lemma) => lemma in conjugations || !/er$/.test(lemma))).toEqual([]);
  });

  it.each(['verbs', 'nouns', 'adjectives'] as const)('has each of the %s once, with something to report and a valid act', (part) => {
    const rows = cues[part];
    expect(repeated(rows.map((cue) => cue.lemma))).toEqual([]);
    expect(rows.filter((cue) => cue.frames.length === 0 && !('preps' in cue && cue.preps.length > 0))).toEqual([]);
    expect(rows.filter((cue) => !ACTS.includes(cue.act))).toEqual([]);
    expect(rows.filter((cue) => repeated(cue.frames).length > 0)).toEqual([]);
  });

  it.each(['verbs', 'nouns', 'adjectives'] as const)('keeps the %s of an act in alphabetical order', (part) => {
    const key = (lemma: string) => lemma.replace(/^(?:se |s'en |s')/, '');
    const order = new Intl.Collator('fr');
    const misplaced = cues[part].filter((cue, i) => {
      const before = cues[part][i - 1];
      return before?.act === cue.act && order.compare(key(before.lemma), key(cue.lemma)) > 0;
    });
    expect(misplaced.map((cue) => cue.lemma)).toEqual([]);
  });

  it('gives prepositions as the tokeniser peels them, in every contraction', () => {
    const phrases = cues.preps.map((cue) => cue.words.join(' '));
    expect(repeated(phrases)).toEqual([]);
    expect(phrases).toEqual(expect.arrayContaining(["d' après", 'aux yeux du', "aux yeux d'", "de l' avis des", 'selon']));
    expect(cues.preps.flatMap((cue) => cue.words).filter((word) => /\s|'./u.test(word) || word !== word.toLowerCase())).toEqual([]);
  });

  it('pluralises nouns by their first word', () => {
    const plural = (lemma: string) => cues.nouns.find((cue) => cue.lemma === lemma)?.plural;
    expect(['annonce', 'mise en garde', 'propos', 'aveu', 'refus', 'vœu'].map(plural)).toEqual([
      'annonces',
      'mises en garde',
      'propos',
      'aveux',
      'refus',
      'vœux',
    ]);
  });

  it('takes no bare object for verbs that mostly do something else to it', () => {
    const bare = cues.verbs.filter((cue) => cue.frames.includes('noun')).map((cue) => cue.lemma);
    for (const lemma of ['dire', 'faire', 'lancer', 'rappeler', 'poursuivre', 'reprendre', 'continuer', 'assurer', 'déclarer', 'appeler']) {
      expect(bare).not.toContain(lemma);
    }
  });
});
