import { expect, test } from 'vitest';
import { saidOf } from '../rule.test-support.ts';
import { undefinedAcronym } from './rule.ts';

const quotes = (text: string, language: string) =>
  saidOf([undefinedAcronym], text, language, 'indicator').map(({ quote }) => quote);

test.each([
  ['et', 'Jälgib iga kuu üksuse KPI-sid', ['KPI']],
  ['et', 'Jälgib KPIde täitmist', ['KPI']],
  ['et', 'Sisestab CRM-süsteemi ja ERP-i kliendi soovi', ['CRM', 'ERP']],
  ['fi', 'Seuraa yksikön KPI:tä joka kuukausi', ['KPI']],
  ['fi', 'Kirjaa toiveen CRM:ään ja tarkistaa CRM:n tiedot', ['CRM']],
  ['en', "Reports the unit's KPIs every month", ['KPI']],
  ['en', 'Keeps to the SLA and the OKRs', ['SLA', 'OKR']],
  ['en', 'Enters tools (e.g. a CRM) in the list', ['CRM']],
])('%s: “%s”: nothing explains %j', (language, text, found) => {
  expect(quotes(text, language)).toEqual(found);
  for (const said of saidOf([undefinedAcronym], text, language, 'indicator'))
    expect(said).toMatchObject({ severity: 'tip', strictness: 'review' });
});

test.each([
  // Explained.
  ['et', 'Arutab soovitusindeksit (NPS) tiimiga, NPS on seinal'],
  ['et', 'Jälgib NPS-i (soovitusindeksit)'],
  ['et', 'Jälgib soovitusindeksit ehk NPS-i'],
  ['fi', 'Seuraa NPS:ää eli suositteluindeksiä'],
  ['en', 'Reports the key figures (KPIs) every month'],
  // Known.
  ['et', 'Saadab kliendile pakkumise PDF-ina ja SMS-i'],
  ['et', 'Aitab kolleege IT- ja HR-küsimustes'],
  ['fi', 'Kirjaa tiedot SAP:iin ja Power BI:hin'],
  ['en', 'Answers HR questions on IT'],
  ['en', 'Follows the GDPR in the EU'],
  // Signs, Roman numbers, codes, words said loudly.
  ['et', 'Teeb II kvartali aruande 50 MB ulatuses ja 100 EUR eest'],
  ['et', 'Ei jaga MITTE KUNAGI kliendi andmeid'],
  ['et', 'KONTROLLIB kliendi andmed üle'],
  ['en', 'NEVER leaves the desk, and does NOT shout'],
  ['en', 'Works by ISO9001 and with B2B customers'],
  ['en', 'REPORTS KPIS EVERY MONTH'],
  ['en', 'Eats a McBurger'],
])('%s: “%s” is left alone', (language, text) => {
  expect(quotes(text, language)).toEqual([]);
});

test('an abbreviation that the team has allowed is fine', () => {
  const vocabulary = new Set(['kpi']);
  expect(saidOf([undefinedAcronym], 'Jälgib KPI-sid', 'et', 'indicator', { vocabulary })).toEqual([]);
});

test('reads every text', () => {
  for (const kind of ['indicator', 'descriptor', 'name', 'definition', 'component'] as const)
    expect(saidOf([undefinedAcronym], 'Work with KPIs', 'en', kind)).toHaveLength(1);
});
