import type { JSX } from 'react';
import { useWords } from '../../messages/words.tsx';
import { PlaceLink } from '../../places/place-link.tsx';
import { useWalk, walkTo } from './use-walk.ts';
import { isOver, newWalk, resumedAt } from './walk-course.ts';

/** The way into the walk; into the one that was left, where it is not through. */
export function WalkLink(): JSX.Element | null {
  const words = useWords();
  const { walk, course, all, change } = useWalk();
  const [first] = all;
  if (first === undefined) return null;
  const isBegun = walk.marks.size > 0 && !isOver(walk, course);
  if (!isBegun) {
    return (
      <PlaceLink className="tegu-button" to={walkTo(first.id)} onClick={() => change(newWalk)}>
        {words('walk.begin')}
      </PlaceLink>
    );
  }
  const at = resumedAt(walk, course);
  return (
    <PlaceLink className="tegu-button" to={walkTo(at)}>
      {words('walk.resume', { at: course.indexOf(at) + 1, count: course.length })}
    </PlaceLink>
  );
}
