import { ModelTx, newModel, newRecord, writeFile } from '@tegu/core';

const DEEDS = ['Ütleb kliendile', 'Küsib ostjalt', 'Näitab kolleegile', 'Kirjutab tarnijale'];
const WHAT = ['tellimuse seisu', 'järgmise sammu', 'kaks lahendust hinnaga'];

/** The text of a library's file with so many competencies in Estonian and English; one of its deeds is worded vaguely. */
export function madeLibrary(competencies: number): string {
  const tx = new ModelTx(newModel('et'));
  const { root } = tx.model;
  tx.set('model', root, 'languages', ['et', 'en']);
  tx.edit(root, 'title', 'et', { at: 0, delete: 0, insert: 'Suur kogu' });
  const category = tx.create('category', root, { name: { et: 'Teenindus' } });
  const scale = tx.model.childIds(root, 'scale')[0] ?? '';
  const levels = tx.model.childIds(scale, 'level');
  for (let n = 0; n < competencies; n++) {
    const competency = tx.create('competency', category, {
      name: { et: `Tarned ${n}`, en: `Deliveries ${n}` },
      scope: 'core',
    });
    for (const [i, deed] of DEEDS.entries()) {
      const text = {
        et: `${deed} ${WHAT[(n + i) % WHAT.length] ?? ''} ${n}.`,
        en: `Tells the buyer ${n} ${i}.`,
      };
      tx.create('indicator', competency, { text, level: levels[i % levels.length] ?? null });
    }
    if (n > 0) continue;
    const vague = newRecord('indicator', competency, {
      text: { et: 'Suhtub klienti positiivselt ja teeb tööd hästi.' },
    });
    tx.put('indicator:vague', { ...vague, id: 'indicator:vague' });
  }
  tx.create('role', root, { name: { et: 'Müüja' } });
  return writeFile(tx.model);
}
