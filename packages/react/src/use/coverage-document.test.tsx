import { apply, commands, derivedId, newModel, type Model } from '@tegu/core';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { company } from '../testing/company.test-kit.ts';
import { showPlace } from '../testing/place.test-kit.tsx';
import { UsePlace } from './use-place.tsx';

function show(model: Model): HTMLElement {
  showPlace(<UsePlace />, { model, where: { place: 'use', item: 'coverage' } });
  return screen.getByRole('article');
}

/** The company once somebody has marked a deed as evidence, and said why a competency serves nothing. */
function aligned(): Model {
  const { model } = apply(company(), commands['accept-evidence'], {
    sentence: 'indicator:vastab',
    statement: 'statement:brandPromise',
    quote: 'Annab kliendile vastuse samal pöördumisel.',
  });
  return apply(model, commands['waive'], {
    subject: 'competency:valjastamine',
    aspect: 'alignment',
    statement: null,
    reason: { et: 'Siin loeb ohutus.' },
  }).model;
}

const sectionOf = (heading: string): HTMLElement => {
  const section = screen.getByRole('heading', { level: 2, name: heading }).closest('section');
  if (!section) throw new Error(heading);
  return section;
};

describe('the foundation in deeds', () => {
  test('quotes for each statement the deeds that bear it out, by competency', () => {
    const model = aligned();
    expect(model.isLive(derivedId('waiver', 'competency:valjastamine', 'alignment'))).toBe(true);
    const article = show(model);
    expect(article).toHaveTextContent('Alused, mis on teos näha: 1/2.');
    const promise = sectionOf('Brändilubadus');
    expect(promise).toHaveTextContent('Teos näha 1 kompetentsis 2-st');
    expect(within(promise).getByRole('listitem')).toHaveTextContent(
      'Lubadusest kinnipidamine„Annab kliendile vastuse samal pöördumisel.“',
    );
    expect(sectionOf('Hoolivus Väärtus')).toHaveTextContent('Ükski tegu seda veel ei näita');
  });

  test('names the competencies in whose deeds nothing shows, with the reason that was given', () => {
    show(aligned());
    const idle = sectionOf('Kompetentsid, mille tegudes ükski alus välja ei paista');
    expect(
      within(idle)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Kauba väljastaminePõhjus: Siin loeb ohutus.']);
  });

  test('says for each role how the customer shows and what its own deeds do not show yet', () => {
    show(aligned());
    const rows = within(sectionOf('Rollid'))
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
    expect(rows[1]).toBe('LaotöötajaAinult ühine, rolli enda tegu puudubBrändilubadus ja Hoolivus');
  });

  test('says what is needed first while there is nothing', () => {
    expect(show(newModel('et'))).toHaveTextContent('Kui alused ja kompetentsid on olemas');
  });
});
