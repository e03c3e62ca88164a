import {
  commands,
  defaultScale,
  inLanguage,
  levelsByRank,
  scaleChange,
  type Id,
  type ScaleChange,
} from '@tegu/core';
import { useRef, useState, type JSX } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../messages/words.tsx';
import type { Competency } from '../roles/competency-groups.ts';
import { useNames } from '../session/names.ts';
import { useContentLanguages, useModel, useSession } from '../session/session-context.tsx';

/** The scale that a competency is rated on. What a change does to levels in use is shown before it is done. */
export function ScaleChoice({ competency }: { readonly competency: Competency }): JSX.Element {
  const words = useWords();
  const name = useNames();
  const session = useSession();
  const choice = useRef<HTMLSelectElement>(null);
  const [planned, setPlanned] = useState<ScaleChange | null>(null);
  const scales = useModel((model) => model.children(model.root, 'scale'));
  const usual = useModel((model) => defaultScale(model)?.id);
  const current = competency.scale ?? usual ?? '';
  const toScale = (to: Id): Id | null => (to === usual ? null : to);
  const change = (to: Id): void => {
    session.run(commands['change-scale'], { competency: competency.id, scale: toScale(to) });
  };
  const plan = (to: Id): void => {
    const next = scaleChange(session.store.getState().model, competency.id, toScale(to));
    if (usesIn(next) === 0 && next.unmapped.length === 0) change(to);
    else setPlanned(next);
  };
  const leave = (): void => {
    flushSync(() => setPlanned(null));
    choice.current?.focus();
  };
  return (
    <>
      <select
        ref={choice}
        className="tegu-select"
        aria-label={words('competencies.scale')}
        value={planned?.to ?? current}
        disabled={session.readOnly}
        onChange={({ currentTarget: { value } }) => {
          if (value === current) setPlanned(null);
          else plan(value);
        }}
      >
        {scales.map((scale) => (
          <option key={scale.id} value={scale.id}>
            {name(scale.name, 'check.untitled')}
          </option>
        ))}
      </select>
      {planned && (
        <PlannedChange
          planned={planned}
          onChange={() => {
            change(planned.to ?? '');
            leave();
          }}
          onLeave={leave}
        />
      )}
    </>
  );
}

interface PlannedChangeProps {
  readonly planned: ScaleChange;
  readonly onChange: () => void;
  readonly onLeave: () => void;
}

/** Which level becomes which, and in how many places. */
function PlannedChange({ planned, onChange, onLeave }: PlannedChangeProps): JSX.Element {
  const words = useWords();
  const languages = useContentLanguages();
  const nameOfLevel = (model: Parameters<typeof levelsByRank>[0], scale: Id | null, id: Id): string => {
    const rank = levelsByRank(model, scale).indexOf(id) + 1;
    return words('roles.level', { rank, name: inLanguage(model.record(id, 'level')?.name ?? {}, languages) });
  };
  const pairs = useModel((model) =>
    levelsByRank(model, planned.from).flatMap((from) => {
      const to = planned.mapping[from];
      return to === undefined
        ? []
        : [
            words('competencies.scale.becomes', {
              from: nameOfLevel(model, planned.from, from),
              to: nameOfLevel(model, planned.to, to),
            }),
          ];
    }),
  );
  const isPossible = planned.unmapped.length === 0;
  return (
    <div className="planned" role="status">
      <p>
        {isPossible
          ? words('competencies.scale.uses', { count: usesIn(planned) })
          : words('competencies.scale.empty')}
      </p>
      {isPossible && (
        <ul>
          {pairs.map((pair) => (
            <li key={pair}>{pair}</li>
          ))}
        </ul>
      )}
      <p className="adding">
        {isPossible && (
          <button type="button" className="tegu-button" onClick={onChange}>
            {words('competencies.scale.change')}
          </button>
        )}
        <button type="button" className="tegu-button quiet" onClick={onLeave}>
          {words('competencies.scale.leave')}
        </button>
      </p>
    </div>
  );
}

function usesIn({ indicators, descriptors, requirements }: ScaleChange): number {
  return indicators.length + descriptors.length + requirements.length;
}
