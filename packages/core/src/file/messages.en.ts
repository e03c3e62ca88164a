import type { FileMessages } from './fault-sentence.ts';

/** What is wrong with a file, in English. */
export const fileMessagesEn: FileMessages = {
  faults: {
    'too-large': 'The file has {size} characters; Tegu opens files of up to {limit}.',
    'too-many': 'The file holds more than {limit} objects and arrays; no model that Tegu opens has so many.',
    'not-json':
      'The file stops being JSON at line {line}, column {column}; correct that place, or save the file again.',
    cut: 'The file ends too early, at line {line}, column {column}; its end is missing. Use a complete copy.',
    'not-tegu': 'this is not a Tegu file; its outermost object must say "format": "tegu", here is {found}.',
    'newer-version':
      'the file is of format version {version}, this Tegu knows versions up to {supported}; open it in a newer Tegu.',
    'unsupported-version':
      '{version} is not a version of the Tegu format; it must be a whole number from 1 to {supported}.',
    'missing-migration':
      'nothing leads from format version {version} on to version {supported}; save the file in the current version.',
    'too-deep': 'too many levels of nesting; at most {limit} are allowed.',
    'prototype-key': 'the key "{key}" is not allowed anywhere; rename it or take it out.',
    'wrong-value': 'the value is {found}; it should be {expected}.',
    'missing-value': '"{key}" is missing here, and the record means nothing without it; add it.',
    'bad-language': '"{key}" is no language tag; use one such as "et", "fi", "en" or "en-GB".',
    'missing-id': 'an id is missing; add a unique one such as "{type}:a1".',
    'wrong-id-type': 'the id "{id}" belongs to another kind of record; here ids begin with "{type}:".',
    'duplicate-id': 'the same record, {id}, already stands at {first}; it may stand in the file only once.',
    'wrong-parent': '"{key}" cannot stand in "{type}"; it belongs in: {options}.',
    'missing-link':
      'there is no record "{id}" in the file; name one that is there ({options}), or leave the link out.',
    'wrong-link-type': '"{id}" is a record of the type "{type}"; the link must name one of: {options}.',
  },
  expectations: {
    object: 'an object in braces { }',
    records: 'an array of objects',
    sameAs: 'an array of objects with the texts "scheme" and "id" and, if you like, "uri"',
    texts: 'an object of texts by language, such as { "et": "…", "en": "…" }',
    text: 'a text in quotation marks',
    yesNo: 'true or false',
    number: 'a number, or null',
    day: 'a day such as "2026-11-22", or null',
    choice: 'one of these words: {options}',
    id: 'the id of a record',
    ids: 'an array of record ids',
    textList: 'an array of texts',
    languages: 'an array of at least one language tag, such as ["et", "en"]',
  },
};
