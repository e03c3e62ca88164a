import { describe, expect, it } from 'vitest';
import { inDocumentOrder } from '../model/document-order.ts';
import { textFieldsOf, textsIn } from '../records/record-fields.ts';
import { Random } from '../testing/random.ts';
import { randomModel } from '../testing/random-model.ts';
import { readFile, readFileWithPlaces, type ReadFileWithPlaces } from './read-file.ts';
import { writeFile } from './write-file.ts';

/** Every text of a file's records with what stands at its place. */
function textsAt(
  file: string,
  { model, places }: ReadFileWithPlaces,
): readonly (readonly [string, unknown])[] {
  const found: (readonly [string, unknown])[] = [];
  for (const record of inDocumentOrder(model)) {
    for (const field of textFieldsOf(record.type)) {
      for (const [language, text] of Object.entries(textsIn(record, field) ?? {})) {
        const written = places.text(record.id, field, language);
        found.push([text, written && JSON.parse(file.slice(written.start - 1, written.end + 1))]);
      }
    }
  }
  return found;
}

/** Every character of a text is written escaped. */
function escaped(text: string): string {
  return [...Array(text.length).keys()]
    .map((unit) => `\\u${text.charCodeAt(unit).toString(16).padStart(4, '0')}`)
    .join('');
}

const small = (competencies: string, before = ''): string =>
  `${before}{"format":"tegu","formatVersion":1,"model":{"id":"model:a","languages":["en"],"competencies":[${competencies}]}}`;

describe('readFileWithPlaces', () => {
  it('reads what readFile reads', () => {
    const file = writeFile(randomModel(new Random(1)));
    const { places: _, ...read } = readFileWithPlaces(file);
    expect(writeFile(read.model)).toBe(writeFile(readFile(file).model));
    expect(Object.keys(read).sort()).toEqual(Object.keys(readFile(file)).sort());
  });

  it('finds every text of every record, and the object of each record', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const file = writeFile(randomModel(new Random(seed)));
      const read = readFileWithPlaces(file);
      const found = textsAt(file, read);
      expect(
        found.map(([, there]) => there),
        `seed ${seed}`,
      ).toEqual(found.map(([text]) => text));
      for (const record of inDocumentOrder(read.model)) {
        const place = read.places.record(record.id);
        expect(place && [file[place.start], file[place.end - 1]], record.id).toEqual(['{', '}']);
      }
    }
  });

  it('follows spaces, line ends, escapes and a byte order mark', () => {
    const file = small(
      ` { "name"\t:\r\n{ "en" : "a\\"b\\u00e4\\n\\\\c😀d" } , "id":"competency:x", "unknown": [1, [], {"name": {"en": "no"}}, -2.5e3, null, true ] } `,
      '\uFEFF',
    );
    const written = readFileWithPlaces(file).places.text('competency:x', 'name', 'en');
    expect(written?.text).toBe('a"bä\n\\c😀d');
    const at = (text: string): string =>
      file.slice(
        written?.at(written.text.indexOf(text)),
        written?.at(written.text.indexOf(text) + text.length),
      );
    expect(['a"b', 'ä', '\n', '\\', '😀', 'd'].map(at)).toEqual([
      'a\\"b',
      '\\u00e4',
      '\\n',
      '\\\\',
      '😀',
      'd',
    ]);
    expect(written?.at(written.text.length)).toBe(written?.end);
  });

  it('of a key that stands there twice the last counts, as it is read', () => {
    const file = small(
      '{"id":"competency:x","name":{"en":"first","\\u0065n":"last"},"name":{"en":"one","en":"two"}}',
    );
    const { model, places } = readFileWithPlaces(file);
    const written = places.text('competency:x', 'name', 'en');
    expect([model.get('competency:x'), written?.text]).toEqual([
      expect.objectContaining({ name: { en: 'two' } }),
      'two',
    ]);
    expect(file.slice(written?.start, written?.end)).toBe('two');
  });

  it('finds records by the ids that they are given', () => {
    const file = small('{"id":"12","name":{"en":"Listening"}},{"id":"13","name":{"en":"Listening"}}');
    const { model, places } = readFileWithPlaces(file);
    const starts = model
      .children(model.root, 'competency')
      .map(({ id }) => places.text(id, 'name', 'en')?.start ?? -1);
    expect(starts).toEqual([file.indexOf('Listening'), file.lastIndexOf('Listening')]);
  });

  it('knows nothing of texts that are not there', () => {
    const file = small(`{"id":"competency:x","name":{"en":"${escaped('Listening')}"}}`);
    const { places } = readFileWithPlaces(file);
    expect(places.text('competency:x', 'name', 'en')?.text).toBe('Listening');
    expect(places.text('competency:x', 'name', 'et')).toBeUndefined();
    expect(places.text('competency:x', 'definition', 'en')).toBeUndefined();
    expect(places.text('competency:y', 'name', 'en')).toBeUndefined();
    expect(places.text('model:a', 'id', 'en')).toBeUndefined();
    expect(places.record('competency:y')).toBeUndefined();
  });
});
