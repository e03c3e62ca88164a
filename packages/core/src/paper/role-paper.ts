import type { Id } from '../records/id.ts';
import type { RecordByType } from '../records/record.ts';
import {
  bracketed,
  headingOf,
  joined,
  labelled,
  labelledList,
  labelOf,
  oneLine,
  looking,
  paragraphOf,
} from './paper-lines.ts';
import type { PaperBlocks, PaperLine } from './paper.ts';
import type { Scribe } from './scribe.ts';

/** All roles, each with its customers, what it needs and what the values mean in it. */
export function roleBlocks(scribe: Scribe): PaperBlocks {
  const roles = scribe.model.children(scribe.model.root, 'role');
  if (roles.length === 0) return [];
  return [headingOf(2, oneLine(scribe.words.roles)), ...roles.flatMap((role) => oneRole(scribe, role))];
}

function oneRole(scribe: Scribe, role: RecordByType['role']): PaperBlocks {
  const { model, words, paragraphs, line, name } = scribe;
  const about = [
    oneLine(role.kind === 'group' ? words.group : ''),
    oneLine(role.line === null ? '' : words.lines[role.line]),
    nameOf(scribe, role.unit, 'unit'),
  ];
  const included = role.includes.map((id) => nameOf(scribe, id, 'role'));
  const underLabel = (label: string, texts: RecordByType['role']['purpose']): PaperBlocks => {
    const words = paragraphs(texts);
    return words.length === 0 ? [] : [...labelOf(label), ...words];
  };
  const meanings = model.children(role.id, 'valueMeaning').map(({ statement, text }) => {
    const title = looking(nameOf(scribe, statement, 'statement'), { isBold: true });
    return joined([title, line(text)], ': ');
  });
  return [
    headingOf(3, name(role.name)),
    ...paragraphOf(looking(joined(about, '; '), { isItalic: true }), 'note'),
    ...paragraphOf(labelled(words.includes, joined(included, ', '))),
    ...underLabel(words.purpose, role.purpose),
    ...underLabel(words.contribution, role.contribution),
    ...labelledList(
      words.customers,
      model.children(role.id, 'roleCustomer').map((customer) => customerLine(scribe, customer)),
    ),
    ...labelledList(
      words.targetLevels,
      model.children(role.id, 'requirement').map((held) => requirementLine(scribe, held)),
    ),
    ...labelledList(words.valueMeanings, meanings),
    ...underLabel(words.traits, role.traits),
    ...underLabel(words.abilities, role.abilities),
    ...underLabel(words.experience, role.experience),
  ];
}

function customerLine({ words, line, name }: Scribe, customer: RecordByType['roleCustomer']): PaperLine {
  const notes = [
    oneLine(words.customerKinds[customer.kind]),
    labelled(words.touchpoints, line(customer.touchpoints)),
  ];
  return joined([name(customer.who), bracketed(joined(notes, '; '))], ' ');
}

function requirementLine(scribe: Scribe, held: RecordByType['requirement']): PaperLine {
  const { words, line, level } = scribe;
  const target = held.notRequired ? [] : level(held.level);
  const wanted =
    target.length > 0 ? target : oneLine(held.notRequired ? words.notRequired : words.notDecided);
  const notes = [labelled(words.entryLevel, level(held.entryLevel)), line(held.note)];
  const competency = nameOf(scribe, held.competency, 'competency');
  return joined([joined([competency, wanted], ': '), bracketed(joined(notes, '; '))], ' ');
}

/** The name of a record that a link names; nothing where it is not alive. */
function nameOf(
  { model, name, words }: Scribe,
  id: Id | null,
  type: 'role' | 'unit' | 'competency' | 'statement',
): PaperLine {
  if (id === null || !model.isLive(id)) return [];
  const record = model.record(id, type);
  if (record?.type === 'statement')
    return Object.keys(record.title).length > 0 ? name(record.title) : oneLine(words.statements[record.kind]);
  return record ? name(record.name) : [];
}
