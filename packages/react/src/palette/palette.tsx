import type { JSX } from 'react';
import type { EditorAction } from './editor-action.ts';
import type { Wish } from './options.ts';
import { PaletteDialog } from './palette-dialog.tsx';
import { useEditorActions, type FrameDeeds } from './use-editor-actions.ts';

interface PaletteProps {
  readonly deeds: FrameDeeds;
  /** What the host can do beside. */
  readonly hostActions: readonly EditorAction[];
  readonly onClose: () => void;
  readonly onChoose: (wish: Wish) => void;
}

/** The palette over all that the editor and its host can do. */
export function Palette({ deeds, hostActions, onClose, onChoose }: PaletteProps): JSX.Element {
  const own = useEditorActions(deeds);
  return <PaletteDialog actions={[...own, ...hostActions]} onClose={onClose} onChoose={onChoose} />;
}
