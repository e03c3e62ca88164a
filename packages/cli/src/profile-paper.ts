import {
  paperWordsIn,
  type Derivation,
  type Id,
  type Paper,
  type PaperBlock,
  type PaperLevel,
  type ProfileReport,
} from '@tegu/core';
import { levelWords } from './level-words.ts';
import { wordsFor } from './model-words.ts';

/** A role's profile as a document, in the words of the model's first language. */
export function profilePaper(derivation: Derivation, report: ProfileReport): Paper {
  const { model } = derivation;
  const language = model.own.languages[0] ?? 'en';
  const say = paperWordsIn(language);
  const levelOf = (id: Id | null): string => levelWords(derivation, id);
  const held = report.competencies.flatMap((competency) => {
    const { level, entryLevel, own, from, sentences } = competency;
    const about = [
      levelOf(level) || say.notDecided,
      ...(entryLevel === null ? [] : [`${say.entryLevel} ${levelOf(entryLevel)}`]),
      ...(own ? [] : [`${say.sharedWith}: ${wordsFor(model, from)}`]),
    ];
    return [
      heading(3, competency.name),
      paragraph(about.join(' · ')),
      ...list(sentences.map((sentence) => sentence.text + (sentence.own ? '' : ` (${say.sharedDeed})`))),
    ];
  });
  const customers = list(report.customers.map(({ kind, who }) => `${who} (${say.customerKinds[kind]})`));
  const meanings = list(
    report.valueMeanings.map(({ text }) => text),
    report.valueMeanings.map(({ statement }) => wordsFor(model, statement)),
  );
  return {
    title: report.role.name,
    language,
    foot: report.role.name,
    contents: 2,
    blocks: [
      heading(1, report.role.name),
      ...underHeading(say.customers, customers),
      ...underHeading(say.competencies, held),
      ...underHeading(say.valueMeanings, meanings),
      ...underHeading(say.traits, report.traits === '' ? [] : [paragraph(report.traits)]),
    ],
  };
}

function underHeading(words: string, blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  return blocks.length === 0 ? [] : [heading(2, words), ...blocks];
}

function heading(level: PaperLevel, text: string): PaperBlock {
  return { kind: 'heading', level, line: [{ text }] };
}

function paragraph(text: string): PaperBlock {
  return { kind: 'paragraph', line: [{ text }] };
}

/** A list of sentences, each after what it is called where that is given. */
function list(texts: readonly string[], names: readonly string[] = []): readonly PaperBlock[] {
  if (texts.length === 0) return [];
  const items = texts.map((text, i): readonly PaperBlock[] => {
    const name = names[i];
    const called = name === undefined ? [] : [{ text: name, isBold: true }, { text: ': ' }];
    return [{ kind: 'paragraph', line: [...called, { text }] }];
  });
  return [{ kind: 'list', items }];
}
