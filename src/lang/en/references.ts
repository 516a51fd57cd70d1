/** How English takes up what it has named: articles, "the latter", offices under two names. */
import type { ReferenceLexicon } from '../language.ts';

const words = (list: string) => new Set(list.split(/\s+/));

export const references: ReferenceLexicon = {
  indefinite: words('a an some one another several many other few various certain most any no two three four five'),
  definite: new Set(['the']),
  possessives: words('his her its their my our'),
  joint: words('their'),
  demonstratives: words('this that these those the'),
  same: new Set(),
  studies: words('study survey report review inquiry audit census index'),
  purpose: new Set(),
  accompanying: words('with'),
  everyone: new Set(),
  plurals: words('several many some few these those most various other two three four five'),
  fused: new Set(),
  attach: words('of for at to from in on with by'),
  genitive: words('of from by'),
  issuing: words('issue publish release write sign provide produce conduct post send deliver circulate file put'),
  nobiliary: new Set(),
  placePrepositions: words('in at'),
  copulas: words('be become remain'),
  latter: new Map([
    ['latter', { gender: null, number: 's', always: true }],
  ]),
  nobody: words('i we you me us one everyone everybody anyone anybody nobody nothing everything something anything there'),
  expletive: new Set(),
  synonyms: [
    ['spokesman', 'spokeswoman', 'spokesperson', 'press secretary', 'spokesmen', 'spokeswomen'],
    ['representative', 'rep.', 'rep', 'congressman', 'congresswoman', 'congressperson'],
    ['senator', 'sen.', 'sen'],
    ['governor', 'gov.', 'gov'],
    ['president', 'pres.', 'pres'],
    ['chairman', 'chairwoman', 'chair', 'chairperson'],
    ['prime minister', 'premier', 'head of government'],
    ['professor', 'prof.', 'prof'],
    ['general', 'gen.', 'gen'],
    ['nominee', 'presidential nominee', 'presidential candidate', 'candidate', 'presidential hopeful', 'hopeful', 'front-runner', 'frontrunner'],
  ],
  generic: new Map([
    ...[...words('man woman lawmaker politician official leader billionaire businessman candidate democrat republican conservative contender tycoon mogul magnate millionaire donor veteran newcomer president')].map((w) => [w, 'person'] as const),
    ...[...words('organisation organization group company agency association newspaper paper magazine network union party institution institute firm foundation committee campaign department outlet broadcaster airline carrier firm charity retailer watchdog regulator tabloid website publisher manufacturer bank ministry agency council')].map((w) => [w, 'organisation'] as const),
    ...[...words('regime country kingdom')].map((w) => [w, 'place'] as const),
  ]),
  personal: words('he she him her himself herself'),
  impersonal: words('it its itself'),
  prenominal: new Set(),
  adjectival: /(?!)/,
  joiners: words('and or'),
};
