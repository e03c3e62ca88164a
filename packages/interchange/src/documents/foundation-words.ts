import type { RecordByType } from '@tegu/core';
import { foldedWords } from './column-words.ts';

export type StatementKind = RecordByType['statement']['kind'];

/** What a stretch of a document is about, where its heading or label says so. */
export type Topic = StatementKind | 'roles' | 'traits';

/** How people head these parts in Estonian, English and Finnish, as `foldedWords` makes them. */
const TOPIC_WORDS: Readonly<Record<Topic, readonly string[]>> = {
  purpose: [
    ...['eksistentsi eesmark', 'olemasolu eesmark', 'missioon', 'meie missioon', 'miks me olemas oleme'],
    ...['purpose', 'our purpose', 'mission', 'our mission', 'mission statement', 'reason for being'],
    ...['missio', 'missiomme', 'olemassaolon tarkoitus', 'toiminta ajatus', 'tarkoitus'],
  ],
  brandPromise: [
    ...['brandilubadus', 'brandi lubadus', 'kliendilubadus', 'lubadus kliendile', 'lubadus'],
    ...['brand promise', 'customer promise', 'our promise', 'promise to customers', 'promise'],
    ...['brandilupaus', 'asiakaslupaus', 'lupaus asiakkaalle', 'lupauksemme', 'lupaus'],
  ],
  value: [
    ...['vaartused', 'vaartus', 'pohivaartused', 'meie vaartused', 'ettevotte vaartused'],
    ...['values', 'value', 'core values', 'our values', 'company values'],
    ...['arvot', 'arvo', 'arvomme', 'yrityksen arvot', 'perusarvot'],
  ],
  strategicGoal: [
    ...['strateegilised eesmargid', 'strateegiline eesmark', 'eesmargid', 'eesmark'],
    ...['strategic goals', 'strategic goal', 'strategic objectives', 'goals', 'objectives'],
    ...['strategiset tavoitteet', 'strateginen tavoite', 'tavoitteet', 'tavoite'],
  ],
  strategy: [...['strateegia', 'meie strateegia', 'strategy', 'our strategy', 'strategia', 'strategiamme']],
  customerCentricity: [
    ...['kliendikesksus', 'kliendikesksus meie jaoks', 'customer centricity', 'customer focus'],
    ...['asiakaskeskeisyys', 'asiakaslahtoisyys', 'mita asiakaskeskeisyys meilla tarkoittaa'],
    ...['mida kliendikesksus meie jaoks tahendab', 'what customer centricity means to us'],
  ],
  roles: [
    ...['rollid', 'rollid mida arutati', 'ametikohad', 'ametid', 'roles', 'roles discussed', 'positions'],
    ...['job roles', 'roolit', 'roolit joista puhuttiin', 'tehtavat', 'tyotehtavat', 'tehtavankuvat'],
  ],
  traits: [
    ...['isiksuseomadused', 'otsitavad isiksuseomadused', 'iseloomujooned', 'omadused'],
    ...['traits', 'personality traits', 'personal qualities', 'personality'],
    ...['luonteenpiirteet', 'persoonallisuuden piirteet', 'henkilokohtaiset ominaisuudet', 'ominaisuudet'],
  ],
};

const TOPICS: ReadonlyMap<string, Topic> = new Map(
  Object.entries(TOPIC_WORDS).flatMap(([topic, words]) =>
    isTopic(topic) ? words.map((word): [string, Topic] => [word, topic]) : [],
  ),
);

function isTopic(topic: string): topic is Topic {
  return Object.hasOwn(TOPIC_WORDS, topic);
}

/** What a heading or label says that follows; brackets and what comes behind a comma say nothing. Undefined for any other words. */
export function topicOf(words: string): Topic | undefined {
  const bare = words.replaceAll(/\([^)]*\)/gu, ' ');
  return TOPICS.get(foldedWords(bare)) ?? TOPICS.get(foldedWords(bare.split(',')[0] ?? ''));
}

/** Longer words before a colon are no label. */
const LONGEST_LABEL = 60;

/** A line as its label and what follows the colon; the label is empty where it has none. */
export function labelled(line: string): { readonly label: string; readonly text: string } {
  const colon = line.indexOf(':');
  if (colon <= 0 || colon > LONGEST_LABEL) return { label: '', text: line };
  return { label: line.slice(0, colon).trim(), text: line.slice(colon + 1).trim() };
}
