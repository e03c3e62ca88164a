import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, overflow } from './harness.ts';

// What the first group wrote on its flip chart, as a person copies it into the phone.
const FLIP_CHART = [
  '| Kategooria | Kompetents | Mida teab / oskab / milline on hoiak | Kuidas käitub |',
  '| --- | --- | --- | --- |',
  '| Suhtlemine ja koostöö | Kliendi vajaduste mõistmine | oskab küsida ja kuulata | Esitab kliendile täpsustavaid küsimusi, enne kui pakub lahendust. |',
  '| | | | Kordab oma sõnadega üle, mida klient soovib, ja küsib kinnitust. |',
  '| | | | On positiivne. |',
  '| Vastutus | Lubadusest kinnipidamine | teab brändilubadust; oskab hinnata ajakulu | Annab kliendile vastuse samal pöördumisel või ütleb, millal vastus tuleb. |',
].join('\n');
const MENDED = 'Ütleb kliendile ka siis, kui asi viibib, mida ta juba teada sai.';
const OWN_DEED = 'Ütleb müüjale enne lõunat, mis kell lubatud kaup poes on.';

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true }).last();
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true }).first();
const levels = (page: Page, competency: string): Locator => page.getByRole('group', { name: competency });

async function write(page: Page, name: string, words: string): Promise<void> {
  await field(page, name).tap();
  await page.keyboard.insertText(words);
}

/** Goes to a place by the bar at the foot. */
async function goTo(page: Page, place: string): Promise<void> {
  await page.locator('.tegu-rail').getByRole('link', { name: place, exact: true }).tap();
  await page.getByRole('heading', { level: 1, name: place }).waitFor();
}

/** The page cannot be moved sideways, and nothing on it is too small for a finger. */
async function expectRoomForFingers(page: Page, where: string): Promise<void> {
  expect(await overflow(page), where).toBe(0);
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(a[href], button, select, summary, label:has(input), .tegu-record-text, .tegu-role textarea), .tegu-rail a, header button',
      ),
    ].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const isSmall = width > 1 && Math.min(width, height) < 43.5;
      return isSmall ? [`${target.ariaLabel ?? target.textContent} ${width}×${height}`] : [];
    }),
  );
  expect(small, where).toEqual([]);
}

/** The sentences that one value after the other is noticed by. */
const NOTICED_BY: readonly (readonly [question: number, sentence: RegExp])[] = [
  [1, /^Kordab oma sõnadega/],
  [2, /^Annab kliendile vastuse/],
  [3, /^Esitab kliendile/],
  [4, /^Ütleb kliendile ka siis/],
];

describeInBrowser('the workshop of Põhjakodu', (editor) => {
  test('becomes a model on a phone, by touch: from a flip chart to the printed profile of a support role', async () => {
    const { page, problems } = await editor.open({
      locale: 'et-EE',
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    page.setDefaultTimeout(10_000);

    await page.getByRole('button', { name: 'Kontrolli mudelit, mis on juba olemas' }).tap();
    await page.getByRole('textbox', { name: /^Kleebi siia/ }).tap();
    await page.keyboard.insertText(FLIP_CHART);
    await page.getByText('2 kompetentsi lisatakse').waitFor();
    await button(page, 'Tee mudel ja kontrolli').tap();
    await page.getByRole('heading', { level: 2, name: /^Isiksuseomadus, mitte tegu/ }).waitFor();
    await expectRoomForFingers(page, 'what was found');

    // A field that is left takes its questions with it: what is pressed under it is pressed all the same.
    await goTo(page, 'Alused');
    await write(
      page,
      'Mida kliendikesksus meie jaoks tähendab',
      'Klient saab vastuse ja asi viiakse lõpuni.',
    );
    await write(page, 'Eksistentsi eesmärk', 'Aitame inimestel teha kodust koha, kus on hea olla.');
    await write(page, 'Brändilubadus', 'Meilt saad selge vastuse juba esimesel pöördumisel.');
    await button(page, 'Lisa väärtus').tap();
    await page.keyboard.insertText('Lihtsus');
    await write(page, 'Mida see meil tähendab', 'Räägime nii, et kliendil pole vaja juhendit.');
    await button(page, 'Lisa väärtus').tap();
    await page.keyboard.insertText('Hoolivus');
    await write(page, 'Mida see meil tähendab', 'Märkame, mida inimesel vaja on, ja viime asja lõpuni.');
    await write(page, 'Strateegia', 'Iga töötaja vastab kliendile ise või toob vastaja kohale.');
    await page.getByText('Kõik neli eeltingimust on sõnastatud').waitFor();
    await expectRoomForFingers(page, 'the foundation');

    // The card opens where it can be seen, above the bar at the foot.
    await goTo(page, 'Kompetentsid');
    await page.getByRole('link', { name: /^Kliendi vajaduste mõistmine/ }).tap();
    await page.locator('.tegu-finding-button').tap();
    const edit = button(page, 'Muudan ise');
    const box = await edit.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(784);
    await edit.tap();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(MENDED);
    await page.getByRole('group', { name: 'Rea klahvid' }).getByRole('button', { name: 'Valmis' }).tap();
    await expect.poll(() => page.locator('.noted').count()).toBe(0);
    await expectRoomForFingers(page, 'a competency');

    await goTo(page, 'Rollid');
    for (const [name, line, customer] of [
      ['Müüja-konsultant', 'Eesliin', 'ostja poes'],
      ['Laotöötaja', 'Tugiüksus', 'müüja-konsultant'],
    ] as const) {
      await button(page, 'Lisa roll').tap();
      await page.keyboard.insertText(name);
      await page.getByRole('combobox', { name: 'Eesliin või tugiüksus' }).selectOption(line);
      await button(page, 'Nimeta klient').tap();
      await page.keyboard.insertText(customer);
    }
    await page.getByRole('link', { name: 'Maatriks' }).tap();
    await page.getByRole('combobox', { name: 'Roll' }).selectOption('Müüja-konsultant');
    await levels(page, 'Kliendi vajaduste mõistmine').getByRole('radio', { name: '3 Ekspert' }).tap();
    await page.getByRole('combobox', { name: 'Roll' }).selectOption('Laotöötaja');
    const master = levels(page, 'Lubadusest kinnipidamine').getByRole('radio', { name: '2 Meister' });
    await master.tap();
    await expect.poll(() => master.isChecked()).toBe(true);
    await page
      .getByRole('button', { name: /^Võta tagasi/ })
      .first()
      .tap();
    await expect.poll(() => master.isChecked()).toBe(false);
    await master.tap();
    await expectRoomForFingers(page, 'the levels of a role');

    // The other view shows the same role, before and after the page is loaded again.
    await page.getByRole('link', { name: 'Üks roll' }).tap();
    await page.getByText('Salvestatud selles brauseris').waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'Laotöötaja' }).waitFor();
    await page.getByRole('button', { name: /^Lisa selle rolli tegu/ }).tap();
    await page.keyboard.insertText(OWN_DEED);
    await expectRoomForFingers(page, 'one role');

    await goTo(page, 'Kontroll');
    await page.getByRole('link', { name: /^Seosed alustega/ }).tap();
    await page
      .getByRole('button', { name: /^Lubadusest kinnipidamine\s*Pakutud seos/ })
      .first()
      .tap();
    await page.getByRole('radio', { name: /^Annab kliendile vastuse/ }).tap();
    await button(page, 'Seo ja vali see lause').tap();
    await page.locator('.tegu-panel').getByText('Teos näha').waitFor();
    await button(page, 'Sulge').tap();
    await expectRoomForFingers(page, 'alignment');

    await page.getByRole('link', { name: 'Käi ükshaaval läbi' }).tap();
    for (const [question, sentence] of NOTICED_BY) {
      await page.getByText(`${question}. küsimus 4-st`).waitFor();
      const choice = page.getByRole('checkbox', { name: sentence }).first();
      if (!(await choice.isChecked())) await choice.tap();
      await button(page, 'Edasi').tap();
    }
    await page.getByRole('heading', { level: 2, name: 'Kõik on läbi käidud' }).waitFor();
    await page.getByText('4/4').waitFor();
    await expectRoomForFingers(page, 'the end of the walk');

    await page.getByRole('link', { name: 'Mine kliendi vaate juurde' }).tap();
    const card = page.getByRole('article', { name: 'Laotöötaja' });
    await card.getByText(OWN_DEED).waitFor();
    await card.getByText('Teos näha 1 kompetentsis 1-st').waitFor();
    await expectRoomForFingers(page, 'customer focus');

    await card.getByRole('link', { name: 'Laotöötaja' }).tap();
    await page.getByRole('heading', { level: 2, name: 'Laotöötaja' }).waitFor();
    expect(await page.locator('.tegu-finding, .tegu-finding-button').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { level: 1, name: 'Laotöötaja' }).waitFor();
    await page.getByRole('row', { name: /^Lubadusest kinnipidamine.*enne lõunat.*2 Meister$/ }).waitFor();
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});
