import type { JSX, ReactNode } from 'react';

interface PageHeadProps {
  readonly title: string;
  /** Stands at the right: tabs. On phones the title then gives way to them. */
  readonly children?: ReactNode;
}

/** The head of a place: its name, and its views beside it. */
export function PageHead({ title, children }: PageHeadProps): JSX.Element {
  return (
    <div className={children ? 'tegu-page-head with-tabs' : 'tegu-page-head'}>
      <h1>{title}</h1>
      {children}
    </div>
  );
}
