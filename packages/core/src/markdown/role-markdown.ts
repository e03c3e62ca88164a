import type { Id } from '../records/id.ts';
import type { RecordByType } from '../records/record.ts';
import { addList } from './competency-markdown.ts';
import { joined, type MarkdownScribe } from './scribe.ts';

/** All roles, each with its customers, what it needs and what the values mean in it. */
export function roleBlocks(scribe: MarkdownScribe): string[] {
  const roles = scribe.model.children(scribe.model.root, 'role');
  if (roles.length === 0) return [];
  return [`## ${scribe.words.roles}`, ...roles.flatMap((role) => oneRole(scribe, role))];
}

function oneRole(scribe: MarkdownScribe, role: RecordByType['role']): string[] {
  const { model, words, paragraphs, line, name } = scribe;
  const blocks = [`### ${name(role.name)}`];
  const about = joined(
    [
      role.kind === 'group' ? words.group : '',
      role.line === null ? '' : words.lines[role.line],
      ...nameOf(scribe, role.unit, 'unit'),
    ],
    '; ',
  );
  if (about !== '') blocks.push(`*${about}*`);
  const included = role.includes.flatMap((id) => nameOf(scribe, id, 'role'));
  if (included.length > 0) blocks.push(`${words.includes}: ${included.join(', ')}`);
  const labelled = [
    [words.purpose, role.purpose],
    [words.contribution, role.contribution],
  ] as const;
  for (const [label, texts] of labelled)
    if (line(texts) !== '') blocks.push(`**${label}**`, paragraphs(texts));
  addList(
    blocks,
    words.customers,
    model.children(role.id, 'roleCustomer').map((customer) => customerItem(scribe, customer)),
  );
  addList(
    blocks,
    words.targetLevels,
    model.children(role.id, 'requirement').map((held) => requirementItem(scribe, held)),
  );
  const meanings = model.children(role.id, 'valueMeaning').map(({ statement, text }) => {
    return joined(
      [...nameOf(scribe, statement, 'statement').map((title) => `**${title}**`), line(text)],
      ': ',
    );
  });
  addList(blocks, words.valueMeanings, meanings);
  const beside = [
    [words.traits, role.traits],
    [words.abilities, role.abilities],
    [words.experience, role.experience],
  ] as const;
  for (const [label, texts] of beside) if (line(texts) !== '') blocks.push(`**${label}**`, paragraphs(texts));
  return blocks;
}

function customerItem({ words, line }: MarkdownScribe, customer: RecordByType['roleCustomer']): string {
  const touchpoints = line(customer.touchpoints);
  const notes = joined(
    [words.customerKinds[customer.kind], touchpoints === '' ? '' : `${words.touchpoints}: ${touchpoints}`],
    '; ',
  );
  return `${line(customer.who) || words.untitled} (${notes})`;
}

function requirementItem(scribe: MarkdownScribe, held: RecordByType['requirement']): string {
  const { words, line, level } = scribe;
  const target = held.notRequired ? words.notRequired : level(held.level) || words.notDecided;
  const entry = level(held.entryLevel);
  const notes = joined([entry === '' ? '' : `${words.entryLevel}: ${entry}`, line(held.note)], '; ');
  return `${nameOf(scribe, held.competency, 'competency').join('')}: ${target}${notes === '' ? '' : ` (${notes})`}`;
}

/** The name of a record that a link names; nothing where it is not alive. */
function nameOf(
  { model, name, words }: MarkdownScribe,
  id: Id | null,
  type: 'role' | 'unit' | 'competency' | 'statement',
): string[] {
  if (id === null || !model.isLive(id)) return [];
  const statement = type === 'statement' ? model.record(id, 'statement') : undefined;
  if (statement)
    return [
      Object.keys(statement.title).length > 0 ? name(statement.title) : words.statements[statement.kind],
    ];
  const record = type === 'statement' ? undefined : model.record(id, type);
  return record ? [name(record.name)] : [];
}
