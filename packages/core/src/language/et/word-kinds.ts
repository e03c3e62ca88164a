/*
 * Estonian words by what they say of the words around them. Source: our own compilation.
 * Reviewer's notes: an empty verb is one that can be seen in many ways ("käitub", not "tervitab"); "kui" also means if, so a text
 * that holds it is taken to compare with something; an acronym here is one that everybody in the country knows.
 */
import type { WordKinds } from '../word-kinds.ts';

export const WORD_KINDS: WordKinds = {
  small: 'oli üle teistega puhul',
  empty: `
tegutseb käitub toimib töötab teeb suhtleb suhtub on näitab ilmutab väljendab väärtustab hindab austab järgib lähtub kannab esindab
peab oluliseks tähtsaks rakendab hoiab edendab toetab igapäevatöös igapäevases igapäevaselt töös tööl oma alati kõiges kõigis
tegevuses tegevustes käitumises olukorras inimestega kolleegidega 
ettevõtte organisatsiooni meeskonnas väärtust väärtusest väärtusi viisil moel vaimus põhimõtet iga päev üles`,
  defining: `
võime võimeline suutlikkus suudab suuteline oskus oskused oskust oskab kompetents pädevus
tähendab hõlmab seisneb sisaldab tegevus tegevused teadmine teadmised hoiak valmisolek valmidus töötaja
töötajad inimene inimese keegi hea`,
  baseline: `
kui võrreldes eelmine eelmise eelmisel eelmisest eelnevast varasem varasemast 
senisest senise praegusest oodatust plaanitust kokkulepitust lubatust tavapärasest keskmisest
mullusest mullu möödunud`,
  occasion: 'millal kuna sest kes mis mida kelle mille',
  joiner: 'ja ning või ega ehk kuid aga',
  leaning: 'et selleks nagu kui',
  leading: 'oma omade iga esimesel niipea nii',
  acronym: 'as oü mtü fie sa tü kü ekg üro ps seb lhv emta mta ppa ria eas tai kov',
};
