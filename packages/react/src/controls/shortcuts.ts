/** A key with what is held down beside it: `Mod+Shift+Z`. `Mod` is Ctrl, or Command on a Mac; `Ctrl` is Ctrl there too. */
export type Stroke = string;

/** Every key of the editor by the place where it is heard: what the frame listens for, commands show and the help lists. */
export const SHORTCUT_GROUPS = [
  {
    id: 'everywhere',
    shortcuts: [
      { id: 'search', name: 'palette.title', keys: ['Mod+K'] },
      { id: 'shortcuts', name: 'palette.shortcuts', keys: ['?'] },
      { id: 'undo', name: 'frame.undo', keys: ['Mod+Z'] },
      { id: 'redo', name: 'frame.redo', keys: ['Mod+Y', 'Mod+Shift+Z'] },
      { id: 'save', name: 'frame.saveToFile', keys: ['Mod+S'] },
      { id: 'print', name: 'palette.print', keys: ['Mod+P'] },
      { id: 'next-finding', name: 'palette.nextFinding', keys: ['F8'] },
      { id: 'previous-finding', name: 'palette.previousFinding', keys: ['Shift+F8'] },
      { id: 'next-region', name: 'palette.key.nextRegion', keys: ['F6'] },
      { id: 'previous-region', name: 'palette.key.previousRegion', keys: ['Shift+F6'] },
      { id: 'close', name: 'palette.key.close', keys: ['Escape'] },
    ],
  },
  {
    id: 'field',
    shortcuts: [
      { id: 'apply', name: 'palette.key.apply', keys: ['Alt+Enter'] },
      { id: 'line-break', name: 'palette.key.lineBreak', keys: ['Shift+Enter'] },
    ],
  },
  {
    id: 'rows',
    shortcuts: [
      { id: 'next-section', name: 'palette.key.nextSection', keys: ['Mod+Enter'] },
      { id: 'new-row', name: 'palette.key.newRow', keys: ['Enter'] },
      { id: 'move-row', name: 'palette.key.move', keys: ['Alt+ArrowUp', 'Alt+ArrowDown'] },
      { id: 'duplicate-row', name: 'palette.key.duplicate', keys: ['Mod+D'] },
      { id: 'remove-row', name: 'palette.key.removeEmpty', keys: ['Backspace'] },
      { id: 'choose-row', name: 'palette.key.chooseRow', keys: ['Escape'] },
    ],
  },
  {
    id: 'chosen',
    shortcuts: [
      { id: 'reach-rows', name: 'palette.key.reachRows', keys: ['Shift+ArrowUp', 'Shift+ArrowDown'] },
      { id: 'toggle-row', name: 'palette.key.toggleRow', keys: ['Ctrl+Space'] },
      { id: 'all-rows', name: 'palette.key.allRows', keys: ['Mod+A'] },
      { id: 'move-rows', name: 'palette.key.move', keys: ['Alt+ArrowUp', 'Alt+ArrowDown'] },
      { id: 'duplicate-rows', name: 'competencies.duplicate', keys: ['Mod+D'] },
      { id: 'copy-rows', name: 'palette.key.copy', keys: ['Mod+C'] },
      { id: 'cut-rows', name: 'palette.key.cut', keys: ['Mod+X'] },
      { id: 'delete-row', name: 'competencies.delete', keys: ['Delete'] },
      { id: 'row-menu', name: 'palette.key.rowMenu', keys: ['Shift+F10'] },
      { id: 'edit-row', name: 'palette.key.editRow', keys: ['F2', 'Enter'] },
      { id: 'leave-rows', name: 'palette.key.leaveRows', keys: ['Escape'] },
    ],
  },
  {
    id: 'tree',
    shortcuts: [
      { id: 'move-competency', name: 'palette.key.move', keys: ['Alt+ArrowUp', 'Alt+ArrowDown'] },
      { id: 'other-category', name: 'palette.key.otherCategory', keys: ['Alt+ArrowLeft', 'Alt+ArrowRight'] },
      {
        id: 'reach-competencies',
        name: 'palette.key.reachCompetencies',
        keys: ['Shift+ArrowUp', 'Shift+ArrowDown'],
      },
      { id: 'duplicate-competency', name: 'competencies.duplicate', keys: ['Mod+D'] },
      { id: 'delete-competency', name: 'competencies.delete', keys: ['Delete'] },
    ],
  },
  {
    id: 'table',
    shortcuts: [
      { id: 'table-cells', name: 'palette.key.cells', keys: ['Arrows'] },
      { id: 'table-edges', name: 'palette.key.tableEdges', keys: ['Mod+Arrows'] },
      { id: 'table-ends', name: 'palette.key.edges', keys: ['Home', 'End'] },
      { id: 'table-reach', name: 'palette.key.reachCells', keys: ['Shift+Arrows'] },
      { id: 'table-all', name: 'palette.key.allCells', keys: ['Mod+A'] },
      { id: 'table-edit', name: 'palette.key.editCell', keys: ['F2'] },
      { id: 'table-below', name: 'palette.key.cellBelow', keys: ['Enter'] },
      { id: 'table-beside', name: 'palette.key.cellBeside', keys: ['Tab'] },
      { id: 'table-line', name: 'palette.key.lineBreak', keys: ['Alt+Enter'] },
      { id: 'table-cancel', name: 'palette.key.cancelCell', keys: ['Escape'] },
      { id: 'table-fill', name: 'palette.key.fillDown', keys: ['Mod+D'] },
      { id: 'table-clear', name: 'palette.key.clearCells', keys: ['Delete'] },
      { id: 'table-copy', name: 'palette.key.copy', keys: ['Mod+C'] },
      { id: 'table-cut', name: 'palette.key.cut', keys: ['Mod+X'] },
      { id: 'table-paste', name: 'palette.key.paste', keys: ['Mod+V'] },
      { id: 'table-unfold', name: 'palette.key.unfold', keys: ['Alt+ArrowDown'] },
    ],
  },
  {
    id: 'list',
    shortcuts: [
      { id: 'new-item', name: 'palette.key.newRow', keys: ['Enter'] },
      { id: 'move-item', name: 'palette.key.move', keys: ['Alt+ArrowUp', 'Alt+ArrowDown'] },
      { id: 'remove-item', name: 'palette.key.removeEmpty', keys: ['Backspace'] },
    ],
  },
  {
    id: 'matrix',
    shortcuts: [
      { id: 'go-cells', name: 'palette.key.cells', keys: ['Arrows'] },
      { id: 'go-far', name: 'palette.key.tableEdges', keys: ['Mod+Arrows'] },
      { id: 'go-edges', name: 'palette.key.edges', keys: ['Home', 'End'] },
      { id: 'reach-levels', name: 'palette.key.reachCells', keys: ['Shift+Arrows'] },
      { id: 'all-levels', name: 'palette.key.allCells', keys: ['Mod+A'] },
      { id: 'set-level', name: 'palette.key.setLevel', keys: ['1–5'] },
      { id: 'set-entry', name: 'palette.key.setEntry', keys: ['Shift+1–5'] },
      { id: 'undecided', name: 'palette.key.undecided', keys: ['0'] },
      { id: 'not-required', name: 'palette.key.notRequired', keys: ['-'] },
      { id: 'clear-level', name: 'palette.key.clear', keys: ['Delete'] },
      { id: 'open-levels', name: 'palette.key.openLevels', keys: ['Enter'] },
      { id: 'fill-levels', name: 'palette.key.fillDown', keys: ['Mod+D'] },
      { id: 'copy-levels', name: 'palette.key.copy', keys: ['Mod+C'] },
      { id: 'cut-levels', name: 'palette.key.cut', keys: ['Mod+X'] },
      { id: 'paste-levels', name: 'palette.key.paste', keys: ['Mod+V'] },
    ],
  },
  {
    id: 'alignment',
    shortcuts: [
      { id: 'alignment-cells', name: 'palette.key.cells', keys: ['Arrows'] },
      { id: 'alignment-edges', name: 'palette.key.edges', keys: ['Home', 'End'] },
      { id: 'open-evidence', name: 'palette.key.openEvidence', keys: ['Enter'] },
    ],
  },
  {
    id: 'walk',
    shortcuts: [
      { id: 'walk-sentences', name: 'walk.key.sentences', keys: ['ArrowUp', 'ArrowDown'] },
      { id: 'walk-pick', name: 'walk.key.pick', keys: ['Enter', 'Space'] },
      { id: 'walk-search', name: 'walk.key.search', keys: ['Escape'] },
      { id: 'walk-next', name: 'walk.next', keys: ['Mod+Enter'] },
      { id: 'walk-nothing', name: 'walk.nothing', keys: ['Alt+Enter'] },
      { id: 'walk-skip', name: 'walk.skip', keys: ['Shift+Enter'] },
      { id: 'walk-back', name: 'walk.back', keys: ['Mod+Shift+Enter'] },
    ],
  },
] as const;

export type ShortcutGroup = (typeof SHORTCUT_GROUPS)[number];

/** The name of a shortcut, for the commands that have one. */
export type ShortcutId = ShortcutGroup['shortcuts'][number]['id'];

/** The keys of a shortcut. */
export function keysOf(id: ShortcutId): readonly Stroke[] {
  for (const group of SHORTCUT_GROUPS) {
    for (const shortcut of group.shortcuts) if (shortcut.id === id) return shortcut.keys;
  }
  return [];
}

/** What of a key press says which shortcut it is. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether a key press is one of a shortcut's. */
export function isShortcut(press: Press, id: ShortcutId): boolean {
  return keysOf(id).some((stroke) => isStroke(press, stroke));
}

function isStroke({ key, ctrlKey, metaKey, altKey, shiftKey }: Press, stroke: Stroke): boolean {
  const parts = stroke.split('+');
  const wanted = parts.at(-1) ?? '';
  // Whether a sign such as ? needs Shift is a matter of the keyboard.
  const isSign = wanted.length === 1 && wanted.toLowerCase() === wanted.toUpperCase();
  return (
    key.toLowerCase() === wanted.toLowerCase() &&
    (ctrlKey || metaKey) === (parts.includes('Mod') || parts.includes('Ctrl')) &&
    altKey === parts.includes('Alt') &&
    (isSign || shiftKey === parts.includes('Shift'))
  );
}
