import { extract } from '../src/extract/extract.ts';
import { describe, expect, test } from 'vitest';
import { type DateMention, datesOfText, findDates } from '../src/extract/dates.ts';
import { dateOfClaim } from '../src/extract/dating.ts';
import { dates as english } from '../src/lang/en/dates.ts';
import { dates as french } from '../src/lang/fr/dates.ts';
import type { DateLexicon } from '../src/lang/language.ts';

/** Dates as `2023-09-04`, with `!` behind those that cannot date a statement. */
function found(text: string, published: string | null, lexicon: DateLexicon, previous: string | null = null): string {
  return findDates(text, 0, text.length, lexicon, published, previous)
    .map((mention) => mention.date + (mention.dating ? '' : '!'))
    .join(' ');
}

const TUESDAY = '2023-09-05';

// [words, published, dates found]; '' is nothing
const FRENCH: [string, string | null, string][] = [
  // weekdays lean to the past
  ['Elle a répondu lundi.', TUESDAY, '2023-09-04'],
  ['Elle a répondu mardi.', TUESDAY, '2023-09-05'],
  ['Elle a répondu mercredi.', TUESDAY, '2023-08-30'],
  ['Elle a répondu mercredi dernier.', TUESDAY, '2023-08-30'],
  ['Elle a répondu mardi dernier.', TUESDAY, '2023-08-29'],
  ['Elle a répondu vendredi passé.', TUESDAY, '2023-09-01'],
  ['Elle répondra jeudi prochain.', TUESDAY, '2023-09-07!'],
  ['Ce lundi, le maire a parlé.', TUESDAY, '2023-09-04'],
  ['Ce mardi matin, le maire a parlé.', TUESDAY, '2023-09-05'],
  ['Le vote aura lieu ce vendredi.', TUESDAY, '2023-09-08!'],
  ['Jeudi matin, le maire a parlé.', TUESDAY, '2023-08-31'],
  ['jeudi dans la soirée', TUESDAY, '2023-08-31'],
  ['dans la soirée de jeudi', TUESDAY, '2023-08-31'],
  ["dans l'après-midi de dimanche", TUESDAY, '2023-09-03'],
  ['samedi en fin de matinée', TUESDAY, '2023-09-02'],
  ['lundi de la semaine dernière', TUESDAY, '2023-08-28'],
  ['dans la nuit de vendredi à samedi', TUESDAY, '2023-09-01/2023-09-02'],
  ['dans la nuit du samedi 2 au dimanche 3 septembre', TUESDAY, '2023-09-02/2023-09-03'],
  ['dans la nuit de lundi à mardi', TUESDAY, '2023-09-04/2023-09-05'],
  ['Le marché se tient le lundi.', TUESDAY, ''],
  ['Il nage tous les samedis et chaque dimanche.', TUESDAY, ''],
  ['La grève dure depuis lundi.', TUESDAY, '2023-09-04!'],
  ["Elle dure jusqu'à vendredi.", TUESDAY, '2023-09-01!'],
  ['de lundi à mercredi', '2023-09-08', '2023-09-04/2023-09-06!'],
  ['Le nouvel an tombe un dimanche.', TUESDAY, ''],
  // days
  ['Le 5 septembre, il a signé.', TUESDAY, '2023-09-05'],
  ['Le 4 septembre, il a signé.', '2023-09-05T23:30-04:00', '2023-09-04'],
  ['Le 30 décembre, il a signé.', '2024-01-04', '2023-12-30'],
  ['Le 12 mars, il a signé.', TUESDAY, '2023-03-12'],
  ['Le 15 septembre, il signera.', TUESDAY, '2023-09-15!'],
  ['le 4 septembre 2021', TUESDAY, '2021-09-04'],
  ['le 1er septembre', TUESDAY, '2023-09-01'],
  ['le 1 er septembre 2020', TUESDAY, '2020-09-01'],
  ['ce lundi 4 septembre', TUESDAY, '2023-09-04'],
  ['ce lundi 4 septembre', '2023-09', '2023-09-04'],
  ['Lundi 4, la séance a repris.', TUESDAY, '2023-09-04'],
  ['jeudi 31 août au soir', TUESDAY, '2023-08-31'],
  ['mercredi 30 août 2023 à 18 heures', TUESDAY, '2023-08-30 2023-09-05!'],
  ['le 29 juin dernier', TUESDAY, '2023-06-29'],
  ['le 12 octobre prochain', TUESDAY, '2023-10-12!'],
  ['dans la matinée du 2 septembre', TUESDAY, '2023-09-02'],
  ['Ce même 13 juin, la direction a cédé.', TUESDAY, '2023-06-13'],
  ['le 29 février 2023', TUESDAY, ''],
  ['le 31 juin', TUESDAY, ''],
  ['le 29 février', TUESDAY, ''],
  ['le 29 février', '2024-03-10', '2024-02-29'],
  ['le 04/09/2023', TUESDAY, '2023-09-04'],
  ['le 4.9.2023', TUESDAY, '2023-09-04'],
  ['publié le 2023-09-01', TUESDAY, '2023-09-01'],
  ['du 10 au 13 août', TUESDAY, '2023-08-10/2023-08-13!'],
  ['entre le 28 août et le 2 septembre 2023', TUESDAY, '2023-08-28/2023-09-02!'],
  ['du lundi 28 août au vendredi 1er septembre', TUESDAY, '2023-08-28/2023-09-01!'],
  ['les 3 et 4 août', TUESDAY, '2023-08-03/2023-08-04'],
  ['à partir du 20 août', TUESDAY, '2023-08-20!'],
  ['depuis le 4 septembre', TUESDAY, '2023-09-04!'],
  ['LE 4 AOÛT, IL A SIGNÉ', TUESDAY, '2023-08-04'],
  ['le 4 aou\u0302t', TUESDAY, '2023-08-04'],
  // from the day of publication
  ['hier', TUESDAY, '2023-09-04'],
  ['avant-hier', TUESDAY, '2023-09-03'],
  ["aujourd'hui", TUESDAY, '2023-09-05'],
  ['hier soir', TUESDAY, '2023-09-04'],
  ["dans la soirée d'hier", TUESDAY, '2023-09-04'],
  ['ce matin', TUESDAY, '2023-09-05'],
  ['cet après-midi', TUESDAY, '2023-09-05'],
  ['plus tôt dans la journée', TUESDAY, '2023-09-05'],
  ['la nuit dernière', TUESDAY, '2023-09-04/2023-09-05'],
  ['Il parlera demain.', TUESDAY, '2023-09-06!'],
  ['il y a deux jours', TUESDAY, '2023-09-03'],
  ['il y a 10 jours', TUESDAY, '2023-08-26'],
  ['il y a une semaine', TUESDAY, '2023-08-28/2023-09-03'],
  ['il y a trois mois', TUESDAY, '2023-06'],
  ['il y a près de deux ans', TUESDAY, '2021'],
  ['il y a quelques jours', TUESDAY, ''],
  ['ces derniers jours', TUESDAY, ''],
  ['Il a 21 ans.', TUESDAY, ''],
  ['pendant trois jours', TUESDAY, ''],
  ['la semaine dernière', TUESDAY, '2023-08-28/2023-09-03'],
  ['cette semaine', TUESDAY, '2023-09-04/2023-09-10'],
  ['plus tôt cette semaine', TUESDAY, '2023-09-04/2023-09-10'],
  ['la semaine prochaine', TUESDAY, '2023-09-11/2023-09-17!'],
  ['le week-end dernier', TUESDAY, '2023-09-02/2023-09-03'],
  ['ce week-end', TUESDAY, '2023-09-02/2023-09-03'],
  ['le mois dernier', TUESDAY, '2023-08'],
  ['le mois dernier', '2024-01-10', '2023-12'],
  ['ce mois-ci', TUESDAY, '2023-09'],
  ["l'année dernière", TUESDAY, '2022'],
  ["l'an dernier", TUESDAY, '2022'],
  ['cette année', TUESDAY, '2023'],
  ["l'an prochain", TUESDAY, '2024!'],
  ['en début de semaine', TUESDAY, '2023-09-04/2023-09-10'],
  ["à la fin de l'année dernière", TUESDAY, '2022'],
  // months, seasons, years
  ['mi-août', TUESDAY, '2023-08'],
  ['à la mi-août', TUESDAY, '2023-08'],
  ['fin juillet', TUESDAY, '2023-07'],
  ['début septembre', TUESDAY, '2023-09'],
  ['fin janvier dernier', TUESDAY, '2023-01'],
  ['courant août', TUESDAY, '2023-08'],
  ['en juillet', TUESDAY, '2023-07'],
  ['en décembre', TUESDAY, '2022-12'],
  ['en octobre', TUESDAY, '2023-10!'],
  ['en novembre 2022', TUESDAY, '2022-11'],
  ['en mai dernier', TUESDAY, '2023-05'],
  ['en mai prochain', TUESDAY, '2024-05!'],
  ['au mois de juin', TUESDAY, '2023-06'],
  ['au début du mois de juin 2021', TUESDAY, '2021-06'],
  ['depuis février 2022', TUESDAY, '2022-02!'],
  ['de mars à juin 2022', TUESDAY, '2022-03/2022-06!'],
  ['Une sonde approche de Mars.', TUESDAY, ''],
  ["l'été dernier", '2023-03-05', '2022-06/2022-08'],
  ['cet été', TUESDAY, '2023-06/2023-08'],
  ['au printemps 2019', TUESDAY, '2019-03/2019-05'],
  ['au deuxième trimestre 2016', TUESDAY, '2016-04/2016-06!'],
  ['en 2014', TUESDAY, '2014'],
  ['fin 2021', TUESDAY, '2021'],
  ['depuis 2014', TUESDAY, '2014!'],
  ['entre 2017 et 2019', TUESDAY, '2017/2019!'],
  ['dans les années 1990', TUESDAY, '1990/1999!'],
  ["l'Agenda 2030 de l'ONU", TUESDAY, ''],
  ['un vol pour 2300 euros', TUESDAY, ''],
  ['en 2014 et 2 042 201 votants', TUESDAY, '2014'],
  ["l'A320 et le F-16", TUESDAY, ''],
  // clock times name the day only in a log
  ['À 19 h 23, le maire salue la foule.', TUESDAY, '2023-09-05!'],
  ['Vers 8h00, le maire salue la foule.', TUESDAY, '2023-09-05!'],
  ['pendant 24 heures', TUESDAY, ''],
  // publication known less well, or not at all
  ['lundi', '2023-09', '2023-09'],
  ['hier', '2023-09', '2023-09'],
  ['le mois dernier', '2023-09', '2023-08'],
  ['le 4 septembre', '2023-09', '2023-09-04'],
  ["l'année dernière", '2023', '2022'],
  ['lundi', '2023', '2023'],
  ['il y a deux jours', '2023-09', '2023-09'],
  ['lundi', null, ''],
  ['hier', null, ''],
  ['le 4 septembre', null, ''],
  ['le 4 septembre 2023', null, '2023-09-04'],
  ['en novembre 2022', null, '2022-11'],
  ['lundi', 'mardi', ''],
  // more ways, and more precisions of publication
  ['plus tôt ce mois-ci', TUESDAY, '2023-09'],
  ['la semaine du 28 août', TUESDAY, '2023-08-28/2023-09-03'],
  ['lundi de Pâques', TUESDAY, ''],
  ["le 30 août de l'année dernière", TUESDAY, '2022-08-30'],
  ['tard dans la soirée de lundi', TUESDAY, '2023-09-04'],
  ['dans la nuit du 3 au 4 septembre', TUESDAY, '2023-09-03/2023-09-04'],
  ['hier', '2023-09-05T08:15+02:00', '2023-09-04'],
  ['mardi', '2023-09-05T00:10+02:00', '2023-09-05'],
  ['la semaine dernière', '2023-09', '2023-08-21/2023-09-24'],
  ['ce lundi 4 septembre', '2023-09', '2023-09-04'],
  ['ce lundi 4 septembre', '2023', '2023-09-04'],
  ['en fin de semaine dernière', TUESDAY, '2023-08-28/2023-09-03'],
  ['au printemps dernier', TUESDAY, '2023-03/2023-05'],
  ['début 2023', TUESDAY, '2023'],
  ['fin juillet', '2023-09', '2023-07'],
  ['mi-août', '2023', '2023-08'],
  ['mi-août', null, ''],
  ['la semaine dernière', null, ''],
  ['courant août', TUESDAY, '2023-08'],
  ["l'an dernier", '2023-09-05T08:15+02:00', '2022'],
  ['il y a deux semaines', TUESDAY, '2023-08-21/2023-08-27'],
  ['le 30 août 2022', null, '2022-08-30'],
  ['dimanche dans la nuit', TUESDAY, '2023-09-03'],
  ['voici trois jours', TUESDAY, '2023-09-02'],
  // several
  ['Lundi, puis le 30 août et mi-juin, elle a parlé.', TUESDAY, '2023-09-04 2023-08-30 2023-06'],
  ['4 janvier 2016 . – Lundi, le feu a pris.', '2016-01-04', '2016-01-04! 2016-01-04'],
];

const ENGLISH: [string, string | null, string][] = [
  ['She replied on Monday.', TUESDAY, '2023-09-04'],
  ['She replied Tuesday.', TUESDAY, '2023-09-05'],
  ['She replied on Wednesday.', TUESDAY, '2023-08-30'],
  ['She replied last Wednesday.', TUESDAY, '2023-08-30'],
  ['She replied last Tuesday.', TUESDAY, '2023-08-29'],
  ['She will reply next Thursday.', TUESDAY, '2023-09-07!'],
  ['this past Sunday', TUESDAY, '2023-09-03'],
  ['late Monday', TUESDAY, '2023-09-04'],
  ['early on Monday', TUESDAY, '2023-09-04'],
  ['Monday morning', TUESDAY, '2023-09-04'],
  ['on the night of Thursday', TUESDAY, '2023-08-31'],
  ['Thursday of last week', TUESDAY, '2023-08-31'],
  ['on Friday last week', TUESDAY, '2023-09-01'],
  ['every Sunday', TUESDAY, ''],
  ['on Mondays', TUESDAY, ''],
  ['the store opens on Black Friday', TUESDAY, '2023-09-01!'],
  ['since Monday', TUESDAY, '2023-09-04!'],
  ['by Friday', TUESDAY, '2023-09-01!'],
  ['from Friday to Sunday', TUESDAY, '2023-09-01/2023-09-03!'],
  ['Sept. 4', TUESDAY, '2023-09-04'],
  ['September 4', TUESDAY, '2023-09-04'],
  ['September 4th', TUESDAY, '2023-09-04'],
  ['Sept. 4, 2021', TUESDAY, '2021-09-04'],
  ['4 September 2023', TUESDAY, '2023-09-04'],
  ['the 4th of September', TUESDAY, '2023-09-04'],
  ['Monday, Sept. 4', TUESDAY, '2023-09-04'],
  ['Monday, September 4, 2023', null, '2023-09-04'],
  ['Dec. 30', '2024-01-04', '2023-12-30'],
  ['Sept. 15', TUESDAY, '2023-09-15!'],
  ['Feb. 30', TUESDAY, ''],
  ['2023-08-01', TUESDAY, '2023-08-01'],
  ['8/27/2023', TUESDAY, '2023-08-27'],
  ['04/09/2023', TUESDAY, ''],
  ['Aug. 10-13', TUESDAY, '2023-08-10/2023-08-13!'],
  ['from 10 to 13 August', TUESDAY, '2023-08-10/2023-08-13!'],
  ['yesterday', TUESDAY, '2023-09-04'],
  ['the day before yesterday', TUESDAY, '2023-09-03'],
  ['today', TUESDAY, '2023-09-05'],
  ['earlier today', TUESDAY, '2023-09-05'],
  ['this morning', TUESDAY, '2023-09-05'],
  ['last night', TUESDAY, '2023-09-04'],
  ['tomorrow', TUESDAY, '2023-09-06!'],
  ['the morning show Today', TUESDAY, ''],
  ['two days ago', TUESDAY, '2023-09-03'],
  ['just over 24 hours ago', TUESDAY, '2023-09-04'],
  ['a week ago', TUESDAY, '2023-08-28/2023-09-03'],
  ['three months ago', TUESDAY, '2023-06'],
  ['two years ago', TUESDAY, '2021'],
  ['a few days ago', TUESDAY, ''],
  ['over the past two weeks', TUESDAY, ''],
  ['He is 21 years old.', TUESDAY, ''],
  ['last week', TUESDAY, '2023-08-28/2023-09-03'],
  ['earlier this week', TUESDAY, '2023-09-04/2023-09-10'],
  ['next week', TUESDAY, '2023-09-11/2023-09-17!'],
  ['later this week', TUESDAY, '2023-09-04/2023-09-10!'],
  ['over the weekend', TUESDAY, '2023-09-02/2023-09-03'],
  ['last month', TUESDAY, '2023-08'],
  ['earlier this month', TUESDAY, '2023-09'],
  ['last year', TUESDAY, '2022'],
  ['late last year', TUESDAY, '2022'],
  ['next year', TUESDAY, '2024!'],
  ['at the end of the day', TUESDAY, ''],
  ['in November', TUESDAY, '2023-11!'],
  ['in December', TUESDAY, '2022-12'],
  ['in November 2022', TUESDAY, '2022-11'],
  ['in early August', TUESDAY, '2023-08'],
  ['mid-August', TUESDAY, '2023-08'],
  ['last June', TUESDAY, '2023-06'],
  ['this November', TUESDAY, '2023-11!'],
  ['June of last year', TUESDAY, '2022-06'],
  ['since July', TUESDAY, '2023-07!'],
  ['from March to June 2022', TUESDAY, '2022-03/2022-06!'],
  ['You may march in the second week.', TUESDAY, ''],
  ['May I speak?', TUESDAY, ''],
  ['in May', TUESDAY, '2023-05'],
  ['in the summer of 2022', TUESDAY, '2022-06/2022-08'],
  ['last summer', TUESDAY, '2023-06/2023-08'],
  ['this summer', '2023-03-15', '2023-06/2023-08!'],
  ['in 2014', TUESDAY, '2014'],
  ['in early 2016', TUESDAY, '2016'],
  ['since 2014', TUESDAY, '2014!'],
  ['the deal of 2015', TUESDAY, '2015!'],
  ['between 2017 and 2019', TUESDAY, '2017/2019!'],
  ['the 1990s', TUESDAY, '1990/1999!'],
  ['Vision 2030', TUESDAY, ''],
  ['the Covid-19 wave', TUESDAY, ''],
  ['at 5 p.m.', TUESDAY, '2023-09-05!'],
  ['the clock is ticking', TUESDAY, ''],
  ['on Monday', '2023-09', '2023-09'],
  ['yesterday', '2023', '2023'],
  ['on Monday', null, ''],
  ['on Sept. 4', null, ''],
  // more ways, and more precisions of publication
  ['overnight', TUESDAY, '2023-09-04/2023-09-05'],
  ['an overnight train', TUESDAY, ''],
  ['the overnight shelling', TUESDAY, ''],
  ['the week of Aug. 28', TUESDAY, '2023-08-28/2023-09-03'],
  ['on August 30 last year', TUESDAY, '2022-08-30'],
  ['the week before last', TUESDAY, '2023-08-21/2023-08-27'],
  ['a fortnight ago', TUESDAY, '2023-08-21/2023-08-27'],
  ['in the spring', TUESDAY, '2023-03/2023-05'],
  ['in the spring of 2021', TUESDAY, '2021-03/2021-05'],
  ['yesterday', '2023-09-05T08:15-04:00', '2023-09-04'],
  ['on Tuesday', '2023-09-05T00:10-04:00', '2023-09-05'],
  ['last week', '2023-09', '2023-08-21/2023-09-24'],
  ['last week', null, ''],
  ['Monday, Sept. 4', '2023-09', '2023-09-04'],
  ['in mid-August', '2023', '2023-08'],
  ['at the end of July', TUESDAY, '2023-07'],
  ['the end of last month', TUESDAY, '2023-08'],
  ['late on Monday', TUESDAY, '2023-09-04'],
  ['last weekend', TUESDAY, '2023-09-02/2023-09-03'],
  ['earlier this year', TUESDAY, '2023'],
  ['last year', '2023-09-05T08:15-04:00', '2022'],
  ['on Monday, September 4, 2023', '2023-09', '2023-09-04'],
  ['on the sidelines of the summit on Tuesday', TUESDAY, '2023-09-05'],
];

describe.each([
  ['French', french, FRENCH],
  ['English', english, ENGLISH],
] as const)('%s dates', (_, lexicon, rows) => {
  test.each(rows)('%s (%s) is %s', (text, published, dates) => {
    expect(found(text, published, lexicon)).toBe(dates);
  });

  test.each(lexicon.rules.map((rule) => [rule.id, rule] as const))('%s reads its example', (id, rule) => {
    const [text, published, date] = rule.example;
    expect(id).toMatch(/^(fr|en)\.[a-z-]+$/);
    expect(findDates(text, 0, text.length, lexicon, published).map((mention) => mention.date)).toEqual(date === null ? [] : [date]);
  });

  test('rule ids are unique', () => {
    expect(new Set(lexicon.rules.map((rule) => rule.id)).size).toBe(lexicon.rules.length);
  });
});

test.each([
  ['mi-août', french, '2023-08-11', '2023-08-20'],
  ['plus tôt ce mois-ci', french, '2023-09-01', '2023-09-05'],
  ['in late July', english, '2023-07-21', '2023-07-31'],
  ['la semaine dernière', french, '2023-08-28', '2023-09-03'],
  ['fin juillet', french, '2023-07-21', '2023-07-31'],
  ['début juin', french, '2023-06-01', '2023-06-10'],
  ['fin 2022', french, '2022-09-01', '2022-12-31'],
  ['lundi', french, '2023-09-04', '2023-09-04'],
  ['en juillet', french, '2023-07-01', '2023-07-31'],
  ['earlier this month', english, '2023-09-01', '2023-09-05'],
  ['early last week', english, '2023-08-28', '2023-08-29'],
  ['in February 2024', english, '2024-02-01', '2024-02-29'],
])('%s runs from %s to %s', (text, lexicon, earliest, latest) => {
  const [mention] = findDates(text, 0, text.length, lexicon, TUESDAY);
  expect(mention).toMatchObject({ earliest, latest });
});

const DAYS = Array.from({ length: 800 }, (_, i) => new Date(Date.UTC(2023, 0, 1 + i)));
const iso = (day: Date) => day.toISOString().slice(0, 10);

test.each([
  ['fr', french],
  ['en-US', english],
  ['en-GB', english],
] as const)('every day as %s writes it in full is that day', (locale, lexicon) => {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  for (const day of DAYS) expect(found(format.format(day), null, lexicon)).toBe(iso(day));
});

test.each([
  ['fr', french],
  ['en', english],
] as const)('a weekday in %s is the last one, today included', (locale, lexicon) => {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  for (const [i, day] of DAYS.entries()) {
    const published = DAYS[i + (i % 7)] ?? day;
    expect(found(name.format(day), iso(published), lexicon)).toBe(iso(day));
  }
});

test('the mention is the words, determiner kept, preposition left', () => {
  const text = "Hier, puis en mai 2022, l'année dernière et le 4 septembre.";
  expect(findDates(text, 0, text.length, french, TUESDAY).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Hier', 'mai 2022', "l'année dernière", 'le 4 septembre',
  ]);
});

test('only the stretch asked for is read', () => {
  const text = 'Lundi, il a plu. Le 30 août, il a neigé.';
  const from = text.indexOf('Le');
  expect(findDates(text, from, text.length, french, TUESDAY)).toMatchObject([{ start: from, date: '2023-08-30' }]);
  expect(findDates(text, 0, from, french, TUESDAY)).toMatchObject([{ start: 0, date: '2023-09-04' }]);
});

const lines = (sentences: string[]) => {
  let at = 0;
  return sentences.map((sentence) => {
    const start = at;
    at += sentence.length;
    return { start, end: at };
  });
};

test.each<[string[], DateLexicon, string[]]>([
  [['Le 4 mai, un corps est trouvé. ', 'Le froid règne. ', 'Deux jours plus tard, le parquet parle.'], french, ['2023-05-04', '', '2023-05-06']],
  [['Le 4 mai, le conseil siège. ', 'La veille, le maire avait parlé.'], french, ['2023-05-04', '2023-05-03']],
  [['Le 4 mai, le conseil siège. ', 'Le maire explique alors son choix.'], french, ['2023-05-04', '2023-05-04']],
  [['Le 4 mai, le conseil siège. ', 'Le maire se tait alors que la salle gronde.'], french, ['2023-05-04', '']],
  [['La veille, le maire avait parlé.'], french, ['']],
  [['Le 4 mai, le conseil siège. ', "À la veille de l'élection, il doute."], french, ['2023-05-04', '']],
  [['Le lundi 1er mai, le conseil siège. ', 'Le jeudi suivant, il vote.'], french, ['2023-05-01', '2023-05-04']],
  [['The council met on May 4. ', 'Two days later, it voted.'], english, ['2023-05-04', '2023-05-06']],
  [['The council met on May 4. ', 'The day before, the mayor spoke.'], english, ['2023-05-04', '2023-05-03']],
  [['The council met on May 4. ', 'The day before the vote, the mayor spoke.'], english, ['2023-05-04', '']],
])('%s counts from the day spoken of before', (sentences, lexicon, dates) => {
  const found = datesOfText(sentences.join(''), lines(sentences), lexicon, TUESDAY);
  expect(found.map((mentions) => mentions.map((mention) => mention.date).join(' '))).toEqual(dates);
});

/** Reads `(source) <cue> {content}`; claims after the first are its neighbours in the sentence: `(source)2`, `<cue>2`, `{content}2`. */
function tagged(marked: string) {
  const said = (): { cue: { start: number; end: number } | null; source: { start: number; end: number } | null; content: { start: number; end: number }[] } => ({
    cue: null, source: null, content: [],
  });
  const claims = [said(), said()] as const;
  let text = '';
  const open: number[] = [];
  for (let i = 0; i < marked.length; i++) {
    const char = marked[i] as string;
    if ('(<{'.includes(char)) open.push(text.length);
    else if (')>}'.includes(char)) {
      const span = { start: open.pop() as number, end: text.length };
      const claim = marked[i + 1] === '2' ? claims[1] : claims[0];
      if (marked[i + 1] === '2') i++;
      if (char === ')') claim.source = span;
      else if (char === '>') claim.cue = span;
      else claim.content.push(span);
    } else text += char;
  }
  return { text, claim: claims[0], other: claims[1] };
}

test.each<[string, DateLexicon, string | null]>([
  ['(Le maire) <a déclaré> lundi que {la route serait fermée}.', french, '2023-09-04'],
  ['« {La route est fermée} », <a déclaré> (le maire) lundi.', french, '2023-09-04'],
  ['« {La route est fermée} », <a déclaré> (le maire), ce lundi 4 septembre.', french, '2023-09-04'],
  ['Mercredi, (le maire) <a promis> {des travaux}.', french, '2023-08-30'],
  ['(Le maire) a, dès mercredi, <promis> {des travaux}.', french, '2023-08-30'],
  ['(Le maire) <a promis> {des travaux} mercredi.', french, '2023-08-30'],
  ['(Le maire) <a dit> que {les travaux commenceront mercredi}.', french, null],
  ['(Le maire) <a dit> que {les armes livrées en 2022 manquaient}.', french, null],
  ['(Le maire), élu en 2020, <a dit> que {la route serait fermée}.', french, null],
  ['Lundi, (le maire), élu en novembre 2020, <a dit> que {la route serait fermée}.', french, '2023-09-04'],
  ['En novembre 2022, (un responsable) <affirmait> que {rien ne manquait}.', french, '2022-11'],
  ['Mi-août, (le maire) <avait vanté> {son bilan}.', french, '2023-08'],
  ['Vers 8h00, (le maire) <affirme> que {tout va bien}.', french, '2023-09-05'],
  ['Vers 8h00 lundi, (le maire) <affirme> que {tout va bien}.', french, '2023-09-04'],
  ["En vigueur depuis 2014, la loi est bonne, <estime> (le maire) : {rien n'y manque}.", french, null],
  // two claims in a sentence
  ["Mercredi, (le maire)2 <s'est réjoui>2 {des travaux}2 et <a promis> {une fête}.", french, '2023-08-30'],
  ["Mercredi, (le maire)2 <s'est réjoui>2 {des travaux}2 et (la préfète) <a répondu> {qu'ils traînaient}.", french, null],
  ['(Le maire) <salue> {les travaux}, mais (la préfète)2 <a redit>2 lundi {son refus}2.', french, null],
  ['(Le maire)2 <a dit>2 que {les travaux reprendraient lundi}2, <ajoutant> que {la route rouvrirait}.', french, null],
  // English
  ['(She) <told> reporters at the town hall on Monday that {the road was closed}.', english, '2023-09-04'],
  ['"{The road is closed}," (the mayor) <said> Monday.', english, '2023-09-04'],
  ['(The mayor) on Monday <said> {the road was closed}.', english, '2023-09-04'],
  ['On Monday, (the mayor) <denied> {the charge}.', english, '2023-09-04'],
  ['In a statement Monday, (the mayor) <denied> {the charge}.', english, '2023-09-04'],
  ['(The mayor) <said> {the road had closed on Monday}.', english, null],
  ['(The mayor) <praised> {the council}, which has met in the old hall since it burned and voted on Monday.', english, null],
  ['(The mayor) <said> {the road would close} next week.', english, null],
  ['{The road is closed}, <said> (the mayor).', english, null],
])('%s', (marked, lexicon, date) => {
  const { text, claim, other } = tagged(marked);
  const mentions: DateMention[] = findDates(text, 0, text.length, lexicon, TUESDAY);
  const chosen = dateOfClaim(mentions, { ...claim, clause: { start: 0, end: text.length }, others: other.cue ? [other] : [] });
  expect(chosen?.date ?? null).toBe(date);
});

test('a continuing quotation has no date of its own', () => {
  const text = 'Lundi, « tout va bien ».';
  const content = [{ start: 9, end: 22 }];
  const mentions = findDates(text, 0, text.length, french, TUESDAY);
  expect(dateOfClaim(mentions, { cue: null, source: null, content, clause: { start: 0, end: text.length } })).toBeNull();
});

test.each(['lundi ', 'du 1 ', 'de 2 à ', '4 septembre ', 'il y a ', '12 345 ', '1', '1.', 'the last ', 'Monday, ', "l'", '\u0301', '«'])(
  'time grows no faster than text made of %j',
  (piece) => {
    for (const lexicon of [french, english]) {
      const time = (length: number) => {
        const text = piece.repeat(length / piece.length);
        const begun = performance.now();
        findDates(text, 0, text.length, lexicon, TUESDAY);
        return performance.now() - begun;
      };
      time(16_000);
      expect(time(256_000)).toBeLessThan(2_000);
    }
  },
);

const DATED: [string, string | null][] = [
  // when it was said
  ['Le maire a assuré au « 20 Heures » de TF1, lundi, être prêt à partir.', '2023-09-04'],
  ['Jean Morel, interrogé lundi, a dit que la route était coupée.', '2023-09-04'],
  ['Le conseil, réuni lundi, a dit que la route était coupée.', '2023-09-04'],
  ['Le rapport publié lundi affirme que la route était coupée.', '2023-09-04'],
  ['Dans un rapport publié lundi, le conseil affirme que la route était coupée.', '2023-09-04'],
  ['Lors du débat de lundi, le maire a dit que la route était coupée.', '2023-09-04'],
  ['En marge du sommet, lundi, le maire a dit que la route était coupée.', '2023-09-04'],
  ["Le maire s'est rendu lundi à Lyon et a dit que la route était coupée.", '2023-09-04'],
  ["En novembre 2022, un responsable affirmait que la route était coupée.", '2022-11'],
  ['« La route est coupée », a dit Jean Morel, qui parlait lundi à la presse.', '2023-09-04'],
  ['« La route est coupée », a confié la semaine dernière une élue.', '2023-08-28/2023-09-03'],
  // when something else was
  ['« La route est coupée », a dit Jean Morel, qui avait été arrêté lundi.', null],
  ['« La route est coupée », a dit Jean Morel, dont le film « Nord » sort lundi.', null],
  ['Jean Morel, qui avait été arrêté lundi, a dit que la route était coupée.', null],
  ['Jean Morel, arrêté lundi, a dit que la route était coupée.', null],
  ["L'homme qui avait été arrêté lundi a dit que la route était coupée.", null],
  ["Arrêté lundi, Jean Morel a dit que la route était coupée.", null],
  ['Des photos aériennes, prises en 2009 et lundi, montrent que la foule était grande.', null],
  ["Le maire s'est rendu lundi à Lyon, et la préfète a répondu que la route était coupée.", null],
  ["Après l'accident de lundi, le maire a dit que la route était coupée.", null],
  ['Le maire a dit que la route coupée lundi rouvrirait.', null],
  ['Le maire a dit que les armes fournies en 2022 manquaient.', null],
  ['Le maire a annoncé que le conseil se réunirait lundi.', null],
  ["Le maire a promis des travaux après l'accident de lundi.", null],
  ["Le maire a dénoncé l'accord signé lundi.", null],
  ['Le maire, élu en mars, a dit que la route était coupée.', null],
  ["« La route sera ouverte lundi », a dit le maire.", null],
  ["Selon le maire, la route a été coupée lundi.", null],
];
const SAID: [string, string | null][] = [
  ['The mayor, interviewed on Monday, said the road was closed.', '2023-09-04'],
  ['The mayor, speaking on Monday, said the road was closed.', '2023-09-04'],
  ['Asked on Monday about the road, the mayor said it was closed.', '2023-09-04'],
  ['When asked on Monday, the mayor said the road was closed.', '2023-09-04'],
  ['“The road is closed,” said Jane Roe, who spoke to reporters on Monday.', '2023-09-04'],
  ['“The road is closed,” said Jane Roe, whose film “North” opens on Monday.', null],
  ['The road was closed, according to two aides who were briefed on Monday.', null],
  ['A report released on Monday says the road was closed.', '2023-09-04'],
  ['The mayor said in a speech on Monday that the road was closed.', '2023-09-04'],
  ['On the sidelines of the summit on Monday, the mayor said the road was closed.', '2023-09-04'],
  ['The mayor met voters on Monday and said the road was closed.', '2023-09-04'],
  ['The mayor told reporters overnight that the road was closed.', '2023-09-04/2023-09-05'],
  ['Ada brought the clock to school on August 14, and a teacher said it resembled a bomb.', null],
  ['The man, who was arrested on Monday, said the road was closed.', null],
  ['The man who was arrested on Monday said the road was closed.', null],
  ['The man arrested on Monday said the road was closed.', null],
  ['Arrested on Monday, the man said the road was closed.', null],
  ['After he resigned on Monday, the mayor said the road was closed.', null],
  ['The mayor met voters on Monday, but the council said the road was closed.', null],
  ['The mayor said the road that closed on Monday would reopen.', null],
  ['The mayor said the weapons supplied in 2022 were missing.', null],
  ['The mayor announced that the council would meet on Monday.', null],
  ['The mayor condemned the deal signed on Monday.', null],
  ['The mayor, elected in March, said the road was closed.', null],
  ['“The road will open on Monday,” the mayor said.', null],
];
test.each([...DATED.map((row) => ['fr', ...row] as const), ...SAID.map((row) => ['en', ...row] as const)])('%s: %s was said %s', (language, text, date) => {
  const claims = extract(text, { language, published: TUESDAY }).claims.filter((c) => c.nested_in === null);
  expect(claims.at(-1)?.date ?? null).toBe(date);
});

test('times of day in a log are of the day that it opens with', () => {
  const text = 'Un orage frappe la ville ce lundi 4 septembre. À 10 h 23, selon la mairie, « aucune route n’est coupée dans le centre ».';
  expect(extract(text, { language: 'fr', published: TUESDAY }).claims[0]?.date).toBe('2023-09-04');
});
