import { languagePacks, packFor, type LanguagePacks } from '@tegu/core';
import { english } from '@tegu/core/language/en';
import { estonian } from '@tegu/core/language/et';
import { finnish } from '@tegu/core/language/fi';
import { Fault } from './fault.ts';

/** Languages that texts can be read in and messages are written in. */
export const LANGUAGES = ['et', 'fi', 'en'] as const;

export type MessageLanguage = (typeof LANGUAGES)[number];

const ALL = languagePacks(estonian, finnish, english);

/** The pack of one content language alone, or all packs. Throws a Fault for a language that nothing reads. */
export function packsFor(language: string | undefined): LanguagePacks {
  if (language === undefined) return ALL;
  const pack = packFor(ALL, language);
  if (!pack) throw new Fault(`--language ${language}: expected ${LANGUAGES.join(', ')}`);
  return languagePacks(pack);
}

/** The language of the messages that a call asks for; English by default. */
export function messageLanguage(option: string | undefined): MessageLanguage {
  return LANGUAGES.find((language) => language === option) ?? 'en';
}
