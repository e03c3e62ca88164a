import { commands, lineOf, type Id } from '@tegu/core';
import { useId, useMemo, useRef, useState, type JSX } from 'react';
import { flushSync } from 'react-dom';
import { fieldOf, putCaret } from '../competencies/caret.ts';
import { useHeldFocus } from '../competencies/use-held-focus.ts';
import { FirstWords } from '../foundation/first-words.tsx';
import { useWords } from '../messages/words.tsx';
import { typingKey } from '../session/model-session.ts';
import {
  useChildren,
  useContentLanguages,
  useSession,
  useSessionState,
} from '../session/session-context.tsx';
import { useAnswerActions } from './role-answer-actions.ts';
import { RoleAnswerRow } from './role-answer-row.tsx';
import type { Role } from './role-sections.ts';

/**
 * The five questions that help a role to name whom it serves and by what that shows. They ask and never answer. What is
 * written under them is kept as a remark on the role until somebody says what it becomes.
 */
export function RoleQuestions({ role }: { readonly role: Role }): JSX.Element | null {
  const words = useWords();
  const { readOnly } = useSession();
  const heading = useId();
  const content = useId();
  const isFrontline = useSessionState(({ model }) => lineOf(model, role) === 'frontline');
  const answers = useChildren(role.id, 'comment').filter(
    ({ kind, resolved }) => kind === 'comment' && !resolved,
  );
  const [isUnfolded, setUnfolded] = useState<boolean | null>(null);
  if (readOnly) return null;
  // The frontline knows whom it serves; elsewhere the questions stand open. What waits for a decision always shows.
  const isOpen = answers.length > 0 || (isUnfolded ?? (!isFrontline && role.kind === 'role'));
  return (
    <section className="part questions" aria-labelledby={heading}>
      <div className="part-head">
        <h3 id={heading}>{words('roles.questions')}</h3>
        {answers.length === 0 && (
          <button
            type="button"
            className="tegu-link"
            aria-expanded={isOpen}
            aria-controls={content}
            aria-describedby={heading}
            onClick={() => setUnfolded(!isOpen)}
          >
            {words(isOpen ? 'roles.questions.hide' : 'roles.questions.show')}
          </button>
        )}
      </div>
      <div id={content} hidden={!isOpen}>
        {isOpen && (
          <>
            <ol>
              {words('roles.questions.five')
                .split('\n')
                .map((question) => (
                  <li key={question}>{question}</li>
                ))}
            </ol>
            <Answers role={role.id} answers={answers} />
          </>
        )}
      </div>
    </section>
  );
}

interface AnswersProps {
  readonly role: Id;
  readonly answers: ReturnType<typeof useChildren<'comment'>>;
}

/** The answers that wait, and the field for the next: its first letter makes one, so that nothing typed is ever lost. */
function Answers({ role, answers }: AnswersProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const [language = 'en'] = useContentLanguages();
  const place = useRef<HTMLDivElement>(null);
  const [begun, setBegun] = useState(0);
  const actions = useAnswerActions(role);
  const hint = useId();
  const ids = useMemo(() => answers.map(({ id }) => id), [answers]);
  const hold = useHeldFocus(place, ids);
  const toNext = (): void => place.current?.querySelector<HTMLElement>('.next textarea')?.focus();
  const begin = (text: string): void => {
    let made: Id | undefined;
    flushSync(() => {
      setBegun((before) => before + 1);
      session.run(
        commands['create-record'],
        { type: 'comment', parent: role, texts: { text: { [language]: text } } },
        {
          onMade: ([id]) => (made = id),
          // What is typed on is the same step: undo takes the whole answer back, not all but its first letter.
          typingIn: ([id]) => id && typingKey(id, 'text', language),
        },
      );
    });
    if (made !== undefined) putCaret(fieldOf(place.current, made));
  };
  const goOn = (customer?: Id): void => {
    // The lists are drawn anew before the focus looks for its place.
    requestAnimationFrame(() => {
      const row =
        customer === undefined ? null : fieldOf(place.current?.closest('article') ?? null, customer);
      // The next to decide on, so that a phone shows no keyboard in between.
      const next = place.current?.querySelector<HTMLElement>('.becomes button');
      if (row) putCaret(row);
      else if (next) next.focus();
      else toNext();
    });
  };
  return (
    <div className="answers" ref={place} onFocus={hold}>
      {answers.length > 0 && (
        <ul aria-label={words('roles.answers')}>
          {answers.map((answer) => (
            <RoleAnswerRow
              key={answer.id}
              role={role}
              answer={answer}
              actions={actions}
              onNext={toNext}
              onGone={goOn}
            />
          ))}
        </ul>
      )}
      <div className="next ghost">
        <FirstWords
          // A new answer has taken the letters; the field that waits for the next begins empty.
          key={begun}
          label={words('roles.answer.next')}
          placeholder={words('roles.answer.ask')}
          describedBy={hint}
          lang={language}
          onWords={begin}
        />
      </div>
      <p className="hint" id={hint}>
        {words('roles.answer.hint')}
      </p>
    </div>
  );
}
