import type { Severity } from '@tegu/core';
import type { SarifLevel } from './sarif-types.ts';

/**
 * Tools stop a change at errors and let warnings and notes pass, as `tegu check` by default fails on `fix` alone: so the two
 * always say the same. What is worth a thought is a warning, a small hint a note that most tools show last.
 */
const LEVELS: Readonly<Record<Severity, SarifLevel>> = { fix: 'error', consider: 'warning', tip: 'note' };

/** The level of a severity. */
export function levelOf(severity: Severity): SarifLevel {
  return LEVELS[severity];
}
