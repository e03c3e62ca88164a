import { useId, type JSX, type ReactNode } from 'react';

interface PageSectionProps {
  readonly title: string;
  /** Stands beside the title. */
  readonly question?: string;
  readonly children: (headingId: string) => ReactNode;
}

/** One section of a competency's page; Ctrl+Enter goes from one to the next. */
export function PageSection({ title, question, children }: PageSectionProps): JSX.Element {
  const heading = useId();
  return (
    <section className="part" aria-labelledby={heading} data-section>
      <div className="part-head">
        <h3 id={heading}>{title}</h3>
        {question !== undefined && <p>{question}</p>}
      </div>
      {children(heading)}
    </section>
  );
}
