import { Check, Eye, TriangleAlert } from 'lucide-react';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import type { SaveState } from './save-state.ts';

interface SaveChipProps {
  readonly state: SaveState;
  readonly onSaveToFile: () => void;
}

/** Says where the model is saved, always; and what to do where it is not. */
export function SaveChip({ state, onSaveToFile }: SaveChipProps): JSX.Element {
  const words = useWords();
  return (
    <span className={state.kind === 'unsaved' ? 'tegu-save warn' : 'tegu-save'}>
      {/* Only trouble is said aloud: "Saving" after each word would drown out everything else. */}
      <span role={state.kind === 'unsaved' ? 'alert' : undefined}>
        <Mark state={state} />
        {textOf(state, words)}
      </span>
      {state.kind === 'unsaved' && (
        <button type="button" onClick={onSaveToFile}>
          {words('frame.saveToFile')}
        </button>
      )}
    </span>
  );
}

function Mark({ state }: { readonly state: SaveState }): JSX.Element | null {
  switch (state.kind) {
    case 'browser':
    case 'file':
      return <Check className="tegu-icon-small" strokeWidth={1.75} aria-hidden />;
    case 'looking':
      return <Eye className="tegu-icon-small" strokeWidth={1.75} aria-hidden />;
    case 'unsaved':
      return <TriangleAlert className="tegu-icon-small" strokeWidth={1.75} aria-hidden />;
    case 'saving':
      return null;
  }
}

function textOf(state: SaveState, words: ReturnType<typeof useWords>): string {
  switch (state.kind) {
    case 'browser':
      return words('frame.savedInBrowser');
    case 'file':
      return words('frame.savedToFile', { name: state.name });
    case 'saving':
      return words('frame.saving');
    case 'looking':
      return words('frame.lookingOnly');
    case 'unsaved':
      return words(`frame.unsaved.${state.why}`);
  }
}
