import type { Finding } from '@tegu/core';
import { useEffect, useMemo, useRef, type FocusEvent, type JSX, type KeyboardEvent } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useRuleMessages } from '../content/rule-messages.tsx';
import { useWords } from '../messages/words.tsx';
import { useSession, useSessionState } from '../session/session-context.tsx';
import { FindingGroup } from './finding-group.tsx';
import { RulesOff, useRulesOff } from './rules-off.tsx';
import { SetAsideList } from './set-aside-list.tsx';

/** Everything that the checks found, grouped by kind; what was set aside; what is turned off. */
export function WordingView(): JSX.Element {
  const words = useWords();
  const { checks } = useSession();
  const findings = useSessionState(useShallow(({ settings }) => checks.all(settings)));
  const groups = useMemo(() => groupedByRule(findings), [findings]);
  const rules = Object.keys(useRuleMessages()).length;
  const off = useRulesOff().length;
  const list = useRef<HTMLDivElement>(null);
  const lastAt = useRef<number | null>(null);
  // A finding that is mended or set aside takes its buttons with it: the next one gets the focus.
  useEffect(() => {
    const element = list.current;
    if (
      !element ||
      lastAt.current === null ||
      element.ownerDocument.activeElement !== element.ownerDocument.body
    )
      return;
    const items = itemsIn(element);
    (items[Math.min(lastAt.current, items.length - 1)] ?? element).focus();
  }, [findings]);
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const at = itemsIn(event.currentTarget).findIndex((item) =>
      item.parentElement?.closest('li')?.contains(event.target),
    );
    lastAt.current = at < 0 ? lastAt.current : at;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
    const items = itemsIn(event.currentTarget);
    if (items.length === 0) return;
    event.preventDefault();
    const at = items.findIndex((item) =>
      item.parentElement?.closest('li')?.contains(event.currentTarget.ownerDocument.activeElement),
    );
    const step = event.shiftKey ? -1 : 1;
    const from = at < 0 && step < 0 ? 0 : at;
    items[(from + step + items.length) % items.length]?.focus();
  };
  return (
    // The list hears F8 from whatever has the focus in it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="tegu-wording" ref={list} tabIndex={-1} onFocus={onFocus} onKeyDown={onKeyDown}>
      {findings.length === 0 ? (
        <p className="tegu-lead">{words('check.nothing', { on: rules - off, all: rules })}</p>
      ) : (
        <p className="tegu-small tegu-muted only-wide">{words('check.next')}</p>
      )}
      {groups.map(([rule, found]) => (
        <FindingGroup key={rule} rule={rule} findings={found} />
      ))}
      <SetAsideList />
      <RulesOff />
    </div>
  );
}

/** The link of each finding to its place, in order. */
function itemsIn(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-finding-link]')];
}

function groupedByRule(findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups];
}
