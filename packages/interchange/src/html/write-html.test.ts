import { modelPaper, readFile, type Paper, type PaperBlock, type PaperBlocks } from '@tegu/core';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PAGE_STYLE, STYLE_HASH } from './page-style.ts';
import { writeHtml } from './write-html.ts';

const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', line: [{ text }] });
const pageOf = (blocks: PaperBlocks, over: Partial<Paper> = {}): string =>
  writeHtml({ title: 'Mudel', language: 'et', foot: 'Mudel, 2026', contents: 3, blocks, ...over });

describe('a document as a page', () => {
  test('has headings, lists, tables with heads, quotes and marked words', () => {
    const page = pageOf([
      { kind: 'heading', level: 1, line: [{ text: 'Mudel' }] },
      {
        kind: 'paragraph',
        look: 'note',
        line: [
          { text: 'baas', isItalic: true },
          { text: ' oli', isStruck: true },
        ],
      },
      {
        kind: 'list',
        isOrdered: true,
        items: [[paragraph('a'), { kind: 'list', items: [[paragraph('b')]] }]],
      },
      {
        kind: 'table',
        rows: [
          [[paragraph('Tase')], [paragraph('Tegu')]],
          [[paragraph('1')], [paragraph('Kuulab')]],
        ],
      },
      { kind: 'quote', blocks: [paragraph('Küsib üle.')] },
    ]);
    expect(page).toContain('<h1>Mudel</h1>');
    expect(page).toContain('<p class="note"><i>baas</i><del> oli</del></p>');
    expect(page).toContain('<ol><li><p>a</p><ul><li><p>b</p></li></ul></li></ol>');
    expect(page).toContain('<thead><tr><th scope="col">Tase</th><th scope="col">Tegu</th></tr></thead>');
    expect(page).toContain('<blockquote><p>Küsib üle.</p></blockquote>');
  });

  test('lets nothing but its own style in', () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}`);
    expect(pageOf([])).toContain(`default-src 'none'; style-src '${STYLE_HASH}'`);
    expect(pageOf([])).not.toMatch(/ style=|unsafe/u);
  });

  test('says its language, and that of words in another', () => {
    const page = pageOf([
      { kind: 'paragraph', line: [{ text: 'Kuulab. ' }, { text: 'Listens.', language: 'en' }] },
    ]);
    expect(page).toContain('<html lang="et">');
    expect(page).toContain('<p>Kuulab. <span lang="en">Listens.</span></p>');
  });

  test('lists its contents as links, each within what it is part of', () => {
    const { model } = readFile(
      readFileSync(new URL('../../../../examples/pohjakodu.tegu.json', import.meta.url), 'utf8'),
    );
    const page = writeHtml(modelPaper(model));
    const nav = /<nav .*?<\/nav>/su.exec(page)?.[0] ?? '';
    const targets = [...nav.matchAll(/href="#(h\d+)"/gu)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(20);
    for (const id of targets) expect(page).toContain(` id="${id}">`);
    expect(nav.match(/<ul>/gu)?.length).toBe(nav.match(/<\/ul>/gu)?.length);
    expect(nav.match(/<li>/gu)?.length).toBe(nav.match(/<\/li>/gu)?.length);
  });

  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '&lt;b&gt;',
    'a\u0000\ud800',
    '</title></style><svg onload=alert(1)>',
  ])('%j is shown, never run', (text) => {
    const page = pageOf([{ kind: 'paragraph', line: [{ text, language: text }] }], {
      title: text,
      foot: text,
      language: text,
    });
    expect(page.replace(/<style>.*?<\/style>/su, '')).not.toMatch(/<(?:script|img|svg|b>)|\0/u);
    expect(page).not.toMatch(/\p{Surrogate}/u);
  });
});
