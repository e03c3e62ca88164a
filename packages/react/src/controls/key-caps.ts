import { keysOf, type ShortcutId, type Stroke } from './shortcuts.ts';

/** What stands on the keys: of a Mac, and of other keyboards. */
const MAC: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Delete: '⌦',
  Backspace: '⌫',
};
const OTHERS: Readonly<Record<string, string>> = { Mod: 'Ctrl', Delete: 'Del' };
const EVERYWHERE: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Arrows: '← ↑ ↓ →',
  Escape: 'Esc',
};

/** A stroke as it reads on the keyboard: `Ctrl Shift Z`, on a Mac `⇧⌘Z`. */
export function capsOf(stroke: Stroke, isMac: boolean = isMacKeyboard()): string {
  const parts = stroke.split('+');
  const named = (part: string): string => (isMac ? MAC : OTHERS)[part] ?? EVERYWHERE[part] ?? part;
  if (!isMac) return parts.map(named).join(' ');
  // A Mac writes Command last of what is held.
  const held = parts.slice(0, -1).sort((a, b) => Number(a === 'Mod') - Number(b === 'Mod'));
  return [...held, ...parts.slice(-1)].map(named).join('');
}

/** The first keys of a shortcut as they read on the keyboard. */
export function shortcutCaps(id: ShortcutId): string {
  const [first] = keysOf(id);
  return first === undefined ? '' : capsOf(first);
}

function isMacKeyboard(): boolean {
  return typeof navigator !== 'undefined' && /^(Mac|iP)/.test(navigator.platform);
}
