import { X } from 'lucide-react';
import type { JSX, ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface SheetProps {
  readonly title: string;
  /** Name of the button that closes it. */
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet over the page, about one thing; Escape, a press beside it and its button close it. */
export function Sheet({ title, close, onClose, children }: SheetProps): JSX.Element {
  return (
    <ModalOverlay
      className="tegu-sheet-over"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="tegu-sheet">
        <Dialog className="tegu-sheet-in">
          <div className="tegu-sheet-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <button type="button" className="tegu-icon-button" aria-label={close} onClick={onClose}>
              <X className="tegu-icon" strokeWidth={1.75} aria-hidden />
            </button>
          </div>
          <div className="tegu-sheet-body">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
