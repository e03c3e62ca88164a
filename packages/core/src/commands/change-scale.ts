import * as z from 'zod/mini';
import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import { defineCommand, refuse, type Command, type Refusal } from './command.ts';
import { levelMoves, type LevelMoves } from './level-moves.ts';
import { notLiving } from './living.ts';
import { mappingByRank, type LevelMapping } from './mapping-by-rank.ts';
import { moveLevels } from './move-levels.ts';
import { defaultScale, levelsByRank, scaleOfCompetency } from './scale-of-competency.ts';
import { usesInCompetency } from './uses-of-levels.ts';

export interface ChangeScaleArgs {
  readonly competency: Id;
  /** The scale to be its own; null: the model's default. */
  readonly scale: Id | null;
  /** Old level id to new level id; left out: by rank. */
  readonly mapping?: LevelMapping | undefined;
}

/** What a change of scale does, as it is shown before it is done. */
export interface ScaleChange extends LevelMoves {
  readonly competency: Id;
  /** The scale that it is rated on before and after. */
  readonly from: Id | null;
  readonly to: Id | null;
  readonly mapping: LevelMapping;
}

/** Everything that changing a competency's scale changes: indicators, descriptors and requirements, target and entry levels. */
export function scaleChange(
  model: Model,
  competency: Id,
  scale: Id | null,
  mapping?: LevelMapping,
): ScaleChange {
  const from = scaleOfCompetency(model, competency)?.id ?? null;
  const to = scale ?? defaultScale(model)?.id ?? null;
  const kept = from === to ? sameLevels(model, from) : mappingByRank(model, from, to);
  const chosen = mapping ?? kept;
  const uses = usesInCompetency(model, competency, new Set(levelsByRank(model, from)));
  return { competency, from, to, mapping: chosen, ...levelMoves(model, uses, chosen) };
}

function sameLevels(model: Model, scale: Id | null): LevelMapping {
  return Object.fromEntries(levelsByRank(model, scale).map((level) => [level, level]));
}

/** Rates a competency on another scale; what named a level names the one that the mapping gives. */
export const changeScale: Command<ChangeScaleArgs> = defineCommand<ChangeScaleArgs>({
  id: 'change-scale',
  args: z.object({
    competency: z.string(),
    scale: z.nullable(z.string()),
    mapping: z.optional(z.record(z.string(), z.string())),
  }),
  refusal: (model, { competency, scale, mapping }) => {
    const fault =
      notLiving(model, competency, 'competency') ??
      (scale === null ? undefined : notLiving(model, scale, 'scale'));
    if (fault) return fault;
    if ((model.record(competency, 'competency')?.scale ?? null) === scale)
      return refuse('no-change', competency);
    const change = scaleChange(model, competency, scale, mapping);
    const [unmapped] = change.unmapped;
    if (unmapped !== undefined) return refuse('incomplete-mapping', unmapped);
    return strangeTarget(model, change);
  },
  run: (tx, { competency, scale, mapping }) => {
    const change = scaleChange(tx.model, competency, scale, mapping);
    tx.set('competency', competency, 'scale', scale);
    moveLevels(tx, change);
    return undefined;
  },
});

/** Why a mapping cannot be: it leads to what is no level of the new scale. */
function strangeTarget(model: Model, { mapping, to }: ScaleChange): Refusal | undefined {
  const levels = new Set(levelsByRank(model, to));
  const strange = Object.values(mapping).find((level) => !levels.has(level));
  return strange === undefined ? undefined : refuse('wrong-value', strange);
}
