export const messages = {
  'starting.paste': 'Paste here what you have: a table from Excel or Word, or a list of sentences',
  'starting.hint': 'You see here what goes where before the model is made.',
  'starting.language': 'Language of the text',
  'starting.make': 'Make a model and check it',
  'starting.file': 'or choose a file',
  'starting.empty': 'There is nothing here yet. Paste a table, write a few sentences or choose a file.',
  'starting.isFile': 'This is the text of a Tegu file; its model opens as it is.',
  'starting.table': 'Table {place}',
  'starting.quoted': '“{name}”',
  'starting.deeds':
    '{count, plural, one {# line becomes a deed of a new competency} other {# lines become deeds of a new competency}}',
  'starting.columnsOut': '{count, plural, one {# column is left out} other {# columns are left out}}',
  'starting.linesOut': '{count, plural, one {# line is left out} other {# lines are left out}}',
  'starting.leftOut':
    '{count, plural, one {Column {names} is left out.} other {Columns {names} are left out.}}',
  'starting.outside':
    '{count, plural, one {# line stands outside the table and is not added} other {# lines stand outside the table and are not added}}',
  'starting.outside.kept':
    '{count, plural, one {# line stands outside the table} other {# lines stand outside the table}}',
  'starting.outside.keep': 'Add as deeds of a new competency',
  'starting.tooLong':
    'This is too much to read at once: {count, number} characters. Paste at most {most, number} at a time.',
  'starting.tooMany':
    'One model has room for {most, number} competencies; here are {count, number}. Paste a part of them.',
  'starting.unreadable':
    'There are signs in the text that cannot be kept. Copy it once more and paste it anew.',
} as const;
