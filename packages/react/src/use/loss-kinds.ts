import { inLanguage, isOfType, textsIn, type Loss, type LossReason, type Model } from '@tegu/core';
import { lineage, pathOf } from '../check/record-path.ts';
import type { MessageId } from '../messages/message-id.ts';
import type { Words } from '../messages/words.tsx';

/** Losses of one kind: what they are called together, why they are left out, and each by itself. */
export interface LossKind {
  /** What all of them are. */
  readonly id: MessageId;
  /** Undefined where only the format knows; then each loss says it. */
  readonly why: MessageId | undefined;
  readonly losses: readonly Loss[];
}

/** Types of record whose losses are counted by themselves. */
const TYPES = [
  ...(['claim', 'evidence', 'source', 'comment', 'activity'] as const),
  ...(['dismissal', 'waiver', 'ruleSetting', 'vocabulary'] as const),
] as const;
/** What people lose first; what only programs read comes last. */
const ORDER: readonly MessageId[] = [
  'use.loss.longCell',
  'use.loss.otherLanguage',
  'use.loss.detail',
  ...TYPES.map((type): MessageId => `use.loss.${type}`),
  'use.loss.otherSystems',
  'use.loss.unknownField',
  'use.loss.ids',
];
const NAMED_FIELDS = [
  ...(['units', 'customerFacing', 'kind', 'statement', 'customer', 'leads', 'owner', 'ownPeople'] as const),
  ...([
    'contact',
    'weight',
    'note',
    'rationale',
    'scale',
    'includes',
    'notRequired',
    'title',
    'text',
  ] as const),
  'who',
] as const;
const OTHER_FIELDS = [
  ...(['name', 'description', 'definition', 'examples', 'horizon', 'reflects', 'howOften'] as const),
  ...(['contribution', 'purpose', 'touchpoints', 'languages', 'follows', 'code'] as const),
] as const;

/** Losses by kind, those that people miss first. */
export function lossKinds(losses: readonly Loss[]): readonly LossKind[] {
  const kinds = new Map<MessageId, Loss[]>();
  for (const loss of losses) {
    const id = kindOf(loss);
    const others = kinds.get(id);
    if (others) others.push(loss);
    else kinds.set(id, [loss]);
  }
  return ORDER.flatMap((id) => {
    const ofKind = kinds.get(id);
    return ofKind ? [{ id, why: whyOf(ofKind[0]?.reason), losses: ofKind }] : [];
  });
}

/** Where a loss is and what of it: "Responsibility › Keeping one's word, deed: English". */
export function lossWords(
  { what, where, reason }: Loss,
  model: Model,
  languages: readonly string[],
  words: Words,
  languageName: (language: string) => string,
): string {
  const path = pathOf(model, where, null, languages, words);
  const place =
    path.length > 0 ? path.join(' › ') : (ownWords(model, where, languages) ?? words('check.wholeModel'));
  const [field = '', language] = what.split('.');
  const parts = [
    ...(reason === 'otherSystems' || reason === 'ids' ? [] : [fieldWords(field, words)]),
    ...(language === undefined || reason === 'unknownField' ? [] : [languageName(language)]),
  ].filter((part) => part !== '');
  return parts.length === 0 ? place : `${place}: ${parts.join(', ')}`;
}

/** What stands in no competency, role or statement is known by its own name. */
function ownWords(model: Model, id: string, languages: readonly string[]): string | undefined {
  const [record] = lineage(model, id);
  if (!record) return undefined;
  if (isOfType(record, 'vocabulary')) return record.word;
  const texts = ['name', 'title', 'text', 'change', 'reason'].map((field) =>
    inLanguage(textsIn(record, field) ?? {}, languages),
  );
  return texts.find((text) => text !== '');
}

/** A field as one calls it; as the file calls it where nobody but its program knows. '' for a record as a whole. */
function fieldWords(field: string, words: Words): string {
  if (TYPES.some((type) => type === field)) return '';
  const named = NAMED_FIELDS.find((each) => each === field);
  if (named) return words(`use.loss.field.${named}`);
  const other = OTHER_FIELDS.find((each) => each === field);
  return other ? words(`use.field.${other}`) : field;
}

function kindOf({ what, reason }: Loss): MessageId {
  const type = TYPES.find((each) => each === what);
  if (type) return `use.loss.${type}`;
  if (reason === undefined || reason === 'noPlace') return 'use.loss.detail';
  return `use.loss.${reason}`;
}

function whyOf(reason: LossReason | undefined): MessageId | undefined {
  return reason && `use.loss.why.${reason}`;
}
