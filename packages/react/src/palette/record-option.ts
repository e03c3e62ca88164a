import { inLanguage, textsIn, type Id, type Model } from '@tegu/core';
import { whereaboutsOf } from '../check/record-path.ts';
import type { Words } from '../messages/words.tsx';
import type { Goal } from './arrival.ts';
import type { Option } from './options.ts';

/** The text of a record by which it is shown. */
export interface ShownText {
  readonly id: Id;
  readonly field: string;
  readonly language: string;
  readonly text: string;
}

/** A record as an option: its text, what it is and where, and the way to it. */
export function recordOption(
  model: Model,
  { id, field, language, text }: ShownText,
  languages: readonly string[],
  words: Words,
): Option {
  return {
    id,
    text,
    lang: language,
    about: aboutRecord(model, id, field, languages, words),
    choice: { goal: goalOf(model, id, field) },
  };
}

/** The way to a text of a record. */
export function goalOf(model: Model, record: Id, field: string): Goal {
  const to = whereaboutsOf(model, record);
  // The names of categories stand in the tree, which on a phone is there only while no competency is open.
  const isInTree = model.record(record, 'category') !== undefined;
  return { to: isInTree ? { place: to.place } : to, record, field };
}

/** The text that names a record, in the first of the languages that has one; undefined where none does. */
export function namingText(model: Model, id: Id, languages: readonly string[]): ShownText | undefined {
  const record = model.isLive(id) ? model.get(id) : undefined;
  if (!record) return undefined;
  for (const field of ['name', 'title', 'text']) {
    const texts = textsIn(record, field) ?? {};
    for (const language of [...languages, ...Object.keys(texts)]) {
      const text = texts[language];
      if (text !== undefined && text.trim() !== '') return { id, field, language, text };
    }
  }
  return undefined;
}

function aboutRecord(
  model: Model,
  id: Id,
  field: string,
  languages: readonly string[],
  words: Words,
): string {
  const record = model.get(id);
  const parent = record && model.get(model.parentOf(record));
  switch (record?.type) {
    case 'competency':
      return parent?.type === 'category'
        ? words('palette.in.competency', {
            name: inLanguage(parent.name, languages) || words('roles.unnamedCategory'),
          })
        : words('palette.is.competency');
    case 'indicator':
      return words('palette.in.indicator', {
        name:
          (parent?.type === 'competency' && inLanguage(parent.name, languages)) ||
          words('roles.unnamedCompetency'),
      });
    case 'role':
      return words(`roles.kind.${record.kind}`);
    case 'statement': {
      const kind = words(`check.kind.${record.kind}`);
      const title = field === 'title' ? '' : inLanguage(record.title, languages);
      return title === '' ? kind : words('palette.in.statement', { kind, name: title });
    }
    case 'category':
      return words('palette.is.category');
    case 'unit':
      return words('palette.is.unit');
    default:
      return '';
  }
}
