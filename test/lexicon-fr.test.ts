import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { ACTS } from '../src/claim.ts';
import { places as english } from '../src/lang/en/places.ts';
import { adjectiveForms, cues } from '../src/lang/fr/cues.ts';
import { names } from '../src/lang/fr/names-data.ts';
import { places } from '../src/lang/fr/places.ts';

const conjugations = createRequire(import.meta.url)('french-verbs-lefff/dist/conjugations.json') as Record<string, unknown>;

/** Regular verbs of the first group that the dictionary lacks. */
const neologisms = new Set(['dézinguer', 'retweeter', 'tweeter']);

const head = (lemma: string) => lemma.replace(/^(?:se |s'en |s'|y )/, '').split(' ')[0] ?? '';
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
    const key = (lemma: string) => lemma.replace(/^(?:se |s'en |s'|y )/, '');
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

  it('inflects adjectives', () => {
    const lemmas = ['convaincues', 'inquiète', 'fière', 'furieuse', 'certaines', 'lasse', 'favorables'].map((form) =>
      adjectiveForms.get(form),
    );
    expect(lemmas).toEqual(['convaincu', 'inquiet', 'fier', 'furieux', 'certain', 'las', 'favorable']);
  });

  it('takes no bare object for verbs that mostly do something else to it', () => {
    const bare = cues.verbs.filter((cue) => cue.frames.includes('noun')).map((cue) => cue.lemma);
    for (const lemma of ['dire', 'faire', 'lancer', 'rappeler', 'poursuivre', 'reprendre', 'continuer', 'assurer', 'déclarer', 'appeler']) {
      expect(bare).not.toContain(lemma);
    }
  });
});

describe('French names', () => {
  it.each([
    ['présidente', 'f'],
    ['premiers ministres', 'm'],
    ['procureure générale', 'f'],
    ['porte-parole', null],
    ["secrétaires d'état", null],
    ['généraux', 'm'],
    ['sénatrices', 'f'],
  ])('knows the role %s', (role, gender) => {
    expect(names.roles.get(role)).toBe(gender);
  });

  it.each([
    ['ministère', 'organisation'],
    ['journaux', 'organisation'],
    ['sources', 'group'],
    ['responsables', 'group'],
    ['études', 'document'],
    ['communiqué', 'document'],
  ])('knows what a %s is', (noun, kind) => {
    expect(names.collectives.get(noun)).toBe(kind);
  });

  it('tells the gender of first names and titles, and refuses where it does not show', () => {
    expect(['jean-luc', 'adrienne', 'volodymyr', 'dominique', 'camille'].map((name) => names.firstNames.get(name))).toEqual([
      'm',
      'f',
      'm',
      null,
      null,
    ]);
    expect(['m.', 'mme', 'me'].map((title) => names.civil.get(title))).toEqual(['m', 'f', null]);
    const notKeys = [...names.roles.keys(), ...names.collectives.keys(), ...names.firstNames.keys()].filter(
      (key) => key !== key.toLowerCase().normalize('NFC').trim(),
    );
    expect(notKeys).toEqual([]);
  });
});

describe('places', () => {
  it.each([
    ['corée du nord', 'north-korea', 'north-korea'],
    ['rpdc', 'north-korea', 'north-korea'],
    ['etats-unis', 'united-states', 'united-states'],
    ['pyongyang', 'pyongyang', 'north-korea'],
    ['maison blanche', 'white-house', 'united-states'],
    ["côte d' ivoire", 'ivory-coast', 'ivory-coast'],
    ['mexico', 'mexico-city', 'mexico'],
    ['bruxelles', 'brussels', null],
    ['onu', 'united-nations', null],
  ])('finds «%s»', (key, id, country) => {
    expect(places.byName.get(key)).toMatchObject({ id, country });
  });

  it('inflects demonyms and leaves out those of two countries', () => {
    expect(['nord-coréenne', 'russes', 'chinois', 'suisses'].map((word) => places.demonyms.get(word))).toEqual([
      'north-korea',
      'russia',
      'china',
      'switzerland',
    ]);
    expect(places.demonyms.has('congolais')).toBe(false);
    expect(['north korean', 'saudis', 'french'].map((word) => english.demonyms.get(word))).toEqual([
      'north-korea',
      'saudi-arabia',
      'france',
    ]);
  });

  it('gives a place the same id in both languages', () => {
    const byId = (lexicon: typeof places) => new Map([...lexicon.byName.values()].map((place) => [place.id, place]));
    const [french, anglo] = [byId(places), byId(english)];
    // «Bercy» and «Beauvau» are Paris addresses that the English press does not use; its «Georgia» is a state.
    expect([...french.keys()].filter((id) => !anglo.has(id))).toEqual(['bercy', 'beauvau']);
    expect([...anglo].filter(([id, place]) => french.get(id)?.country !== place.country)).toEqual([]);
    expect(english.byName.has('georgia')).toBe(false);
  });
});
