/**
 * What the words of a date mean: what a rule captured, reckoned from the day of publication or from the day spoken of before. Everything
 * leans to the past: a newspaper's «lundi» is the last Monday.
 */
import type { DateRule, DateUnit } from '../lang/language.ts';
import { type Anchor, between, dayNumber, dayOfMonth, inMonth, inMonths, inWeek, inYear, monthOf, onDay, type Period, validDay, weekdayOf, yearOf } from './calendar.ts';

export type Value = number | DateUnit;

/** What a rule took, by the names of its slots. */
export type Captures = Record<string, Value>;

/** A day, or a month, without a year that comes up within this many days is meant for the future, not for a year ago. */
const SOON_DAY = 100;
const SOON_MONTH = 60;

/** The part of a period that «début», «mi-», «fin» leave of it; its name stays. */
function narrow(period: Period, phase: Value | undefined, anchor: Anchor | null): Period {
  const { date, earliest, latest } = period;
  const length = latest - earliest + 1;
  if (phase === 4) return anchor && anchor.latest > earliest && anchor.latest < latest ? { date, earliest, latest: anchor.latest } : period;
  if (phase !== 1 && phase !== 2 && phase !== 3) return period;
  // a month has ten days, ten days and the rest; a year four months each; a week two days, two days, three days
  const cut = length > 360 ? [120, 243] : length > 45 ? [Math.round(length / 3), Math.round((2 * length) / 3)] : length > 20 ? [10, 20] : length === 7 ? [2, 4] : [1, 1];
  const [first, second] = cut as [number, number];
  if (phase === 1) return { date, earliest, latest: earliest + first - 1 };
  if (phase === 2) return { date, earliest: earliest + first, latest: earliest + second - 1 };
  return { date, earliest: earliest + second, latest };
}

function unitAround(unit: DateUnit, day: number, steps: number): Period | null {
  switch (unit) {
    case 'day':
      return onDay(day + steps);
    case 'week':
      return inWeek(day + 7 * steps);
    case 'month':
      return inMonth(yearOf(day), monthOf(day) + steps);
    case 'year':
      return inYear(yearOf(day) + steps);
    case 'weekend': {
      const weekday = weekdayOf(day);
      const saturday = day - weekday + 6;
      // «ce week-end» is the one before until Wednesday, the coming one from Thursday
      const base = weekday >= 6 ? saturday : steps === 0 && weekday >= 4 ? saturday : saturday - (steps > 0 ? 7 : steps < 0 ? 0 : 7);
      return between(base + 7 * steps, base + 7 * steps + 1);
    }
    case 'night':
      return steps < 0 ? between(day - 1, day) : onDay(day);
    default:
      return null;
  }
}

function readDay(c: Captures, anchor: Anchor | null): Period | null {
  const day = c.day as number;
  const weekday = c.weekday as number | undefined;
  if (c.month === undefined) {
    // «lundi 4»: the nearest month in which the fourth is a Monday
    if (!anchor || weekday === undefined) return null;
    for (let back = 0; back < 62; back++) {
      const candidate = anchor.latest - back;
      if (weekdayOf(candidate) === weekday && dayOfMonth(candidate) === day) return onDay(candidate);
      const ahead = anchor.latest + back;
      if (back < 32 && weekdayOf(ahead) === weekday && dayOfMonth(ahead) === day) return onDay(ahead);
    }
    return null;
  }
  const month = c.month as number;
  if (c.year !== undefined) {
    const exact = validDay(c.year as number, month, day);
    return exact === null ? null : onDay(exact);
  }
  if (!anchor) return null;
  const year = yearOf(anchor.latest);
  const candidates = [year, year - 1, year + 1, year - 2].map((y) => validDay(y, month, day)).filter((candidate) => candidate !== null);
  if (c.dir2 !== undefined) return choose(candidates.filter((candidate) => yearOf(candidate) === year + (c.dir2 as number)), (a, b) => a - b);
  if (c.dir === 1) return choose(candidates.filter((candidate) => candidate > anchor.earliest), (a, b) => a - b);
  if (c.dir === -1) return choose(candidates.filter((candidate) => candidate < anchor.latest), (a, b) => b - a);
  const past = candidates.filter((candidate) => candidate <= anchor.latest).sort((a, b) => b - a);
  const soon = candidates.filter((candidate) => candidate > anchor.latest && candidate <= anchor.latest + SOON_DAY);
  if (weekday !== undefined) {
    const agreeing = [...past.slice(0, 1), ...soon, ...past.slice(1)].find((candidate) => weekdayOf(candidate) === weekday);
    if (agreeing !== undefined) return onDay(agreeing);
  }
  return choose(soon.length > 0 ? soon : past.slice(0, 1), (a, b) => a - b);
}

function choose(days: number[], order: (a: number, b: number) => number): Period | null {
  const best = days.sort(order)[0];
  return best === undefined ? null : onDay(best);
}

function readMonth(c: Captures, anchor: Anchor | null): Period | null {
  const month = c.month as number;
  if (c.year !== undefined) return narrow(inMonth(c.year as number, month), c.phase, anchor);
  if (!anchor) return null;
  const year = yearOf(anchor.latest);
  const here = monthOf(anchor.latest);
  if (c.unit === 'year') return narrow(inMonth(year + ((c.dir2 ?? 0) as number), month), c.phase, anchor);
  if (c.dir === -1) return narrow(inMonth(month < here ? year : year - 1, month), c.phase, anchor);
  if (c.dir === 1) return narrow(inMonth(month > here ? year : year + 1, month), c.phase, anchor);
  if (c.dir === 0) return narrow(inMonth(year, month), c.phase, anchor);
  const period = narrow(inMonth(year, month), c.phase, anchor);
  if (period.earliest <= anchor.latest + SOON_MONTH) {
    const before = narrow(inMonth(year - 1, month), c.phase, anchor);
    return period.earliest > anchor.latest && before.earliest > anchor.latest - 300 ? before : period;
  }
  return narrow(inMonth(year - 1, month), c.phase, anchor);
}

function readWeekday(c: Captures, anchor: Anchor | null): Period | null {
  if (!anchor) return null;
  if (!anchor.exact) return c.dir === 1 ? null : { date: anchor.date, earliest: anchor.earliest, latest: anchor.latest };
  const weekday = c.weekday as number | undefined;
  if (weekday === undefined) return null; // «dans la nuit de mercredi à minuit»
  const today = anchor.latest;
  if (c.unit === 'week') return onDay(today - weekdayOf(today) + weekday + 7 * ((c.dir2 ?? 0) as number));
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (c.dir === 1) return onDay(today - back + 7);
  if (c.dir === -1) return onDay(back === 0 ? today - 7 : today - back);
  // «ce vendredi» on a Tuesday is the coming one
  return onDay(c.dir === 0 && back > 3 ? today - back + 7 : today - back);
}

/** Both ends of an inexact anchor moved: one period when they agree, else an interval from one to the other. */
function spread(anchor: Anchor, move: (day: number) => Period | null): Period | null {
  const last = move(anchor.latest);
  if (anchor.exact || !last) return last;
  const first = move(anchor.earliest);
  if (!first || first.date === last.date) return last;
  return { date: `${first.date.split('/')[0]}/${last.date.split('/').at(-1)}`, earliest: first.earliest, latest: last.latest };
}

function readAgo(c: Captures, anchor: Anchor | null): Period | null {
  if (!anchor) return null;
  let count = c.num as number;
  let unit = c.unit as DateUnit;
  if (unit === 'hour' && count % 24 === 0) [count, unit] = [count / 24, 'day'];
  if (unit === 'day' && !anchor.exact) return { date: anchor.date, earliest: anchor.earliest, latest: anchor.latest };
  return spread(anchor, (day) => unitAround(unit, day, -count));
}

function readUnit(c: Captures, anchor: Anchor | null): Period | null {
  if (!anchor) return null;
  const unit = c.unit as DateUnit;
  const steps = (c.dir ?? 0) as number;
  if (!anchor.exact && (unit === 'day' || unit === 'night')) return { date: anchor.date, earliest: anchor.earliest, latest: anchor.latest };
  const period = spread(anchor, (day) => unitAround(unit, day, steps));
  return period && narrow(period, c.phase, anchor);
}

function readAnaphor(c: Captures, previous: Anchor | null): Period | null {
  if (!previous) return null;
  const day = previous.latest;
  if (c.weekday !== undefined) {
    if (!previous.exact) return null;
    const back = (weekdayOf(day) - (c.weekday as number) + 7) % 7;
    return c.sign === 1 ? onDay(day + 7 - back) : onDay(day - (back === 0 ? 7 : back));
  }
  const steps = (c.sign as number) * ((c.num ?? 1) as number);
  if (c.unit !== undefined) {
    const unit = c.unit as DateUnit;
    if (unit === 'hour') return null;
    // «le mois suivant» may follow a month, «le jour suivant» only a day
    if (!previous.exact && (unit === 'day' || unit === 'week' || unit === 'weekend')) return null;
    // «une semaine plus tard» is a day, «la semaine suivante» a week
    if (unit === 'week' && c.num !== undefined) return onDay(day + 7 * steps);
    return unitAround(unit, day, steps);
  }
  if (!previous.exact) return null;
  return onDay(day + (c.anaphor as number));
}

/** A date with its own year, or any day of «du 10 au 13 septembre». */
function readDays(c: Captures, anchor: Anchor | null): Period | null {
  const last: Captures = {};
  const first: Captures = {};
  for (const [name, value] of Object.entries(c)) {
    if (name.endsWith('2')) last[name.slice(0, -1)] = value;
    else first[name] = value;
  }
  for (const name of ['month', 'year']) {
    if (first[name] === undefined && last[name] !== undefined) first[name] = last[name];
    if (name === 'month' && last.month === undefined && first.month !== undefined) last.month = first.month;
  }
  const read = (captures: Captures) => (captures.day === undefined ? readWeekday(captures, anchor) : readDay(captures, anchor));
  const to = read(last);
  let from = read(first);
  if (!from || !to) return null;
  // «de vendredi à samedi» read on a Friday: the Friday before
  if (from.earliest > to.latest && first.day === undefined && anchor?.exact) from = onDay(from.earliest - 7);
  if (from.date === to.date) return to;
  return from.earliest < to.latest ? between(from.earliest, to.latest) : null;
}

function readMonths(c: Captures, anchor: Anchor | null): Period | null {
  const year = c.year2 ?? c.year;
  const to = readMonth({ month: c.month2 as number, ...(year === undefined ? {} : { year }) }, anchor);
  if (!to) return null;
  const month = c.month as number;
  const endYear = yearOf(to.earliest);
  const startYear = (c.year as number | undefined) ?? (month <= (c.month2 as number) ? endYear : endYear - 1);
  const from = inMonth(startYear, month);
  return from.earliest < to.latest ? { date: `${from.date}/${to.date}`, earliest: from.earliest, latest: to.latest } : null;
}

/** Months of spring, summer, autumn and winter; winter runs into the year after. */
function readSeason(c: Captures, anchor: Anchor | null): Period | null {
  const first = 3 * (c.season as number);
  const season = (year: number) => narrow(inMonths(year, first, first + 2), c.phase, anchor);
  if (c.year !== undefined) return season(c.year as number);
  if (!anchor) return null;
  const year = yearOf(anchor.latest);
  const newest = [year + 1, year, year - 1].map(season).filter((period) => period.earliest <= anchor.latest)[0] as Period | undefined;
  const last = newest ?? season(year - 2);
  const running = last.latest >= anchor.latest;
  const startYear = yearOf(last.earliest);
  if (c.dir === 1) return season(startYear + 1);
  if (c.dir === 0 && !running && season(startYear + 1).earliest < anchor.latest + 270) return season(startYear + 1);
  return c.dir === -1 && running ? season(startYear - 1) : last;
}

function readQuarter(c: Captures, anchor: Anchor | null): Period | null {
  const first = 3 * ((c.quarter as number) - 1) + 1;
  if (c.year !== undefined) return inMonths(c.year as number, first, first + 2);
  if (!anchor) return null;
  const year = yearOf(anchor.latest) + ((c.dir ?? 0) as number);
  const period = inMonths(year, first, first + 2);
  return period.earliest > anchor.latest && c.dir === undefined ? inMonths(year - 1, first, first + 2) : period;
}

/** The days that an expression means, or null where they cannot be told; `ymd` is its numeric date. */
export function periodOf(reads: DateRule['reads'], c: Captures, ymd: readonly [number, number, number] | null, anchor: Anchor | null, previous: Anchor | null): Period | null {
  switch (reads) {
    case 'nothing':
      return null;
    case 'numeric': {
      const [year, month, day] = ymd ?? [0, 0, 0];
      const exact = validDay(year, month, day);
      return exact === null ? null : onDay(exact);
    }
    case 'day':
      return readDay(c, anchor);
    case 'week': {
      const day = readDay(c, anchor);
      return day && inWeek(day.earliest);
    }
    case 'days':
      return readDays(c, anchor);
    case 'weekday':
      return readWeekday(c, anchor);
    case 'offset':
      // «dans la soirée» is that of the day spoken of before
      if (c.anaphor !== undefined && previous?.exact) return onDay(previous.latest + (c.anaphor as number));
      if (!anchor) return null;
      return anchor.exact ? onDay(anchor.latest + (c.rel as number)) : { date: anchor.date, earliest: anchor.earliest, latest: anchor.latest };
    case 'ago':
      return readAgo(c, anchor);
    case 'unit':
      return readUnit(c, anchor);
    case 'month':
      return readMonth(c, anchor);
    case 'months':
      return readMonths(c, anchor);
    case 'year':
      return narrow(inYear(c.year as number), c.phase, anchor);
    case 'years': {
      const from = c.year as number;
      const to = (c.year2 as number | undefined) ?? from + 9;
      return from < to ? { date: `${from}/${to}`, earliest: dayNumber(from, 1, 1), latest: dayNumber(to, 12, 31) } : null;
    }
    case 'season':
      return readSeason(c, anchor);
    case 'quarter':
      return readQuarter(c, anchor);
    case 'clock': {
      return anchor?.exact ? onDay(anchor.latest) : null;
    }
    case 'anaphor':
      return readAnaphor(c, previous);
  }
}
