import { Fragment, type JSX } from 'react';
import { Sheet } from '../controls/sheet.tsx';
import { useFormats, useWords } from '../messages/words.tsx';
import { afterDialog } from '../pasting/after-dialog.ts';
import { PasteFoot } from '../pasting/paste-foot.tsx';
import type { BlockHead } from './named-block.ts';
import type { NamedPasteQuestion } from './use-matrix-clipboard.ts';

interface NamedPasteDialogProps extends NamedPasteQuestion {
  readonly onClose: () => void;
}

/** As many rows and columns show what a block is like. */
const SAMPLE = 6;
/** As many names are told one by one. */
const TOLD = 12;

/** What a block that names roles or competencies will do before it is done, and whom nobody here is called. */
export function NamedPasteDialog({ named, asCells, onClose }: NamedPasteDialogProps): JSX.Element {
  const words = useWords();
  const { found, outcome } = named;
  const { formatList } = useFormats();
  const counts = [
    words('roles.named.changed', { count: outcome.changed }),
    ...(outcome.cleared > 0 ? [words('roles.named.cleared', { count: outcome.cleared })] : []),
    ...(outcome.left > 0 ? [words('roles.named.left', { count: outcome.left })] : []),
  ];
  const toldOf = (names: readonly string[]): string =>
    formatList(
      [
        ...names.slice(0, TOLD).map((name) => words('roles.named.quoted', { name })),
        ...(names.length > TOLD ? [words('roles.named.more', { count: names.length - TOLD })] : []),
      ],
      { type: 'unit' },
    );
  return (
    <Sheet
      title={words('roles.named.title')}
      size="wide"
      foot={
        <PasteFoot
          counted={formatList(counts, { type: 'unit' })}
          isDisabled={outcome.changed === 0}
          onPaste={() => {
            onClose();
            afterDialog(named.paste);
          }}
          onCells={asCells}
          onClose={onClose}
        />
      }
      onClose={onClose}
    >
      <div className="tegu-pasting">
        <p>
          {words('roles.named.found', {
            roles: words('roles.named.roles', { count: found.roles }),
            competencies: words('roles.named.competencies', { count: found.competencies }),
          })}
        </p>
        {found.unknown.length > 0 && (
          <p className="tegu-named-missing">
            <b>{words('roles.named.unknown')}</b> {toldOf(found.unknown)}
          </p>
        )}
        {found.ambiguous.length > 0 && (
          <p className="tegu-named-missing">
            <b>{words('roles.named.ambiguous')}</b> {toldOf(found.ambiguous)}
          </p>
        )}
        <NamedSample {...named.block} />
      </div>
    </Sheet>
  );
}

/** The first rows and columns as they stand in the block; what nobody is called is struck out. */
function NamedSample({ rows, columns, body }: NamedPasteQuestion['named']['block']): JSX.Element {
  const words = useWords();
  const more = body.length - SAMPLE;
  return (
    <>
      <div className="sample named" role="region" aria-label={words('pasting.sample')}>
        <table>
          {columns && (
            <thead>
              <tr>
                {rows && <td />}
                {columns.slice(0, SAMPLE).map((head, i) => (
                  <th key={i} scope="col">
                    <Head head={head} />
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {body.slice(0, SAMPLE).map((texts, r) => {
              const head = rows?.[r];
              return (
                <tr key={r}>
                  {head && (
                    <th scope="row">
                      <Head head={head} />
                    </th>
                  )}
                  {texts.slice(0, SAMPLE).map((text, c) => (
                    <td key={c} className={isOut(head) || isOut(columns?.[c]) ? 'out' : undefined}>
                      <Text text={text} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {more > 0 && <p>{words('pasting.more', { count: more })}</p>}
    </>
  );
}

/** What stands in a cell; arrows are drawn, for not every font has them. */
function Text({ text }: { readonly text: string }): JSX.Element {
  const [first = '', ...more] = text.split('→');
  return (
    <>
      {first}
      {more.map((part, i) => (
        <Fragment key={i}>
          <i className="arrow" role="img" aria-label="→" />
          {part}
        </Fragment>
      ))}
    </>
  );
}

function Head({ head }: { readonly head: BlockHead }): JSX.Element {
  const words = useWords();
  if (!isOut(head)) return <b>{head.text}</b>;
  return (
    <>
      <s>{head.text}</s>
      {head.text !== '' && (
        <span className="head">
          {words(head.isAmbiguous ? 'roles.named.isAmbiguous' : 'roles.named.isUnknown')}
        </span>
      )}
    </>
  );
}

function isOut(head: BlockHead | undefined): boolean {
  return head?.id === null;
}
