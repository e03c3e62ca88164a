import { remarksOn, textRules, type LanguagePack } from '@tegu/core';
import type { CorpusLine } from './corpus.ts';

/** A rule that remarks on a text, and the words it points at. */
export interface Said {
  readonly rule: string;
  readonly words: string;
}

/** A line of the corpus with what the rules said of it. */
export interface Reading {
  readonly line: CorpusLine;
  readonly said: readonly Said[];
}

/** Reads a line as `tegu check-text` does: by all rules of one text, the text standing alone. */
export function readingOf(line: CorpusLine, pack: LanguagePack): Reading {
  const context = {
    kind: line.kind,
    pack,
    alone: true,
    lowestLevel: false,
    described: false,
    vocabulary: new Set<string>(),
  };
  const said = remarksOn(line.text, context, textRules).map(({ rule, remark }) => ({
    rule: rule.id,
    words: line.text.slice(remark.start, remark.end),
  }));
  return { line, said };
}
