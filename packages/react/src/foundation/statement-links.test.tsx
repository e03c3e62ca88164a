import { commands } from '@tegu/core';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { modelWith, showPlace } from '../testing/place.test-kit.tsx';
import { FoundationPlace } from './foundation-place.tsx';

test('what follows from a value without a name says how its meaning begins', () => {
  const text = { et: 'Ütleme kohe, mida me teha ei saa.' };
  const begun = modelWith({ type: 'statement', fields: { kind: 'value' }, texts: { text } });
  const [value = ''] = begun.childIds(begun.root, 'statement');
  const { session, model, unmount } = showPlace(<span />, { model: begun });
  unmount();
  session.run(commands['create-record'], {
    type: 'statement',
    parent: begun.root,
    fields: { kind: 'strategy', follows: [value] },
    texts: { text: { et: 'Nõu, mitte hind.' } },
  });
  showPlace(<FoundationPlace />, { model: model() });
  expect(screen.getByRole('button', { name: /Ütleme kohe, mida me teha ei saa/ })).toBeVisible();
});
