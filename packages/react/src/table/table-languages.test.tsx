import { commands } from '@tegu/core';
import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { company } from '../testing/company.test-kit.ts';
import type { ShownPlace } from '../testing/place.test-kit.tsx';
import { cell, copied, paste, show, textsOf, undo } from './table.test-kit.tsx';

/** The company in Estonian and Finnish, written in Finnish: a name and two deeds are there already. */
function showInFinnish(): ShownPlace {
  const place = show({ model: company() });
  act(() => {
    const { session } = place;
    session.run(commands['set-field'], { id: place.model().root, field: 'languages', value: ['et', 'fi'] });
    const write = (id: string, field: string, text: string): void =>
      void session.run(commands['replace-text'], { id, field, language: 'fi', text });
    write('competency:lubadus', 'name', 'Lupausten pitäminen');
    write('level:1', 'name', 'Aloittelija');
    session.writeIn('fi');
  });
  return place;
}

const words = (of: HTMLElement): Element | null => of.querySelector('.words');

describe('the table in the language that is written in', () => {
  test('shows its words, and where they are missing those of another language, marked as such', () => {
    showInFinnish();
    expect(textsOf(0).slice(0, 2)).toEqual(['Lupausten pitäminen', 'Vastutus']);
    expect(words(cell(0, 'name'))).toHaveAttribute('lang', 'fi');
    expect(words(cell(0, 'name'))).not.toHaveClass('other');
    expect(words(cell(0, 'category'))).toHaveAttribute('lang', 'et');
    expect(words(cell(1, 'name'))).toHaveTextContent('Kauba väljastamine');
    expect(words(cell(1, 'name'))).toHaveAttribute('lang', 'et');
    expect(words(cell(1, 'name'))).toHaveClass('other');
    expect(words(cell(0, 'indicators'))).toHaveAttribute('lang', 'et');
    const [first, second] = screen.getAllByRole('columnheader').slice(-3);
    expect(first?.querySelector('[lang="fi"]')).toHaveTextContent('Aloittelija');
    expect(second?.querySelector('[lang="et"]')).toHaveTextContent('Meister');
  });

  test('is typed in: the words of the other stand under the field and stay as they were', async () => {
    const { user, model } = showInFinnish();
    await user.click(cell(1, 'name'));
    await user.keyboard('{F2}');
    const field = screen.getByRole('textbox', { name: 'Nimi: Kauba väljastamine' });
    expect(field).toHaveValue('');
    expect(field).toHaveAttribute('lang', 'fi');
    expect(field).toHaveAccessibleDescription('Kauba väljastamine');
    await user.keyboard('Tavaran luovutus{Enter}');
    expect(model().record('competency:valjastamine', 'competency')?.name).toEqual({
      et: 'Kauba väljastamine',
      fi: 'Tavaran luovutus',
    });
  });

  test('takes pasted lines for the translations of the deeds that are there', async () => {
    const place = showInFinnish();
    await place.user.click(cell(0, 'indicators'));
    const html = '<table data-tegu-cells=""><tr><td>Vastaa heti.<br>Kirjaa lupauksen.</table>';
    paste('"Vastaa heti.\nKirjaa lupauksen."\r\n', html);
    expect(
      place
        .model()
        .children('competency:lubadus', 'indicator')
        .map(({ text }) => text),
    ).toEqual([
      { et: 'Annab kliendile vastuse samal pöördumisel.', fi: 'Vastaa heti.' },
      { et: 'Paneb lubaduse kohe kirja.', fi: 'Kirjaa lupauksen.' },
    ]);
    undo(place);
    expect(place.model().record('indicator:paneb', 'indicator')?.text).toEqual({
      et: 'Paneb lubaduse kohe kirja.',
    });
  });

  test('is copied: what is missing in it is empty there, so that nothing is pasted as what it is not', async () => {
    const { user } = showInFinnish();
    await user.click(cell(0, 'name'));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    const { 'text/plain': text, 'text/html': html } = copied();
    expect(text).toBe('Lupausten pitäminen\r\n\r\n');
    expect(html).toContain('<table lang="fi"');
    await user.click(cell(1, 'definition'));
    paste('Antaa tavaran ehjänä.');
    expect(textsOf(1)[2]).toBe('Antaa tavaran ehjänä.');
  });
});
