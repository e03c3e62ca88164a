import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleMessages as english } from '../messages.gen.en.ts';
import { ruleMessages as estonian } from '../messages.gen.et.ts';
import { ruleMessages as finnish } from '../messages.gen.fi.ts';
import { rules, textRules } from '../registry.gen.ts';
import type { RuleMessages } from '../rule-messages.ts';
import { blocksOf, isTextKind, textExamples, type Block } from './rule-page.test-support.ts';
import { saidOf } from './rule.test-support.ts';
import { indicatorReadBy } from './suggestion.test-support.ts';

// Nothing of a rule's page or messages may get lost without a test that says so; rules.test.ts runs them.

const pages = new URL('../../../../../docs/rules/', import.meta.url);
const pageOf = (id: string): string => readFileSync(new URL(`${id}.md`, pages), 'utf8');

const catalogues = [
  ['en', english],
  ['et', estonian],
  ['fi', finnish],
] as const;

const NOTHING_SAID: RuleMessages = {
  title: '',
  about: '',
  messages: { default: { what: '' } },
  suggestions: {},
};

/**
 * Messages that need no example: another language has no better wording, the halves of a sentence are told, of two sentences
 * one goes, or what is asked for is a day, a yes or a source and no wording.
 */
const WITHOUT_EXAMPLE = [
  'base-not-measured-yearly seldom',
  'goal-without-measure default',
  'leader-customers-lack-own-people unmarked',
  'no-customer-voice default',
  'no-customer-voice one',
  'stale-model default',
  'double-barrelled split',
  'mixed-language default',
  'written-twice default',
  ...['duplicate-indicator', 'near-duplicate-indicator'].flatMap((rule) =>
    ['default', 'here', 'several'].map((message) => `${rule} ${message}`),
  ),
];

/** For a list that the tests hold the languages against: what a block reads, and its examples by their sort. */
function toldIn({ info, text }: Block): string {
  const [, , ...kinds] = info;
  const examples = textExamples(text);
  const bad = examples.filter((each) => each.bad !== undefined && each.as === undefined).length;
  const milder = examples.filter((each) => each.as !== undefined).length;
  const good = examples.filter((each) => each.good !== undefined).length;
  return `${kinds.map((each) => each.replace(/:.*/u, '')).join(' ')}: ${bad} bad, ${milder} milder, ${good} good`;
}

const inLanguage = (blocks: readonly Block[], language: string): readonly Block[] =>
  blocks.filter(({ info }) => info[1] === language);

test('the pages have one that tells how to read them', () => {
  expect(readdirSync(pages)).toContain('README.md');
});

test.each(rules)('$id: the page tells what it catches, why, and when it may be wrong', ({ id }) => {
  const [, why = '', wrong = ''] =
    /^# .*\n\n(\S[^\n]*)\n[\s\S]*\n## When it may be wrong\n\n(\S[^\n]*)\n/u.exec(pageOf(id)) ?? [];
  for (const paragraph of [why, wrong]) expect(paragraph).toMatch(/^[^#|`].{60,}[.!?)]$/u);
});

/** How many models a page shows at least, those that its rule remarks on and those that it leaves alone; of each one elsewhere. */
const MODELS: Readonly<Record<string, readonly [bad: number, good: number]>> = {
  'competency-without-deed': [2, 1],
  'missing-precondition': [2, 1],
  'passive-customer-centricity': [8, 4],
  'role-without-customer': [2, 2],
  'unserved-statement': [3, 2],
};

test.each(rules.filter(({ scope }) => scope === 'model'))('$id: the page shows its models', ({ id }) => {
  const kinds = blocksOf(pageOf(id)).map(({ info }) => info[1]);
  const [bad, good] = MODELS[id] ?? [1, 1];
  expect(kinds.filter((kind) => kind === 'bad').length).toBeGreaterThanOrEqual(bad);
  expect(kinds.filter((kind) => kind === 'good').length).toBeGreaterThanOrEqual(good);
});

test.each(rules)('$id: every message is a sentence, and most have an example', ({ id }) => {
  for (const [, catalogue] of catalogues) {
    const { title, messages, suggestions } = catalogue[id] ?? NOTHING_SAID;
    for (const words of [title, ...Object.values(suggestions)]) expect(words).toMatch(/\S/u);
    for (const { what } of Object.values(messages)) expect(what).toMatch(/\S.*[.?]$/u);
    const bare = Object.entries(messages).filter(([, { try: example = '' }]) => example.trim() === '');
    expect(bare.map(([key]) => `${id} ${key}`)).toEqual(
      WITHOUT_EXAMPLE.filter((each) => each.startsWith(`${id} `)),
    );
  }
});

describe.each(textRules)('$id', (rule) => {
  const blocks = blocksOf(pageOf(rule.id));

  test('has the same sorts of examples in each language, and as many', () => {
    const [first, ...others] = rule.languages.map((language) =>
      inLanguage(blocks, language).map(toldIn).sort(),
    );
    expect(first).not.toEqual([]);
    for (const other of others) expect(other).toEqual(first);
  });

  test('has a bad example of each kind of text that it reads', () => {
    const shown = blocks.filter(({ text }) => textExamples(text).some(({ bad }) => bad !== undefined));
    expect(shown.map(({ info }) => info[2])).toEqual(expect.arrayContaining([...rule.reads]));
  });

  test('has good examples that no other check remarks on', () => {
    for (const { info, text } of blocks) {
      const [, language = '', kind = ''] = info;
      if (!isTextKind(kind)) continue;
      const lowestLevel = info.includes('lowest');
      for (const { good } of textExamples(text)) {
        if (good === undefined) continue;
        const described = info.includes('described');
        expect(saidOf(textRules, good, language, kind, { lowestLevel, described }), good).toEqual([]);
      }
    }
  });

  test('shows an example of a name or a definition that no check remarks on', () => {
    const kind = ['name', 'definition'].find((each) => rule.reads.every((read) => read === each));
    if (kind === undefined || !isTextKind(kind)) return;
    for (const [language, catalogue] of catalogues)
      for (const { try: example = '' } of Object.values(catalogue[rule.id]?.messages ?? {}))
        expect(saidOf(textRules, example, language, kind), example).toEqual([]);
  });

  test('has words for what it offers, and for nothing else', () => {
    const offered = new Set<string>();
    for (const { info, text } of blocks) {
      const [, language = '', kind] = info;
      if (kind !== 'indicator') continue;
      for (const { bad } of textExamples(text))
        if (bad !== undefined)
          for (const { suggestions } of indicatorReadBy(rule, bad, language).findings)
            for (const { label } of suggestions) offered.add(label);
    }
    for (const [, catalogue] of catalogues)
      expect(Object.keys(catalogue[rule.id]?.suggestions ?? {}).sort()).toEqual([...offered].sort());
  });
});
