import type { JSX, ReactNode } from 'react';

/** A part of a competency under a heading of its own; a landmark for each would drown the page's own. */
export function DocumentSection({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <section className="part">
      <h4>{title}</h4>
      {children}
    </section>
  );
}
