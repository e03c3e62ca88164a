import { commands, derivedId, evidenceCounts, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { StateMark } from '../controls/state-mark.tsx';
import { useWords } from '../messages/words.tsx';
import { useAnswer, useRecord, useSession } from '../session/session-context.tsx';
import { useSentence } from './sentence.ts';

interface EvidenceItemProps {
  readonly sentence: Id;
  readonly statement: Id;
  readonly onChange: () => void;
}

/** A sentence that was said to show a statement; once its words have changed, somebody has to confirm it. */
export function EvidenceItem({ sentence, statement, onChange }: EvidenceItemProps): JSX.Element | null {
  const words = useWords();
  const session = useSession();
  const id = derivedId('evidence', sentence, statement);
  const evidence = useRecord(id, 'evidence');
  const counts = useAnswer(evidenceCounts, id);
  const said = useSentence(sentence);
  if (!evidence || !said) return null;
  const withdraw = (): void => {
    session.run(commands['withdraw-evidence'], { sentence, statement });
    onChange();
  };
  const confirm = (): void => {
    session.run(commands['accept-evidence'], { sentence, statement, quote: said.text });
    onChange();
  };
  return (
    <li>
      <p className="tegu-quote">
        <StateMark shape={counts ? 'full' : 'half'} /> {words('check.quote', { text: said.text })}
      </p>
      {!counts && <p className="was">{words('check.reworded', { quote: evidence.quote })}</p>}
      {!session.readOnly && (
        <p className="acts">
          {!counts && (
            <button type="button" className="tegu-link" onClick={confirm}>
              {words('check.confirm')}
            </button>
          )}
          <button type="button" className="tegu-link" onClick={withdraw}>
            {words('check.withdraw')}
          </button>
        </p>
      )}
    </li>
  );
}
