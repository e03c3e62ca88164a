import type { RowMessages } from './row-fault.ts';

/** What is wrong with rows, in English. */
export const rowMessagesEn: RowMessages = {
  place: 'Sheet "{sheet}", row {row}, column "{column}"',
  quoted: '"{text}"',
  unknown: '"{found}" is not there; write it as it stands on its own sheet.',
  faults: {
    'wrong-id': '"{found}" is no id of this sheet; leave ids as they were, or empty for something new.',
    'unknown-name': 'nothing is called "{found}"; choose from {options}.',
    'ambiguous-name': 'more than one is called "{found}"; write the id behind the name, in square brackets.',
    empty: 'the cell is empty, and the row means nothing without it.',
    'wrong-word': '"{found}" is no word of this list; choose from {options}.',
    'not-yes-or-no': '"{found}" is neither yes nor no; write {options}, or leave the cell empty.',
    'no-column': 'the sheet has no such column, and its rows mean nothing without it; put it back.',
    'wrong-number': '"{found}" is no number; write one such as 2 or 0.5.',
    'wrong-day': '"{found}" is no day; write one such as 2026-11-22.',
    'wrong-language': '"{found}" is no language; write a tag such as et, fi or en.',
    twice: 'row {first} says the same already; keep one of the two.',
    'not-in-matrix': 'the matrix does not ask this of the role; set the level there first.',
  },
};
