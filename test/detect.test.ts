import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../src/claim.ts';
import { detectLanguage, detectMeta } from '../src/extract/detect.ts';

describe('language', () => {
  test.each<[LanguageCode | null, string]>([
    ['fr', 'La maire de la ville a annoncé jeudi que les travaux du pont seraient finis avant la fin de l’année.'],
    ['fr', "Les élus de l'opposition s'inquiètent de la hausse des loyers dans le centre."],
    ['fr', "Pluie sur la côte : les pompiers appellent à la prudence et les écoles ferment"],
    ['fr', 'Selon le préfet, la digue a tenu. « Nous n’avons pas eu peur », dit-il.'],
    ['fr', 'Il de\u0301clare que l’e\u0301cole sera ferme\u0301e et que les e\u0301le\u0300ves iront dans la salle.'],
    ['en', 'The mayor said on Thursday that the bridge would be finished before the end of the year.'],
    ['en', 'Council members are worried about the rise of rents in the centre of town.'],
    ['en', 'Storm hits the coast as firefighters call for calm'],
    [null, 'Die Bürgermeisterin sagte am Donnerstag, dass die Brücke noch vor dem Ende des Jahres fertig sein werde.'],
    [null, 'La alcaldesa dijo el jueves que las obras del puente terminarán antes de que acabe el año y que la escuela no cerrará.'],
    [null, 'El presidente de la región de Murcia se reúne con los alcaldes en la capital.'],
    [null, "La sindaca ha detto giovedì che i lavori del ponte saranno finiti prima della fine dell'anno e che la scuola non chiuderà."],
    [null, 'De burgemeester zei donderdag dat de brug voor het einde van het jaar klaar is en dat de school open blijft.'],
    [null, 'A prefeita disse na quinta-feira que as obras da ponte vão terminar antes do fim do ano e que a escola não fecha.'],
    [null, "L'alcaldessa va dir dijous que les obres del pont s'acabaran abans de final d'any i que l'escola no tancarà."],
    [null, 'Primăria a anunțat că lucrările la pod se vor încheia până la sfârșitul anului și că școala nu se închide.'],
    [null, 'Borgmästaren sade på torsdagen att bron ska vara klar före årets slut och att skolan inte stängs.'],
    [null, 'Burmistrz powiedział w czwartek, że most zostanie ukończony przed końcem roku.'],
    [null, 'Мэр сообщил в четверг, что мост будет готов до конца года.'],
    [null, '市長は木曜日、橋は年内に完成すると述べた。'],
    [null, 'Kim Jong Un, Vladimir Poutine'],
    [null, '404'],
    [null, ''],
    [null, '« « « « '],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test('a quotation in another language does not decide', () => {
    const text = "L'acteur a été très applaudi dans la salle du théâtre. « The show must go on », a-t-il dit en anglais à la fin de la soirée, avec le sourire.";
    expect(detectLanguage(text)).toBe('fr');
  });
});

const FR = '\n\nLa maire a promis des travaux. La préfète les attend.\n';
const EN = '\n\nThe mayor promised repairs. The governor is waiting for them.\n';

describe('published', () => {
  test.each<[LanguageCode, string, string | null]>([
    ['fr', `31 Août 2023 16:12 (UTC+01:00)${FR}`, '2023-08-31T16:12+01:00'],
    // a word that starts like a zone is none
    ['fr', `Publié le 31 août 2023 à 16:12 Zélande${FR}`, '2023-08-31'],
    ['fr', `Lavoix\n\nLE PONT FERME SES PORTES AUX CAMIONS\n\n1 Juin 2022 9:05 (UTC-5)${FR}`, '2022-06-01T09:05-05:00'],
    ['fr', ' date 2023-09 Le pont – La maire a promis ce lundi des travaux.', '2023-09'],
    ['fr', 'date: 2023-09-04 Le pont est fermé, dit la maire.', '2023-09-04'],
    ['fr', `Le pont ferme\n\n2023-09-04${FR}`, '2023-09-04'],
    ['fr', `Publié le 4 septembre 2023 à 18h30, mis à jour le 6 septembre 2023${FR}`, '2023-09-04'],
    ['fr', `Publié : 04/09/2023${FR}`, '2023-09-04'],
    ['fr', `Mis en ligne le 4 septembre 2023${FR}`, '2023-09-04'],
    ['fr', `Lundi 4 septembre 2023${FR}`, '2023-09-04'],
    ['fr', `Par Jeanne Martin, le 4 septembre 2023${FR}`, '2023-09-04'],
    ['fr', 'Le pont ferme\n\n4 janvier 2016 . – La maire a promis des travaux.', '2016-01-04'],
    ['fr', 'Le pont ferme\n\n1er février 2016, Lens. –\n\nLa maire a promis des travaux.', '2016-02-01'],
    ['fr', 'PARIS, 5 sept. 2023 (AFP) - La maire a promis des travaux.', '2023-09-05'],
    ['fr', `Attentat du 9 mars 2012 : le procès${FR}`, null],
    ['fr', `Article modifié ailleurs : 8 mai 2016 — « Le pont »\n\n7 mai 2016. – La maire a promis.`, '2016-05-07'],
    ['fr', 'Le 4 septembre 2023, la maire a promis des travaux. La préfète les attend.', null],
    ['fr', `31 juin 2023${FR}`, null],
    ['fr', 'La maire a promis ce lundi des travaux.', null],
    ['en', `Bridge closes\n\nFriday, July 21, 2017${EN}`, '2017-07-21'],
    ['en', `Published: 4 September 2023, 10:00 GMT${EN}`, '2023-09-04T10:00Z'],
    ['en', `Published: 2023-09-04T10:00:00+02:00${EN}`, '2023-09-04T10:00+02:00'],
    ['en', `Posted on September 4, 2023 at 4:30 PM UTC${EN}`, '2023-09-04T16:30Z'],
    ['en', `September 4, 2023 | 4:30 PM ET${EN}`, '2023-09-04'],
    ['en', `By Jane Doe, September 4, 2023${EN}`, '2023-09-04'],
    ['en', 'LONDON, Sept. 5, 2023 (Reuters) - The mayor promised repairs.', '2023-09-05'],
    ['en', 'WASHINGTON, Sept. 5 (Reuters) - The mayor promised repairs.', null],
    ['en', 'The bridge, seen on July 4, 2020. Image: A. Painter.\n\nThe mayor promised repairs.', null],
  ])('%s: %j', (language, text, published) => {
    expect(detectMeta(text, language).published).toBe(published);
  });
});

describe('outlet and agency', () => {
  test.each<[LanguageCode, string, string | null, string | null]>([
    ['fr', `Le pont ferme ses portes\n\nParis / La Gazette${FR}`, 'La Gazette', null],
    ['fr', `Le pont ferme ses portes\n\nParis / AFP${FR}`, null, 'AFP'],
    ['fr', `Le pont ferme ses portes${FR}\nAFP\n`, null, 'AFP'],
    ['fr', 'La maire a promis des travaux. (AFP)', null, 'AFP'],
    ['fr', 'La maire a promis des travaux. AFP', null, 'AFP'],
    ['fr', `Le pont ferme ses portes\n\nLe Courrier avec AFP${FR}`, 'Le Courrier', 'AFP'],
    ['fr', `Par AFP${FR}`, null, 'AFP'],
    ['fr', `Le pont ferme ses portes${FR}\nSource : La Gazette`, 'La Gazette', null],
    ['fr', 'La maire a promis des travaux, selon Reuters.', null, null],
    ['fr', "Elle l'a confirmé à l'AFP.", null, null],
    ['fr', `Noir / blanc, le choix d'une ville${FR}`, null, null],
    ['en', 'WASHINGTON, Sept. 5 (Reuters) - The mayor promised repairs.', null, 'Reuters'],
    ['en', 'Bridge closes\n\nDALLAS (AP) — The mayor promised repairs.', null, 'AP'],
    ['en', 'The mayor promised repairs. - AP', null, 'AP'],
    ['en', 'The mayor promised repairs.\n\n- Reuters.', null, 'Reuters'],
    ['en', 'The mayor promised repairs on a map. He then took a nap.', null, null],
  ])('%s: %j', (language, text, outlet, agency) => {
    expect(detectMeta(text, language)).toMatchObject({ outlet, agency });
  });
});

describe('title', () => {
  test.each<[LanguageCode, string, string | null]>([
    ['fr', `Le pont ferme ses portes aux camions${FR}`, 'Le pont ferme ses portes aux camions'],
    ['fr', `Faut-il fermer le pont ?${FR}`, 'Faut-il fermer le pont ?'],
    ['fr', `Lavoix\n\nLE PONT FERME SES PORTES\n\n31 août 2023${FR}`, 'LE PONT FERME SES PORTES'],
    ['fr', `4 septembre 2023\nLe pont ferme ses portes${FR}`, 'Le pont ferme ses portes'],
    ['fr', 'La maire a promis des travaux. La préfète les attend.', null],
    ['fr', 'La maire a promis des travaux.\n\nLa préfète les attend.', null],
    ['fr', 'Le pont ferme ses portes', null],
    ['en', `Bridge closes after storm${EN}`, 'Bridge closes after storm'],
    ['en', `The mayor promised repairs.${EN}`, null],
    ['en', '', null],
  ])('%s: %j', (language, text, title) => {
    expect(detectMeta(text, language).title).toBe(title);
  });
});

test.each(['a', '(', '/ ', '\n', 'AFP ', '4 septembre 2023 ', 'L’', '– '])('no text made of %j is slow', (piece) => {
  const text = piece.repeat(256_000 / piece.length);
  const begun = performance.now();
  detectLanguage(text);
  detectMeta(text, 'fr');
  expect(performance.now() - begun).toBeLessThan(1_000);
});
