import { expect, test } from 'vitest';
import type { LanguageCode } from '../src/claim.ts';
import { extract } from '../src/extract/extract.ts';
import { mediumOf } from '../src/lang/media.ts';

/** Speakers of the first claim that is in no other, and its chain: `Marie Duval < told AFP`. */
function chain(text: string, language: LanguageCode): string {
  const claims = extract(text, { language, published: '2023-09-05' }).claims;
  const claim = claims.find((c) => c.cue && c.nested_in === null) ?? claims[0];
  if (!claim) return 'nothing';
  for (const link of claim.via) if (link.mention) expect(text.slice(link.mention.start, link.mention.end)).toBe(link.mention.text);
  return [claim.speakers.map((s) => s.name).join(' + ') || 'nobody', ...claim.via.map((v) => `${v.how} ${v.name}`)].join(' < ');
}

const FRENCH: [string, string][] = [
  // told to a medium that is known
  ["« Je pars », a déclaré Marie Duval à l'AFP.", 'Marie Duval < told AFP'],
  ["« Je pars », a déclaré à l'AFP Marie Duval.", 'Marie Duval < told AFP'],
  ["« Je pars », a confié Marie Duval au Monde.", 'Marie Duval < told Le Monde'],
  ["« Je pars », a confié lundi à L'Express Marie Duval.", "Marie Duval < told L'Express"],
  ['Marie Duval a assuré sur France Inter que la loi passerait.', 'Marie Duval < told France Inter'],
  ['Sur BFM TV, Marie Duval a assuré que la loi passerait.', 'Marie Duval < told BFM TV'],
  ['Dans un entretien au Monde, Marie Duval affirme que la loi est mauvaise.', 'Marie Duval < told Le Monde'],
  ['Dans une tribune publiée lundi par Libération, Marie Duval affirme que la loi est mauvaise.', 'Marie Duval < told Libération'],
  ['Marie Duval, sur RTL, a estimé que la loi était mauvaise.', 'Marie Duval < told RTL'],
  ["Marie Duval a précisé auprès de l'AFP que rien n'était signé.", 'Marie Duval < told AFP'],
  ['Interrogée mardi sur France 2, Marie Duval a promis que la loi passerait.', 'Marie Duval < told France 2'],
  ["Marie Duval a déclaré à l'AFP que la loi était bonne et qu'elle passerait.", 'Marie Duval < told AFP'],
  // told to one that nobody listed
  ['Marie Duval a estimé à l’antenne de Canal Sambre que la loi était mauvaise.', 'Marie Duval < told Canal Sambre'],
  ['Au micro de Fréquence Vallée, Marie Duval a estimé que la loi était mauvaise.', 'Marie Duval < told Fréquence Vallée'],
  ['« Je pars », a lancé Marie Duval dans les colonnes du Riverain.', 'Marie Duval < told Riverain'],
  ['Marie Duval a annoncé au quotidien Le Riverain que la mairie fermerait.', 'Marie Duval < told Le Riverain'],
  ['Marie Duval a annoncé à la chaîne Sambre Direct que la mairie fermerait.', 'Marie Duval < told Sambre Direct'],
  ['« Je pars », a dit Marie Duval au journaliste du Riverain.', 'Marie Duval < told Riverain'],
  ['Dans une interview au Riverain, Marie Duval affirme que la loi est mauvaise.', 'Marie Duval < told Riverain'],
  ['Dans un entretien accordé mardi au Riverain, Marie Duval affirme que la loi est mauvaise.', 'Marie Duval < told Riverain'],
  ['Interrogée par le Riverain, Marie Duval a estimé que la loi était mauvaise.', 'Marie Duval < told Riverain'],
  ['Marie Duval, interrogée par le Riverain, a estimé que la loi était mauvaise.', 'Marie Duval < told Riverain'],
  ['Contacté par Sambre Direct, le maire a reconnu que la route était coupée.', 'maire < told Sambre Direct'],
  ['Joint par le Riverain, le maire a reconnu que la route était coupée.', 'maire < told Riverain'],
  ['« Je pars », a confié Marie Duval au magazine Alpages.', 'Marie Duval < told Alpages'],
  ['Sur le plateau de Sambre Direct, Marie Duval a jugé que la loi était mauvaise.', 'Marie Duval < told Sambre Direct'],
  // relayed
  ['« Le plan est prêt », a dit le ministre, cité par Interfax.', 'ministre < relayed Interfax'],
  ['« Le plan est prêt », a dit le ministre, cité par l’agence Volna.', 'ministre < relayed Volna'],
  ["Le Kremlin, cité par l'agence Ria Novosti, a démenti toute livraison.", 'Kremlin < relayed RIA Novosti'],
  ['Le plan est prêt, a indiqué le ministre, selon Reuters.', 'Reuters'],
  ['Le New York Times a cité des responsables anonymes disant que le plan était prêt.', 'responsables anonymes < relayed New York Times'],
  ['Selon Reuters, citant des responsables américains, le plan est prêt.', 'responsables américains < relayed Reuters'],
  ["Selon un responsable cité par l'AFP, le plan est prêt.", 'responsable < relayed AFP'],
  ["Dans un communiqué relayé par l'agence Volna, le ministère a affirmé que le plan était prêt.", 'ministère < relayed Volna'],
  // the medium itself speaks
  ['Selon Reuters, le plan est prêt depuis lundi.', 'Reuters'],
  ["L'agence Tass a rapporté que le plan était prêt.", 'Tass'],
  ["D'après l'AFP, le ministre viendrait lundi à Lyon.", 'AFP'],
  // near misses
  ['« Je pars », a déclaré à la presse John Kirby.', 'John Kirby'],
  ['« Je pars », a déclaré John Kirby aux journalistes.', 'John Kirby'],
  ['Marie Duval a annoncé mercredi, sur France Info, que la loi était mauvaise.', 'Marie Duval < told France Info'],
  ['Marie Duval a annoncé mercredi, à Moscou, que la loi était mauvaise.', 'Marie Duval'],
  ['Marie Duval a dit à Poutine que la loi était mauvaise.', 'Marie Duval'],
  ['Marie Duval a dit à Jean Morel que la loi était mauvaise.', 'Marie Duval'],
  ['Marie Duval a déclaré à Moscou que la loi était mauvaise.', 'Marie Duval'],
  ['Dans une lettre à Jean Morel, Marie Duval affirme que la loi est mauvaise.', 'Marie Duval'],
  ['Jean Morel est à Lyon. Interrogée par Jean Morel, Marie Duval a estimé que la loi était mauvaise.', 'Marie Duval'],
  ['Dans un entretien avec Jean Morel, Marie Duval affirme que la loi est mauvaise.', 'Marie Duval'],
  ['Marie Duval a écrit sur Twitter que la loi était mauvaise.', 'Marie Duval'],
  ['Marie Duval, présentatrice sur France 2, a affirmé que la loi était mauvaise.', 'Marie Duval'],
  ["Marie Duval, directrice de la rédaction de l'hebdomadaire La Vie, a affirmé que la loi était mauvaise.", 'Marie Duval'],
  ['Marie Duval a annoncé au ministre que la mairie fermerait.', 'Marie Duval'],
  ['Marie Duval a dit au monde entier que la loi était mauvaise.', 'Marie Duval'],
  ['Marie Duval a affirmé que le maire avait parlé à l’AFP.', 'Marie Duval'],
  ['Pour Marie Duval, la loi est mauvaise.', 'Marie Duval'],
];

const ENGLISH: [string, string][] = [
  ['“I am leaving,” Mary Duval told the BBC.', 'Mary Duval < told BBC'],
  ['“I am leaving,” Mary Duval told BBC News on Monday.', 'Mary Duval < told BBC News'],
  ['Mary Duval told LA Weekly in a statement that the case was closed.', 'Mary Duval < told LA Weekly'],
  ['Mary Duval told The Washington Post the talks were over.', 'Mary Duval < told Washington Post'],
  ['Mary Duval told the Valley Courier that the talks were over.', 'Mary Duval < told Valley Courier'],
  ['Mary Duval told the Ardenne newspaper that the talks were over.', 'Mary Duval < told Ardenne'],
  ['Mary Duval said in an interview with Le Monde that it was over.', 'Mary Duval < told Le Monde'],
  ['Mary Duval said in an interview with Riverside that it was over.', 'Mary Duval < told Riverside'],
  ['Mary Duval said in an interview on Monday with Riverside that it was over.', 'Mary Duval < told Riverside'],
  ['In an interview with the Valley Courier, Mary Duval said the talks were over.', 'Mary Duval < told Valley Courier'],
  ['Speaking to the Valley Courier, Mary Duval said the talks were over.', 'Mary Duval < told Valley Courier'],
  ['Speaking on Fox News, Mary Duval said the talks were over.', 'Mary Duval < told Fox News'],
  ['Asked by Riverside, Mary Duval said the talks were over.', 'Mary Duval < told Riverside'],
  ['“It is over,” Mary Duval told the Courier’s correspondent in Paris.', 'Mary Duval < told Courier'],
  ['“It is over,” Mary Duval said on CNN.', 'Mary Duval < told CNN'],
  ['“It is over,” Mary Duval said to Reuters.', 'Mary Duval < told Reuters'],
  ['In a column in Riverside, Mary Duval argued that the talks were over.', 'Mary Duval < told Riverside'],
  ['Mary Duval told Reuters that the talks were over, adding that she would leave.', 'Mary Duval < told Reuters'],
  ['Mary Duval told Channel 6 the talks were over.', 'Mary Duval < told Channel 6'],
  ['As Mary Duval told The Huffington Post, the talks are over.', 'Mary Duval < told Huffington Post'],
  ['Reached by the Valley Courier, Mary Duval said the talks were over.', 'Mary Duval < told Valley Courier'],
  ['“It is over,” Mary Duval told NBC’s breakfast show.', 'Mary Duval < told NBC'],
  ['Mary Duval said on the Riverside podcast that the talks were over.', 'Mary Duval < told Riverside'],
  // relayed
  ['“It is over,” Mary Duval was quoted by Tass as saying.', 'Mary Duval < relayed Tass'],
  ['Mary Duval was quoted as saying by Tass that the talks were over.', 'Mary Duval < relayed Tass'],
  ['Mary Duval, quoted by Interfax, said the talks were over.', 'Mary Duval < relayed Interfax'],
  ['The plan is ready, according to Bloomberg, citing officials familiar with the matter.', 'officials familiar with the matter < relayed Bloomberg'],
  ['Reuters, citing two officials, reported that the plan was ready.', 'two officials < relayed Reuters'],
  ['Bloomberg reported on Monday that the plan was ready, citing two aides.', 'two aides < relayed Bloomberg'],
  ['In remarks carried by the Volna news agency, the minister said the plan was ready.', 'minister < relayed Volna'],
  ['In a statement carried by state news agency Volna, the minister said the plan was ready.', 'minister < relayed Volna'],
  ['A letter seen by Sky News says the plan is ready.', 'letter < relayed Sky News'],
  // the medium itself speaks
  ['According to Reuters, the plan has been ready since Monday.', 'Reuters'],
  ['The Washington Post reported that the plan was ready.', 'Washington Post'],
  // near misses
  ['“It is over,” Mary Duval told Putin.', 'Mary Duval'],
  ['“It is over,” Mary Duval told reporters.', 'Mary Duval'],
  ['“It is over,” Mary Duval told the press on Monday.', 'Mary Duval'],
  ['“It is over,” Mary Duval told John Morel.', 'Mary Duval'],
  ['“It is over,” Mary Duval told Congress.', 'Mary Duval'],
  ['In an interview with John Morel, Mary Duval said the talks were over.', 'Mary Duval'],
  ['In a meeting with Riverside, Mary Duval said the talks were over.', 'Mary Duval'],
  ['Mary Duval said on X, formerly Twitter, that it was over.', 'Mary Duval'],
  ['Mary Duval wrote on Facebook that it was over.', 'Mary Duval'],
  ['Mary Duval, an anchor on Fox News, said the talks were over.', 'Mary Duval'],
  ['Mary Duval, editor of the Valley Courier, said the talks were over.', 'Mary Duval'],
  ['Mary Duval said in Moscow that the talks were over.', 'Mary Duval'],
  ['Mary Duval said the minister had told CNN a lie.', 'Mary Duval'],
  ['Mary Duval told the Senate that the talks were over.', 'Mary Duval'],
  ['Many times, Mary Duval said the talks were over.', 'Mary Duval'],
];

test.each(FRENCH)('%s', (text, expected) => expect(chain(text, 'fr')).toBe(expected));
test.each(ENGLISH)('%s', (text, expected) => expect(chain(text, 'en')).toBe(expected));

test('what another says is relayed by that one, and by whom that one told it', () => {
  const text = 'Marie Duval a déclaré à l’AFP que le ministre avait promis des travaux.';
  const inner = extract(text, { language: 'fr' }).claims.find((c) => c.cue?.lemma === 'promettre');
  expect(inner?.via.map((v) => [v.how, v.id])).toEqual([['relayed', 'marie-duval'], ['told', 'afp']]);
});

test('a quotation that goes on was told the same medium', () => {
  const text = '« Je pars », a déclaré Marie Duval à Reuters. « Personne ne m’a retenue, et je ne regrette rien. »';
  expect(extract(text, { language: 'fr' }).claims.map((c) => c.via.map((v) => v.id))).toEqual([['reuters'], ['reuters']]);
});

test.each([
  ['Le Monde', 'le-monde'], ['Monde', 'le-monde'], ['The BBC', 'bbc'], ['Agence France-Presse', 'afp'], ['L’Express', 'l-express'], ['Canal +', 'canal-plus'],
])('%s is %s', (name, id) => expect(mediumOf(name)?.id).toBe(id));

test.each(['Mondes', 'Poutine', 'Le', ''])('%j is no medium', (name) => expect(mediumOf(name)).toBeUndefined());
