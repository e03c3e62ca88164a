import { commands, ModelTx, newModel, readFile, type Model } from '@tegu/core';
import { TeguIntlProvider, ToastProvider } from '@tegu/react';
import type { LiveModel } from '@tegu/store';
import { KeptModel, MemoryLibrary, noPageTimes, Shelf, webLocks, type TabLocks } from '@tegu/store/browser';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState, type JSX } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pickPlaceToSave, stampOf } from '../files/pick-files.ts';
import { loadMessages } from '../messages/load-messages.ts';
import { ServicesContext, servicesOf } from '../services.ts';
import { useSaveToFile } from './use-save-to-file.ts';

vi.mock(import('../files/pick-files.ts'), async (original) => ({
  ...(await original()),
  pickPlaceToSave: vi.fn(),
}));

const messages = await loadMessages('et');
const line = { send: () => undefined, listen: () => () => undefined };

beforeEach(() => {
  vi.mocked(pickPlaceToSave).mockReset().mockResolvedValue(undefined);
});

/** A file on disk that a browser lets a page write; what was written last stands in it. */
class FileOnDisk implements FileSystemFileHandle {
  readonly kind = 'file';
  readonly name: string;
  text = '';
  private modified = 1000;
  private isThere = true;

  constructor(name = 'a.tegu.json') {
    this.name = name;
  }

  isSameEntry(): Promise<boolean> {
    return Promise.resolve(false);
  }

  getFile(): Promise<File> {
    return this.ifThere(() => new File([this.text], this.name, { lastModified: this.modified }));
  }

  createWritable(): Promise<FileSystemWritableFileStream> {
    return this.ifThere(() =>
      Object.assign(new WritableStream(), {
        write: (written: unknown) => {
          this.change(String(written));
          return Promise.resolve();
        },
        close: () => Promise.resolve(),
        seek: () => Promise.resolve(),
        truncate: () => Promise.resolve(),
      }),
    );
  }

  /** Somebody writes the file. */
  change(text: string): void {
    this.text = text;
    this.modified += 5000;
  }

  /** Somebody moves or deletes the file. */
  goAway(): void {
    this.isThere = false;
  }

  private ifThere<T>(give: () => T): Promise<T> {
    return this.isThere ? Promise.resolve(give()) : Promise.reject(new DOMException('gone', 'NotFoundError'));
  }
}

interface Shown {
  readonly library: MemoryLibrary;
  readonly kept: KeptModel;
  readonly live: LiveModel;
  readonly user: UserEvent;
  /** Every function that was given to save by, while it was drawn again and again. */
  readonly ways: Set<() => void>;
}

interface Given {
  readonly model?: Model;
  readonly disk?: FileOnDisk;
  readonly locks?: TabLocks;
  readonly isKept?: boolean;
  readonly newer?: boolean;
}

/** A model that is open, and the button that saves it to its file. */
async function show(given: Given = {}): Promise<Shown> {
  const {
    model = newModel('et', 'Põhjakodu'),
    disk,
    locks = webLocks(null),
    isKept = true,
    newer = false,
  } = given;
  const library = new MemoryLibrary(isKept);
  const tools = { library, line, locks, times: noPageTimes };
  const seen = disk && stampOf(await disk.getFile());
  const file = disk && seen && { handle: disk, seen };
  const id = await new Shelf(library, line, locks).addFromFile({ model, newer }, 'a.tegu.json', file);
  const kept = new KeptModel(id, tools);
  await kept.open();
  const state = kept.state.getState();
  if (state.phase !== 'open') throw new Error('Not open');
  const ways: Shown['ways'] = new Set();
  const Save = (): JSX.Element => {
    const { save, question } = useSaveToFile(kept, newer);
    const [, drawAnew] = useState(0);
    ways.add(save);
    return (
      <>
        <button onClick={save}>Salvesta</button>
        <button onClick={() => drawAnew((before) => before + 1)}>Uuesti</button>
        {question}
      </>
    );
  };
  render(
    <ServicesContext value={servicesOf(tools)}>
      <TeguIntlProvider language="et" messages={messages}>
        <ToastProvider>
          <Save />
        </ToastProvider>
      </TeguIntlProvider>
    </ServicesContext>,
  );
  return { library, kept, live: state.live, user: userEvent.setup(), ways };
}

const press = (user: UserEvent, name: string): Promise<void> =>
  user.click(screen.getByRole('button', { name }));

const rename = (live: LiveModel, text: string): void => {
  live.run(commands['replace-text'], { id: live.model.root, field: 'title', language: 'et', text });
};

const titleIn = (disk: FileOnDisk): string | undefined => readFile(disk.text).model.own.title['et'];

/** A model that names people. */
function naming(...people: readonly string[]): Model {
  const tx = new ModelTx(newModel('et', 'Põhjakodu'));
  for (const author of people) tx.create('comment', tx.model.root, { text: { et: 'Märkus' }, author });
  return tx.model;
}

describe('saving to a file', () => {
  test('goes by the same function however often it is drawn, so that nothing around it is drawn anew', async () => {
    const { user, ways } = await show();
    await press(user, 'Uuesti');
    await press(user, 'Uuesti');
    expect(ways.size).toBe(1);
  });

  test('that another tab is writing saves what the model says when its turn comes', async () => {
    let takeTurn: () => void = () => undefined;
    const turn = new Promise<void>((come) => (takeTurn = come));
    const locks = {
      ...webLocks(null),
      inTurn: async <T,>(_name: string, write: () => Promise<T>): Promise<T> => {
        await turn;
        return write();
      },
    };
    const disk = new FileOnDisk();
    const { kept, live, user } = await show({ disk, locks });
    await press(user, 'Salvesta');
    rename(live, 'Lõunakodu');
    takeTurn();
    expect(await screen.findByText('Salvestatud faili a.tegu.json.')).toBeVisible();
    expect(titleIn(disk)).toBe('Lõunakodu');
    expect(kept.saved.getState()).toEqual({ kind: 'file', name: 'a.tegu.json' });
    await kept.close();
  });

  test('again asks nothing while only this browser has written it', async () => {
    const disk = new FileOnDisk();
    const { live, user } = await show({ disk });
    for (const title of ['Lõunakodu', 'Idakodu']) {
      rename(live, title);
      await press(user, 'Salvesta');
      await waitFor(() => {
        expect(titleIn(disk)).toBe(title);
      });
    }
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(pickPlaceToSave).not.toHaveBeenCalled();
  });

  test('that was moved or deleted asks for a place, and keeps to it', async () => {
    const disk = new FileOnDisk();
    const { library, kept, user } = await show({ disk });
    disk.goAway();
    const other = new FileOnDisk('b.tegu.json');
    vi.mocked(pickPlaceToSave).mockResolvedValue(other);
    await press(user, 'Salvesta');
    expect(await screen.findByText('Salvestatud faili b.tegu.json.')).toBeVisible();
    expect(pickPlaceToSave).toHaveBeenCalledWith('Põhjakodu.tegu.json');
    expect(titleIn(other)).toBe('Põhjakodu');
    expect((await library.fileOnDisk(kept.id))?.handle).toBe(other);
  });
});

test('of a model that a newer Tegu made a copy is saved, that is only looked at as well', async () => {
  const disk = new FileOnDisk();
  disk.change('rohkem, kui siin lugeda saab');
  const copy = new FileOnDisk('b.tegu.json');
  vi.mocked(pickPlaceToSave).mockResolvedValue(copy);
  const { kept, user } = await show({ disk, newer: true });
  await press(user, 'Salvesta');
  expect(await screen.findByText('Salvestatud faili b.tegu.json.')).toBeVisible();
  expect(pickPlaceToSave).toHaveBeenCalledWith('Põhjakodu (koopia).tegu.json');
  expect(readFile(copy.text, { newer: 'read' }).newer).toBe(true);
  expect(disk.text).toBe('rohkem, kui siin lugeda saab');
  expect(kept.saved.getState()).toEqual({ kind: 'looking' });
});

describe('saving to a file that somebody else has changed', () => {
  async function changed(): Promise<Shown & { readonly disk: FileOnDisk }> {
    const disk = new FileOnDisk();
    const shown = await show({ disk });
    disk.change('kolleegi töö');
    await press(shown.user, 'Salvesta');
    expect(await screen.findByRole('dialog', { name: 'Faili a.tegu.json on mujal muudetud' })).toBeVisible();
    expect(disk.text).toBe('kolleegi töö');
    return { ...shown, disk };
  }

  test('replaces it only when told to, and then asks no more', async () => {
    const { disk, user } = await changed();
    await press(user, 'Asenda');
    expect(await screen.findByText('Salvestatud faili a.tegu.json.')).toBeVisible();
    expect(titleIn(disk)).toBe('Põhjakodu');
    await press(user, 'Salvesta');
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    });
  });

  test('saves to another place and leaves it as it is', async () => {
    const { disk, user } = await changed();
    const other = new FileOnDisk('b.tegu.json');
    vi.mocked(pickPlaceToSave).mockResolvedValue(other);
    await press(user, 'Salvesta teise faili');
    expect(await screen.findByText('Salvestatud faili b.tegu.json.')).toBeVisible();
    expect(titleIn(other)).toBe('Põhjakodu');
    expect(disk.text).toBe('kolleegi töö');
  });

  test('does nothing when it is cancelled, by button or Escape', async () => {
    const { disk, user } = await changed();
    await press(user, 'Loobu');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await press(user, 'Salvesta');
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(disk.text).toBe('kolleegi töö');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('names of people', () => {
  test('stay out of the file, which is told once for as many as there are', async () => {
    const disk = new FileOnDisk();
    const { user, live } = await show({ disk, model: naming('Mari', 'Jaan', 'Mari') });
    await press(user, 'Salvesta');
    const told =
      'Salvestatud faili a.tegu.json. 2 inimese nimesid failis ei ole, need jäävad ainult siia brauserisse.';
    expect(await screen.findByText(told)).toBeVisible();
    expect(disk.text).not.toContain('Mari');
    rename(live, 'Lõunakodu');
    await press(user, 'Salvesta');
    expect(await screen.findByText('Salvestatud faili a.tegu.json.')).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('are asked about where the browser keeps nothing: cancelling saves nothing', async () => {
    const disk = new FileOnDisk();
    const { user } = await show({ disk, model: naming('Mari'), isKept: false });
    await press(user, 'Salvesta');
    await screen.findByRole('dialog', { name: 'Kas salvestada faili ka inimeste nimed?' });
    await press(user, 'Loobu');
    expect(disk.text).toBe('');
    await press(user, 'Salvesta');
    await screen.findByRole('dialog');
    await press(user, 'Salvesta ilma nimedeta');
    expect(await screen.findByText('Salvestatud faili a.tegu.json.')).toBeVisible();
    expect(disk.text).not.toContain('Mari');
    await press(user, 'Salvesta');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('go into the file there where the person says so', async () => {
    const disk = new FileOnDisk();
    const { user } = await show({ disk, model: naming('Mari'), isKept: false });
    await press(user, 'Salvesta');
    await screen.findByRole('dialog');
    await press(user, 'Salvesta koos nimedega');
    expect(await screen.findByText('Salvestatud faili a.tegu.json.')).toBeVisible();
    expect(disk.text).toContain('Mari');
  });
});
