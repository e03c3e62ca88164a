import { commands, isBlank, type Id, type Model } from '@tegu/core';
import { useId, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { useWords } from '../messages/words.tsx';
import { useModel, useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { useSentence } from './sentence.ts';

interface MarkSentenceProps {
  /** Sentences that name no customer by their words. */
  readonly sentences: readonly Id[];
  /** What they are about, for the button's name. */
  readonly about: string;
}

/** A customer is meant that no word names: a person says of a sentence which customer it is about. */
export function MarkSentence({ sentences: all, about }: MarkSentenceProps): JSX.Element | null {
  const words = useWords();
  const session = useSession();
  const toast = useUndoToast();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const heading = useId();
  const sentences = useModel((model) => all.filter((id) => isWorded(model, id)));
  if (session.readOnly || sentences.length === 0) return null;
  const close = (): void => {
    setOpen(false);
    const row = place.current?.closest('li, article');
    // The button that opened the list stands here again, or the question is answered and the name of what it was about is left.
    requestAnimationFrame(() => {
      const back = place.current?.querySelector('button') ?? row?.querySelector('a');
      back?.focus();
    });
  };
  const mark = (id: Id, customer: 'external' | 'internal'): void => {
    if (session.run(commands['set-field'], { id, field: 'customer', value: customer }) === true)
      toast(words('check.focus.marked'));
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <div className={isOpen ? 'tegu-mark-sentence open' : 'tegu-mark-sentence'} ref={place}>
      {isOpen ? (
        // The list hears Escape from whatever has the focus in it.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div onKeyDown={onKeyDown}>
          <p className="tegu-label" id={heading}>
            {words('check.focus.mark.which')}
          </p>
          <ul aria-labelledby={heading}>
            {sentences.map((id, i) => (
              <MarkRow key={id} sentence={id} isFirst={i === 0} onMark={(customer) => mark(id, customer)} />
            ))}
          </ul>
          <button type="button" className="tegu-button quiet" onClick={close}>
            {words('check.cancel')}
          </button>
        </div>
      ) : (
        <button
          type="button"
          className="tegu-button quiet"
          aria-label={`${words('check.focus.mark')}: ${about}`}
          onClick={() => setOpen(true)}
        >
          {words('check.focus.mark')}
        </button>
      )}
    </div>
  );
}

function isWorded(model: Model, id: Id): boolean {
  const record =
    model.record(id, 'indicator') ?? model.record(id, 'descriptor') ?? model.record(id, 'valueMeaning');
  return record !== undefined && !isBlank(record.text);
}

interface MarkRowProps {
  readonly sentence: Id;
  readonly isFirst: boolean;
  readonly onMark: (customer: 'external' | 'internal') => void;
}

function MarkRow({ sentence, isFirst, onMark }: MarkRowProps): JSX.Element | null {
  const words = useWords();
  const said = useSentence(sentence);
  if (!said) return null;
  return (
    <li>
      <p className="tegu-quote">{said.text}</p>
      <p className="acts">
        {(['external', 'internal'] as const).map((customer) => (
          <button
            key={customer}
            type="button"
            className="tegu-link"
            aria-label={`${words(`competencies.deed.customer.${customer}`)}: ${said.text}`}
            // The list stands where the button was pressed.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus={isFirst && customer === 'external'}
            onClick={() => onMark(customer)}
          >
            {words(`competencies.deed.customer.${customer}`)}
          </button>
        ))}
      </p>
    </li>
  );
}
