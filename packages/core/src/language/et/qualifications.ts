/*
 * Estonian words for knowledge, experience and papers. Source: our own compilation from job descriptions.
 * Reviewer's note: no-action-verb is silent where one of them carries a text without a verb.
 */

/** What a word of qualification holds, and whole words of the same kind. */
export const QUALIFICATIONS: RegExp =
  /kogemus|haridus|diplom|bakalaureus|magistri|doktorikraad|tunnistus|litsents|sertifika|juhilu|juhiload|kategooria|keeleoskus|võõrkeel|emakeel|teadmi|tundmi|valdami|kvalifikatsioon|staaž|kutsetase|^(?:kutse(?:ga)?|väljaõp(?:e|pega)|keele?t?|inglise|vene|soome|c1|b[12]|aastane)$/;

/** The same ending in a compound of the customer's experience is no qualification. */
export const NO_QUALIFICATION: RegExp = /^(?:klien|kasutajako|töötajako|ostuko|teenindusko|patsien|külas)/;
