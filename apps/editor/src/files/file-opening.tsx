import { useNavigate } from '@tanstack/react-router';
import { inLanguage } from '@tegu/core';
import { isFull } from '@tegu/store/browser';
import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
  type JSX,
  type ReactNode,
} from 'react';
import type { Grid } from '@tegu/interchange';
import { useUiLanguage } from '@tegu/react';
import { useServices, type Services } from '../services.ts';
import { isDocument, sheetFormatOf } from '../sheets/sheet-files.ts';
import { tableText } from '../sheets/table-text.ts';
import { bringBackZip } from '../archive/library-archive.tsx';
import { isPartly, type FileOutcome } from './file-outcome.ts';
import { isZip, pickFiles, type PickedFile } from './pick-files.ts';
import type { GivenFile } from './take-files.ts';
import { useReading, type Reading, type ReadingTurn } from './use-reading.ts';
import { useFileDrop } from './use-file-drop.ts';

/** Where to go with a model that has been opened. */
export type Destination = 'foundation' | 'check';

/** A file of sheets that came while a model is open. */
export interface IncomingSheets {
  readonly file: File;
  readonly grids: readonly Grid[];
  /** None of its sheets is one of Tegu's: somebody says what is in their columns. */
  readonly isForeign: boolean;
}

interface FileOpening {
  /** What became of the files that came last, where it is to be said. */
  readonly outcomes: readonly FileOutcome[];
  /** How far files that are being read have come; undefined while there are none. */
  readonly reading: Reading | undefined;
  readonly isDropping: boolean;
  /** Grows with each time that files have been dealt with: the library may hold more. */
  readonly times: number;
  readonly dismiss: () => void;
  /** Asks for files and opens them as new models. */
  readonly open: (to: Destination) => Promise<void>;
  /** Opens a text that came with the app as a new model. */
  readonly openText: (text: string) => Promise<void>;
  /** Opens files that came some other way, `isOwn` each as a model of its own; true where one was opened and is shown now. */
  readonly take: (files: readonly GivenFile[], to?: Destination, isOwn?: boolean) => Promise<boolean>;
  /** Says where a model goes that is dropped from now on. */
  readonly sendDropsTo: (to: Destination) => void;
  /** Who is shown a file of sheets before it does anything: the open model; null where every file is a model of its own. */
  readonly showSheetsTo: (show: ((sheets: IncomingSheets) => void) | null) => void;
  /** A foreign table whose columns somebody is to say, as text; null where there is none. Home asks. */
  readonly strangeTable: string | null;
  readonly takeStrangeTable: () => void;
  /** Ends the reading. */
  readonly callOff: () => void;
}

const FileOpeningContext = createContext<FileOpening | null>(null);

/** The way to open files, and what became of the last ones. */
export function useFileOpening(): FileOpening {
  const opening = useContext(FileOpeningContext);
  if (!opening) throw new Error('useFileOpening needs a FileOpeningProvider above it');
  return opening;
}

/** Opens files, picked or dropped anywhere on the page; each becomes a model of its own, whatever is open. */
export function FileOpeningProvider({ children }: { readonly children: ReactNode }): JSX.Element {
  const { shelf, library, libraries, sheets } = useServices();
  const language = useUiLanguage();
  const navigate = useNavigate();
  const [outcomes, setOutcomes] = useState<readonly FileOutcome[]>([]);
  const { reading, begin, callOff } = useReading();
  const [times, setTimes] = useState(0);
  const goTo = useCallback(
    (model: string, place: Destination) => navigate({ to: '/m/$model/$place', params: { model, place } }),
    [navigate],
  );
  const sheetsShown = useRef<((sheets: IncomingSheets) => void) | null>(null);
  const showSheetsTo = useCallback((show: ((sheets: IncomingSheets) => void) | null) => {
    sheetsShown.current = show;
  }, []);
  const [strangeTable, setStrangeTable] = useState<string | null>(null);
  const takeStrangeTable = useCallback(() => setStrangeTable(null), []);
  const take = useCallback(
    async (
      files: readonly GivenFile[],
      to: Destination = 'foundation',
      isOwn: boolean = false,
    ): Promise<boolean> => {
      const zips = files.filter(({ file }) => isZip(file));
      const plain = files.filter(({ file }) => !isZip(file));
      setOutcomes([]);
      const turn = begin();
      const shown = isOwn || plain.length !== 1 ? null : sheetsShown.current;
      const taken = await (
        shown && plain[0] && sheetFormatOf(plain[0].file)
          ? shownSheets(sheets, plain[0].file, shown, turn)
          : takenFrom({ shelf, libraries, sheets }, plain, language, turn)
      ).finally(turn.end);
      const [only] = taken;
      // One model is what the person wants to see; of several they choose.
      if (files.length === 1 && only?.kind === 'opened') {
        // Whoever brings sheets or a document asks what is to be made of them.
        const isOfOthers = files.some(({ file }) => sheetFormatOf(file) !== undefined || isDocument(file));
        if (isPartly(only)) setOutcomes(taken);
        await goTo(only.id, isOfOthers ? 'check' : to);
        return true;
      }
      if (files.length === 1 && only?.kind === 'library') {
        const params = { library: only.id };
        await navigate({ to: '/l/$library', params, search: to === 'check' ? { view: 'check' } : {} });
        return true;
      }
      if (files.length === 1 && only?.kind === 'strangeSheets') {
        setStrangeTable(tableText(only.grids));
        await navigate({ to: '/' });
        return false;
      }
      setOutcomes(taken);
      // What became of a zip stands on Home, where its models are.
      if (zips.length > 0) await navigate({ to: '/' });
      for (const { file } of zips) await bringBackZip({ shelf, library }, file);
      setTimes((count) => count + 1);
      return false;
    },
    [shelf, library, libraries, sheets, language, goTo, navigate, begin],
  );
  const dropsGoTo = useRef<Destination>('foundation');
  const sendDropsTo = useCallback((to: Destination) => {
    dropsGoTo.current = to;
  }, []);
  const takeDropped = useCallback(
    (picked: readonly PickedFile[]) => void take(picked, dropsGoTo.current),
    [take],
  );
  const isDropping = useFileDrop(takeDropped);
  const opening = useMemo<FileOpening>(
    () => ({
      outcomes,
      reading,
      isDropping,
      times,
      dismiss: () => setOutcomes([]),
      open: async (to) => {
        const picked = await pickFiles();
        if (picked.length > 0) await take(picked, to);
      },
      openText: async (text) => {
        setOutcomes([]);
        const { modelOfFile } = await import('./model-files.ts');
        const { model } = modelOfFile(text);
        try {
          await goTo(await shelf.add(model), 'foundation');
        } catch (error) {
          const name = inLanguage(model.own.title, model.own.languages);
          setOutcomes([{ name, kind: isFull(error) ? 'noRoom' : 'notStored' }]);
        }
      },
      take,
      sendDropsTo,
      showSheetsTo,
      strangeTable,
      takeStrangeTable,
      callOff,
    }),
    [
      outcomes,
      reading,
      isDropping,
      times,
      take,
      sendDropsTo,
      showSheetsTo,
      strangeTable,
      takeStrangeTable,
      callOff,
      shelf,
      goTo,
    ],
  );
  return <FileOpeningContext value={opening}>{children}</FileOpeningContext>;
}

/** Shows a file of sheets to the open model, or says why it could not be read. */
async function shownSheets(
  desk: Services['sheets'],
  file: File,
  show: (sheets: IncomingSheets) => void,
  { signal, tell }: ReadingTurn,
): Promise<readonly FileOutcome[]> {
  const format = sheetFormatOf(file) ?? 'xlsx';
  const { name } = file;
  const reading = await import('../sheets/take-sheets.ts').catch(() => undefined);
  if (!reading) return [{ name, kind: 'unreadable' }];
  tell({ name, done: 0, total: 1 });
  const given = await reading.givenSheets(desk, file, format, signal);
  if ('grids' in given) show({ file, grids: given.grids, isForeign: false });
  else if (given.outcome.kind === 'strangeSheets')
    show({ file, grids: given.outcome.grids, isForeign: true });
  else return [given.outcome];
  return [];
}

/** Reading files is loaded when there is a first one; where that does not come, none of them could be read. */
async function takenFrom(
  to: Pick<Services, 'shelf' | 'libraries' | 'sheets'>,
  files: readonly GivenFile[],
  language: string,
  turn: ReadingTurn,
): Promise<readonly FileOutcome[]> {
  if (files.length === 0) return [];
  const reading = await import('./take-files.ts').catch(() => undefined);
  return reading
    ? reading.takeFiles(to, files, language, turn)
    : files.map(({ file: { name } }) => ({ name, kind: 'unreadable' }));
}
