import type { ModelRule } from '../../model-rule.ts';
import { competencyParts } from '../competency-parts.ts';
import { messageName } from '../message-name.ts';

/** Behaviour is described, but not what it needs: no knowledge, skill or attitude is named. */
export const missingComponent: ModelRule = {
  id: 'missing-component',
  scope: 'model',
  subjects: ['competency'],
  severity: 'tip',
  strictness: 'review',
  languages: [],
  silences: [],
  isAbout: (read, subject) => !read.ask(competencyParts, subject).retired,
  check(read, subject) {
    const { deeds, componented } = read.ask(competencyParts, subject);
    const competency = read.record(subject, 'competency');
    if (!competency || !deeds || componented) return [];
    return [{ field: 'name', values: { name: messageName(read, competency.name) } }];
  },
};
