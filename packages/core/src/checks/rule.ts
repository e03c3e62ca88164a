import type { ModelRule } from './model-rule.ts';
import type { TextRule } from './text-rule.ts';

/** A check: of one text, or across the model. */
export type Rule = TextRule | ModelRule;
