import {
  fieldsOf,
  fieldValue,
  inDocumentOrder,
  isRecordTypeName,
  NAMES_OF_PEOPLE,
  textsIn,
  type AnyRecord,
  type Field,
  type Id,
  type Loss,
  type Model,
  type RecordTypeName,
} from '@tegu/core';
import { cellKindOf, choicesOf, choiceWord, writtenMark } from './cell-words.ts';
import { matrixSheets } from './matrix.ts';
import { RecordLabels } from './record-labels.ts';
import { detailedRequirements, scaleAt } from './requirements.ts';
import { sheetLosses } from './sheet-losses.ts';
import type { ColumnPlan, Holding } from './column-plans.ts';
import { SHEETS, type SheetPlan } from './sheet-plans.ts';
import { sheetWordsIn, type SheetWords } from './sheet-words.ts';
import { spoken } from './spoken-text.ts';
import type { Sheet, SheetColumn, Workbook } from './workbook.ts';

export interface WorkbookOptions {
  /** Of heads and words of lists; the first content language where it is left out. */
  readonly language?: string;
  /** Also the names of people: they leave the model only when asked. */
  readonly names?: boolean;
}

/** A model as sheets, and what of it they have no place for. */
export interface WrittenWorkbook {
  readonly workbook: Workbook;
  readonly losses: readonly Loss[];
}

/** A column that is written: a plan's, in one language where it holds texts. */
interface Written {
  readonly plan: ColumnPlan;
  readonly language: string | undefined;
  readonly column: SheetColumn;
}

/** Everything that a model says, as sheets: a row for each living record, its id in a quiet column at the right. */
export function writeWorkbook(model: Model, options: WorkbookOptions = {}): WrittenWorkbook {
  const words = sheetWordsIn(options.language ?? model.own.languages[0] ?? 'en');
  const writer = new SheetWriter(model, words, options.names ?? false);
  const sheets = SHEETS.flatMap((plan) => [
    // The matrix comes before what it has no place for.
    ...(plan.key === 'requirementDetails' ? matrixSheets(model, writer.labels, words) : []),
    ...writer.sheet(plan),
  ]);
  const title = model.own.languages.map((language) => model.own.title[language] ?? '').find(Boolean);
  return {
    workbook: { title: title ?? words.untitled, language: words.language, sheets },
    losses: sheetLosses(model, options.names ?? false),
  };
}

class SheetWriter {
  readonly labels: RecordLabels;
  private readonly model: Model;
  private readonly words: SheetWords;
  private readonly names: boolean;
  private readonly byType = new Map<RecordTypeName, AnyRecord[]>();
  private readonly languages: readonly string[];

  constructor(model: Model, words: SheetWords, names: boolean) {
    this.model = model;
    this.words = words;
    this.names = names;
    this.labels = new RecordLabels(model, words);
    const languages = new Set(model.own.languages);
    for (const record of inDocumentOrder(model)) {
      const list = this.byType.get(record.type);
      if (list) list.push(record);
      else this.byType.set(record.type, [record]);
      for (const language of languagesIn(record)) languages.add(language);
    }
    this.languages = [...languages];
  }

  /** The sheet of a plan; none where it would be empty. */
  sheet(plan: SheetPlan): readonly Sheet[] {
    const records = this.recordsOf(plan);
    if (records.length === 0 && !plan.isAlways) return [];
    const columns = plan.columns.flatMap((column) => this.columnsOf(column));
    const rows = records.map((record) =>
      columns.map(({ plan: column, language }) => spoken(this.cell(record, column, language))),
    );
    return [
      {
        name: this.words.sheets[plan.key] ?? plan.key,
        columns: columns.map(({ column }) => column),
        rows,
      },
    ];
  }

  private recordsOf({ key, types }: SheetPlan): readonly AnyRecord[] {
    if (key === 'requirementDetails') return detailedRequirements(this.model);
    const [first, ...within] = types;
    const heads = this.byType.get(first) ?? [];
    if (within.length === 0) return heads;
    return heads.flatMap((record) => [
      record,
      ...within.flatMap((type) => this.model.children(record.id, type)),
    ]);
  }

  private columnsOf(plan: ColumnPlan): readonly Written[] {
    const head = this.words.heads[plan.head] ?? plan.head;
    const { width } = plan;
    const quiet = plan.isQuiet ? { isQuiet: true } : {};
    if (!this.isText(plan)) {
      const choices = this.choicesOf(plan);
      const column = { head, width, ...(choices ? { choices } : {}), ...quiet };
      return [{ plan, language: undefined, column }];
    }
    const isOne = this.languages.length === 1;
    return this.languages.map((language) => ({
      plan,
      language,
      column: { head: isOne ? head : `${head} (${language})`, width, ...quiet },
    }));
  }

  private isText({ holds }: ColumnPlan): boolean {
    return Object.entries(holds).some(
      ([type, held]) => held.kind === 'field' && fieldOf(type, held.field)?.kind === 'text',
    );
  }

  private choicesOf({ holds }: ColumnPlan): readonly string[] | undefined {
    for (const type of typesOf(holds)) {
      const held = holds[type];
      const choices = held?.kind === 'field' ? choicesOf(this.words, type, held.field) : undefined;
      if (choices) return choices;
    }
    return undefined;
  }

  private cell(record: AnyRecord, { holds }: ColumnPlan, language: string | undefined): string {
    const held = holds[record.type];
    if (!held) return '';
    switch (held.kind) {
      case 'id':
        return record.id;
      case 'parentId':
        return this.model.parentOf(record);
      // A column in several languages names a parent in the first of them only.
      case 'parent':
        return language === undefined || language === this.languages[0] ? this.parent(record) : '';
      case 'above': {
        const parent = this.model.get(this.model.parentOf(record));
        return parent ? this.parent(parent) : '';
      }
      case 'field':
        return this.field(record, held, language);
    }
  }

  private parent(record: AnyRecord): string {
    const id = this.model.parentOf(record);
    return id === this.model.root ? '' : this.labels.of(id, this.parentTypes(record));
  }

  private parentTypes(record: AnyRecord): readonly string[] {
    return record.type === 'measure'
      ? ['statement', 'unit']
      : record.type === 'comment'
        ? ['any']
        : [this.model.get(this.model.parentOf(record))?.type ?? ''];
  }

  private field(
    record: AnyRecord,
    { field }: Extract<Holding, { kind: 'field' }>,
    language: string | undefined,
  ): string {
    const declared = fieldOf(record.type, field);
    if (!declared) return '';
    if (!this.names && NAMES_OF_PEOPLE.get(record.type) === field) return '';
    const value = fieldValue(record, field);
    switch (cellKindOf(declared)) {
      case 'text': {
        const text = textsIn(record, field)?.[language ?? ''] ?? '';
        return record.type === 'component' ? this.need(record, text, language) : text;
      }
      case 'yesNo':
        return value === true ? this.words.yes : '';
      case 'choice':
        return typeof value === 'string' ? choiceWord(this.words, record.type, field, value) : '';
      case 'link':
        return typeof value === 'string' ? this.link(record, field, value, declared.links ?? []) : '';
      case 'links':
        return idsIn(value)
          .map((id) => this.labels.of(id, declared.links ?? []))
          .filter((label) => label !== '')
          .join('; ');
      case 'marks':
        return idsIn(value).map(writtenMark).join('\n');
      case 'languages':
        return idsIn(value).join(', ');
      case 'number':
      case 'line':
      case 'day':
        return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
    }
  }

  private link(record: AnyRecord, field: string, id: Id, types: readonly string[]): string {
    if (types.includes('level')) return this.labels.level(id, scaleAt(this.model, record));
    return this.labels.of(id, field === 'record' ? ['any'] : types);
  }

  /** Knowledge, skills and attitudes share a column: each begins with what it is, as people write it there. */
  private need(
    record: Extract<AnyRecord, { type: 'component' }>,
    text: string,
    language: string | undefined,
  ): string {
    const isFirst = language === this.languages[0];
    if (text === '' && !isFirst) return '';
    return `${choiceWord(this.words, 'component', 'kind', record.kind)}:${text === '' ? '' : ` ${text}`}`;
  }
}

function typesOf(holds: ColumnPlan['holds']): readonly RecordTypeName[] {
  return SHEETS.flatMap(({ types }) => types).filter((type) => Object.hasOwn(holds, type));
}

function fieldOf(type: string, field: string): Field<unknown> | undefined {
  return isRecordTypeName(type) ? fieldsOf(type)[field] : undefined;
}

function languagesIn(record: AnyRecord): readonly string[] {
  return Object.keys(fieldsOf(record.type)).flatMap((field) => Object.keys(textsIn(record, field) ?? {}));
}

function idsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((member) => typeof member === 'string') : [];
}
