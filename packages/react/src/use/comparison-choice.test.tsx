import { newModel, type Model } from '@tegu/core';
import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { showPlace } from '../testing/place.test-kit.tsx';
import { ComparisonChoice } from './comparison-choice.tsx';
import { HandOutProvider, type HandOut } from './hand-out.ts';

test('of two versions asked for one after the other the later is compared with, however slow the first is read', async () => {
  const answers = new Map<string, (model: Model) => void>();
  const handOut: HandOut = {
    save: () => undefined,
    writeSheets: () => Promise.resolve(''),
    writeWord: () => Promise.resolve(new Uint8Array()),
    bringIn: () => undefined,
    earlier: () =>
      Promise.resolve([
        { id: '1', name: 'Eile' },
        { id: '2', name: 'Täna' },
      ]),
    read: (version) => new Promise((answer) => answers.set(version, answer)),
    pickModel: () => Promise.resolve(undefined),
  };
  const onOther = vi.fn();
  const { user } = showPlace(
    <HandOutProvider value={handOut}>
      <ComparisonChoice other={null} onOther={onOther} />
    </HandOutProvider>,
  );
  const versions = await screen.findByRole('combobox');
  await user.selectOptions(versions, '1');
  await user.selectOptions(versions, '2');
  await act(async () => {
    answers.get('2')?.(newModel('et'));
    answers.get('1')?.(newModel('et'));
    await Promise.resolve();
  });
  expect(onOther.mock.calls.map(([other]: unknown[]) => other)).toEqual([
    expect.objectContaining({ name: 'Täna' }),
  ]);
});
