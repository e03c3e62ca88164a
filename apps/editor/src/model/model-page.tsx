import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { LiveModel } from '@tegu/store';
import type { KeptModel } from '@tegu/store/browser';
import { useEffect, type JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { useSessionOf } from '../open/use-session-of.ts';
import { useStoreState } from '../open/use-store-state.ts';
import { OpenedModel } from './opened-model.tsx';
import { useOpenModel } from './use-open-model.ts';

/** The page of one model: opens it, or says that it is not here. */
export function ModelPage(): JSX.Element {
  const { model } = useParams({ from: '/m/$model' });
  const opened = useOpenModel(model);
  return opened ? <Opening key={opened.id} opened={opened} /> : <Waiting />;
}

function Opening({ opened }: { readonly opened: KeptModel }): JSX.Element {
  const state = useStoreState(opened.state);
  switch (state.phase) {
    case 'opening':
      return <Waiting />;
    case 'missing':
      return <NotOpened why="missing" />;
    case 'unreadable':
      return <NotOpened why="unreadable" />;
    case 'open':
      return <Live opened={opened} live={state.live} isDeleted={state.isDeleted} />;
  }
}

interface LiveProps {
  readonly opened: KeptModel;
  readonly live: LiveModel;
  readonly isDeleted: boolean;
}

function Live({ opened, live, isDeleted }: LiveProps): JSX.Element {
  const session = useSessionOf(live);
  return session ? <OpenedModel opened={opened} session={session} isDeleted={isDeleted} /> : <Waiting />;
}

/** Said only when it takes a while: most models are there at once. */
function Waiting(): JSX.Element {
  const words = useAppWords();
  return (
    <main className="tegu-waiting" aria-busy>
      <p role="status">{words('open.opening')}</p>
    </main>
  );
}

/** Said of a model that this browser does not have, or that could not be read. */
function NotOpened({ why }: { readonly why: 'missing' | 'unreadable' }): JSX.Element {
  const words = useAppWords();
  useEffect(() => {
    document.title = 'Tegu';
  }, []);
  return (
    <main className="tegu-home">
      <h1>{words(`open.${why}`)}</h1>
      <p className="tegu-home-lead">{words(`open.${why}.why`)}</p>
      <Link className="tegu-button large" to="/">
        {words('open.toHome')}
      </Link>
    </main>
  );
}

/** An address that leads nowhere. */
export function NoSuchPage(): JSX.Element {
  const navigate = useNavigate();
  useEffect(() => {
    void navigate({ to: '/', replace: true });
  }, [navigate]);
  return <Waiting />;
}
