import { describe, expect, test } from 'vitest';
import { checkReport, type CheckReport } from '../testing/check-report.ts';
import { exampleFile } from '../testing/example-files.ts';
import { tegu } from '../testing/terminal.ts';

async function check(name: string, ...words: readonly string[]): Promise<CheckReport> {
  const { code, out } = await tegu([
    'check',
    exampleFile(name),
    '--format',
    'json',
    '--fail-on',
    'never',
    ...words,
  ]);
  expect(code).toBe(0);
  return checkReport.parse(JSON.parse(out));
}

function rulesOn({ findings }: CheckReport, text: string): readonly string[] {
  return findings.filter((finding) => finding.text === text).map((finding) => finding.rule);
}

function rulesAt({ findings }: CheckReport, record: string): readonly string[] {
  return findings.filter((finding) => finding.record === record).map((finding) => finding.rule);
}

function focusOf({ findings }: CheckReport): ReadonlyMap<string, string> {
  const passive = findings.filter(({ rule }) => rule === 'passive-customer-centricity');
  return new Map(passive.map(({ record, severity }) => [record, severity]));
}

describe('the Estonian workshop as noted', () => {
  test('finds each flaw at its words', async () => {
    const found = await check('pohjakodu-raw');
    expect(rulesOn(found, 'On positiivne.')).toContain('personality-trait');
    expect(rulesOn(found, 'Omab head ülevaadet.').join()).toMatch(/vague-wording|non-observable-verb/);
    expect(rulesOn(found, 'Empaatilisus')).toContain('undefined-competency');
    expect(rulesOn(found, 'Muudatuste juhtimine')).toEqual(['competency-without-deed']);
    for (const trait of ['Ekstravertne', 'Intelligentne', 'Stressitaluv']) {
      expect(rulesOn(found, trait)).toContain('personality-trait');
    }
    expect(rulesOn(found, 'Peab kokkulepetest kinni.')).toEqual([]);
  });

  test('finds what the foundation lacks, and statements that nobody’s deeds bear out', async () => {
    const found = await check('pohjakodu-raw');
    const ownRecord = found.findings.find(({ rule }) => rule === 'missing-precondition');
    expect(ownRecord?.record).toMatch(/^model:/);
    expect(found.findings.some(({ rule }) => rule === 'missing-customer-definition')).toBe(true);
    const unserved = found.findings.filter(({ rule }) => rule === 'unserved-statement');
    expect(unserved).toHaveLength(7);
  });

  test('flags every role for customer focus, however much it inherits', async () => {
    const found = await check('pohjakodu-raw');
    expect(
      found.findings.filter(({ rule }) => rule === 'role-without-customer').map(({ record }) => record),
    ).toEqual(['role:raamatupidaja']);
    expect(rulesAt(found, 'role:raamatupidaja')).toContain('passive-customer-centricity');
    expect([...focusOf(found).values()]).toEqual(['consider', 'consider', 'consider', 'consider']);
  });

  test('quotes are where they say they are', async () => {
    for (const name of ['pohjakodu-raw', 'rautakauppa-raw']) {
      for (const { text, quote, start, end, field } of (await check(name, '--strictness', 'review'))
        .findings) {
        if (field === null) expect([text, quote, start, end]).toEqual([null, null, 0, 0]);
        else expect(text?.slice(start, end)).toBe(quote);
      }
    }
  });

  test('fails on fixes, and on nothing when told so', async () => {
    expect((await tegu(['check', exampleFile('pohjakodu-raw')])).code).toBe(1);
    expect((await tegu(['check', exampleFile('pohjakodu')])).code).toBe(0);
    expect((await tegu(['check', exampleFile('pohjakodu-raw'), '--fail-on', 'never'])).code).toBe(0);
  });

  test('speaks the language that is asked for', async () => {
    const english = await tegu(['check', exampleFile('pohjakodu-raw')]);
    const estonian = await tegu(['check', exampleFile('pohjakodu-raw'), '--messages', 'et']);
    expect(estonian.out).toContain('„On positiivne“'.slice(0, 1));
    expect(estonian.out).not.toBe(english.out);
  });

  test('a rule can be turned off, held lower, or turned on in draft', async () => {
    const off = await check('pohjakodu-raw', '--rule', 'personality-trait=off');
    expect(off.findings.some(({ rule }) => rule === 'personality-trait')).toBe(false);
    const tip = await check('pohjakodu-raw', '--rule', 'personality-trait=tip');
    const traits = tip.findings.filter(({ rule }) => rule === 'personality-trait');
    expect(traits.length).toBeGreaterThan(0);
    expect(new Set(traits.map(({ severity }) => severity))).toEqual(new Set(['tip']));
  });
});

describe('the Finnish workshop as noted', () => {
  test('finds each flaw at its words', async () => {
    const found = await check('rautakauppa-raw');
    expect(rulesOn(found, 'Palvelee asiakasta hyvin ja tehokkaasti.')).toEqual(['vague-wording']);
    expect(rulesOn(found, 'Ymmärtää asiakkaan polun.')).toEqual(['non-observable-verb']);
    expect(rulesOn(found, 'Yhteistyö')).toContain('undefined-competency');
    expect(rulesOn(found, 'Rohkeus')).toContain('missing-precondition');
    for (const trait of ['Rehellinen', 'Ulospäinsuuntautunut', 'Stressinsietokykyinen', 'Nuorekas']) {
      expect(rulesOn(found, trait)).toContain('personality-trait');
    }
    const lonely = found.findings
      .filter(({ rule }) => rule === 'role-without-customer')
      .map(({ record }) => record);
    expect(lonely).toEqual(['role:palvelupisteen-hoitaja', 'role:palkanlaskija']);
    expect(focusOf(found).size).toBe(5);
  });
});

test('what a good facilitator made of the workshops has no finding', async () => {
  for (const name of ['pohjakodu', 'rautakauppa']) expect((await check(name)).findings).toEqual([]);
});

test('reads only the language that is asked for', async () => {
  const { findings } = await check('pohjakodu-raw', '--language', 'fi');
  expect(findings.filter(({ language, field }) => language === 'et' && field === 'text')).toEqual([]);
});
