import { expect, test } from 'vitest';
import { withFreshNonce } from './fresh-nonce.ts';

test('a kept page is answered with a nonce of its own each time, in its policy and its text', async () => {
  const kept = (): Response =>
    new Response('<style nonce="a+/b=="></style>', {
      headers: {
        'Content-Security-Policy': "default-src 'self'; style-src 'self' 'nonce-a+/b=='",
        'Content-Encoding': 'gzip',
        'Content-Type': 'text/html',
      },
    });
  const answers = await Promise.all([withFreshNonce(kept()), withFreshNonce(kept())]);
  const nonces = await Promise.all(
    answers.map(async (answer) => {
      const [, nonce = ''] =
        /'nonce-([^']+)'$/.exec(answer.headers.get('Content-Security-Policy') ?? '') ?? [];
      expect(await answer.text()).toBe(`<style nonce="${nonce}"></style>`);
      expect(answer.headers.get('Content-Type')).toBe('text/html');
      expect(answer.headers.get('Content-Encoding')).toBeNull();
      return nonce;
    }),
  );
  expect(new Set([...nonces, 'a+/b==', '']).size).toBe(4);
});

test('a page without a policy is answered as it is', async () => {
  expect(await (await withFreshNonce(new Response('<p>Tere</p>'))).text()).toBe('<p>Tere</p>');
});
