import { TeguIntlProvider } from '@tegu/react';
import { render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { expect, test } from 'vitest';
import { loadMessages } from '../messages/load-messages.ts';
import { CompetencyText } from './competency-text.tsx';

const messages = await loadMessages('fi');

test('a competency is read with its levels, each by number and word', () => {
  const level = { rank: 2, name: 'Osaaja' };
  render(
    <TeguIntlProvider language="fi" messages={messages}>
      <CompetencyText
        heading={createRef()}
        competency={{
          id: 'competency:a',
          code: 'A1',
          name: 'Kuunteleminen',
          category: 'Palvelu',
          language: 'fi',
          sentence: '',
          definition: '',
          components: [{ kind: 'attitude', text: 'Arvostaa asiakkaan aikaa.' }],
          indicators: [
            { text: 'Kysyy, mitä asiakas tarvitsee.', level },
            { text: 'Tervehtii.', level: null },
          ],
          descriptors: [{ text: 'Kysyy itse.', level }],
        }}
      />
    </TeguIntlProvider>,
  );
  const [deed, greeting] = screen.getAllByRole('listitem');
  expect(deed).toHaveTextContent('Kysyy, mitä asiakas tarvitsee.2 Osaaja');
  expect(greeting).toHaveTextContent(/^Tervehtii\.$/);
  expect(screen.getByRole('term')).toHaveTextContent('2 Osaaja');
  expect(screen.getByRole('definition')).toHaveTextContent('Kysyy itse.');
  expect(screen.getByRole('heading', { name: 'Asenteet' })).toBeInTheDocument();
  // What is not there has no heading.
  expect(screen.queryByRole('heading', { name: 'Tiedot' })).not.toBeInTheDocument();
});
