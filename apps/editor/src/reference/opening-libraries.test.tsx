import { MemoryReferences } from '@tegu/store/browser';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LARGEST_ON_THE_PAGE } from './library-limits.ts';
import { drop, fileOf, giveSize, modelOf, servicesOver, showApp } from './library.test-kit.tsx';
import { plainDesk } from './plain-desk.test-kit.ts';

beforeEach(() => {
  localStorage.clear();
  giveSize();
});

const large = modelOf(2001);

describe('a file', () => {
  test('of more than 2,000 competencies opens as a library, and is there again after a reload', async () => {
    const { services, router } = showApp();
    await screen.findByRole('heading', { level: 1 });
    drop(fileOf(large));
    expect(await screen.findByRole('heading', { level: 1, name: 'Pädevuste kogu' })).toBeInTheDocument();
    expect(screen.getByText('Kogu · ainult lugemiseks')).toBeInTheDocument();
    const { pathname } = router.state.location;
    cleanup();
    const references = services.libraries.references as MemoryReferences;
    showApp({ at: pathname, services: servicesOver(plainDesk, references) });
    expect(await screen.findByRole('heading', { level: 1, name: 'Pädevuste kogu' })).toBeInTheDocument();
    expect(await services.shelf.list()).toEqual([]);
  });

  test('of 2,000 opens as a model', async () => {
    const { services, router } = showApp();
    await screen.findByRole('heading', { level: 1 });
    drop(fileOf(modelOf(2000)));
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/m\//));
    expect(await services.libraries.references.list()).toEqual([]);
  });

  test('that is large is read at the desk alone', async () => {
    showApp();
    await screen.findByRole('heading', { level: 1 });
    const read = vi.fn();
    const file = fileOf(large);
    const text = file.text.bind(file);
    Object.defineProperty(file, 'size', { value: LARGEST_ON_THE_PAGE + 1 });
    file.text = () => (read(), text());
    drop(file);
    await screen.findByRole('heading', { level: 1, name: 'Pädevuste kogu' });
    // Once by the desk, which stands on the page in tests.
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('that is large and at fault says where', async () => {
    showApp();
    await screen.findByRole('heading', { level: 1 });
    const file = new File(['{"format":'], 'katki.tegu.json');
    Object.defineProperty(file, 'size', { value: LARGEST_ON_THE_PAGE + 1 });
    drop(file);
    expect(await screen.findByRole('alert')).toHaveTextContent('Faili katki.tegu.json ei saanud avada');
  });

  test('for which there is no room opens for this visit, and says so', async () => {
    const references = new MemoryReferences();
    vi.spyOn(references, 'add').mockRejectedValue(new Error('full'));
    showApp({ services: servicesOver(plainDesk, references) });
    await screen.findByRole('heading', { level: 1 });
    drop(fileOf(large));
    expect(await screen.findByText(/Selles brauseris pole ruumi, et kogu alles hoida/)).toBeInTheDocument();
    expect(await screen.findByRole('option', { name: /Kliendi kuulamine/ })).toBeInTheDocument();
  });
});

describe('a library that is shown', () => {
  test('stays open while others come, and closes once it is left', async () => {
    const closed = vi.fn();
    const services = servicesOver(() => {
      const desk = plainDesk();
      return { ...desk, close: () => (closed(), desk.close()) };
    });
    const { libraries } = services;
    const first = await libraries.take(fileOf(modelOf(3, 'Esimene')), 'a.tegu.json', 0);
    const { unmount } = showApp({ at: `/l/${first?.id}`, services });
    await screen.findByRole('option', { name: /Kliendi kuulamine/ });
    await libraries.take(fileOf(modelOf(3, 'Teine')), 'b.tegu.json', 0);
    expect(closed).not.toHaveBeenCalled();
    unmount();
    expect(closed).toHaveBeenCalledTimes(1);
  });
});

describe('the libraries on Home', () => {
  test('say how large they are, are removed, and put back by Undo', async () => {
    const services = servicesOver();
    await services.libraries.take(fileOf(modelOf(3)), 'kogu.tegu.json', 0);
    const { user } = showApp({ services });
    const here = await screen.findByRole('region', { name: 'Kogud' });
    expect(here).toHaveTextContent('3 kompetentsi · avatud täna');
    await user.click(within(here).getByRole('button', { name: 'Eemalda kogu „Pädevuste kogu“' }));
    expect(screen.queryByRole('region', { name: 'Kogud' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    const back = await screen.findByRole('link', { name: 'Pädevuste kogu' });
    await waitFor(() => expect(back).toHaveFocus());
  });

  test('that are gone say so at their address', async () => {
    showApp({ at: '/l/nowhere' });
    expect(
      await screen.findByRole('heading', { name: 'Seda kogu selles brauseris ei ole' }),
    ).toBeInTheDocument();
  });
});
