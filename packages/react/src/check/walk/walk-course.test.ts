import { array, assert, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import {
  againThrough,
  courseOf,
  isOver,
  marked,
  newWalk,
  nextOf,
  previousOf,
  resumedAt,
  WALK_END,
  type Walk,
} from './walk-course.ts';

const THREE = ['a', 'b', 'c'];

test('goes through the statements in order, and to the end', () => {
  let walk = newWalk();
  walk = marked(walk, 'a', 'passed');
  expect(nextOf(walk, THREE, 'a')).toBe('b');
  walk = marked(walk, 'b', 'nothing');
  walk = marked(walk, 'c', 'passed');
  expect(nextOf(walk, THREE, 'c')).toBe(WALK_END);
  expect(isOver(walk, THREE)).toBe(true);
});

test('comes again to what was skipped, once', () => {
  let walk = marked(marked(marked(newWalk(), 'a', 'skipped'), 'b', 'passed'), 'c', 'passed');
  expect(nextOf(walk, THREE, 'c')).toBe('a');
  expect(isOver(walk, THREE)).toBe(false);
  walk = marked(walk, 'a', 'skipped');
  expect(walk.marks.get('a')).toBe('left');
  expect(nextOf(walk, THREE, 'a')).toBe(WALK_END);
});

test('goes on where it was left, and where that is gone, at the first that nothing was said of', () => {
  const walk: Walk = { ...marked(newWalk(), 'a', 'passed'), at: 'c' };
  expect(resumedAt(walk, THREE)).toBe('c');
  expect(resumedAt(walk, ['a', 'b'])).toBe('b');
  expect(resumedAt(marked(walk, 'b', 'nothing'), ['a', 'b'])).toBe(WALK_END);
});

test('goes back in the order of the foundation', () => {
  expect(previousOf(THREE, 'a')).toBeUndefined();
  expect(previousOf(THREE, 'c')).toBe('b');
  expect(previousOf(THREE, WALK_END)).toBe('c');
});

test('keeps to the statements it was begun for, as far as they are there', () => {
  const walk = marked(marked(newWalk(), 'a', 'nothing'), 'b', 'passed');
  const again = againThrough(walk, ['c', 'gone', 'a']);
  expect(courseOf(again, THREE)).toEqual(['a', 'c']);
  expect([...again.marks]).toEqual([['b', 'passed']]);
});

test('comes to an end whatever is said, and whatever colleagues delete meanwhile', () => {
  const act = constantFrom('passed', 'nothing', 'skipped');
  assert(
    property(integer({ min: 1, max: 8 }), array(act), integer({ min: 0, max: 8 }), (count, acts, gone) => {
      let course = Array.from({ length: count }, (_, i) => `s${i}`);
      let walk = newWalk();
      let at = resumedAt(walk, course);
      for (let step = 0; at !== WALK_END; step++) {
        expect(step).toBeLessThan(3 * count);
        expect(course).toContain(at);
        walk = marked(walk, at, acts[step] ?? 'skipped');
        const next = nextOf(walk, course, at);
        if (step === gone) course = course.filter((id) => id !== next);
        at = course.includes(next) ? next : resumedAt(walk, course);
      }
      expect(isOver(walk, course)).toBe(true);
    }),
  );
});
