import type { JSX } from 'react';
import { shortcutCaps } from '../../controls/key-caps.ts';
import { keysOf } from '../../controls/shortcuts.ts';
import { useWords } from '../../messages/words.tsx';
import { WALK_KEYS, type WalkAct } from './walk-keys.ts';

interface WalkActsProps {
  /** A sentence is chosen, or something was said of it before. */
  readonly canGoOn: boolean;
  readonly isReadOnly: boolean;
  readonly onAct: (act: WalkAct) => void;
}

/** What can be said of a statement, each with its key; they stay where they are from statement to statement. */
export function WalkActs({ canGoOn, isReadOnly, onAct }: WalkActsProps): JSX.Element {
  return (
    <div className="walk-acts">
      <ActButton act="next" look="primary" isOff={!canGoOn} onAct={onAct} />
      {!isReadOnly && <ActButton act="nothing" onAct={onAct} />}
      <ActButton act="skip" onAct={onAct} />
    </div>
  );
}

interface ActButtonProps {
  readonly act: WalkAct;
  readonly look?: 'primary' | 'quiet' | undefined;
  readonly isOff?: boolean;
  readonly onAct: (act: WalkAct) => void;
}

/** One thing to do, and the key for it. */
export function ActButton({ act, look, isOff = false, onAct }: ActButtonProps): JSX.Element {
  const words = useWords();
  const shortcut = WALK_KEYS[act];
  return (
    <button
      type="button"
      className={look === undefined ? 'tegu-button' : `tegu-button ${look}`}
      aria-disabled={isOff}
      aria-keyshortcuts={keysOf(shortcut).join(' ').replaceAll('Mod', 'Control')}
      onClick={() => onAct(act)}
    >
      {words(`walk.${act}`)}
      <kbd aria-hidden>{shortcutCaps(shortcut)}</kbd>
    </button>
  );
}
