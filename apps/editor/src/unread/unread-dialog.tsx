import { inLanguage, type Quarantined } from '@tegu/core';
import { Sheet, useSessionState, useUiLanguage } from '@tegu/react';
import type { LiveModel } from '@tegu/store';
import type { JSX } from 'react';
import { useFileMessages } from '../files/fault-words.ts';
import { download } from '../files/pick-files.ts';
import { useAppWords } from '../messages/load-messages.ts';
import { unreadPart, type UnreadPart } from './unread-part.ts';

interface UnreadDialogProps {
  readonly doc: LiveModel['doc'];
  readonly quarantined: readonly Quarantined[];
  readonly unsound: number;
  readonly onClose: () => void;
}

/** The parts of the model that cannot be read: what each is and why, and all they hold as a file. */
export function UnreadDialog({ doc, quarantined, unsound, onClose }: UnreadDialogProps): JSX.Element {
  const words = useAppWords();
  const messages = useFileMessages(true, useUiLanguage());
  const title = useSessionState(({ model }) => inLanguage(model.own.title, model.own.languages));
  const parts = messages ? quarantined.map((fault) => unreadPart(fault, doc, words, messages)) : [];
  const name = words('unread.file', { name: title.trim() === '' ? words('unread.untitled') : title });
  return (
    <Sheet
      title={words('unread.title')}
      onClose={onClose}
      foot={
        parts.length > 0 ? (
          <button type="button" className="tegu-button" onClick={() => download(name, textOf(parts))}>
            {words('unread.download')}
          </button>
        ) : undefined
      }
    >
      <p className="tegu-muted">{words('unread.lead')}</p>
      {messages && (
        <ul className="tegu-unread">
          {parts.map(({ id, kind, name: called, why }) => (
            <li key={id}>
              <b>{called}</b>
              <span>{called === id ? kind : `${kind} · ${id}`}</span>
              <p>{why}</p>
            </li>
          ))}
          {unsound > 0 && <li>{words('unread.pieces', { count: unsound })}</li>}
        </ul>
      )}
    </Sheet>
  );
}

/** What the document says of the parts, as it stands there. */
function textOf(parts: readonly UnreadPart[]): string {
  return JSON.stringify(
    parts.map(({ raw, why }) => ({ ...raw, why })),
    null,
    2,
  );
}
