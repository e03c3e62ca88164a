import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterSaveEvent, beginSaving, saveStateOf, type SaveEvent, type SaveState } from './save-state.ts';

const file = (holdsLatest: boolean): SaveEvent => ({
  kind: 'file',
  file: { name: 'a.tegu.json', holdsLatest },
});

function said(events: readonly SaveEvent[], isKept = true): SaveState {
  return saveStateOf(events.reduce(afterSaveEvent, beginSaving(isKept, null)));
}

describe('where the text is', () => {
  const changed: SaveEvent = { kind: 'changed' };
  const begun: SaveEvent = { kind: 'begun' };
  const written: SaveEvent = { kind: 'written' };
  const full: SaveEvent = { kind: 'failed', why: 'full' };

  test.each<{ name: string; events: readonly SaveEvent[]; state: SaveState; isKept?: boolean }>([
    { name: 'nothing has changed', events: [], state: { kind: 'browser' } },
    { name: 'a change waits', events: [changed], state: { kind: 'saving' } },
    { name: 'it is being written', events: [changed, begun], state: { kind: 'saving' } },
    { name: 'it is written', events: [changed, begun, written], state: { kind: 'browser' } },
    {
      name: 'more has changed meanwhile',
      events: [changed, begun, changed, written],
      state: { kind: 'saving' },
    },
    { name: 'there was no room', events: [changed, begun, full], state: { kind: 'unsaved', why: 'full' } },
    {
      name: 'it is tried again without room',
      events: [changed, begun, full, begun],
      state: { kind: 'unsaved', why: 'full' },
    },
    {
      name: 'there is room again',
      events: [changed, begun, full, begun, written],
      state: { kind: 'browser' },
    },
    {
      name: 'another tab has written it',
      events: [changed, { kind: 'settled' }],
      state: { kind: 'browser' },
    },
    { name: 'a file holds it', events: [file(true)], state: { kind: 'file', name: 'a.tegu.json' } },
    { name: 'the file is older', events: [file(true), changed, begun, written], state: { kind: 'browser' } },
    {
      name: 'there was no room, but a file holds it',
      events: [changed, begun, full, file(true)],
      state: { kind: 'file', name: 'a.tegu.json' },
    },
    {
      name: 'the browser keeps nothing',
      events: [],
      isKept: false,
      state: { kind: 'unsaved', why: 'private' },
    },
    {
      name: 'the browser keeps nothing, but a file holds it',
      events: [changed, begun, written, file(true)],
      isKept: false,
      state: { kind: 'file', name: 'a.tegu.json' },
    },
  ])('is said when $name', ({ events, state, isKept = true }) => {
    expect(said(events, isKept)).toEqual(state);
  });

  test('is never said to be safe while something waits or is under way, whatever the order of events', () => {
    const event = fc.constantFrom<SaveEvent>(
      changed,
      begun,
      written,
      full,
      { kind: 'failed', why: 'failed' },
      { kind: 'settled' },
      file(true),
      file(false),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), fc.boolean(), (wished, isKept) => {
        let progress = beginSaving(isKept, null);
        // What is true, told apart from the machine: what changed and is not stored, and what the file has not got.
        let [waiting, underWay, isInFile] = [false, 0, false];
        for (const happened of wished) {
          const isEnd = happened.kind === 'written' || happened.kind === 'failed';
          if (isEnd && underWay === 0) continue;
          progress = afterSaveEvent(progress, happened);
          if (happened.kind === 'changed') [waiting, isInFile] = [true, false];
          if (happened.kind === 'begun') [waiting, underWay] = [false, underWay + 1];
          if (isEnd) underWay--;
          if (happened.kind === 'failed') waiting = true;
          if (happened.kind === 'settled') waiting = false;
          if (happened.kind === 'file') isInFile = happened.file?.holdsLatest ?? false;
          const { kind } = saveStateOf(progress);
          expect(kind === 'file').toBe(isInFile);
          if (kind === 'browser')
            expect({ waiting, underWay, isKept }).toEqual({ waiting: false, underWay: 0, isKept: true });
          if (kind === 'saving') expect(waiting || underWay > 0).toBe(true);
        }
      }),
    );
  });
});
