/*
 * Finnish words for knowledge, experience and papers. Source: our own compilation from job advertisements.
 * Reviewer's note: no-action-verb is silent where one of them carries a text without a verb.
 */

/** Parts of words. */
export const QUALIFICATIONS = `
ajokort ajolupa diplomi hygieniapas kandidaat kielitaid kielitait kokemuksen kokemus kokemusta korttikoulutus
lupakirja maisteri pätevyyden pätevyys pätevyyttä sertifik tietämys todistus tohtori tulityökor tuntemuksen
tuntemus tutkinno tutkinto työturvallisuuskor
`;

/** Compounds of somebody's experience that are no qualification. */
export const NO_QUALIFICATION = `
asiakaskokemu henkilöstökokemu kävijäkokemu käyttäjäkokemu ostokokemu palvelukokemu potilaskokemu
työntekijäkokemu vieraskokemu
`;

/** Whole words of the same kind. */
export const QUALIFICATION_WORDS =
  'kielen kieli kieltä b2 c1 b1 a2 c2 a1 tiedot tietoa tieto korkeakoulutus ylioppilas';
