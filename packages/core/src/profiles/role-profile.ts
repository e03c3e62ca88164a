import { defineQuery, type Query } from '../derive/query.ts';
import { roleSentences } from '../focus/role-sentences.ts';
import type { Id } from '../records/id.ts';
import { requirementsOf, type EffectiveRequirement } from './held-competencies.ts';
import { competenciesInOrder } from './competency-order.ts';

/** A sentence in a role's profile. */
export interface ProfileSentence {
  readonly record: Id;
  readonly own: boolean;
}

/** A competency that a role holds, with what is required, whose word that is, and the sentences that hold for the role. */
export interface ProfileCompetency extends EffectiveRequirement {
  readonly sentences: readonly ProfileSentence[];
}

/** What a role needs, competency by competency in the model's order; what is "not required" is left out. */
export const roleProfile: Query<readonly ProfileCompetency[]> = defineQuery('roleProfile', (read, role) => {
  const requirements = read.ask(requirementsOf, role);
  const sentences = new Map<Id, ProfileSentence[]>();
  for (const { record, competency, own } of read.ask(roleSentences, role)) {
    if (competency === null) continue;
    const under = sentences.get(competency) ?? [];
    under.push({ record, own });
    sentences.set(competency, under);
  }
  return read.ask(competenciesInOrder, '').flatMap((competency) => {
    const requirement = requirements.get(competency);
    if (!requirement || requirement.notRequired) return [];
    return [{ ...requirement, sentences: sentences.get(competency) ?? [] }];
  });
});
