import { expect, test } from 'vitest';
import { languagePacks } from '../../../language/language-packs.ts';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { allPacks, findingsOf, modelWith } from '../rule.test-support.ts';
import { passiveCustomerCentricity } from './rule.ts';

interface Ids {
  readonly root: Id;
  readonly group: Id;
  readonly role: Id;
  readonly competency: Id;
}

/** A warehouse worker who inherits a competency with the given sentences from every employee. */
const warehouse = (
  language: string,
  texts: readonly string[],
  write: (tx: ModelTx, ids: Ids) => void = () => undefined,
) =>
  modelWith([language], (tx, root) => {
    const competency = tx.create('competency', root, { name: { [language]: '–' }, scope: 'core' });
    for (const text of texts) tx.create('indicator', competency, { text: { [language]: text } });
    const group = tx.create('role', root, { kind: 'group', name: { [language]: 'Iga töötaja' } });
    const role = tx.create('role', root, {
      name: { [language]: 'Laotöötaja' },
      includes: [group],
      line: 'support',
    });
    tx.create('requirement', group, { competency });
    write(tx, { root, group, role, competency });
  });

const sentences = {
  et: ['Küsib kliendilt, milleks ta toodet vajab.', 'Ütleb kliendile, millal vastus tuleb.'],
  fi: ['Kysyy asiakkaalta, mihin hän tuotetta tarvitsee.', 'Kertoo asiakkaalle, milloin vastaus tulee.'],
  en: ['Asks the customer what the product is for.', 'Tells the customer when the answer will come.'],
};
const languages = ['et', 'fi', 'en'] as const;

test.each(languages)('%s: shared customer sentences do not clear the warehouse', (language) => {
  const model = warehouse(language, sentences[language]);
  const [finding, ...others] = findingsOf(passiveCustomerCentricity, model);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'consider',
    strictness: 'draft',
    field: null,
    message: { id: 'onlyInherited', values: { name: 'Laotöötaja', count: 2 } },
  });
  expect(finding?.related.map((id) => model.get(id)?.type)).toEqual(['indicator', 'indicator']);
});

test.each(languages)('%s: one shared sentence is counted as one', (language) => {
  const found = findingsOf(passiveCustomerCentricity, warehouse(language, sentences[language].slice(0, 1)));
  expect(found.map(({ message }) => message)).toEqual([
    { id: 'onlyOneInherited', values: { name: 'Laotöötaja', count: 1 } },
  ]);
});

test('a role in whose sentences nobody is served, or that has none', () => {
  const empty = modelWith(['et'], (tx, root) => void tx.create('role', root, { name: { et: 'Laotöötaja' } }));
  for (const model of [warehouse('et', ['Paneb iga aluse oma kohale.']), empty]) {
    expect(findingsOf(passiveCustomerCentricity, model)).toEqual([
      expect.objectContaining({
        severity: 'fix',
        message: { id: 'default', values: { name: 'Laotöötaja' } },
      }),
    ]);
  }
});

test('a name or definition is no deed', () => {
  const model = warehouse('et', ['Paneb iga aluse oma kohale.'], (tx, { competency }) => {
    tx.edit(competency, 'definition', 'et', { at: 0, delete: 0, insert: 'Kliendi heaks tehtav.' });
  });
  expect(findingsOf(passiveCustomerCentricity, model)).toEqual([
    expect.objectContaining({
      severity: 'fix',
      message: { id: 'onlyInName', values: { name: 'Laotöötaja' } },
    }),
  ]);
});

test('a deed of its own clears it: worded for it, of its own competency, or a value’s meaning', () => {
  const own: readonly ((tx: ModelTx, ids: Ids) => void)[] = [
    (tx, { competency, role }) => {
      tx.create('indicator', competency, {
        text: { et: 'Ütleb kliendile, mis kell kaup tuleb.' },
        roles: [role],
      });
    },
    (tx, { root, role }) => {
      const competency = tx.create('competency', root, { scope: 'role', name: { et: 'Laotöö' } });
      tx.create('indicator', competency, { text: { et: 'Ütleb kliendile, mis kell kaup tuleb.' } });
      tx.create('requirement', role, { competency });
    },
    (tx, { root, role }) => {
      const statement = tx.create('statement', root, { kind: 'value', title: { et: 'Hoolivus' } });
      tx.create('valueMeaning', role, { statement, text: { et: 'Märkan, mida klient ootab.' } });
    },
  ];
  for (const write of own)
    expect(findingsOf(passiveCustomerCentricity, warehouse('et', sentences.et, write))).toEqual([]);
});

test('the role’s own internal customer counts by name', () => {
  const model = warehouse('et', [], (tx, { role, competency }) => {
    tx.create('roleCustomer', role, { kind: 'internal', who: { et: 'müüja-konsultant' } });
    tx.create('indicator', competency, {
      text: { et: 'Ütleb müüja-konsultandile, mis tarned hilinevad.' },
      roles: [role],
    });
  });
  expect(findingsOf(passiveCustomerCentricity, model)).toEqual([]);
});

test('a reason closes it; groups never get it', () => {
  const model = warehouse('et', [], (tx, { root, role }) => {
    tx.create('waiver', root, { subject: role, aspect: 'customer', reason: { et: 'Üksus suletakse.' } });
  });
  expect(findingsOf(passiveCustomerCentricity, model)).toEqual([]);
});

test('where no pack reads the model, nothing can be said', () => {
  const model = warehouse('sv', ['Svarar kunden samma dag.']);
  expect(findingsOf(passiveCustomerCentricity, model)).toEqual([]);
  expect(findingsOf(passiveCustomerCentricity, warehouse('et', []), languagePacks())).toEqual([]);
  expect(findingsOf(passiveCustomerCentricity, warehouse('et', []), allPacks)).toHaveLength(1);
});

test('a reason why the customer does not show in the role closes the question, whatever is shared', () => {
  const model = warehouse('et', sentences.et, (tx, { root, role }) => {
    tx.create('waiver', root, { subject: role, aspect: 'customer', reason: { et: 'Töötab üksi öösel.' } });
  });
  expect(findingsOf(passiveCustomerCentricity, model)).toEqual([]);
});
