import type { FileStamp } from '@tegu/store/browser';

// What the browsers with File System Access have beyond the DOM types at hand.
interface FilePickers {
  showOpenFilePicker(
    options: PickerOptions & { readonly multiple: boolean },
  ): Promise<readonly FileSystemFileHandle[]>;
  showSaveFilePicker(
    options: PickerOptions & { readonly suggestedName: string },
  ): Promise<FileSystemFileHandle>;
}

interface PickerOptions {
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}

interface WithPermission {
  requestPermission(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

interface WithHandle {
  getAsFileSystemHandle(): Promise<FileSystemHandle | null>;
}

const MODEL_FILES = { 'application/json': ['.json'] };
const OTHER_FILES = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'text/csv': ['.csv', '.tsv'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'text/markdown': ['.md'],
  'text/plain': ['.txt'],
};
const TYPES: PickerOptions['types'] = [{ description: 'Tegu', accept: MODEL_FILES }];
/** A model, a zip of models, a file of sheets or a document. */
const OPENED = { ...MODEL_FILES, 'application/zip': ['.zip'], ...OTHER_FILES };

/** A file that a person has chosen; the handle where the browser lets a page save to the same file again. */
export interface PickedFile {
  readonly file: File;
  readonly handle: FileSystemFileHandle | undefined;
}

/** Whether the file is a zip, which may hold many models. */
export function isZip({ name, type }: File): boolean {
  return name.toLowerCase().endsWith('.zip') || type === 'application/zip';
}

/** Asks for files to open; none when the person thinks better of it. */
export async function pickFiles(): Promise<readonly PickedFile[]> {
  if (hasPickers(window)) {
    const options = { types: [{ description: 'Tegu', accept: OPENED }], multiple: true };
    const handles = (await unlessCancelled(window.showOpenFilePicker(options))) ?? [];
    return Promise.all(handles.map(async (handle) => ({ file: await handle.getFile(), handle })));
  }
  const files = await pickByInput(Object.entries(OPENED).flat(2).join());
  return files.map((file) => ({ file, handle: undefined }));
}

/** All the files of what was dropped. */
export function droppedFiles(data: DataTransfer): Promise<readonly PickedFile[]> {
  // All is asked for at once: what was dropped can only be read while the drop is being dealt with.
  const picked = [...data.items].flatMap((item) => {
    const file = item.kind === 'file' ? item.getAsFile() : null;
    return file ? [{ file, handle: handleOf(item) }] : [];
  });
  return Promise.all(picked.map(async ({ file, handle }) => ({ file, handle: await handle })));
}

/** Asks where to save; undefined when the person thinks better of it, null where the browser only downloads. */
export async function pickPlaceToSave(
  suggestedName: string,
): Promise<FileSystemFileHandle | undefined | null> {
  if (!hasPickers(window)) return null;
  return unlessCancelled(window.showSaveFilePicker({ types: TYPES, suggestedName }));
}

/** Whether this file may be written now; a browser asks the person once a visit. */
export async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  if (!asksPermission(handle)) return true;
  return (await handle.requestPermission({ mode: 'readwrite' }).catch(() => 'denied')) === 'granted';
}

/** What tells this state of a file from another. */
export function stampOf({ size, lastModified }: File): FileStamp {
  return { size, modified: lastModified };
}

/** Writes a file whole: it is replaced when it is closed, so that it is never half written. */
export async function writeTo(handle: FileSystemFileHandle, text: string): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}

/** Gives the content of a file to the browser as a download. */
export function download(name: string, content: BlobPart, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function pickByInput(accept: string): Promise<readonly File[]> {
  return new Promise((answer) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = true;
    input.addEventListener('change', () => answer([...(input.files ?? [])]));
    input.addEventListener('cancel', () => answer([]));
    input.click();
  });
}

async function handleOf(item: DataTransferItem): Promise<FileSystemFileHandle | undefined> {
  if (!givesHandles(item)) return undefined;
  // Without it the file is opened all the same, and saved to a place that the person chooses.
  const handle = await item.getAsFileSystemHandle().catch(() => null);
  return typeof FileSystemFileHandle !== 'undefined' && handle instanceof FileSystemFileHandle
    ? handle
    : undefined;
}

async function unlessCancelled<T>(picked: Promise<T>): Promise<T | undefined> {
  try {
    return await picked;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

function givesHandles(item: DataTransferItem): item is DataTransferItem & WithHandle {
  return 'getAsFileSystemHandle' in item;
}

function hasPickers(page: Window): page is Window & FilePickers {
  return 'showOpenFilePicker' in page && 'showSaveFilePicker' in page;
}

function asksPermission(handle: FileSystemFileHandle): handle is FileSystemFileHandle & WithPermission {
  return 'requestPermission' in handle;
}
