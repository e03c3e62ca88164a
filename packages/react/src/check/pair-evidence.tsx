import {
  commands,
  competencyAlignment,
  derivedId,
  likelyEvidence,
  pairKey,
  sentencesOf,
  wordsMet,
  wordsMetKey,
  type Id,
} from '@tegu/core';
import { useId, useRef, useState, type JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import type { Competency } from '../roles/competency-groups.ts';
import { useAnswer, useRecord, useSession } from '../session/session-context.tsx';
import { useNames } from '../session/names.ts';
import type { Statement } from './borne-out.ts';
import { EvidenceChoice, LikelySentence } from './evidence-choice.tsx';
import { EvidenceItem } from './evidence-item.tsx';
import { LinkMark, usePairState } from './link-mark.tsx';
import { pairStateOf } from './pair-state.ts';
import { CompetencyPart, StatementPart } from './panel-parts.tsx';
import { useSentence } from './sentence.ts';
import { useStatementName } from './statement-name.ts';
import { Waiving } from './waiving.tsx';

interface PairEvidenceProps {
  readonly statement: Statement;
  readonly competency: Competency;
  readonly say: (words: string) => void;
}

/** From which sentence of a competency can a statement be seen? */
export function PairEvidence({ statement, competency, say }: PairEvidenceProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const name = useNames();
  const statementName = useStatementName()(statement);
  const state = usePairState(competency.id, statement.id);
  const claim = useRecord(derivedId('claim', competency.id, statement.id), 'claim');
  const sentences = useAnswer(sentencesOf, competency.id);
  const evidence =
    useAnswer(competencyAlignment, competency.id).links.find(({ id }) => id === statement.id)?.evidence ?? [];
  const likely = useAnswer(likelyEvidence, pairKey(competency.id, statement.id)).map((each) => each.sentence);
  const open = inOrder(sentences, likely).filter((id) => !evidence.includes(id));
  // What is suggested needs one press to be accepted, and counts for nothing before it.
  const [chosen, choose] = useState<Id | null>(state === 'suggested' ? (likely[0] ?? null) : null);
  const chosenSentence = useSentence(chosen);
  const met = useAnswer(wordsMet, wordsMetKey(statement.id, chosen ?? likely[0] ?? ''));
  const group = useId();
  const outcome = useRef<HTMLParagraphElement>(null);
  const tell = (): void => {
    // What was pressed may have gone with what it did.
    requestAnimationFrame(() => {
      const { activeElement, body } = document;
      if (activeElement === null || activeElement === body) outcome.current?.focus();
    });
    const now = pairStateOf(session.checks.derivation, competency.id, statement.id);
    say(
      words('check.cell', {
        statement: statementName,
        competency: name(competency.name, 'roles.unnamedCompetency'),
        state: words(`check.link.inCell.${now}`),
      }),
    );
  };
  const accept = (): void => {
    if (!chosenSentence) return;
    session.run(commands['accept-evidence'], {
      sentence: chosenSentence.id,
      statement: statement.id,
      quote: chosenSentence.text,
    });
    choose(null);
    tell();
  };
  const setClaim = (claimed: boolean): void => {
    session.run(commands['set-claim'], { competency: competency.id, statement: statement.id, claimed });
    tell();
  };
  return (
    <>
      <StatementPart statement={statement} met={met} />
      <CompetencyPart competency={competency} />
      <p className="tegu-state" ref={outcome} tabIndex={-1}>
        <LinkMark state={state} />
        {words(`check.link.${state}`)}
      </p>
      {state === 'suggested' && <p className="txt plain">{words('check.suggested.about')}</p>}
      <ul className="evidence">
        {sentences.map((id) => (
          <EvidenceItem key={id} sentence={id} statement={statement.id} onChange={tell} />
        ))}
      </ul>
      {!session.readOnly && sentences.length === 0 && (
        <p className="txt plain">
          {words('check.noSentences')}{' '}
          <PlaceLink className="tegu-link" to={{ place: 'competencies', item: competency.id }}>
            {words('check.wordDeed')}
          </PlaceLink>
        </p>
      )}
      {session.readOnly && state === 'suggested' && (
        <ul className="evidence">
          {likely.map((id) => (
            <li key={id}>
              <LikelySentence sentence={id} statement={statement.id} />
            </li>
          ))}
        </ul>
      )}
      {!session.readOnly && open.length > 0 && (
        <fieldset className="choices">
          <legend>{words('check.which')}</legend>
          {open.map((id) => (
            <EvidenceChoice
              key={id}
              sentence={id}
              statement={statement.id}
              group={group}
              isChosen={id === chosen}
              onChoose={() => choose(id)}
            />
          ))}
        </fieldset>
      )}
      {!session.readOnly && (
        <div className="acts">
          {open.length > 0 && (
            <button
              type="button"
              className="tegu-button primary"
              aria-disabled={chosenSentence === undefined}
              onClick={accept}
            >
              {words(state === 'suggested' ? 'check.accept.suggested' : 'check.accept')}
            </button>
          )}
          {(claim || state === 'none' || state === 'suggested') && (
            <button type="button" className="tegu-button" onClick={() => setClaim(!claim)}>
              {words(claim ? 'check.unclaim' : 'check.claim')}
            </button>
          )}
        </div>
      )}
      {state !== 'shown' && (
        <Waiving
          subject={competency.id}
          statement={statement.id}
          aspect="alignment"
          label={words('check.sayWhyNot')}
        />
      )}
    </>
  );
}

/** Sentences with the likely ones first. */
function inOrder(sentences: readonly Id[], likely: readonly Id[]): readonly Id[] {
  return [...likely, ...sentences.filter((id) => !likely.includes(id))];
}
