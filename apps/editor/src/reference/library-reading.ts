import {
  competenciesInOrder,
  copiedCompetency,
  inLanguage,
  languagePacks,
  rankOf,
  SearchIndex,
  searchQuery,
  SingleReading,
  type CopiedCompetency,
  type Id,
  type Model,
  type Texts,
} from '@tegu/core';
import { FoundCompetencies } from './found-competencies.ts';
import type { LibraryCompetency, LibraryLevel, LibraryRow, LibraryRows } from './library-desk.ts';

/** A library as it is looked through: a model that never changes, and its index. */
export class LibraryReading {
  /** The competencies in their order. */
  readonly ids: readonly Id[];
  private readonly model: Model;
  private readonly index: SearchIndex;
  private readonly answers: SingleReading;
  /** By its number in the index the place of a competency, or of the one that a deed stands in; -1 for others. */
  private readonly places: Int32Array;
  /** What was found last: who scrolls on asks for the same words again. */
  private last: { readonly words: string; readonly found: FoundCompetencies | undefined } = {
    words: '',
    found: undefined,
  };

  constructor(model: Model) {
    this.model = model;
    this.index = new SearchIndex(model);
    this.answers = new SingleReading(model, languagePacks());
    this.ids = this.answers.ask(competenciesInOrder, '');
    this.places = placesIn(this.index, model, this.ids);
  }

  /** A stretch of the competencies that answer the words, best first; of all where there is nothing to search for. */
  rows(words: string, from: number, most: number): LibraryRows {
    if (words !== this.last.words) this.last = { words, found: this.found(words) };
    const { found } = this.last;
    if (!found) {
      const rows = this.ids.slice(from, from + most).map((id) => this.row(id));
      return { rows, total: this.ids.length };
    }
    const rows = found.stretch(from, most).map(({ place, by, language, text }) => {
      const row = this.row(this.ids[place] ?? '', language);
      return by === 'name' ? row : { ...row, sentence: text };
    });
    return { rows, total: found.total };
  }

  /** A competency as it is read; undefined where the id is of none. */
  competency(id: Id): LibraryCompetency | undefined {
    const competency = this.model.record(id, 'competency');
    if (!competency) return undefined;
    const row = this.row(id);
    const read = (texts: Texts): string => inLanguage(texts, [row.language, ...this.languages]);
    return {
      ...row,
      definition: read(competency.definition),
      components: this.model.children(id, 'component').map(({ kind, text }) => ({ kind, text: read(text) })),
      indicators: this.model
        .children(id, 'indicator')
        .map(({ text, level }) => ({ text: read(text), level: this.level(level, read) })),
      descriptors: this.model.children(id, 'descriptor').flatMap(({ text, level }) => {
        const at = this.level(level, read);
        return at ? [{ text: read(text), level: at }] : [];
      }),
    };
  }

  /** What goes into another model, of those that are there. */
  copies(ids: readonly Id[]): readonly CopiedCompetency[] {
    return ids.flatMap((id) => copiedCompetency(this.model, id) ?? []);
  }

  /** The competency that a record stands in or is; null for none. */
  competencyOf(id: Id): LibraryRow | null {
    let record = this.model.get(id);
    while (record && record.type !== 'competency') record = this.model.get(this.model.parentOf(record));
    return record ? this.row(record.id) : null;
  }

  private found(words: string): FoundCompetencies | undefined {
    const query = searchQuery(words);
    if (query.words.length === 0) return undefined;
    return new FoundCompetencies(this.index, query, this.ids.length, this.places);
  }

  /** A row of the list, its name in the language that answered a search where it has one there. */
  private row(id: Id, answered?: string): LibraryRow {
    const competency = this.model.record(id, 'competency');
    const name = competency?.name ?? {};
    const category = competency && this.model.record(this.model.parentOf(competency), 'category')?.name;
    const order = answered === undefined ? this.languages : [answered, ...this.languages];
    const language = [...order, ...Object.keys(name)].find((each) => (name[each] ?? '') !== '');
    return {
      id,
      code: competency?.code ?? '',
      name: inLanguage(name, order),
      category: inLanguage(category ?? {}, order),
      language: language ?? this.languages[0] ?? '',
      sentence: '',
    };
  }

  private level(id: Id | null, read: (texts: Texts) => string): LibraryLevel | null {
    const level = this.model.record(id, 'level');
    if (!level) return null;
    return { rank: this.answers.ask(rankOf, level.id), name: read(level.name) };
  }

  private get languages(): readonly string[] {
    return this.model.own.languages;
  }
}

function placesIn(index: SearchIndex, model: Model, ids: readonly Id[]): Int32Array {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const answers = [...index.all()];
  const places = new Int32Array(answers.length).fill(-1);
  for (const { number, kind, id } of answers) {
    const sentence = kind === 'indicator' ? model.get(id) : undefined;
    places[number] = placeOf.get(sentence ? model.parentOf(sentence) : id) ?? -1;
  }
  return places;
}
