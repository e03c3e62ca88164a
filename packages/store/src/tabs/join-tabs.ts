import { newId } from '@tegu/core';
import * as Y from 'yjs';
import type { PageTimes } from './page-times.ts';
import type { TabLine } from './tab-line.ts';
import type { OfDocument, TabMessage } from './tab-messages.ts';

/** A document that several tabs have open. */
export interface JoinedDocument {
  readonly model: string;
  readonly generation: string;
  readonly doc: Y.Doc;
  readonly line: TabLine;
  readonly times: PageTimes;
  /** Hears of each change that is new here and that no other tab is going to store: made here, or found by asking. */
  readonly onOwn: (update: Uint8Array, number: number) => void;
  /** Hears of each change that another tab tells of, and is going to store. */
  readonly onTold: (update: Uint8Array, from: string, number: number) => void;
  /** Hears that another tab has stored its changes up to a number. */
  readonly onStored: (from: string, upTo: number) => void;
}

/** A tab's part in the talk of the tabs. */
export interface JoinedTab {
  /** Tells the others that this tab has stored its own changes up to a number. */
  tellStored(upTo: number): void;
  leave(): void;
}

/** What came from another tab: it is not told again. */
const FROM_TAB = Symbol('from another tab');

/**
 * Joins a document with the same document in other tabs. It says hello with what it has, and again whenever it may have slept;
 * whoever hears that answers with what is missing, and asks back. What is made here is told to all; what was heard never is.
 */
export function joinTabs(joined: JoinedDocument): JoinedTab {
  const { doc, line } = joined;
  const about: OfDocument = { model: joined.model, generation: joined.generation, from: newId('').slice(1) };
  let number = 0;

  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === FROM_TAB) return;
    number++;
    line.send({ kind: 'update', ...about, number, update });
    joined.onOwn(update, number);
  };
  const sayHello = (isReply: boolean): void =>
    line.send({ kind: 'hello', ...about, state: Y.encodeStateVector(doc), isReply });
  const answer = (state: Uint8Array): void => {
    const update = lackedBy(doc, state);
    if (update) line.send({ kind: 'answer', ...about, update });
  };
  const hear = (message: TabMessage): void => {
    if (message.kind === 'library' || message.kind === 'entry') return;
    if (message.model !== about.model || message.generation !== about.generation) return;
    switch (message.kind) {
      case 'hello':
        answer(message.state);
        // The one that was away may have what the others lack.
        if (!message.isReply) sayHello(true);
        break;
      case 'answer':
        takeIn(doc, message.update, (news) => joined.onOwn(news, number));
        break;
      case 'update':
        if (takeIn(doc, message.update)) joined.onTold(message.update, message.from, message.number);
        break;
      case 'stored':
        joined.onStored(message.from, message.upTo);
        break;
    }
  };
  doc.on('update', onUpdate);
  const stops = [line.listen(hear), joined.times.onWake(() => sayHello(false))];
  sayHello(false);
  return {
    tellStored: (upTo) => line.send({ kind: 'stored', ...about, upTo }),
    leave: () => {
      doc.off('update', onUpdate);
      for (const stop of stops) stop();
    },
  };
}

/** What a tab with such a state lacks; undefined where nobody can read the state. */
function lackedBy(doc: Y.Doc, state: Uint8Array): Uint8Array | undefined {
  try {
    return Y.encodeStateAsUpdate(doc, state);
  } catch {
    return undefined;
  }
}

/** Takes in what another tab has sent; false where nobody could read it. `onNews` hears what of it was new here. */
function takeIn(
  doc: Y.Doc,
  update: Uint8Array,
  onNews: (news: Uint8Array) => void = () => undefined,
): boolean {
  const hear = (news: Uint8Array): void => onNews(news);
  doc.on('update', hear);
  try {
    Y.applyUpdate(doc, update, FROM_TAB);
    return true;
  } catch {
    return false;
  } finally {
    doc.off('update', hear);
  }
}
