import { openIndexedLibrary, type Library } from '@tegu/store/browser';
import { askFirst } from './left-models.ts';

/**
 * The browser's storage, or the window's memory where that is closed; the screen says which. Null where a newer Tegu has
 * changed the storage: what stands there must not pass for nothing.
 */
export async function openLibrary(
  open: () => Promise<Library> = openIndexedLibrary,
): Promise<Library | null> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') return null;
    const { WindowLibrary } = await import('./window-library.ts');
    const library = new WindowLibrary();
    window.addEventListener('beforeunload', (event) => {
      if (library.isWritten) askFirst(event);
    });
    return library;
  }
}
