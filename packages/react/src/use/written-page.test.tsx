import { commands, inDocumentOrder, textFieldsOf, textsIn, type Model } from '@tegu/core';
import { render } from '@testing-library/react';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ModelDocument } from '../read/model-document.tsx';
import { company } from '../testing/company.test-kit.ts';
import { showPlace } from '../testing/place.test-kit.tsx';
import { PAGE_SCRIPT, SCRIPT_HASH } from './page-script.ts';
import { PAGE_STYLE, STYLE_HASH } from './page-style.ts';
import { writtenPage } from './written-page.ts';

const words = { title: 'Põhjakodu', language: 'et', find: 'Otsi', none: 'Ei ole', foot: 'Täna' };

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** What could make a page do something that is no text. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- --><base href="https://example.com/">',
  '<meta http-equiv="refresh" content="0;url=https://example.com">',
  '&lt;b&gt; &amp; &#60;i&#62;',
  'javascript:alert(1)',
  '<iframe srcdoc="<p>">',
  '\u202eümber\u202c',
  '</title><h1>',
];

function pageOf(text: string, title = 'Põhjakodu'): string {
  const element = document.createElement('article');
  const paragraph = element.appendChild(document.createElement('p'));
  paragraph.textContent = text;
  paragraph.lang = text;
  return writtenPage(element, { title, language: 'et', find: text, none: text, foot: text });
}

/** Everything on a page that could run, load or lead somewhere. */
function dangersIn(page: Document): readonly string[] {
  const found = [...page.querySelectorAll('*')].flatMap((element) => [
    ...(['script', 'style'].includes(element.localName) ? [element.localName] : []),
    ...(['a', 'base', 'iframe', 'img', 'link', 'object', 'svg', 'form'].includes(element.localName)
      ? [`<${element.localName}>`]
      : []),
    ...[...element.attributes]
      .filter(({ name }) => /^(?:on|src|href|style|action)/u.test(name))
      .map(({ name }) => name),
  ]);
  return found.sort();
}

describe('a document as one page', () => {
  test('brings its own style and script and a policy that lets nothing else in', () => {
    const page = parsed(pageOf('Teeb.'));
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    expect(STYLE_HASH).toBe(hashOf(PAGE_STYLE));
    expect(SCRIPT_HASH).toBe(hashOf(PAGE_SCRIPT));
    expect(policy).toBe(
      `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page.querySelector('style')?.textContent).toBe(PAGE_STYLE);
    expect(page.querySelector('script')?.textContent).toBe(PAGE_SCRIPT);
    expect(pageOf('Teeb.')).not.toMatch(/https?:|url\(|@import/u);
  });

  test.each(HOSTILE)('shows %j as the text that it is', (text) => {
    const page = parsed(pageOf(text, text));
    expect(page.querySelector('article p')?.textContent).toBe(text);
    expect(page.querySelector('.foot')?.textContent).toBe(text);
    expect(page.querySelector('output')?.getAttribute('data-none')).toBe(text);
    expect(page.title).toBe(text.trim());
    expect(dangersIn(page)).toEqual(['script', 'style']);
  });

  test('shows any text as it is, whatever stands in it', () => {
    const part = fc.oneof(
      fc.constantFrom(...HOSTILE, '<', '>', '&', '"', '\r', '\n', '\0', '\ud800'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const page = parsed(pageOf(text));
        const shown = text.replaceAll(/[\0\p{Surrogate}]/gu, '\ufffd');
        expect(page.querySelector('article p')?.textContent).toBe(shown);
        expect(dangersIn(page)).toEqual(['script', 'style']);
      }),
    );
  });

  test('keeps headings, lists, tables and the language of each text, and drops what is only for the screen', () => {
    const { container } = render(
      <article className="tegu-read" style={{ color: 'red' }}>
        <h1 id="x" title="y">
          <span lang="fi">Malli</span>
        </h1>
        <button type="button">Kopeeri</button>
        <a href="https://example.com/">
          <em>Sõna</em>
        </a>
        <ul>
          <li>
            <del>vana</del> <ins>uus</ins>
          </li>
        </ul>
      </article>,
    );
    const page = writtenPage(container, words);
    expect(page).toContain(
      '<main><div><article class="tegu-read"><h1><span lang="fi">Malli</span></h1><em>Sõna</em><ul><li><del>vana</del> <ins>uus</ins></li></ul></article></div></main>',
    );
  });

  test('holds every text that a reader of the model sees, in its language', () => {
    const { container } = showPlace(<ModelDocument />, { model: company() });
    const page = parsed(writtenPage(container, words));
    const article = page.querySelector('article');
    expect(article?.textContent).toBe(container.querySelector('article')?.textContent);
    for (const text of textsOf(company())) expect(article?.textContent).toContain(text);
    const deed = [...page.querySelectorAll('[lang=et]')].find(
      ({ textContent }) => textContent === 'Paneb lubaduse kohe kirja.',
    );
    expect(deed).toBeDefined();
  });

  test('of a model with hostile texts runs nothing', () => {
    const shown = showPlace(<ModelDocument />, { model: company() });
    HOSTILE.slice(0, 2).forEach((text, i) => {
      const id = ['indicator:vastab', 'competency:lubadus'][i] ?? '';
      const field = i === 0 ? 'text' : 'name';
      shown.session.run(commands['replace-text'], { id, field, language: 'et', text });
    });
    shown.rerender(<></>);
    const { container } = showPlace(<ModelDocument />, { model: shown.model() });
    const page = parsed(writtenPage(container, words));
    expect(page.body.textContent).toContain(HOSTILE[0]);
    expect(page.body.textContent).toContain(HOSTILE[1]);
    expect(dangersIn(page)).toEqual(['script', 'style']);
  });
});

/** The texts of what stands in the document. */
function textsOf(model: Model): readonly string[] {
  return [...inDocumentOrder(model)]
    .filter(({ type }) =>
      ['model', 'statement', 'category', 'competency', 'indicator', 'descriptor', 'role'].includes(type),
    )
    .flatMap((record) =>
      textFieldsOf(record.type).flatMap((field) => Object.values(textsIn(record, field) ?? {})),
    )
    .filter((text) => text !== '');
}
