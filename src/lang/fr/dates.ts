/** How French says when. Each row carries an example: its words, a publication date, and what they mean then. */
import type { DateLexicon } from '../language.ts';

const OF = "(de|du|d'|de la|de l')";
const TAIL = '(<part>|au <part>|dans la <part>|en <part>|en (début|fin|milieu) de <part>|à la <part>|tard dans la <part>|, (au|dans la|en) <part>)?';
const PUB = '2023-09-05'; // a Tuesday

export const dates: DateLexicon = {
  slots: {
    weekday: { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 },
    month: {
      janvier: 1, février: 2, fevrier: 2, mars: 3, avril: 4, mai: 5, juin: 6, juillet: 7, août: 8, aout: 8, septembre: 9, octobre: 10,
      novembre: 11, décembre: 12, decembre: 12, 'janv.': 1, 'févr.': 2, 'juil.': 7, 'sept.': 9, 'oct.': 10, 'nov.': 11, 'déc.': 12,
    },
    season: { printemps: 1, été: 2, automne: 3, hiver: 4 },
    quarter: { premier: 1, deuxième: 2, second: 2, troisième: 3, quatrième: 4, dernier: 4 },
    day: { premier: 1 },
    num: {
      un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13,
      quatorze: 14, quinze: 15, vingt: 20, trente: 30, quarante: 40, cinquante: 50, cent: 100,
    },
    dir: {
      dernier: -1, dernière: -1, derniers: -1, passé: -1, passée: -1, écoulé: -1, écoulée: -1, prochain: 1, prochaine: 1,
    },
    phase: {
      début: 1, 'au début': 1, 'en début': 1, 'dès le début': 1, 'tout début': 1, mi: 2, milieu: 2, 'au milieu': 2, 'en milieu': 2, 'à la mi': 2,
      fin: 3, 'à la fin': 3, 'en fin': 3, courant: 0, 'dans le courant': 0, 'au cours': 0, 'plus tôt': 4, 'un peu plus tôt': 4, 'plus tard': 5,
    },
    rel: { "aujourd'hui": 0, 'ce jour': 0, hier: -1, 'avant-hier': -2, demain: 1, 'après-demain': 2 },
    anaphor: {
      'la veille': -1, "l'avant-veille": -2, 'le lendemain': 1, 'dès le lendemain': 1, 'le surlendemain': 2, 'le même jour': 0, 'le jour même': 0,
      'ce jour-là': 0, 'ce même jour': 0, 'ce matin-là': 0, 'ce soir-là': 0, 'cette nuit-là': 0, 'le soir même': 0, 'alors': 0,
    },
    sign: {
      'plus tard': 1, 'plus tôt': -1, auparavant: -1, suivant: 1, suivante: 1, "d'après": 1, précédent: -1, précédente: -1,
      "d'avant": -1,
    },
    part: {
      matin: 0, matinée: 0, midi: 0, 'mi-journée': 0, 'après-midi': 0, soir: 0, soirée: 0, nuit: 0, journée: 0, aube: 0, 'en fin de journée': 0,
    },
    unit: {
      heure: 'hour', heures: 'hour', jour: 'day', jours: 'day', journée: 'day', semaine: 'week', semaines: 'week', 'week-end': 'weekend',
      weekend: 'weekend', mois: 'month', an: 'year', ans: 'year', année: 'year', années: 'year', nuit: 'night',
    },
  },
  capitals: new Set(),
  ordinals: new Set(['er', 'ᵉʳ']),
  numeric: 'day-month',
  common: new Set(['à', 'au', 'aux', 'la', 'le', 'les', 'l', 'de', 'du', 'des', 'd', 'en', 'dans', 'il', 'y', 'a', 'ce', 'cet', 'cette', 'un', 'une', 'plus', 'entre', 'même', 'après', 'avant']),
  determiners: new Set(['le', 'la', 'l', 'ce', 'cet', 'cette']),
  before: [
    { words: 'depuis', effect: 'bound' },
    { words: "jusqu'à", effect: 'bound' },
    { words: "jusqu'au", effect: 'bound' },
    { words: "jusqu'en", effect: 'bound' },
    { words: 'jusque', effect: 'bound' },
    { words: "d'ici", effect: 'bound' },
    { words: "d'ici à", effect: 'bound' },
    { words: "d'ici au", effect: 'bound' },
    { words: 'avant', effect: 'bound' },
    { words: 'après', effect: 'bound' },
    { words: 'à partir de', effect: 'bound' },
    { words: 'à partir du', effect: 'bound' },
    { words: 'à compter de', effect: 'bound' },
    { words: 'à compter du', effect: 'bound' },
    { words: 'pour', effect: 'bound' },
    { words: 'chaque', effect: 'bound' },
    { words: 'tous les', effect: 'bound' },
    { words: 'un', effect: 'bound' },
    { words: 'entre', effect: 'bound' },
    { words: 'que', effect: 'noun' }, // «plus que l'année dernière»
    { words: 'dans la nuit de', effect: 'noun' },
    { words: 'de', effect: 'noun' },
    { words: 'du', effect: 'noun' },
    { words: 'des', effect: 'noun' },
    { words: "d'", effect: 'noun' },
  ],
  after: [{ words: 'prochain', effect: 'bound' }],
  saying: new Set([
    'interrogé', 'interviewé', 'questionné', 'joint', 'contacté', 'sollicité', 'invité', 'réuni', 'reçu', 'entendu', 'auditionné', 'cité', 'rencontré',
    'publié', 'diffusé', 'paru', 'rendu', 'transmis', 'adressé', 'prononcé', 'daté', 'posté', 'relayé', 'accordé', 'rassemblé', 'relancé', 'lu', 'écrit', 'tenu',
  ]),
  participle: /^(?:\p{L}{2,}é|pris|mis|fait|dit|écrit|ouvert|construit|détruit|élu|venu|tenu|vu|reçu|rendu|perdu|vendu|paru|survenu|battu|conçu)(?:e|s|es)?$/u,
  apart: new Set(['après', 'depuis', 'avant', 'malgré', 'suite', 'face', 'concernant', 'sur', 'contre', 'outre', 'si', 'bien', 'parce', 'comme', 'puisque']),
  rules: [
    // days
    { id: 'fr.day', pattern: `(ce|ce même)? (<weekday> <part>? ,?)? <day> <month> (de cette année|de l'année <dir2>|<year>|<dir>)? ${TAIL}`, reads: 'day', example: ['ce lundi 4 septembre', '2023-09', '2023-09-04'] },
    { id: 'fr.day-part-of', pattern: `(matinée|soirée|nuit|journée|après-midi|matin|soir|aube) ${OF} <weekday>? <day> <month> <year>?`, reads: 'day', example: ['dans la matinée du 4 juin', '2023-06-12', '2023-06-04'] },
    { id: 'fr.weekday-day', pattern: `<weekday> <day> ${TAIL}`, reads: 'day', notBefore: ['%', 'euros', 'ans', 'personnes', 'h', 'heures'], example: ['lundi 4', PUB, '2023-09-04'] },
    { id: 'fr.same-day', pattern: 'ce même <day> <month> <year>?', reads: 'day', example: ['ce même 3 août', PUB, '2023-08-03'] },
    { id: 'fr.numeric', pattern: '<weekday>? <numeric>', reads: 'numeric', example: ['le 04/09/2023', PUB, '2023-09-04'] },
    { id: 'fr.week-of', pattern: 'semaine du <weekday>? <day> <month> <year>?', reads: 'week', notBefore: ['au'], example: ['la semaine du 28 août', PUB, '2023-08-28/2023-09-03'] },
    // ranges of days
    { id: 'fr.days', pattern: '(du|entre le) <weekday>? <day> <month>? <year>? (au|et le|jusqu\'au) <weekday2>? <day2> <month2> <year2>?', reads: 'days', dating: false, example: ['du 10 au 13 août', PUB, '2023-08-10/2023-08-13'] },
    { id: 'fr.days-bare', pattern: '<day> (-|et|ou) <day2> <month2> <year2>?', reads: 'days', example: ['les 3 et 4 août', PUB, '2023-08-03/2023-08-04'] },
    { id: 'fr.weekdays', pattern: '(de|du|entre) <weekday> (à|au|et) <weekday2>', reads: 'days', dating: false, example: ['de lundi à mercredi', '2023-09-08', '2023-09-04/2023-09-06'] },
    { id: 'fr.night', pattern: '(nuit|soirée) (de|du) <weekday>? <day>? <month>? (à|au|à ce) <weekday2>? <day2>? <month2>? <year2>?', reads: 'days', example: ['dans la nuit de vendredi à samedi', PUB, '2023-09-01/2023-09-02'] },
    { id: 'fr.night-and', pattern: '(nuit|soirée) (de|du) <weekday> <day> <month>? (et|au) (du|de)? <weekday2> <day2> <month2> <year2>?', reads: 'days', example: ['dans la nuit du mercredi 30 août et du jeudi 31 août', PUB, '2023-08-30/2023-08-31'] },
    // weekdays
    { id: 'fr.weekday', pattern: `<weekday> (de (cette|la) <unit> <dir2>?|<part>? <dir>)? ${TAIL}`, reads: 'weekday', notAfter: ['le', 'du', 'les', 'un', 'chaque'], notBefore: ['saint', 'noir', 'gras', 'des'], example: ['mercredi dernier', PUB, '2023-08-30'] },
    { id: 'fr.weekday-feast', pattern: '<weekday> de (pâques|pentecôte)', reads: 'nothing', example: ['lundi de Pâques', PUB, null] },
    { id: 'fr.weekday-this', pattern: `(ce|ce même) <weekday> ${TAIL}`, reads: 'weekday', sets: { dir: 0 }, example: ['ce lundi', PUB, '2023-09-04'] },
    { id: 'fr.weekday-part-of', pattern: `(matinée|soirée|nuit|journée|après-midi|matin|soir|aube|mi-journée|début|fin) (${OF} (matinée|soirée|journée|après-midi))? ${OF} <weekday> <dir>?`, reads: 'weekday', example: ['dans la soirée de jeudi', PUB, '2023-08-31'] },
    { id: 'fr.weekday-the', pattern: `le <weekday> (<dir>|<part> <dir>)`, reads: 'weekday', example: ['le lundi dernier', PUB, '2023-09-04'] },
    { id: 'fr.weekday-habit', pattern: `(le|un|les|chaque) <weekday> <part>?`, reads: 'nothing', notBefore: ['dernier', 'prochain', 'suivant', 'précédent'], example: ['le lundi', PUB, null] },
    // from publication
    { id: 'fr.rel', pattern: `<rel> ${TAIL} (même)?`, reads: 'offset', notBefore: ['-'], example: ['hier soir', PUB, '2023-09-04'] },
    { id: 'fr.rel-part-of', pattern: `(matinée|soirée|nuit|journée|après-midi|matin|soir) (d'|de) <rel>`, reads: 'offset', example: ["dans la soirée d'hier", PUB, '2023-09-04'] },
    { id: 'fr.this-part', pattern: '(ce|cet|cette) (matin|midi|soir|après-midi|nuit|journée)', reads: 'offset', sets: { rel: 0 }, notBefore: ['-', 'de', 'du', 'où', 'là'], example: ['ce matin', PUB, PUB] },
    { id: 'fr.in-the-day', pattern: '(plus tôt|plus tard)? (dans la|en cours de|au cours de la) (journée|matinée|soirée)', reads: 'offset', sets: { rel: 0 }, notBefore: ['de', 'du', "d"], example: ['plus tôt dans la journée', PUB, PUB] },
    { id: 'fr.last-night', pattern: 'la nuit <dir>', reads: 'unit', sets: { unit: 'night' }, example: ['la nuit dernière', PUB, '2023-09-04/2023-09-05'] },
    { id: 'fr.ago', pattern: '(il y a|voici|voilà) (environ|près de|à peine|presque|tout juste|déjà|un peu plus de|plus de)? <num> <unit>', reads: 'ago', notBefore: ['et'], example: ['il y a deux jours', PUB, '2023-09-03'] },
    { id: 'fr.unit', pattern: "(<phase> (de|du|de la|de l'|d'|dans la|dans le|dans l'))? <unit> <dir>", reads: 'unit', notAfter: ['ces', 'ses', 'leurs', 'des'], example: ['la semaine dernière', PUB, '2023-08-28/2023-09-03'] },
    { id: 'fr.phase-unit', pattern: "<phase> (de|de la|de l'|d'|dans la|dans le|dans l'|du|au|en|à la|à l') (<unit>)", reads: 'unit', notBefore: ['de', 'du', "d", 'prochain', 'prochaine'], example: ['en début de mois', PUB, '2023-09'] },
    { id: 'fr.phase-this-unit', pattern: '<phase> (de|dans)? (ce|cet|cette) <unit> (-ci)?', reads: 'unit', notBefore: ['-', 'de', 'du', 'd', 'là', 'où'], example: ['plus tôt cette semaine', PUB, '2023-09-04/2023-09-10'] },
    { id: 'fr.this-unit', pattern: "(ce|cet|cette) (<unit>) (-ci)?", reads: 'unit', notBefore: ['-', 'de', 'du', "d", 'là', 'où'], example: ['cette semaine', PUB, '2023-09-04/2023-09-10'] },
    { id: 'fr.last-days', pattern: '(ces|les|des|ses) <num>? (derniers|dernières|prochains|prochaines|dernier|dernière) <num>? <unit>', reads: 'nothing', example: ['ces derniers jours', PUB, null] },
    { id: 'fr.age', pattern: '<num> (ans|an|mois|jours|semaines|heures|minutes)', reads: 'nothing', example: ['il a 21 ans', PUB, null] },
    // from the day spoken of before
    { id: 'fr.anaphor', pattern: '<anaphor> <part>?', reads: 'anaphor', notAfter: ['jusqu', "'", 'depuis', 'd'], notBefore: ['de', 'du', 'des', 'd', "que", 'qu', 'même', 'âgé', 'âgée'], example: ['la veille', PUB, null] },
    { id: 'fr.anaphor-unit', pattern: '<num> <unit> <sign>', reads: 'anaphor', notBefore: ['de', 'du', 'des', 'd', 'que', 'qu', 'avoir', 'être', 'le', 'la', 'les', 'l', 'son', 'sa', 'ses', 'leur', 'leurs', 'cette', 'ce', 'cet'], example: ['deux jours plus tard', PUB, null] },
    { id: 'fr.anaphor-after', pattern: '<num> <unit> après', reads: 'anaphor', sets: { sign: 1 }, closing: true, example: ['deux jours après', PUB, null] },
    { id: 'fr.anaphor-before', pattern: '<num> <unit> avant', reads: 'anaphor', sets: { sign: -1 }, closing: true, example: ['deux jours avant', PUB, null] },
    { id: 'fr.anaphor-next', pattern: '(le|la|l\') <unit> <sign>', reads: 'anaphor', notBefore: ['de', 'du', 'des', 'd', 'que', 'qu', 'le', 'la', 'les', 'l', 'son', 'sa'], example: ['le jour suivant', PUB, null] },
    { id: 'fr.anaphor-weekday', pattern: '(le)? <weekday> <sign>', reads: 'anaphor', notBefore: ['le', 'la', 'les', 'l', 'un', 'une', 'que', 'son', 'sa', 'de', 'd'], example: ['le lundi suivant', PUB, null] },
    // months and years
    { id: 'fr.month-year', pattern: "(<phase> -? (de|du mois de|du mois d'|d')?)? <month> (de l'année <dir2>|<year>|<dir>)", reads: 'month', lower: true, example: ['en novembre 2022', PUB, '2022-11'] },
    { id: 'fr.month-phase', pattern: "<phase> (-|de|du mois de|du mois d'|d')? <month>", reads: 'month', notBefore: ['-'], example: ['mi-août', PUB, '2023-08'] },
    { id: 'fr.month-in', pattern: "(au mois de|au mois d'|au cours du mois de|au cours du mois d'|du mois de|du mois d') <month> (<year>|<dir>)?", reads: 'month', example: ['au mois de juillet', PUB, '2023-07'] },
    { id: 'fr.month-en', pattern: '<month>', reads: 'month', onlyAfter: ['en'], notBefore: ['-'], example: ['en Juillet', PUB, '2023-07'] },
    { id: 'fr.month', pattern: '<month>', reads: 'month', lower: true, notBefore: ['-'], notAfter: ['les', 'et', 'ou', 'sur', 'cents', 'milliards'], example: ['la note de juin', PUB, '2023-06'] },
    { id: 'fr.months', pattern: "(de|d'|entre|en) <month> <year>? (à|et) <month2> <year2>?", reads: 'months', dating: false, example: ['de mars à juin 2022', PUB, '2022-03/2022-06'] },
    { id: 'fr.year', pattern: "(en|<phase>|l'an|l'année|dès|dès l'année|<phase> (de l'année|de)) <year>", reads: 'year', notBefore: ['%', 'euros', 'dollars', '-', 'personnes'], example: ['en 2014', PUB, '2014'] },
    { id: 'fr.year-bound', pattern: "(depuis|avant|après|jusqu'en|jusqu'à|d'ici|d'ici à|à partir de|d'ici fin) (l'année)? <year>", reads: 'year', dating: false, notBefore: ['%', 'euros', 'dollars', 'personnes'], example: ['depuis 2014', PUB, '2014'] },
    { id: 'fr.year-of', pattern: '(de|d\'|dès) <year>', reads: 'year', dating: false, notBefore: ['%', 'euros', 'dollars', 'personnes', 'à', '-', 'soldats', 'hommes', 'km', 'kilomètres', 'mètres'], example: ["l'accord de 2015", PUB, '2015'] },
    { id: 'fr.years', pattern: '(entre <year> et <year2>|(de|période)? <year> (à|-) <year2>)', reads: 'years', dating: false, example: ['entre 2017 et 2019', PUB, '2017/2019'] },
    { id: 'fr.decade', pattern: '(les|des) années <year>', reads: 'years', dating: false, example: ['dans les années 1990', PUB, '1990/1999'] },
    { id: 'fr.season', pattern: "(<phase> (de)?)? (en|au|à|l'|le|cet|ce|à l'|de l'|du|d') <season> (<year>|<dir>)", reads: 'season', example: ["l'été 2022", PUB, '2022-06/2022-08'] },
    { id: 'fr.season-this', pattern: '(cet|ce) <season>', reads: 'season', sets: { dir: 0 }, notBefore: ['-', 'arabe'], example: ['cet été', PUB, '2023-06/2023-08'] },
    { id: 'fr.season-in', pattern: "(en|au|à l'|<phase> de l'|<phase> du) <season>", reads: 'season', notBefore: ['-', 'arabe', 'des'], example: ['au printemps', PUB, '2023-03/2023-05'] },
    { id: 'fr.quarter', pattern: "<quarter> trimestre ((de)? (l'année)? <year>)?", reads: 'quarter', dating: false, example: ['au deuxième trimestre 2016', PUB, '2016-04/2016-06'] },
    // times of day: they date a statement in a log of one day
    { id: 'fr.clock', pattern: '(à|vers|peu après|peu avant|aux environs de) (environ)? <num> (h|heures|heure) <num2>?', reads: 'clock', example: ['à 19 h 23', PUB, PUB] },
    { id: 'fr.clock-bare', pattern: '<num> h <num2>', reads: 'clock', notBefore: ['minutes', 'min'], example: ['19h23', PUB, PUB] },
    { id: 'fr.clock-digits', pattern: '(à|vers)? <clock>', reads: 'clock', example: ['à 19:23', PUB, PUB] },
    { id: 'fr.clock-noon', pattern: '(à|vers) (midi|minuit)', reads: 'clock', example: ['à midi', PUB, PUB] },
  ],
};
