import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Picture } from './picture.tsx';
import { svgFile } from './save-picture.ts';

test('whatever signs a title was pasted with, the file can be read', () => {
  const title = 'Põhja\u000bkodu \ud83d';
  const { container } = render(
    <Picture drawing={{ width: 10, height: 10, title, description: 'Tasemed', parts: [] }} lang="et" />,
  );
  const svg = container.querySelector('svg');
  if (!svg) throw new Error('No picture');
  const read = new DOMParser().parseFromString(svgFile(svg), 'image/svg+xml');
  expect(read.querySelector('parsererror')).toBeNull();
  expect(read.querySelector('title')?.textContent).toBe('Põhja kodu  ');
});
