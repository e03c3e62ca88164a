/**
 * The nonce that the page allows its styles by, where it has one: dnd-kit writes a style element while something is dragged.
 * A page says it in `<meta property="csp-nonce" nonce="…">`, which is where Vite puts it and react-aria looks too.
 */
export function pageNonce(): string | undefined {
  if (typeof document === 'undefined') return undefined;
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  return meta?.nonce || undefined;
}
