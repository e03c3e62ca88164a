import {
  Checks,
  FileFault,
  languagePacks,
  readFile,
  rules,
  settingsOf,
  writeFile,
  type Finding,
} from '@tegu/core';
import { english } from '@tegu/core/language/en';
import { estonian } from '@tegu/core/language/et';
import { exampleModel } from '@tegu/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryDesk, LibraryFinding, Progress } from './library-desk.ts';
import { madeLibrary } from './made-library.test-kit.ts';
import { WorkerInPage } from './worker-in-page.test-kit.ts';
import { workerDesk } from './worker-desk.ts';

let workers: WorkerInPage[] = [];
let desk: LibraryDesk;

beforeEach(() => {
  workers = [];
  desk = workerDesk(() => {
    const worker = new WorkerInPage();
    workers.push(worker);
    return worker;
  });
});

const made = madeLibrary(60);
const blob = (text: string): Blob => new Blob([text]);
const shop = blob(writeFile(exampleModel()));
const running = (): readonly WorkerInPage[] => workers.filter(({ isTerminated }) => !isTerminated);

function checksOfMade(): readonly Finding[] {
  const { model } = readFile(made);
  return new Checks(model, languagePacks(estonian, english), rules).all(settingsOf(model, 'review'));
}

describe('opening', () => {
  it('says what the library is, and how far it has come', async () => {
    const told: Progress[] = [];
    const facts = await desk.open(blob(made), { onProgress: (progress) => told.push(progress) });
    expect(facts).toEqual({ title: 'Suur kogu', languages: ['et', 'en'], competencies: 60, newer: false });
    expect(told.map(({ step, done, total }) => `${step} ${done}/${total}`)).toEqual([
      'reading 0/2',
      'reading 1/2',
      'reading 2/2',
      'indexing 0/1',
      'indexing 1/1',
    ]);
  });

  it('tells of a newer Tegu’s file', async () => {
    const newer = { ...(JSON.parse(made) as object), formatVersion: 99 };
    expect((await desk.open(blob(JSON.stringify(newer)))).newer).toBe(true);
  });

  it('says what is wrong with a file as it is said elsewhere, and then nothing is open', async () => {
    await desk.open(shop);
    const broken = made.replace(/"scope": *"core"/, '"scope": "heart"');
    const fault: unknown = await desk.open(blob(broken)).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(FileFault);
    expect(fault).toMatchObject({
      code: 'wrong-value',
      place: 'model.categories[0].competencies[0].scope',
      values: { expected: 'choice', options: ['core', 'leadership', 'role'] },
    });
    await expect(desk.rows('', 0, 10)).rejects.toThrow('No library is open');
    expect(running()).toEqual([]);
  });

  it('is called off at once, and leaves nothing running', async () => {
    const off = new AbortController();
    const opening = desk.open(blob(made), {
      signal: off.signal,
      onProgress: () => off.abort(new Error('changed my mind')),
    });
    await expect(opening).rejects.toThrow('changed my mind');
    expect(running()).toEqual([]);
    await expect(desk.open(blob(made), { signal: off.signal })).rejects.toThrow('changed my mind');
    expect(running()).toEqual([]);
  });

  it('of another file takes the place of the one before', async () => {
    await desk.open(blob(made));
    expect((await desk.open(shop)).title).toBe('Shop');
    expect((await desk.rows('', 0, 10)).total).toBe(3);
    expect(running()).toHaveLength(1);
  });

  it('of a file that cannot be read says so', async () => {
    await expect(desk.open(blob('[1'))).rejects.toMatchObject({ name: 'FileFault', code: 'cut' });
    await expect(desk.open(blob('{}'))).rejects.toMatchObject({ code: 'not-tegu', place: 'format' });
  });
});

describe('looking through', () => {
  it('lists all in their order, a stretch at a time', async () => {
    await desk.open(shop);
    const { rows, total } = await desk.rows(' ', 0, 2);
    expect(total).toBe(3);
    expect(rows).toEqual([
      { id: 'competency:care', code: '', name: 'Care', category: 'Service', language: 'en', sentence: '' },
      { id: 'competency:sales', code: '', name: 'Sales', category: 'Service', language: 'en', sentence: '' },
    ]);
    const rest = await desk.rows(' ', 2, 2);
    expect(rest.rows.map(({ name, category }) => [name, category])).toEqual([['Order', '']]);
  });

  it('finds by name first, then by a sentence, each once, in the language that answers', async () => {
    await desk.open(shop);
    expect((await desk.rows('HOOL', 0, 9)).rows).toMatchObject([
      { name: 'Hool', language: 'et', sentence: '' },
    ]);
    expect((await desk.rows('klienti', 0, 9)).rows).toMatchObject([
      { id: 'competency:care', name: 'Hool', language: 'et', sentence: 'Tervitab klienti' },
    ]);
    // Its name and two of its sentences answer.
    const { rows, total } = await desk.rows('s', 0, 9);
    expect(rows.map(({ name, sentence }) => [name, sentence])).toEqual([
      ['Sales', ''],
      ['Care', 'Asks what they need'],
    ]);
    expect(total).toBe(2);
    expect(await desk.rows('nowhere', 0, 9)).toEqual({ rows: [], total: 0 });
  });

  it('gives the same order whatever the stretch', async () => {
    await desk.open(blob(made));
    const whole = await desk.rows('kliendile', 0, 1000);
    expect(whole.total).toBe(whole.rows.length);
    expect(whole.total).toBeGreaterThan(20);
    const pieces = [];
    for (let from = 0; from < whole.total; from += 7)
      pieces.push(...(await desk.rows('kliendile', from, 7)).rows);
    expect(pieces).toEqual(whole.rows);
    expect(new Set(pieces.map(({ id }) => id)).size).toBe(whole.total);
  });

  it('reads a competency with its levels by number and word', async () => {
    await desk.open(shop);
    expect(await desk.competency('competency:care')).toEqual({
      id: 'competency:care',
      code: '',
      name: 'Care',
      category: 'Service',
      language: 'en',
      sentence: '',
      definition: '',
      components: [{ kind: 'attitude', text: 'Patience' }],
      indicators: [
        { text: 'Greets every customer', level: { rank: 2, name: 'Master' } },
        { text: 'Asks what they need', level: null },
      ],
      descriptors: [
        { text: 'Knows how', level: { rank: 1, name: 'Beginner' } },
        { text: 'Does it', level: { rank: 2, name: 'Master' } },
        { text: 'Teaches it', level: { rank: 3, name: 'Expert' } },
      ],
    });
    expect(await desk.competency('role:seller')).toBeUndefined();
  });

  it('gives copies in the order asked for, of those that are there', async () => {
    await desk.open(shop);
    const copies = await desk.copy(['competency:order', 'competency:nobody', 'competency:care']);
    expect(copies.map(({ name }) => name['en'])).toEqual(['Order', 'Care']);
    expect(copies[1]?.descriptors.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  });
});

describe('checking', () => {
  it('counts what the checks find, the most frequent first, and shows each with its text', async () => {
    await desk.open(blob(made));
    const told: Progress[] = [];
    const counts = await desk.check('review', { onProgress: (progress) => told.push(progress) });
    const expected = checksOfMade();
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
    expect(counts.map(({ count }) => count)).toEqual(counts.map(({ count }) => count).sort((a, b) => b - a));
    const found: LibraryFinding[] = [];
    for (const { rule, count } of counts) {
      const { findings, total } = await desk.findings(rule, 0, 1000);
      expect(total).toBe(count);
      expect(findings.map(({ finding }) => finding)).toEqual(expected.filter((each) => each.rule === rule));
      found.push(...findings);
    }
    expect(found.find(({ finding }) => finding.record === 'indicator:vague')).toMatchObject({
      text: 'Suhtub klienti positiivselt ja teeb tööd hästi.',
      competency: { language: 'et' },
    });
    const beside = found.find(({ finding }) => /^(role|statement|level|model):/.test(finding.record));
    expect(beside?.competency).toBeNull();
    expect(told.at(-1)).toMatchObject({ step: 'checking', done: told.at(-1)?.total });
  });

  it('reads a library once for both ways of reading', async () => {
    await desk.open(blob(made));
    const review = await desk.check('review');
    const draft = await desk.check('draft');
    const sum = (counts: typeof draft): number => counts.reduce((all, { count }) => all + count, 0);
    expect(sum(draft)).toBeLessThan(sum(review));
    expect(workers).toHaveLength(2);
    // Who checked is gone, who holds the library stays.
    expect(running()).toEqual([workers[0]]);
  });

  it('gives a stretch of the findings', async () => {
    await desk.open(blob(made));
    const [most] = await desk.check('review');
    const all = await desk.findings(most?.rule ?? '', 0, 1000);
    const some = await desk.findings(most?.rule ?? '', 3, 2);
    expect(some.findings).toEqual(all.findings.slice(3, 5));
    expect(some.total).toBe(all.total);
    expect(await desk.findings('no-such-rule', 0, 5)).toEqual({ findings: [], total: 0 });
  });

  it('is called off at once: its worker is ended, the library stays open and can be checked again', async () => {
    await desk.open(blob(made));
    const off = new AbortController();
    const checking = desk.check('review', {
      signal: off.signal,
      onProgress: ({ step }) => {
        if (step === 'checking') off.abort(new Error('enough'));
      },
    });
    await expect(checking).rejects.toThrow('enough');
    expect(running()).toEqual([workers[0]]);
    await expect(desk.findings('no-verb', 0, 1)).rejects.toThrow('has not been checked');
    expect((await desk.rows('', 0, 1)).total).toBe(60);
    expect((await desk.check('review')).length).toBeGreaterThan(0);
  });

  it('gives way to the next check', async () => {
    await desk.open(blob(made));
    const first = desk.check('review');
    const second = desk.check('draft');
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect((await second).length).toBeGreaterThan(0);
    expect(running()).toHaveLength(1);
  });

  it('keeps to what the library’s people have turned off', async () => {
    const { model } = JSON.parse(made) as { model: object };
    await desk.open(blob(made));
    const [most] = await desk.check('review');
    const ruleSettings = [{ rule: most?.rule, severity: 'off' }];
    const settled = { format: 'tegu', formatVersion: 1, model: { ...model, settings: { ruleSettings } } };
    await desk.open(blob(JSON.stringify(settled)));
    expect((await desk.check('review')).map(({ rule }) => rule)).not.toContain(most?.rule);
  });
});

describe('the end', () => {
  it('tells whoever waits, and nothing goes on', async () => {
    await desk.open(blob(made));
    const checking = desk.check('review');
    const asking = desk.rows('klient', 0, 5);
    desk.close();
    await expect(checking).rejects.toMatchObject({ name: 'AbortError' });
    await expect(asking).rejects.toMatchObject({ name: 'AbortError' });
    expect(running()).toEqual([]);
    await expect(desk.copy([])).rejects.toThrow('No library is open');
    desk.close();
  });

  it('of a worker that breaks is told too', async () => {
    await desk.open(blob(made));
    const asking = desk.rows('klient', 0, 5);
    workers[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    await expect(asking).rejects.toThrow('out of memory');
    await expect(desk.rows('', 0, 1)).rejects.toThrow('out of memory');
    expect(running()).toEqual([]);
  });
});
