import { messages as check } from '../check/messages.en.ts';
import { messages as competencies } from '../competencies/messages.en.ts';
import { messages as content } from '../content/messages.en.ts';
import { messages as foundation } from '../foundation/messages.en.ts';
import { messages as frame } from '../frame/messages.en.ts';
import { messages as roles } from '../roles/messages.en.ts';
import { messages as sortable } from '../sortable/messages.en.ts';
import type { Catalogue } from './message-id.ts';

export const catalogue: Catalogue = {
  ...check,
  ...competencies,
  ...content,
  ...frame,
  ...foundation,
  ...roles,
  ...sortable,
};
