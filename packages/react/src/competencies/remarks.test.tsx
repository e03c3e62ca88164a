import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { modelOfOne, showCompetencies } from './page.test-kit.tsx';

const section = (): HTMLElement => screen.getByRole('region', { name: 'Kommentaarid ja takistused' });
const withDeed = modelOfOne(({ tx, competency }) => {
  tx.create('indicator', competency, { text: { et: 'Küsib enne üle.' } });
});

describe('comments and barriers', () => {
  test('make nothing by being begun, and a remark by the first letter; one undo takes it back', async () => {
    const { user, session, model } = showCompetencies(withDeed);
    const [competency = ''] = model().childIds(model().root, 'competency');
    await user.click(within(section()).getByRole('button', { name: 'Lisa kommentaar' }));
    expect(screen.getByRole('textbox', { name: 'Kommentaar' })).toHaveFocus();
    expect(model().children(competency, 'comment')).toEqual([]);
    await user.keyboard('Kas see on kõigi töö?');
    expect(model().children(competency, 'comment')).toMatchObject([
      { kind: 'comment', text: { et: 'Kas see on kõigi töö?' }, author: '', resolved: false },
    ]);
    expect(screen.getByRole('textbox', { name: 'Kommentaar' })).toHaveFocus();
    act(() => void session.undo());
    expect(model().children(competency, 'comment')).toEqual([]);
  });

  test('are given up by Escape before they have a letter', async () => {
    const { user } = showCompetencies(withDeed);
    await user.click(within(section()).getByRole('button', { name: 'Lisa takistus' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Takistus' })).not.toBeInTheDocument();
    expect(within(section()).getByRole('button', { name: 'Lisa takistus' })).toHaveFocus();
  });

  test('stay begun while the button of the other kind is pressed, so that it does not move from under the press', async () => {
    const { user } = showCompetencies(withDeed);
    const other = (): HTMLElement => within(section()).getByRole('button', { name: 'Lisa kommentaar' });
    await user.click(within(section()).getByRole('button', { name: 'Lisa takistus' }));
    await user.pointer({ keys: '[MouseLeft>]', target: other() });
    expect(screen.getByRole('textbox', { name: 'Takistus' })).toHaveFocus();
    await user.pointer({ keys: '[/MouseLeft]', target: other() });
    expect(screen.getByRole('textbox', { name: 'Kommentaar' })).toHaveFocus();
  });

  test('stand with the deed that they are about', async () => {
    const { user, model } = showCompetencies(withDeed);
    await user.click(screen.getByRole('button', { name: 'Veel: Küsib enne üle.' }));
    await user.click(screen.getByRole('menuitem', { name: 'Lisa takistus' }));
    expect(screen.getByRole('textbox', { name: 'Takistus' })).toHaveFocus();
    await user.keyboard('Kiirel ajal ei jõua.');
    const [competency = ''] = model().childIds(model().root, 'competency');
    const [deed = ''] = model().childIds(competency, 'indicator');
    expect(model().children(deed, 'comment')).toMatchObject([{ kind: 'barrier' }]);
    expect(within(section()).getByRole('listitem')).toHaveTextContent('Takistus„Küsib enne üle.“');
  });

  test('are begun from the menu of the page too', async () => {
    const { user } = showCompetencies(withDeed);
    const page = screen.getByRole('article', { name: 'Kuulamine' });
    await user.click(within(page).getByRole('button', { name: 'Mida kompetentsiga „Kuulamine“ teha saab' }));
    await user.click(screen.getByRole('menuitem', { name: 'Lisa kommentaar' }));
    expect(screen.getByRole('textbox', { name: 'Kommentaar' })).toHaveFocus();
  });

  test('are folded away under a count once resolved, opened again there, and never lost', async () => {
    const { user, model } = showCompetencies(
      modelOfOne(({ tx, competency }) => {
        tx.create('comment', competency, { kind: 'barrier', text: { et: 'Aega ei ole.' }, author: 'Mari' });
      }),
    );
    const [competency = ''] = model().childIds(model().root, 'competency');
    const choose = async (name: string): Promise<void> => {
      await user.click(within(section()).getByRole('button', { name: 'Veel: Aega ei ole.' }));
      await user.click(screen.getByRole('menuitem', { name }));
    };
    expect(section()).toHaveTextContent('Mari');
    await choose('Märgi lahendatuks');
    expect(model().children(competency, 'comment')).toMatchObject([{ resolved: true }]);
    expect(screen.queryByRole('textbox', { name: 'Takistus' })).not.toBeInTheDocument();
    expect(screen.getByText('„Aega ei ole.“ on lahendatud.')).toBeVisible();
    const fold = within(section()).getByRole('button', { name: '1 lahendatud' });
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    await user.click(fold);
    expect(screen.getByRole('textbox', { name: 'Takistus' })).toHaveValue('Aega ei ole.');
    await choose('Ava uuesti');
    expect(within(section()).queryByRole('button', { name: /lahendatud$/ })).not.toBeInTheDocument();
    await choose('Kustuta');
    expect(model().children(competency, 'comment')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    expect(screen.getByRole('textbox', { name: 'Takistus' })).toHaveValue('Aega ei ole.');
  });

  test('are only read in a model for looking at, and are not there where there are none', () => {
    showCompetencies(withDeed, { readOnly: true });
    expect(screen.queryByRole('region', { name: 'Kommentaarid ja takistused' })).not.toBeInTheDocument();
  });
});
