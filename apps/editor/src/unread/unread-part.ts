import {
  faultSentence,
  isRecordTypeName,
  quarantineFault,
  textFieldsOf,
  typeOfId,
  type FileMessages,
  type Quarantined,
} from '@tegu/core';
import type { Words } from '@tegu/react';
import { rawRecord, rawValue, rawWords, type LiveModel, type RawRecord } from '@tegu/store';
import type { AppMessageId } from '../messages/messages.en.ts';

/** A part of a model that cannot be read: what it is, what it is called, and why. */
export interface UnreadPart {
  readonly id: string;
  readonly kind: string;
  /** Its own words, or its id where it has none. */
  readonly name: string;
  readonly why: string;
  readonly raw: RawRecord;
}

/** What can be said of a part that cannot be read. */
export function unreadPart(
  fault: Quarantined,
  doc: LiveModel['doc'],
  words: Words<AppMessageId>,
  messages: FileMessages,
): UnreadPart {
  const { id, field } = fault;
  const raw = rawRecord(doc, id);
  const type = typeOfId(id);
  const isKnown = isRecordTypeName(type);
  const named = isKnown ? textFieldsOf(type).map((text) => rawWords(raw, text)) : [];
  const said = quarantineFault(fault, rawValue(raw, field));
  return {
    id,
    kind: words(isKnown ? `unread.kind.${type}` : 'unread.kind'),
    name: named.find((text) => text !== '') ?? id,
    why: said ? faultSentence(said, messages) : words(whyOf(fault, isKnown)),
    raw,
  };
}

function whyOf(
  { field }: Quarantined,
  isKnown: boolean,
): 'unread.why.kind' | 'unread.why.place' | 'unread.why.whole' {
  if (!isKnown) return 'unread.why.kind';
  return field === 'place' ? 'unread.why.place' : 'unread.why.whole';
}
