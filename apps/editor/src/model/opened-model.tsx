import { inLanguage } from '@tegu/core';
import {
  Frame,
  PlacePart,
  PlacesProvider,
  SessionProvider,
  useSessionState,
  useToast,
  useWords,
  type ModelSession,
} from '@tegu/react';
import type { KeptModel } from '@tegu/store/browser';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState, type JSX } from 'react';
import { FileReports } from '../files/file-reports.tsx';
import { useAppWords } from '../messages/load-messages.ts';
import { useStoreState } from '../open/use-store-state.ts';
import { usePreferences } from '../settings/preferences-context.tsx';
import { VersionsDialog } from '../versions/versions-dialog.tsx';
import { useModelPlaces } from './use-model-places.ts';
import { useSaveToFile } from './use-save-to-file.ts';
import { useUnsavedWarning } from './use-unsaved-warning.ts';

interface OpenedModelProps {
  readonly opened: KeptModel;
  readonly session: ModelSession;
  /** True after another tab has deleted it. */
  readonly isDeleted: boolean;
}

/** A model that is open: the frame around the place that the address names. */
export function OpenedModel({ opened, session, isDeleted }: OpenedModelProps): JSX.Element {
  const preferences = usePreferences();
  const navigate = useNavigate();
  const words = useAppWords();
  const toast = useToast();
  const places = useModelPlaces();
  const saved = useStoreState(opened.saved);
  const saveToFile = useSaveToFile(opened, session.readOnly);
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
          onSaveToFile={saveToFile}
          keyboardScope="document"
          actions={actions}
          notice={
            <>
              {session.readOnly && <Notice words={words('open.newer')} />}
              {isDeleted && (
                <Notice words={words('open.deleted')} action={words('open.putBack')} onAction={putBack} />
              )}
              <FileReports />
            </>
          }
        >
          <PlacePart />
        </Frame>
        {areVersionsOpen && <VersionsDialog opened={opened} onClose={() => openVersions(false)} />}
      </PlacesProvider>
    </SessionProvider>
  );
}

interface NoticeProps {
  readonly words: string;
  /** The way out, where there is one. */
  readonly action?: string;
  readonly onAction?: () => void;
}

/** What is the matter with the model as a whole. */
function Notice({ words, action, onAction }: NoticeProps): JSX.Element {
  return (
    <div className="tegu-notice" role="status">
      <span>{words}</span>
      {action !== undefined && (
        <button type="button" className="tegu-button" onClick={onAction}>
          {action}
        </button>
      )}
    </div>
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

function placeTitle(place: 'foundation' | 'competencies' | 'roles' | 'check'): `frame.place.${typeof place}` {
  return `frame.place.${place}`;
}
