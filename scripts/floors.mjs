// Floors: what each gold file has reached, in points (0–100), kept in evaluation/floors.json. docs/evaluation.md tells how they move.

/** Smaller samples say nothing that a floor could hold. */
const MIN_ASKED = 50;

/** What one point of a measure is worth: the tolerance it has, and which way is better. */
const MEASURES = {
  'attributed F1 at 0.5': 'f1',
  'attributed F1 at 0.8': 'f1',
  'claim F1 at 0.5': 'f1',
  'attributed recall at 0.5': 'f1',
  'claim recall at 0.5': 'f1',
  who: 'accuracy',
  date: 'accuracy',
  form: 'accuracy',
  'calibration error': 'ece',
};
const better = (measure, a, b) => (MEASURES[measure] === 'ece' ? a < b : a > b);

/**
 * The measures of one set that a floor can hold, in points to a hundredth. `loose` and `strict` are summaries at 0.5 and 0.8, `asked` how many
 * claims a figure rests on; `counts: 'recall'` is for gold that does not hold every claim of its texts.
 */
export function measuresOf({ loose, strict, ece, asked, counts }) {
  const all =
    counts === 'recall'
      ? { 'attributed recall at 0.5': loose.attributed.recall, 'claim recall at 0.5': loose.claim.recall }
      : {
          'attributed F1 at 0.5': loose.attributed.f1,
          'attributed F1 at 0.8': strict.attributed.f1,
          'claim F1 at 0.5': loose.claim.f1,
          ...Object.fromEntries(['who', 'date', 'form'].filter((m) => asked[m] >= MIN_ASKED).map((m) => [m, loose[m]])),
          ...(asked.judged >= MIN_ASKED ? { 'calibration error': ece } : {}),
        };
  return Object.fromEntries(Object.entries(all).map(([measure, value]) => [measure, Math.round(value * 10000) / 100]));
}

/**
 * Compares a set's measures with its floors. `breaches` are below (an error: above) by more than the tolerance, `lower` by anything at all,
 * `higher` are better. A floor whose measure is gone counts as a breach.
 */
export function compareWithFloors(measures, floors, tolerance) {
  const out = { breaches: [], lower: [], higher: [] };
  for (const [measure, floor] of Object.entries(floors)) {
    const value = measures[measure];
    const row = { measure, floor, value: value ?? null };
    if (value === undefined) {
      out.breaches.push(row);
      out.lower.push(row);
    } else if (better(measure, value, floor)) out.higher.push(row);
    else if (value !== floor) {
      out.lower.push(row);
      // to a hundredth, so that a loss of exactly the tolerance is within it
      if (Math.round(Math.abs(value - floor) * 100) > Math.round(tolerance[MEASURES[measure]] * 100)) out.breaches.push(row);
    }
  }
  return out;
}

/** Floors after `--update`: raised where the measures are better, new where there were none; lowered only when `allowRegression` says so. */
export function raisedFloors(measures, floors, allowRegression = false) {
  if (allowRegression) return { ...measures };
  const out = { ...floors };
  for (const [measure, value] of Object.entries(measures)) {
    if (out[measure] === undefined || better(measure, value, out[measure])) out[measure] = value;
  }
  return out;
}
