import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { modelWith, showPlace } from '../testing/place.test-kit.tsx';
import { FoundationPlace } from './foundation-place.tsx';

test('with the last measure of a statement that asks for none the focus goes on to the statement', async () => {
  const model = modelWith(
    { type: 'statement', fields: { kind: 'purpose' }, texts: { text: { et: 'Aitame.' } } },
    { type: 'measure', parent: 'statement:purpose', fields: {}, texts: { name: { et: 'Soovitajate osa' } } },
  );
  const { user } = showPlace(<FoundationPlace />, { model });
  await user.click(screen.getByRole('button', { name: /Soovitajate osa/ }));
  await user.click(screen.getByRole('button', { name: 'Kustuta mõõdik' }));
  expect(screen.queryByText('Soovitajate osa')).toBeNull();
  expect(screen.getByRole('textbox', { name: 'Eksistentsi eesmärk' })).toHaveFocus();
});
