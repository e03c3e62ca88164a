import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { modelOfOne, showCompetencies } from './page.test-kit.tsx';

const MODEL = modelOfOne(({ tx, competency }) => {
  tx.create('indicator', competency, { text: { et: 'Ütleb kliendile kohe, mida ta teha ei saa.' } });
  const value = tx.create('statement', tx.model.root, {
    kind: 'value',
    title: { et: 'Ausus' },
    text: { et: 'Ütleme kohe.' },
  });
  tx.create('claim', competency, { statement: value });
});

test('once a sentence is chosen and the panel closed, the focus is with the link that it was opened from', async () => {
  const { user } = showCompetencies(MODEL);
  const part = within(screen.getByRole('region', { name: 'Seosed alustega' }));
  await user.click(part.getByRole('button', { name: /^Vali lause/ }));
  const panel = within(await screen.findByRole('dialog'));
  await user.click(panel.getByRole('radio', { name: /Ütleb kliendile kohe/ }));
  await user.click(panel.getByRole('button', { name: 'Märgi tõenduseks' }));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(part.getByRole('button', { name: /^Muuda tõendust/ })).toHaveFocus());
});
