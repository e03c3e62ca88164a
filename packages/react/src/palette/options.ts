import type { KindHits } from '@tegu/core';
import type { Goal } from './arrival.ts';

/** The kinds under which options are grouped, in the order in which they stand when they answer equally well. */
export const OPTION_KINDS = [
  'recent',
  'view',
  'competency',
  'indicator',
  'role',
  'statement',
  'category',
  'unit',
  'command',
] as const;

export type OptionKind = (typeof OPTION_KINDS)[number];

/** What somebody came for: to be led somewhere, or to have something done. */
export type Wish = { readonly goal: Goal } | { readonly run: () => void };

/** What choosing an option does: it fulfils a wish, or shows more of its kind. */
export type Choice = Wish | { readonly more: OptionKind };

/** One line of the palette. */
export interface Option {
  readonly id: string;
  readonly text: string;
  /** The language of the text, where it is not that of the screen. */
  readonly lang?: string | undefined;
  /** What it is, and where. */
  readonly about?: string | undefined;
  /** The key that does the same. */
  readonly keys?: string | undefined;
  readonly choice: Choice;
}

/** The options of one kind. */
export interface OptionGroup {
  readonly kind: OptionKind;
  readonly options: readonly Option[];
  /** How many there are in all, shown or not. */
  readonly total: number;
}

/** Options of a kind with how well the best of them answers. */
export interface RankedGroup extends OptionGroup {
  readonly rank: number;
}

/** Groups in the order in which they answer; those that answer alike in the order of their kinds. */
export function inOrderOfAnswer(groups: readonly RankedGroup[]): readonly RankedGroup[] {
  return groups
    .filter(({ total }) => total > 0)
    .sort((a, b) => a.rank - b.rank || OPTION_KINDS.indexOf(a.kind) - OPTION_KINDS.indexOf(b.kind));
}

/** How well the best hit of a kind answers. */
export function rankOfHits({ hits }: KindHits): number {
  return Math.min(...hits.map(({ rank }) => rank));
}
