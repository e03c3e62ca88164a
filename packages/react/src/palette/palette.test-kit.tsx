import { languagePacks, rules, type Model } from '@tegu/core';
import { estonian } from '@tegu/core/language/et';
import { render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState, type JSX, type ReactNode } from 'react';
import { vi, type Mock } from 'vitest';
import { ToastProvider } from '../controls/toasts.tsx';
import { Frame } from '../frame/frame.tsx';
import { PlacePart } from '../frame/place-part.tsx';
import type { Preferences } from '../frame/preferences.ts';
import { catalogue } from '../messages/catalogue.et.ts';
import { TeguIntlProvider } from '../messages/words.tsx';
import { PlacesProvider, type Places, type Whereabouts } from '../places/places-context.tsx';
import { createModelSession, type ModelSession } from '../session/model-session.ts';
import { SessionProvider } from '../session/session-context.tsx';
import { company } from '../testing/company.test-kit.ts';
import type { EditorAction } from './editor-action.ts';

export interface Shown {
  readonly user: UserEvent;
  readonly session: ModelSession;
  readonly where: () => Whereabouts;
  readonly saved: Mock;
  readonly theme: Mock;
}

interface ShowOptions {
  readonly actions?: readonly EditorAction[];
  readonly beside?: ReactNode;
  readonly scope?: 'root' | 'document';
}

/** The whole editor in Estonian, with addresses that change. */
export function showEditor(
  model: Model = company(),
  { actions = [], beside, scope = 'root' }: ShowOptions = {},
): Shown {
  const session = createModelSession({ model, packs: languagePacks(estonian), rules });
  const saved = vi.fn();
  const theme = vi.fn();
  const preferences: Preferences = {
    language: 'et',
    theme: 'system',
    order: 'behavioursFirst',
    onLanguage: vi.fn(),
    onTheme: theme,
    onOrder: vi.fn(),
  };
  let now: Whereabouts = { place: 'foundation' };
  function Addresses({ children }: { readonly children: ReactNode }): JSX.Element {
    const [where, go] = useState<Whereabouts>(now);
    now = where;
    const places: Places = { where, go, href: ({ place }) => `/${place}` };
    return <PlacesProvider value={places}>{children}</PlacesProvider>;
  }
  render(
    <TeguIntlProvider language="et" messages={catalogue}>
      <ToastProvider>
        <SessionProvider session={session}>
          <Addresses>
            <Frame
              home={{ href: '/', onGo: vi.fn() }}
              saved={{ kind: 'browser' }}
              preferences={preferences}
              onSaveToFile={saved}
              actions={actions}
              keyboardScope={scope}
            >
              <PlacePart />
            </Frame>
          </Addresses>
          {beside}
        </SessionProvider>
      </ToastProvider>
    </TeguIntlProvider>,
  );
  return { user: userEvent.setup(), session, where: () => now, saved, theme };
}

export const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Nimi, lause või käsk' });
export const options = (): readonly string[] =>
  screen.queryAllByRole('option').map(({ textContent }) => textContent);
export const groups = (): readonly (string | null)[] =>
  within(screen.getByRole('listbox', { name: 'Tulemused' }))
    .getAllByRole('group')
    .map((group) => group.querySelector('.heading')?.textContent ?? null);
/** The option that Enter would choose, as it is told to those who hear. */
export const chosen = (): string | null =>
  document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent ?? null;

export async function searchFor(user: UserEvent, words: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Otsi' }));
  await user.type(field(), words);
}
