/** What there is to know of an error, as lines to be sent on: what and where in the code, then the page and the browser. */
export function errorDetails(error: unknown): string {
  const named = String(error);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const lines = stack.startsWith(named) ? [stack] : [named, stack];
  return [...lines, window.location.pathname, navigator.userAgent, new Date().toISOString()]
    .filter((line) => line !== '')
    .join('\n');
}
