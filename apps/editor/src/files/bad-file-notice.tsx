import { Icon, useUiLanguage } from '@tegu/react';
import type { JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { useFaultSentence } from './fault-words.ts';
import { useFileOpening } from './file-opening.tsx';

/** Says calmly which file could not be opened, where it is at fault and what would be right. */
export function BadFileNotice(): JSX.Element | null {
  const words = useAppWords();
  const { bad, dismiss } = useFileOpening();
  const sentence = useFaultSentence(bad?.fault, useUiLanguage());
  if (!bad || (bad.fault && sentence === undefined)) return null;
  return (
    <div className="tegu-bad-file" role="alert">
      <div>
        <b>{words('file.bad', { name: bad.name })}</b>
        <p>{sentence ?? words('file.notText')}</p>
        <p className="tegu-muted tegu-small">{words('file.unchanged')}</p>
      </div>
      <button type="button" className="tegu-icon-button" aria-label={words('file.close')} onClick={dismiss}>
        <Icon name="close" />
      </button>
    </div>
  );
}
