/*
 * Finnish words of quality that every reader fills differently. Source: our own compilation, after the idea of INCOSE's rule R7.
 * Reviewer's note: comparatives belong to another rule; words of frequency stay out. A word of manner is one that a listener can judge.
 */
import { declined } from './adjectives.ts';
import { joined } from './compounds.ts';

const QUALITY_ADJECTIVES = `
ammattimainen ammattitaitoinen asianmukainen asiantunteva ensiluokkainen erinomainen esimerkillinen 
järkevä kattava kohtuullinen kokonaisvaltainen korkealaatuinen korkeatasoinen laadukas loistava
optimaalinen pätevä riittävä tarkoituksenmukainen tehokas toimiva tuloksellinen vaikuttava
`;

/** Adverbs whose adjective tells of a person or a thing as well. */
const QUALITY_ADVERBS = joined(
  '',
  `asiakaskeskeise asiakaslähtöise fiksu hieno innovatiivise mahtava ratkaisukeskeise moitteettoma
monipuolise myönteise osaava positiivise proaktiivise sopiva taitava viisaa`,
  'sti',
);

export const QUALITY_WORDS: string = `${declined(QUALITY_ADJECTIVES)} ${QUALITY_ADVERBS} kunnolla`;

export const MANNER_WORDS: string =
  joined(
    '',
    `aktiivise asiallise huolellise johdonmukaise joustava kohteliaa kunnioittava luonteva luova
nopea oikea-aikaise onnistunee perusteellise rakentava ripeä selkeä selvä sujuva täsmällise vakuuttava
vastuullise ymmärrettävä ystävällise`,
    'sti',
  ) + ' viipymättä';

/** "Good" in its cases, the adverb, and "best". */
export const GOOD_WORDS: string =
  joined('', 'hyvä hyvi parhaa parhai', 'n lla llä ssä stä t ta ten ä en') + ' hyvä paras parasta';

/** What makes "good" no word of quality: hyvä tapa, hyvää päivää; "hyvin" before an adjective is only "very". */
export const GOOD_WITH: string =
  joined('', 'ta hallintota kirjanpitota', 'pa paa van vat poja pojen valla voista vasta') +
  ' ' +
  joined('', 'käytän hoitokäytän', 'tö töä nön nöt töjä töjen nöistä') +
  ` aikaa ajoin ajoissa jatkoa matkaa mieli mielin mieltä paljon päivää tahto tahtoa usein uutiset uutisia`;

/** Phrases of quality in two words. */
export const QUALITY_PHRASES = `
korkeaa_laatua korkealla_tasolla parhaalla_tavalla sopivalla_tavalla
`;
