import { strFromU8, type Unzipped } from 'fflate';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const SHEET_TAG = /<sheet\s[^>]*>/gu;
const RELATION_TAG = /<Relationship\s[^>]*>/gu;
/** Excel allows no longer one. */
const LONGEST_NAME = 31;
const NAMED_LETTERS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** What people call the sheets of an Excel file, by the paths of their parts; for telling where something is, not for reading. */
export function sheetNames(parts: Unzipped): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const tag of tagsIn(parts[RELATIONS], RELATION_TAG))
    paths.set(attribute(tag, 'Id'), pathOf(attribute(tag, 'Target')));
  const names = new Map<string, string>();
  for (const tag of tagsIn(parts[WORKBOOK], SHEET_TAG)) {
    const path = paths.get(attribute(tag, 'r:id'));
    if (path !== undefined) names.set(path, attribute(tag, 'name').slice(0, LONGEST_NAME));
  }
  return names;
}

function tagsIn(xml: Uint8Array | undefined, tag: RegExp): readonly string[] {
  return xml === undefined ? [] : (strFromU8(xml).match(tag) ?? []);
}

/** From the root of the file, or beside the workbook. */
function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function attribute(tag: string, name: string): string {
  const before = [` ${name}="`, ` ${name}='`].find((each) => tag.includes(each));
  if (before === undefined) return '';
  const from = tag.indexOf(before) + before.length;
  const to = tag.indexOf(before.at(-1) ?? '"', from);
  return plainText(tag.slice(from, to < 0 ? undefined : to));
}

function plainText(xml: string): string {
  return xml.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,4}));/giu,
    (whole, decimal, hex, name: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(String(hex), 16) : undefined;
      if (code === undefined) return NAMED_LETTERS.get(name) ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
