import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { messages as en } from './messages.en.ts';
import { messages as et } from './messages.et.ts';
import { messages as fi } from './messages.fi.ts';

const places = (text: string): string => [...new Set(text.match(/\{(\w+)(?=[,}])/g))].sort().join();

describe.each([
  { language: 'et', messages: et, foreign: /["”]|pädevus|käitumisnäitaja|kliendilubadus/i },
  { language: 'fi', messages: fi, foreign: /["„“]|kompetenssi|esimies|asiakaslupau|indikaattori/i },
])('the words of the app in $language', ({ messages, foreign }) => {
  test('are those of English with the same places to fill, in words of this interface', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
    for (const [id, text] of Object.entries(messages)) {
      expect(text.trim(), id).not.toBe('');
      expect(text, id).not.toMatch(foreign);
      expect(() => parse(text), id).not.toThrow();
    }
    const english = new Map(Object.entries<string>(en));
    // The arms of a choice are words and no places: what each names is looked at in the English text alone.
    const differing = Object.entries(messages).filter(
      ([id, text]) => places(withoutArms(text)) !== places(withoutArms(english.get(id) ?? '')),
    );
    expect(differing).toEqual([]);
  });
});

function withoutArms(text: string): string {
  return text.replace(/\b(?:et|fi|en|one|other|=\d) \{[^{}]*\}/g, '');
}
