import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../records/json.ts';
import { FileFault } from './file-fault.ts';
import { FORMAT_VERSION } from './format.ts';
import { migrate, migrations, type Migration } from './migrations.ts';

const note = (from: number, to: number): Migration => ({
  from,
  to,
  run: (file) => ({ ...file, way: `${typeof file['way'] === 'string' ? file['way'] : from}>${to}` }),
});

const file = (version: number): JsonObject => ({ format: 'tegu', formatVersion: version, model: {} });

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (fault) {
    return fault instanceof FileFault ? fault.code : String(fault);
  }
  return 'no fault';
}

describe('migrate', () => {
  it('goes step by step and writes the version it came to', () => {
    expect(migrate(file(1), 1, 4, [note(3, 4), note(1, 2), note(2, 3)])).toEqual({
      ...file(4),
      way: '1>2>3>4',
    });
    expect(migrate(file(2), 2, 4, [note(1, 2), note(2, 3), note(3, 4)])).toEqual({
      ...file(4),
      way: '2>3>4',
    });
  });

  it('steps over versions where a migration does, and never past the goal', () => {
    const steps = [note(1, 2), note(1, 3), note(2, 3), note(3, 5), note(3, 4)];
    expect(migrate(file(1), 1, 4, steps)).toEqual({ ...file(4), way: '1>3>4' });
  });

  it('leaves a current file as it is', () => {
    const current = file(1);
    expect(migrate(current, 1, 1, [note(1, 2)])).toBe(current);
  });

  it('does not change what it is given', () => {
    const old = file(1);
    migrate(old, 1, 2, [note(1, 2)]);
    expect(old).toEqual(file(1));
  });

  it('refuses where no step leads on, and versions that are none', () => {
    expect(codeOf(() => migrate(file(1), 1, 3, [note(2, 3)]))).toBe('missing-migration');
    expect(codeOf(() => migrate(file(1), 1, 2, [note(1, 3)]))).toBe('missing-migration');
    expect(codeOf(() => migrate(file(0), 0, 1, []))).toBe('unsupported-version');
    expect(codeOf(() => migrate(file(1.5), 1.5, 2, []))).toBe('unsupported-version');
    expect(codeOf(() => migrate(file(3), 3, 2, []))).toBe('unsupported-version');
  });

  it('leads from every version to the current one', () => {
    for (let version = 1; version < FORMAT_VERSION; version++) {
      expect(migrate(file(version), version, FORMAT_VERSION, migrations)).toHaveProperty(
        'formatVersion',
        FORMAT_VERSION,
      );
    }
  });
});
