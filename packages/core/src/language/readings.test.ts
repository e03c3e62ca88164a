import { describe, expect, test } from 'vitest';
import { english } from './en/index.ts';
import { estonian } from './et/index.ts';
import { finnish } from './fi/index.ts';
import type { LanguagePack, Span, TextKind, TraitMention } from './language-pack.ts';

const quote = (text: string, span: Span | undefined): string | undefined =>
  span && text.slice(span.start, span.end);

describe('traits in the places they are written', () => {
  const cases: ReadonlyArray<readonly [LanguagePack, string, TextKind, TraitMention['kind'] | undefined]> = [
    [estonian, 'Ekstravertne', 'name', 'fixed'],
    [estonian, 'intelligentne', 'name', 'fixed'],
    [estonian, 'stressitaluv', 'name', 'trait'],
    [estonian, 'Ekstravertne, intelligentne, stressitaluv.', 'indicator', 'fixed'],
    [estonian, 'Empaatilisus', 'name', 'attitude'],
    [estonian, 'Empaatia', 'name', 'attitude'],
    [estonian, 'Empaatia', 'component', undefined],
    [estonian, 'kõrge IQ', 'component', 'fixed'],
    [estonian, 'emotsionaalne intelligentsus', 'component', undefined],
    [estonian, 'Kliendi kuulamine', 'name', undefined],
    [estonian, 'nooruslik', 'name', undefined],
    [estonian, 'On empaatiline: märkab ja mõistab teise tundeid.', 'indicator', 'attitude'],
    [estonian, 'Teab, et klient on aus.', 'indicator', undefined],
    [finnish, 'Rehellinen', 'name', 'trait'],
    [finnish, 'Ulospäinsuuntautunut', 'name', 'trait'],
    [finnish, 'Stressinsietokykyinen', 'name', 'trait'],
    [finnish, 'Nuorekas', 'name', 'trait'],
    [finnish, 'Empatia', 'name', 'attitude'],
    [finnish, 'Yhteistyö', 'name', undefined],
    [finnish, 'älykkyys', 'component', 'fixed'],
    [finnish, 'rehellisyys', 'component', undefined],
    [finnish, 'Rehellinen palaute', 'name', undefined],
    [english, 'Honest', 'name', 'trait'],
    [english, 'Introvert', 'name', 'fixed'],
    [english, 'High intelligence', 'name', 'fixed'],
    [english, 'Business intelligence', 'name', undefined],
    [english, 'Emotional intelligence', 'component', undefined],
    [english, 'Empathy', 'name', 'attitude'],
    [english, 'Team player', 'name', 'trait'],
    [english, 'Gives honest feedback', 'indicator', undefined],
    [english, 'Is an active member of the panel', 'indicator', undefined],
    [english, 'Is an honest person', 'indicator', 'trait'],
    [english, 'Is honest: tells the customer when a date slips', 'indicator', 'attitude'],
    [english, 'Patient care', 'name', undefined],
  ];
  for (const [pack, text, kind, expected] of cases) {
    test(`${text} (${kind})`, () => {
      expect(pack.trait(text, kind)?.kind).toBe(expected);
    });
  }
});

describe('spans', () => {
  test('cover the words that the remark is about', () => {
    const fi = 'Palvelee asiakasta hyvin ja tehokkaasti.';
    expect(finnish.vagueWords(fi).map((word) => quote(fi, word))).toEqual(['hyvin ja tehokkaasti']);
    const et = 'Räägib selgelt, aga teenindab hästi.';
    expect(estonian.vagueWords(et).map((word) => [quote(et, word), word.kind])).toEqual([
      ['selgelt', 'manner'],
      ['hästi', 'quality'],
    ]);
    const en = 'Is always honest and reliable at work.';
    expect(quote(en, english.trait(en, 'indicator'))).toBe('honest and reliable');
    expect(quote('Is fully aware of the risks', english.mentalVerb('Is fully aware of the risks'))).toBe(
      'Is',
    );
    expect(quote('Saab aru.', estonian.mentalVerb('Saab aru.'))).toBe('Saab aru');
  });
});

describe('customers', () => {
  const customer = (pack: LanguagePack, text: string, stems: readonly string[] = []): string | undefined =>
    quote(text, pack.customer(text, stems));

  test('are named by their words, compounds and stems', () => {
    expect(customer(estonian, 'Kogub klienditagasisidet.')).toBe('klienditagasisidet');
    expect(customer(estonian, 'teab, kes on tema (sise)kliendid')).toBe('kliendid');
    expect(customer(estonian, 'Toob müüja-konsultandile kauba.', ['konsultan'])).toBe('müüja-konsultandile');
    expect(customer(finnish, 'Käy asiakaspalautteen läpi tiimin kanssa.')).toBe('asiakaspalautteen');
    expect(customer(finnish, 'Arkistoi asiakirjat.')).toBeUndefined();
    expect(customer(finnish, 'Opastaa kotirakentajia.', ['kotirakentaj'])).toBe('kotirakentajia');
    expect(customer(english, 'Sends the internal customer a note')).toBe('customer');
    expect(customer(english, 'Is patient with newcomers')).toBeUndefined();
  });

  test('are colleagues only as receivers', () => {
    expect(customer(estonian, 'Ütleb kolleegile, millal töö valmis saab.')).toBe('kolleegile');
    expect(customer(estonian, 'Tutvustab tulemusi igale üksusele kord kvartalis.')).toBe('üksusele');
    expect(customer(estonian, 'Arutab iga kuu meeskonnaga tulemusi.')).toBeUndefined();
    expect(customer(finnish, 'Esittelee tulokset jokaiselle osastolle.')).toBe('osastolle');
    expect(customer(finnish, 'Käy tulokset läpi tiimin kanssa.')).toBeUndefined();
    expect(customer(english, 'Explains the change to all new colleagues')).toBe('colleagues');
    expect(customer(english, 'Plans the week for the team')).toBe('team');
    expect(customer(english, 'Works to support the team')).toBeUndefined();
    expect(customer(english, 'Plans the week with the team')).toBeUndefined();
  });

  test('have stems that survive their cases', () => {
    expect(estonian.customerStems('müüja-konsultant')).toEqual(['müüja', 'konsultan']);
    expect(estonian.customerStems('ostja poes')).toEqual(['ostja']);
    expect(estonian.customerStems('Kliente pole.')).toEqual([]);
    expect(estonian.customerStems('raamatupidamise osakond')).toEqual(['raamatupidami']);
    expect(finnish.customerStems('kotirakentaja')).toEqual(['kotirakentaj']);
    expect(finnish.customerStems('myyjä')).toEqual(['myyj']);
    expect(finnish.customerStems('pienet yritykset')).toEqual(['yrity']);
    expect(english.customerStems('home builders and buyers in the shop')).toEqual(['builder', 'buyer']);
    expect(english.customerStems('none')).toEqual([]);
    expect(english.customerStems('the HR department')).toEqual([]);
  });
});

describe('one word', () => {
  test('says it all from 18 letters on, in Estonian and Finnish', () => {
    expect(estonian.saysItAll('klienditeeninduskultuur')).toBe(true);
    expect(estonian.saysItAll('klienditeenindus')).toBe(false);
    expect(finnish.saysItAll('asiakaspalveluosaaminen')).toBe(true);
    expect(finnish.saysItAll('yhteistyö')).toBe(false);
    expect(english.saysItAll('internationalization-ready')).toBe(false);
  });
});
