import type { LanguagePack } from './language-pack.ts';

/** The packs at hand, by content language; a text in any other language is not read. */
export type LanguagePacks = ReadonlyMap<string, LanguagePack>;

/** Packs by their language: `en-GB` is read by the pack of `en`. */
export function languagePacks(...packs: readonly LanguagePack[]): LanguagePacks {
  return new Map(packs.map((pack) => [pack.language, pack]));
}

/** The pack that reads a content language, if there is one. */
export function packFor(packs: LanguagePacks, language: string): LanguagePack | undefined {
  const region = language.indexOf('-');
  return packs.get(region < 0 ? language : language.slice(0, region));
}
