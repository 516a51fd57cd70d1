/** What the data of this repository says of an actor: facts only, each of which can be checked. */
import type { Kind } from '../claim.ts';

export interface SeedRole {
  /** As articles write it, without an article: «ministre des Affaires étrangères», "foreign minister". */
  readonly title: { readonly fr: string; readonly en: string };
  /** The body or country it is an office of: an actor's id. */
  readonly at: string;
  /** EDTF: first and last day, month or year in office; absent when not known, or still in office. */
  readonly from?: string;
  readonly to?: string;
}

export interface Seed {
  /** Slug of the English name; of places and institutions the id that the language packs give them. Stored, never renamed. */
  readonly id: string;
  readonly kind: Kind;
  /** The first of a language is the one to show. `other`: transliterations, the name in its own script, acronyms. */
  readonly names: { readonly fr?: readonly string[]; readonly en?: readonly string[]; readonly other?: readonly string[] };
  readonly gender?: 'm' | 'f';
  /** A country's id; of a body or a capital, the country that it speaks for. */
  readonly country?: string;
  readonly roles?: readonly SeedRole[];
  /** What it is a part of: an actor's id. */
  readonly part_of?: string;
  /** News agencies, outlets. */
  readonly outlet?: true;
}
