import type { Finding, Id, Model } from '@tegu/core';
import { useAfterPause } from '../content/use-after-pause.ts';
import type { ModelSession } from '../session/model-session.ts';

export const NO_FINDINGS: readonly Finding[] = [];

type Found = ReadonlyMap<Id, readonly Finding[]>;

/** The findings shown in each competency; a count that jumps while somebody types would be a remark of its own. */
export function useCalmFindings(): Found {
  return useAfterPause(findingsByCompetency);
}

function findingsByCompetency({ store, checks }: ModelSession, before?: Found): Found {
  const { model, settings } = store.getState();
  const found = new Map<Id, Finding[]>();
  for (const finding of checks.unordered(settings)) {
    const competency = competencyOf(model, finding.record);
    if (competency === undefined) continue;
    const others = found.get(competency);
    if (others) others.push(finding);
    else found.set(competency, [finding]);
  }
  return before ? keepingSame(before, found) : found;
}

/** The competency that a record is, or stands in. */
function competencyOf(model: Model, id: Id): Id | undefined {
  if (model.record(id, 'competency')) return id;
  const record = model.get(id);
  const parent = record ? model.parentOf(record) : '';
  return model.record(parent, 'competency') ? parent : undefined;
}

/** With the lists of before where nothing in them has changed, so that nothing is drawn again for them. */
function keepingSame(before: Found, after: Found): Found {
  return new Map(
    [...after].map(([id, findings]) => {
      const kept = before.get(id);
      const isSame =
        kept?.length === findings.length &&
        kept.every((finding, i) => finding.severity === findings[i]?.severity);
      return [id, isSame ? kept : findings];
    }),
  );
}
