import { competencyAlignment } from '../../../alignment/competency-alignment.ts';
import { sentencesOf } from '../../../alignment/sentences.ts';
import { defineQuery, sameList, type Query } from '../../../derive/query.ts';
import type { Id } from '../../../records/id.ts';
import { textsIn } from '../../../records/record-fields.ts';
import { textHash } from '../../../records/text-hash.ts';
import type { ModelRule } from '../../model-rule.ts';
import { competencyParts } from '../competency-parts.ts';
import { messageName } from '../message-name.ts';

/** Sentences of a competency by what they were copied as, and whether all of them still are so. */
const copiedAsTheyWere: Query<readonly Id[] | null> = defineQuery(
  'copiedAsTheyWere',
  (read, competency): readonly Id[] | null => {
    const copied = new Set(
      read
        .children(competency, 'source')
        .flatMap(({ method, sentences }) => (method === 'library' ? sentences : [])),
    );
    if (copied.size === 0) return null;
    const same: Id[] = [];
    for (const id of read.ask(sentencesOf, competency)) {
      const record = read.get(id);
      const texts = Object.values((record && textsIn(record, 'text')) ?? {}).filter(
        (text) => text.trim() !== '',
      );
      if (!texts.every((text) => copied.has(textHash(text)))) return null;
      if (texts.length > 0) same.push(id);
    }
    return same.length > 0 ? same : null;
  },
  (before, after) => before === after || (before !== null && after !== null && sameList(before, after)),
);

/** A competency was copied from a library, and is still every company's: nothing reworded, nothing linked. */
export const borrowedUnadapted: ModelRule = {
  id: 'borrowed-unadapted',
  scope: 'model',
  subjects: ['competency'],
  severity: 'consider',
  strictness: 'draft',
  languages: [],
  silences: ['unaligned-competency'],
  isAbout: (read, subject) => !read.ask(competencyParts, subject).retired,
  check(read, subject) {
    const competency = read.record(subject, 'competency');
    const related = read.ask(copiedAsTheyWere, subject);
    if (!competency || related === null || read.ask(competencyAlignment, subject).state === 'shown')
      return [];
    return [{ values: { name: messageName(read, competency.name) }, related }];
  },
};
