import { describe, expect, test } from 'vitest';
import { marksFound, markedSentences } from '../sentences.test-support.ts';
import { estonian } from './index.ts';

/** A second lot of sentences from other trades (care, software, finance, cleaning), kept as examples. */
const SENTENCES = `
Kuulab ära mõlemad pooled, enne kui otsustab. |
Mõõdab vererõhku ja kirjutab tulemuse haiguslukku. |
Laob kauba riiulile esiküljega ostja poole. | C
Triigib linad ja voldib rätikud. |
Reastab tööd tähtaja järgi. |
Varub materjali kaheks nädalaks. |
Taob naela otse. |
Hommikuti vaatab üle päeva broneeringud. |
Peale kõnet sisestab märkmed süsteemi. |
Kollegiaalselt jagab oma tööriistu. |
Võtab toru kolme helina jooksul vastu. |
Suudab vaidluse lõpetada kokkuleppega. |
Seletab laenulepingu tingimused laenajale lahti. |
Ei katkesta rääkijat. |
Tundub, et aitab. |
Testib koodi enne liitmist. |
Refaktoreerib vana mooduli. |
Pühib põranda kaks korda päevas. |
Nõustab ettevõtteid maksuküsimustes. |
Kui vahetus lõpeb, koristab töölaua ja lukustab ukse. |
Koodi kirjutamine ja testimine | N
Laenulepingute sõlmimine | N
Patsiendikeskne suhtumine | N C
Tähtaegadest kinnipidamine | N
Ettevõtlikkus | N
Hea pingetaluvus ja kohanemisvõime | N q
Väga hea arvutikasutaja | N q
Suhtlemisjulgus | N
Süsteemne lähenemine probleemidele | N
Kvaliteet igas detailis | N
Õppimisvõime ja uudishimu | N
Lugupidav suhtumine teistesse | N
Aja juhtimine | N
Selge kirjalik väljendusoskus | N
Ohutusnõuete järgimine ehitusel | N
Professionaalsus | N
Esmaklassiline klienditeenindus | N q C
Vastutusvõime | N
Müügitöö, kliendisuhted, turundus | N C
Täpne ja korrektne | N T
Olla kliendile toeks. | C
Rääkida tõtt. |
Tean, mida klient ootab. | C
Kas ta teab, mida teha? |
Viis aastat juhtimiskogemust |
Erialane kõrgharidus |
Teab, kuidas süsteem töötab. | m
Mõistab meeskonnatöö tähtsust. | m
Adub turu muutusi. | m
Tunneb seadusi. | m
Usub, et kõik laabub. | m
On kursis uute toodetega. | m
Mõistab riske ja maandab need lepinguga. | t
Oskab arvestada tähtaegu. |
Töötab hästi ja kiiresti. | q w
Teenindab kliente suurepäraselt. | q C
Juhib projekte efektiivselt. | q
Hoiab ruumid korralikult puhtad. | q
Loob kvaliteetse lahenduse. | q
Suhtleb adekvaatselt. | q
Kohaneb paindlikult muutustega. | w
On otsekohene. | T
On iseloomult rahulik. | T
On andekas. | T
On initsiatiivikas ja loov. | T
Stressitaluvus | N T
Loovus | N T
On taktitundeline. | T
On loogilise mõtlemisega. | T
On suhtlemisaldis ja kriitikataluv. | T
Kannatlik ja aus inimene | N T
On iseseisvad. | T
On tööl kell kaheksa. |
On osakonna kontaktisik. |
Ei ole kunagi hilinenud. |
Annab öösel valvekorra üle järgmisele meeskonnale. | C
Edastab töökaaslastele muudatuse samal päeval. | C
Korraldab meeskonnas koolituse. |
Ostab tarnijalt materjali. |
Saadab arve tellijale. | C
`;

describe('Estonian sentences from other trades', () => {
  for (const { text, marks } of markedSentences(SENTENCES)) {
    test(text, () => {
      expect(marksFound(estonian, text)).toBe(marks);
    });
  }
});
