import type { FileMessages } from './fault-sentence.ts';

/** What is wrong with a file, in Finnish. */
export const fileMessagesFi: FileMessages = {
  faults: {
    'too-large': 'Tiedostossa on {size} merkkiä; Tegu avaa tiedostoja, joissa on enintään {limit} merkkiä.',
    'too-many': 'Tiedostossa on yli {limit} objektia ja taulukkoa; niin suuria malleja Tegu ei avaa.',
    'not-json':
      'Tiedosto ei ole enää kelvollista JSONia rivin {line} sarakkeesta {column} alkaen; korjaa kohta tai tallenna tiedosto uudelleen.',
    cut: 'Tiedosto katkeaa kesken: rivi {line}, sarake {column}; loppu puuttuu. Käytä kokonaista kopiota.',
    'not-tegu':
      'tämä ei ole Tegu-tiedosto; uloimmassa objektissa on oltava "format": "tegu", tässä on {found}.',
    'newer-version':
      'tiedoston muodon versio on {version}, mutta tämä Tegu tuntee uusimpana version {supported}; avaa se uudemmalla Tegulla.',
    'unsupported-version':
      '{version} ei ole Tegu-muodon versio; arvon on oltava kokonaisluku väliltä 1–{supported}.',
    'missing-migration':
      'muodon versiosta {version} ei päästä versioon {supported}; tallenna tiedosto nykyisessä versiossa.',
    'too-deep': 'sisäkkäisiä tasoja on liikaa; niitä saa olla enintään {limit}.',
    'prototype-key': 'avain ”{key}” ei ole missään sallittu; nimeä se uudelleen tai poista se.',
    'wrong-value': 'arvona on {found}; oikea arvo on {expected}.',
    'missing-value': 'tästä puuttuu ”{key}”, jota ilman tietueella ei ole merkitystä; lisää se.',
    'bad-language': '”{key}” ei ole kielitunnus; oikea on esimerkiksi "et", "fi", "en" tai "en-GB".',
    'missing-id': 'tunniste (id) puuttuu; lisää yksilöllinen tunniste, esimerkiksi "{type}:a1".',
    'wrong-id-type':
      'tunniste ”{id}” kuuluu toisenlaiselle tietueelle; tässä tunnisteen alussa on oltava "{type}:".',
    'duplicate-id': 'sama tietue, {id}, on jo kohdassa {first}; se saa olla tiedostossa vain kerran.',
    'wrong-parent': '”{key}” ei voi olla objektissa ”{type}”; sen oikea paikka: {options}.',
    'missing-link':
      'tiedostossa ei ole tietuetta ”{id}”; viittaa olemassa olevaan ({options}) tai jätä viittaus pois.',
    'wrong-link-type': 'tietueen ”{id}” tyyppi on ”{type}”; viitata voi vain näihin: {options}.',
  },
  expectations: {
    object: 'objekti aaltosulkeissa { }',
    records: 'taulukko objekteja',
    sameAs: 'taulukko objekteja, joissa on tekstit "scheme" ja "id" sekä haluttaessa "uri"',
    texts: 'tekstit kielittäin, esimerkiksi { "et": "…", "en": "…" }',
    text: 'teksti lainausmerkeissä',
    yesNo: 'true tai false',
    number: 'luku tai null',
    day: 'päivä muodossa "2026-11-22" tai null',
    choice: 'yksi näistä sanoista: {options}',
    id: 'tietueen tunniste',
    ids: 'taulukko tietueiden tunnisteita',
    textList: 'taulukko tekstejä',
    languages: 'taulukko, jossa on vähintään yksi kielitunnus, esimerkiksi ["et", "en"]',
  },
};
