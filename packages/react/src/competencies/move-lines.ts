import { commands, orderedCompetencies, type Id } from '@tegu/core';
import { flushSync } from 'react-dom';
import { useWords } from '../messages/words.tsx';
import { useNamed } from '../session/names.ts';
import { useAnswer, useSession, useSessionState } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import type { MenuLine } from './nested-menu.tsx';

/** The line of a row's menu that moves it to another competency; `onGone` takes the focus on when the row has gone. */
export function useMoveLines(row: Id, onGone: () => void): readonly MenuLine[] {
  const words = useWords();
  const named = useNamed();
  const session = useSession();
  const undoToast = useUndoToast();
  const competency = useSessionState(({ model }) => {
    const record = model.get(row);
    return record && model.parentOf(record);
  });
  const others = useAnswer(orderedCompetencies, '').filter(({ id }) => id !== competency);
  const moveTo = (parent: Id, to: string): void => {
    let isDone = false;
    flushSync(() => {
      isDone = session.run(commands['move-record'], { id: row, parent }) === true;
    });
    if (!isDone) return;
    onGone();
    undoToast(words('competencies.row.movedTo', { name: to }));
  };
  if (others.length === 0) return [];
  const entries = others.map((other) => {
    const { text, lang } = named(other.name, 'competencies.unnamed');
    return { id: other.id, label: text, lang, onAction: () => moveTo(other.id, text) };
  });
  return [{ id: 'moveTo', label: words('competencies.deed.moveTo'), groups: [{ id: 'moveTo', entries }] }];
}
