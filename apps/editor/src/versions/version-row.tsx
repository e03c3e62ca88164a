import { useSession } from '@tegu/react';
import type { KeptModel, RestorePoint } from '@tegu/store/browser';
import { useId, useState, type JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { differenceBetween, type Difference } from './difference.ts';

interface VersionRowProps {
  readonly opened: KeptModel;
  readonly version: RestorePoint;
  readonly when: string;
  readonly onRestore: () => void;
}

const KINDS = ['added', 'removed', 'changed', 'moved'] as const;

/** One earlier version: when and why it was kept, how large it was, what has changed since, and the way back to it. */
export function VersionRow({ opened, version, when, onRestore }: VersionRowProps): JSX.Element {
  const words = useAppWords();
  const session = useSession();
  const title = useId();
  const [difference, setDifference] = useState<Difference | 'unreadable' | null>(null);
  const compare = async (): Promise<void> => {
    const then = await opened.points.read(version.id).catch(() => undefined);
    setDifference(then ? differenceBetween(then, session.store.getState().model) : 'unreadable');
  };
  const why = words(`versions.why.${version.why}`);
  return (
    <li className="tegu-version">
      <div id={title}>
        <b>{version.name === '' ? when : version.name}</b>
        <span>{version.name === '' ? why : `${when}, ${why}`}</span>
        <span>{words('versions.counts', { ...version.counts })}</span>
      </div>
      <div className="deeds">
        <button type="button" className="tegu-link" aria-describedby={title} onClick={() => void compare()}>
          {words('versions.compare')}
        </button>
        {!session.readOnly && (
          <button type="button" className="tegu-link" aria-describedby={title} onClick={onRestore}>
            {words('versions.restore')}
          </button>
        )}
      </div>
      <div role="status" className="difference">
        {difference !== null && <DifferenceLine difference={difference} />}
      </div>
    </li>
  );
}

function DifferenceLine({ difference }: { readonly difference: Difference | 'unreadable' }): JSX.Element {
  const words = useAppWords();
  if (difference === 'unreadable') return <>{words('versions.unreadable')}</>;
  const parts = KINDS.filter((kind) => difference[kind] > 0);
  if (parts.length === 0) return <>{words('versions.same')}</>;
  return <>{parts.map((kind) => words(`versions.${kind}`, { count: difference[kind] })).join(' · ')}</>;
}
