import * as z from 'zod/mini';
import { LANGUAGE_TAG } from '../records/field.ts';
import type { Model } from '../model/model.ts';
import type { Tx } from '../model/tx.ts';
import type { Id } from '../records/id.ts';
import { isBlank, withText, type Texts } from '../records/texts.ts';
import { defineCommand, refuse, type Command } from './command.ts';
import { isWellFormed } from './field-values.ts';
import { notLiving } from './living.ts';
import { matchedLines, type LineRecord } from './matched-lines.ts';
import { writeText } from './write-texts.ts';

/** What a competency has as a list of lines: its deeds, and what they take. */
export const LINE_KINDS = ['indicator', 'knowledge', 'skill', 'attitude'] as const;

export type LineKind = (typeof LINE_KINDS)[number];

export interface WriteLinesArgs {
  readonly competency: Id;
  readonly kind: LineKind;
  readonly language: string;
  /** Empty ones are left out. */
  readonly lines: readonly string[];
}

/**
 * Makes a competency's list say the given lines in a language. A line that stays keeps its record with all that is linked to
 * it, a changed one edits its record, a new one makes one, and a line that is not there any more deletes its own, or, where
 * that says something in another language, is taken out of this one. As many lines as there are records that say nothing in
 * this language yet are their translations, in order.
 */
export const writeLines: Command<WriteLinesArgs> = defineCommand<WriteLinesArgs>({
  id: 'write-lines',
  args: z.object({
    competency: z.string(),
    kind: z.enum(LINE_KINDS),
    language: z.string(),
    lines: z.array(z.string()),
  }),
  refusal: (model, { competency, kind, language, lines }) => {
    const fault = notLiving(model, competency, 'competency');
    if (fault) return fault;
    if (!LANGUAGE_TAG.test(language)) return refuse('wrong-value', 'language');
    if (!isWellFormed(lines)) return refuse('wrong-value', 'lines');
    const before = lineRecords(model, competency, kind, language).map(({ line }) => line);
    const after = linesOf(lines);
    const isSame = before.length === after.length && before.every((line, i) => line === after[i]);
    return isSame ? refuse('no-change', 'lines') : undefined;
  },
  run: (tx, { competency, kind, language, lines }) => putLines(tx, competency, kind, language, lines),
});

/** The records of a list that say something in a language, each as one line. Those in other languages alone are not listed. */
export function lineRecords(
  model: Model,
  competency: Id,
  kind: LineKind,
  language: string,
): readonly LineRecord[] {
  return rowsOf(model, competency, kind).flatMap(({ id, text }) => {
    const line = asLine(text[language] ?? '');
    return line === '' ? [] : [{ id, line }];
  });
}

function rowsOf(
  model: Model,
  competency: Id,
  kind: LineKind,
): readonly { readonly id: Id; readonly text: Texts }[] {
  return kind === 'indicator'
    ? model.children(competency, 'indicator')
    : model.children(competency, 'component').filter((component) => component.kind === kind);
}

/** Writes the lines of a list; gives the records that it made. */
export function putLines(
  tx: Tx,
  competency: Id,
  kind: LineKind,
  language: string,
  lines: readonly string[],
): readonly Id[] {
  const before = lineRecords(tx.model, competency, kind, language);
  const after = linesOf(lines);
  const rows = rowsOf(tx.model, competency, kind);
  if (before.length === 0 && rows.length > 0 && rows.length === after.length) {
    rows.forEach(({ id }, i) => writeText(tx, id, 'text', language, after[i] ?? ''));
    return [];
  }
  const matched = matchedLines(before, after);
  const staying = new Set(matched.map(({ id }) => id));
  const made: Id[] = [];
  // From the last: each line is put before the one that follows it.
  let next: Id | null = null;
  for (const { line, id, isMoved } of matched.toReversed()) {
    if (id === null) {
      next = createLine(tx, competency, kind, { [language]: line }, next);
      made.unshift(next);
      continue;
    }
    if (isMoved) tx.place(id, competency, next);
    if (before.find((record) => record.id === id)?.line !== line) writeText(tx, id, 'text', language, line);
    next = id;
  }
  for (const { id, text } of rows) {
    if (staying.has(id) || !before.some((record) => record.id === id)) continue;
    if (isBlank(withText(text, language, ''))) tx.remove(id);
    else writeText(tx, id, 'text', language, '');
  }
  return made;
}

function createLine(
  tx: Tx,
  competency: Id,
  kind: LineKind,
  text: Readonly<Record<string, string>>,
  before: Id | null,
): Id {
  return kind === 'indicator'
    ? tx.create('indicator', competency, { text }, before)
    : tx.create('component', competency, { kind, text }, before);
}

function linesOf(lines: readonly string[]): readonly string[] {
  return lines.map(asLine).filter((line) => line !== '');
}

/** A text in one line: a break within it is no more than a space. */
function asLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
