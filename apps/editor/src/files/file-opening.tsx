import { FileFault } from '@tegu/core';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type JSX,
  type ReactNode,
} from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useServices } from '../services.ts';
import { modelOfFile } from './model-files.ts';
import { droppedFile, pickFile, type PickedFile } from './pick-files.ts';

/** A file that could not be opened, and why; no fault where it could not even be read. */
export interface BadFile {
  readonly name: string;
  readonly fault: FileFault | undefined;
}

/** Where to go with a model that has been opened. */
export type Destination = 'foundation' | 'check';

interface FileOpening {
  readonly bad: BadFile | null;
  readonly isDropping: boolean;
  readonly dismiss: () => void;
  /** Asks for a file and opens it as a new model. */
  readonly open: (to: Destination) => Promise<void>;
  /** Opens a text that came with the app as a new model. */
  readonly openText: (text: string) => Promise<void>;
}

const FileOpeningContext = createContext<FileOpening | null>(null);

/** The way to open files, and what became of the last one. */
export function useFileOpening(): FileOpening {
  const opening = useContext(FileOpeningContext);
  if (!opening) throw new Error('useFileOpening needs a FileOpeningProvider above it');
  return opening;
}

/** Opens files, picked or dropped anywhere on the page; each becomes a model of its own, whatever is open. */
export function FileOpeningProvider({ children }: { readonly children: ReactNode }): JSX.Element {
  const { shelf } = useServices();
  const navigate = useNavigate();
  const [bad, setBad] = useState<BadFile | null>(null);
  const goTo = useCallback(
    (model: string, place: Destination) => navigate({ to: '/m/$model/$place', params: { model, place } }),
    [navigate],
  );
  const take = useCallback(
    async ({ file, handle }: PickedFile, to: Destination): Promise<void> => {
      setBad(null);
      try {
        const id = await shelf.addFromFile(modelOfFile(await file.text()), file.name, handle);
        await goTo(id, to);
      } catch (error) {
        setBad({ name: file.name, fault: error instanceof FileFault ? error : undefined });
      }
    },
    [shelf, goTo],
  );
  const takeDropped = useCallback((picked: PickedFile) => void take(picked, 'foundation'), [take]);
  const isDropping = useFileDrop(takeDropped);
  const opening = useMemo<FileOpening>(
    () => ({
      bad,
      isDropping,
      dismiss: () => setBad(null),
      open: async (to) => {
        const picked = await pickFile();
        if (picked) await take(picked, to);
      },
      openText: async (text) => {
        const { model } = modelOfFile(text);
        await goTo(await shelf.add(model), 'foundation');
      },
    }),
    [bad, isDropping, take, shelf, goTo],
  );
  return <FileOpeningContext value={opening}>{children}</FileOpeningContext>;
}

/** Hears files being dragged over the page and dropped on it; true while one is over it. */
function useFileDrop(onDrop: (picked: PickedFile) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      void droppedFile(event.dataTransfer).then((picked) => {
        if (picked) onDrop(picked);
      });
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onDrop]);
  return isOver;
}
