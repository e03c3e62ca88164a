import type { Model } from '@tegu/core';
import { StartDialog, useFormats } from '@tegu/react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type JSX } from 'react';
import { useFileOpening } from '../files/file-opening.tsx';
import { useAppWords } from '../messages/load-messages.ts';
import { useServices } from '../services.ts';
import { NO_DRAFT, type CheckStart } from './use-check-start.ts';
import type { Attempt } from './use-home-trouble.ts';

export { followedBy } from '@tegu/react';

interface CheckStartDialogProps {
  readonly start: CheckStart;
  readonly attempt: Attempt;
}

/** "Check the model you already have": what is pasted becomes a new model, a file is opened, and both stand at Check. */
export function CheckStartDialog({ start, attempt }: CheckStartDialogProps): JSX.Element {
  const words = useAppWords();
  const { formatDate } = useFormats();
  const [today] = useState(() => new Date());
  const navigate = useNavigate();
  const { shelf } = useServices();
  const { open, take, sendDropsTo } = useFileOpening();
  const isBusy = useRef(false);
  useEffect(() => {
    sendDropsTo('check');
    return () => sendDropsTo('foundation');
  }, [sendDropsTo]);
  const add = async (model: Model): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    const isDone = await attempt({ deed: 'check', name: '' }, async () => {
      const id = await shelf.add(model);
      start.setDraft(NO_DRAFT);
      await navigate({ to: '/m/$model/$place', params: { model: id, place: 'check' } });
      return undefined;
    });
    isBusy.current = false;
    // Why it could not be done stands on the page; the text is kept.
    if (!isDone) start.close();
  };
  const openFile = async (): Promise<void> => {
    const isDone = await attempt({ deed: 'open', name: '' }, async () => {
      await open('check');
      return undefined;
    });
    if (!isDone) start.close();
  };
  const openFileText = async (text: string): Promise<void> => {
    const file = new File([text], words('file.pasted'));
    if (await take([{ file, handle: undefined, isPasted: true }], 'check')) start.setDraft(NO_DRAFT);
  };
  return (
    <StartDialog
      title={words('home.check')}
      modelTitle={words('home.pastedModel', { date: formatDate(today, { dateStyle: 'long' }) })}
      draft={start.draft}
      onDraft={start.setDraft}
      onModel={(model) => void add(model)}
      onFileText={(text) => void openFileText(text)}
      onFiles={(files) =>
        void take(
          files.map((file) => ({ file, handle: undefined })),
          'check',
        )
      }
      onPickFile={() => void openFile()}
      onClose={start.close}
    />
  );
}
