import { wordsMet, wordsMetKey, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useAnswer } from '../session/session-context.tsx';
import { MarkedText } from './marked-text.tsx';
import { useSentence } from './sentence.ts';

interface EvidenceChoiceProps {
  readonly sentence: Id;
  readonly statement: Id;
  readonly group: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A sentence that may be picked; where its words meet the statement's, they are marked and named. */
export function EvidenceChoice(props: EvidenceChoiceProps): JSX.Element | null {
  const { sentence, statement, group, isChosen, onChoose } = props;
  if (!useSentence(sentence)) return null;
  return (
    <label className="tegu-choice">
      <input type="radio" name={group} checked={isChosen} onChange={onChoose} />
      <LikelySentence sentence={sentence} statement={statement} />
    </label>
  );
}

interface LikelySentenceProps {
  readonly sentence: Id;
  readonly statement: Id;
}

/** A sentence and, where that is why it stands here, the words it has in common with the statement. */
export function LikelySentence({ sentence, statement }: LikelySentenceProps): JSX.Element | null {
  const words = useWords();
  const said = useSentence(sentence);
  const met = useAnswer(wordsMet, wordsMetKey(statement, sentence));
  if (!said) return null;
  // The words may meet in another content language than the one that is read here.
  const spans = met && met.language === said.language ? met.inSentence : [];
  const common = [...new Set(spans.map(({ start, end }) => said.text.slice(start, end).toLowerCase()))];
  return (
    <span>
      <MarkedText text={said.text} spans={spans} />{' '}
      {met && (
        <small>
          {common.length > 0
            ? words('check.suggested.words', { words: common.join(', ') })
            : words('check.suggested.elsewhere')}
        </small>
      )}{' '}
      {said.level !== '' && <small>{said.level}</small>}
    </span>
  );
}
