import type { JSX, ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface OverlayDialogProps {
  readonly title: string;
  readonly isSmall?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question over the page; Escape and a press beside it leave everything as it was. */
export function OverlayDialog({
  title,
  isSmall = false,
  onClose,
  children,
}: OverlayDialogProps): JSX.Element {
  return (
    <ModalOverlay
      className="tegu-dialog-over"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={isSmall ? 'tegu-dialog small' : 'tegu-dialog'}>
        <Dialog className="tegu-dialog-in">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
