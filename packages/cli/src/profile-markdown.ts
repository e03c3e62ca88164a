import { escapeMarkdown, markdownWordsIn, type Derivation, type Id, type ProfileReport } from '@tegu/core';
import { levelWords } from './level-words.ts';
import { wordsFor } from './model-words.ts';

/** A role's profile as Markdown, in the words of the model's first language. */
export function profileMarkdown(derivation: Derivation, report: ProfileReport): string {
  const { model } = derivation;
  const say = markdownWordsIn(model.own.languages[0] ?? 'en');
  const name = (id: Id): string => escapeMarkdown(wordsFor(model, id));
  const lines = [`# ${escapeMarkdown(report.role.name)}`, ''];
  if (report.customers.length > 0) lines.push(`## ${say.customers}`, '');
  for (const { kind, who } of report.customers)
    lines.push(`- ${escapeMarkdown(who)} (${say.customerKinds[kind]})`);
  if (report.competencies.length > 0) lines.push('', `## ${say.competencies}`);
  for (const held of report.competencies) {
    lines.push('', `### ${escapeMarkdown(held.name)}`, '');
    const level = escapeMarkdown(levelWords(derivation, held.level)) || say.notDecided;
    const entry =
      held.entryLevel === null
        ? []
        : [`${say.entryLevel} ${escapeMarkdown(levelWords(derivation, held.entryLevel))}`];
    const from = held.own ? [] : [`${say.sharedWith}: ${name(held.from)}`];
    lines.push([level, ...entry, ...from].join(' · '));
    lines.push(
      '',
      ...held.sentences.map(
        ({ text, own }) => `- ${escapeMarkdown(text)}${own ? '' : ` (${say.sharedDeed})`}`,
      ),
    );
  }
  if (report.valueMeanings.length > 0) lines.push('', `## ${say.valueMeanings}`, '');
  for (const { statement, text } of report.valueMeanings)
    lines.push(`- **${name(statement)}**: ${escapeMarkdown(text)}`);
  if (report.traits !== '') lines.push('', `## ${say.traits}`, '', escapeMarkdown(report.traits));
  return `${lines.join('\n').replaceAll(/\n{3,}/gu, '\n\n')}\n`;
}
