import type { ModelRule } from '../../model-rule.ts';
import { competencyParts } from '../competency-parts.ts';
import { messageName } from '../message-name.ts';

/** A name and nothing more. */
export const undefinedCompetency: ModelRule = {
  id: 'undefined-competency',
  scope: 'model',
  subjects: ['competency'],
  severity: 'fix',
  strictness: 'draft',
  languages: [],
  silences: [],
  isAbout: (read, subject) => !read.ask(competencyParts, subject).retired,
  check(read, subject) {
    const { named, defined, componented, deeds } = read.ask(competencyParts, subject);
    const competency = read.record(subject, 'competency');
    if (!competency || !named || defined || componented || deeds) return [];
    return [{ field: 'name', values: { name: messageName(read, competency.name) } }];
  },
};
