/** Counts by day, put together to longer intervals. */

export const INTERVALS = ['day', 'week', 'month'] as const;
export type Interval = (typeof INTERVALS)[number];

const MS = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The interval that a day (YYYY-MM-DD) lies in; weeks start on Monday. */
function intervalOf(day: string, interval: Interval): { date: string; from: string; to: string } {
  if (interval === 'day') return { date: day, from: day, to: day };
  const time = Date.parse(day);
  if (interval === 'week') {
    const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * MS;
    const [from, to] = [iso(monday), iso(monday + 6 * MS)];
    return { date: `${from}/${to}`, from, to };
  }
  const [year, month] = day.split('-').map(Number) as [number, number];
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return { date: day.slice(0, 7), from: `${day.slice(0, 7)}-01`, to: `${day.slice(0, 7)}-${last.getUTCDate()}` };
}

/** Sums days that come in order; those without a date apart. */
export function daySeries(days: readonly { day: string | null; claims: number }[], interval: Interval) {
  let undated = 0;
  const items: { date: string; from: string; to: string; claims: number }[] = [];
  for (const { day, claims } of days) {
    if (day === null) {
      undated += claims;
      continue;
    }
    const last = items.at(-1);
    if (last && day <= last.to) last.claims += claims;
    else items.push({ ...intervalOf(day, interval), claims });
  }
  return { items, undated };
}
