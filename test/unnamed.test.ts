import { expect, test } from 'vitest';
import type { LanguageCode, Unnamed } from '../src/claim.ts';
import { extract } from '../src/extract/extract.ts';

const claimsOf = (text: string, language: LanguageCode) => extract(text, { language, published: '2023-09-05' }).claims;

/** Flags, number, class, affiliation and condition of the first speaker: `anon | one official (senior) | ONU united-nations | qui a requis l'anonymat`. */
function described(text: string, language: LanguageCode): string {
  const speaker = claimsOf(text, language)[0]?.speakers[0];
  if (!speaker) return 'nobody';
  const { unnamed } = speaker;
  if (!unnamed) return speaker.anonymous ? 'anon, untyped' : 'named';
  const { number, count, rank, affiliation, condition } = unnamed as Unnamed;
  if (condition) expect(text.slice(condition.start, condition.end)).toBe(condition.text);
  expect(speaker.id).toBeNull();
  const marks = [...(rank.senior ? ['senior'] : []), ...(rank.former ? ['former'] : [])].join(' ');
  return [
    speaker.anonymous ? 'anon' : 'office',
    `${number !== 'several' ? (number ?? 'unknown') : (count ?? 'several')} ${rank.class ?? 'other'}${marks && ` (${marks})`}`,
    ...(affiliation ? [`${affiliation.name} ${affiliation.id ?? '-'} ${affiliation.country ?? '-'}`] : []),
    ...(condition ? [condition.text] : []),
  ].join(' | ');
}

const FRENCH: [string, string][] = [
  ["Un responsable du ministère de l'Unification de Séoul a déclaré que tout était prêt.", "anon | one official | ministère de l'Unification de Séoul - south-korea"],
  ['Un responsable du ministère nord-coréen de la Défense a affirmé que tout était prêt.', 'anon | one official | ministère nord-coréen de la Défense - north-korea'],
  ['Des responsables américains et alliés anonymes ont affirmé que tout était prêt.', 'anon | several official | États-Unis united-states united-states | anonymes'],
  ['Une source proche du dossier a indiqué que tout était prêt.', 'anon | one source'],
  ['Selon une source diplomatique, le texte sera signé lundi.', 'anon | one diplomat'],
  ['De source policière, le suspect a été arrêté lundi.', 'anon | unknown police'],
  ['Selon des sources concordantes, le texte sera signé lundi.', 'anon | several source'],
  ['Selon deux sources judiciaires, le texte sera signé lundi.', 'anon | 2 judicial'],
  ["Deux responsables européens ont confié, sous couvert d'anonymat, que tout était prêt.", "anon | 2 official | sous couvert d'anonymat"],
  ["Un haut responsable de l'ONU, qui a requis l'anonymat, a déclaré que tout était prêt.", "anon | one official (senior) | ONU united-nations - | qui a requis l'anonymat"],
  ["Sous couvert d'anonymat, un diplomate a déclaré que tout était prêt.", "anon | one diplomat | Sous couvert d'anonymat"],
  ['Un ancien diplomate français estime que tout est prêt.', 'anon | one diplomat (former) | France france france'],
  ['Un ancien ministre estime que tout est prêt.', 'anon | one official (former)'],
  ['Plusieurs témoins ont raconté que la voiture avait brûlé.', 'anon | several witness'],
  ['Trois témoins ont raconté que la voiture avait brûlé.', 'anon | 3 witness'],
  ['Une trentaine de témoins ont raconté que la voiture avait brûlé.', 'anon | several witness'],
  ['Un porte-parole du ministère de la Défense a affirmé que tout était prêt.', 'anon | one spokesperson | ministère de la Défense - -'],
  ['Le porte-parole du ministère de la Défense a affirmé que tout était prêt.', 'office | one spokesperson | ministère de la Défense - -'],
  ['Une porte-parole du Kremlin a affirmé que tout était prêt.', 'anon | one spokesperson | Kremlin kremlin russia'],
  ['Le préfet de la Sambre a affirmé que la route était coupée.', 'office | one official | Sambre - -'],
  ['Des policiers ont indiqué que la route était coupée.', 'anon | several police'],
  ['Certains affirment que la route est coupée.', 'anon | several source'],
  ['Un habitant a raconté que la route était coupée.', 'anon | one resident'],
  ["Un employé de l'usine a raconté que la route était coupée.", 'anon | one employee | usine - -'],
  ['Un proche du président assure que tout est prêt.', 'anon | one relative'],
  ['Selon un diplomate occidental en poste à Moscou, le texte sera signé lundi.', 'anon | one diplomat | Moscou moscow russia'],
  ['Un député qui souhaite garder l’anonymat a reconnu que tout était prêt.', 'anon | one politician | qui souhaite garder l’anonymat'],
  ["Un agent qui n'est pas autorisé à parler publiquement a reconnu que tout était prêt.", "anon | one official | qui n'est pas autorisé à parler publiquement"],
  ['Des soldats ukrainiens ont raconté que la ville était vide.', 'anon | several military | Ukraine ukraine ukraine'],
  ['Des survivants ont raconté que la ville était vide.', 'anon | several victim'],
  ['Une voisine a raconté que la maison était vide.', 'anon | one resident'],
  ['Des experts estiment que la ville est vide.', 'anon | several expert'],
  // no unnamed sources
  ['Marie Duval a affirmé que la route était coupée.', 'named'],
  ['La police a affirmé que la route était coupée.', 'named'],
  ['Washington a affirmé que la route était coupée.', 'named'],
  ['Un responsable, Jean Morel, a affirmé que la route était coupée.', 'named'],
];

const ENGLISH: [string, string][] = [
  ['A senior US official who spoke on condition of anonymity said the plan was ready.', 'anon | one official (senior) | United States united-states united-states | who spoke on condition of anonymity'],
  ['People familiar with the matter said the plan was ready.', 'anon | several source'],
  ['Two people briefed on the talks said the plan was ready.', 'anon | 2 source'],
  ['A person close to the talks said the plan was ready.', 'anon | one source'],
  ['A source told Reuters the plan was ready.', 'anon | one source'],
  ['Three former officials told the BBC the plan was ready.', 'anon | 3 official (former)'],
  ['A spokesman for the Ministry of Defence said the plan was ready.', 'anon | one spokesperson | Ministry of Defence - -'],
  ['The spokesman for the Ministry of Defence said the plan was ready.', 'office | one spokesperson | Ministry of Defence - -'],
  ['A White House official, who was not authorized to speak publicly, said the plan was ready.', 'anon | one official | White House white-house united-states | who was not authorized to speak publicly'],
  ['The plan is ready, according to an official who asked not to be named.', 'anon | one official | who asked not to be named'],
  ['The plan is ready, according to an official who declined to be identified.', 'anon | one official | who declined to be identified'],
  ['Witnesses said the car had burned.', 'anon | several witness'],
  ['A police officer said the road was closed.', 'anon | one police'],
  ['Police officers said the road was closed.', 'anon | several police'],
  ['The mayor said the road was closed.', 'office | one official'],
  ['Officials said the road was closed.', 'anon | several official'],
  ['Several officials said the road was closed.', 'anon | several official'],
  ['French officials said the road was closed.', 'anon | several official | France france france'],
  ['A French diplomat based in Moscow said the plan was ready.', 'anon | one diplomat | France france france'],
  ['Speaking on condition of anonymity, an aide to the president said the plan was ready.', 'anon | one official | Speaking on condition of anonymity'],
  ['A retired general said the plan was ready.', 'anon | one military (former)'],
  ['Sources in the ministry say the plan is ready.', 'anon | several source | ministry - -'],
  ['A resident whose name was withheld said the road was closed.', 'anon | one resident | whose name was withheld'],
  ['Two soldiers said the road was closed.', 'anon | 2 military'],
  ['A lawmaker said the road was closed.', 'anon | one politician'],
  ['A Kremlin spokesman said the road was closed.', 'anon | one spokesperson | Kremlin kremlin russia'],
  ['Neighbors said the house was empty.', 'anon | several resident'],
  ['A survivor said the house was empty.', 'anon | one victim'],
  ['Several experts said the house was empty.', 'anon | several expert'],
  ['A union member said the house was empty.', 'anon | one employee'],
  // no unnamed sources
  ['Mary Duval said the road was closed.', 'named'],
  ['The police said the road was closed.', 'named'],
  ['Washington said the road was closed.', 'named'],
  ['An official, John Morel, said the road was closed.', 'named'],
];

test.each(FRENCH)('%s', (text, expected) => expect(described(text, 'fr')).toBe(expected));
test.each(ENGLISH)('%s', (text, expected) => expect(described(text, 'en')).toBe(expected));

test('one description is one source, whatever its mention; what one sentence tells holds for all', () => {
  const text =
    "Un haut responsable de l'ONU a déclaré que la trêve tenait. Ce responsable a ajouté, sous couvert d'anonymat, que rien n'était signé. Il a dit que la route était coupée.";
  const speakers = claimsOf(text, 'fr').map((c) => c.speakers[0]);
  expect(speakers).toHaveLength(3);
  for (const s of speakers) expect(s).toMatchObject({ name: "haut responsable de l'ONU", id: null, anonymous: true, unnamed: { number: 'one', condition: { text: "sous couvert d'anonymat" } } });
});

test.each([
  ["Un responsable, qui a requis l'anonymat, a déclaré que tout était prêt.", 'fr', 1],
  ['An official who asked not to be named said the plan was ready.', 'en', 1],
] as const)('why there is no name is no claim: %s', (text, language, claims) => expect(claimsOf(text, language)).toHaveLength(claims));

test('a condition inside of what is said is nobody’s', () => {
  expect(claimsOf('Un responsable a dit que le témoin parlait sous couvert d’anonymat.', 'fr')[0]?.speakers[0]?.unnamed?.condition).toBeNull();
});
