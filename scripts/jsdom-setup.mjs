// Each component test starts from an empty page, with clocks and stores as they were, and may use the DOM matchers.
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

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

/**
 * Gives what jsdom lacks to the window of this file: the widgets look at it, and would give it to the first window only.
 * @param {object} on
 * @param {string} name
 * @param {object} values
 */
function give(on, name, values) {
  Object.defineProperty(on, name, { value: Object.assign(new EventTarget(), values), configurable: true });
}
const { innerWidth: width, innerHeight: height } = window;
give(window, 'visualViewport', {
  width,
  height,
  scale: 1,
  offsetTop: 0,
  offsetLeft: 0,
  pageTop: 0,
  pageLeft: 0,
});
give(window.screen, 'orientation', { type: 'landscape-primary', angle: 0 });
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

// The files of a worker share their modules: a part that is still on its way when a window goes fails for all that come after.
afterAll(() => vi.dynamicImportSettled());
