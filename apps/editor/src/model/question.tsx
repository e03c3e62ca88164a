import { Sheet } from '@tegu/react';
import { useCallback, useState, type JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';

/** Something that only the person can decide. The first answer is what does no harm. */
export interface Question<Answer extends string> {
  readonly title: string;
  readonly why: string;
  readonly answers: readonly { readonly answer: Answer; readonly words: string }[];
}

/** Asks; null where the person thinks better of it. */
export type Ask = <Answer extends string>(question: Question<Answer>) => Promise<Answer | null>;

interface Asked {
  readonly title: string;
  readonly why: string;
  readonly choices: readonly { readonly words: string; readonly choose: () => void }[];
  readonly cancel: () => void;
}

/** The way to ask, and the question that is being asked. */
export function useQuestion(): readonly [Ask, JSX.Element | null] {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = useCallback<Ask>(
    ({ title, why, answers }) =>
      new Promise((answered) => {
        const end = (answer: (typeof answers)[number]['answer'] | null) => () => {
          setAsked(null);
          answered(answer);
        };
        const choices = answers.map(({ answer, words }) => ({ words, choose: end(answer) }));
        setAsked({ title, why, choices, cancel: end(null) });
      }),
    [],
  );
  // It is one of two things that are given, and no list.
  // oxlint-disable-next-line react/jsx-key
  return [ask, asked && <QuestionSheet {...asked} />];
}

function QuestionSheet({ title, why, choices, cancel }: Asked): JSX.Element {
  const words = useAppWords();
  return (
    <Sheet
      title={title}
      size="small"
      onClose={cancel}
      foot={
        <p className="acts">
          {choices.map((choice, i) => (
            <button
              key={choice.words}
              type="button"
              className={i === 0 ? 'tegu-button primary' : 'tegu-button'}
              onClick={choice.choose}
            >
              {choice.words}
            </button>
          ))}
          <button type="button" className="tegu-button quiet" onClick={cancel}>
            {words('save.cancel')}
          </button>
        </p>
      }
    >
      <p>{why}</p>
    </Sheet>
  );
}
