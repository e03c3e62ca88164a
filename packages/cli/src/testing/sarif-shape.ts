import Ajv from 'ajv';
import draft04 from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' };
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const message = z.strictObject({ text });
const level = z.enum(['error', 'warning', 'note']);
const counted = z.int().check(z.nonnegative());
const numbered = z.int().check(z.positive());
// What the standard takes as an address, without the way up and without the root.
const artifactLocation = z.strictObject({
  uri: z.string().check(z.regex(/^(?:file:\/\/\/)?(?:[\w.!~*'()-]|%[0-9A-F]{2}|\/(?!\/|\.\.\/))+$/)),
});
const region = z.strictObject({
  startLine: numbered,
  startColumn: numbered,
  endLine: numbered,
  endColumn: numbered,
  charOffset: counted,
  charLength: counted,
});
const location = z.strictObject({
  physicalLocation: z.strictObject({ artifactLocation, region: z.optional(region) }),
  logicalLocations: z.tuple([
    z.strictObject({ name: text, fullyQualifiedName: text, kind: z.enum(['object', 'value']) }),
  ]),
});
const result = z.strictObject({
  ruleId: text,
  ruleIndex: counted,
  level,
  message,
  locations: z.tuple([location]),
  partialFingerprints: z.strictObject({ 'teguFinding/v1': z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  suppressions: z.array(z.strictObject({ kind: z.literal('inSource'), justification: z.optional(text) })),
  fixes: z.optional(
    z.array(
      z.strictObject({
        description: message,
        artifactChanges: z.tuple([
          z.strictObject({
            artifactLocation,
            replacements: z.tuple([z.strictObject({ deletedRegion: region, insertedContent: message })]),
          }),
        ]),
      }),
    ),
  ),
  properties: z.strictObject({
    record: text,
    field: z.nullable(z.string()),
    language: z.nullable(z.string()),
    related: z.array(z.string()),
  }),
});
const rule = z.strictObject({
  id: text,
  shortDescription: message,
  fullDescription: message,
  defaultConfiguration: z.strictObject({ level }),
});
const languageTag = z.enum(['et', 'fi', 'en']);
const log = z.strictObject({
  $schema: z.literal(
    'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
  ),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.literal('tegu'),
          version: z.string().check(z.regex(/^\d+\.\d+\.\d+/)),
          language: languageTag,
          rules: z.array(rule),
        }),
      }),
      language: languageTag,
      columnKind: z.literal('utf16CodeUnits'),
      invocations: z.tuple([
        z.strictObject({
          executionSuccessful: z.literal(true),
          ruleConfigurationOverrides: z.array(
            z.strictObject({
              descriptor: z.strictObject({ id: text, index: counted }),
              configuration: z.strictObject({ enabled: z.literal(false) }),
            }),
          ),
        }),
      ]),
      results: z.array(result),
    }),
  ]),
});

export type SarifRun = z.infer<typeof log>['runs'][0];
export type SarifResult = SarifRun['results'][number];

/**
 * The standard's own schema is not ours to hand on: whoever has a copy names it here, and every log is held against it too.
 */
const official = process.env['TEGU_SARIF_SCHEMA'];
const conforms = official === undefined ? undefined : compiled(official);

/** The run of a log that has the shape of SARIF, and nothing that Tegu does not mean to write. */
export function sarifRun(out: string): SarifRun {
  const given: unknown = JSON.parse(out);
  if (conforms && conforms(given) !== true)
    throw new Error(`not SARIF 2.1.0: ${JSON.stringify(conforms.errors?.slice(0, 3))}`);
  return log.parse(given).runs[0];
}

function compiled(file: string): ReturnType<Ajv.Ajv['compile']> {
  const ajv = new Ajv({ schemaId: 'id', meta: false });
  ajv.addMetaSchema(draft04);
  const schema: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return ajv.compile(z.record(z.string(), z.unknown()).parse(schema));
}
