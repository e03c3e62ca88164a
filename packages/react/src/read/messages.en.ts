export const messages = {
  'read.nothing': 'There is nothing to read yet. What is written in Foundation and Competencies comes here.',
  'read.reviewed': 'Last reviewed {date}',
  'read.unit': 'Unit',
  'read.contribution': 'Its part in the customer’s experience',
  'read.example': 'For example:',
  'read.inRoles': '{count, plural, one {In the role: {roles}} other {In the roles: {roles}}}',
  'read.level.description': 'Level description',
  'read.copy': 'Copy',
  'read.copied': 'The document is on the clipboard, with its headings and tables.',
  'read.notCopied': 'The browser did not let the document be copied.',
} as const;
