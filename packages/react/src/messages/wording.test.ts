import { describe, expect, test } from 'vitest';
import { loadCatalogue } from './catalogues.ts';
import { UI_LANGUAGES } from './languages.ts';
import { wordingOf } from './wording.ts';

const say = (text: string, values?: Readonly<Record<string, string | number>>): string =>
  wordingOf('et', { it: text }).say('it', values);

describe('a message', () => {
  test.each([
    ['Tere', {}, 'Tere'],
    ['{name} on siin', { name: '<b>{Mari}</b>' }, '<b>{Mari}</b> on siin'],
    ['{n, number}', { n: 12_345.5 }, '12 345,5'],
    ['{n}', { n: 12_345.5 }, '12345.5'],
    ['{n, plural, =0 {pole midagi} one {# lause} other {# lauset}}', { n: 0 }, 'pole midagi'],
    ['{n, plural, one {# lause} other {# lauset}}', { n: 1 }, '1 lause'],
    ['{n, plural, one {# lause} other {# lauset}}', { n: 12_345 }, '12 345 lauset'],
    ['{kind, select, a {üks} other {muu}}', { kind: 'a' }, 'üks'],
    ['{kind, select, a {üks} other {muu}}', { kind: 'constructor' }, 'muu'],
    ["# on märk, it''s '{name}' ja 'nii'", {}, "# on märk, it's {name} ja 'nii'"],
    ['{name} ja {constructor}', { name: 'A' }, '{name} ja {constructor}'],
  ])('%s is said with its places filled', (text, values, said) => {
    expect(say(text, values).replaceAll('\u00a0', ' ')).toBe(said);
  });

  test.each(['{', '}', '{}', '{a', '{a,}', '{a, plural}', '{a, plural, one {x}}', 'x } y'])(
    '%s cannot be read, and is shown as it stands',
    (text) => {
      expect(say(text, { a: 1 })).toBe(text);
    },
  );

  test('that there is not is shown by its name', () => {
    expect(wordingOf('et', {}).say('toString')).toBe('toString');
  });
});

describe.each(UI_LANGUAGES)('every message of %s', (language) => {
  test('can be read, and takes the values that it names', async () => {
    const catalogue = await loadCatalogue(language);
    const wording = wordingOf(language, catalogue);
    const left = Object.entries(catalogue).filter(([id, text]) => {
      const values = Object.fromEntries([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => [name, 2]));
      return text.includes('{') && wording.say(id, values) === text;
    });
    expect(left).toEqual([]);
  });
});

describe('dates, lists and names', () => {
  const { formats } = wordingOf('et', {});

  test('are written as the language writes them', () => {
    expect(formats.formatDate('2026-11-22T00:00:00Z', { dateStyle: 'long', timeZone: 'UTC' })).toBe(
      '22. november 2026',
    );
    expect(formats.formatTime(new Date(2026, 10, 22, 9, 5))).toBe('09:05');
    expect(formats.formatList(['a', 'b', 'c'])).toBe('a, b ja c');
    expect(formats.formatList([])).toBe('');
    expect(formats.formatDisplayName('fi', { type: 'language' })).toBe('soome');
  });

  test('stand as they are where they are none', () => {
    expect(formats.formatDate('eile')).toBe('eile');
    expect(formats.formatDisplayName('not a tag', { type: 'language' })).toBeUndefined();
  });
});
