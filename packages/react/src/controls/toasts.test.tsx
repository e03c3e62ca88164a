import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState, type JSX } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { catalogue } from '../messages/catalogue.et.ts';
import { TeguIntlProvider } from '../messages/words.tsx';
import { ToastProvider, useToast, type ShowToast } from './toasts.tsx';

let show: ShowToast = () => () => undefined;

/** A field, and a row that undo brings back. */
function Page(): JSX.Element {
  const toast = useToast();
  const [isBack, bringBack] = useState(false);
  useEffect(() => {
    show = (given) => toast({ onUndo: () => bringBack(true), ...given });
  });
  return (
    <main tabIndex={-1}>
      <input aria-label="Tegu" />
      {isBack && <p>Tagasi</p>}
    </main>
  );
}

function shown(): void {
  render(
    <TeguIntlProvider language="et" messages={catalogue}>
      <ToastProvider>
        <Page />
      </ToastProvider>
    </TeguIntlProvider>,
  );
}

const button = (): HTMLElement => screen.getByRole('button', { name: 'Võta tagasi' });
const words = (): Element | null => document.querySelector('.tegu-toast-words');

afterEach(() => vi.useRealTimers());

describe('a toast', () => {
  test('gives the focus back to where it was when it takes a step back', async () => {
    shown();
    const user = userEvent.setup();
    await user.click(screen.getByRole('textbox'));
    act(() => void show({ message: 'Kustutatud.' }));
    await user.tab();
    expect(button()).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByText('Tagasi')).toBeVisible();
    expect(screen.getByRole('textbox')).toHaveFocus();
  });

  test('leaves nobody without a place, where nothing had the focus', async () => {
    shown();
    act(() => void show({ message: 'Kustutatud.' }));
    await userEvent.setup().click(button());
    expect(screen.getByRole('main')).toHaveFocus();
  });

  test('that says the same as the one before is heard again', () => {
    shown();
    act(() => void show({ message: 'Kustutatud.' }));
    const first = words();
    act(() => void show({ message: 'Kustutatud.' }));
    expect(words()).not.toBe(first);
    expect(words()).toHaveTextContent('Kustutatud.');
  });

  test('goes by itself, also after one that went while its button had the focus', () => {
    vi.useFakeTimers();
    shown();
    let hide = (): void => undefined;
    act(() => {
      hide = show({ message: 'Esimene' });
    });
    act(() => button().focus());
    act(() => hide());
    act(() => void show({ message: 'Teine' }));
    act(() => void vi.advanceTimersByTime(11_000));
    expect(words()).toBeNull();
  });
});
