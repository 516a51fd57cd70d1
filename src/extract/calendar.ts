/**
 * The calendar that dates are reckoned in: days counted from 1970-01-01, periods of them under their EDTF names, and the day or period that
 * words count from.
 */

const DAY_MS = 86_400_000;

export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}
const isoDays = new Map<number, string>();
export function isoDay(day: number): string {
  let iso = isoDays.get(day);
  if (iso === undefined) {
    iso = new Date(day * DAY_MS).toISOString().slice(0, 10);
    if (isoDays.size > 10_000) isoDays.clear();
    isoDays.set(day, iso);
  }
  return iso;
}
function lastOfMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - 1;
}
/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}
export function monthOf(day: number): number {
  return new Date(day * DAY_MS).getUTCMonth() + 1;
}
export function dayOfMonth(day: number): number {
  return new Date(day * DAY_MS).getUTCDate();
}
export function validDay(year: number, month: number, day: number): number | null {
  return month >= 1 && month <= 12 && day >= 1 && dayNumber(year, month, day) <= lastOfMonth(year, month) ? dayNumber(year, month, day) : null;
}

export interface Period {
  date: string;
  earliest: number;
  latest: number;
}
export const onDay = (day: number): Period => ({ date: isoDay(day), earliest: day, latest: day });
export const between = (earliest: number, latest: number): Period => ({ date: `${isoDay(earliest)}/${isoDay(latest)}`, earliest, latest });
export const inYear = (year: number): Period => ({ date: String(year).padStart(4, '0'), earliest: dayNumber(year, 1, 1), latest: dayNumber(year, 12, 31) });
/** `month` may run over its year: 0 is the December before. */
export function inMonth(year: number, month: number): Period {
  const earliest = dayNumber(year, month, 1);
  return { date: isoDay(earliest).slice(0, 7), earliest, latest: lastOfMonth(yearOf(earliest), monthOf(earliest)) };
}
export function inMonths(year: number, month: number, last: number): Period {
  const first = inMonth(year, month);
  const end = inMonth(year, last);
  return { date: `${first.date}/${end.date}`, earliest: first.earliest, latest: end.latest };
}
export function inWeek(day: number): Period {
  const monday = day - weekdayOf(day) + 1;
  return between(monday, monday + 6);
}

/** A publication date, or another day that words count from, at whatever precision it is known. */
export interface Anchor extends Period {
  exact: boolean;
}

const anchors = new Map<string, Anchor | null>();

export function anchorOf(published: string | null): Anchor | null {
  if (published === null) return null;
  let anchor = anchors.get(published);
  if (anchor === undefined) {
    anchor = readAnchor(published);
    if (anchors.size > 1000) anchors.clear();
    anchors.set(published, anchor);
  }
  return anchor;
}

function readAnchor(published: string): Anchor | null {
  const interval = /^([\d-]{4,10})\/([\d-]{4,10})$/.exec(published);
  if (interval) {
    const from = anchorOf(interval[1] as string);
    const to = anchorOf(interval[2] as string);
    return from && to && from.earliest <= to.latest ? { date: published, earliest: from.earliest, latest: to.latest, exact: false } : null;
  }
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?!\d))?)?/.exec(published);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { ...inYear(year), exact: false };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { ...inMonth(year, month), exact: false };
  const day = validDay(year, month, Number(match[3]));
  return day === null ? null : { ...onDay(day), exact: true };
}

/** First and last day (YYYY-MM-DD) of a publication date: a day, a date-time, a month, a year or an interval; null for null or anything else. */
export function boundsOf(published: string | null): { earliest: string; latest: string } | null {
  const anchor = anchorOf(published);
  return anchor && { earliest: isoDay(anchor.earliest), latest: isoDay(anchor.latest) };
}
