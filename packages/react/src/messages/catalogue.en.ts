import { messages as check } from '../check/messages.en.ts';
import { messages as competencies } from '../competencies/messages.en.ts';
import { messages as content } from '../content/messages.en.ts';
import { messages as foundation } from '../foundation/messages.en.ts';
import { messages as frame } from '../frame/messages.en.ts';
import { messages as languages } from '../languages/messages.en.ts';
import { messages as palette } from '../palette/messages.en.ts';
import { messages as read } from '../read/messages.en.ts';
import { messages as pasting } from '../pasting/messages.en.ts';
import { messages as pictures } from '../pictures/messages.en.ts';
import { messages as roles } from '../roles/messages.en.ts';
import { messages as sheets } from '../sheets/messages.en.ts';
import { messages as sortable } from '../sortable/messages.en.ts';
import { messages as starting } from '../starting/messages.en.ts';
import { messages as table } from '../table/messages.en.ts';
import { messages as use } from '../use/messages.en.ts';
import { messages as walk } from '../check/walk/messages.en.ts';
import { messages as wording } from '../check/wording/messages.en.ts';
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
