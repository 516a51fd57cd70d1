import { describe, expect, test } from 'vitest';
import { aboutOf, buildPersonIndex, buildPlaceIndex, type NamedPerson } from '../src/extract/about.ts';
import { languages } from '../src/lang/index.ts';

const places = { en: buildPlaceIndex(languages.en), fr: buildPlaceIndex(languages.fr) };
const persons: NamedPerson[] = [
  { id: 'john-kirby', name: 'John Kirby', forms: ['Kirby', 'M. Kirby'] },
  { id: 'donald-trump', name: 'Donald Trump', forms: ['Trump'] },
  { id: 'kim-jong-un', name: 'Kim Jong-un', forms: ['Kim'] },
  { id: 'kim-yo-jong', name: 'Kim Yo-jong', forms: ['Kim'] },
  { id: 'george-w-bush', name: 'George W. Bush', forms: [] },
];
const named = buildPersonIndex(persons);
const mentioned = (text: string, language: 'en' | 'fr') =>
  aboutOf(text, [{ start: 0, end: text.length }], places[language], named).map(({ id, mention }) => `${id}: ${mention.text}`);

describe('places and bodies', () => {
  test.each<[string, string[]]>([
    ['les Etats-Unis et la Corée du Nord', ['united-states: Etats-Unis', 'north-korea: Corée du Nord']],
    [
      'la Maison-Blanche presse le Conseil de sécurité de l’ONU',
      ['white-house: Maison-Blanche', 'un-security-council: Conseil de sécurité de l’ONU'],
    ],
    ['Moscou paiera. Selon Paris, Moscou a payé', ['moscow: Moscou', 'paris: Paris']],
    ['que les Nord-Coréens travaillent', ['north-korea: Nord-Coréens']],
    ['que les troupes nord-coréennes travaillent', []],
    ['Paris Hilton a pris Air France', []],
    ['le chocolat de turquie', []],
  ])('fr: %s', (text, expected) => {
    expect(mentioned(text, 'fr')).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['let us leave it to the US', ['united-states: US']],
    ['Us? the U.S. pays', ['united-states: U.S.']],
    ['Russian troops', []],
    ['the Russians and the French will talk', ['russia: Russians', 'france: French']],
    ["China's Xi went to Moscow Monday", ['china: China', 'moscow: Moscow']],
    ['Michael Jordan reads the Washington Post', []],
  ])('en: %s', (text, expected) => {
    expect(mentioned(text, 'en')).toEqual(expected);
  });
});

describe('persons that the article names', () => {
  test.each<[string, 'en' | 'fr', string[]]>([
    ['ce que M. Kirby et John Kirby ont dit', 'fr', ['john-kirby: M. Kirby']],
    ['President Trump owns Trump Tower', 'en', ['donald-trump: Trump']],
    ['Melania Trump owns a dog', 'en', []],
    ['Trump Tower', 'en', []],
    ['Kim agreed', 'en', []],
    ['Kim Jong-un agreed', 'en', ['kim-jong-un: Kim Jong-un']],
    ['that George W. Bush lied', 'en', ['george-w-bush: George W. Bush']],
    ['a trump card', 'en', []],
  ])('%s', (text, language, expected) => {
    expect(mentioned(text, language)).toEqual(expected);
  });

  test('an actor goes by the fullest name, a place by the article’s word, and offsets are those of the text', () => {
    const text = 'Il a dit: Kirby ira en RPDC.';
    expect(aboutOf(text, [{ start: 10, end: 27 }], places.fr, named)).toEqual([
      { id: 'john-kirby', name: 'John Kirby', kind: 'person', mention: { text: 'Kirby', start: 10, end: 15 } },
      { id: 'north-korea', name: 'RPDC', kind: 'place', mention: { text: 'RPDC', start: 23, end: 27 } },
    ]);
  });
});
