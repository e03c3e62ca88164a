import {
  inLanguage,
  isOfType,
  textsIn,
  type AnyRecord,
  type Id,
  type Model,
  type RecordTypeName,
} from '@tegu/core';
import { statementLabel } from '../check/statement-name.ts';
import type { MessageId } from '../messages/message-id.ts';
import type { Formats } from '../messages/wording.ts';
import type { Words } from '../messages/words.tsx';
import { inOneLanguage } from '../session/in-one-language.ts';
import type { Named } from '../session/names.ts';

/** With what things of one of the two models are worded. */
export interface Speech {
  readonly model: Model;
  readonly languages: readonly string[];
  readonly words: Words;
  readonly formatDate: Formats['formatDate'];
  readonly languageName: (language: string) => string;
}

/** What a thing is, as one calls it. */
const KINDS: Readonly<Partial<Record<RecordTypeName, MessageId>>> = {
  model: 'use.is.model',
  measure: 'use.is.measure',
  unit: 'use.is.unit',
  scale: 'use.is.scale',
  level: 'use.is.level',
  category: 'use.is.category',
  competency: 'use.is.competency',
  indicator: 'use.is.indicator',
  descriptor: 'use.is.descriptor',
  role: 'use.is.role',
  roleCustomer: 'use.is.roleCustomer',
  requirement: 'use.is.requirement',
  valueMeaning: 'use.is.valueMeaning',
  claim: 'use.is.claim',
  evidence: 'use.is.evidence',
  source: 'use.is.source',
  comment: 'use.is.comment',
  activity: 'use.is.activity',
  waiver: 'use.is.waiver',
  vocabulary: 'use.is.vocabulary',
  ruleSetting: 'use.is.ruleSetting',
  dismissal: 'use.is.dismissal',
};

/** Fields whose value is words as it stands. */
const PLAIN: ReadonlySet<string> = new Set(['code', 'organisation']);

/** What a record is: "Deed", "Value", "Skill". */
export function kindOf(record: AnyRecord, words: Words): string {
  if (isOfType(record, 'statement')) return words(`check.kind.${record.kind}`);
  if (isOfType(record, 'component')) return words(`competencies.${record.kind}.one`);
  const id = KINDS[record.type];
  return id === undefined ? '' : words(id);
}

/** The words of a record: its sentence or its name. */
export function sayingOf(record: AnyRecord, speech: Speech): Named {
  const { model, languages, words } = speech;
  if (isOfType(record, 'requirement')) {
    const competency = model.record(record.competency, 'competency');
    const level = record.notRequired
      ? words('roles.state.notRequired')
      : (levelName(record.level, speech) ?? words('roles.state.undecided'));
    const entry = levelName(record.entryLevel, speech);
    const name = competency ? inLanguage(competency.name, languages) : '';
    const needed = words('use.requirement', { name: name || words('roles.unnamedCompetency'), level });
    return asScreen(entry === undefined ? needed : `${needed}, ${words('roles.entry')} ${entry}`);
  }
  if (isOfType(record, 'claim')) return asScreen(statementName(record.statement, speech));
  if (isOfType(record, 'evidence'))
    return asScreen(
      words('use.evidence', { quote: record.quote, name: statementName(record.statement, speech) }),
    );
  for (const field of ['text', 'name', 'title', 'who'] as const) {
    const shown = inOneLanguage(textsIn(record, field) ?? {}, languages);
    if (shown) return { text: shown.text, lang: shown.language };
  }
  return asScreen(words('use.unworded'));
}

/** What a thing is called, at the head of what became of it. */
export function headingOf(record: AnyRecord, speech: Speech): Named {
  if (isOfType(record, 'statement')) return statementLabel(record, speech.words, speech.languages);
  return sayingOf(record, speech);
}

/** A choice in words, '' for none; undefined for what has no words that a reader would know. */
export function valueWords(field: string, value: unknown, speech: Speech): string | undefined {
  const { words } = speech;
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return '';
  if (Array.isArray(value)) {
    const names = value.map((each) => valueWords(field, each, speech));
    return names.every((name) => name !== undefined) ? names.join(', ') : undefined;
  }
  if (typeof value !== 'string') return undefined;
  if (PLAIN.has(field)) return value;
  if (field === 'languages') return speech.languageName(value);
  if (field === 'lastReviewed')
    return speech.formatDate(`${value}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' });
  if (field === 'status' && isOneOf(value, ['draft', 'inReview', 'agreed', 'retired'] as const))
    return words(`competencies.status.${value}`);
  if (field === 'scope' && isOneOf(value, ['core', 'leadership', 'role'] as const))
    return words(`competencies.scope.${value}`);
  if (field === 'line' && isOneOf(value, ['frontline', 'support'] as const))
    return words(`roles.section.${value}`);
  const record = speech.model.get(value);
  if (!record) return undefined;
  return record.type === 'level' ? levelName(value, speech) : headingOf(record, speech).text;
}

function levelName(id: Id | null, { model, languages, words }: Speech): string | undefined {
  const level = model.record(id, 'level');
  if (!level) return undefined;
  const rank = model.childIds(model.parentOf(level), 'level').indexOf(level.id) + 1;
  return words('roles.level', { rank, name: inLanguage(level.name, languages) });
}

function statementName(id: Id, { model, languages, words }: Speech): string {
  const statement = model.record(id, 'statement');
  return statement ? statementLabel(statement, words, languages).text : words('use.unworded');
}

function asScreen(text: string): Named {
  return { text, lang: undefined };
}

function isOneOf<T extends string>(value: string, all: readonly T[]): value is T {
  return all.some((each) => each === value);
}
