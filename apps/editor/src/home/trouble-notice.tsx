import { Icon } from '@tegu/react';
import type { JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import type { HomeTrouble } from './use-home-trouble.ts';

interface TroubleNoticeProps {
  readonly trouble: HomeTrouble | null;
  readonly onClose: () => void;
}

/** Says what could not be done on Home, why, and what helps. */
export function TroubleNotice({ trouble, onClose }: TroubleNoticeProps): JSX.Element | null {
  const words = useAppWords();
  if (!trouble) return null;
  const { deed, name, why } = trouble;
  return (
    <div className="tegu-report trouble" role="alert">
      <div>
        <b>{words(`home.trouble.${deed}`, { name })}</b>
        <p>{words(`home.why.${why}`)}</p>
        <p className="tegu-muted tegu-small">{words('file.unchanged')}</p>
      </div>
      <button type="button" className="tegu-icon-button" aria-label={words('file.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
