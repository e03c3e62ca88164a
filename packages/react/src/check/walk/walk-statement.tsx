import { commands, statementAlignment, suggestedEvidence } from '@tegu/core';
import { useEffect, useId, useMemo, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { useWords } from '../../messages/words.tsx';
import { usePlaces } from '../../places/places-context.tsx';
import { useNamed } from '../../session/names.ts';
import { useAnswer, useSession } from '../../session/session-context.tsx';
import type { Statement } from '../borne-out.ts';
import { Waiving } from '../waiving.tsx';
import { SentencePicker } from './sentence-picker.tsx';
import { useWalk, walkIn, walkTo } from './use-walk.ts';
import { ActButton, WalkActs } from './walk-acts.tsx';
import { isAskedAgain, marked, nextOf, previousOf } from './walk-course.ts';
import { walkGroups, type First } from './walk-groups.ts';
import { walkActOf, type WalkAct } from './walk-keys.ts';
import { WalkProgress } from './walk-progress.tsx';
import { WALK_QUESTIONS } from './walk-questions.ts';
import { pickedOf, usePicked, useWalkSentences, type WalkSentence } from './walk-sentences.ts';

interface WalkStatementProps {
  readonly statement: Statement;
  readonly say: (words: string) => void;
}

/** One statement and one question: by which sentence would a customer notice it? */
export function WalkStatement({ statement, say }: WalkStatementProps): JSX.Element {
  const { id } = statement;
  const words = useWords();
  const session = useSession();
  const places = usePlaces();
  const { walk, course, change } = useWalk();
  const mark = walk.marks.get(id);
  const [wasSkipped] = useState(() => isAskedAgain(mark));
  const { waived } = useAnswer(statementAlignment, id);
  const picked = usePicked(id);
  const sentences = useWalkSentences(id);
  const [first] = useState<First>(() => ({
    picked: [...pickedOf(session.checks.derivation, id).keys()],
    suggested: session.checks.derivation.ask(suggestedEvidence, id).map(({ sentence }) => sentence),
  }));
  const groups = useMemo(() => walkGroups(sentences, first), [sentences, first]);
  const count = [...picked.values()].filter(({ counts }) => counts).length;
  const canGoOn = session.readOnly || count > 0 || waived || mark === 'passed' || mark === 'nothing';
  const question = useId();
  const heading = useId();
  const before = previousOf(course, id);
  useEffect(() => change((now) => (now.at === id ? now : { ...now, at: id })), [change, id]);
  /** What is said as the statement is left: how its question was left, else nothing. What was said of it goes with it. */
  const parting = useRef('');
  useEffect(() => () => say(parting.current), [say]);
  const goTo = (item: string): void => places.go(walkTo(item));
  const goOn = (as: 'passed' | 'nothing' | 'skipped'): void => {
    const next = marked(walkIn(session).getState(), id, as);
    change(() => next);
    if (as === 'nothing') parting.current = words('walk.said.nothing');
    if (as === 'skipped')
      parting.current = words(next.marks.get(id) === 'left' ? 'walk.said.left' : 'walk.said.skipped');
    goTo(nextOf(next, course, id));
  };
  const act = (which: WalkAct): void => {
    if (which === 'back') {
      if (before !== undefined) goTo(before);
    } else if (which === 'skip') goOn('skipped');
    // What is chosen already is not nothing; nothing needs no sentence.
    else if (which === 'nothing' && !session.readOnly) goOn(count > 0 ? 'passed' : 'nothing');
    else if (canGoOn) goOn(mark === 'nothing' && count === 0 ? 'nothing' : 'passed');
    else say(words('walk.choose'));
  };
  const toggle = (sentence: WalkSentence): void => {
    const pair = { sentence: sentence.id, statement: id };
    if (picked.get(sentence.id)?.counts) session.run(commands['withdraw-evidence'], pair);
    else session.run(commands['accept-evidence'], { ...pair, quote: sentence.text });
    const now = [...pickedOf(session.checks.derivation, id).values()].filter(({ counts }) => counts).length;
    say(words('walk.picked', { count: now }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // A line break in a reason is no skipping.
    if (event.defaultPrevented || event.target instanceof HTMLTextAreaElement) return;
    const which = walkActOf(event);
    if (which === undefined) return;
    event.preventDefault();
    act(which);
  };
  return (
    // The screen hears the keys of the walk from whatever has the focus in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="tegu-walk" aria-labelledby={heading} onKeyDown={onKeyDown}>
      <div className="walk-top">
        <ActButton act="back" look="quiet" isOff={before === undefined} onAct={act} />
        <WalkProgress current={id} isAgain={wasSkipped} />
      </div>
      <StatementHead statement={statement} heading={heading} />
      <p className="walk-question" id={question}>
        {words(WALK_QUESTIONS[statement.kind])}
      </p>
      <SentencePicker
        groups={groups}
        picked={picked}
        statement={id}
        question={question}
        isReadOnly={session.readOnly}
        onToggle={toggle}
        say={say}
      />
      <div className="walk-foot">
        <div className="walk-so-far">
          {(count > 0 || !waived) && <p>{words('walk.picked', { count })}</p>}
          {count === 0 && <Waiving subject={id} aspect="alignment" label={words('check.sayWhyNot')} />}
        </div>
        <WalkActs canGoOn={canGoOn} isReadOnly={session.readOnly} onAct={act} />
      </div>
    </section>
  );
}

interface StatementHeadProps {
  readonly statement: Statement;
  readonly heading: string;
}

/** Kind, name and words of the statement. Who comes to it reads from here. */
function StatementHead({ statement: { kind, title, text }, heading }: StatementHeadProps): JSX.Element {
  const words = useWords();
  const named = useNamed();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const name = named(title, 'check.untitled');
  const said = named(text, 'check.untitled');
  const isTitled = name.lang !== undefined && (kind === 'value' || kind === 'strategicGoal');
  const big = isTitled ? name : said;
  return (
    <div className="walk-statement">
      <h2 id={heading} ref={head} tabIndex={-1}>
        <small>{words(`check.kind.${kind}`)}</small> <span lang={big.lang}>{big.text}</span>
      </h2>
      {isTitled && said.lang !== undefined && (
        <p className="tegu-lead" lang={said.lang}>
          {said.text}
        </p>
      )}
    </div>
  );
}
