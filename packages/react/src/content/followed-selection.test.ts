import { afterEdit, type TextEdit } from '@tegu/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsBetween, followed } from './followed-selection.ts';

const [START, END] = ['<', '>'];

/** The text with marks in it, edited as if they were letters: nobody's edit takes them out. */
function editedAround(marked: string, { at, delete: gone, insert }: TextEdit): string {
  const isSelection = marked.indexOf(END) - marked.indexOf(START) > 1;
  let letters = 0;
  let out = '';
  let isIn = false;
  const putIn = (): void => {
    if (!isIn) out += insert;
    isIn = true;
  };
  for (const one of marked) {
    const isMark = one === START || one === END;
    // What comes to a caret or to the end of what is selected stands behind it; what comes to its beginning, before it.
    if (letters === at && (!isMark || (one === START && isSelection))) putIn();
    if (isMark) out += one;
    else {
      if (letters < at || letters >= at + gone) out += one;
      letters++;
    }
  }
  putIn();
  return out;
}

const marked = fc
  .tuple(fc.string({ unit: fc.constantFrom('a', 'b', 'c') }), fc.nat(), fc.nat())
  .map(([text, one, other]) => {
    const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
    return { text, start, end };
  });

const edits = fc.array(
  fc.record({
    at: fc.nat(),
    gone: fc.nat({ max: 4 }),
    insert: fc.string({ unit: fc.constantFrom('x', 'y') }),
  }),
  { maxLength: 5 },
);

describe('a selection', () => {
  test('is where marks would have gone that stood among the letters', () => {
    fc.assert(
      fc.property(marked, edits, ({ text, start, end }, given) => {
        let whole = `${text.slice(0, start)}${START}${text.slice(start, end)}${END}${text.slice(end)}`;
        let now = text;
        const made = given.map(({ at, gone, insert }) => {
          const place = at % (now.length + 1);
          const edit = { at: place, delete: Math.min(gone, now.length - place), insert };
          whole = editedAround(whole, edit);
          now = afterEdit(now, edit);
          return edit;
        });
        expect(whole.replace(START, '').replace(END, '')).toBe(now);
        const from = whole.indexOf(START);
        expect(followed({ start, end }, made)).toEqual({ start: from, end: whole.indexOf(END) - 1 });
      }),
      { numRuns: 2000 },
    );
  });

  test('of words that a colleague writes anew is a caret behind the new ones', () => {
    expect(followed({ start: 2, end: 5 }, [{ at: 2, delete: 3, insert: 'uued' }])).toEqual({
      start: 6,
      end: 6,
    });
  });
});

describe('edits between two texts', () => {
  const told = [
    { at: 0, delete: 0, insert: 'Ikka ' },
    { at: 10, delete: 5, insert: '' },
  ];

  test('are those that are told of', () => {
    expect(
      editsBetween('küsib alati', 'Ikka küsib', told.slice(0, 1).concat({ at: 10, delete: 6, insert: '' })),
    ).toEqual([
      { at: 0, delete: 0, insert: 'Ikka ' },
      { at: 10, delete: 6, insert: '' },
    ]);
  });

  test('are the smallest where what is told of makes another text', () => {
    expect(editsBetween('küsib', 'küsib ka', told)).toEqual([{ at: 5, delete: 0, insert: ' ka' }]);
    expect(editsBetween('küsib', 'küsib', told)).toEqual([]);
  });
});
