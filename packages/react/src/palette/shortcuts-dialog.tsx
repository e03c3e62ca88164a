import { X } from 'lucide-react';
import { Fragment, type JSX } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../messages/words.tsx';
import { capsOf } from './key-caps.ts';
import { SHORTCUT_GROUPS } from './shortcuts.ts';

/** Every key of the editor, by the place where it is heard. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const words = useWords();
  return (
    <ModalOverlay
      className="tegu-palette-over"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="tegu-palette keys">
        <Dialog className="tegu-palette-in">
          <div className="tegu-keys-head">
            <Heading slot="title" level={2}>
              {words('palette.shortcuts')}
            </Heading>
            <button
              type="button"
              className="tegu-icon-button"
              aria-label={words('palette.close')}
              onClick={onClose}
            >
              <X className="tegu-icon" strokeWidth={1.75} aria-hidden />
            </button>
          </div>
          {/* Whoever has only a keyboard must be able to scroll it. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className="tegu-keys" tabIndex={0} role="region" aria-label={words('palette.shortcuts')}>
            {SHORTCUT_GROUPS.map(({ id, shortcuts }) => (
              <section key={id} aria-labelledby={`tegu-keys-${id}`}>
                <h3 id={`tegu-keys-${id}`}>{words(`palette.keys.${id}`)}</h3>
                <dl>
                  {shortcuts.map((shortcut) => (
                    <div key={shortcut.id}>
                      <dt>{words(shortcut.name)}</dt>
                      <dd>
                        {shortcut.keys.map((stroke, i) => (
                          <Fragment key={stroke}>
                            {i > 0 && <span className="or"> {words('palette.or')} </span>}
                            <kbd>{capsOf(stroke)}</kbd>
                          </Fragment>
                        ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
