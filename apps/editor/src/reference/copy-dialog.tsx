import { Sheet, today, useUiLanguage, useWords } from '@tegu/react';
import { isFull, type LibraryEntry } from '@tegu/store/browser';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { useEditedWhen } from '../home/edited-when.ts';
import { useServices } from '../services.ts';
import { carryTo } from './carried-copies.ts';
import type { OpenLibrary } from './open-libraries.ts';

interface CopyDialogProps {
  readonly opened: OpenLibrary;
  readonly title: string;
  /** The competencies to be copied. */
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** Into which model? The one that is chosen is opened, and what was copied comes into it there. */
export function CopyDialog({ opened, title, ids, onClose }: CopyDialogProps): JSX.Element {
  const words = useAppWords();
  const untitled = useWords()('frame.untitled');
  const screen = useUiLanguage();
  const editedWhen = useEditedWhen();
  const navigate = useNavigate();
  const { shelf } = useServices();
  const [models, setModels] = useState<readonly LibraryEntry[] | null>(null);
  const [trouble, setTrouble] = useState<'full' | 'failed' | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    void shelf.list().then(
      // A model of a newer Tegu is looked at only.
      (entries) => setModels(entries.filter(({ newer }) => !newer)),
      () => setModels([]),
    );
  }, [shelf]);
  const copyTo = async (modelFor: () => Promise<string>): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setTrouble(null);
    try {
      const competencies = await opened.desk.copy(ids);
      if (competencies.length === 0) throw new Error('None of them is in the library');
      const model = await modelFor();
      carryTo(model, { library: opened.id, from: title, competencies, date: today() });
      await navigate({ to: '/m/$model/$place', params: { model, place: 'competencies' } });
    } catch (error) {
      setTrouble(isFull(error) ? 'full' : 'failed');
      setBusy(false);
    }
  };
  return (
    <Sheet title={words('library.copyTo', { count: ids.length })} size="small" onClose={onClose}>
      <p className="tegu-muted">{words('library.copyAbout')}</p>
      {trouble && <p role="alert">{words(`library.copy.${trouble}`)}</p>}
      <ul className="tegu-library-models">
        <li>
          <button
            type="button"
            disabled={isBusy}
            onClick={() => void copyTo(() => shelf.addBlank(opened.facts.languages[0] ?? screen))}
          >
            <b>{words('library.newModel')}</b>
          </button>
        </li>
        {models?.map((model) => (
          <li key={model.id}>
            <button
              type="button"
              disabled={isBusy}
              onClick={() => void copyTo(() => Promise.resolve(model.id))}
            >
              <b lang={model.languages[0]}>{model.title.trim() || untitled}</b>
              <span className="tegu-small tegu-muted">
                {words('library.modelCounts', {
                  count: model.counts.competencies,
                  when: editedWhen(model.edited),
                })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
