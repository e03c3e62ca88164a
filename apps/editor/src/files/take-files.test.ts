import { newModel } from '@tegu/core';
import { MemoryLibrary, noPageTimes, webLocks } from '@tegu/store/browser';
import { expect, test } from 'vitest';
import { servicesOf } from '../services.ts';
import { fileOfModel } from './model-files.ts';
import { takeFiles } from './take-files.ts';

test('a file that can be saved to again is kept with how it was when it was read', async () => {
  const library = new MemoryLibrary(true);
  const line = { send: () => undefined, listen: () => () => undefined };
  const text = fileOfModel(newModel('en', 'Northhome'));
  const file = new File([text], 'a.tegu.json', { lastModified: 1234 });
  const handle: FileSystemFileHandle = {
    kind: 'file',
    name: 'a.tegu.json',
    isSameEntry: () => Promise.resolve(true),
    getFile: () => Promise.resolve(file),
    createWritable: () => Promise.reject(new Error('nobody writes here')),
  };
  const services = servicesOf({ library, line, locks: webLocks(null), times: noPageTimes });
  const given = [
    { file, handle },
    { file, handle: undefined },
  ];
  const [one, two] = await takeFiles(services, given, 'et');
  if (one?.kind !== 'opened' || two?.kind !== 'opened') throw new Error('Not opened');
  expect(await library.fileOnDisk(one.id)).toEqual({ handle, seen: { size: file.size, modified: 1234 } });
  expect(await library.fileOnDisk(two.id)).toBeUndefined();
});
