/** How far long work has come, on one line of a terminal. */

export interface Done {
  articles: number;
  bytes: number;
  total: number;
  seconds: number;
}

/** `[#####·····]  50 %  1,200 articles, 60/s, 20 s left` */
export function progressLine({ articles, bytes, total, seconds }: Done): string {
  const share = total > 0 ? Math.min(1, bytes / total) : 0;
  const bar = '#'.repeat(Math.floor(share * 20)).padEnd(20, '·');
  const rate = seconds > 0 ? articles / seconds : 0;
  const left = share > 0.001 && seconds > 1 ? `, ${duration((seconds * (1 - share)) / share)} left` : '';
  return `[${bar}] ${String(Math.floor(share * 100)).padStart(3)} %  ${articles} articles, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s${left}`;
}

/** `8 s`, `3 min`, `2 h 5 min` */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 90) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
