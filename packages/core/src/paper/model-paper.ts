import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import type { RecordByType } from '../records/record.ts';
import { STATEMENT_KINDS } from '../records/statement.ts';
import { competencyBlocks } from './competency-paper.ts';
import {
  bracketed,
  headingOf,
  joined,
  labelled,
  oneLine,
  listOf,
  listOfItems,
  looking,
  paragraphOf,
} from './paper-lines.ts';
import { paperWordsIn, type PaperWords } from './paper-words.ts';
import type { Paper, PaperBlocks, PaperLine } from './paper.ts';
import { roleBlocks } from './role-paper.ts';
import { scribeOf, type Scribe } from './scribe.ts';

/**
 * The whole model as a document that people read: the content in one language, by default the model's first (another one
 * where that has no words), headings in the words of that language. `paperLosses` tells what of the model is not in it.
 */
export function modelPaper(
  model: Model,
  language: string = model.own.languages[0] ?? 'en',
  words: PaperWords = paperWordsIn(language),
): Paper {
  const scribe = scribeOf(model, language, words);
  const title = scribe.name(model.own.title);
  const named = title.map(({ text }) => text).join('');
  return {
    title: named,
    language,
    foot: joined([oneLine(named), oneLine(model.own.lastReviewed ?? '')], ', ')
      .map(({ text }) => text)
      .join(''),
    contents: 4,
    blocks: [
      headingOf(1, title),
      ...aboutBlocks(scribe),
      ...foundationBlocks(scribe),
      ...scaleBlocks(scribe),
      ...competenciesBlocks(scribe),
      ...roleBlocks(scribe),
    ],
  };
}

function aboutBlocks({ model, words, line, paragraphs }: Scribe): PaperBlocks {
  const { description, organisation, lastReviewed, versionNote } = model.own;
  return [
    ...paragraphs(description),
    ...listOf([
      labelled(words.organisation, oneLine(organisation)),
      labelled(words.versionNote, line(versionNote)),
      labelled(words.lastReviewed, oneLine(lastReviewed ?? '')),
    ]),
  ];
}

function foundationBlocks(scribe: Scribe): PaperBlocks {
  const { model, words, line, name } = scribe;
  const statements = model.children(model.root, 'statement');
  const kinds = STATEMENT_KINDS.flatMap((kind) => {
    const items = statements
      .filter((statement) => statement.kind === kind)
      .map((statement) => statementItem(scribe, statement));
    return items.length > 0 ? [headingOf(3, oneLine(words.statements[kind])), ...listOfItems(items)] : [];
  });
  const units = model.children(model.root, 'unit').map((unit) => {
    const place = bracketed(oneLine(unit.line === null ? '' : words.lines[unit.line]));
    const own = joined([looking(name(unit.name), { isBold: true }), place], ' ');
    return withMeasures(scribe, joined([own, line(unit.contribution)], ': '), unit.id);
  });
  if (units.length > 0) kinds.push(headingOf(3, oneLine(words.units)), ...listOfItems(units));
  return kinds.length > 0 ? [headingOf(2, oneLine(words.foundation)), ...kinds] : [];
}

function statementItem(scribe: Scribe, statement: RecordByType['statement']): PaperBlocks {
  const { line, name } = scribe;
  const title = looking(line(statement.title), { isBold: true });
  const own = joined([title, line(statement.text)], ': ');
  const horizon = bracketed(line(statement.horizon));
  return withMeasures(scribe, joined([own.length > 0 ? own : name({}), horizon], ' '), statement.id);
}

function withMeasures({ model, words, line, name }: Scribe, item: PaperLine, parent: Id): PaperBlocks {
  const measures = model
    .children(parent, 'measure')
    .map((measure) =>
      labelled(
        words.measure,
        joined([name(measure.name), line(measure.reflects), line(measure.howOften)], '; '),
      ),
    );
  return [...paragraphOf(item), ...listOf(measures)];
}

function scaleBlocks({ model, words, line, name }: Scribe): PaperBlocks {
  return model.children(model.root, 'scale').flatMap((scale) => {
    const levels = model
      .children(scale.id, 'level')
      .map((level) => joined([looking(name(level.name), { isBold: true }), line(level.description)], ': '));
    return [headingOf(2, labelled(words.scale, name(scale.name))), ...listOf(levels, true)];
  });
}

function competenciesBlocks(scribe: Scribe): PaperBlocks {
  const { model, words, paragraphs, name } = scribe;
  const within = (parent: Id): PaperBlocks =>
    model.children(parent, 'competency').flatMap((competency) => competencyBlocks(scribe, competency));
  const categories = model
    .children(model.root, 'category')
    .flatMap((category) => [
      headingOf(3, name(category.name)),
      ...paragraphs(category.description),
      ...within(category.id),
    ]);
  const others = within(model.root);
  if (categories.length + others.length === 0) return [];
  const heading =
    categories.length > 0 && others.length > 0 ? [headingOf(3, oneLine(words.withoutCategory))] : [];
  return [headingOf(2, oneLine(words.competencies)), ...categories, ...heading, ...others];
}
