export const messages = {
  'wording.found':
    '{found, plural, one {# of {read} texts has a finding.} other {# of {read} texts have a finding.}}',
  'wording.clean': 'None of {read} texts has a finding; something is missing elsewhere.',
  'wording.next': 'Next:',
  'wording.keys': 'F8 goes to the next finding, ↑ and ↓ from one to another.',
  'wording.strictness': 'How strictly',
  'wording.strictness.draft': 'Draft',
  'wording.strictness.review': 'Review',
  'wording.draft.says':
    'While you draft: few remarks, only where the check is sure. {more, plural, =0 {A review would add none.} one {A review would add #.} other {A review would add #.}}',
  'wording.review.says':
    'For the review: every remark, what to weigh among them. {more, plural, =0 {The draft shows as many.} one {# of them stays out of the draft.} other {# of them stay out of the draft.}}',
  'wording.below': 'Below the findings',
  'wording.filters': 'Filters',
  'wording.search': 'Search the findings',
  'wording.kind': 'Kind',
  'wording.kind.all': 'All kinds',
  'wording.kind.counted': '{title} ({count})',
  'wording.within': 'Where',
  'wording.within.all': 'Everywhere',
  'wording.within.places': 'Places',
  'wording.within.categories': 'Categories',
  'wording.within.competencies': 'Competencies',
  'wording.within.roles': 'Roles and what they hold',
  'wording.shown': '{shown, plural, one {#} other {#}} of {all, plural, one {# finding} other {# findings}}',
  'wording.showAll': 'Show all',
  'wording.noneHere': 'Nothing answers these filters.',
  'wording.items.name': '{found, plural, one {#} other {#}} of {read, plural, one {# name} other {# names}}',
  'wording.items.definition':
    '{found, plural, one {#} other {#}} of {read, plural, one {# definition} other {# definitions}}',
  'wording.items.indicator':
    '{found, plural, one {#} other {#}} of {read, plural, one {# deed} other {# deeds}}',
  'wording.items.descriptor':
    '{found, plural, one {#} other {#}} of {read, plural, one {# level description} other {# level descriptions}}',
  'wording.items.component':
    '{found, plural, one {#} other {#}} of {read, plural, one {# knowledge, skill or attitude} other {# knowledge, skills and attitudes}}',
  'wording.items.competency':
    '{found, plural, one {#} other {#}} of {read, plural, one {# competency} other {# competencies}}',
  'wording.items.role': '{found, plural, one {#} other {#}} of {read, plural, one {# role} other {# roles}}',
  'wording.items.statement':
    '{found, plural, one {#} other {#}} of {read, plural, one {# item of the foundation} other {# items of the foundation}}',
  'wording.items.other': '{count, plural, one {# finding} other {# findings}}',
  'wording.try': 'For example:',
  'wording.more': '{count, plural, one {Show # more} other {Show # more}}',
  'wording.pattern.text':
    'This comes up so often that it is a way of wording rather than a slip. Agree together how you word it, then go through the places.',
  'wording.pattern.model':
    'So much of the same is missing that it is one piece of work rather than single gaps. Take it up together, then go through the places.',
  'wording.pattern.each': '{count, plural, one {Go through # place} other {Go through # places}}',
  'wording.aside.why': 'Say why',
  'wording.aside.changeWhy': 'Change the reason',
  'wording.aside.reason': 'Why is it fine here?',
  'wording.aside.who': 'Who says so? (may stay empty)',
  'wording.aside.lifted': 'It is shown again',
  'wording.aside.save': 'Save',
  'wording.aside.cancel': 'Cancel',
  'wording.checks': 'Checks ({on} of {all} on)',
  'wording.checks.hint':
    'What is turned off is off for everyone who opens this model, and can be turned on again at any time.',
  'wording.checks.speak': '{language}: {count, plural, one {# check} other {# checks}} of {all} can read it.',
  'wording.checks.allOn': 'Turn all on',
  'wording.checks.found': '{count, plural, =0 {nothing found} one {# finding} other {# findings}}',
  'wording.checks.reviewOnly': 'in the review only',
  'wording.checks.turnedOn': 'The check “{rule}” is on',
  'wording.checks.allTurnedOn': 'All checks are on',
  'wording.words': 'Our words ({count})',
  'wording.words.hint':
    'Words whose meaning the team has agreed on. They are not remarked on in this model; each counts in the form in which it stands here.',
  'wording.words.often': 'Remarked on most often:',
  'wording.words.oftenOne': '{word} ({count})',
  'wording.words.word': 'Word',
  'wording.words.why': 'What we mean by it',
  'wording.words.language': 'Language',
  'wording.words.add': 'Add the word',
  'wording.words.remove': 'Remove',
  'wording.words.removed': '“{word}” is no longer an agreed word',
  'wording.words.added':
    '“{word}” is agreed. {fewer, plural, =0 {The findings stay as many.} one {# finding fewer.} other {# findings fewer.}}',
  'wording.words.there': 'This word is agreed already.',
  'did.turn-on-checks': 'turning the checks on',
} as const;
