import { areAlike, compareModels, type ModelComparison } from '@tegu/core';
import { readCall, type Usage } from '../call.ts';
import { EXIT } from '../fault.ts';
import { readModel } from '../read-model.ts';
import type { Terminal } from '../terminal.ts';

export const usage: Usage = { name: 'diff', places: ['A', 'B'], options: { format: ['text', 'json'] } };

/** `tegu diff`: what has become of one model in another; exit 1 when they differ. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const call = readCall(usage, words);
  const [a = '', b = ''] = call.places;
  const comparison = compareModels((await readModel(a)).model, (await readModel(b)).model);
  terminal.out(
    call.option('format') === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : asText(comparison),
  );
  return areAlike(comparison) ? EXIT.fine : EXIT.findings;
}

function asText({ added, removed, moved, changed }: ModelComparison): string {
  const lines = [
    ...added.map(({ type, text }) => `+ ${type} “${text}”`),
    ...removed.map(({ type, text }) => `- ${type} “${text}”`),
    ...moved.map(({ type, text, to }) => `> ${type} “${text}”, now ${to.position}. under ${to.parent}`),
    ...changed.map(({ record, field, language, before, after }) => {
      const where = language === null ? field : `${field} (${language})`;
      return `~ ${record} ${where}: ${inWords(before)} -> ${inWords(after)}`;
    }),
  ];
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function inWords(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
