import { useWords } from '@tegu/react';
import { useEffect, useRef, type JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { useStoreState } from '../open/use-store-state.ts';
import { useServices } from '../services.ts';
import { ArchiveSummary } from './archive-summary.tsx';
import { archiveWorkOf } from './archive-work.ts';
import type { ArchiveTools } from './bring-back.ts';

interface LibraryArchiveProps {
  /** False where there is nothing to save yet. */
  readonly hasModels?: boolean;
  /** Called when models have come into the library. */
  readonly onBroughtBack?: () => void;
}

/** Saves the whole library as one file, brings models back from one, and says what became of it. */
export function LibraryArchive({ hasModels = true, onBroughtBack }: LibraryArchiveProps): JSX.Element {
  const words = useAppWords();
  const untitled = useWords()('frame.untitled');
  const work = archiveWorkOf(useServices());
  const state = useStoreState(work);
  const input = useRef<HTMLInputElement>(null);
  const isBusy = state.kind === 'saving' || state.kind === 'bringing';
  const added = useRef(state);
  useEffect(() => {
    if (added.current === state) return;
    added.current = state;
    if (state.kind === 'brought' && state.result.added > 0) onBroughtBack?.();
  }, [state, onBroughtBack]);
  useEffect(() => () => work.forget(), [work]);
  return (
    <div className="tegu-archive">
      <p className="tegu-archive-ways">
        {hasModels && (
          <button
            type="button"
            className="tegu-button quiet"
            aria-disabled={isBusy}
            onClick={() => {
              if (!isBusy) void work.save(untitled);
            }}
          >
            {words('archive.save')}
          </button>
        )}
        <button
          type="button"
          className="tegu-button quiet"
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) input.current?.click();
          }}
        >
          {words('archive.bringBack')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".zip,application/zip"
          aria-label={words('archive.file')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void work.bringBack(file);
            // The same file can then be chosen once more.
            currentTarget.value = '';
          }}
        />
      </p>
      <div role="status" className="tegu-muted tegu-small">
        <ArchiveSummary state={state} />
      </div>
    </div>
  );
}

/** Brings the models of a dropped zip back; what became of it stands where LibraryArchive is. */
export function bringBackZip(tools: ArchiveTools, file: File): Promise<void> {
  return archiveWorkOf(tools).bringBack(file);
}
