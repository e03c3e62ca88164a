import type { RecordByType } from '../records/record.ts';
import {
  bracketed,
  headingOf,
  joined,
  labelled,
  labelledList,
  oneLine,
  looking,
  paragraphOf,
} from './paper-lines.ts';
import type { PaperBlocks, PaperLine } from './paper.ts';
import type { Scribe } from './scribe.ts';

const COMPONENT_KINDS = ['knowledge', 'skill', 'attitude'] as const;

/** A competency: what it is, what it needs, how it is seen, and what it is at each level. */
export function competencyBlocks(scribe: Scribe, competency: RecordByType['competency']): PaperBlocks {
  const { model, words, paragraphs, name, line } = scribe;
  const { id, code, definition, scope, status, scale } = competency;
  const ownScale = model.record(scale, 'scale');
  const about = [
    oneLine(scope === null ? '' : words.scopes[scope]),
    oneLine(words.statuses[status]),
    ownScale && model.isLive(ownScale.id) ? labelled(words.scale, name(ownScale.name)) : [],
  ];
  const components = model.children(id, 'component');
  return [
    headingOf(4, joined([oneLine(code), name(competency.name)], ' ')),
    ...paragraphOf(looking(joined(about, '; '), { isItalic: true }), 'note'),
    ...paragraphs(definition),
    ...COMPONENT_KINDS.flatMap((kind) =>
      labelledList(
        words.components[kind],
        components.filter((component) => component.kind === kind).map(({ text }) => line(text)),
      ),
    ),
    ...labelledList(
      words.indicators,
      model.children(id, 'indicator').map((indicator) => indicatorLine(scribe, indicator)),
    ),
    ...labelledList(
      words.descriptors,
      model
        .children(id, 'descriptor')
        .map(({ level, text }) => joined([looking(scribe.level(level), { isBold: true }), line(text)], ': ')),
    ),
  ];
}

function indicatorLine(scribe: Scribe, indicator: RecordByType['indicator']): PaperLine {
  const { model, words, line, level, name } = scribe;
  const roles = indicator.roles.flatMap((id) => {
    const role = model.record(id, 'role');
    return role && model.isLive(id) ? [name(role.name)] : [];
  });
  const notes = [
    level(indicator.level),
    joined(roles, ', '),
    labelled(words.examples, line(indicator.examples)),
  ];
  return joined([name(indicator.text), bracketed(joined(notes, '; '))], ' ');
}
