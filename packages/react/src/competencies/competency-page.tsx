import { isBlank } from '@tegu/core';
import { useEffect, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { ContentField } from '../content/content-field.tsx';
import { useWords } from '../messages/words.tsx';
import type { Competency } from '../roles/competency-groups.ts';
import { Name } from '../session/name.tsx';
import { useNames } from '../session/names.ts';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { BackgroundSection } from './background-section.tsx';
import type { CompetencyActions } from './competency-actions.ts';
import { CompetencyFindings } from './competency-findings.tsx';
import { CompetencyMenu } from './competency-menu.tsx';
import { CompetencyMeta } from './competency-meta.tsx';
import { DeedsSection } from './deeds-section.tsx';
import { LevelsSection } from './levels-section.tsx';
import { NameNotes } from './name-notes.tsx';
import { NeedsSection } from './needs-section.tsx';
import { usePageOrder } from './page-order.ts';
import { PageSection } from './page-section.tsx';
import { RemarkingContext, type RemarkDraft } from './remarking.ts';
import { RemarksSection } from './remarks-section.tsx';
import { goToNextSection } from './section-keys.ts';
import { ServesSection } from './serves-section.tsx';

interface CompetencyPageProps {
  readonly competency: Competency;
  readonly actions: CompetencyActions;
  readonly say: (words: string) => void;
}

/** One competency as a page: what people do and what it means, in the order that the person has chosen, then what it takes, the levels, and what all this serves. */
export function CompetencyPage({ competency, actions, say }: CompetencyPageProps): JSX.Element {
  const words = useWords();
  const name = useNames();
  const session = useSession();
  const [language = 'en'] = useContentLanguages();
  const { order } = usePageOrder();
  const page = useRef<HTMLElement>(null);
  const first = useRef(order === 'nameFirst' ? '.name' : '.ghost');
  const [draft, setDraft] = useState<RemarkDraft | null>(null);
  const { id } = competency;
  const called = name(competency.name, 'competencies.unnamed');
  // A competency that was just made is begun with a deed, or with its name by who has that first.
  useEffect(() => {
    const { model } = session.store.getState();
    const isNew =
      isBlank(model.record(id, 'competency')?.name ?? {}) && model.childIds(id, 'indicator').length === 0;
    if (!isNew || session.readOnly) return;
    page.current?.querySelector<HTMLElement>(`${first.current} textarea`)?.focus();
  }, [session, id]);
  const goToName = (): void => page.current?.querySelector<HTMLElement>('.name textarea')?.focus();
  const deeds = (
    <RemarkingContext value={session.readOnly ? null : setDraft}>
      <DeedsSection key="deeds" competency={competency} onName={goToName} say={say} />
    </RemarkingContext>
  );
  const onKeyInName = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
    const isPlain = !altKey && !ctrlKey && !metaKey && !shiftKey;
    if (
      key !== 'Enter' ||
      !isPlain ||
      event.nativeEvent.isComposing ||
      !(target instanceof HTMLTextAreaElement)
    )
      return;
    event.preventDefault();
    page.current?.querySelector<HTMLElement>('[data-section]:not(.name) textarea')?.focus();
  };
  return (
    // The page hears Ctrl+Enter from whatever field has the focus in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      className="tegu-competency"
      aria-label={called}
      tabIndex={-1}
      ref={page}
      onKeyDown={goToNextSection}
    >
      <header>
        <h2 className="tegu-unseen">
          <Name of={competency.name} unnamed="competencies.unnamed" />
        </h2>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it hears the keys of its field */}
        <div className="name" onKeyDown={onKeyInName} data-section>
          <ContentField
            record={id}
            field="name"
            language={language}
            label={words('competencies.name')}
            placeholder={words('competencies.name.later')}
          />
        </div>
        <div className="name-notes">
          <NameNotes competency={id} isWritten />
        </div>
        {!session.readOnly && (
          <RemarkingContext value={setDraft}>
            <CompetencyMenu competency={id} name={called} actions={actions} isOnPage />
          </RemarkingContext>
        )}
        <CompetencyMeta competency={competency} actions={actions} />
        <CompetencyFindings competency={id} />
      </header>
      {order === 'behavioursFirst' && deeds}
      <PageSection title={words('competencies.definition')}>
        {() => (
          <div className="tegu-lead">
            <ContentField
              record={id}
              field="definition"
              language={language}
              label={words('competencies.definition')}
              placeholder={words('competencies.definition.ask')}
            />
          </div>
        )}
      </PageSection>
      {order === 'nameFirst' && deeds}
      <NeedsSection competency={id} say={say} />
      <LevelsSection competency={id} />
      <ServesSection competency={competency} say={say} />
      <RemarksSection competency={id} draft={draft} onDraft={setDraft} />
      <BackgroundSection competency={competency} />
    </article>
  );
}
