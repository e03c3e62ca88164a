import { expect, test, vi } from 'vitest';

test('a page goes on drawing after a test that held the clock', async () => {
  vi.useFakeTimers();
  document.body.innerHTML = '<button>Veel</button>';
  const button = document.querySelector('button');
  button?.focus();
  // jsdom looks in its next frame where the focus is to go.
  button?.remove();
  vi.useRealTimers();
  await expect(new Promise((drawn) => requestAnimationFrame(drawn))).resolves.toBeGreaterThan(0);
});
