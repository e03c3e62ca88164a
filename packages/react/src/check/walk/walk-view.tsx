import { useEffect, useRef, type JSX } from 'react';
import { useWords } from '../../messages/words.tsx';
import { PlaceLink } from '../../places/place-link.tsx';
import { usePlaces } from '../../places/places-context.tsx';
import { AlignmentEmpty } from '../alignment-empty.tsx';
import { useWalk, walkTo } from './use-walk.ts';
import { resumedAt, WALK_END } from './walk-course.ts';
import { WalkEnd } from './walk-end.tsx';
import { WalkStatement } from './walk-statement.tsx';

/** The review walk: one statement a screen, each with an address of its own, and an end that says what is open. */
export function WalkView({ say }: { readonly say: (words: string) => void }): JSX.Element | null {
  const places = usePlaces();
  const { walk, course, all } = useWalk();
  const { item } = places.where;
  const resumed = resumedAt(walk, course);
  const isEmpty = all.length === 0;
  // The walk's own address leads to where one was.
  useEffect(() => {
    if (item === undefined && !isEmpty) places.go(walkTo(resumed), { replace: true });
  }, [item, isEmpty, resumed, places]);
  if (isEmpty) return <AlignmentEmpty />;
  if (item === undefined) return null;
  if (item === WALK_END) return <WalkEnd />;
  const statement = all.find(({ id }) => id === item);
  if (!statement) return <Gone key={item} />;
  return <WalkStatement key={statement.id} statement={statement} say={say} />;
}

/** A statement that was deleted meanwhile; undo brings it back here. */
function Gone(): JSX.Element {
  const words = useWords();
  const { walk, course } = useWalk();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <div className="tegu-empty">
      <p className="tegu-lead" ref={text} tabIndex={-1}>
        {words('walk.gone')}
      </p>
      <p>
        <PlaceLink className="tegu-link" to={walkTo(resumedAt(walk, course))}>
          {words('walk.goOn')}
        </PlaceLink>
      </p>
    </div>
  );
}
