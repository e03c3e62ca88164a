import { wordsMet, wordsMetKey, type Id } from '@tegu/core';
import { Check } from 'lucide-react';
import type { JSX, KeyboardEvent } from 'react';
import { useWords } from '../../messages/words.tsx';
import { useAnswer } from '../../session/session-context.tsx';
import { MarkedText } from '../marked-text.tsx';
import { useSentence } from '../sentence.ts';
import type { Picked, WalkSentence } from './walk-sentences.ts';

interface SentenceRowProps {
  readonly sentence: WalkSentence;
  /** Says what it stands under, where no heading does. */
  readonly isNamed: boolean;
  /** The statement that it is suggested for: the words that they share are marked. */
  readonly suggestedFor: Id | undefined;
  readonly picked: ReturnType<Picked['get']>;
  /** The one that Tab comes to. */
  readonly isStop: boolean;
  readonly isReadOnly: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onToggle: () => void;
}

/** A sentence to choose. One whose words have changed since it was chosen is to be chosen again, and says what it was. */
export function SentenceRow(props: SentenceRowProps): JSX.Element {
  const { sentence, isNamed, suggestedFor, picked, isStop, isReadOnly, onFocus, onKeyDown, onToggle } = props;
  const words = useWords();
  const about = [isNamed ? sentence.underName : '', sentence.about].filter((each) => each !== '').join(', ');
  return (
    <label className="walk-sentence">
      <span className="tegu-check">
        <input
          type="checkbox"
          checked={picked?.counts === true}
          disabled={isReadOnly}
          tabIndex={isStop ? 0 : -1}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
          onChange={onToggle}
        />
        <Check aria-hidden />
      </span>
      <span className="what">
        <span className="tegu-quote" lang={sentence.lang}>
          {suggestedFor === undefined ? (
            sentence.text
          ) : (
            <MetText statement={suggestedFor} sentence={sentence} />
          )}
        </span>{' '}
        {about !== '' && <small>{about}</small>}{' '}
        {picked?.counts === false && <small>{words('check.reworded', { quote: picked.quote })}</small>}
      </span>
    </label>
  );
}

interface MetTextProps {
  readonly statement: Id;
  readonly sentence: WalkSentence;
}

function MetText({ statement, sentence }: MetTextProps): JSX.Element {
  // The places of the words are those of the text as it is written, spaces before it and all.
  const written = useSentence(sentence.id)?.text ?? sentence.text;
  const met = useAnswer(wordsMet, wordsMetKey(statement, sentence.id));
  return <MarkedText text={written} spans={met?.language === sentence.lang ? met.inSentence : []} />;
}
