// What the browsers with File System Access have beyond the DOM types at hand.
interface FilePickers {
  showOpenFilePicker(options: PickerOptions): Promise<readonly FileSystemFileHandle[]>;
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

const TYPES: PickerOptions['types'] = [{ description: 'Tegu', accept: { 'application/json': ['.json'] } }];

/** A file that a person has chosen; the handle where the browser lets a page save to the same file again. */
export interface PickedFile {
  readonly file: File;
  readonly handle: FileSystemFileHandle | undefined;
}

/** Asks for a file to open; undefined when the person thinks better of it. */
export async function pickFile(): Promise<PickedFile | undefined> {
  if (hasPickers(window)) {
    const handle = await unlessCancelled(window.showOpenFilePicker({ types: TYPES }));
    const [first] = handle ?? [];
    return first && { file: await first.getFile(), handle: first };
  }
  const file = await pickByInput();
  return file && { file, handle: undefined };
}

/** The first file of what was dropped. */
export async function droppedFile(data: DataTransfer): Promise<PickedFile | undefined> {
  const item = [...data.items].find(({ kind }) => kind === 'file');
  const file = item?.getAsFile();
  if (!item || !file) return undefined;
  return { file, handle: await handleOf(item) };
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

/** Writes a file whole: it is replaced when it is closed, so that it is never half written. */
export async function writeTo(handle: FileSystemFileHandle, text: string): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}

/** Gives a text to the browser as a download. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function pickByInput(): Promise<File | undefined> {
  return new Promise((answer) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.json,application/json';
    input.addEventListener('change', () => answer(input.files?.[0]));
    input.addEventListener('cancel', () => answer(undefined));
    input.click();
  });
}

async function handleOf(item: DataTransferItem): Promise<FileSystemFileHandle | undefined> {
  if (!givesHandles(item)) return undefined;
  const handle = await item.getAsFileSystemHandle();
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
