import { apply, commands, languagePacks, newModel } from '@tegu/core';
import { createModelSession, SessionProvider, TeguIntlProvider, ToastProvider } from '@tegu/react';
import { KeptModel, MemoryLibrary, noPageTimes, Shelf, webLocks } from '@tegu/store/browser';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState, type JSX } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { loadMessages } from '../messages/load-messages.ts';
import { VersionsDialog } from './versions-dialog.tsx';

const messages = await loadMessages('et');
const silentLine = { send: () => undefined, listen: () => () => undefined };

interface Shown {
  readonly user: UserEvent;
  /** Adds a category of that name. */
  readonly add: (name: string) => void;
  readonly categories: () => readonly (string | undefined)[];
}

async function show(newer = false, isShut = false): Promise<Shown> {
  const tools = { library: new MemoryLibrary(true), line: silentLine, locks: webLocks(), times: noPageTimes };
  const base = newModel('et', 'Põhjakodu');
  const { model } = apply(base, commands['create-record'], {
    type: 'category',
    parent: base.root,
    fields: { name: { et: 'Vastutus' } },
  });
  const id = await new Shelf(tools.library, tools.line, tools.locks).add(model, newer);
  const kept = new KeptModel(id, tools);
  await kept.open();
  const state = kept.state.getState();
  if (state.phase !== 'open') throw new Error('Not open');
  await kept.points.make(state.live.model, 'opened');
  if (isShut) vi.spyOn(kept.points, 'list').mockRejectedValue(new Error('closing'));
  const session = createModelSession({ live: state.live, packs: languagePacks(), rules: [] });
  const Opened = (): JSX.Element | null => {
    const [isOpen, setOpen] = useState(true);
    return isOpen ? <VersionsDialog opened={kept} onClose={() => setOpen(false)} /> : null;
  };
  render(
    <TeguIntlProvider language="et" messages={messages}>
      <ToastProvider>
        <SessionProvider session={session}>
          <Opened />
        </SessionProvider>
      </ToastProvider>
    </TeguIntlProvider>,
  );
  await screen.findByRole('dialog', { name: 'Varasemad versioonid' });
  const live = (): typeof model => session.store.getState().model;
  return {
    user: userEvent.setup(),
    add: (name) => {
      const fields = { name: { et: name } };
      session.run(commands['create-record'], { type: 'category', parent: live().root, fields });
    },
    categories: () =>
      live()
        .children(live().root, 'category')
        .map(({ name }) => name['et']),
  };
}

const versions = (): Promise<readonly HTMLElement[]> => screen.findAllByRole('listitem');

describe('the earlier versions of a model', () => {
  test('say when and why each was kept and how large it was, and what has changed since', async () => {
    const { user, add } = await show();
    const [version = document.body] = await versions();
    expect(version).toHaveTextContent(/täna kell/);
    expect(version).toHaveTextContent('avamisel');
    expect(version).toHaveTextContent('1 kategooria · 0 kompetentsi');
    const compare = within(version).getByRole('button', { name: 'Võrdle praegusega' });
    await user.click(compare);
    await waitFor(() => expect(version).toHaveTextContent('Praegune mudel on samasugune.'));
    add('Lihtsus');
    add('Julgus');
    await user.click(compare);
    await waitFor(() => expect(version).toHaveTextContent('pärast seda lisatud: 2'));
  });

  test('are kept under a name when a person asks', async () => {
    const { user } = await show();
    const keep = screen.getByRole('button', { name: 'Jäta see versioon alles' });
    await user.click(keep);
    expect(await versions()).toHaveLength(1);
    await user.type(screen.getByRole('textbox', { name: 'Praeguse versiooni nimi' }), 'Enne nõukogu{Enter}');
    expect(await screen.findByText('„Enne nõukogu“ on alles.')).toBeVisible();
    await waitFor(async () => expect(await versions()).toHaveLength(2));
    expect((await versions())[0]).toHaveTextContent(/Enne nõukogu.*sinu alles jäetud/);
  });

  test('can be gone back to, and undo takes that back', async () => {
    const { user, add, categories } = await show();
    add('Lihtsus');
    const [version = document.body] = await versions();
    await user.click(within(version).getByRole('button', { name: 'Mine tagasi sellele versioonile' }));
    await waitFor(() => expect(categories()).toEqual(['Vastutus']));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(await screen.findByText(/Mudel on nüüd selline, nagu see oli täna kell/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    expect(categories()).toEqual(['Vastutus', 'Lihtsus']);
  });

  test('that the browser does not give out are not said to be none', async () => {
    await show(false, true);
    expect(await screen.findByText('Varasemaid versioone ei saa praegu lugeda.')).toBeVisible();
  });

  test('of a model of a newer Tegu are looked at only', async () => {
    await show(true);
    expect(await versions()).toHaveLength(1);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Mine tagasi/ })).not.toBeInTheDocument();
  });
});
