import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { exampleFile } from '../testing/example-files.ts';
import { tegu } from '../testing/terminal.ts';

const quotes = z.array(
  z.object({ record: z.string(), statement: z.optional(z.string()), quote: z.string() }),
);
const report = z.object({
  statements: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      title: z.string(),
      state: z.string(),
      competencies: z.array(z.object({ id: z.string(), state: z.string(), evidence: quotes })),
    }),
  ),
  competencies: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      serves: z.array(z.string()),
      customerFocus: z.string(),
      quotes,
    }),
  ),
  roles: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.string(),
      line: z.nullable(z.string()),
      customerFocus: z.string(),
      quotes,
      uncovered: z.array(z.string()),
    }),
  ),
});

async function align(name: string): Promise<z.infer<typeof report>> {
  const { code, out } = await tegu(['align', exampleFile(name), '--format', 'json']);
  expect(code).toBe(0);
  return report.parse(JSON.parse(out));
}

test('the mended models show each value with a quoted sentence', async () => {
  for (const name of ['pohjakodu', 'rautakauppa']) {
    const { statements, roles } = await align(name);
    expect(statements.filter(({ kind }) => kind === 'value').length).toBeGreaterThan(0);
    for (const { title, state, competencies } of statements) {
      expect([title, state]).toEqual([title, 'shown']);
      expect(competencies.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)).join('')).not.toBe(
        '',
      );
    }
    for (const role of roles.filter(({ kind }) => kind === 'role')) {
      expect([role.name, role.customerFocus]).toEqual([role.name, 'inOwnBehaviour']);
      expect(role.quotes.length).toBeGreaterThan(0);
    }
  }
});

test('in the notes nothing is shown, and roles only inherit', async () => {
  const { statements, roles } = await align('pohjakodu-raw');
  expect(new Set(statements.map(({ state }) => state))).toEqual(new Set(['none']));
  for (const role of roles.filter(({ kind }) => kind === 'role'))
    expect(role.customerFocus).toBe('onlyInherited');
});

test('reads as text too', async () => {
  const { out, code } = await tegu(['align', exampleFile('pohjakodu')]);
  expect(code).toBe(0);
  expect(out).toContain('Lihtsus');
});
