import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState, type JSX } from 'react';
import { expect, test } from 'vitest';
import { PlacesProvider, type Whereabouts } from '../places/places-context.tsx';
import { useArrival } from './arrival.ts';

function Page(): JSX.Element {
  const scope = useRef<HTMLDivElement>(null);
  const arrive = useArrival(scope);
  const [hasCome, setHasCome] = useState(false);
  return (
    <div ref={scope}>
      <button onClick={() => arrive({ to: { place: 'foundation' }, record: 'purpose' })}>
        To the purpose
      </button>
      <a href="#competencies">Competencies</a>
      <button onClick={() => setHasCome(true)}>It comes</button>
      <main tabIndex={-1}>{hasCome ? <textarea aria-label="Purpose" data-record="purpose" /> : null}</main>
    </div>
  );
}

function Addresses(): JSX.Element {
  const [where, go] = useState<Whereabouts>({ place: 'use' });
  return (
    <PlacesProvider value={{ where, go, href: ({ place }) => `/${place}` }}>
      <Page />
    </PlacesProvider>
  );
}

/** Where the text stands only later, as it does where its part is still being loaded. */
const comes = async (): Promise<void> => {
  act(() => screen.getByRole('button', { name: 'It comes' }).click());
  // Looked for at every frame.
  for (let frame = 0; frame < 5; frame++) await act(() => new Promise(requestAnimationFrame));
};

test('the caret goes into a text as soon as that is there', async () => {
  const user = userEvent.setup();
  render(<Addresses />);
  await user.tab();
  await user.keyboard('{Enter}');
  await comes();
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Purpose' }));
});

test('whoever has tabbed on meanwhile stays there', async () => {
  const user = userEvent.setup();
  render(<Addresses />);
  await user.tab();
  await user.keyboard('{Enter}');
  await user.tab();
  await comes();
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Competencies' }));
});

test('whoever has pressed somewhere meanwhile stays there', async () => {
  const user = userEvent.setup();
  render(<Addresses />);
  await user.click(screen.getByRole('button', { name: 'To the purpose' }));
  const link = screen.getByRole('link', { name: 'Competencies' });
  await user.click(link);
  await comes();
  expect(document.activeElement).toBe(link);
});
