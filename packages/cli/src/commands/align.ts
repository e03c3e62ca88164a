import { alignmentReport, Derivation, type AlignmentReport, type Model } from '@tegu/core';
import { readCall, type Usage } from '../call.ts';
import { EXIT } from '../fault.ts';
import { packsFor } from '../languages.ts';
import { wordsFor } from '../model-words.ts';
import { readModel } from '../read-model.ts';
import type { Terminal } from '../terminal.ts';

export const usage: Usage = {
  name: 'align',
  places: ['FILE'],
  options: { from: null, format: ['text', 'json'] },
};

/** `tegu align`: what bears out each statement, and how the customer shows in each competency and role. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const call = readCall(usage, words);
  const { model } = await readModel(call.places[0] ?? '', call.option('from'));
  const report = alignmentReport(new Derivation(model, packsFor(undefined)));
  terminal.out(
    call.option('format') === 'json' ? `${JSON.stringify(report, null, 2)}\n` : asText(model, report),
  );
  return EXIT.fine;
}

function asText(model: Model, report: AlignmentReport): string {
  const lines: string[] = [];
  for (const { kind, title, state, competencies } of report.statements) {
    lines.push(`${kind} “${title}”: ${state}`);
    for (const { id, state: link, evidence } of competencies) {
      lines.push(`  ${wordsFor(model, id)}: ${link}`);
      for (const { quote } of evidence) lines.push(`    “${quote}”`);
    }
  }
  lines.push('');
  for (const { name, customerFocus, serves } of report.competencies) {
    lines.push(`${name}: customer ${customerFocus}, serves ${serves.length}`);
  }
  lines.push('');
  for (const { name, customerFocus, quotes, uncovered } of report.roles) {
    lines.push(`${name}: customer ${customerFocus}`);
    for (const { quote } of quotes) lines.push(`  “${quote}”`);
    if (uncovered.length > 0)
      lines.push(`  not shown by its own deeds: ${uncovered.map((id) => wordsFor(model, id)).join(' · ')}`);
  }
  return `${lines.join('\n')}\n`;
}
