/**
 * The dates that whosaid is given: ISO 8601 days and date-times, EDTF months, years and intervals. Imports nothing.
 */

export interface Days {
  /** YYYY-MM-DD, both inclusive. */
  earliest: string;
  latest: string;
}

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const TIME = /^[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/;

/**
 * The first and last day that a date covers, or null when it is none. A date-time counts by its calendar day as written,
 * whatever its zone: that is the day its readers know.
 */
export function daysOf(date: string): Days | null {
  const [from, to, ...rest] = date.split('/');
  if (from === undefined || rest.length > 0) return null;
  const first = pointOf(from);
  if (to === undefined || first === null) return first;
  const last = pointOf(to);
  return last === null || last.latest < first.earliest ? null : { earliest: first.earliest, latest: last.latest };
}

function pointOf(date: string): Days | null {
  const dated = date.length > 10 && TIME.test(date.slice(10)) ? date.slice(0, 10) : date;
  const [, year, month, day] = POINT.exec(dated) ?? [];
  if (year === undefined || year === '0000') return null;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (month < '01' || month > '12') return null;
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${length}` };
  return day < '01' || Number(day) > length ? null : { earliest: dated, latest: dated };
}
