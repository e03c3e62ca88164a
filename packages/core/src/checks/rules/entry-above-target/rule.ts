import type { Reader } from '../../../derive/query.ts';
import { levelsOfScale, scaleOf } from '../../../profiles/level-rank.ts';
import type { Requirement } from '../../../records/requirement.ts';
import type { ModelRemark, ModelRule } from '../../model-rule.ts';
import { competencyParts } from '../competency-parts.ts';
import { levelTitle } from '../level-title.ts';
import { messageName } from '../message-name.ts';

/** More is asked on the first day than later. What is inherited is said where it is asked for. */
export const entryAboveTarget: ModelRule = {
  id: 'entry-above-target',
  scope: 'model',
  subjects: ['role'],
  severity: 'fix',
  strictness: 'draft',
  languages: [],
  silences: [],
  check: (read, subject) =>
    read.children(subject, 'requirement').flatMap((requirement) => remarksOn(read, subject, requirement)),
};

function remarksOn(read: Reader, role: string, requirement: Requirement): readonly ModelRemark[] {
  const { competency, level: target, entryLevel: entry, notRequired } = requirement;
  if (notRequired || target === null || entry === null) return [];
  if (read.ask(competencyParts, competency).retired) return [];
  const scale = read.ask(scaleOf, competency);
  const levels = scale === null ? [] : read.ask(levelsOfScale, scale);
  // Levels of another scale cannot be held against each other.
  if (!levels.includes(target) || levels.indexOf(entry) <= levels.indexOf(target)) return [];
  return [
    {
      values: {
        name: messageName(read, read.record(role, 'role')?.name ?? {}),
        competency: messageName(read, read.record(competency, 'competency')?.name ?? {}),
        entry: levelTitle(read, entry),
        target: levelTitle(read, target),
      },
      related: [competency],
      suggestions: [
        {
          label: 'lowerEntry',
          command: 'set-requirement',
          args: { role, competency, target: { level: target }, entryLevel: target },
        },
        {
          label: 'raiseTarget',
          command: 'set-requirement',
          args: { role, competency, target: { level: entry }, entryLevel: entry },
        },
      ],
    },
  ];
}
