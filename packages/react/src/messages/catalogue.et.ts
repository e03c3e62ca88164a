import { messages as check } from '../check/messages.et.ts';
import { messages as competencies } from '../competencies/messages.et.ts';
import { messages as content } from '../content/messages.et.ts';
import { messages as foundation } from '../foundation/messages.et.ts';
import { messages as frame } from '../frame/messages.et.ts';
import { messages as roles } from '../roles/messages.et.ts';
import { messages as sortable } from '../sortable/messages.et.ts';
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
