import { describe, expect, test } from 'vitest';
import { growth, LINEAR } from '../language/growth.test-support.ts';
import type { LanguagePack } from '../language/language-pack.ts';
import { packFor, type LanguagePacks } from '../language/language-packs.ts';
import { textRules } from './registry.gen.ts';
import { allPacks } from './rules/rule.test-support.ts';
import type { TextContext, TextRule } from './text-rule.ts';

/** Parts of texts that make a careless reader slow, whatever it looks for: one long word, thousands of marks, of small words. */
const HOSTILE: readonly string[] = [
  'a',
  'A ',
  ', ',
  '((',
  '„“',
  '. ',
  "'s ",
  'a\u0301',
  'ja ei ole ',
  'word, word and ',
];

/** What each rule looks for, many times over and nearly there. */
const OF_RULE: Readonly<Record<string, readonly string[]>> = {
  'absolute-term': ['always never ', 'alati mitte ', 'aina ei ', 'alati kaitseprille '],
  'biased-wording': ['young and ', 'noor ja ', 'nuori ', 'young customers '],
  'circular-definition': ['service ', 'teenus ', 'well; ', 'palvelu on '],
  'comparative-baseline': ['faster ', 'kiiremini ', 'nopeammin ', 'better than '],
  'copied-value': ['openly ', 'avatus on ', 'lives our values ', 'arvojen mukaan '],
  'double-barrelled': [
    'plans shifts and ',
    'planeerib vahetusi ja ',
    'suunnittelee vuorot ja ',
    'asks, tells, ',
  ],
  'double-barrelled-name': ['planning and ', 'planeerimine ja ', 'suunnittelu ja ', 'planning & '],
  'escape-clause': ['if possible, ', 'vajadusel ja ', 'tarvittaessa ', 'kui võimalik '],
  'hedged-attempt': ['tries to ', 'püüab ', 'pyrkii ', 'tries to help and '],
  'knowledge-or-qualification': [
    "3 years' experience ",
    '3 aastat kogemust ',
    '3 vuoden kokemus ',
    'degree in ',
  ],
  'mixed-language': ['der und ', 'the customer ', 'kliendi ja ', 'asiakkaan '],
  'modal-verb': ['must give ', 'peab andma ', 'pitää antaa ', 'must be '],
  'negative-indicator': ['does not ', 'ei katkesta ', 'ei ', 'never '],
  'no-action-verb': ['skills of ', 'oskus ', 'taito ', 'when it is late, '],
  'non-observable-verb': ['knows and ', 'mõistab ja ', 'ymmärtää ja ', 'understands, '],
  'one-word-name': ['self-', 'a-', 'A1', 'kuu'],
  'open-list': ['etc., ', 'jne. ', 'jne (', '…'],
  'outcome-not-behaviour': ['increases sales ', 'suurendab müüki ', 'kasvattaa myyntiä ', 'by 10 % '],
  'passive-voice': ['is done ', 'tehakse ', 'tehdään ', 'was being '],
  'personality-trait': ['is honest ', 'on aus ', 'on rehellinen ', 'is very '],
  'question-form': ['does he? ', 'kas ', 'kysyykö ', '? '],
  'too-long-indicator': ['a b ', 'word-', '1 a ', 'ab\n'],
  'too-short-definition': ['the of ', 'the word ', 'ning sõna ', '1 '],
  'undefined-acronym': ['KPI ', 'KPI-', 'Aa KPI (', 'NEVER a '],
  'vague-wording': ['well and ', 'hästi ja ', 'hyvin ja ', 'high quality '],
  'verb-form': ['to listen ', 'kuulata ', 'kuunnella ', 'kuulan '],
};

function contextOf(rule: TextRule, language: string, packs: LanguagePacks): TextContext {
  const pack = packFor(packs, language);
  const [kind] = rule.reads;
  if (!pack || !kind) throw new Error(`${rule.id} reads nothing in ${language}`);
  return {
    kind,
    pack,
    alone: false,
    lowestLevel: false,
    described: false,
    vocabulary: new Set(['abc']),
    name: 'Service teenus palvelu',
    values: ['Openness', 'Avatus', 'Avoimuus'],
  };
}

/** Readers that look back over all they have read, each in its own way. */
const SQUARED: Readonly<Record<string, (text: string, pack: LanguagePack) => number>> = {
  'at each letter': (text) => {
    let seen = 0;
    for (let at = 0; at < text.length; at += 1)
      for (let back = at; back > 0; back -= 1) if (text.charCodeAt(back) === 0x21) seen += 1;
    return seen;
  },
  'at each word': (text, pack) => {
    const words = pack.words(text);
    return words.filter((word, at) => words.findIndex((other) => other.end >= word.end) < at).length;
  },
  'for each word at the text before it': (text, pack) =>
    pack.words(text).filter(({ start }) => text.slice(0, start).lastIndexOf('!') >= 0).length,
  'by a regular expression': (text) => text.replaceAll(/[a-z ,]+!/gu, '').length - text.length,
};

test.each(Object.entries(SQUARED))('a reader that looks back %s is found out', (_, seenBy) => {
  const pack = packFor(allPacks, 'en');
  if (!pack) throw new Error('No pack reads English');
  // They are what they are; no need to try them long.
  expect(growth((text) => seenBy(text, pack), 'word, word and ', 200)).toBeGreaterThan(LINEAR);
});

test('each rule has hostile texts of its own', () => {
  expect(Object.keys(OF_RULE).sort()).toEqual(textRules.map(({ id }) => id));
});

describe.each(textRules.map((rule) => ({ id: rule.id, rule })))('the time of $id', ({ id, rule }) => {
  test.each(rule.languages)(
    'grows with the length of the text only: %s',
    (language) => {
      const context = contextOf(rule, language, allPacks);
      for (const part of [...HOSTILE, ...(OF_RULE[id] ?? [])])
        expect(
          growth((text) => rule.check(text, context), part),
          JSON.stringify(part),
        ).toBeLessThanOrEqual(LINEAR);
    },
    60_000,
  );
});
