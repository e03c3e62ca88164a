import { useEffect, type RefObject } from 'react';
import { isShortcut } from '../controls/shortcuts.ts';

/** What the keys of the frame do. */
export interface FrameKeys {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSaveToFile: () => void;
  readonly onSearch: () => void;
  readonly onShortcuts: () => void;
  /** A dialog of the frame lies over the page: what is undone then is the writing in its own field. */
  readonly isCovered: boolean;
}

/**
 * Undo, redo, save and search, heard before the field that has the focus: undo is the model's own history, in a field as
 * anywhere else. `scope` is the editor's element, or its document for a page that is nothing but the editor.
 */
export function useFrameKeys(scope: RefObject<HTMLElement | null>, keys: FrameKeys, wide: boolean): void {
  useEffect(() => {
    const inside = scope.current;
    if (!inside) return undefined;
    const target: HTMLElement | Document = wide ? inside.ownerDocument : inside;
    const onKey = (event: Event): void => {
      if (!isKey(event) || event.isComposing) return;
      const act = actionOf(event, keys);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    // Heard last: a question mark that somebody types, or that another part has taken, is no question about keys.
    const onHelp = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || keys.isCovered || !isShortcut(event, 'shortcuts')) return;
      const { target } = event;
      if (!(target instanceof Element) || isWriting(target) || isWriting(inside.ownerDocument.activeElement))
        return;
      if (!inside.contains(target) && !(wide && target === inside.ownerDocument.body)) return;
      event.preventDefault();
      keys.onShortcuts();
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
    inside.ownerDocument.addEventListener('keydown', onHelp);
    return () => {
      target.removeEventListener('keydown', onKey, { capture: true });
      target.removeEventListener('beforeinput', onInput, { capture: true });
      inside.ownerDocument.removeEventListener('keydown', onHelp);
    };
  }, [scope, keys, wide]);
}

function isKey(event: Event): event is KeyboardEvent {
  return event instanceof KeyboardEvent;
}

function actionOf(event: KeyboardEvent, keys: FrameKeys): (() => void) | undefined {
  if (isShortcut(event, 'search')) return keys.onSearch;
  if (isShortcut(event, 'save')) return keys.onSaveToFile;
  if (keys.isCovered) return undefined;
  if (isShortcut(event, 'undo')) return keys.onUndo;
  return isShortcut(event, 'redo') ? keys.onRedo : undefined;
}

function isWriting(element: Element | null): boolean {
  return (element?.closest('input, textarea, select, [contenteditable="true"]') ?? null) !== null;
}
