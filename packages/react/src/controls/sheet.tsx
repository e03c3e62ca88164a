import type { JSX, ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../messages/words.tsx';
import { Icon } from './icon.tsx';

interface OverlayProps {
  readonly look: 'sheet' | 'panel';
  readonly size?: string;
  /** Its accessible name, where no heading gives it one. */
  readonly label?: string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What lies over the page and keeps the focus until Escape or a press beside it closes it; then the focus goes back. */
export function Overlay({ look, size = '', label, onClose, children }: OverlayProps): JSX.Element {
  return (
    <ModalOverlay
      className="tegu-over"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={`tegu-${look} ${size}`}>
        <Dialog className={`tegu-${look}-in`} {...(label === undefined ? {} : { 'aria-label': label })}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The button that closes what lies over or beside the page. */
export function CloseButton({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const words = useWords();
  return (
    <button type="button" className="tegu-icon-button" aria-label={words('frame.close')} onClick={onClose}>
      <Icon name="close" />
    </button>
  );
}

interface SheetProps {
  readonly title: string;
  /** `small` asks one thing; `wide` shows a table. */
  readonly size?: 'small' | 'usual' | 'wide';
  /** Stands at the head in place of the title, which is heard only. */
  readonly head?: ReactNode;
  /** Stays in sight under what can be scrolled: buttons, or a hint. */
  readonly foot?: ReactNode;
  /** There is nothing to press in it: whoever has only a keyboard scrolls it as a whole. */
  readonly isRead?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet over the page, about one thing; Escape, a press beside it and its button close it. */
export function Sheet({
  title,
  size = 'usual',
  head,
  foot,
  isRead,
  onClose,
  children,
}: SheetProps): JSX.Element {
  return (
    <Overlay look="sheet" size={size} label={head === undefined ? undefined : title} onClose={onClose}>
      <div className="tegu-sheet-head">
        {head ?? (
          <Heading slot="title" level={2}>
            {title}
          </Heading>
        )}
        <CloseButton onClose={onClose} />
      </div>
      <div
        className="tegu-sheet-body"
        {...(isRead ? { role: 'region', 'aria-label': title, tabIndex: 0 } : {})}
      >
        {children}
      </div>
      {foot !== undefined && <div className="tegu-sheet-foot">{foot}</div>}
    </Overlay>
  );
}
