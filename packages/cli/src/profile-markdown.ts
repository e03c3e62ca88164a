import { escapeMarkdown, type Derivation, type Id, type ProfileReport } from '@tegu/core';
import { levelWords } from './level-words.ts';
import { wordsFor } from './model-words.ts';
import { profileWordsIn } from './profile-words.ts';

/** A role's profile as Markdown, in the words of the model's first language. */
export function profileMarkdown(derivation: Derivation, report: ProfileReport): string {
  const { model } = derivation;
  const say = profileWordsIn(model.own.languages[0] ?? 'en');
  const name = (id: Id): string => escapeMarkdown(wordsFor(model, id));
  const lines = [`# ${escapeMarkdown(report.role.name)}`, ''];
  if (report.customers.length > 0) lines.push(`## ${say.customers}`, '');
  for (const { kind, who } of report.customers) lines.push(`- ${escapeMarkdown(who)} (${say.kinds[kind]})`);
  if (report.competencies.length > 0) lines.push('', `## ${say.competencies}`);
  for (const held of report.competencies) {
    lines.push('', `### ${escapeMarkdown(held.name)}`, '');
    lines.push(
      `${say.targetLevel}: ${escapeMarkdown(levelWords(derivation, held.level)) || say.notDecided}  `,
    );
    if (held.entryLevel !== null)
      lines.push(`${say.entryLevel}: ${escapeMarkdown(levelWords(derivation, held.entryLevel))}  `);
    if (!held.own) lines.push(`${say.from}: ${name(held.from)}`);
    lines.push(
      '',
      ...held.sentences.map(({ text, own }) => `- ${escapeMarkdown(text)}${own ? '' : ` (${say.shared})`}`),
    );
  }
  if (report.valueMeanings.length > 0) lines.push('', `## ${say.values}`, '');
  for (const { statement, text } of report.valueMeanings)
    lines.push(`- **${name(statement)}**: ${escapeMarkdown(text)}`);
  if (report.traits !== '') lines.push('', `## ${say.traits}`, '', escapeMarkdown(report.traits));
  return `${lines.join('\n').replaceAll(/\n{3,}/gu, '\n\n')}\n`;
}
