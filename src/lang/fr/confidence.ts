import type { Confidence } from '../language.ts';

export const confidence: Confidence = { bias: 0, weights: {}, calibration: [], threshold: 0 };
