import {
  Derivation,
  paperMarkdown,
  profileReport,
  type Id,
  type Model,
  type ProfileReport,
} from '@tegu/core';
import { readCall, type Usage } from '../call.ts';
import { EXIT, Fault } from '../fault.ts';
import { packsFor } from '../languages.ts';
import { levelWords } from '../level-words.ts';
import { wordsFor } from '../model-words.ts';
import { profilePaper } from '../profile-paper.ts';
import { readModel } from '../read-model.ts';
import { paperWriterFor } from '../paper-writers.ts';
import type { Terminal } from '../terminal.ts';
import { writeAtomically } from '../write-atomically.ts';

export const usage: Usage = {
  name: 'profile',
  places: ['FILE', 'ROLE'],
  options: { from: null, format: ['text', 'json', 'md'], out: null },
};

/** `tegu profile`: all that holds for one role, own and inherited; with `--out` as a document. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const call = readCall(usage, words);
  const [file = '', role = ''] = call.places;
  const { model } = await readModel(file, call.option('from'));
  const derivation = new Derivation(model, packsFor(undefined));
  const report = profileReport(derivation, roleNamed(model, role, file));
  if (!report) throw new Fault(`${file}: ${role} is no role`);
  const out = call.option('out');
  if (out !== undefined) {
    const write = paperWriterFor(out);
    await writeAtomically(out, await write(profilePaper(derivation, report)));
    return EXIT.fine;
  }
  const format = call.option('format');
  if (format === 'json') terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  else
    terminal.out(
      format === 'md' ? paperMarkdown(profilePaper(derivation, report)) : asText(derivation, report),
    );
  return EXIT.fine;
}

/** A role by id or exact name in any language. Throws a Fault where none or several fit. */
function roleNamed(model: Model, role: string, file: string): Id {
  const roles = model.children(model.root, 'role');
  const found = roles.filter(({ id, name }) => id === role || Object.values(name).includes(role));
  const [first] = found;
  if (!first)
    throw new Fault(
      `${file}: no role “${role}”; there are ${roles.map(({ id }) => wordsFor(model, id)).join(', ') || 'none'}`,
    );
  if (found.length > 1)
    throw new Fault(
      `${file}: several roles are named “${role}”; give an id: ${found.map(({ id }) => id).join(', ')}`,
    );
  return first.id;
}

function asText(derivation: Derivation, report: ProfileReport): string {
  const { model } = derivation;
  const lines = [
    `${report.role.name} (${[report.role.kind, report.role.line ?? ''].filter(Boolean).join(', ')})`,
  ];
  for (const { kind, who } of report.customers) lines.push(`customer, ${kind}: ${who}`);
  for (const held of report.competencies) {
    const level = levelWords(derivation, held.level) || 'not decided';
    const from = held.own ? '' : ` (from ${wordsFor(model, held.from)})`;
    lines.push('', `${held.name}: ${level}${from}`);
    for (const { text, own } of held.sentences) lines.push(`  ${own ? '●' : '·'} ${text}`);
  }
  if (report.valueMeanings.length > 0) lines.push('');
  for (const { statement, text } of report.valueMeanings)
    lines.push(`${wordsFor(model, statement)}: ${text}`);
  if (report.traits !== '') lines.push('', `traits: ${report.traits}`);
  lines.push('', `customer focus: ${report.customerFocus}`);
  return `${lines.join('\n')}\n`;
}
