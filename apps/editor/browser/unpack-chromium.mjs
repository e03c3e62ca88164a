// Unpacks the npm Chromium into TMPDIR, the one place that @sparticuz/chromium unpacks to.
import { inflate } from '@sparticuz/chromium';
import { fileURLToPath } from 'node:url';

const packed = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'));
// al2023 holds the shared libraries (NSS, NSPR, expat) that a plain Linux lacks.
await Promise.all(
  ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map((name) =>
    inflate(fileURLToPath(new URL(name, packed))),
  ),
);
