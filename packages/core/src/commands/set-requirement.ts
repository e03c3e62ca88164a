import * as z from 'zod/mini';
import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import { derivedId } from '../records/id.ts';
import type { Requirement } from '../records/requirement.ts';
import { defineCommand, refuse, type Command, type Refusal } from './command.ts';
import { notLiving } from './living.ts';
import { levelsByRank, scaleOfCompetency } from './scale-of-competency.ts';

export interface RoleAndCompetency {
  readonly role: Id;
  readonly competency: Id;
}

/** A target level; or: held, its level not decided; or: decided not to be required. */
export type RequirementTarget = { readonly level: Id } | 'undecided' | 'notRequired';

/** What a role is to need of a competency. */
export interface SetRequirementArgs extends RoleAndCompetency {
  readonly target: RequirementTarget;
  /** The level that must be there on the first day; left out: as it was. */
  readonly entryLevel?: Id | null | undefined;
}

/** Says what a role needs of a competency. Weight and note stay as they are. */
export const setRequirement: Command<SetRequirementArgs> = defineCommand<SetRequirementArgs>({
  id: 'set-requirement',
  args: z.object({
    role: z.string(),
    competency: z.string(),
    target: z.union([z.enum(['undecided', 'notRequired']), z.object({ level: z.string() })]),
    entryLevel: z.optional(z.nullable(z.string())),
  }),
  refusal: (model, args) => {
    const { role, competency, target, entryLevel } = args;
    const fault = notLiving(model, role, 'role') ?? notLiving(model, competency, 'competency');
    if (fault) return fault;
    if (typeof target === 'object') {
      const faulty = faultyLevel(model, competency, target.level);
      if (faulty) return faulty;
    }
    if (entryLevel !== undefined && entryLevel !== null) {
      const faulty =
        target === 'notRequired'
          ? refuse('wrong-value', 'entryLevel')
          : faultyLevel(model, competency, entryLevel);
      if (faulty) return faulty;
    }
    const there = requirementFor(model, args);
    return there && says(there, goalOf(args, there)) ? refuse('no-change', there.id) : undefined;
  },
  run: (tx, args) => {
    const there = requirementFor(tx.model, args);
    const goal = goalOf(args, there);
    if (!there) return [tx.create('requirement', args.role, { competency: args.competency, ...goal })];
    tx.set('requirement', there.id, 'level', goal.level);
    tx.set('requirement', there.id, 'notRequired', goal.notRequired);
    tx.set('requirement', there.id, 'entryLevel', goal.entryLevel);
    return undefined;
  },
});

/** The requirement that a role itself has for a competency, undeleted. */
export function requirementFor(
  model: Model,
  { role, competency }: RoleAndCompetency,
): Requirement | undefined {
  const there = model.record(derivedId('requirement', role, competency), 'requirement');
  return there?.live ? there : undefined;
}

type Goal = Pick<Requirement, 'level' | 'notRequired' | 'entryLevel'>;

function goalOf({ target, entryLevel }: SetRequirementArgs, there: Requirement | undefined): Goal {
  if (target === 'notRequired') return { level: null, notRequired: true, entryLevel: null };
  const entry = entryLevel === undefined ? (there?.entryLevel ?? null) : entryLevel;
  return { level: target === 'undecided' ? null : target.level, notRequired: false, entryLevel: entry };
}

function says(requirement: Requirement, goal: Goal): boolean {
  return (
    requirement.level === goal.level &&
    requirement.notRequired === goal.notRequired &&
    requirement.entryLevel === goal.entryLevel
  );
}

function faultyLevel(model: Model, competency: Id, level: Id): Refusal | undefined {
  const fault = notLiving(model, level, 'level');
  if (fault) return fault;
  const scale = scaleOfCompetency(model, competency);
  return levelsByRank(model, scale?.id ?? null).includes(level) ? undefined : refuse('wrong-value', level);
}
