/*
 * Finnish words by what they say of the words around them. Source: our own compilation.
 * Reviewer's notes: an empty verb is one that can be seen in many ways ("toimii", not "tervehtii"); "että" opens no occasion, for
 * what somebody ensures is what they claim; an acronym here is one that everybody in the country knows.
 */
import type { WordKinds } from '../word-kinds.ts';

export const WORD_KINDS: WordKinds = {
  small: 'eivät eri voi avulla',
  empty: `
toimii käyttäytyy työskentelee tekee on osoittaa ilmentää arvostaa kunnioittaa noudattaa edustaa pitää tärkeänä vaalii edistää
tukee viestii kohtelee elää toteuttaa suhtautuu työssään työssä arjessa päivittäin aina kaikessa toiminnassa toiminnassaan
tilanteissa ihmisiä kollegoita muita yrityksen tiimissä arvoa arvoja arvon tavalla hengessä joka päivä`,
  defining: `
kyky kykyä kykenee pystyy taito taitoa taidot osaaminen osaamista osaa valmius tarkoittaa sisältää toiminta
toimintaa tieto tietoa asenne halu työntekijä henkilö ihminen hyvä hyvät`,
  baseline: `
kuin verrattuna nähden aiempi aiempaa aiemmasta aikaisempaa edellistä edellisellä edelliseen edellisvuotta
viime odotettua sovittua suunniteltua vaadittua tavallista nykyistä tavoitetta`,
  occasion: 'kun jos kunnes koska joka jotka jonka jota jossa jolla jolle mikä mitä',
  joiner: 'ja sekä tai eikä mutta',
  leaning: 'että jotta kuin siten niin',
  leading: 'oman omien omaa heti niin',
  acronym: 'oy oyj ky ry tmi ay ekg yk ps alv ukk hsl vr thl vtt hus atk lvi sok',
};
