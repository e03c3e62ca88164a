import { describe, expect, it } from 'vitest';
import { writtenLanguage } from './written-language.ts';

describe('the language that a text is written in', () => {
  it.each([
    ['et', 'Esitab kliendile täpsustavaid küsimusi, enne kui pakub lahendust.\nKordab oma sõnadega üle.'],
    ['fi', 'Kysyy asiakkaalta, mitä hän tarvitsee, ja toistaa sen omin sanoin.\nVastaa saman päivän aikana.'],
    ['en', 'Asks the customer what they need, and says it back in their own words.'],
  ])('is told from its small words: %s', (language, text) => {
    expect(writtenLanguage(text)).toBe(language);
  });

  it.each([
    ['nothing', ''],
    ['a few names', 'Kliendikesksus, Meeskonnatöö'],
    [
      'two languages half and half',
      'Esitab kliendile küsimusi, enne kui pakub lahendust. Kysyy asiakkaalta, mitä hän tarvitsee, ja toistaa sen.',
    ],
    ['another script', 'Спрашивает клиента и повторяет своими словами, что нужно.'],
    [
      'a language that no pack reads',
      'Stellt dem Kunden Fragen und wiederholt die Antworten mit eigenen Worten.',
    ],
  ])('is left open where it is not sure: %s', (_, text) => {
    expect(writtenLanguage(text)).toBeUndefined();
  });

  it('is found for the sentences that the packs were tried on, or left open, never mistaken', () => {
    const estonian = [
      'Küsib enne pakkumise tegemist, mille jaoks toodet vaja on.',
      'Leiab kauba laost üles kolme minutiga.',
      'Selgitab ostjale garantiitingimusi lihtsas keeles.',
      'Lahendab pretensiooni 24 tunni jooksul.',
    ];
    const finnish = [
      'Selvittää asiakkaan tarpeen ennen kuin ehdottaa ratkaisua.',
      'Soittaa takaisin samana päivänä.',
      'Kertoo asiakkaalle, milloin toimitus saapuu.',
    ];
    for (const text of estonian) expect(['et', undefined], text).toContain(writtenLanguage(text));
    for (const text of finnish) expect(['fi', undefined], text).toContain(writtenLanguage(text));
    expect(writtenLanguage(estonian.join('\n'))).toBe('et');
    expect(writtenLanguage(finnish.join('\n'))).toBe('fi');
  });
});
