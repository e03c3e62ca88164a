/*
 * Verbs of results, and what is measured. Source: our own compilation of what is measured in trade, service, office and works.
 * Reviewer's note: a broad verb is a result only with a number or a goal: "saa", "pitää", "täyttää" do much else.
 */

/** Broad verbs of changing something, some of which may happen by themselves too, and broad ones of happening. */
const BROAD_CHANGES = 'lisää nopeuttaa pitää saa täyttää';
const BROAD_BOTH = 'alittaa laskee ylittää';
const BROAD_HAPPENINGS = 'on ovat pysyy ylittävät';
export const BROAD: string = `${BROAD_CHANGES} ${BROAD_BOTH} ${BROAD_HAPPENINGS}`;

/** Somebody changes what is measured. */
export const CHANGES: string = `${BROAD_CHANGES} ${BROAD_BOTH}
alentaa kaksinkertaistaa kasvattaa lyhentää maksimoi minimoi nostaa parantaa pienentää pudottaa puolittaa saavuttaa tehostaa tuplaa vähentää`;

/** What is measured changes. */
export const HAPPENINGS: string = `${BROAD_BOTH} ${BROAD_HAPPENINGS}
kasvaa kasvavat laskevat lyhenee lyhenevät nousee nousevat paranee paranevat pienenee putoaa toteutuu
toteutuvat täyttyy vähenee vähenevät ylittyvät ylittyy`;

/** What is measured, alone or as the end of a compound. */
export const MEASURE: RegExp =
  /^(?:jätteen|kate|katte|kulu[jt]|tulo(?:kse|sta)|voit[to]|virhe[ei]|e?nps)|.aste[en]|asiakaskok|budjet|huk[ak]|hävik|jono[ant]|(?:us|ely|meno|ste)a(?:ik|j)a|kannattavu|kulutu|kustannu|liikev|markkinao|[^i]määr[äi]|myyn[nt]i|poissaol|poistum|päästö|reklam|tapaturm|tavoittee|tehokkuu|tuottavu|tyytyväisy|uskollisu|vaihtuv|valitus/;
