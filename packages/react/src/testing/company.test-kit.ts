import { readFile, type Model } from '@tegu/core';

const et = (text: string): { readonly et: string } => ({ et: text });

/**
 * A small company with ids that tests can name: everybody and the warehouse, one shared competency with a sentence that
 * names a customer and one that does not, a value, and a role without a customer.
 */
export function company(): Model {
  const file = {
    format: 'tegu',
    formatVersion: 1,
    model: {
      id: 'model:company',
      title: et('Põhjakodu'),
      languages: ['et'],
      statements: [
        { id: 'statement:hoolivus', kind: 'value', title: et('Hoolivus'), text: et('Viime asja lõpuni.') },
        { id: 'statement:brandPromise', kind: 'brandPromise', text: et('Meilt saad vastuse kohe.') },
      ],
      scales: [
        {
          id: 'scale:kolm',
          name: et('Kolm taset'),
          levels: [
            { id: 'level:1', name: et('Algaja') },
            { id: 'level:2', name: et('Meister') },
            { id: 'level:3', name: et('Ekspert') },
          ],
        },
      ],
      categories: [
        {
          id: 'category:vastutus',
          name: et('Vastutus'),
          competencies: [
            {
              id: 'competency:lubadus',
              name: et('Lubadusest kinnipidamine'),
              definition: et('Ütleb, mida teeb, ja teeb, mida ütles.'),
              scope: 'core',
              indicators: [
                { id: 'indicator:vastab', text: et('Annab kliendile vastuse samal pöördumisel.') },
                { id: 'indicator:paneb', text: et('Paneb lubaduse kohe kirja.') },
              ],
              descriptors: [{ level: 'level:2', text: et('Lepib kliendiga kokku aja.') }],
            },
            {
              id: 'competency:valjastamine',
              name: et('Kauba väljastamine'),
              definition: et('Annab kauba üle nii, et see on terve.'),
              scope: 'role',
              indicators: [{ id: 'indicator:pakib', text: et('Pakib purunevad asjad pehmesse.') }],
            },
          ],
        },
      ],
      roles: [
        {
          id: 'role:koik',
          name: et('Iga töötaja'),
          kind: 'group',
          requirements: [{ competency: 'competency:lubadus', level: 'level:2' }],
        },
        { id: 'role:ladu', name: et('Laotöötaja'), kind: 'role', line: 'support', includes: ['role:koik'] },
        { id: 'role:muuja', name: et('Müüja'), kind: 'role', line: 'frontline', includes: ['role:koik'] },
      ],
    },
  };
  return readFile(JSON.stringify(file)).model;
}
