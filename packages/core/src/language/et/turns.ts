import { PhraseReading } from '../phrase-reading.ts';
import { framed } from './turn-frames.ts';

/*
 * Estonian words and turns by kind. Source: our own compilation from job descriptions, service standards and rules of work.
 * Reviewer's note: a turn that is harmless in part of its uses stays out ("tavaliselt", "võimalikult kiiresti"). Where a
 * person allows it, the deed waits for a consent; "vastavalt vajadusele" is an escape only without a word that says whose
 * need.
 */

/** If possible, as needed. */
export const escapes: PhraseReading = new PhraseReading({
  phrases: [
    framed(
      'kui_X_lubab kui_X_seda_lubab kui_X_võimaldab kui_X_seda_võimaldab kui_X_lubavad kui_X_nõuab kui_X_seda_nõuab',
      'aeg olukord töö töökoormus koormus eelarve graafik ilm ressursid tingimused võimalused asjaolud see vajadus',
    ),
    framed(
      'kui_X kui_on_X kui_see_on_X kui_vähegi_X kui_X_on kui_osutub_X kui_see_osutub_X',
      'vaja tarvis vajalik vajalikuks võimalik',
    ),
    framed(
      'kui_X_on kui_on_X kui_X_tekib kui_tekib_X kui_X_jääb kui_jääb_X kui_X_jääb_üle kui_X_üle_jääb kui_X_lei*',
      'aega võimalus vajadus',
    ),
    framed('X_vastavalt vastavalt_X', 'võimalusele võimalustele vajadusele olukorrale'),
    framed('olenevalt_X sõltuvalt_X', 'olukorrast võimalustest vajadusest'),
    framed('nii_X_kui_võimalik niiX_kui_võimalik', 'palju hästi kiiresti võrd'),
    `kui_jõuab kui_vähegi_saab teatud_juhtudel sobival_juhul asjakohas*_ju* jõudumööda aja_olemasolul võimalusel
võimaluse_korral võimaluste_korral võimaluse_piires võimaluste_piires võimalust_mööda vähegi_võimalusel vajadusel
vajaduse_korral vajaduspõhiselt`,
  ].join(' '),
});

/** Etc., and so on. */
export const openLists: PhraseReading = new PhraseReading({
  phrases: [
    framed('ja_mu*_X ning_mu*_X või_mu*_X', 'taoli* sarnas* selli* sääras* vaja*'),
    framed('ja_X ning_X', 'nii_edasi muu muud muudki palju_muud* kõi*_muu* teised_sarnased'),
    'jne jms jm jpm jpt vms vmt jt või_midagi_sarnast ',
  ].join(' '),
  harmless: 'ja_muud_andmed ja_muud_osapooled',
});

/** Where a rule of safety or law stands, what must never happen is said so. */
export const safety: PhraseReading = new PhraseReading({
  phrases: `
ohu* tööohut* tuleohut* elektriohut* infotur* andmetur* andmekaits* isikuandme* delikaatse* konfidentsiaal*
saladus* hügieen* desinfitse* steriil* nakkus* isikukaits* kaitsev* kaitsek* kaitsep* kaitser*
kiivri* kiiver* helkur* rihm* tõstmi* tõstuk* seadus* määrus* pinge_all masina_seis* töötava*_masin* kemikaal* mürg*
ohtlik* ohtu* õnnetus* evakuat* tulekustut* häire* alkohol* joob* narko* suits* salasõna* parool*
rahapes* altkäemak* korrupts* kingitus* ravim* allergi*  redel* gaas*  aegunud_t* aegunud_kau*
kiiruspiir* rooli* pidur* liiklusees* patsiendi_isik* isikutuvast* turva* kõrgus*`,
});
