import { paperMarkdown, type Paper } from '@tegu/core';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenPaper } from './written-paper.ts';

const paperOf = (document: Element): Paper =>
  writtenPaper(document, { title: 'Mudel', language: 'et', foot: '', contents: 3 });
const written = (part: ReactNode): Paper => paperOf(render(<article>{part}</article>).container);
const markdownOf = (part: ReactNode): string => paperMarkdown(written(part));

describe('a document as Markdown', () => {
  test('keeps headings, paragraphs, lists, tables, quotes and marks', () => {
    const text = markdownOf(
      <>
        <h1>Tähelepanekud</h1>
        <button type="button">Kopeeri</button>
        <h2>
          Ebamäärane <small>2 tähelepanekut</small>
        </h2>
        <ul>
          <li>
            <p>Tegu</p>
            <p>
              Vastab <b>kiiresti</b> <em>alati</em>.
            </p>
          </li>
          <li>
            <p>
              Oli <del>vana sõna</del> ja on <ins>uus</ins>
            </p>
          </li>
        </ul>
        <figure>
          <blockquote>Küsib üle.</blockquote>
          <figcaption>2 Meister</figcaption>
        </figure>
        <table>
          <thead>
            <tr>
              <th>Tase</th>
              <th>Kirjeldus</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th>1</th>
              <td>a|b</td>
            </tr>
          </tbody>
        </table>
      </>,
    );
    expect(text).toBe(
      [
        '# Tähelepanekud',
        '## Ebamäärane (2 tähelepanekut)',
        '- Tegu',
        '  Vastab **kiiresti** *alati*.',
        '- Oli ~~vana sõna~~ ja on **uus**',
        '> Küsib üle.\n>\n> 2 Meister',
        '| Tase | Kirjeldus |\n| --- | --- |\n| 1 | a\\|b |\n',
      ].join('\n\n'),
    );
  });

  test.each([
    ['# pealkiri', '\\# pealkiri'],
    ['1. esimene', '1\\. esimene'],
    ['- punkt', '\\- punkt'],
    ['<b>paks</b>', '&lt;b>paks&lt;/b>'],
    ['*rõhk* [link](http://x)', '\\*rõhk\\* \\[link\\](http://x)'],
    ['üks\n\n# kaks', 'üks # kaks'],
  ])('a text that is written as %j stays text', (written, shown) => {
    expect(markdownOf(<p>{written}</p>)).toBe(`${shown}\n`);
  });

  test('words cut into pieces begin no list or heading either', () => {
    expect(
      markdownOf(
        <p>
          {'1'}
          <span>. esimene</span>
        </p>,
      ),
    ).toBe('1\\. esimene\n');
  });

  test('a text is one paragraph and holds no mark that is not escaped', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('#', '*', '_', '<', '|', '\n', ' ', 'a', '`', '~', '[') }),
        (text) => {
          const paragraph = document.createElement('p');
          paragraph.textContent = text;
          const written = paperMarkdown(paperOf(paragraph));
          expect(written.trimEnd().split('\n').length).toBe(1);
          expect(written.replaceAll(/\\[^\s]/gu, ' ')).not.toMatch(/[*_`~[|<]|^#/u);
        },
      ),
    );
  });
});

describe('a document as plain data', () => {
  test('says the language of words that are in another than those around them', () => {
    const { blocks } = written(
      <p>
        Teos näha: <span lang="fi">Kuuntelee asiakasta.</span>
      </p>,
    );
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        line: [
          { text: 'Teos näha: ', language: 'et' },
          { text: 'Kuuntelee asiakasta.', language: 'fi' },
        ],
      },
    ]);
  });

  test('keeps the lines of a text of the model, and no others', () => {
    const text = (part: ReactNode): string =>
      written(part)
        .blocks.flatMap((block) => (block.kind === 'paragraph' ? block.line : []))
        .map((run) => run.text)
        .join('');
    expect(text(<p className="written">{'üks\n  kaks'}</p>)).toBe('üks\n kaks');
    expect(text(<p>{'üks\n  kaks '}</p>)).toBe('üks kaks');
  });

  test('tells what leads, what is said beside, and what heads a row', () => {
    const { blocks } = written(
      <>
        <p className="lead">Aitame teha kodu.</p>
        <p className="about">Baaskompetents</p>
        <p>
          <span className="tegu-level">
            <i>2</i> Meister
          </span>
        </p>
        <table>
          <tbody>
            <tr>
              <th scope="row">Lubadus</th>
              <td>
                <span data-copy="no">Tase</span>2 Meister
              </td>
            </tr>
          </tbody>
        </table>
      </>,
    );
    const line = (text: string): unknown => [{ text, language: 'et' }];
    expect(blocks).toEqual([
      { kind: 'paragraph', line: line('Aitame teha kodu.'), look: 'lead' },
      { kind: 'paragraph', line: line('Baaskompetents'), look: 'note' },
      {
        kind: 'paragraph',
        line: ['2', ' Meister'].map((text) => ({ text, language: 'et' })),
        look: 'note',
      },
      {
        kind: 'table',
        headsRows: true,
        rows: [
          [[{ kind: 'paragraph', line: line('Lubadus') }], [{ kind: 'paragraph', line: line('2 Meister') }]],
        ],
      },
    ]);
  });
});
