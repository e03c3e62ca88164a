import type { Model } from '../model/model.ts';
import type { Role } from '../records/role.ts';

/** Whether a role meets external customers or works behind those who do. */
export type Line = 'frontline' | 'support';

/** A role's line: its own, else its unit's; null where neither says. */
export function lineOf(model: Model, role: Role): Line | null {
  if (role.line !== null) return role.line;
  const unit = model.record(role.unit, 'unit');
  return unit && model.isLive(unit.id) ? unit.line : null;
}
