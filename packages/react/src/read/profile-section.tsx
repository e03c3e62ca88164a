import { useId, type JSX, type ReactNode } from 'react';

interface ProfileSectionProps {
  readonly title: string;
  /** What the reader has to know of it, beside the heading. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** A part of a role's profile under its heading. */
export function ProfileSection({ title, note, children }: ProfileSectionProps): JSX.Element {
  const heading = useId();
  return (
    <section className="part" aria-labelledby={heading}>
      <div className="head">
        <h2 id={heading}>{title}</h2>
        {note !== undefined && <p className="about">{note}</p>}
      </div>
      {children}
    </section>
  );
}
