import { inLanguage } from '@tegu/core';
import {
  Frame,
  HandOutProvider,
  PlacePart,
  PlacesProvider,
  SessionProvider,
  useSessionState,
  useToast,
  useWords,
  type ModelSession,
  type PlaceName,
} from '@tegu/react';
import type { LiveModel } from '@tegu/store';
import type { KeptModel, MovedWork } from '@tegu/store/browser';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState, type JSX } from 'react';
import { FileReports } from '../files/file-reports.tsx';
import { IncomingSheets } from '../sheets/incoming-sheets.tsx';
import { useAppWords } from '../messages/load-messages.ts';
import { useStoreState } from '../open/use-store-state.ts';
import { usePreferences } from '../settings/preferences-context.tsx';
import { useKeptColumns } from '../settings/use-kept-columns.ts';
import { useKeptMatrix } from '../settings/use-kept-matrix.ts';
import { useKeptStrictness } from '../settings/use-kept-strictness.ts';
import { CopiedArrival } from '../reference/copied-arrival.tsx';
import { UnreadNotice } from '../unread/unread-notice.tsx';
import { useHandOut } from '../use/use-hand-out.ts';
import { VersionsDialog } from '../versions/versions-dialog.tsx';
import { BegunWriting } from './begun-writing.tsx';
import { ModelNotice } from './model-notice.tsx';
import { useModelPlaces } from './use-model-places.ts';
import { useSaveToFile } from './use-save-to-file.ts';
import { useUnsavedWarning } from './use-unsaved-warning.ts';

interface OpenedModelProps {
  readonly opened: KeptModel;
  readonly session: ModelSession;
  /** True after another tab has deleted it. */
  readonly isDeleted: boolean;
  /** What became of work that was unsaved here when the model went on in another tab. */
  readonly moved: MovedWork;
  /** The document of the model, and how many stored pieces of it nobody can read. */
  readonly doc: LiveModel['doc'];
  readonly unsound: number;
}

/** One and the same element: where the model is saved changes with the first key after each write, the place does not. */
const PLACE = <PlacePart />;

/** A model that is open: the frame around the place that the address names. */
export function OpenedModel(props: OpenedModelProps): JSX.Element {
  const { opened, session, isDeleted, moved, doc, unsound } = props;
  const person = usePreferences();
  const columns = useKeptColumns(opened.id);
  const matrix = useKeptMatrix(opened.id);
  useKeptStrictness(opened.id, session);
  const preferences = useMemo(() => ({ ...person, ...columns, ...matrix }), [person, columns, matrix]);
  const navigate = useNavigate();
  const words = useAppWords();
  const toast = useToast();
  const places = useModelPlaces();
  const saved = useStoreState(opened.saved);
  const saving = useSaveToFile(opened, session.readOnly);
  const handOut = useHandOut(opened);
  useUnsavedWarning(session, saved);
  const goHome = useCallback(() => void navigate({ to: '/' }), [navigate]);
  const putBack = (): void =>
    void opened.putBack().then((isBack) => {
      if (!isBack) toast({ message: words('open.notPutBack') });
    });
  const [areVersionsOpen, openVersions] = useState(false);
  const actions = useMemo(
    () => [{ id: 'versions', name: words('versions.title'), run: () => openVersions(true) }],
    [words],
  );
  return (
    <SessionProvider session={session}>
      <PlacesProvider value={places}>
        <PageTitle place={places.where.place} />
        <Frame
          home={{ href: '/', onGo: goHome }}
          saved={saved}
          preferences={preferences}
          onSaveToFile={saving.save}
          keyboardScope="document"
          actions={actions}
          notice={
            <>
              {session.readOnly && <ModelNotice words={words('open.newer')} />}
              {isDeleted && (
                <ModelNotice
                  words={words('open.deleted')}
                  action={words('open.putBack')}
                  onAction={putBack}
                />
              )}
              {moved !== null && (
                <ModelNotice
                  words={words(`open.${moved}`)}
                  action={words('versions.title')}
                  onAction={() => openVersions(true)}
                  seen={words('open.seen')}
                  onSeen={opened.noteMoved}
                />
              )}
              <UnreadNotice doc={doc} unsound={unsound} />
              <FileReports />
            </>
          }
        >
          <HandOutProvider value={handOut}>{PLACE}</HandOutProvider>
          <BegunWriting model={opened.id} />
          <CopiedArrival model={opened.id} />
          {!session.readOnly && <IncomingSheets />}
        </Frame>
        {saving.question}
        {areVersionsOpen && <VersionsDialog opened={opened} onClose={() => openVersions(false)} />}
      </PlacesProvider>
    </SessionProvider>
  );
}

/** The window is called after the model and the place. */
function PageTitle({ place }: { readonly place: Parameters<typeof placeTitle>[0] }): null {
  const words = useWords();
  const title = useSessionState(({ model }) => inLanguage(model.own.title, model.own.languages));
  const name = title.trim() === '' ? words('frame.untitled') : title;
  useEffect(() => {
    document.title = `${words(placeTitle(place))} · ${name} · Tegu`;
  }, [words, place, name]);
  return null;
}

function placeTitle(place: PlaceName): `frame.place.${PlaceName}` {
  return `frame.place.${place}`;
}
