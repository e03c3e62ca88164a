import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { commands } from '@tegu/core';
import { describe, expect, test } from 'vitest';
import { UI_LANGUAGES, type UiLanguage } from './languages.ts';
import { loadCatalogue } from './catalogues.ts';

/** Words that the field uses too, and the interface does not: TERMS.md names one for each. */
const NEVER_SHOWN: Readonly<Record<UiLanguage, readonly RegExp[]>> = {
  et: [/käitumisnäitaja/i, /tegevusnäitaja/i, /pädevus/i, /kliendilubadus/i],
  fi: [
    /käyttäytymisindikaattori/i,
    /kompetenssi/i,
    /esimies/i,
    /esimieh/i,
    /asiakaslupau/i,
    /(?<!osaamis|rooli)ryhm(ä|i|ää)\b/i,
  ],
  en: [/brand pledge/i, /\bcompetence\b/i],
};
/** Where another's quotation marks would stand. */
const FOREIGN_QUOTES: Readonly<Record<UiLanguage, RegExp>> = { et: /["”«»]/, fi: /["„“«»]/, en: /["„«»]/ };

const catalogues = await Promise.all(
  UI_LANGUAGES.map(async (language) => ({
    language,
    messages: Object.entries(await loadCatalogue(language)),
  })),
);
const english = new Map(catalogues.find(({ language }) => language === 'en')?.messages);

describe.each(catalogues)('the words in $language', ({ language, messages }) => {
  test('are those of English, with the same places to fill', () => {
    expect(messages.map(([id]) => id).sort()).toEqual([...english.keys()].sort());
    const differing = messages.filter(([id, text]) => placesIn(text) !== placesIn(english.get(id) ?? ''));
    expect(differing).toEqual([]);
  });

  test('say something, in words of this interface and with quotation marks of this language', () => {
    for (const [id, text] of messages) {
      expect(text.trim(), id).not.toBe('');
      for (const word of NEVER_SHOWN[language]) expect(text, id).not.toMatch(word);
      expect(text, id).not.toMatch(FOREIGN_QUOTES[language]);
      // What stands on a key is not the same on every keyboard: `capsOf` says it.
      expect(text, id).not.toMatch(/\b(Ctrl|Alt|Shift)\b/);
    }
  });

  test('name every step that can be undone', () => {
    const named = new Set(messages.map(([id]) => id));
    expect(Object.keys(commands).filter((id) => !named.has(`did.${id}`))).toEqual([]);
  });

  test('have the plurals that the language needs', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [id, text] of messages) {
      for (const options of pluralsIn(parse(text)))
        expect(options, id).toEqual(expect.arrayContaining(needed));
    }
  });
});

/** The places of a message and what kind they are, as one line. */
function placesIn(text: string): string {
  const places = new Set<string>();
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      places.add(`${element.value}:${TYPE[element.type]}`);
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(parse(text));
  return [...places].sort().join();
}

function pluralsIn(elements: readonly MessageFormatElement[]): readonly (readonly string[])[] {
  return elements.flatMap((element) => {
    if (!('options' in element)) return [];
    const inner = Object.values(element.options).flatMap((option) => pluralsIn(option.value));
    return element.type === TYPE.plural ? [Object.keys(element.options), ...inner] : inner;
  });
}
