import { useNavigate } from '@tanstack/react-router';
import { ActionMenu, Icon, useUiLanguage, type IconName } from '@tegu/react';
import type { JSX } from 'react';
import { EXAMPLES, exampleText, type Example } from '../files/examples.ts';
import { useFileOpening } from '../files/file-opening.tsx';
import { useAppWords } from '../messages/load-messages.ts';
import { noteBegun } from '../open/begun-models.ts';
import { useServices } from '../services.ts';
import { downloadTemplate } from '../sheets/download-template.ts';
import type { Attempt } from './use-home-trouble.ts';

/** A way to begin. */
export type StartName = 'check' | 'example' | 'blank';

interface StartListProps {
  readonly order: readonly StartName[];
  readonly attempt: Attempt;
  readonly onCheck: () => void;
}

/** The ways to begin; each works now. */
export function StartList({ order, attempt, onCheck }: StartListProps): JSX.Element {
  const words = useAppWords();
  const language = useUiLanguage();
  const navigate = useNavigate();
  const { shelf, sheets } = useServices();
  const { openText } = useFileOpening();
  const own = EXAMPLES.find((example) => example.language === language && example.isFinished);
  const openExample = (name: Example['name']): Promise<boolean> =>
    attempt({ deed: 'example', name: '' }, async () => {
      const text = await exampleText(name).catch(() => undefined);
      if (text === undefined) return 'unloaded';
      await openText(text);
      return undefined;
    });
  const startBlank = (): Promise<boolean> =>
    attempt({ deed: 'blank', name: '' }, async () => {
      const model = await shelf.addBlank(language);
      noteBegun(model);
      await navigate({ to: '/m/$model/$place', params: { model, place: 'foundation' } });
      return undefined;
    });
  const giveTemplate = (): Promise<boolean> =>
    attempt({ deed: 'template', name: '' }, async () => {
      await downloadTemplate(sheets, language);
      return undefined;
    });
  const template = (
    <button type="button" className="tegu-link" onClick={() => void giveTemplate()}>
      {words('home.template')}
    </button>
  );
  const others = (
    <ActionMenu
      label={own ? words('home.otherExamples') : words('home.example')}
      className={own ? 'tegu-link' : 'tegu-start-button'}
      groups={[
        {
          id: 'examples',
          entries: EXAMPLES.map((example) => ({
            id: example.name,
            label: words(`home.example.${example.name}`),
            end: words('home.inLanguage', { language: example.language }),
            onAction: () => void openExample(example.name),
          })),
        },
      ]}
    >
      {own ? words('home.otherExamples') : words('home.example')}
    </ActionMenu>
  );
  const starts: Readonly<Record<StartName, JSX.Element>> = {
    check: (
      <Start key="check" icon="check" hint={words('home.check.hint')}>
        <StartButton label={words('home.check')} onPress={onCheck} />
      </Start>
    ),
    example: (
      <Start key="example" icon="example" hint={words('home.example.hint')} more={own ? others : undefined}>
        {own ? (
          <StartButton label={words('home.example')} onPress={() => void openExample(own.name)} />
        ) : (
          others
        )}
      </Start>
    ),
    blank: (
      <Start key="blank" icon="blank" hint={words('home.blank.hint')} more={template}>
        <StartButton label={words('home.blank')} onPress={() => void startBlank()} />
      </Start>
    ),
  };
  return <ul className="tegu-starts">{order.map((name) => starts[name])}</ul>;
}

interface StartProps {
  readonly icon: IconName;
  readonly hint: string;
  readonly more?: JSX.Element | undefined;
  readonly children: JSX.Element;
}

function Start({ icon, hint, more, children }: StartProps): JSX.Element {
  return (
    <li className="tegu-start">
      <Icon name={icon} />
      <div>
        {children}
        <p className="tegu-small tegu-muted">{hint}</p>
        {more && <p className="tegu-small more">{more}</p>}
      </div>
    </li>
  );
}

function StartButton({
  label,
  onPress,
}: {
  readonly label: string;
  readonly onPress: () => void;
}): JSX.Element {
  return (
    <button type="button" className="tegu-start-button" onClick={onPress}>
      {label}
    </button>
  );
}
