import type { ModelRule } from '../../model-rule.ts';
import { competencyParts } from '../competency-parts.ts';
import { messageName } from '../message-name.ts';

/** Explained, but no sentence says what a person is seen doing. Where there is nothing at all, undefined-competency speaks. */
export const competencyWithoutDeed: ModelRule = {
  id: 'competency-without-deed',
  scope: 'model',
  subjects: ['competency'],
  severity: 'fix',
  strictness: 'draft',
  languages: [],
  silences: [],
  isAbout: (read, subject) => !read.ask(competencyParts, subject).retired,
  check(read, subject) {
    const { defined, componented, deeds } = read.ask(competencyParts, subject);
    const competency = read.record(subject, 'competency');
    if (!competency || deeds || !(defined || componented)) return [];
    return [{ field: 'name', values: { name: messageName(read, competency.name) } }];
  },
};
