import type { Finding, Id, Model } from '@tegu/core';
import { useEffect, useState } from 'react';
import { PAUSE } from '../content/use-calm.ts';
import type { ModelSession } from '../session/model-session.ts';
import { useSession } from '../session/session-context.tsx';

export const NO_FINDINGS: readonly Finding[] = [];

/**
 * The findings shown in each competency, counted anew after a pause: a count that jumps while somebody types would be a
 * remark of its own, and counting at every key would cost more the larger the model is.
 */
export function useCalmFindings(): ReadonlyMap<Id, readonly Finding[]> {
  const session = useSession();
  const [found, setFound] = useState(() => findingsByCompetency(session));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = session.store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(
        () => setFound((before) => keepingSame(before, findingsByCompetency(session))),
        PAUSE,
      );
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [session]);
  return found;
}

function findingsByCompetency({ store, checks }: ModelSession): ReadonlyMap<Id, readonly Finding[]> {
  const { model, settings } = store.getState();
  const found = new Map<Id, Finding[]>();
  for (const finding of checks.unordered(settings)) {
    const competency = competencyOf(model, finding.record);
    if (competency === undefined) continue;
    const others = found.get(competency);
    if (others) others.push(finding);
    else found.set(competency, [finding]);
  }
  return found;
}

/** The competency that a record is, or stands in. */
function competencyOf(model: Model, id: Id): Id | undefined {
  if (model.record(id, 'competency')) return id;
  const record = model.get(id);
  const parent = record ? model.parentOf(record) : '';
  return model.record(parent, 'competency') ? parent : undefined;
}

/** With the lists of before where nothing in them has changed, so that nothing is drawn again for them. */
function keepingSame(
  before: ReadonlyMap<Id, readonly Finding[]>,
  after: ReadonlyMap<Id, readonly Finding[]>,
): ReadonlyMap<Id, readonly Finding[]> {
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
