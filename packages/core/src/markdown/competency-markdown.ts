import type { RecordByType } from '../records/record.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { joined, listOf, type MarkdownScribe } from './scribe.ts';

const COMPONENT_KINDS = ['knowledge', 'skill', 'attitude'] as const;

/** A competency: what it is, what it needs, how it is seen, and what it is at each level. */
export function competencyBlocks(scribe: MarkdownScribe, competency: RecordByType['competency']): string[] {
  const { model, words, paragraphs, name } = scribe;
  const { id, code, definition, scope, status, scale } = competency;
  const ownScale = model.record(scale, 'scale');
  const about = [
    scope === null ? '' : words.scopes[scope],
    words.statuses[status],
    ownScale && model.isLive(ownScale.id) ? `${words.scale}: ${name(ownScale.name)}` : '',
  ];
  const blocks = [
    `#### ${joined([escapeMarkdown(code), name(competency.name)], ' ')}`,
    `*${joined(about, '; ')}*`,
    paragraphs(definition),
  ];
  const components = model.children(id, 'component');
  for (const kind of COMPONENT_KINDS) {
    const items = components
      .filter((component) => component.kind === kind)
      .map((component) => scribe.line(component.text));
    addList(blocks, words.components[kind], items);
  }
  addList(
    blocks,
    words.indicators,
    model.children(id, 'indicator').map((indicator) => indicatorItem(scribe, indicator)),
  );
  const descriptors = model.children(id, 'descriptor');
  addList(
    blocks,
    words.descriptors,
    descriptors.map((descriptor) =>
      joined([`**${scribe.level(descriptor.level)}**`, scribe.line(descriptor.text)], ': '),
    ),
  );
  return blocks;
}

/** A label and a list under it, if there is anything in it. */
export function addList(blocks: string[], label: string, items: readonly string[]): void {
  const list = listOf(items);
  if (list !== '') blocks.push(`**${label}**`, list);
}

function indicatorItem(
  { model, words, line, level, name }: MarkdownScribe,
  indicator: RecordByType['indicator'],
): string {
  const roles = indicator.roles.flatMap((id) => {
    const role = model.record(id, 'role');
    return role && model.isLive(id) ? [name(role.name)] : [];
  });
  const examples = line(indicator.examples);
  const notes = [
    level(indicator.level),
    roles.join(', '),
    examples === '' ? '' : `${words.examples}: ${examples}`,
  ];
  const note = joined(notes, '; ');
  return joined([line(indicator.text) || words.untitled, note === '' ? '' : `(${note})`], ' ');
}
