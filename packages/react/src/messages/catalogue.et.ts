import { messages as check } from '../check/messages.et.ts';
import { messages as competencies } from '../competencies/messages.et.ts';
import { messages as content } from '../content/messages.et.ts';
import { messages as foundation } from '../foundation/messages.et.ts';
import { messages as frame } from '../frame/messages.et.ts';
import { messages as languages } from '../languages/messages.et.ts';
import { messages as palette } from '../palette/messages.et.ts';
import { messages as read } from '../read/messages.et.ts';
import { messages as pasting } from '../pasting/messages.et.ts';
import { messages as pictures } from '../pictures/messages.et.ts';
import { messages as roles } from '../roles/messages.et.ts';
import { messages as sheets } from '../sheets/messages.et.ts';
import { messages as sortable } from '../sortable/messages.et.ts';
import { messages as starting } from '../starting/messages.et.ts';
import { messages as table } from '../table/messages.et.ts';
import { messages as use } from '../use/messages.et.ts';
import { messages as walk } from '../check/walk/messages.et.ts';
import { messages as wording } from '../check/wording/messages.et.ts';
import type { Catalogue } from './message-id.ts';

export const catalogue: Catalogue = {
  ...check,
  ...competencies,
  ...content,
  ...frame,
  ...foundation,
  ...languages,
  ...palette,
  ...read,
  ...pasting,
  ...pictures,
  ...roles,
  ...sheets,
  ...sortable,
  ...starting,
  ...table,
  ...use,
  ...walk,
  ...wording,
};
