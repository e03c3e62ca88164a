import * as z from 'zod/mini';

/** What `check --format json` prints. */
export const checkReport = z.object({
  model: z.record(z.string(), z.number()),
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(['fix', 'consider', 'tip']),
      record: z.string(),
      field: z.nullable(z.string()),
      language: z.nullable(z.string()),
      text: z.nullable(z.string()),
      quote: z.nullable(z.string()),
      start: z.number(),
      end: z.number(),
      related: z.array(z.string()),
      message: z.string(),
    }),
  ),
  quarantined: z.array(z.unknown()),
});

export type CheckReport = z.infer<typeof checkReport>;
