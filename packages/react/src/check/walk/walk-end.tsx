import { ChevronsRight } from 'lucide-react';
import { useEffect, useId, useRef, type JSX } from 'react';
import { StateMark, type StateShape } from '../../controls/state-mark.tsx';
import type { MessageId } from '../../messages/message-id.ts';
import { useWords } from '../../messages/words.tsx';
import { PlaceLink } from '../../places/place-link.tsx';
import { usePlaces } from '../../places/places-context.tsx';
import type { Named } from '../../session/names.ts';
import { useStatementNamed } from '../statement-name.ts';
import { useWalk, walkTo } from './use-walk.ts';
import { againThrough, newWalk, type Walk } from './walk-course.ts';
import { useWalkStates, WALK_STATES, type StateInWalk, type WalkState } from './walk-states.ts';

/** The end of the walk: how many statements stand how, which are open, and the next thing to do. */
export function WalkEnd(): JSX.Element {
  const words = useWords();
  const states = useWalkStates();
  const heading = useId();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const isOver = states.every(({ state }) => state !== 'unasked');
  return (
    <section className="tegu-walk end" aria-labelledby={heading}>
      <h2 id={heading} ref={head} tabIndex={-1}>
        {words(isOver ? 'walk.over' : 'walk.notOver')}
      </h2>
      <dl>
        {WALK_STATES.map((state) => (
          <Standing key={state} state={state} states={states} />
        ))}
      </dl>
      <NextThing states={states} />
    </section>
  );
}

const LABELS = {
  shown: 'check.link.shown',
  inRole: 'walk.end.inRole',
  waived: 'check.link.waived',
  nothing: 'check.statement.notShown',
  skipped: 'walk.end.skipped',
  unasked: 'walk.end.unasked',
} as const satisfies Readonly<Record<WalkState, MessageId>>;

const SHAPES: Readonly<Record<Exclude<WalkState, 'skipped' | 'unasked'>, StateShape>> = {
  shown: 'full',
  inRole: 'half',
  waived: 'named',
  nothing: 'empty',
};

/** The circle of how well it is shown, an arrow where it was skipped, nothing where it was not asked. */
function Mark({ state }: { readonly state: WalkState }): JSX.Element | null {
  if (state === 'unasked') return null;
  if (state === 'skipped') return <ChevronsRight className="tegu-mark quiet" aria-hidden />;
  return <StateMark shape={SHAPES[state]} />;
}

interface StandingProps {
  readonly state: WalkState;
  readonly states: readonly StateInWalk[];
}

/** How many stand like that, of how many; those that are open lead to their question. */
function Standing({ state, states }: StandingProps): JSX.Element | null {
  const words = useWords();
  const named = useStatementNamed();
  const those = states.filter((each) => each.state === state);
  if (those.length === 0 && state !== 'shown') return null;
  return (
    <div>
      <dt>
        <span className="mark">
          <Mark state={state} />
        </span>
        {words(LABELS[state])}
      </dt>
      <dd>
        <b>{words('walk.count', { count: those.length, all: states.length })}</b>
      </dd>
      {state !== 'shown' && (
        <dd className="those">
          <ul>
            {those.map(({ statement }) => (
              <li key={statement.id}>
                <PlaceLink className="tegu-link" to={walkTo(statement.id)}>
                  <Label of={named(statement)} />
                </PlaceLink>
              </li>
            ))}
          </ul>
        </dd>
      )}
    </div>
  );
}

/** A name in the language that it is written in. */
function Label({ of: { text, lang } }: { readonly of: Named }): JSX.Element {
  return <span lang={lang}>{text}</span>;
}

/** A deed to word, what is open to be asked again, or, where nothing is, the customer in every role. */
function NextThing({ states }: { readonly states: readonly StateInWalk[] }): JSX.Element {
  const words = useWords();
  const named = useStatementNamed();
  const places = usePlaces();
  const { change } = useWalk();
  const isOf = (...wanted: readonly WalkState[]): readonly StateInWalk[] =>
    states.filter(({ state }) => wanted.includes(state));
  const [unworded] = isOf('nothing', 'inRole');
  const open = isOf('nothing', 'inRole', 'skipped', 'unasked').map(({ statement: { id } }) => id);
  const begin = (next: (walk: Walk) => Walk): void => {
    change(next);
    // From the walk's own address on to its first statement.
    places.go({ place: 'check', view: 'walk' });
  };
  const said = unworded
    ? words('walk.end.word', { name: named(unworded.statement).text })
    : words(open.length > 0 ? 'walk.end.askAgain' : 'walk.end.done');
  return (
    <>
      <p className="walk-next">{said}</p>
      <div className="walk-acts">
        {unworded && (
          <PlaceLink className="tegu-button primary" to={{ place: 'competencies' }}>
            {words('check.wordDeed')}
          </PlaceLink>
        )}
        {open.length > 0 && (
          <button
            type="button"
            className={unworded ? 'tegu-button' : 'tegu-button primary'}
            onClick={() => begin((walk) => againThrough(walk, open))}
          >
            {words('walk.end.again', { count: open.length })}
          </button>
        )}
        {open.length === 0 && (
          <PlaceLink className="tegu-button primary" to={{ place: 'check', view: 'focus' }}>
            {words('walk.end.focus')}
          </PlaceLink>
        )}
        <PlaceLink className="tegu-button quiet" to={{ place: 'check', view: 'alignment' }}>
          {words('walk.toMatrix')}
        </PlaceLink>
        <button type="button" className="tegu-button quiet" onClick={() => begin(newWalk)}>
          {words('walk.end.restart')}
        </button>
      </div>
    </>
  );
}
