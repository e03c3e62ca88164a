import { useState, useSyncExternalStore, type JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { newerVersion, type NewerVersion } from './newer-version.ts';

/** Offers a newer version, in a corner where it is in nobody's way. */
export function NewerNotice({
  version = newerVersion,
}: {
  readonly version?: Pick<NewerVersion, 'getState' | 'subscribe' | 'take'>;
}): JSX.Element {
  const words = useAppWords();
  const isReady = useSyncExternalStore(version.subscribe, version.getState);
  const [isLater, putOff] = useState(false);
  const isShown = isReady && !isLater;
  return (
    <div className="tegu-newer" data-shown={isShown}>
      <span role="status">{isShown && words('newer.ready')}</span>
      {isShown && (
        <>
          <button type="button" className="tegu-link" onClick={version.take}>
            {words('newer.reload')}
          </button>
          <button type="button" className="tegu-link later" onClick={() => putOff(true)}>
            {words('newer.later')}
          </button>
        </>
      )}
    </div>
  );
}
