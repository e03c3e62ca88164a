// Each component test starts from an empty page, with clocks and stores as they were, and may use the DOM matchers.
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// A second is too short for what is waited for on a machine that is busy with something else as well.
configure({ asyncUtilTimeout: 10_000 });

// jsdom lays nothing out: what watches sizes and positions is there and silent.
class SilentObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}
globalThis.ResizeObserver ??= SilentObserver;
// @ts-expect-error The silent one has no root, which only its maker would ask for.
globalThis.IntersectionObserver ??= SilentObserver;
Object.defineProperty(Element.prototype, 'scrollIntoView', {
  value: () => {},
  configurable: true,
  writable: true,
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  document.head.replaceChildren();
  document.body.replaceChildren();
});
