import type { Language } from '../language/language.ts';
import { nl } from '../language/nl/index.ts';

/** Languages that letters can be read in, by their ISO 639-1 code. */
export const languages = { nl } satisfies Record<string, Language>;

export type LanguageCode = keyof typeof languages;
