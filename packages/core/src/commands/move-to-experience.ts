import * as z from 'zod/mini';
import type { Id } from '../records/id.ts';
import { isBlank } from '../records/texts.ts';
import { defineCommand, refuse, type Command } from './command.ts';
import { notAllLiving, notLiving } from './living.ts';
import { textIn, writeText } from './write-texts.ts';

/** A sentence that asks for experience or a paper where a deed should stand, and the roles that ask for it. */
export interface MoveToExperienceArgs {
  readonly indicator: Id;
  readonly roles: readonly Id[];
}

/** Moves an indicator to what some roles ask of experience, in every language that it is written in, and deletes it. */
export const moveToExperience: Command<MoveToExperienceArgs> = defineCommand<MoveToExperienceArgs>({
  id: 'move-to-experience',
  args: z.object({ indicator: z.string(), roles: z.array(z.string()) }),
  refusal: (model, { indicator, roles }) => {
    const fault = notLiving(model, indicator, 'indicator') ?? notAllLiving(model, roles, 'role');
    if (fault) return fault;
    if (roles.length === 0) return refuse('wrong-value', 'roles');
    return isBlank(model.record(indicator, 'indicator')?.text ?? {})
      ? refuse('wrong-value', 'indicator')
      : undefined;
  },
  run: (tx, { indicator, roles }) => {
    const texts = tx.model.record(indicator, 'indicator')?.text ?? {};
    for (const role of new Set(roles))
      for (const [language, words] of Object.entries(texts)) {
        const before = textIn(tx.model, role, 'experience', language);
        writeText(tx, role, 'experience', language, withLine(before, words.trim()));
      }
    tx.remove(indicator);
    return undefined;
  },
});

/** A text with one more line; what stands there already, in whatever case, is not added again. */
function withLine(text: string, line: string): string {
  if (line === '' || text.split('\n').some((each) => each.trim().toLowerCase() === line.toLowerCase()))
    return text;
  return text.trim() === '' ? line : `${text.trimEnd()}\n${line}`;
}
