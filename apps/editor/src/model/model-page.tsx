import { useParams } from '@tanstack/react-router';
import type { LiveModel } from '@tegu/store';
import type { KeptModel, MovedWork } from '@tegu/store/browser';
import type { JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { useSessionOf } from '../open/use-session-of.ts';
import { useStoreState } from '../open/use-store-state.ts';
import { CopiesLeft } from '../reference/copies-left.tsx';
import { PlainPage } from '../trouble/plain-page.tsx';
import { OpenedModel } from './opened-model.tsx';
import { useOpenModel } from './use-open-model.ts';
import { Waiting } from './waiting.tsx';

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
      return <NotOpened model={opened.id} why="missing" />;
    case 'unreadable':
      return <NotOpened model={opened.id} why="unreadable" />;
    case 'open':
      return <Live opened={opened} {...state} />;
  }
}

interface LiveProps {
  readonly opened: KeptModel;
  readonly live: LiveModel;
  readonly isDeleted: boolean;
  readonly moved: MovedWork;
  readonly unsound: number;
}

function Live({ opened, live, ...matters }: LiveProps): JSX.Element {
  const session = useSessionOf(live);
  return session ? (
    <OpenedModel opened={opened} session={session} doc={live.doc} {...matters} />
  ) : (
    <Waiting />
  );
}

/** Said of a model that this browser does not have, or that could not be read. */
function NotOpened({
  model,
  why,
}: {
  readonly model: string;
  readonly why: 'missing' | 'unreadable';
}): JSX.Element {
  const words = useAppWords();
  return (
    <PlainPage title={words(`open.${why}`)} why={words(`open.${why}.why`)}>
      <CopiesLeft model={model} />
    </PlainPage>
  );
}
