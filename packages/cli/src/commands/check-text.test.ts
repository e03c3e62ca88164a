import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { tegu } from '../testing/terminal.ts';

const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.string(),
      start: z.number(),
      end: z.number(),
      message: z.string(),
    }),
  ),
});

async function read(words: readonly string[], input: readonly string[]): Promise<z.infer<typeof line>[]> {
  const { code, out } = await tegu(['check-text', ...words], input);
  expect(code).toBe(0);
  return out
    .trim()
    .split('\n')
    .map((each) => line.parse(JSON.parse(each)));
}

test('reads JSON lines and plain lines, and skips empty ones', async () => {
  const lines = await read(
    ['--kind', 'indicator', '--language', 'et'],
    ['{"id":"a","text":"Hea suhtlemisoskus"}', '', 'Esitab täpsustavaid küsimusi.'],
  );
  expect(lines.map(({ id }) => id)).toEqual(['a', 3]);
  expect(lines[0]?.findings.map(({ rule }) => rule)).toContain('no-action-verb');
  expect(lines[1]?.findings).toEqual([]);
});

test('a bare name of one word is always remarked on', async () => {
  const [bare] = await read(['--kind', 'name', '--language', 'fi'], ['Yhteistyö']);
  expect(bare?.findings.map(({ rule }) => rule)).toEqual(['one-word-name']);
});

test('says which line is no JSON', async () => {
  const { code, error } = await tegu(
    ['check-text', '--kind', 'name', '--language', 'en'],
    ['Listening', '{"id": 1'],
  );
  expect(code).toBe(2);
  expect(error).toMatch(/line 2/);
  expect(error.trim().split('\n')).toHaveLength(1);
});

test('needs a kind and a language', async () => {
  const { code, error } = await tegu(['check-text', '--kind', 'indicator']);
  expect(code).toBe(2);
  expect(error).toContain('--language');
});
