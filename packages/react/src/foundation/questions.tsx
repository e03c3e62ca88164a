import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import type { ListedKind } from './listed.ts';
import type { SingleKind } from './statements.ts';

interface QuestionsProps {
  readonly kind: SingleKind | ListedKind;
  readonly id?: string;
}

/** The questions that lead to a wording. Questions, never an answer. */
export function Questions({ kind, id }: QuestionsProps): JSX.Element {
  const words = useWords();
  return (
    <ul className="questions" id={id}>
      {words(`foundation.${kind}.questions`)
        .split('\n')
        .map((question) => (
          <li key={question}>{question}</li>
        ))}
    </ul>
  );
}
