// Each component test starts from an empty page and may use the DOM matchers.
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

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

afterEach(cleanup);
