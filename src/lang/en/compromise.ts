/**
 * The word lists of compromise: names, words with their tags, words of two kinds. Loaded when English is first read, and without the parts
 * that find phrases: none is used.
 */
import { createRequire } from 'node:module';

export interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | string[]>> };
  readonly two: { readonly switches: Readonly<Record<string, string>> };
}

let model: Model | undefined;

export function compromise(): Model {
  model ??= (createRequire(import.meta.url)('compromise/two') as { model(): Model }).model();
  return model;
}
