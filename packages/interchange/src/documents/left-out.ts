/** Why words of a document become nothing in a model. */
export const LEFT_OUT_REASONS = [
  /** They stand outside every table, list and heading that is known. */
  'loose',
  /** They stand in a column whose head says nothing that a competency has. */
  'column',
  /** A footnote, a remark or what is said of a picture. */
  'aside',
  /** There is one such statement, and another was found first. */
  'second',
] as const;

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** Words of a document that become nothing in a model. */
export interface LeftOut {
  readonly text: string;
  readonly why: LeftOutReason;
}

/** The reasons in one language. */
export type LeftOutMessages = Readonly<Record<LeftOutReason, string>>;
