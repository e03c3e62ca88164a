import { inLanguage } from '@tegu/core';
import {
  Frame,
  PlacePart,
  PlacesProvider,
  SessionProvider,
  useSessionState,
  useWords,
  type ModelSession,
} from '@tegu/react';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, type JSX } from 'react';
import { BadFileNotice } from '../files/bad-file-notice.tsx';
import { useAppWords } from '../messages/load-messages.ts';
import type { Hindrance, OpenModel } from '../open/open-model.ts';
import { useWatched } from '../open/watched.ts';
import { usePreferences } from '../settings/preferences-context.tsx';
import { useModelPlaces } from './use-model-places.ts';
import { useSaveToFile } from './use-save-to-file.ts';

interface OpenedModelProps {
  readonly opened: OpenModel;
  readonly session: ModelSession;
  readonly hindrance: Hindrance | null;
}

/** A model that is open: the frame around the place that the address names. */
export function OpenedModel({ opened, session, hindrance }: OpenedModelProps): JSX.Element {
  const preferences = usePreferences();
  const navigate = useNavigate();
  const places = useModelPlaces();
  const saved = useWatched(opened.saved);
  const saveToFile = useSaveToFile(opened, session);
  const goHome = useCallback(() => void navigate({ to: '/' }), [navigate]);
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
          notice={
            <>
              {hindrance && (
                <HindranceNotice hindrance={hindrance} onTakeOver={() => void opened.takeOver()} />
              )}
              <BadFileNotice />
            </>
          }
        >
          <PlacePart />
        </Frame>
      </PlacesProvider>
    </SessionProvider>
  );
}

interface HindranceNoticeProps {
  readonly hindrance: Hindrance;
  readonly onTakeOver: () => void;
}

/** Why nothing can be changed, and the way out where there is one. */
function HindranceNotice({ hindrance, onTakeOver }: HindranceNoticeProps): JSX.Element {
  const words = useAppWords();
  return (
    <div className="tegu-notice" role="status">
      <span>{words(`open.${hindrance}`)}</span>
      {hindrance === 'elsewhere' && (
        <button type="button" className="tegu-button" onClick={onTakeOver}>
          {words('open.editHere')}
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
