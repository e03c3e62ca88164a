import * as z from 'zod/mini';
import type { Model } from '../model/model.ts';
import type { Tx } from '../model/tx.ts';
import { faultIn, text as textField } from '../records/field.ts';
import type { Id } from '../records/id.ts';
import { sourceType } from '../records/source.ts';
import { textHash } from '../records/text-hash.ts';
import { inLanguage, isBlank, type Texts } from '../records/texts.ts';
import { categoriesByName } from './categories-by-name.ts';
import { defineCommand, refuse, type Command } from './command.ts';
import { copiedCompetencySchema, type CopiedCompetency } from './copied-competency.ts';
import { isWellFormed } from './field-values.ts';
import { asHighAs } from './mapping-by-rank.ts';
import { foldedName } from './paste-plan.ts';
import { defaultScale, levelsByRank } from './scale-of-competency.ts';

export interface CopyCompetenciesArgs {
  readonly competencies: readonly CopiedCompetency[];
  /** The title of the library that they come from; empty where it has none. */
  readonly from: string;
  /** The day of copying; null where nobody said. */
  readonly date: string | null;
}

const TEXT = textField();

/**
 * Takes competencies over from a library, each as a draft on the default scale, in the category of the same name where there
 * is one. Each gets a source that names the library and holds a hash of every sentence as it stands here after copying: every
 * text of an indicator or a descriptor, in every language.
 */
export const copyCompetencies: Command<CopyCompetenciesArgs> = defineCommand<CopyCompetenciesArgs>({
  id: 'copy-competencies',
  args: z.object({
    competencies: z.array(copiedCompetencySchema),
    from: z.string(),
    date: sourceType.fields.date.schema,
  }),
  refusal: (_, { competencies, from }) => {
    if (competencies.length === 0) return refuse('no-change', 'competencies');
    if (!isWellFormed(from)) return refuse('wrong-value', 'from');
    return competencies.some(isFaulty) ? refuse('wrong-value', 'competencies') : undefined;
  },
  run: (tx, { competencies, from, date }) => {
    const levels = levelsByRank(tx.model, defaultScale(tx.model)?.id ?? null);
    const categoryOf = categoryFinder(tx.model);
    const [first] = tx.model.own.languages;
    const note: Texts = first === undefined || from.trim() === '' ? {} : { [first]: from };
    return competencies.map((copied) => {
      const id = tx.create('competency', categoryOf(copied.category), {
        code: copied.code,
        name: tidied(copied.name),
        definition: tidied(copied.definition),
        status: 'draft',
      });
      const made = tx.model.record(id, 'competency');
      if (made && copied.sameAs.length > 0) tx.put(id, { ...made, sameAs: copied.sameAs });
      for (const { kind, text } of copied.components)
        if (!isBlank(text)) tx.create('component', id, { kind, text: tidied(text) });
      for (const { text, examples, rank } of copied.indicators) {
        const level = rank === null ? undefined : levels[asHighAs(rank - 1, copied.levels, levels.length)];
        if (!isBlank(text) || !isBlank(examples))
          tx.create('indicator', id, {
            text: tidied(text),
            examples: tidied(examples),
            level: level ?? null,
          });
      }
      describeLevels(tx, id, copied, levels);
      tx.create('source', id, { method: 'library', note, date, sentences: sentenceHashes(tx.model, id) });
      return id;
    });
  },
});

/** Says what the competency looks like at its levels. Where several meet at one level all their texts are kept, the lower first. */
function describeLevels(
  tx: Tx,
  competency: Id,
  { descriptors, levels: count }: CopiedCompetency,
  levels: readonly Id[],
): void {
  const byLevel = new Map<Id, Texts>();
  for (const { rank, text } of [...descriptors].sort((a, b) => a.rank - b.rank)) {
    if (isBlank(text)) continue;
    const level = levels[asHighAs(rank - 1, count, levels.length)];
    // A model without levels has no place for what is said of one: it is kept as a deed.
    if (level === undefined) tx.create('indicator', competency, { text: tidied(text) });
    else byLevel.set(level, below(byLevel.get(level) ?? {}, text));
  }
  for (const [level, text] of byLevel) tx.create('descriptor', competency, { level, text });
}

/** The texts with others in a line below them. */
function below(texts: Texts, added: Texts): Texts {
  const both: Record<string, string> = { ...texts };
  for (const [language, text] of Object.entries(tidied(added))) {
    const above = both[language];
    both[language] = above === undefined ? text : `${above}\n${text}`;
  }
  return both;
}

/** A hash of each sentence of a competency, sorted and without doubles. */
function sentenceHashes(model: Model, competency: Id): readonly string[] {
  const sentences = [...model.children(competency, 'indicator'), ...model.children(competency, 'descriptor')];
  return [...new Set(sentences.flatMap(({ text }) => Object.values(text).map(textHash)))].sort();
}

/** Where a competency of a category goes: into the first with its name in one of its languages, else under the model. */
function categoryFinder(model: Model): (category: Texts | null) => Id {
  const known = new Map<string, ReadonlyMap<string, Id>>();
  const inLanguageOf = (language: string): ReadonlyMap<string, Id> => {
    const there = known.get(language) ?? categoriesByName(model, language);
    known.set(language, there);
    return there;
  };
  return (category) => {
    if (!category) return model.root;
    const languages = [...model.own.languages, ...Object.keys(category)];
    for (const language of languages) {
      const id = inLanguageOf(language).get(foldedName(inLanguage(category, [language])));
      if (id !== undefined) return id;
    }
    return model.root;
  };
}

function tidied(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([, words]) => words !== ''));
}

/** True for what no record could hold, and for a level that is not on the scale. */
function isFaulty(copied: CopiedCompetency): boolean {
  const { name, definition, components, indicators, descriptors, levels } = copied;
  const texts = [
    name,
    definition,
    ...[...components, ...indicators, ...descriptors].map(({ text }) => text),
    ...indicators.map(({ examples }) => examples),
  ];
  const ranks = [...indicators, ...descriptors].map(({ rank }) => rank ?? 0);
  return (
    !isWellFormed(copied) ||
    texts.some((each) => faultIn(TEXT, each) !== undefined) ||
    ranks.some((rank) => rank > levels)
  );
}
