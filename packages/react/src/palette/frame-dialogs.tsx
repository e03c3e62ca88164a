import type { JSX, RefObject } from 'react';
import { LanguagesDialog } from '../languages/languages-dialog.tsx';
import { afterDialog } from '../pasting/after-dialog.ts';
import { useSession } from '../session/session-context.tsx';
import { goalOf } from './record-option.ts';
import { useArrival } from './arrival.ts';
import type { EditorAction } from './editor-action.ts';
import type { Wish } from './options.ts';
import { Palette } from './palette.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import type { FrameDeeds } from './use-editor-actions.ts';
import { rememberVisit } from './visits.ts';

/** What lies over the page: the search, the list of keys, or the content languages. */
export type FrameDialog = 'search' | 'shortcuts' | 'languages';

interface FrameDialogsProps {
  /** The editor's element. */
  readonly scope: RefObject<HTMLElement | null>;
  readonly dialog: FrameDialog | null;
  readonly onDialog: (dialog: FrameDialog | null) => void;
  readonly deeds: Pick<FrameDeeds, 'preferences' | 'onUndo' | 'onRedo' | 'onSaveToFile' | 'onHome'>;
  /** What the host can do beside. */
  readonly actions: readonly EditorAction[];
}

/** The dialogs of the frame, and what is chosen in them. */
export function FrameDialogs({ scope, dialog, onDialog, deeds, actions }: FrameDialogsProps): JSX.Element {
  const session = useSession();
  const arrive = useArrival(scope);
  const close = (): void => onDialog(null);
  const choose = (wish: Wish): void => {
    close();
    if ('goal' in wish && wish.goal.record !== undefined) rememberVisit(session, wish.goal.record);
    afterDialog(() => ('goal' in wish ? arrive(wish.goal) : wish.run()));
  };
  const all: FrameDeeds = {
    ...deeds,
    onShortcuts: () => onDialog('shortcuts'),
    onLanguages: () => onDialog('languages'),
    onPrint: () => scope.current?.ownerDocument.defaultView?.print(),
    onFinding: (step) => {
      // Where nothing was found on the page the list of all findings goes on.
      if (!pressF8(scope.current, step)) arrive({ to: { place: 'check' } });
    },
    goTo: arrive,
  };
  return (
    <>
      {dialog === 'search' && <Palette deeds={all} hostActions={actions} onClose={close} onChoose={choose} />}
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {dialog === 'languages' && (
        <LanguagesDialog
          onClose={close}
          onLead={(record, field, language) => {
            session.writeIn(language);
            choose({ goal: goalOf(session.store.getState().model, record, field) });
          }}
        />
      )}
    </>
  );
}

/** What F8 does is up to the place; false where nobody heard it. */
function pressF8(scope: HTMLElement | null, step: -1 | 1): boolean {
  const { activeElement } = scope?.ownerDocument ?? document;
  const press = new KeyboardEvent('keydown', {
    key: 'F8',
    shiftKey: step < 0,
    bubbles: true,
    cancelable: true,
  });
  return activeElement?.dispatchEvent(press) === false;
}
