import { commands, roleAlignment, roleSentences, suggestedInRole, type Id } from '@tegu/core';
import { useId, useMemo, useState, type JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import type { Role } from '../roles/role-sections.ts';
import { Name } from '../session/name.tsx';
import { useNames } from '../session/names.ts';
import { useAnswer, useSession } from '../session/session-context.tsx';
import { RoleStateMark } from './alignment-roles.tsx';
import type { Statement } from './borne-out.ts';
import { StatementPart } from './panel-parts.tsx';
import { roleStateOf, useRoleStates } from './role-alignment-state.ts';
import { useStatementName } from './statement-name.ts';
import { SentencePicker } from './walk/sentence-picker.tsx';
import { WALK_QUESTIONS } from './walk/walk-questions.ts';
import { pickedOf, usePicked, useWalkSentences, type WalkSentence } from './walk/walk-sentences.ts';
import type { WalkGroup } from './walk/walk-groups.ts';

interface RoleEvidenceProps {
  readonly statement: Statement;
  readonly role: Role;
  readonly say: (words: string) => void;
}

/** From which sentence can a statement be seen in a role? The role's own stand apart from those that it shares. */
export function RoleEvidence({ statement, role, say }: RoleEvidenceProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const called = useNames()(role.name, 'roles.unnamed');
  const statementName = useStatementName()(statement);
  const state = useRoleStates(role.id)(statement.id);
  const picked = usePicked(statement.id);
  const groups = useRoleGroups(role.id, statement.id);
  const question = useId();
  const toggle = (sentence: WalkSentence): void => {
    const pair = { sentence: sentence.id, statement: statement.id };
    const isPicked = picked.get(sentence.id)?.counts === true;
    if (isPicked) session.run(commands['withdraw-evidence'], pair);
    else session.run(commands['accept-evidence'], { ...pair, quote: sentence.text });
    const now = roleStateOf(session.checks.derivation.ask(roleAlignment, role.id), statement.id);
    say(
      words('check.cell', {
        statement: statementName,
        competency: called,
        state: words(`roles.shown.${now}`),
      }),
    );
  };
  return (
    <>
      <StatementPart statement={statement} />
      <h3>{words('check.role')}</h3>
      <p className="big">
        <PlaceLink to={{ place: 'roles', view: 'role', item: role.id }}>
          <Name of={role.name} unnamed="roles.unnamed" />
        </PlaceLink>
      </p>
      <p className="tegu-state">
        <RoleStateMark state={state} />
        {words(`roles.shown.${state}`)}
      </p>
      <p className="walk-question" id={question}>
        {words(WALK_QUESTIONS[statement.kind])}
      </p>
      <SentencePicker
        groups={groups}
        picked={picked}
        statement={statement.id}
        question={question}
        isReadOnly={session.readOnly}
        onToggle={toggle}
        say={say}
      />
    </>
  );
}

/** The sentences of a role, its own first. */
function useRoleGroups(role: Id, statement: Id): readonly WalkGroup[] {
  const sentences = useWalkSentences(statement);
  const held = useAnswer(roleSentences, role);
  const { checks } = useSession();
  // What was picked when the panel was opened stands first, then what is likely; no line moves under somebody's finger.
  const [first] = useState(() => {
    const likely = checks.derivation.ask(suggestedInRole, role).find((each) => each.statement === statement);
    const suggested = [...(likely?.own ?? []), ...(likely?.inherited ?? [])].map(({ sentence }) => sentence);
    return new Set([...pickedOf(checks.derivation, statement).keys(), ...suggested]);
  });
  return useMemo(() => {
    const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
    const those = (isOwn: boolean): readonly WalkSentence[] => {
      const records = held.filter(({ own }) => own === isOwn).map(({ record }) => record);
      const before = [...first].filter((id) => records.includes(id));
      const others = records.filter((id) => !first.has(id));
      return [...before, ...others].flatMap((id) => byId.get(id) ?? []);
    };
    const groups: readonly WalkGroup[] = [
      { kind: 'own', under: null, name: '', sentences: those(true) },
      { kind: 'shared', under: null, name: '', sentences: those(false) },
    ];
    return groups.filter((group) => group.sentences.length > 0);
  }, [sentences, held, first]);
}
