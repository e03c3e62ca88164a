import { render, screen } from '@testing-library/react';
import type { JSX } from 'react';
import { expect, test } from 'vitest';
import { catalogue } from '../messages/catalogue.et.ts';
import { TeguIntlProvider } from '../messages/words.tsx';
import { useStepName } from './step-name.ts';

function Names({ steps }: { readonly steps: readonly string[] }): JSX.Element {
  const nameOf = useStepName();
  return <p>{steps.map(nameOf).join(', ')}</p>;
}

test('a step is named by its command, with how many things it was about', () => {
  render(
    <TeguIntlProvider language="et" messages={catalogue}>
      <Names steps={['paste-competencies 14', 'paste-competencies', 'move-record', 'unheard-of']} />
    </TeguIntlProvider>,
  );
  expect(screen.getByText('14 rea kleepimine, ridade kleepimine, liigutamine, muudatus')).toBeInTheDocument();
});
