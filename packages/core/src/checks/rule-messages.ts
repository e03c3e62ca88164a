/** The sentence that a finding shows and, where one helps, an example to try; `{name}` places take the finding's values. */
export interface RuleMessage {
  /** What was found and why it matters, in one or two short sentences; shown first. */
  readonly what: string;
  /** An example of better wording in the message's language; a finding's own rewrite is shown instead where there is one. */
  readonly try?: string;
}

/** All that a rule says in one language: its title (shown in lists), its messages by key and the labels of its suggestions. */
export interface RuleMessages {
  readonly title: string;
  /** What the check looks for and why, for whoever decides whether it is on. */
  readonly about: string;
  readonly messages: { readonly default: RuleMessage } & Readonly<Record<string, RuleMessage>>;
  readonly suggestions: Readonly<Record<string, string>>;
}

/** A message with its `{name}` places filled; a place without a value stays as it is. */
export function fillMessage(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replaceAll(/\{(\w+)\}/gu, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}
