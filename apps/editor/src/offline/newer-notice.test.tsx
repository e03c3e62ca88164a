import { TeguIntlProvider } from '@tegu/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { messages } from '../messages/messages.fi.ts';
import { NewerNotice } from './newer-notice.tsx';
import { NewerVersion, type WorkerContainer } from './newer-version.ts';

/** A worker that is here already, and in `waiting` the newer one that comes. */
function workers(isFollowed: boolean): {
  readonly container: WorkerContainer & EventTarget;
  readonly waiting: { readonly postMessage: ReturnType<typeof vi.fn> };
  /** `isUnderWay`: it was found before anybody listened. */
  readonly come: (isUnderWay?: boolean) => void;
} {
  const waiting = Object.assign(new EventTarget(), { postMessage: vi.fn() });
  const none: { waiting: typeof waiting | null } = { waiting: null };
  const registration = Object.assign(new EventTarget(), none, {
    installing: waiting,
    update: () => Promise.resolve(),
  });
  const container = Object.assign(new EventTarget(), {
    controller: isFollowed ? { postMessage: vi.fn() } : null,
    register: () => Promise.resolve(registration),
  });
  const come = (isUnderWay = false): void => {
    if (!isUnderWay) registration.dispatchEvent(new Event('updatefound'));
    registration.waiting = waiting;
    waiting.dispatchEvent(new Event('statechange'));
  };
  return { container, waiting, come };
}

const show = (version: NewerVersion): void => {
  render(
    <TeguIntlProvider language="fi" messages={messages}>
      <NewerNotice version={version} />
    </TeguIntlProvider>,
  );
};

test('a newer version is offered, and the page is loaded again only when that is asked for', async () => {
  const reload = vi.fn();
  const version = new NewerVersion(reload);
  const { container, waiting, come } = workers(true);
  show(version);
  await version.begin(container);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  come();
  expect(await screen.findByText('Tegun uudempi versio on valmis')).toBeVisible();
  expect(waiting.postMessage).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Lataa uudelleen' }));
  expect(waiting.postMessage).toHaveBeenCalledWith('take-over');
  expect(reload).not.toHaveBeenCalled();
  container.dispatchEvent(new Event('controllerchange'));
  expect(reload).toHaveBeenCalledOnce();
});

test('one that was under way before the page had come is offered too', async () => {
  const version = new NewerVersion(vi.fn());
  const { container, come } = workers(true);
  show(version);
  await version.begin(container);
  come(true);
  expect(await screen.findByText('Tegun uudempi versio on valmis')).toBeVisible();
});

test('that another tab has taken it does not load this page again', async () => {
  const reload = vi.fn();
  const version = new NewerVersion(reload);
  const { container } = workers(true);
  show(version);
  await version.begin(container);
  container.dispatchEvent(new Event('controllerchange'));
  expect(await screen.findByText('Tegun uudempi versio on valmis')).toBeVisible();
  expect(reload).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Lataa uudelleen' }));
  expect(reload).toHaveBeenCalledOnce();
});

test('the first worker of all brings nothing newer, and what is put off is not shown', async () => {
  const version = new NewerVersion(vi.fn());
  const { container } = workers(false);
  show(version);
  await version.begin(container);
  container.dispatchEvent(new Event('controllerchange'));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  container.dispatchEvent(new Event('controllerchange'));
  await userEvent.click(await screen.findByRole('button', { name: 'Myöhemmin' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
