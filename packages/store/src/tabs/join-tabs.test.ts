import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { MemoryLine } from '../testing/memory-line.ts';
import { wordsIn, written } from '../testing/stored-model.ts';
import { joinTabs, type JoinedTab } from './join-tabs.ts';
import { noPageTimes, type PageTimes } from './page-times.ts';
import { tabMessageIn } from './tab-messages.ts';

interface Tab {
  readonly doc: Y.Doc;
  readonly own: Uint8Array[];
  readonly told: { readonly update: Uint8Array; readonly from: string; readonly number: number }[];
  readonly stored: { readonly from: string; readonly upTo: number }[];
  readonly part: JoinedTab;
  type(words: string): void;
  sleep(): void;
  wake(): void;
}

function open(line: MemoryLine, generation = 'first', start?: Uint8Array): Tab {
  const doc = new Y.Doc();
  if (start) Y.applyUpdate(doc, start);
  const own = line.tab();
  const wakes = new Set<() => void>();
  const times: PageTimes = {
    ...noPageTimes,
    onWake: (wake) => {
      wakes.add(wake);
      return () => wakes.delete(wake);
    },
  };
  const heard: Pick<Tab, 'own' | 'told' | 'stored'> = { own: [], told: [], stored: [] };
  const part = joinTabs({
    model: 'm',
    generation,
    doc,
    line: own,
    times,
    onOwn: (update) => heard.own.push(update),
    onTold: (update, from, number) => heard.told.push({ update, from, number }),
    onStored: (from, upTo) => heard.stored.push({ from, upTo }),
  });
  return {
    doc,
    ...heard,
    part,
    type: (words) => doc.getText('words').insert(doc.getText('words').length, words),
    sleep: () => {
      own.isAsleep = true;
    },
    wake: () => {
      own.isAsleep = false;
      for (const wake of wakes) wake();
    },
  };
}

describe('tabs with the same document', () => {
  test('hear a hello that nobody can read, and take no harm', () => {
    const line = new MemoryLine();
    const one = open(line);
    const about = { model: 'm', generation: 'first', from: 'stranger', isReply: false };
    line.tab().send({ kind: 'hello', ...about, state: new Uint8Array([255]) });
    expect(() => line.deliverAll()).not.toThrow();
    const two = open(line);
    one.type('kuulab');
    line.deliverAll();
    expect(written(two.doc)).toBe('kuulab');
  });

  test('tell each other what is made, once', () => {
    const line = new MemoryLine();
    const [one, two] = [open(line), open(line)];
    line.deliverAll();
    line.sent.length = 0;
    one.type('Aitame');
    line.deliverAll();
    expect(written(two.doc)).toBe('Aitame');
    expect(line.sent).toMatchObject([{ kind: 'update', number: 1 }]);
    expect(one.own.map(wordsIn)).toEqual(['Aitame']);
    expect(two.own).toEqual([]);
    expect(two.told.map(({ update, number }) => [wordsIn(update), number])).toEqual([['Aitame', 1]]);
    one.part.tellStored(1);
    line.deliverAll();
    expect(two.stored).toEqual([{ from: two.told[0]?.from, upTo: 1 }]);
  });

  test('a tab that joins late hears what is not stored yet, and tells what only it has', () => {
    const line = new MemoryLine();
    const one = open(line);
    one.type('Aitame ');
    line.deliverAll();
    const elsewhere = new Y.Doc();
    elsewhere.getText('words').insert(0, 'koju ');
    const two = open(line, 'first', Y.encodeStateAsUpdate(elsewhere));
    line.deliverAll();
    expect(written(one.doc)).toBe(written(two.doc));
    expect(written(one.doc)).toContain('Aitame ');
    expect(written(one.doc)).toContain('koju ');
    // Nobody else is going to store what was found by asking.
    expect(two.own.map(wordsIn)).toEqual(['Aitame ']);
  });

  test('pass over what is of another model or generation, and what nobody can read', () => {
    const line = new MemoryLine();
    const [one, two] = [open(line, 'first'), open(line, 'second')];
    const stranger = line.tab();
    one.type('Aitame');
    const about = { model: 'm', generation: 'second', from: 'stranger' };
    stranger.send({ kind: 'update', ...about, number: 1, update: new Uint8Array([255, 255, 255]) });
    stranger.send({ kind: 'answer', ...about, update: new Uint8Array([1, 2]) });
    line.deliverAll();
    expect(written(two.doc)).toBe('');
    expect(two.told).toEqual([]);
  });

  test('a tab that has left says and hears nothing more', () => {
    const line = new MemoryLine();
    const [one, two] = [open(line), open(line)];
    line.deliverAll();
    two.part.leave();
    line.sent.length = 0;
    two.type('Aitame');
    one.type('Koju');
    line.deliverAll();
    expect(written(two.doc)).toBe('Aitame');
    expect(line.sent).toHaveLength(1);
  });

  test('end with the same text, in whatever order they hear of it and whoever sleeps meanwhile', () => {
    const step = fc.record({
      tab: fc.nat({ max: 3 }),
      act: fc.constantFrom('type', 'take', 'deliver', 'deliver', 'sleep', 'wake', 'join'),
      number: fc.nat({ max: 1000 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const line = new MemoryLine();
        const tabs: Tab[] = [open(line), open(line)];
        const typed: string[] = [];
        for (const { tab: which, act, number } of steps) {
          const tab = tabs[which % tabs.length];
          if (!tab) continue;
          if (act === 'type') {
            const word = `<${typed.length}>`;
            typed.push(word);
            tab.type(word);
          } else if (act === 'take') {
            const text = tab.doc.getText('taken');
            if (text.length > 0) text.delete(0, 1);
            else text.insert(0, 'abc');
          } else if (act === 'deliver') line.deliver(number);
          else if (act === 'sleep') tab.sleep();
          else if (act === 'wake') tab.wake();
          else if (tabs.length < 4) tabs.push(open(line));
        }
        for (const tab of tabs) tab.wake();
        line.deliverAll();
        for (const { doc } of tabs) {
          expect(written(doc)).toBe(written(tabs[0]?.doc ?? doc));
          expect(doc.getText('taken').toJSON()).toBe(tabs[0]?.doc.getText('taken').toJSON());
          for (const word of typed) expect(written(doc)).toContain(word);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a message between tabs', () => {
  test.each([
    [{ kind: 'library' }, true],
    [{ kind: 'entry', model: 'm' }, true],
    [{ kind: 'update', model: 'm', generation: 'g', from: 'a', number: 1, update: new Uint8Array(2) }, true],
    [{ kind: 'update', model: 'm', generation: 'g', from: 'a', number: 1, update: 'text' }, false],
    [{ kind: 'hello', model: 'm', generation: 'g', from: 'a' }, false],
    [{ kind: 'let-go', model: 'm' }, false],
    ['library', false],
    [null, false],
  ])('%j is one: %j', (data, isOne) => {
    expect(tabMessageIn(data) !== undefined).toBe(isOne);
  });
});
