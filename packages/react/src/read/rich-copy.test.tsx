import { render } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { richTextOf } from './rich-copy.ts';

describe('a document on the clipboard', () => {
  test('keeps headings, lists and tables with the language of the words, and nothing of the screen', () => {
    const { container } = render(
      <article className="tegu-read">
        <h1>
          <span lang="et">Põhjakodu</span>
        </h1>
        <button data-copy="no">Kopeeri</button>
        <ul>
          <li className="x">
            <p lang="fi">Kysyy.</p>
          </li>
        </ul>
        <table>
          <thead>
            <tr>
              <th>1 Algaja</th>
              <th>2 Meister</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>Teab.</td>
              <td>Teeb.</td>
            </tr>
          </tbody>
        </table>
      </article>,
    );
    const { html, text } = richTextOf(container);
    expect(html).toContain('<h1><span lang="et">Põhjakodu</span></h1>');
    expect(html).toContain('<ul><li><p lang="fi">Kysyy.</p></li></ul>');
    expect(html).toMatch(/<table border="1"[^>]*><thead><tr><th [^>]*>1 Algaja<\/th>/);
    expect(html).not.toMatch(/class=|style=|Kopeeri|<button|<article/);
    expect(text).toBe('Põhjakodu\n– Kysyy.\n1 Algaja\t2 Meister\nTeab.\tTeeb.');
  });

  test('keeps any words as words: what comes out is read back as the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const element = document.createElement('p');
        element.textContent = words;
        const back = document.createElement('div');
        back.innerHTML = richTextOf(element).html.replaceAll('<br>', '\n');
        expect(back.children).toHaveLength(1);
        expect(back.textContent).toBe(words.replaceAll(/\r\n?/g, '\n'));
      }),
    );
  });
});
