import { describe, expect, it } from 'vitest';
import { readFile } from '../file/read-file.ts';
import type { JsonObject } from '../records/json.ts';
import { Random } from '../testing/random.ts';
import { randomModel } from '../testing/random-model.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { paperWordsIn } from '../paper/paper-words.ts';
import { toMarkdown } from './write-markdown.ts';

const MODEL: JsonObject = {
  id: 'model:m',
  title: { et: 'Põhjakodu mudel', en: 'Model' },
  languages: ['et', 'en'],
  organisation: 'Põhjakodu',
  statements: [
    { kind: 'purpose', text: { et: 'Aitame teha kodu.' } },
    {
      id: 'statement:lihtsus',
      kind: 'value',
      title: { et: 'Lihtsus' },
      text: { et: 'Kliendil pole vaja juhendit.' },
      measures: [{ id: 'measure:a', name: { et: 'Lahenes esimesel korral' }, kind: 'contactSurvey' }],
    },
  ],
  scales: [
    {
      id: 'scale:s',
      name: { et: 'Kolm taset' },
      levels: [
        { id: 'level:1', name: { et: 'Algaja' } },
        { id: 'level:2', name: { et: 'Meister' }, description: { et: 'Teeb iga päev.' } },
      ],
    },
  ],
  categories: [
    {
      id: 'category:a',
      name: { et: 'Suhtlemine' },
      competencies: [
        {
          id: 'competency:c',
          code: 'K1',
          name: { et: 'Kuulamine' },
          definition: { et: 'Esimene rida.\nTeine rida.' },
          scope: 'core',
          components: [
            { id: 'component:k', text: { et: 'teab kliente' } },
            { id: 'component:h', kind: 'attitude', text: { et: 'on uudishimulik' } },
          ],
          indicators: [
            {
              id: 'indicator:i',
              text: { et: 'Küsib kliendilt üle.', en: 'Asks.' },
              level: 'level:2',
              roles: ['role:r'],
              evidence: [{ statement: 'statement:lihtsus', quote: 'Küsib kliendilt üle.' }],
            },
          ],
          descriptors: [{ level: 'level:1', text: { et: 'Kuulab ära.' } }],
        },
      ],
    },
  ],
  competencies: [{ id: 'competency:d', name: { et: 'Vastutus' }, status: 'agreed' }],
  roles: [
    {
      id: 'role:r',
      name: { et: 'Müüja' },
      line: 'frontline',
      leads: true,
      traits: { et: 'Rahulik' },
      customers: [{ id: 'roleCustomer:k', who: { et: 'Ostja' }, touchpoints: { et: 'kassa' } }],
      requirements: [
        { competency: 'competency:c', level: 'level:2', entryLevel: 'level:1' },
        { competency: 'competency:d' },
      ],
      valueMeanings: [{ statement: 'statement:lihtsus', text: { et: 'Ütleb hinna kohe.' } }],
    },
  ],
  settings: { vocabulary: [{ word: 'kiire', language: 'et' }] },
};

const model = readFile(JSON.stringify({ format: 'tegu', formatVersion: 1, model: MODEL })).model;

const EXPECTED = `# Põhjakodu mudel

- Organisatsioon: Põhjakodu

## Alused

### Eksistentsi eesmärk („miks“)

- Aitame teha kodu.

### Väärtused

- **Lihtsus**: Kliendil pole vaja juhendit.
  - Mõõdik: Lahenes esimesel korral

## Skaala: Kolm taset

1. **Algaja**
2. **Meister**: Teeb iga päev.

## Kompetentsid

### Suhtlemine

#### K1 Kuulamine

*baaskompetents; mustand*

Esimene rida.

Teine rida.

**Teadmine**

- teab kliente

**Hoiak**

- on uudishimulik

**Käitumuslikud väljendused**

- Küsib kliendilt üle. (2 Meister; Müüja)

**Tasemete kirjeldused**

- **1 Algaja**: Kuulab ära.

### Kategooriata

#### Vastutus

*kokku lepitud*

## Rollid

### Müüja

*eesliin*

**Kliendid**

- Ostja (välisklient; kokkupuutepunktid: kassa)

**Nõutavad tasemed**

- Kuulamine: 2 Meister (tase tööle asumisel: 1 Algaja)
- Vastutus: otsustamata

**Mida väärtused selles rollis tähendavad**

- **Lihtsus**: Ütleb hinna kohe.

**Isiksuseomadused**

Rahulik
`;

describe('toMarkdown', () => {
  it('writes the whole model as a document', () => {
    expect(toMarkdown(model, 'et', paperWordsIn('et')).text).toBe(EXPECTED);
  });

  it('writes in another language, with words of the first where that has none', () => {
    const { text } = toMarkdown(model, 'en');
    expect(text).toContain('# Model\n');
    expect(text).toContain('## Foundation');
    expect(text).toContain('- Asks. (2 Meister; Müüja)');
  });

  it('tells what it does not carry', () => {
    expect(toMarkdown(model).losses.map(({ what, where }) => [what, where])).toEqual([
      ['ids', 'model:m'],
      ['title.en', 'model:m'],
      ['languages', 'model:m'],
      ['kind', 'measure:a'],
      ['text.en', 'indicator:i'],
      ['evidence', 'evidence:indicator:i+statement:lihtsus'],
      ['leads', 'role:r'],
      ['vocabulary', expect.stringContaining('vocabulary:et')],
    ]);
  });

  it('shows or reports every text of a model', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = randomModel(new Random(seed));
      const { text, losses } = toMarkdown(random);
      const lost = new Set(losses.map(({ what, where }) => `${where} ${what}`));
      for (const indicator of random.all()) {
        if (indicator.type !== 'indicator' || !random.isLive(indicator.id)) continue;
        for (const [language, words] of Object.entries(indicator.text)) {
          const isThere =
            text.includes(escapeMarkdown(words)) || lost.has(`${indicator.id} text.${language}`);
          expect(isThere, `seed ${seed} ${indicator.id} ${language}`).toBe(true);
        }
      }
    }
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['# Heading', '\\# Heading'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['=====', '\\====='],
    ['---', '\\---'],
    ['12. item', '12\\. item'],
    ['3) item', '3\\) item'],
    ['> quote', '\\> quote'],
    ['a | b', 'a \\| b'],
    ['*bold* _it_ ~~no~~', '\\*bold\\* \\_it\\_ \\~\\~no\\~\\~'],
    ['`code` ```', '\\`code\\` \\`\\`\\`'],
    ['[a](javascript:alert(1))', '\\[a\\](javascript:alert(1))'],
    ['![a](b)', '\\!\\[a\\](b)'],
    ['<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
    ['<https://a.b>', '&lt;https://a.b>'],
    ['&lt;b&gt; & co', '&amp;lt;b&amp;gt; & co'],
    ['C#', 'C\\#'],
    ['#', '\\#'],
    ['a\\', 'a\\\\'],
    ['\\*', '\\\\\\*'],
    ['one\n# two\u2028- three\u0000', 'one # two - three'],
    ['\t    code', 'code'],
    ['2,5 kg – 10 %', '2,5 kg – 10 %'],
  ])('%j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves nothing that could be markup in any text', () => {
    const pieces = [
      '#',
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '|',
      '~',
      '!',
      '\\',
      '-',
      '+',
      '1.',
      '\n',
      '\r',
      '&',
      'lt;',
      ' ',
      'a',
      '=',
    ];
    const random = new Random(3);
    for (let run = 0; run < 3000; run++) {
      let text = '';
      for (let i = 0; i < 8; i++) text += random.pick(pieces) ?? '';
      const rest = escapeMarkdown(text).replace(/\\[!-/:-@[-`{-~]/g, ' ');
      expect(rest, JSON.stringify(text)).not.toMatch(/[\\`*_[\]<|~\n\r]|&\w+;(?<!&(amp|lt);)/);
      expect(escapeMarkdown(text), JSON.stringify(text)).not.toMatch(/^([#+\-=>]|\d+[.)])/);
    }
  });
});
