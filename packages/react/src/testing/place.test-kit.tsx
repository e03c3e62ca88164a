import {
  commands,
  languagePacks,
  newModel,
  rules,
  type CreateRecordArgs,
  type Id,
  type Model,
} from '@tegu/core';
import { estonian } from '@tegu/core/language/et';
import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { vi, type Mock } from 'vitest';
import { loadMenus } from '../controls/action-menu.tsx';
import { ToastProvider } from '../controls/toasts.tsx';
import { catalogue } from '../messages/catalogue.et.ts';
import { TeguIntlProvider } from '../messages/words.tsx';
import { PlacesProvider, type Places, type Whereabouts } from '../places/places-context.tsx';
import { createModelSession, type ModelSession } from '../session/model-session.ts';
import { SessionProvider } from '../session/session-context.tsx';

// A menu is fetched when it is first opened; here it opens at once.
await loadMenus();

export interface ShownPlace extends RenderResult {
  readonly session: ModelSession;
  readonly user: UserEvent;
  readonly go: Mock<Places['go']>;
  /** The model as it is now. */
  readonly model: () => Model;
}

interface ShowOptions {
  readonly model?: Model;
  readonly readOnly?: boolean;
  readonly where?: Whereabouts;
  /** The clock that groups typing: one that stands still keeps a slow machine from parting it. */
  readonly now?: () => number;
}

/** Shows a part of the editor in Estonian over a session of its own. */
export function showPlace(
  part: ReactNode,
  { model = newModel('et'), readOnly = false, where = { place: 'foundation' }, now }: ShowOptions = {},
): ShownPlace {
  const session = createModelSession({ model, packs: languagePacks(estonian), rules, readOnly, now });
  const go = vi.fn<Places['go']>();
  const places: Places = {
    where,
    go,
    href: ({ place, item }) => `/${place}${item === undefined ? '' : `/${item}`}`,
  };
  const shown = render(
    <TeguIntlProvider language="et" messages={catalogue}>
      <ToastProvider>
        <SessionProvider session={session}>
          <PlacesProvider value={places}>{part}</PlacesProvider>
        </SessionProvider>
      </ToastProvider>
    </TeguIntlProvider>,
  );
  return { ...shown, session, go, user: userEvent.setup(), model: () => session.store.getState().model };
}

/** A record to be made; under the model unless it names another parent. */
export type NewRecord = Omit<CreateRecordArgs, 'parent'> & { readonly parent?: Id };

/** An empty model with more records. */
export function modelWith(...records: readonly NewRecord[]): Model {
  const session = createModelSession({ model: newModel('et'), packs: languagePacks(), rules: [] });
  const { root } = session.store.getState().model;
  for (const record of records) {
    const answer = session.run(commands['create-record'], { parent: root, ...record });
    if (answer !== true) throw new Error(`${record.type}: ${answer.reason} (${answer.about})`);
  }
  return session.store.getState().model;
}
