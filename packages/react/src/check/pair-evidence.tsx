import { commands, competencyAlignment, derivedId, sentencesOf, type Id } from '@tegu/core';
import { useId, useState, type JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import type { Competency } from '../roles/competency-groups.ts';
import { useAnswer, useRecord, useSession } from '../session/session-context.tsx';
import { useNames } from '../session/names.ts';
import type { Statement } from './borne-out.ts';
import { EvidenceItem } from './evidence-item.tsx';
import { LinkMark, usePairState } from './link-mark.tsx';
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
  const [chosen, choose] = useState<Id | null>(null);
  const chosenSentence = useSentence(chosen);
  const group = useId();
  const tell = (): void => {
    const now = session.checks.derivation
      .ask(competencyAlignment, competency.id)
      .links.find(({ id }) => id === statement.id);
    say(
      words('check.cell', {
        statement: statementName,
        competency: name(competency.name, 'roles.unnamedCompetency'),
        state: words(`check.link.inCell.${now?.state ?? 'none'}`),
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
      <StatementPart statement={statement} />
      <CompetencyPart competency={competency} />
      <p className="tegu-state">
        <LinkMark state={state} />
        {words(`check.link.${state}`)}
      </p>
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
      {!session.readOnly && sentences.length > evidence.length && (
        <fieldset className="choices">
          <legend>{words('check.which')}</legend>
          {sentences
            .filter((id) => !evidence.includes(id))
            .map((id) => (
              <Choice
                key={id}
                sentence={id}
                group={group}
                isChosen={id === chosen}
                onChoose={() => choose(id)}
              />
            ))}
        </fieldset>
      )}
      {!session.readOnly && (
        <div className="acts">
          {sentences.length > evidence.length && (
            <button
              type="button"
              className="tegu-button primary"
              aria-disabled={chosenSentence === undefined}
              onClick={accept}
            >
              {words('check.accept')}
            </button>
          )}
          {!claim && state === 'none' && (
            <button type="button" className="tegu-button" onClick={() => setClaim(true)}>
              {words('check.claim')}
            </button>
          )}
          {claim && (
            <button type="button" className="tegu-button" onClick={() => setClaim(false)}>
              {words('check.unclaim')}
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

interface ChoiceProps {
  readonly sentence: Id;
  readonly group: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ sentence, group, isChosen, onChoose }: ChoiceProps): JSX.Element | null {
  const said = useSentence(sentence);
  if (!said) return null;
  return (
    <label className="tegu-choice">
      <input type="radio" name={group} checked={isChosen} onChange={onChoose} />
      <span>
        {said.text}
        {said.level !== '' && <small>{said.level}</small>}
      </span>
    </label>
  );
}
