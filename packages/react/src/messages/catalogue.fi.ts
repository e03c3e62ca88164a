import { messages as check } from '../check/messages.fi.ts';
import { messages as competencies } from '../competencies/messages.fi.ts';
import { messages as content } from '../content/messages.fi.ts';
import { messages as foundation } from '../foundation/messages.fi.ts';
import { messages as frame } from '../frame/messages.fi.ts';
import { messages as languages } from '../languages/messages.fi.ts';
import { messages as palette } from '../palette/messages.fi.ts';
import { messages as read } from '../read/messages.fi.ts';
import { messages as pasting } from '../pasting/messages.fi.ts';
import { messages as pictures } from '../pictures/messages.fi.ts';
import { messages as roles } from '../roles/messages.fi.ts';
import { messages as sheets } from '../sheets/messages.fi.ts';
import { messages as sortable } from '../sortable/messages.fi.ts';
import { messages as starting } from '../starting/messages.fi.ts';
import { messages as table } from '../table/messages.fi.ts';
import { messages as use } from '../use/messages.fi.ts';
import { messages as walk } from '../check/walk/messages.fi.ts';
import { messages as wording } from '../check/wording/messages.fi.ts';
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
