import { newModel } from '@tegu/core';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { LibraryDesk } from './library-desk.ts';
import { giveSize, showLibrary } from './library.test-kit.tsx';
import { plainDesk } from './plain-desk.test-kit.ts';

beforeEach(() => {
  localStorage.clear();
  giveSize();
});

/** A desk whose answers to some calls wait until they are let go. */
function heldDesk(isHeld: (call: keyof LibraryDesk, about: string) => boolean): {
  readonly desk: () => LibraryDesk;
  readonly letGo: () => void;
} {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((open) => (letGo = open));
  return {
    desk: () => plainDesk((call, about) => (isHeld(call, about) ? gate : Promise.resolve())),
    letGo: () => letGo(),
  };
}

describe('the list', () => {
  test('draws only what is in sight of many', async () => {
    await showLibrary(500);
    await screen.findByRole('option', { name: /Kliendi kuulamine/ });
    const options = screen.getAllByRole('option');
    expect(options.length).toBeLessThan(60);
    expect(options[0]).toHaveAttribute('aria-setsize', '500');
  });

  test('follows the words, tells how many there are and what to try where there are none', async () => {
    const { user } = await showLibrary();
    const field = await screen.findByRole('searchbox', { name: 'Otsi kogust' });
    await user.type(field, 'kliend');
    expect(await screen.findByText('Leitud 1 kompetents')).toBeInTheDocument();
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.clear(field);
    await user.type(field, 'zzz');
    expect(await screen.findByText('„zzz“ kohta ei leitud midagi.')).toBeInTheDocument();
    expect(screen.getByText(/Proovi vähemate sõnadega/)).toBeInTheDocument();
  });

  test('shows what answers the latest words, whatever is answered last', async () => {
    const { desk, letGo } = heldDesk((call, about) => call === 'rows' && about === 'k');
    const { user } = await showLibrary(30, desk);
    await user.type(await screen.findByRole('searchbox'), 'kl');
    expect(await screen.findByText('Leitud 1 kompetents')).toBeInTheDocument();
    letGo();
    await new Promise((turn) => setTimeout(turn, 20));
    expect(screen.getByText('Leitud 1 kompetents')).toBeInTheDocument();
  });

  test('is gone through by keys: arrows move, Space chooses, Enter opens, Escape leads back', async () => {
    const { user } = await showLibrary();
    await user.click(await screen.findByRole('searchbox'));
    await user.keyboard('{ArrowDown}');
    const list = screen.getByRole('listbox', { name: 'Kompetentsid' });
    expect(list).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowUp} ');
    const first = screen.getByRole('option', { name: /Kliendi kuulamine/ });
    expect(list).toHaveAttribute('aria-activedescendant', first.id);
    expect(first).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByText('1 valitud')).toBeInTheDocument();
    await user.keyboard('{Enter}');
    const heading = await screen.findByRole('heading', { level: 2, name: 'Kliendi kuulamine' });
    await waitFor(() => expect(heading).toHaveFocus());
    const article = screen.getByRole('article', { name: 'Kliendi kuulamine' });
    expect(article).toHaveTextContent('Kuulab klienti ja küsib, mida ta vajab.');
    expect(article).toHaveTextContent('Teab, mida pood müüb.');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(list).toHaveFocus());
  });
});

describe('copying', () => {
  test('into a model of this device is one step there, and is taken back by Undo', async () => {
    const { user, services, router } = await showLibrary();
    const model = await services.shelf.add(newModel('et', 'Põhjakodu'));
    await user.click(await screen.findByRole('option', { name: /Kliendi kuulamine/ }));
    await user.click(await screen.findByRole('button', { name: 'Kopeeri mudelisse' }));
    const dialog = screen.getByRole('dialog', { name: 'Millisesse mudelisse 1 kompetents kopeerida?' });
    await user.click(await within(dialog).findByRole('button', { name: /Põhjakodu/ }));
    expect(
      await screen.findByText('Kogust „Pädevuste kogu“ kopeeriti mustandina 1 kompetents.'),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(router.state.location.pathname).toMatch(new RegExp(`^/m/${model}/competencies/competency:`)),
    );
    const name = await screen.findByDisplayValue('Kliendi kuulamine');
    await waitFor(() => expect(name).toHaveFocus());
    const [undo] = screen.getAllByRole('button', { name: /^Võta tagasi/ });
    if (undo) await user.click(undo);
    await waitFor(() => expect(screen.queryByDisplayValue('Kliendi kuulamine')).not.toBeInTheDocument());
  });

  test('of several goes to a new model', async () => {
    const { user, services } = await showLibrary();
    (await screen.findByRole('listbox')).focus();
    await user.keyboard(' {ArrowDown} ');
    await user.click(screen.getByRole('button', { name: 'Kopeeri mudelisse' }));
    await user.click(await screen.findByRole('button', { name: 'Uus mudel' }));
    expect(
      await screen.findByText('Kogust „Pädevuste kogu“ kopeeriti mustanditena 2 kompetentsi.'),
    ).toBeInTheDocument();
    await waitFor(async () =>
      expect(await services.shelf.list()).toMatchObject([{ counts: { competencies: 2 } }]),
    );
  });

  test('into a model that is gone says so, and the choice is kept', async () => {
    const { user, services } = await showLibrary();
    const model = await services.shelf.add(newModel('et', 'Põhjakodu'));
    (await screen.findByRole('listbox')).focus();
    await user.keyboard(' ');
    await user.click(screen.getByRole('button', { name: 'Kopeeri mudelisse' }));
    const row = await screen.findByRole('button', { name: /Põhjakodu/ });
    await services.library.remove(model);
    await user.click(row);
    expect(await screen.findByText(/Kompetentsi ei kopeeritud kuhugi/)).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Tagasi kogusse' }));
    expect(await screen.findByText('1 valitud')).toBeInTheDocument();
  });
});

describe('the check', () => {
  test('is watched, and called off', async () => {
    const { desk, letGo } = heldDesk((call) => call === 'check');
    const { user } = await showLibrary(30, desk);
    await user.click(await screen.findByRole('link', { name: 'Kontroll' }));
    await user.click(screen.getByRole('button', { name: 'Kontrolli seda kogu' }));
    const bar = await screen.findByRole('progressbar', { name: 'Kontrollin kogu' });
    await waitFor(() => expect(bar).toHaveAttribute('value', '15'));
    expect(screen.getByText('Kontrollitud: 15 / 30')).toBeInTheDocument();
    const cancel = screen.getByRole('button', { name: 'Katkesta' });
    expect(cancel).toHaveFocus();
    await user.click(cancel);
    letGo();
    expect(await screen.findByText('Kontroll katkestati.')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Kontrolli seda kogu' })).toHaveFocus());
  });

  test('tells what is found, the most frequent first, and leads to the competency', async () => {
    const { user } = await showLibrary(3);
    await user.click(await screen.findByRole('link', { name: 'Kontroll' }));
    await user.click(screen.getByRole('radio', { name: 'Ülevaatus' }));
    await user.click(screen.getByRole('button', { name: 'Kontrolli seda kogu' }));
    expect(await screen.findByText(/^\d+ tähelepanekut, \d+ liiki$/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Kontroll' })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('link', { name: 'Kompetentsid' })).not.toHaveAttribute('aria-current');
    const groups = screen.getAllByRole('button', { expanded: false, name: /tähelepanek/ });
    const counts = groups.map(({ textContent }) => Number(/(\d+) tähelepanek/.exec(textContent ?? '')?.[1]));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    for (const group of groups) await user.click(group);
    const mark = await waitFor(() => {
      const found = document.querySelector('.tegu-quote mark');
      expect(found).not.toBeNull();
      return found;
    });
    const item = mark?.closest('li');
    if (!item) throw new Error('No finding');
    await user.click(within(item).getByRole('link'));
    expect(await screen.findByRole('article')).toBeInTheDocument();
  });
});
