import type { Model } from '@tegu/core';
import { useEffect, useId, useRef, useState, type JSX } from 'react';
import { CheckBox } from '../controls/check-box.tsx';
import { useWords } from '../messages/words.tsx';
import { useHandOut, type EarlierVersion } from './hand-out.ts';

/** What the open model is compared with. */
export interface Other {
  /** The id of an earlier version; '' for a file. */
  readonly version: string;
  readonly name: string;
  readonly model: Model;
  /** It is the later one of the two. */
  readonly isLater: boolean;
}

/** Versions are kept while somebody looks: the first one some seconds after a model is opened. */
const LOOKS_AGAIN = 5000;

interface ComparisonChoiceProps {
  readonly other: Other | null;
  readonly onOther: (other: Other | null) => void;
}

/** Chooses with what the open model is compared: one of its earlier versions, or the file of another. */
export function ComparisonChoice({ other, onOther }: ComparisonChoiceProps): JSX.Element {
  const words = useWords();
  const handOut = useHandOut();
  const label = useId();
  const versions = useEarlier();
  const [fault, setFault] = useState('');
  /** What was asked for last: a slow answer to what was asked before is no longer wanted. */
  const asked = useRef(0);
  if (!handOut) return <p className="tegu-lead">{words('use.compare.nothing')}</p>;
  const choose = async (id: string): Promise<void> => {
    setFault('');
    const turn = ++asked.current;
    const name = versions.find((version) => version.id === id)?.name ?? '';
    const model = await handOut.read(id).catch(() => undefined);
    if (turn !== asked.current) return;
    if (model) onOther({ version: id, name, model, isLater: false });
    else setFault(words('use.compare.unreadable'));
  };
  const chooseFile = async (): Promise<void> => {
    setFault('');
    const turn = ++asked.current;
    const picked = await handOut.pickModel().catch(() => null);
    if (picked === undefined || turn !== asked.current) return;
    if (picked === null) setFault(words('use.compare.unreadable'));
    else if ('fault' in picked) setFault(words('use.compare.fault', picked));
    else onOther({ version: '', name: picked.name, model: picked.model, isLater: false });
  };
  return (
    <div className="comparison">
      {!other && <p className="tegu-lead">{words('use.compare.ask')}</p>}
      <div className="with">
        {versions.length > 0 && (
          <>
            <label htmlFor={label}>{words('use.compare.with')}</label>
            <select
              id={label}
              className="tegu-select"
              value={other?.version ?? ''}
              onChange={({ currentTarget: { value } }) => void choose(value)}
            >
              <option value="" disabled>
                {other?.version === '' ? other.name : words('use.compare.choose')}
              </option>
              {versions.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </>
        )}
        <button type="button" className="tegu-button" onClick={() => void chooseFile()}>
          {words('use.compare.file')}
        </button>
        {other && (
          <CheckBox
            isChecked={other.isLater}
            onChange={(isLater) => onOther({ ...other, isLater })}
            label={words('use.compare.later', { name: other.name })}
          />
        )}
      </div>
      <p role="status" className="tegu-small">
        {fault}
      </p>
    </div>
  );
}

function isSameList(one: readonly EarlierVersion[], other: readonly EarlierVersion[]): boolean {
  return one.length === other.length && one.every(({ id }, i) => id === other[i]?.id);
}

/** The earlier versions of the open model, once they have been looked up. */
function useEarlier(): readonly EarlierVersion[] {
  const handOut = useHandOut();
  const [versions, setVersions] = useState<readonly EarlierVersion[]>([]);
  useEffect(() => {
    let isWanted = true;
    const look = (): void => {
      handOut?.earlier().then(
        (found) => {
          if (isWanted) setVersions((before) => (isSameList(before, found) ? before : found));
        },
        // Where the browser does not give them out, a file can still be chosen.
        () => undefined,
      );
    };
    look();
    const timer = setInterval(look, LOOKS_AGAIN);
    return () => {
      isWanted = false;
      clearInterval(timer);
    };
  }, [handOut]);
  return versions;
}
