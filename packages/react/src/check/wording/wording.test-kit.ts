import { ModelTx, newModel, type Id, type Model } from '@tegu/core';

/** A model whose deeds are vague more often than not, with ids that tests can name. */
export interface VagueModel {
  readonly model: Model;
  readonly competency: Id;
  readonly deeds: readonly Id[];
  readonly role: Id;
}

const GOOD = 'Küsib kliendilt, milleks ta toodet vajab.';

/**
 * Two competencies, both with a definition that is short: one with so many vague deeds, some good ones and one with a word of
 * manner; one with a good deed.
 */
export function vagueModel(vague = 5): VagueModel {
  const tx = new ModelTx(newModel('et'));
  const { root } = tx.model;
  const category = tx.create('category', root, { name: { et: 'Suhtlemine' } });
  const competency = tx.create('competency', category, {
    name: { et: 'Kliendi kuulamine' },
    definition: { et: 'Kuulab ära, mida klient vajab.' },
  });
  const deeds = Array.from({ length: vague }, (_, i) =>
    tx.create('indicator', competency, { text: { et: `Teenindab klienti ${i + 1}. päeval hästi.` } }),
  );
  tx.create('indicator', competency, { text: { et: GOOD } });
  for (const when of ['hommikul', 'tellides', 'lahkudes'])
    tx.create('indicator', competency, { text: { et: `Küsib kliendilt ${when}, mida ta veel vajab.` } });
  tx.create('indicator', competency, { text: { et: 'Räägib kliendile selgelt, mis edasi saab.' } });
  const other = tx.create('competency', root, {
    name: { et: 'Kauba väljastamine' },
    definition: { et: 'Annab kauba kliendile üle.' },
  });
  tx.create('indicator', other, { text: { et: 'Loeb kauba kliendi ees üle.' } });
  const role = tx.create('role', root, { name: { et: 'Müüja' } });
  tx.create('requirement', role, { competency });
  return { model: tx.model, competency, deeds, role };
}
