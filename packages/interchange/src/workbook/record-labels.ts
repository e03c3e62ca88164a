import type { AnyRecord, Id, Model, Texts } from '@tegu/core';
import { isBlank } from './draft.ts';
import type { SheetWords } from './sheet-words.ts';

/** Longer than this no text serves as a name in a cell. */
const LONGEST_LABEL = 80;

/** An id behind a name: where the name alone would not tell which record is meant. */
const WITH_ID = /^(.*?)\s?\[([A-Za-z]+:[^[\]\n]*)\]$/su;

/** A text in the first of the languages that has one; else in the first by its tag, so that every reader takes the same. */
function shownIn(texts: Texts, languages: readonly string[]): string {
  for (const language of languages) {
    const text = texts[language] ?? '';
    if (!isBlank(text)) return text;
  }
  const said = Object.keys(texts)
    .sort()
    .find((language) => !isBlank(texts[language] ?? ''));
  return said === undefined ? '' : (texts[said] ?? '');
}

/** What a cell says that names a record. */
export interface Named {
  readonly label: string;
  readonly id: Id | undefined;
}

/** Parts a name from the id that may stand behind it. */
export function namedIn(cell: string): Named {
  const match = cell.endsWith(']') ? WITH_ID.exec(cell) : null;
  return match ? { label: match[1] ?? '', id: plainId(match[2] ?? '') } : { label: cell, id: undefined };
}

/** An id between brackets. Ids that are made of people's words may hold what ends one or parts a list: it is written by its code. */
function bracketed(id: Id): string {
  return `[${id.replaceAll(/[%;[\]\r\n]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}]`;
}

function plainId(written: string): Id {
  return written.replaceAll(/%([0-9a-f]{2})/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The words by which a record is named in a cell, without what would tell it from others; '' where it has none. */
export function labelOf(record: AnyRecord, languages: readonly string[], words: SheetWords): string {
  switch (record.type) {
    case 'statement': {
      const title = shownIn(record.title, languages);
      if (title.trim() !== '') return title;
      if (record.kind !== 'value' && record.kind !== 'strategicGoal')
        return words.choices['statement.kind']?.[record.kind] ?? '';
      return shownIn(record.text, languages);
    }
    case 'roleCustomer':
      return shownIn(record.who, languages);
    case 'model':
      return shownIn(record.title, languages);
    case 'unit':
    case 'measure':
    case 'scale':
    case 'level':
    case 'category':
    case 'competency':
    case 'role':
      return shownIn(record.name, languages);
    case 'indicator':
    case 'descriptor':
    case 'component':
    case 'valueMeaning':
    case 'comment':
      return shownIn(record.text, languages);
    case 'activity':
      return shownIn(record.change, languages);
    default:
      return '';
  }
}

/** Names of the records of a model in cells, each of them told from all others that the cell could mean. */
export class RecordLabels {
  private readonly labels = new Map<Id, string>();
  private readonly counts = new Map<string, number>();
  private readonly model: Model;

  constructor(model: Model, words: SheetWords) {
    this.model = model;
    for (const record of model.all()) {
      if (!model.isLive(record.id)) continue;
      const label = labelOf(record, model.own.languages, words).trim();
      this.labels.set(record.id, label);
      const key = `${record.type} ${label}`;
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }

  /** How a cell names a record of one of the types; '' for what is not alive. */
  of(id: Id, types: readonly string[]): string {
    const label = this.labels.get(id);
    if (label === undefined) return '';
    // Where any record may be meant, words are no name.
    const isPlain =
      !types.includes('any') &&
      label !== '' &&
      label.length <= LONGEST_LABEL &&
      !/[;\n\r]/u.test(label) &&
      namedIn(label).id === undefined;
    const count = types.reduce((sum, type) => sum + (this.counts.get(`${type} ${label}`) ?? 0), 0);
    if (isPlain && count === 1) return label;
    const shown = label
      .replaceAll(/[;\s[\]]+/gu, ' ')
      .slice(0, LONGEST_LABEL)
      .trim();
    return shown === '' ? bracketed(id) : `${shown} ${bracketed(id)}`;
  }

  /** How a cell names a level of a scale: its number and word. */
  level(id: Id, scale: Id | undefined): string {
    const record = this.model.record(id, 'level');
    const label = this.labels.get(id);
    if (!record || label === undefined) return '';
    const at = this.model.parentOf(record);
    const rank = this.model.childIds(at, 'level').indexOf(id) + 1;
    const isPlain = at === scale && rank > 0 && !/[;\n\r[\]]/u.test(label);
    return isPlain
      ? `${rank} ${label}`.trim()
      : this.of(id, ['level']).replace(/\s?\[[^\]]*\]$/u, '') + ` ${bracketed(id)}`;
  }
}
