export const messages = {
  'pictures.open': 'As a picture',
  'pictures.open.role': 'Profile as a picture',
  'pictures.role.title': 'Role profile: {role}',
  'pictures.role.of': 'Role profile · {model}',
  'pictures.levels.about':
    'Competencies are rows, roles are columns. Each cell gives the number and the word of the level that the role needs; the higher, the darker.',
  'pictures.levels.turned':
    'Roles are rows, competencies are columns. Each cell gives the number and the word of the level that the role needs; the higher, the darker.',
  'pictures.levels.empty': 'Empty cell: not part of the role',
  'pictures.coverage.about':
    'Competencies are rows, statements of the foundation are columns. Each cell says whether a deed shows the statement.',
  'pictures.coverage.turned':
    'Statements of the foundation are rows, competencies are columns. Each cell says whether a deed shows the statement.',
  'pictures.coverage.turn': 'Foundation as rows',
  'pictures.coverage.turnBack': 'Foundation as columns',
  'pictures.role.about':
    'A bar or a point for each competency: the target level and, where there is one, the level on entry.',
  'pictures.radar.note':
    'The shape follows from the order of the competencies. Only the distance from the middle says something.',
  'pictures.asPicture': 'Show as a picture',
  'pictures.asRadar': 'Show as a radar chart',
  'pictures.asBars': 'Show as bars',
  'pictures.save.svg': 'Save as SVG',
  'pictures.save.png': 'Save as PNG',
  'pictures.saved': '{name} is among your downloads.',
  'pictures.smaller':
    '{name} is among your downloads. The picture is very large, so the PNG was made smaller; the SVG keeps every detail.',
  'pictures.notDrawn': 'This browser could not make a PNG of the picture. Save it as SVG.',
} as const;
