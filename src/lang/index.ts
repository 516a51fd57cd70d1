import type { LanguageCode } from '../claim.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Language } from './language.ts';

/** Every language that the engine reads: adding one is adding a folder and a line here. */
export const languages = { en, fr } satisfies Record<LanguageCode, Language>;
