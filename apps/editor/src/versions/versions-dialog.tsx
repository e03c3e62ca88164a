import { Sheet, useSession, useToast, useUndoToast } from '@tegu/react';
import type { KeptModel, RestorePoint } from '@tegu/store/browser';
import { useState, type JSX, type SubmitEvent } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { useVersions } from './use-versions.ts';
import { useVersionWhen } from './version-when.ts';
import { VersionRow } from './version-row.tsx';

interface VersionsDialogProps {
  readonly opened: KeptModel;
  readonly onClose: () => void;
}

/** The earlier versions of the open model: look, compare, go back; and keep the present one under a name. */
export function VersionsDialog({ opened, onClose }: VersionsDialogProps): JSX.Element {
  const words = useAppWords();
  const session = useSession();
  const toast = useToast();
  const undoToast = useUndoToast();
  const versionWhen = useVersionWhen();
  const [versions, lookAgain] = useVersions(opened);
  const listed = versions === 'unreadable' ? null : versions;
  const restore = async ({ id, at }: RestorePoint): Promise<void> => {
    onClose();
    const { step } = session.store.getState();
    if (!(await opened.restore(id))) {
      toast({ message: words('versions.unreadable') });
      return;
    }
    const message = words('versions.restored', { when: versionWhen(at) });
    // Where the model said the same already, there is nothing to take back.
    if (session.store.getState().step === step) toast({ message });
    else undoToast(message);
  };
  return (
    <Sheet title={words('versions.title')} onClose={onClose}>
      <p className="tegu-muted">{words('versions.lead')}</p>
      {!session.readOnly && <KeepVersion opened={opened} onKept={lookAgain} />}
      <div role="status">
        {versions === null && <p className="tegu-muted">{words('versions.reading')}</p>}
        {versions === 'unreadable' && <p className="tegu-muted">{words('versions.unlisted')}</p>}
        {listed?.length === 0 && <p className="tegu-muted">{words('versions.none')}</p>}
      </div>
      <ul className="tegu-versions">
        {listed?.map((version) => (
          <VersionRow
            key={version.id}
            opened={opened}
            version={version}
            when={versionWhen(version.at)}
            onRestore={() => void restore(version)}
          />
        ))}
      </ul>
    </Sheet>
  );
}

interface KeepVersionProps {
  readonly opened: KeptModel;
  readonly onKept: () => void;
}

/** Keeps the present version for good, under a name. */
function KeepVersion({ opened, onKept }: KeepVersionProps): JSX.Element {
  const words = useAppWords();
  const session = useSession();
  const [name, setName] = useState('');
  const [said, say] = useState('');
  const keep = async (): Promise<void> => {
    const called = name.trim();
    try {
      await opened.points.make(session.store.getState().model, 'asked', called);
      setName('');
      say(words('versions.kept', { name: called }));
      onKept();
    } catch {
      say(words('versions.notKept'));
    }
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') void keep();
  };
  return (
    <form className="tegu-keep-version" onSubmit={onSubmit}>
      <label>
        <span className="tegu-label">{words('versions.name')}</span>
        <input className="tegu-field" value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <button type="submit" className="tegu-button" aria-disabled={name.trim() === ''}>
        {words('versions.keep')}
      </button>
      <p role="status" className="tegu-small tegu-muted">
        {said}
      </p>
    </form>
  );
}
