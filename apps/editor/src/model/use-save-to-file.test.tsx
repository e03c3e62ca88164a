import { commands, newModel, readFile } from '@tegu/core';
import { TeguIntlProvider, ToastProvider } from '@tegu/react';
import { KeptModel, MemoryLibrary, noPageTimes, Shelf, webLocks } from '@tegu/store/browser';
import { act, render, screen } from '@testing-library/react';
import type { JSX } from 'react';
import { describe, expect, test } from 'vitest';
import { loadMessages } from '../messages/load-messages.ts';
import { ServicesContext, servicesOf } from '../services.ts';
import { useSaveToFile } from './use-save-to-file.ts';

const messages = await loadMessages('et');

/** A file on disk that a browser lets a page write; what was written last stands in it. */
function fileOnDisk(): { readonly handle: FileSystemFileHandle; readonly text: () => string } {
  let text = '';
  const stream = Object.assign(new WritableStream(), {
    write: (written: unknown) => {
      text = String(written);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
    seek: () => Promise.resolve(),
    truncate: () => Promise.resolve(),
  });
  const handle: FileSystemFileHandle = {
    kind: 'file',
    name: 'a.tegu.json',
    isSameEntry: () => Promise.resolve(false),
    getFile: () => Promise.resolve(new File([text], 'a.tegu.json')),
    createWritable: () => Promise.resolve(stream),
  };
  return { handle, text: () => text };
}

describe('saving to a file', () => {
  test('that another tab is writing saves what the model says when its turn comes', async () => {
    const library = new MemoryLibrary(true);
    const line = { send: () => undefined, listen: () => () => undefined };
    let takeTurn: () => void = () => undefined;
    const turn = new Promise<void>((come) => (takeTurn = come));
    const locks = {
      ...webLocks(null),
      inTurn: async <T,>(_name: string, write: () => Promise<T>): Promise<T> => {
        await turn;
        return write();
      },
    };
    const tools = { library, line, locks, times: noPageTimes };
    const id = await new Shelf(library, line, locks).add(newModel('et', 'Põhjakodu'));
    const { handle, text } = fileOnDisk();
    await library.keepHandle(id, handle);
    const kept = new KeptModel(id, tools);
    await kept.open();
    const state = kept.state.getState();
    if (state.phase !== 'open') throw new Error('Not open');
    const { live } = state;
    const Save = (): JSX.Element => <button onClick={useSaveToFile(kept, false)}>Salvesta</button>;
    render(
      <ServicesContext value={servicesOf(tools)}>
        <TeguIntlProvider language="et" messages={messages}>
          <ToastProvider>
            <Save />
          </ToastProvider>
        </TeguIntlProvider>
      </ServicesContext>,
    );
    act(() => screen.getByRole('button', { name: 'Salvesta' }).click());
    const args = { id: live.model.root, field: 'title', language: 'et', text: 'Lõunakodu' };
    live.run(commands['replace-text'], args);
    takeTurn();
    expect(await screen.findByText(/a\.tegu\.json/)).toBeVisible();
    expect(readFile(text()).model.own.title['et']).toBe('Lõunakodu');
    expect(kept.saved.getState()).toEqual({ kind: 'file', name: 'a.tegu.json' });
    await kept.close();
  });
});
