import { Icon, useToast } from '@tegu/react';
import { useEffect, useState, type JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { isStorageSaid, keepStorageSaid } from '../settings/preferences.ts';

/** From this part of the room on, a person should know. */
const NEARLY_FULL = 0.9;

interface StorageFacts {
  /** The browser has promised to keep what is here. */
  readonly isPersisted: boolean;
  readonly isNearlyFull: boolean;
}

/** Says once, quietly, that the browser may clear away what it keeps; and, whenever it is so, that room is getting short. */
export function StorageNote(): JSX.Element | null {
  const words = useAppWords();
  const toast = useToast();
  const facts = useStorageFacts();
  const [isSaid, say] = useState(isStorageSaid);
  if (!facts) return null;
  const { isNearlyFull, isPersisted } = facts;
  if (!isNearlyFull && (isPersisted || isSaid)) return null;
  const done = (): void => {
    keepStorageSaid();
    say(true);
  };
  const ask = async (): Promise<void> => {
    const isGranted = await navigator.storage.persist().catch(() => false);
    toast({ message: words(isGranted ? 'storage.granted' : 'storage.refused') });
    done();
  };
  return (
    <div className="tegu-storage">
      <p>
        {words(isNearlyFull ? 'storage.nearlyFull' : 'storage.mayClear')}{' '}
        {!isPersisted && !isSaid && (
          <button type="button" className="tegu-link" onClick={() => void ask()}>
            {words('storage.ask')}
          </button>
        )}
      </p>
      {!isNearlyFull && (
        <button type="button" className="tegu-icon-button" aria-label={words('file.close')} onClick={done}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

/** What the browser tells of its storage; null while it is asked, and where it tells nothing. */
function useStorageFacts(): StorageFacts | null {
  const [facts, setFacts] = useState<StorageFacts | null>(null);
  useEffect(() => {
    let isWanted = true;
    void storageFacts().then((found) => {
      if (isWanted) setFacts(found);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return facts;
}

async function storageFacts(): Promise<StorageFacts | null> {
  if (!('storage' in navigator) || !('persisted' in navigator.storage)) return null;
  try {
    const [isPersisted, { usage = 0, quota = 0 }] = await Promise.all([
      navigator.storage.persisted(),
      navigator.storage.estimate(),
    ]);
    return { isPersisted, isNearlyFull: quota > 0 && usage / quota > NEARLY_FULL };
  } catch {
    return null;
  }
}
