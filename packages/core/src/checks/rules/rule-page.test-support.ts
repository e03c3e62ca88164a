import * as z from 'zod/mini';
import { readFile } from '../../file/read-file.ts';
import type { TextKind } from '../../language/language-pack.ts';
import { Model } from '../../model/model.ts';
import type { Severity } from '../finding.ts';

// Reads the pages in docs/rules for the tests that run their examples; docs/rules/README.md tells the form.

/** A fenced block: the words after its fence, and what stands in it. */
export interface Block {
  readonly info: readonly string[];
  readonly text: string;
}

/** The fenced blocks of a page. */
export function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(/^```(\S.*)\n([\s\S]*?)^```$/gmu)].map(([, info = '', text = '']) => ({
    info: info.trim().split(/\s+/u),
    text,
  }));
}

/** The cells of the page's head: severity, strictness, languages, and what it reads or speaks of. */
export function factsOf(page: string): readonly string[] {
  const row = page.split('\n').filter((line) => line.startsWith('|'))[2] ?? '';
  return row
    .split('|')
    .slice(1, -1)
    .map((each) => each.trim());
}

/** One line of a block of examples. */
export interface TextExample {
  readonly bad?: string;
  /** The remark comes milder or later than the rule declares. */
  readonly as?: Severity | 'review';
  readonly good?: string;
}

/** `bad: …`, `bad tip: …`, `good: …` or `bad: … -> good: …`, a line each. */
export function textExamples(block: string): readonly TextExample[] {
  return block
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [first = '', second] = line.split(' -> ');
      const good = /^good: (.+)$/u.exec(second ?? first)?.[1];
      const [, as, bad] = /^bad(?: (tip|consider|fix|review))?: (.+)$/u.exec(first) ?? [];
      if (bad === undefined && (good === undefined || second !== undefined))
        throw new Error(`No example: ${line}`);
      if (second !== undefined && good === undefined) throw new Error(`No better wording: ${line}`);
      return {
        ...(bad === undefined ? {} : { bad }),
        ...(isMilder(as) ? { as } : {}),
        ...(good === undefined ? {} : { good }),
      };
    });
}

function isMilder(word: string | undefined): word is Severity | 'review' {
  return word === 'tip' || word === 'consider' || word === 'fix' || word === 'review';
}

const KINDS: readonly string[] = ['indicator', 'descriptor', 'name', 'definition', 'component'];

/** True for the name of a kind of text. */
export function isTextKind(word: string): word is TextKind {
  return KINDS.includes(word);
}

const WRITTEN_TWICE = z.array(z.tuple([z.string(), z.string()]));

/** The model of an example. `writtenTwice` at a record stands for what a live document tells and no file keeps. */
export function exampleIn(text: string): Model {
  const { model } = readFile(text);
  const records = [...model.all()].map((record) => {
    const twice = WRITTEN_TWICE.safeParse(record.extra['writtenTwice']);
    return twice.success ? { ...record, writtenTwice: twice.data } : record;
  });
  return Model.from(model.root, records);
}
