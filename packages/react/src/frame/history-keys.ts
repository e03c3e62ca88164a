import { useEffect, type RefObject } from 'react';
import type { ModelSession } from '../session/model-session.ts';

/** What the keys of the frame do. */
export interface FrameKeys {
  readonly session: ModelSession;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSaveToFile: () => void;
}

/**
 * Ctrl+Z, Ctrl+Y, Ctrl+Shift+Z and Ctrl+S, heard before the field that has the focus: undo is the model's own history, in a
 * field as anywhere else. `scope` is the editor's element, or its document for a page that is nothing but the editor.
 */
export function useFrameKeys(scope: RefObject<HTMLElement | null>, keys: FrameKeys, wide: boolean): void {
  useEffect(() => {
    const inside = scope.current;
    if (!inside) return undefined;
    const target: HTMLElement | Document = wide ? inside.ownerDocument : inside;
    const onKey = (event: Event): void => {
      if (!isKey(event) || !(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
      const act = actionOf(event, keys);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    // The browser's own undo, from its menu or a shake of the phone.
    const onInput = (event: Event): void => {
      if (!('inputType' in event) || !(event.target instanceof Node) || !inside.contains(event.target))
        return;
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      if (event.inputType === 'historyUndo') keys.onUndo();
      else keys.onRedo();
    };
    target.addEventListener('keydown', onKey, { capture: true });
    target.addEventListener('beforeinput', onInput, { capture: true });
    return () => {
      target.removeEventListener('keydown', onKey, { capture: true });
      target.removeEventListener('beforeinput', onInput, { capture: true });
    };
  }, [scope, keys, wide]);
}

function isKey(event: Event): event is KeyboardEvent {
  return event instanceof KeyboardEvent;
}

function actionOf(event: KeyboardEvent, keys: FrameKeys): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? keys.onRedo : keys.onUndo;
  if (key === 'y' && !event.shiftKey) return keys.onRedo;
  if (key === 's' && !event.shiftKey) return keys.onSaveToFile;
  return undefined;
}
