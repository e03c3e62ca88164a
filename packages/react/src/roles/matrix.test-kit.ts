import { commands, languagePacks, rules, type Model } from '@tegu/core';
import { createModelSession } from '../session/model-session.ts';
import { company } from '../testing/company.test-kit.ts';

/** The small company with a third competency, which stands on a scale of four levels of its own. */
export function scaledCompany(): Model {
  const session = createModelSession({ model: company(), packs: languagePacks(), rules });
  const { root } = session.store.getState().model;
  const make = commands['create-record'];
  let scale = '';
  session.run(
    make,
    { type: 'scale', parent: root, texts: { name: { et: 'Neli taset' } } },
    { onMade: ([id]) => (scale = id ?? '') },
  );
  for (const name of ['Üks', 'Kaks', 'Kolm', 'Neli'])
    session.run(make, { type: 'level', parent: scale, texts: { name: { et: name } } });
  session.run(make, {
    type: 'competency',
    parent: 'category:vastutus',
    fields: { scale },
    texts: { name: { et: 'Mõõtmine' } },
  });
  return session.store.getState().model;
}

/** A range as Excel puts it on the clipboard, in short. */
export function excelRows(rows: readonly (readonly string[])[]): {
  readonly text: string;
  readonly html: string;
} {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<td class=xl65>${cell}</td>`).join('\r\n');
  return {
    text: rows.map((row) => `${row.join('\t')}\r\n`).join(''),
    html: `<html><body><table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table></body></html>`,
  };
}
