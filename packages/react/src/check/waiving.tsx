import { commands, derivedId, type Id } from '@tegu/core';
import { useRef, useState, type JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useNames } from '../session/names.ts';
import { useContentLanguages, useRecord, useSession } from '../session/session-context.tsx';
import { ReasonField } from './reason-field.tsx';

interface WaivingProps {
  readonly subject: Id;
  readonly statement?: Id;
  readonly aspect: 'customer' | 'alignment';
  /** What the button says: "Say why not". */
  readonly label: string;
}

/** "None, because …": asks for the reason, shows it, and lets the question be opened again. */
export function Waiving({ subject, statement, aspect, label }: WaivingProps): JSX.Element | null {
  const words = useWords();
  const session = useSession();
  const name = useNames();
  const [language = 'en'] = useContentLanguages();
  const id = derivedId('waiver', subject, aspect, ...(statement === undefined ? [] : [statement]));
  const waiver = useRecord(id, 'waiver');
  const [isAsked, ask] = useState(false);
  const [reason, setReason] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const leave = (): void => {
    ask(false);
    setReason('');
    // The button that opened the question stands here again.
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  };
  const save = (): void => {
    if (reason.trim() === '') return;
    session.run(commands.waive, { subject, statement, aspect, reason: { [language]: reason.trim() } });
    leave();
  };
  if (waiver) {
    return (
      <div className="tegu-waiving" ref={place}>
        <p>{words('check.waived', { reason: name(waiver.reason, 'check.noReason') })}</p>
        {!session.readOnly && (
          <button
            type="button"
            className="tegu-link"
            onClick={() => {
              session.run(commands['lift-waiver'], { waiver: id });
              leave();
            }}
          >
            {words('check.liftWaiver')}
          </button>
        )}
      </div>
    );
  }
  if (session.readOnly) return null;
  return (
    <div className="tegu-waiving" ref={place}>
      {isAsked ? (
        <>
          <ReasonField
            label="check.because"
            language={language}
            value={reason}
            onChange={setReason}
            onSave={save}
            onLeave={leave}
          />
          <p className="acts">
            <button type="button" className="tegu-button" aria-disabled={reason.trim() === ''} onClick={save}>
              {words('check.saveReason')}
            </button>
            <button type="button" className="tegu-button quiet" onClick={leave}>
              {words('check.cancel')}
            </button>
          </p>
        </>
      ) : (
        <button type="button" className="tegu-button quiet" onClick={() => ask(true)}>
          {label}
        </button>
      )}
    </div>
  );
}
