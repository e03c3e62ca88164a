import type { AnyRecord, Id } from '@tegu/core';
import { exampleModel } from '@tegu/core/testing';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { arrived, created, readingOf, ROOT } from './arrived-document.test-kit.ts';
import { documentOf } from './document-of.ts';
import { goneKey, markKey, memberKey, scalarKey, textKey } from './document-keys.ts';
import { baseBytes } from './generation-base.ts';
import { beginRoots, rootsOf } from './live-roots.ts';
import { modelIn, Projection } from './projection.ts';

function recordIn(doc: Y.Doc, id: Id): AnyRecord {
  const { record } = readingOf(doc, id);
  if (!record) throw new Error(`No record ${id}`);
  return record;
}

describe('a record', () => {
  test('is what it was created with, and what was written since', () => {
    const doc = arrived(({ records, texts }) => {
      records.set('statement:a', created({ kind: 'purpose', texts: { text: { et: 'Milleks' } }, first: 3 }));
      records.set(scalarKey('statement:a', 'kind'), 'value');
      records.set(memberKey('statement:a', 'units', 'unit:z'), 1);
      records.set(memberKey('statement:a', 'units', 'unit:b|c'), 1);
      texts.set(textKey('statement:a', 'title', 'fi', 'w'), new Y.Text('Arvo'));
    });
    expect(readingOf(doc, 'statement:a')).toEqual({
      record: {
        id: 'statement:a',
        type: 'statement',
        place: [ROOT, 'a0'],
        live: true,
        kind: 'value',
        title: { fi: 'Arvo' },
        text: { et: 'Milleks' },
        follows: [],
        units: ['unit:b|c', 'unit:z'],
        horizon: {},
        customerFacing: false,
        sameAs: [],
        extra: {},
      },
      fault: undefined,
    });
  });

  test('is alive by the mark it was born with until that is taken away, and by anybody’s own', () => {
    const isAlive = (...keys: readonly string[]): boolean =>
      recordIn(
        arrived(({ records }) => {
          records.set('role:a', created({}));
          for (const key of keys) records.set(key, 1);
        }),
        'role:a',
      ).live;
    expect(isAlive()).toBe(true);
    expect(isAlive(goneKey('role:a'))).toBe(false);
    expect(isAlive(goneKey('role:a'), markKey('role:a', 'w'))).toBe(true);
    const unborn = arrived(({ records }) => records.set('role:a', created({ born: 'yes' })));
    expect(recordIn(unborn, 'role:a').live).toBe(false);
  });

  test('that nobody has created yet is nothing, whatever is written of it', () => {
    const doc = arrived(({ records, texts }) => {
      records.set(scalarKey('role:a', 'code'), 'R1');
      texts.set(textKey('role:a', 'name', 'et', 'w'), new Y.Text('Müüja'));
    });
    expect(readingOf(doc, 'role:a')).toEqual({});
    expect(modelIn(doc)?.quarantined).toEqual([]);
  });

  test('whose parent is not there is no fault', () => {
    const doc = arrived(({ records }) => {
      records.set('indicator:a', created({ place: ['competency:nobody', 'a0'] }));
      records.set('competency:a', created({ place: ['category:nobody', 'a0'], scale: 'scale:nobody' }));
    });
    const model = modelIn(doc);
    expect(model?.quarantined).toEqual([]);
    expect(model?.isLive('indicator:a')).toBe(false);
    expect(model?.childIds(ROOT, 'competency')).toEqual(['competency:a']);
  });

  test('keeps what only a newer client knows in the document, and ignores it', () => {
    const doc = arrived(({ records, texts }) => {
      records.set('role:a', created({ mood: 'calm', texts: { motto: { et: 'Rahu' } }, first: 0 }));
      records.set(scalarKey('role:a', 'colour'), 'blue');
      records.set(memberKey('role:a', 'friends', 'role:b'), 1);
      records.set('role:a|a|b|c', 1);
      texts.set(textKey('role:a', 'song', 'et', 'w'), new Y.Text('laul'));
    });
    const known = arrived(({ records }) => records.set('role:a', created({})));
    expect(recordIn(doc, 'role:a')).toEqual(recordIn(known, 'role:a'));
    expect(modelIn(doc)?.quarantined).toEqual([]);
    const { records, texts } = rootsOf(doc);
    expect(records.get(scalarKey('role:a', 'colour'))).toBe('blue');
    expect(String(texts.get(textKey('role:a', 'song', 'et', 'w')))).toBe('laul');
    expect(records.get('role:a')).toContain('"motto":{"et":"Rahu"}');
  });

  test('says twice what two have written, and no more than once that it does', () => {
    const doc = arrived(({ records, texts }) => {
      records.set('role:a', created({}));
      for (const writer of ['a', 'b', 'c', 'd'])
        texts.set(textKey('role:a', 'name', 'et', writer), new Y.Text(writer === 'c' ? '' : writer));
      texts.set(textKey('role:a', 'name', 'en', 'a'), new Y.Text('one'));
    });
    expect(recordIn(doc, 'role:a')).toMatchObject({
      name: { et: 'a\nb\nd', en: 'one' },
      writtenTwice: [['name', 'et']],
    });
  });

  test('has its base text where that has its container, and before what others began', () => {
    const doc = arrived(({ records, texts }) => {
      records.set('role:a', created({ texts: { name: { et: 'Müüja', fi: 'Myyjä' } }, first: 0 }));
      texts.set(textKey('role:a', 'name', 'et', '0'), new Y.Text('Hea müüja'));
      texts.set(textKey('role:a', 'name', 'fi', '0'), new Y.Text(''));
      texts.set(textKey('role:a', 'name', 'et', 'w'), new Y.Text('Nõustaja'));
    });
    expect(recordIn(doc, 'role:a')).toMatchObject({
      name: { et: 'Hea müüja\nNõustaja' },
      writtenTwice: [['name', 'et']],
    });
    expect(recordIn(doc, 'role:a')).toHaveProperty('name', { et: 'Hea müüja\nNõustaja' });
  });

  test('shows half a character as the mark for such, in texts of either kind', () => {
    const half = '🙂'.slice(0, 1);
    const doc = arrived(({ records, texts }) => {
      records.set('role:a', created({ texts: { name: { et: `a${half}` } }, first: 0 }));
      const text = new Y.Text();
      texts.set(textKey('role:a', 'purpose', 'et', 'w'), text);
      text.insert(0, '🙂');
      text.delete(0, 1);
    });
    expect(recordIn(doc, 'role:a')).toMatchObject({ name: { et: 'a\uFFFD' }, purpose: { et: '\uFFFD' } });
  });
});

describe('what is not what it should be', () => {
  const faults: readonly (readonly [what: string, id: Id, values: unknown, field: string, reason: RegExp])[] =
    [
      ['an unknown record type', 'poem:a', created({}), 'type', /no such record type: poem/u],
      ['an id without a type', 'nothing', created({}), 'type', /no such record type/u],
      ['an id that is like an object’s own', '__proto__', created({}), 'type', /no such record type/u],
      ['broken JSON', 'role:a', '{"place":', '', /not a record/u],
      ['JSON that is no object', 'role:a', '7', '', /not a record/u],
      ['JSON null', 'role:a', 'null', '', /not a record/u],
      ['a number', 'role:a', 7, '', /not a record/u],
      ['bytes', 'role:a', new Uint8Array([1, 2]), '', /not a record/u],
      ['a nested object', 'role:a', { place: [ROOT, 'a0'] }, '', /not a record/u],
      ['a list', 'role:a', '[1]', 'place', /parent/u],
      ['no place', 'role:a', '{}', 'place', /parent/u],
      ['half a place', 'role:a', created({ place: [ROOT] }), 'place', /parent/u],
      ['a place under a number', 'role:a', created({ place: [7, 'a0'] }), 'place', /parent/u],
      ['a choice that there is not', 'competency:a', created({ scope: 'all' }), 'scope', /./u],
      ['a number for a line', 'competency:a', created({ code: 7 }), 'code', /./u],
      ['a join without its end', 'descriptor:a+b', created({}), 'level', /./u],
      ['a list for a link', 'competency:a', created({ scale: ['scale:a'] }), 'scale', /./u],
      ['names elsewhere that are none', 'role:a', created({ sameAs: [{ scheme: 1 }] }), 'sameAs', /names/u],
      [
        'texts without a number',
        'role:a',
        created({ texts: { name: { et: 'Müüja' } } }),
        'texts',
        /field and language/u,
      ],
      [
        'texts that are none',
        'role:a',
        created({ texts: { name: 'Müüja' }, first: 0 }),
        'texts',
        /field and language/u,
      ],
      ['kept values that are a list', 'role:a', created({ extra: [1] }), 'extra', /JSON/u],
      ['no kept values at all', 'role:a', created({ extra: null }), 'extra', /JSON/u],
    ];

  test.each(faults)('%s is set apart, and said what is wrong', (_, id, values, field, reason) => {
    const doc = arrived(({ records }) => records.set(id, values));
    const { record, fault } = readingOf(doc, id);
    expect(record).toBeUndefined();
    expect(fault).toMatchObject({ id, field });
    expect(fault?.reason).toMatch(reason);
    const model = modelIn(doc);
    expect(model?.get(id)).toBeUndefined();
    expect(model?.quarantined).toEqual([fault]);
    expect(rootsOf(doc).records.get(id)).toEqual(values);
  });

  test.each<[field: string, value: unknown]>([
    ['place', new Uint8Array([1])],
    ['code', { a: 1 }],
    ['status', 10n],
    ['extra', { big: 10n }],
    ['extra', { bytes: new Uint8Array([1]) }],
    ['extra', { not: Number.NaN }],
    ['sameAs', [{ scheme: 'a', id: 'b', more: 10n }]],
    ['sameAs', [{ scheme: 'a', id: 'b', more: new Uint8Array([1]) }]],
  ])('%s written later as what it is not sets the record apart', (field, value) => {
    const doc = arrived(({ records }) => {
      records.set('competency:a', created({}));
      records.set(scalarKey('competency:a', field), value);
    });
    expect(readingOf(doc, 'competency:a').fault).toMatchObject({ id: 'competency:a', field });
    expect(readingOf(doc, 'competency:a').record).toBeUndefined();
  });

  test('is a shared type of another client’s as well', () => {
    for (const field of ['scope', 'place', 'extra', 'sameAs']) {
      const doc = arrived(({ records }) => {
        records.set('competency:a', created({}));
        records.set(scalarKey('competency:a', field), new Y.Map());
      });
      expect(readingOf(doc, 'competency:a')).toMatchObject({ fault: { id: 'competency:a', field } });
    }
  });

  test('of texts is passed over: other values, other languages, other fields', () => {
    const doc = arrived(({ records, texts }) => {
      records.set('role:a', created({ texts: { name: { Estonian: 'x', en: 'Seller' } }, first: 0 }));
      texts.set(textKey('role:a', 'name', '__proto__', 'w'), new Y.Text('x'));
      texts.set(textKey('role:a', '__proto__', 'et', 'w'), new Y.Text('x'));
      texts.set(textKey('role:a', 'code', 'et', 'w'), new Y.Text('x'));
      texts.set(textKey('role:a', 'name', 'et', 'w'), 'x');
      texts.set(textKey('role:a', 'name', 'fi', 'w'), new Y.Map());
      texts.set('role:a|name|fi', new Y.Text('x'));
    });
    expect(recordIn(doc, 'role:a')).toHaveProperty('name', { en: 'Seller' });
    expect(modelIn(doc)?.quarantined).toEqual([]);
  });
});

describe('the model’s own record', () => {
  const OWN = { place: ['', ''], born: true, languages: ['et'], organisation: 'Pood' };
  const texts = { texts: { title: { et: 'Meie' } }, first: 0 };

  test.each<[field: string, values: object, left: object]>([
    ['languages', { languages: [] }, { languages: ['en'], organisation: 'Pood' }],
    ['lastReviewed', { lastReviewed: 'today' }, { lastReviewed: null, organisation: 'Pood' }],
    ['place', { place: 7 }, { place: ['', ''], organisation: 'Pood' }],
    ['sameAs', { sameAs: 'x' }, { sameAs: [], organisation: 'Pood' }],
    ['extra', { extra: [] }, { extra: {}, organisation: 'Pood' }],
  ])('loses a faulty %s and nothing else', (field, values, left) => {
    const doc = arrived(({ records }) => records.set(ROOT, JSON.stringify({ ...OWN, ...texts, ...values })));
    const model = modelIn(doc);
    expect(model?.own).toMatchObject({ title: { et: 'Meie' }, ...left });
    expect(model?.isLive(ROOT)).toBe(true);
    expect(model?.quarantined).toMatchObject([{ id: ROOT, field }]);
  });

  test('stands in for itself, empty, where it cannot be read, so that the rest is not lost', () => {
    const doc = arrived(({ records, texts: all }) => {
      records.set(ROOT, '{');
      records.set('role:a', created({}));
      all.set(textKey(ROOT, 'title', 'et', 'w'), new Y.Text('Meie'));
    });
    const model = modelIn(doc);
    expect(model?.own.title).toEqual({ et: 'Meie' });
    expect(model?.isLive('role:a')).toBe(true);
    expect(model?.quarantined).toEqual([{ id: ROOT, field: '', reason: 'not a record' }]);
  });

  test('must be one: a document whose root is something else holds no model', () => {
    const doc = arrived((roots) => {
      roots.records.set('role:a', created({}));
      beginRoots(roots, 'role:a', baseBytes([]));
    });
    expect(modelIn(doc)).toBeUndefined();
    expect(modelIn(new Y.Doc())).toBeUndefined();
  });
});

describe('a model that is followed', () => {
  test('lets go of a record that a colleague’s write makes unsound, and takes it back when that is mended', () => {
    const doc = documentOf(exampleModel());
    const projection = Projection.of(doc);
    const elsewhere = new Y.Doc();
    Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(doc));
    const write = (value: unknown): void => {
      rootsOf(elsewhere).records.set(scalarKey('competency:care', 'scope'), value);
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(elsewhere));
    };
    const before = projection?.model.get('competency:care');
    expect(before).toBeDefined();

    write({ not: 'a word' });
    expect([...(projection?.catchUp().values() ?? [])]).toEqual([{ before, after: undefined }]);
    expect(projection?.model.get('competency:care')).toBeUndefined();
    expect(projection?.model.isLive('indicator:greets')).toBe(false);
    expect(projection?.model.quarantined).toMatchObject([{ id: 'competency:care', field: 'scope' }]);

    write('core');
    expect([...(projection?.catchUp().values() ?? [])]).toEqual([{ before: undefined, after: before }]);
    expect(projection?.model.isLive('indicator:greets')).toBe(true);
    expect(projection?.model.quarantined).toEqual([]);
  });
});
