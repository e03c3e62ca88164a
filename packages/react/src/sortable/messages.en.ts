export const messages = {
  'sortable.grip': 'Move: {name}',
  'sortable.role': 'can be moved',
  'sortable.howTo':
    'Press Space to pick it up, then the arrow keys to move it. Space puts it down, Esc leaves it where it was.',
  'sortable.picked': 'Picked up “{name}”, place {place} of {count}.',
  'sortable.moved': 'Place {place} of {count}.',
  'sortable.movedTo': '{group}, place {place} of {count}.',
  'sortable.dropped': 'Put down “{name}”, place {place} of {count}.',
  'sortable.left': '“{name}” stays where it was.',
} as const;
