import type { JSX } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useWords } from '../../messages/words.tsx';
import { useSession, useSessionState } from '../../session/session-context.tsx';
import { SetAsideItem } from './set-aside-item.tsx';

/** What people have said is fine where it stands; each can be seen again. */
export function SetAsideList(): JSX.Element | null {
  const words = useWords();
  const { checks } = useSession();
  const aside = useSessionState(useShallow(() => [...checks.setAside()]));
  if (aside.length === 0) return null;
  return (
    <details className="more-about aside">
      <summary>{words('check.setAside', { count: aside.length })}</summary>
      <ul>
        {aside.map((each) => (
          <SetAsideItem key={each.dismissal.id} {...each} />
        ))}
      </ul>
    </details>
  );
}
