import { vi } from 'vitest';
import { testHalfOfTheSequences } from './random-commands.test-support.ts';

const made = vi.hoisted(() => ({ ids: 0 }));
vi.mock('nanoid', () => ({ nanoid: () => `n${made.ids++}` }));

testHalfOfTheSequences(made);
