/** A node of the tree that mammoth makes of a document: what else it has is asked for by name. */
export interface WordNode {
  readonly type: string;
  readonly [name: string]: unknown;
}

/** The nodes in a node. */
export function childrenOf(node: object): readonly WordNode[] {
  const children: unknown = 'children' in node ? node.children : undefined;
  return Array.isArray(children) ? children.filter(isNode) : [];
}

function isNode(value: unknown): value is WordNode {
  return isObject(value) && 'type' in value && typeof value.type === 'string';
}

/** A word that a node has by that name. */
export function wordIn(node: WordNode, name: string): string | undefined {
  const value = node[name];
  return typeof value === 'string' ? value : undefined;
}

/** A number that a node has by that name, 1 where it is none. */
export function numberIn(node: WordNode, name: string): number {
  const value = node[name];
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 1;
}

/** The words of a node; a break is a line, a table within it is not said. */
export function textIn(node: WordNode): string {
  switch (node.type) {
    case 'text':
      return (wordIn(node, 'value') ?? '').replaceAll('\u00ad', '');
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    default:
      return childrenOf(node).map(textIn).join('');
  }
}

/** True where each word of a node is bold. */
export function isAllBold(node: WordNode): boolean {
  if (node.type === 'run') return node['isBold'] === true || textIn(node).trim() === '';
  const children = childrenOf(node);
  return children.length > 0 && children.every((child) => child.type !== 'text' && isAllBold(child));
}

/** What footnotes and remarks say, each as one text. */
export function notesIn(document: object): readonly string[] {
  const notes: unknown = 'notes' in document ? document.notes : undefined;
  const kept: unknown = isObject(notes) && '_notes' in notes ? notes._notes : undefined;
  const comments: unknown = 'comments' in document ? document.comments : undefined;
  return [...valuesOf(kept), ...valuesOf(comments)].flatMap((note) => {
    const body: unknown = isObject(note) && 'body' in note ? note.body : undefined;
    const text = valuesOf(body).filter(isNode).map(textIn).join('\n').trim();
    return text === '' ? [] : [text];
  });
}

function valuesOf(value: unknown): readonly unknown[] {
  return isObject(value) ? Object.values<unknown>({ ...value }) : [];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
