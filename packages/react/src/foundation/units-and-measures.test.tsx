import { commands, type Id } from '@tegu/core';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { modelWith, showPlace, type NewRecord, type ShownPlace } from '../testing/place.test-kit.tsx';
import { FoundationPlace } from './foundation-place.tsx';

const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });
const value = (title: string, text: string): NewRecord => ({
  type: 'statement',
  fields: { kind: 'value' },
  texts: { title: { et: title }, text: { et: text } },
});
const statementIds = ({ model }: ShownPlace): readonly Id[] => model().childIds(model().root, 'statement');

describe('Measures and units', () => {
  test('adds the next measure by Enter, and takes an empty one away by Backspace', async () => {
    const goal = {
      type: 'statement',
      fields: { kind: 'strategicGoal' },
      texts: { text: { et: 'Vastame kohe.' } },
    };
    const place = showPlace(<FoundationPlace />, { model: modelWith(goal) });
    await place.user.type(field('Mõõdik'), 'küsimus{Enter}faktid');
    const measures = (): unknown =>
      place
        .model()
        .children(statementIds(place)[0] ?? '', 'measure')
        .map(({ name }) => name['et']);
    expect(measures()).toEqual(['küsimus', 'faktid']);
    expect(statementIds(place)).toHaveLength(1);
    await place.user.keyboard('{Enter}');
    expect(measures()).toEqual(['küsimus', 'faktid', undefined]);
    await place.user.keyboard('{Backspace}');
    expect(measures()).toEqual(['küsimus', 'faktid']);
    expect(screen.getAllByRole('textbox', { name: 'Mõõdik' })[1]).toHaveFocus();
    await place.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(measures()).toEqual(['faktid', 'küsimus']);
    expect(screen.getAllByRole('textbox', { name: 'Mõõdik' })[0]).toHaveFocus();
    await place.user.keyboard(' loevad');
    expect(measures()).toEqual(['faktid loevad', 'küsimus']);
  });

  test('keeps what a measure reflects folded away, and deletes it with a way back', async () => {
    const goal = {
      type: 'statement',
      fields: { kind: 'strategicGoal' },
      texts: { text: { et: 'Vastame kohe.' } },
    };
    const place = showPlace(<FoundationPlace />, { model: modelWith(goal) });
    await place.user.type(field('Mõõdik'), 'küsimus');
    expect(screen.queryByRole('textbox', { name: 'Mida see näitab' })).not.toBeInTheDocument();
    await place.user.click(screen.getByRole('button', { name: 'Täpsemalt: küsimus', expanded: false }));
    await place.user.selectOptions(
      screen.getByRole('combobox', { name: 'Mõõdiku liik' }),
      'Kogu kliendibaasi küsitlus',
    );
    await place.user.type(field('Mida see näitab'), 'kogu kliendibaasi');
    await place.user.type(field('Kui sageli'), 'kord aastas{Enter}');
    expect(place.model().children(statementIds(place)[0] ?? '', 'measure')).toMatchObject([
      { kind: 'baseSurvey', reflects: { et: 'kogu kliendibaasi' }, howOften: { et: 'kord aastas' } },
    ]);
    expect(
      screen.getByRole('button', { name: 'Kogu kliendibaasi küsitlus · kord aastas: küsimus' }),
    ).toBeVisible();
    await place.user.click(screen.getByRole('button', { name: 'Kustuta mõõdik' }));
    expect(field('Mõõdik')).toHaveValue('');
    expect(screen.getByText('Mõõdik „küsimus“ on kustutatud.')).toBeVisible();
    await place.user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    expect(field('Mõõdik')).toHaveValue('küsimus');
  });

  test('takes units, each with its line and its part in the customer’s experience', async () => {
    const place = showPlace(<FoundationPlace />);
    await place.user.click(screen.getByRole('button', { name: 'Lisa üksus' }));
    await place.user.keyboard('Ladu{Enter}Pood');
    const units = (): unknown =>
      place
        .model()
        .children(place.model().root, 'unit')
        .map(({ name }) => name['et']);
    expect(units()).toEqual(['Ladu', 'Pood']);
    await place.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(units()).toEqual(['Pood', 'Ladu']);
    await place.user.selectOptions(
      screen.getByRole('combobox', { name: 'Eesliin või tugiüksus: Ladu' }),
      'Tugiüksus',
    );
    await place.user.type(
      screen.getAllByRole('textbox', { name: 'Üksuse osa kliendikogemuses' })[1] ?? document.body,
      'Kaup jõuab kohale.',
    );
    expect(place.model().children(place.model().root, 'unit')[1]).toMatchObject({
      name: { et: 'Ladu' },
      line: 'support',
      contribution: { et: 'Kaup jõuab kohale.' },
    });
  });

  test('lets a statement concern chosen units, and the whole company again', async () => {
    const unit = { type: 'unit', texts: { name: { et: 'Ladu' } } };
    const place = showPlace(<FoundationPlace />, {
      model: modelWith(unit, value('Julgus', 'Ütleme välja.')),
    });
    const [ladu = ''] = place.model().childIds(place.model().root, 'unit');
    const units = (): unknown => place.model().record(statementIds(place)[0] ?? '', 'statement')?.units;
    await place.user.click(screen.getByRole('button', { name: 'Keda see puudutab?' }));
    await waitFor(() =>
      expect(screen.getByRole('menuitemcheckbox', { name: 'Kogu ettevõtet', checked: true })).toBeVisible(),
    );
    await place.user.click(screen.getByRole('menuitemcheckbox', { name: 'Ladu' }));
    expect(units()).toEqual([ladu]);
    await place.user.keyboard('{Escape}');
    await place.user.click(screen.getByRole('button', { name: 'Puudutab: Ladu' }));
    await place.user.click(screen.getByRole('menuitemcheckbox', { name: 'Kogu ettevõtet' }));
    expect(units()).toEqual([]);
  });

  test('deletes a unit with the count of what named it, and takes it back', async () => {
    const unit = { type: 'unit', texts: { name: { et: 'Ladu' } } };
    const place = showPlace(<FoundationPlace />, { model: modelWith(unit) });
    const [ladu = ''] = place.model().childIds(place.model().root, 'unit');
    act(() => {
      place.session.run(commands['create-record'], {
        type: 'role',
        parent: place.model().root,
        fields: { unit: ladu },
      });
    });
    await place.user.click(screen.getByRole('button', { name: 'Veel: Ladu' }));
    await place.user.click(screen.getByRole('menuitem', { name: 'Kustuta' }));
    expect(screen.getByText('Üksus „Ladu“ on kustutatud, sellega koos 1 seos.')).toBeVisible();
    await place.user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    expect(field('Üksuse nimi')).toHaveValue('Ladu');
  });
});
