import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { company } from '../testing/company.test-kit.ts';
import { showPlace } from '../testing/place.test-kit.tsx';
import { PrintedModel } from './printed-model.tsx';

const printTitle = (): string => document.documentElement.style.getPropertyValue('--tegu-print-title');

describe('the printed model', () => {
  test('stands on the page as soon as a print begins, and goes with it', async () => {
    showPlace(<PrintedModel />, { model: company() });
    // The document is loaded beforehand, so that nothing is waited for when the print begins.
    await waitFor(() => {
      window.dispatchEvent(new Event('beforeprint'));
      expect(screen.getByRole('heading', { level: 1, name: 'Põhjakodu' })).toBeInTheDocument();
    });
    fireEvent(window, new Event('afterprint'));
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
    window.dispatchEvent(new Event('beforeprint'));
    expect(screen.getByRole('heading', { level: 3, name: 'Kauba väljastamine' })).toBeInTheDocument();
    act(() => void window.dispatchEvent(new Event('afterprint')));
  });

  test('gives the foot of the page its name, whatever signs are in it', async () => {
    const place = showPlace(<PrintedModel />, { model: company() });
    await waitFor(() => {
      window.dispatchEvent(new Event('beforeprint'));
      expect(printTitle()).toBe('"Põhjakodu"');
    });
    const { model } = place.session.store.getState();
    act(() => {
      place.session.store.setState({
        model: model.apply(
          new Map([
            [model.root, { before: model.own, after: { ...model.own, title: { et: 'A "b"\\ </style>' } } }],
          ]),
        ),
      });
    });
    expect(printTitle()).toBe('"A \\22 b\\22 \\5c  \\3c /style\\3e "');
    fireEvent(window, new Event('afterprint'));
    expect(printTitle()).toBe('');
  });

  test('is not there while nothing is printed', () => {
    showPlace(<PrintedModel />, { model: company() });
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
  });
});
