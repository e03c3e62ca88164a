import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { TextKind } from '../language/language-pack.ts';
import { ruleMessages as english } from './messages.gen.en.ts';
import { ruleMessages as estonian } from './messages.gen.et.ts';
import { ruleMessages as finnish } from './messages.gen.fi.ts';
import { rules } from './registry.gen.ts';
import type { Rule } from './rule.ts';
import type { RuleMessages } from './rule-messages.ts';
import {
  blocksOf,
  exampleIn,
  factsOf,
  isTextKind,
  textExamples,
  type Block,
} from './rules/rule-page.test-support.ts';
import { findingsOf, saidOf } from './rules/rule.test-support.ts';

const script = fileURLToPath(new URL('../../../../scripts/write-registry.mjs', import.meta.url));
const folder = new URL('rules/', import.meta.url);
const pages = new URL('../../../../docs/rules/', import.meta.url);
const pageOf = (rule: Rule): string => readFileSync(new URL(`${rule.id}.md`, pages), 'utf8');

const catalogues: Readonly<Record<string, Readonly<Record<string, RuleMessages>>>> = {
  en: english,
  et: estonian,
  fi: finnish,
};
const messagesOf = (language: string, rule: Rule): RuleMessages => {
  const found = catalogues[language]?.[rule.id];
  if (!found) throw new Error(`${rule.id} has no messages in ${language}`);
  return found;
};

/** Everything that a catalogue shows: title, sentences, examples, labels. */
function shownIn(messages: RuleMessages): readonly string[] {
  const sentences = Object.values(messages.messages).flatMap(({ what, try: example }) => [
    what,
    example ?? '',
  ]);
  return [messages.title, messages.about, ...sentences, ...Object.values(messages.suggestions)];
}

function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '').sort();
}

test('the generated files are what the folders say', () => {
  execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' });
});

test('folders, registry, catalogues and pages hold the same rules', () => {
  const ids = rules.map((rule) => rule.id);
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((entry) => entry.name).sort()).toEqual(ids);
  for (const catalogue of Object.values(catalogues)) expect(Object.keys(catalogue)).toEqual(ids);
  const written = readdirSync(pages).filter((name) => name !== 'README.md');
  expect(written.sort()).toEqual(ids.map((id) => `${id}.md`).sort());
});

test('no rule silences itself, or two each other', () => {
  for (const rule of rules) {
    expect(rule.silences).not.toContain(rule.id);
    for (const other of rules)
      if (rule.silences.includes(other.id)) expect(other.silences).not.toContain(rule.id);
  }
});

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  test('has a folder with its test', () => {
    expect(readdirSync(new URL(`${rule.id}/`, folder)).sort()).toEqual([
      'messages.en.ts',
      'messages.et.ts',
      'messages.fi.ts',
      'rule.test.ts',
      'rule.ts',
    ]);
  });

  test('has a page that tells what the rule declares', () => {
    const page = pageOf(rule);
    expect(page.startsWith(`# ${rule.id}\n`)).toBe(true);
    expect(page).toContain('\n## When it may be wrong\n');
    expect(page).toContain('\n## Examples\n');
    expect(page).toMatch(/\n## Source\n\n\S.*\.\n$/u);
    expect(factsOf(page)).toEqual([
      rule.severity,
      rule.strictness,
      rule.languages.join(', ') || 'any',
      (rule.scope === 'text' ? rule.reads : rule.subjects).join(', '),
    ]);
  });

  test('says the same things in three languages', () => {
    const base = messagesOf('en', rule);
    for (const language of Object.keys(catalogues)) {
      const { about } = messagesOf(language, rule);
      expect(about).toMatch(/\S.*\.$/u);
      expect(placesIn(about)).toEqual([]);
    }
    for (const language of ['et', 'fi']) {
      const other = messagesOf(language, rule);
      expect(Object.keys(other.messages)).toEqual(Object.keys(base.messages));
      expect(Object.keys(other.suggestions)).toEqual(Object.keys(base.suggestions));
      for (const [key, { what, try: example }] of Object.entries(base.messages)) {
        expect(placesIn(other.messages[key]?.what ?? '')).toEqual(placesIn(what));
        expect(other.messages[key]?.try === undefined).toBe(example === undefined);
      }
    }
  });

  test('shows no word that is never shown, and never scolds', () => {
    for (const [language, words] of Object.entries(NEVER_SHOWN)) {
      for (const text of shownIn(messagesOf(language, rule))) {
        expect(text).not.toMatch(words);
        expect(text).not.toMatch(OTHER_QUOTES[language] ?? /$^/u);
        expect(text.trim()).toBe(text);
      }
    }
  });

  test('has no example that a check of wording would remark on', () => {
    const wording = rules.filter((each) => each.scope === 'text');
    for (const language of Object.keys(catalogues)) {
      for (const { try: example } of Object.values(messagesOf(language, rule).messages)) {
        if (example === undefined || !/[.!]$/u.test(example) || isStatement(rule)) continue;
        expect(saidOf(wording, example, language, 'indicator'), example).toEqual([]);
      }
    }
  });

  test('has examples in each language that it reads, and all of them are so', () => {
    const page = pageOf(rule);
    const spoken = new Set<string>();
    const languages = new Set<string>();
    let good = 0;
    for (const block of blocksOf(page)) {
      const run = rule.scope === 'text' ? runTexts(rule, block) : runModel(rule, block);
      languages.add(run.language);
      good += run.good;
      for (const key of run.spoken) spoken.add(key);
    }
    expect(good).toBeGreaterThan(0);
    expect([...languages]).toEqual(expect.arrayContaining([...rule.languages]));
    // Every message can be said, and every one that is said is written.
    expect([...spoken].sort()).toEqual(Object.keys(messagesOf('en', rule).messages).sort());
  });

  test('says no message in its code that no catalogue has', () => {
    const code = readFileSync(new URL(`${rule.id}/rule.ts`, folder), 'utf8');
    const keys = Object.keys(messagesOf('en', rule).messages);
    for (const [, key] of code.matchAll(/message: '(\w+)'/gu)) expect(keys).toContain(key);
  });
});

/** Words that TERMS keeps out of what people see, and words that scold. */
const NEVER_SHOWN: Readonly<Record<string, RegExp>> = {
  en: /\b(errors?|wrong|mistakes?|incorrect|invalid|must not|failed)\b/iu,
  et: /käitumisnäitaj|tegevusnäitaj|pädevus|isikuomadus|kliendilubadus|\b(viga|vea|vale|keelatud)\b/iu,
  fi: /indikaattor|kompetenss|esimie[sh]|asiakaslupau|(^|\s)ryhm|\b(virhe|väärin|väärä|kielletty)/iu,
};

/** Quotation marks that the language does not use. */
const OTHER_QUOTES: Readonly<Record<string, RegExp>> = { en: /["„«»]/u, et: /["”«»]/u, fi: /["„“«»]/u };

/** Examples of what a company stands for, of a customer's name or of a measure are no deeds. */
function isStatement(rule: Rule): boolean {
  return [
    'missing-precondition',
    'missing-customer-definition',
    'role-without-customer',
    'leader-customers-lack-own-people',
    'goal-without-measure',
    'one-sided-measures',
    'promise-not-measured',
    'base-not-measured-yearly',
  ].includes(rule.id);
}

interface Run {
  readonly language: string;
  readonly spoken: readonly string[];
  readonly good: number;
}

/** What a word of a block's head tells of the text's surroundings; a low line stands for a space. */
function toldAfter(key: string, surroundings: readonly string[]): string {
  const word = surroundings.find((each) => each.startsWith(key)) ?? key;
  return word.slice(key.length).replaceAll('_', ' ');
}

function runTexts(rule: Rule, block: Block): Run {
  if (rule.scope !== 'text') throw new Error(`${rule.id} reads no single text`);
  const [label, language = '', kind = '', ...surroundings] = block.info;
  if (label !== 'examples' || !isTextKind(kind))
    throw new Error(`${rule.id}: no such block: ${block.info.join(' ')}`);
  const around = {
    lowestLevel: surroundings.includes('lowest'),
    alone: surroundings.includes('alone'),
    described: surroundings.includes('described'),
    name: toldAfter('name:', surroundings),
    values: toldAfter('values:', surroundings)
      .split(',')
      .filter((title) => title !== ''),
  };
  const say = (text: string, as: TextKind) => saidOf([rule], text, language, as, around);
  const spoken: string[] = [];
  let good = 0;
  for (const { bad, as, good: better } of textExamples(block.text)) {
    if (bad !== undefined) {
      const said = say(bad, kind);
      const severity = as === undefined || as === 'review' ? rule.severity : as;
      const strictness = as === 'review' ? 'review' : rule.strictness;
      const ways = said.map((each) => `${each.severity}, ${each.strictness}`);
      expect(ways, bad).toContain(`${severity}, ${strictness}`);
      spoken.push(...said.map(({ message }) => message));
      for (const { rewrite } of said)
        if (rewrite !== undefined) expect(say(rewrite, kind).length, rewrite).toBeLessThan(said.length);
    }
    if (better !== undefined) {
      good++;
      expect(say(better, kind), better).toEqual([]);
    }
  }
  return { language, spoken, good };
}

function runModel(rule: Rule, block: Block): Run {
  const [label, kind, severity = rule.severity, ...keys] = block.info;
  if (label !== 'json' || (kind !== 'bad' && kind !== 'good')) {
    throw new Error(`${rule.id}: no such block: ${block.info.join(' ')}`);
  }
  const model = exampleIn(block.text);
  const found = findingsOf(rule, model);
  const language = model.own.languages[0] ?? '';
  const spoken = found.map((finding) => finding.message.id);
  if (kind === 'good') {
    expect(spoken).toEqual([]);
    return { language, spoken, good: 1 };
  }
  expect(spoken).toEqual(keys.length === 0 ? ['default'] : keys.sort());
  for (const { message, severity: given } of found) {
    expect(given).toBe(severity);
    const places = placesIn(messagesOf('en', rule).messages[message.id]?.what ?? '');
    expect(Object.keys(message.values)).toEqual(expect.arrayContaining([...places]));
  }
  return { language, spoken, good: 0 };
}
