import { act, render, screen } from '@testing-library/react';
import { useEffect, type JSX } from 'react';
import { expect, test } from 'vitest';
import { useSaid } from './said.tsx';

let say = (_words: string): void => undefined;

function Part(): JSX.Element {
  const [said, saying] = useSaid();
  useEffect(() => {
    say = saying;
  });
  return said;
}

test('what happens twice is heard twice', () => {
  render(<Part />);
  expect(screen.getByRole('status')).toHaveTextContent('');
  act(() => say('Tagasi võetud: kustutamine'));
  const first = screen.getByText('Tagasi võetud: kustutamine');
  act(() => say('Tagasi võetud: kustutamine'));
  expect(screen.getByText('Tagasi võetud: kustutamine')).not.toBe(first);
});
