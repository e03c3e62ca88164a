import type { messages as check } from '../check/messages.en.ts';
import type { messages as content } from '../content/messages.en.ts';
import type { messages as competencies } from '../competencies/messages.en.ts';
import type { messages as frame } from '../frame/messages.en.ts';
import type { messages as foundation } from '../foundation/messages.en.ts';
import type { messages as languages } from '../languages/messages.en.ts';
import type { messages as palette } from '../palette/messages.en.ts';
import type { messages as pictures } from '../pictures/messages.en.ts';
import type { messages as read } from '../read/messages.en.ts';
import type { messages as pasting } from '../pasting/messages.en.ts';
import type { messages as roles } from '../roles/messages.en.ts';
import type { messages as sheets } from '../sheets/messages.en.ts';
import type { messages as sortable } from '../sortable/messages.en.ts';
import type { messages as starting } from '../starting/messages.en.ts';
import type { messages as table } from '../table/messages.en.ts';
import type { messages as use } from '../use/messages.en.ts';
import type { messages as walk } from '../check/walk/messages.en.ts';
import type { messages as wording } from '../check/wording/messages.en.ts';

/** The English words of all areas: where the names of messages come from. An area adds its own here and in the three catalogues. */
type AllMessages = typeof check &
  typeof competencies &
  typeof content &
  typeof frame &
  typeof foundation &
  typeof languages &
  typeof palette &
  typeof pictures &
  typeof read &
  typeof pasting &
  typeof roles &
  typeof sheets &
  typeof sortable &
  typeof starting &
  typeof table &
  typeof use &
  typeof walk &
  typeof wording;

/** The name of a message of the editor. */
export type MessageId = keyof AllMessages;

/** Every message of the editor in one language, as ICU text. */
export type Catalogue = Readonly<Record<MessageId, string>>;
