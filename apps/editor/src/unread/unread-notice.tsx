import { useModel } from '@tegu/react';
import type { LiveModel } from '@tegu/store';
import { useState, type JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { ModelNotice } from '../model/model-notice.tsx';
import { UnreadDialog } from './unread-dialog.tsx';

interface UnreadNoticeProps {
  readonly doc: LiveModel['doc'];
  /** Stored pieces of the model that nobody can read. */
  readonly unsound: number;
}

/** Says calmly that parts of the model cannot be read and are kept; put away, it comes back only for more of them. */
export function UnreadNotice({ doc, unsound }: UnreadNoticeProps): JSX.Element | null {
  const words = useAppWords();
  const quarantined = useModel((model) => model.quarantined);
  const [seen, setSeen] = useState(0);
  const [isOpen, open] = useState(false);
  const count = quarantined.length + unsound;
  return (
    <>
      {count > seen && (
        <ModelNotice
          words={words('unread.some', { count })}
          action={words('unread.show')}
          onAction={() => open(true)}
          seen={words('open.seen')}
          onSeen={() => setSeen(count)}
        />
      )}
      {isOpen && (
        <UnreadDialog doc={doc} quarantined={quarantined} unsound={unsound} onClose={() => open(false)} />
      )}
    </>
  );
}
