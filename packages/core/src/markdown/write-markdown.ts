import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import type { RecordByType } from '../records/record.ts';
import { STATEMENT_KINDS } from '../records/statement.ts';
import type { Texts } from '../records/texts.ts';
import { competencyBlocks } from './competency-markdown.ts';
import { escapeMarkdown, escapeParagraphs } from './escape-markdown.ts';
import { markdownLosses, type Loss } from './markdown-losses.ts';
import { markdownWordsIn, type MarkdownWords } from './markdown-words.ts';
import { roleBlocks } from './role-markdown.ts';
import { joined, listOf, type MarkdownScribe } from './scribe.ts';

/** A model as Markdown, and what of it Markdown does not carry. */
export interface Markdown {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/**
 * The whole model as a document that people read: the content in one language (another one where that has no words), and
 * all that Markdown does not carry as a list.
 */
export function toMarkdown(
  model: Model,
  language: string = model.own.languages[0] ?? 'en',
  words: MarkdownWords = markdownWordsIn(language),
): Markdown {
  const order = [language, ...model.own.languages];
  const shown = (texts: Texts): string | undefined => shownIn(texts, order);
  const textOf = (texts: Texts): string => texts[shown(texts) ?? ''] ?? '';
  const scribe: MarkdownScribe = {
    model,
    words,
    line: (texts) => escapeMarkdown(textOf(texts)),
    paragraphs: (texts) => escapeParagraphs(textOf(texts)),
    name: (texts) => escapeMarkdown(textOf(texts)) || words.untitled,
    level: (id) => levelText(scribe, id),
  };
  const blocks = [
    ...aboutBlocks(scribe),
    ...foundationBlocks(scribe),
    ...scaleBlocks(scribe),
    ...competenciesBlocks(scribe),
    ...roleBlocks(scribe),
  ];
  const text = blocks.filter((block) => block !== '').join('\n\n') + '\n';
  return { text, losses: markdownLosses(model, shown) };
}

function shownIn(texts: Texts, order: readonly string[]): string | undefined {
  const has = (language: string): boolean => (texts[language] ?? '').trim() !== '';
  return order.find(has) ?? Object.keys(texts).find(has);
}

function levelText({ model, name }: MarkdownScribe, id: Id | null): string {
  const level = model.record(id, 'level');
  if (!level || !model.isLive(level.id)) return '';
  const rank = model.childIds(model.parentOf(level), 'level').indexOf(level.id) + 1;
  return `${rank} ${name(level.name)}`;
}

function aboutBlocks({ model, words, line, paragraphs, name }: MarkdownScribe): string[] {
  const { title, description, organisation, lastReviewed, versionNote } = model.own;
  const labelled = (label: string, value: string): string => (value === '' ? '' : `${label}: ${value}`);
  return [
    `# ${name(title)}`,
    paragraphs(description),
    listOf([
      labelled(words.organisation, escapeMarkdown(organisation)),
      labelled(words.versionNote, line(versionNote)),
      labelled(words.lastReviewed, lastReviewed ?? ''),
    ]),
  ];
}

function foundationBlocks(scribe: MarkdownScribe): string[] {
  const { model, words, line, name } = scribe;
  const blocks: string[] = [];
  const statements = model.children(model.root, 'statement');
  for (const kind of STATEMENT_KINDS) {
    const items = statements
      .filter((statement) => statement.kind === kind)
      .map((statement) => statementItem(scribe, statement));
    if (items.length > 0) blocks.push(`### ${words.statements[kind]}`, listOf(items));
  }
  const units = model.children(model.root, 'unit').map((unit) => {
    const about = joined(
      [unit.line === null ? '' : ` (${words.lines[unit.line]})`, line(unit.contribution)],
      ': ',
    );
    const own = `**${name(unit.name)}**${unit.line === null && about !== '' ? ': ' : ''}${about}`;
    return withMeasures(scribe, own, unit.id);
  });
  if (units.length > 0) blocks.push(`### ${words.units}`, listOf(units));
  return blocks.length > 0 ? [`## ${words.foundation}`, ...blocks] : [];
}

function statementItem(scribe: MarkdownScribe, statement: RecordByType['statement']): string {
  const { words, line } = scribe;
  const [title, text, horizon] = [line(statement.title), line(statement.text), line(statement.horizon)];
  const own = joined([title === '' ? '' : `**${title}**`, text], ': ') || words.untitled;
  return withMeasures(scribe, horizon === '' ? own : `${own} (${horizon})`, statement.id);
}

function withMeasures({ model, words, line, name }: MarkdownScribe, item: string, parent: Id): string {
  const measures = model.children(parent, 'measure').map((measure) => {
    return `  - ${words.measure}: ${joined([name(measure.name), line(measure.reflects), line(measure.howOften)], '; ')}`;
  });
  return [item, ...measures].join('\n');
}

function scaleBlocks({ model, words, line, name }: MarkdownScribe): string[] {
  return model.children(model.root, 'scale').flatMap((scale) => {
    const levels = model.children(scale.id, 'level').map((level, i) => {
      return `${i + 1}. ${joined([`**${name(level.name)}**`, line(level.description)], ': ')}`;
    });
    return [`## ${words.scale}: ${name(scale.name)}`, levels.join('\n')];
  });
}

function competenciesBlocks(scribe: MarkdownScribe): string[] {
  const { model, words, paragraphs, name } = scribe;
  const within = (parent: Id): string[] =>
    model.children(parent, 'competency').flatMap((competency) => competencyBlocks(scribe, competency));
  const categories = model
    .children(model.root, 'category')
    .flatMap((category) => [
      `### ${name(category.name)}`,
      paragraphs(category.description),
      ...within(category.id),
    ]);
  const others = within(model.root);
  if (others.length > 0)
    categories.push(...(categories.length > 0 ? [`### ${words.withoutCategory}`] : []), ...others);
  return categories.length > 0 ? [`## ${words.competencies}`, ...categories] : [];
}
