import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { storedZip } from './stored-zip.ts';

test('unpacks to the very parts that were given', () => {
  const path = fc.stringMatching(/^[a-zõ]{1,8}(?:\/[a-z]{1,8})?\.xml$/u);
  fc.assert(
    fc.property(fc.dictionary(path, fc.uint8Array()), (parts) => {
      const unpacked = unzipSync(new Uint8Array(storedZip(parts)));
      expect(Object.keys(unpacked)).toEqual(Object.keys(parts));
      for (const [name, bytes] of Object.entries(parts))
        expect([...(unpacked[name] ?? [])]).toEqual([...bytes]);
    }),
  );
});
