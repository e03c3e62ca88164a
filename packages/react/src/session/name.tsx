import type { Texts } from '@tegu/core';
import type { JSX } from 'react';
import type { MessageId } from '../messages/message-id.ts';
import { useNamed } from './names.ts';

interface NameProps {
  readonly of: Texts | undefined;
  /** What stands there where it has no name, in the language of the screen. */
  readonly unnamed: MessageId;
}

/** What something of the model is called, marked with the language that the name is written in. */
export function Name({ of, unnamed }: NameProps): JSX.Element {
  const { text, lang } = useNamed()(of, unnamed);
  return <span lang={lang}>{text}</span>;
}
