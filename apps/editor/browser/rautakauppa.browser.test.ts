import { expect, test } from 'vitest';
import { keysOn, type Keys } from './by-keys.ts';
import { describeInBrowser } from './harness.ts';

const MENDED = 'Jää asiakkaan viereen, kunnes toinen osasto on vastannut.';
const OWN_DEED = 'Ilmoittaa myyjälle heti, kun tuotetta ei ole hyllyssä, ja antaa seuraavan toimituspäivän.';
const PALLET = 'Merkitsee lavaan asiakkaan nimen ja noutoajan.';
const WORKER = 'Varastotyöntekijä';

const VALUES = [
  ['Selkeys', 'Puhumme niin, että asiakas tietää, mitä hän tekee kotona ensimmäiseksi.'],
  ['Vastuu', 'Se, jolta asiakas kysyy, hoitaa asian loppuun asti.'],
  ['Rohkeus', 'Sanomme ääneen, kun emme tiedä tai kun jokin meni pieleen.'],
] as const;

/** What the walk asks, and the words by which the sentence for it is found. */
const NOTICED_BY = [
  ['Tarkoitus', 'mitä hän on tekemässä'],
  ['Brändilupaus', 'Merkitsee lavaan'],
  ['Selkeys', 'Merkitsee lavaan'],
  ['Vastuu', 'Saattaa asiakkaan'],
  ['Rohkeus', 'Ilmoittaa myyjälle'],
  // What nobody has linked to anything is told in Check, once linking has begun.
  ['Yhdeksän asiakasta', 'Vastaa toisen osaston', 'Valitsee mittarit', 'joka viikko yhdestä'],
] as const;

interface Written {
  readonly name: string;
  readonly definition: string;
  readonly needs: readonly [knowledge: string, skill: string, attitude: string];
  readonly levels: readonly [string, string, string];
}

interface Described {
  readonly name: string;
  /** How far down the list of positions: 1 the front line, 2 support. */
  readonly position: 1 | 2;
  readonly purpose: string;
  readonly part: string;
  readonly customer: string;
  readonly touchpoints: string;
  readonly competency: string;
  /** How far down the menu of competencies it stands. */
  readonly at: number;
  readonly level: 1 | 2 | 3;
  readonly deed: string;
}

/** The other roles of the workshop; what was not written down on the day is said here. */
const OTHERS: readonly Described[] = [
  {
    name: 'Myyjä, työkalut',
    position: 1,
    purpose: 'Auttaa kotirakentajaa valitsemaan koneen, jolla työ valmistuu.',
    part: 'Häneltä asiakas saa ensimmäisen neuvon.',
    customer: 'Kotirakentaja',
    touchpoints: 'Kysyy neuvoa hyllyllä ennen kuin ostaa.',
    competency: 'Asiakkaan asian omistaminen',
    at: 0,
    level: 3,
    deed: 'Piirtää kotirakentajalle työvaiheet paperille ja merkitsee, mistä aloitetaan.',
  },
  {
    name: 'Palvelupisteen hoitaja',
    position: 1,
    purpose: 'Ottaa vastaan sen, mikä ei kuulu millekään osastolle.',
    part: 'Hänen luonaan asiakas kuulee, kuka auttaa.',
    customer: 'Asiakas tiskillä',
    touchpoints: 'Tulee palauttamaan tai kysymään.',
    competency: 'Yhteistyö',
    at: 1,
    level: 3,
    deed: 'Soittaa oikealle osastolle asiakkaan vieressä ja kertoo hänelle, kuka tulee.',
  },
  {
    name: 'Palkanlaskija',
    position: 2,
    purpose: 'Maksaa palkat niin, ettei kenenkään tarvitse kysyä perään.',
    part: 'Kun palkka on oikein, myyjä voi keskittyä asiakkaaseen.',
    customer: 'Osastopäällikkö',
    touchpoints: 'Lähettää työvuorot ja kysyy lisistä.',
    competency: 'Asiakkaan asian omistaminen',
    at: 0,
    level: 2,
    deed: 'Vastaa osastopäällikölle saman päivän aikana ja kertoo, milloin korjaus näkyy tilillä.',
  },
  {
    name: 'Osastopäällikkö',
    position: 1,
    purpose: 'Johtaa osastoa niin, että asiakas saa vastauksen ensimmäiseltä ihmiseltä.',
    part: 'Hän antaa myyjille luvan hoitaa asia loppuun.',
    customer: 'Kotirakentaja',
    touchpoints: 'Kuulee hänestä myyjiltä ja palautteista.',
    competency: 'Asiakkaan äänen tuominen tiimiin',
    at: 2,
    level: 2,
    deed: 'Lukee kotirakentajan palautteen ääneen aamupalaverissa ja sopii, kuka soittaa hänelle.',
  },
];

/** From the last deed of a competency: its name above, then section after section downwards. */
async function writeAround(keys: Keys, { name, definition, needs, levels }: Written): Promise<void> {
  await keys.tabTo('textbox', 'Osaamisen nimi', 'Shift+Tab');
  await keys.write(name);
  await keys.press('Enter', 'Control+Enter');
  for (const words of [definition, ...needs]) {
    await keys.write(words);
    await keys.press('Control+Enter');
  }
  for (const words of levels) {
    await keys.write(words);
    await keys.press('Tab');
  }
}

/** A role that the workshop named: who it is there for, what it needs, and a deed of its own. */
async function describeRole(keys: Keys, role: Described): Promise<void> {
  const { press, write, tabTo, find, isAt } = keys;
  await find('Lisää rooli');
  await isAt('textbox', 'Roolin nimi');
  await write(role.name);
  await tabTo('combobox', 'Asema');
  await press(...Array.from({ length: role.position }, () => 'ArrowDown'));
  await tabTo('textbox', 'Mitä varten rooli on');
  await write(role.purpose);
  await tabTo('textbox', 'Osuus asiakaskokemuksessa');
  await write(role.part);
  await tabTo('button', 'Nimeä asiakas');
  await press('Enter');
  await isAt('textbox', 'Kuka on asiakas?');
  await write(role.customer);
  await tabTo('textbox', `Kosketuspisteet: ${role.customer}`);
  await write(role.touchpoints);
  await tabTo('button', 'Lisää osaaminen');
  await press('Enter', ...Array.from({ length: role.at }, () => 'ArrowDown'));
  await isAt('menuitem', role.competency);
  await press('Enter');
  await isAt('button', 'Lisää osaaminen');
  await tabTo('combobox', `Tavoitetaso: ${role.competency}`, 'Shift+Tab');
  await press('Home', ...Array.from({ length: role.level - 1 }, () => 'ArrowDown'));
  await tabTo('button', `Lisää tämän roolin teko: ${role.competency}`);
  await press('Enter');
  await write(role.deed);
}

describeInBrowser('a workshop of a hardware store, by keyboard alone', (editor) => {
  test(
    'becomes a printed role profile of the warehouse worker with no finding open',
    { timeout: 90_000 },
    async () => {
      const { page, problems } = await editor.open({ locale: 'fi-FI' });
      // A step that does not come says so itself, and not the whole journey.
      page.setDefaultTimeout(10_000);
      await page.addInitScript(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', '');
      });
      await page.reload();
      const keys = keysOn(page);
      const { press, write, tabTo, find, isAt } = keys;
      const said = (words: string | RegExp): Promise<void> =>
        page.getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached' });

      await page.getByRole('button', { name: 'Aloita tyhjältä sivulta' }).waitFor();
      await tabTo('button', 'Aloita tyhjältä sivulta');
      await press('Enter');
      await page.getByRole('textbox', { name: 'Tarkoitus' }).waitFor();
      // The rail is the first region, the place the last.
      await press('F6');
      await isAt('link', 'Perusta');
      await press('Shift+F6');
      await tabTo('textbox', 'Mitä asiakaskeskeisyys meillä tarkoittaa');
      await write(
        'Katsomme asioita asiakkaan projektin kautta: mitä hän on tekemässä ja mitä hän tarvitsee seuraavaksi.',
      );
      await tabTo('textbox', 'Tarkoitus');
      await write(
        'Autamme ihmisiä korjaamaan ja rakentamaan itse – niin, että työ tulee kerralla valmiiksi.',
      );
      await tabTo('textbox', 'Brändilupaus');
      await write('Et lähde meiltä ilman seuraavaa askelta.');
      await tabTo('button', 'Lisää arvo');
      for (const [name, meaning] of VALUES) {
        await press('Enter');
        await isAt('textbox', 'Arvon nimi');
        await write(name);
        await press('Tab');
        await write(meaning);
      }
      await tabTo('textbox', 'Strategia');
      await write('Neuvonta ratkaisee, ei hinta. Jokainen osasto tuntee asiakkaan projektin.');
      await page.getByText('Kaikki neljä edellytystä on sanoitettu').waitFor();
      await tabTo('button', 'Lisää tavoite');
      await press('Enter');
      await write('Yhdeksän asiakasta kymmenestä saa vastauksen ensimmäiseltä ihmiseltä, jolta hän kysyy.');

      await find('Osaamiset');
      await tabTo('textbox', 'Kuvaa teko, jonka haluaisit asiakkaan näkevän');
      await write('Kysyy asiakkaalta, mitä hän on tekemässä, ennen kuin opastaa hyllylle.');
      await press('Enter');
      await write('Saattaa asiakkaan oikean ihmisen luo ja kertoo tälle, mistä on kyse.');
      await press('Enter');
      await write('Palvelee asiakasta hyvin ja tehokkaasti.');
      await writeAround(keys, {
        name: 'Asiakkaan asian omistaminen',
        definition:
          'Pitää kysymyksen itsellään siihen asti, että kysyjä on saanut vastauksen tai ihmisen, joka jatkaa siitä.',
        needs: [
          'Tuntee muiden osastojen tehtävät.',
          'Osaa kysyä niin, että asia selviää yhdellä kertaa.',
          '”Asiakkaan asia on minun asiani.”',
        ],
        levels: [
          'Tietää, mistä osastolta vastaus löytyy, ja pyytää kollegan avuksi.',
          'Vie asian loppuun omalla osastollaan ja varmistaa siirrossa, että joku jatkaa asiakkaan kanssa.',
          'Selvittää usean osaston asian yhdellä kertaa ja korjaa kohdan, johon asiakkaat ovat jääneet jumiin.',
        ],
      });

      // A trait that was written down as a deed: F8 says what is wrong with it, and leads to the words.
      await find('Lisää osaaminen');
      await isAt('textbox', 'Lisää teko …');
      await write('Rehellinen');
      await page.getByRole('button', { name: '1 huomio' }).waitFor();
      await press('F8');
      await page.getByRole('group', { name: 'Huomio' }).getByText('”Rehellinen”').waitFor();
      await isAt('textbox', 'Teko');
      await tabTo('button', 'Muokkaan itse');
      await press('Enter', 'Control+a');
      await write('Kertoo kollegalle, mitä asiakas on jo kysynyt ja mitä hänelle on luvattu.');
      await press('Enter');
      await write('Vastaa toisen osaston kollegalle saman päivän aikana.');
      await writeAround(keys, {
        name: 'Yhteistyö',
        definition: 'Hoitaa kahdelle tiskille kuuluvan asian niin, että asiakas ei huomaa rajaa.',
        needs: [
          'Tietää, kuka vastaa mistäkin.',
          'Osaa kertoa asian seuraavalle kolmella lauseella.',
          '”Meillä on sama asiakas.”',
        ],
        levels: [
          'Tietää osastojen vastuut ja pyytää neuvoa, kun asia kuuluu usealle.',
          'Sopii toisen osaston kanssa, kumpi hoitaa asian, ja kertoo sen asiakkaalle.',
          'Sopii toisen osaston kanssa aina, kumpi hoitaa asian, ja kertoo sen asiakkaalle.',
        ],
      });
      // The same sentence with “always” is no level of its own.
      await tabTo('textbox', 'Tasokuvaus: 3 Ekspertti', 'Shift+Tab');
      await press('Control+a');
      await write('Purkaa osastojen väliin jääneen ongelman ja sopii siitä yhteisen käytännön.');

      // The leaders' and the customer-experience lead's: levels alone, and deeds alone.
      await find('Lisää osaaminen');
      await isAt('textbox', 'Lisää teko …');
      await writeAround(keys, {
        name: 'Asiakkaan äänen tuominen tiimiin',
        definition: 'Tuo asiakkaiden palautteen tiimin pöydälle ja sopii, mitä sen takia tehdään toisin.',
        needs: ['Tuntee mittarit.', 'Osaa kuunnella ja antaa palautetta.', '”Palaute on lahja.”'],
        levels: [
          'Tietää, mistä asiakaspalaute löytyy, mutta ei ole vielä käynyt sitä läpi tiimin kanssa.',
          'Käy asiakaspalautteen läpi tiimin kanssa joka viikko.',
          'Sopii tiimin kanssa joka viikko yhdestä parannuksesta ja näyttää seuraavalla viikolla, mitä siitä tuli.',
        ],
      });
      await find('Lisää osaaminen');
      await isAt('textbox', 'Lisää teko …');
      await write(
        'Valitsee mittarit, jotka kertovat koko asiakaskunnasta eikä vain niistä, jotka ottivat yhteyttä.',
      );
      await press('Enter');
      await write(
        'Esittelee tulokset jokaiselle osastolle kuukausittain ja sopii osaston kanssa yhdestä parannuksesta.',
      );
      await tabTo('textbox', 'Osaamisen nimi', 'Shift+Tab');
      await write('Näkemys ja johtaminen');

      for (const role of OTHERS) await describeRole(keys, role);
      await find('Lisää rooli');
      await isAt('textbox', 'Roolin nimi');
      await write(WORKER);
      await tabTo('combobox', 'Asema');
      await press('ArrowDown', 'ArrowDown');
      await tabTo('textbox', 'Mitä varten rooli on');
      await write('Kerää ja luovuttaa tavarat niin, että myyjän lupaus pitää.');
      await tabTo('textbox', 'Osuus asiakaskokemuksessa');
      await write('Hänen työstään riippuu, jatkuuko asiakkaan projekti samana päivänä.');
      // What is missing stands on the page: F8 comes to it, and it leads to where it is mended.
      await press('F8');
      await isAt('button', 'Nimeä ensimmäinen asiakas');
      await press('Enter');
      await isAt('textbox', 'Kuka on asiakas?');
      await write('Myyjä');
      await tabTo('textbox', 'Kosketuspisteet: Myyjä');
      await write('Kysyy saldoa asiakkaan seistessä vieressä. Tarvitsee tiedon, johon voi luottaa.');
      await tabTo('button', 'Lisää osaaminen');
      await press('Enter');
      await isAt('menuitem', 'Asiakkaan asian omistaminen');
      await press('Enter');
      await said('”Asiakkaan asian omistaminen” on nyt tämän roolin osaamisissa.');
      await isAt('button', 'Lisää osaaminen');
      await press('Enter');
      await isAt('menuitem', 'Yhteistyö');
      await press('Enter');
      await said('”Yhteistyö” on nyt tämän roolin osaamisissa.');
      await tabTo('button', 'Lisää tämän roolin teko: Yhteistyö', 'Shift+Tab');
      await press('Enter');
      await write(OWN_DEED);
      await press('Enter');
      await write(PALLET);
      await tabTo('textbox', 'Ominaisuudet');
      await write('tarkka, rauhallinen');

      await find('Matriisi');
      await tabTo('gridcell', /^Myyjä, työkalut, Asiakkaan asian omistaminen: .*3 Ekspertti/);
      await press('End');
      await isAt('gridcell', `${WORKER}, Asiakkaan asian omistaminen: Päättämättä`);
      await press('2', 'ArrowDown', '3');
      await said(`${WORKER}, Yhteistyö, 3 Ekspertti`);
      await press('Control+z');
      await isAt('gridcell', `${WORKER}, Yhteistyö: Päättämättä`);
      await said(/^Kumottu: /);
      await press('2', 'Shift+Digit1');
      await isAt('gridcell', /^Varastotyöntekijä, Yhteistyö: .*2 Osaaja/);
      await page.getByText('Tallennettu tähän selaimeen').waitFor();
      await page.reload();
      await page.getByRole('gridcell', { name: /^Varastotyöntekijä, Yhteistyö: .*2 Osaaja/ }).waitFor();

      await find('Perustan läpikäynti');
      for (const [question, first, ...others] of NOTICED_BY) {
        await isAt('heading', new RegExp(question));
        await tabTo('textbox', 'Hae lauseista');
        await write(first);
        await press('ArrowDown', 'Space');
        await said('1 lause valittu');
        for (const [i, words] of others.entries()) {
          await press('ArrowUp', 'Control+a');
          await write(words);
          await press('ArrowDown', 'Space');
          await said(`${i + 2} lausetta valittu`);
        }
        await press('Control+Enter');
      }
      await isAt('heading', 'Kaikki on käyty läpi');
      await tabTo('link', 'Siirry asiakasnäkökulmaan');
      await press('Enter');
      const card = page.getByRole('article', { name: WORKER });
      await card.getByText(OWN_DEED).waitFor();
      await page.getByText('Tässä ei ole mitään avoinna.').waitFor();

      await find('Sanamuodot');
      await tabTo('combobox', 'Missä');
      await page.keyboard.type('Varasto');
      await page.getByText('1 / 1 huomio').waitFor();
      await press('F8');
      await tabTo('button', 'Muokkaan itse');
      await press('Enter');
      await isAt('textbox', 'Teko');
      // The words that it is about are chosen, so that typing takes their place.
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('hyvin ja tehokkaasti');
      await press('Control+a');
      await write(MENDED);
      await press('F8');
      await find('Sanamuodot');
      await page.getByText(/^Käytössä olevat tarkistukset \((\d+)\/\1\) eivät löytäneet mitään\./).waitFor();

      await find(WORKER);
      await isAt('textbox', 'Roolin nimi');
      expect(await page.locator('.tegu-finding, .tegu-finding-button').count()).toBe(0);
      await tabTo('button', 'Tulosta');
      await press('Enter');
      await page.locator('html[data-printed]').waitFor();
      await page.emulateMedia({ media: 'print' });
      await page.getByRole('heading', { level: 1, name: WORKER }).waitFor();
      expect(await page.getByRole('article').innerText()).toContain(PALLET);
      await page.getByRole('row', { name: /^Yhteistyö.*Ilmoittaa myyjälle heti.*2 Osaaja/ }).waitFor();
      const paper = await page.pdf({ preferCSSPageSize: true });
      expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
      expect(problems).toEqual([]);
    },
  );
});
