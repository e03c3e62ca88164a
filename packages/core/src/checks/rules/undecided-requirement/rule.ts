import type { Reader } from '../../../derive/query.ts';
import { levelsOfScale, scaleOf } from '../../../profiles/level-rank.ts';
import type { Requirement } from '../../../records/requirement.ts';
import type { ModelRule } from '../../model-rule.ts';
import { isCore } from '../core-competencies.ts';
import { messageName } from '../message-name.ts';

/** A role or group needs a core competency, and nobody has decided at which level. What is inherited is said where it is asked for. */
export const undecidedRequirement: ModelRule = {
  id: 'undecided-requirement',
  scope: 'model',
  subjects: ['role'],
  severity: 'consider',
  strictness: 'draft',
  languages: [],
  silences: [],
  check(read, subject) {
    const role = read.record(subject, 'role');
    const undecided = read
      .children(subject, 'requirement')
      .filter((requirement) => isUndecided(read, requirement))
      .map(({ competency }) => competency);
    const [first] = undecided;
    if (!role || first === undefined) return [];
    const name = messageName(read, role.name);
    if (undecided.length > 1)
      return [{ message: 'several', values: { name, count: undecided.length }, related: undecided }];
    const competency = messageName(read, read.record(first, 'competency')?.name ?? {});
    return [{ values: { name, competency }, related: undecided }];
  },
};

function isUndecided(read: Reader, { competency, level, notRequired }: Requirement): boolean {
  if (notRequired || !read.ask(isCore, competency)) return false;
  if (level !== null && read.isLive(level)) return false;
  // Without levels there is nothing to decide on.
  const scale = read.ask(scaleOf, competency);
  return scale !== null && read.ask(levelsOfScale, scale).length > 0;
}
