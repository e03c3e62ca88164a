import type { LanguagePack } from '@tegu/core';
import type { Language } from './call.ts';

/** The pack of one language; only those asked for are loaded. */
export async function packOf(language: Language): Promise<LanguagePack> {
  switch (language) {
    case 'et':
      return (await import('@tegu/core/language/et')).estonian;
    case 'fi':
      return (await import('@tegu/core/language/fi')).finnish;
    case 'en':
      return (await import('@tegu/core/language/en')).english;
  }
}
