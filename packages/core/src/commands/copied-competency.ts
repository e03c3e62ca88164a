import * as z from 'zod/mini';
import type { Model } from '../model/model.ts';
import { componentType, type Component } from '../records/component.ts';
import { sameAsSchema } from '../records/foreign-values.ts';
import type { Id } from '../records/id.ts';
import type { SameAs } from '../records/record-type.ts';
import type { Texts } from '../records/texts.ts';
import { mappingByRank } from './mapping-by-rank.ts';
import { levelsByRank, scaleOfCompetency } from './scale-of-competency.ts';
import { textsArgument } from './write-texts.ts';

/** A deed of a copied competency. */
export interface CopiedIndicator {
  readonly text: Texts;
  readonly examples: Texts;
  /** The place of its level on the scale, from 1; null for none. */
  readonly rank: number | null;
}

/** What a copied competency looks like at a level, which is told by its place on the scale, from 1. */
export interface CopiedDescriptor {
  readonly rank: number;
  readonly text: Texts;
}

/** A competency as it goes from one model to another: all that it says itself, and nothing that only its own model knows. */
export interface CopiedCompetency {
  readonly code: string;
  readonly name: Texts;
  readonly definition: Texts;
  /** The name of its category; null for none. */
  readonly category: Texts | null;
  readonly components: readonly Pick<Component, 'kind' | 'text'>[];
  readonly indicators: readonly CopiedIndicator[];
  readonly descriptors: readonly CopiedDescriptor[];
  /** How many levels its scale has. */
  readonly levels: number;
  /** Its names in other systems. */
  readonly sameAs: readonly SameAs[];
}

const rankSchema = z.int().check(z.positive());

/** The shape of a copied competency, for whoever has one as plain data. */
export const copiedCompetencySchema: z.ZodMiniType<CopiedCompetency> = z.object({
  code: z.string(),
  name: textsArgument,
  definition: textsArgument,
  category: z.nullable(textsArgument),
  components: z.array(z.object({ kind: componentType.fields.kind.schema, text: textsArgument })),
  indicators: z.array(
    z.object({ text: textsArgument, examples: textsArgument, rank: z.nullable(rankSchema) }),
  ),
  descriptors: z.array(z.object({ rank: rankSchema, text: textsArgument })),
  levels: z.int().check(z.nonnegative()),
  sameAs: sameAsSchema,
});

/** A living competency as it is copied from its model; undefined where the id is of none. */
export function copiedCompetency(model: Model, id: Id): CopiedCompetency | undefined {
  const competency = model.record(id, 'competency');
  if (!competency || !model.isLive(id)) return undefined;
  const { code, name, definition, sameAs } = competency;
  const ranks = ranksFor(model, id);
  return {
    code,
    name,
    definition,
    category: model.record(model.parentOf(competency), 'category')?.name ?? null,
    components: model.children(id, 'component').map(({ kind, text }) => ({ kind, text })),
    indicators: model.children(id, 'indicator').map(({ text, examples, level }) => ({
      text,
      examples,
      rank: level === null ? null : ranks.of(level),
    })),
    descriptors: model.children(id, 'descriptor').flatMap(({ level, text }) => {
      const rank = ranks.of(level);
      return rank === null ? [] : [{ rank, text }];
    }),
    levels: ranks.count,
    sameAs,
  };
}

/** The places of levels on the scale that a competency is rated on; null for a level that has none there. */
function ranksFor(
  model: Model,
  competency: Id,
): { readonly count: number; readonly of: (level: Id) => number | null } {
  const scale = scaleOfCompetency(model, competency)?.id ?? null;
  const levels = levelsByRank(model, scale);
  const of = (level: Id): number | null => {
    const record = model.record(level, 'level');
    if (!record) return null;
    const own = model.parentOf(record);
    // A level that a file took from another scale stands as high on this one.
    const here = own === scale ? level : mappingByRank(model, own, scale)[level];
    const rank = here === undefined ? 0 : levels.indexOf(here) + 1;
    return rank === 0 ? null : rank;
  };
  return { count: levels.length, of };
}
