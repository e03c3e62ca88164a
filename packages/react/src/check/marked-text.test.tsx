import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MarkedText } from './marked-text.tsx';

test.each([
  [[], 'Annab vastuse.'],
  [[{ start: 6, end: 13 }], 'Annab <vastuse>.'],
  [
    [
      { start: 0, end: 5 },
      { start: 6, end: 13 },
    ],
    '<Annab> <vastuse>.',
  ],
])('%#', (spans, marked) => {
  const { container } = render(<MarkedText text="Annab vastuse." spans={spans} />);
  expect(container).toHaveTextContent('Annab vastuse.');
  for (const mark of container.querySelectorAll('mark')) mark.textContent = `<${mark.textContent}>`;
  expect(container.textContent).toBe(marked);
});
