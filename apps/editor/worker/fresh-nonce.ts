const POLICY = 'Content-Security-Policy';

/** The page as it was kept, with a nonce of its own for this answer where its policy asks for one. */
export async function withFreshNonce(page: Response): Promise<Response> {
  const headers = new Headers(page.headers);
  const policy = headers.get(POLICY) ?? '';
  const kept = /'nonce-([\w+/=-]+)'/.exec(policy)?.[1];
  const text = await page.text();
  // The text is no longer what these two were about.
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  if (kept === undefined) return new Response(text, { headers });
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  headers.set(POLICY, policy.replaceAll(kept, nonce));
  return new Response(text.replaceAll(kept, nonce), { headers });
}
