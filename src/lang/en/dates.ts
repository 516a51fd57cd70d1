/** How English says when. Each row carries an example: its words, a publication date, and what they mean then. */
import type { DateLexicon } from '../language.ts';

const PART = '(<part>|in the <part>|, <part>)';
const PUB = '2023-09-05'; // a Tuesday

export const dates: DateLexicon = {
  slots: {
    weekday: { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 },
    month: {
      january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
      'jan.': 1, 'feb.': 2, 'mar.': 3, 'apr.': 4, 'jun.': 6, 'jul.': 7, 'aug.': 8, 'sept.': 9, 'sep.': 9, 'oct.': 10, 'nov.': 11, 'dec.': 12,
      jan: 1, feb: 2, aug: 8, sept: 9, sep: 9, oct: 10, nov: 11, dec: 12,
    },
    season: { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 },
    quarter: { first: 1, second: 2, third: 3, fourth: 4, last: 4 },
    day: { first: 1 },
    num: {
      a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
      thirteen: 13, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30, 'a couple of': 2, 'a couple': 2, forty: 40, fifty: 50, 'a hundred': 100,
    },
    dir: { last: -1, past: -1, this: 0, next: 1, 'this past': -1, 'this coming': 1, 'this last': -1, coming: 1, upcoming: 1 },
    phase: {
      early: 1, 'the beginning of': 1, 'the start of': 1, 'early in': 1, mid: 2, 'the middle of': 2, late: 3, 'the end of': 3, 'late in': 3,
      earlier: 4, 'earlier in': 4, later: 5, 'later in': 5,
    },
    rel: {
      today: 0, tonight: 0, 'this morning': 0, 'this afternoon': 0, 'this evening': 0, yesterday: -1, 'last night': -1, 'last evening': -1,
      tomorrow: 1, 'the day before yesterday': -2, 'the day after tomorrow': 2,
    },
    anaphor: {
      'the day before': -1, 'the previous day': -1, 'the day after': 1, 'the next day': 1, 'the following day': 1, 'the same day': 0, 'that day': 0,
      'that same day': 0, 'that night': 0, 'that evening': 0, 'that morning': 0, 'that afternoon': 0, 'the night before': -1, 'the next morning': 1,
      'the following morning': 1, 'earlier that day': 0, 'later that day': 0, 'later that evening': 0,
    },
    sign: { later: 1, after: 1, afterwards: 1, earlier: -1, before: -1, previously: -1, prior: -1, following: 1, previous: -1, next: 1 },
    part: { morning: 0, afternoon: 0, evening: 0, night: 0, noon: 0, midday: 0, 'at noon': 0, 'at night': 0 },
    unit: {
      hour: 'hour', hours: 'hour', day: 'day', days: 'day', week: 'week', weeks: 'week', weekend: 'weekend', weekends: 'weekend', month: 'month',
      months: 'month', year: 'year', years: 'year',
    },
  },
  capitals: new Set(['weekday', 'month']),
  ordinals: new Set(['st', 'nd', 'rd', 'th']),
  numeric: null,
  determiners: new Set(),
  before: [
    { words: 'since', effect: 'bound' },
    { words: 'since the', effect: 'bound' },
    { words: 'until', effect: 'bound' },
    { words: 'till', effect: 'bound' },
    { words: 'through', effect: 'bound' },
    { words: 'by', effect: 'bound' },
    { words: 'by the', effect: 'bound' },
    { words: 'before', effect: 'bound' },
    { words: 'after', effect: 'bound' },
    { words: 'from', effect: 'bound' },
    { words: 'between', effect: 'bound' },
    { words: 'as of', effect: 'bound' },
    { words: 'every', effect: 'bound' },
    { words: 'each', effect: 'bound' },
    { words: 'than', effect: 'noun' },
    { words: 'of', effect: 'noun' },
    { words: 'the', effect: 'noun' },
    { words: 'a', effect: 'noun' },
    { words: 'an', effect: 'noun' },
    { words: 'his', effect: 'noun' },
    { words: 'her', effect: 'noun' },
    { words: 'their', effect: 'noun' },
    { words: 'its', effect: 'noun' },
    { words: 'super', effect: 'bound' },
    { words: 'black', effect: 'bound' },
    { words: 'good', effect: 'bound' },
    { words: 'bloody', effect: 'bound' },
    { words: 'cyber', effect: 'bound' },
  ],
  after: [
    { words: "'s", effect: 'noun' },
    { words: "'", effect: 'noun' },
    { words: 'through', effect: 'bound' },
  ],
  rules: [
    // days
    { id: 'en.day-us', pattern: `(<phase>)? (<weekday> ${PART}? ,?)? <month> <day> (,? <year>)? (,? ${PART})?`, reads: 'day', notBefore: ['%', 'percent', ':', '-'], example: ['Monday, Sept. 4', PUB, '2023-09-04'] },
    { id: 'en.day-gb', pattern: `(<weekday> ${PART}? ,? (the)?)? <day> (of)? <month> (,? <year>)? ${PART}?`, reads: 'day', notBefore: [':'], example: ['4 September 2023', PUB, '2023-09-04'] },
    { id: 'en.day-last', pattern: '<dir> (<month> <day>|<day> <month>)', reads: 'day', example: ['last Aug. 3', PUB, '2023-08-03'] },
    { id: 'en.weekday-day', pattern: '<weekday> ,? the <day> (st|nd|rd|th)', reads: 'day', example: ['Monday the 4th', PUB, '2023-09-04'] },
    { id: 'en.numeric', pattern: '<weekday>? ,? <numeric>', reads: 'numeric', example: ['2023-09-04', PUB, '2023-09-04'] },
    // ranges of days
    { id: 'en.days-us', pattern: '(from|between)? <month> <day> (-|to|and|through|until) <month2>? <day2> (,? <year2>)?', reads: 'days', dating: false, example: ['Aug. 10-13', PUB, '2023-08-10/2023-08-13'] },
    { id: 'en.days-gb', pattern: '(from|between)? (the)? <day> (-|to|and|through|until) (the)? <day2> (of)? <month2> <year2>?', reads: 'days', dating: false, example: ['from 10 to 13 August', PUB, '2023-08-10/2023-08-13'] },
    { id: 'en.weekdays', pattern: '(from|between)? <weekday> (-|to|through|until|and) <weekday2>', reads: 'days', dating: false, example: ['from Monday to Wednesday', '2023-09-08', '2023-09-04/2023-09-06'] },
    // weekdays
    { id: 'en.weekday', pattern: `(<phase> (on)?|<dir>)? <weekday> ${PART}? (of)? (<dir2> <unit>)?`, reads: 'weekday', notAfter: ['every', 'each'], example: ['last Wednesday', PUB, '2023-08-30'] },
    { id: 'en.weekday-part', pattern: '(morning|afternoon|evening|night) of <weekday>', reads: 'weekday', example: ['on the night of Thursday', PUB, '2023-08-31'] },
    // from publication
    { id: 'en.rel', pattern: `<phase>? <rel> ${PART}?`, reads: 'offset', example: ['yesterday evening', PUB, '2023-09-04'] },
    { id: 'en.ago', pattern: '(about|around|nearly|almost|just over|just under|more than|over)? <num> <unit> ago', reads: 'ago', example: ['two days ago', PUB, '2023-09-03'] },
    { id: 'en.unit', pattern: '<phase>? <dir> <unit>', reads: 'unit', notAfter: ['the', 'over', 'his', 'her', 'their', 'its', 'my', 'our'], notBefore: ['-'], example: ['last week', PUB, '2023-08-28/2023-09-03'] },
    { id: 'en.end-of-day', pattern: 'at the end of the day', reads: 'nothing', example: ['at the end of the day', PUB, null] },
    { id: 'en.earlier-in', pattern: '<phase> the <unit>', reads: 'unit', notBefore: ['of'], example: ['earlier in the week', PUB, '2023-09-04/2023-09-10'] },
    { id: 'en.weekend', pattern: '(over|at|during) the weekend', reads: 'unit', sets: { unit: 'weekend' }, notBefore: ['of'], example: ['over the weekend', PUB, '2023-09-02/2023-09-03'] },
    { id: 'en.duration', pattern: '(the|his|her|their|its|these|those|over|for|in|within) (past|last|next|coming|first|final) <num>? (few)? <unit>', reads: 'nothing', example: ['over the past two weeks', PUB, null] },
    // from the day spoken of before
    { id: 'en.anaphor', pattern: '<anaphor>', reads: 'anaphor', notBefore: ['the', 'his', 'her', 'their', 'its', 'a', 'an', 'of', 'when', 'that', 'he', 'she', 'they', 'it', 'yesterday', 'tomorrow'], example: ['the day before', PUB, null] },
    { id: 'en.anaphor-unit', pattern: '<num> <unit> <sign>', reads: 'anaphor', notBefore: ['the', 'his', 'her', 'their', 'its', 'a', 'an', 'he', 'she', 'they', 'it', 'that', 'this', 'being', 'than', 'to', 'in'], example: ['two days later', PUB, null] },
    { id: 'en.anaphor-next', pattern: '(the|that) <sign> <unit>', reads: 'anaphor', notBefore: ['of'], example: ['the following week', PUB, null] },
    { id: 'en.anaphor-weekday', pattern: '(the|that) <sign> <weekday>', reads: 'anaphor', example: ['the following Monday', PUB, null] },
    // months and years
    { id: 'en.month-year', pattern: '(<phase> -?)? <month> (of)? ,? <year>', reads: 'month', example: ['in November 2022', PUB, '2022-11'] },
    { id: 'en.month-phase', pattern: '<phase> -? <month>', reads: 'month', example: ['mid-August', PUB, '2023-08'] },
    { id: 'en.month-of-year', pattern: '<month> of <dir2> <unit>', reads: 'month', example: ['June of last year', PUB, '2022-06'] },
    { id: 'en.month-in', pattern: '<month>', reads: 'month', onlyAfter: ['in', 'during'], notBefore: ['-', 'and', 'or'], example: ['in July', PUB, '2023-07'] },
    { id: 'en.month-dir', pattern: '<dir> <month>', reads: 'month', example: ['last June', PUB, '2023-06'] },
    { id: 'en.month-bound', pattern: '<month>', reads: 'month', onlyAfter: ['since', 'until', 'by', 'of', 'from', 'before', 'after', 'through'], dating: false, notBefore: ['-'], example: ['since July', PUB, '2023-07'] },
    { id: 'en.months', pattern: '(from|between)? <month> <year>? (to|and|through|until|-) <month2> <year2>?', reads: 'months', dating: false, example: ['from March to June 2022', PUB, '2022-03/2022-06'] },
    { id: 'en.year', pattern: '(in|back in|during|<phase> -?) <year>', reads: 'year', notBefore: ['%', 'percent', '-', 'people', 'dollars', 'feet', 'miles', 'words'], example: ['in 2014', PUB, '2014'] },
    { id: 'en.year-bound', pattern: '(since|until|before|after|by|from|of) (<phase> -?)? <year>', reads: 'year', dating: false, notBefore: ['%', 'percent', 'people', 'dollars', 'feet', 'miles', 'words'], example: ['since 2014', PUB, '2014'] },
    { id: 'en.years', pattern: '(from|between)? <year> (to|and|-|through) <year2>', reads: 'years', dating: false, example: ['between 2017 and 2019', PUB, '2017/2019'] },
    { id: 'en.decade', pattern: '(the|early|late|mid -) <year> s', reads: 'years', dating: false, example: ['in the 1990s', PUB, '1990/1999'] },
    { id: 'en.season', pattern: '<phase>? (in|the|in the|<dir>) <season> (of)? <year>', reads: 'season', example: ['in the summer of 2022', PUB, '2022-06/2022-08'] },
    { id: 'en.season-dir', pattern: '<phase>? <dir> <season>', reads: 'season', example: ['last winter', PUB, '2022-12/2023-02'] },
    { id: 'en.quarter', pattern: '<quarter> quarter (of)? (<year>|<dir> year)?', reads: 'quarter', notBefore: ['of', 'final'], example: ['in the second quarter of 2016', PUB, '2016-04/2016-06'] },
    // times of day: they date a statement in a log of one day
    { id: 'en.clock', pattern: "(at|around|about|by|as of)? (<clock>|<num>) (a.m.|p.m.|am|pm|a.m|p.m|o'clock)", reads: 'clock', example: ['at 5 p.m.', PUB, PUB] },
    { id: 'en.clock-digits', pattern: '(at|around|about|by|as of)? <clock>', reads: 'clock', example: ['at 15:11', PUB, PUB] },
  ],
};
