import { derivedId, statementAlignment, type Id } from '@tegu/core';
import { borneOutStatements, type Statement } from '../check/borne-out.ts';
import { pairStateOf, SEEN_STATES, type PairState } from '../check/pair-state.ts';
import { statementLabel } from '../check/statement-name.ts';
import type { GridCell, GridFoot, GridPicture, GridRow, GridSection } from './grid-picture.ts';
import { groupsOf } from './heat-map.ts';
import { labelOf, said, titleOf, type PictureSource } from './picture-source.ts';

/** Which competencies bear out what the company says: shown in a deed, claimed, suggested, refused with a reason, or nothing. */
export function coverageMapOf(source: PictureSource): GridPicture {
  const { model, words } = source;
  const statements = borneOutStatements(model);
  return {
    title: said(source, words('check.alignment.grid')),
    about: titleOf(source),
    description: words('pictures.coverage.about'),
    legend: SEEN_STATES.map((state) => ({
      look: state,
      label: said(source, words(`check.link.${state}`)),
    })),
    legendNote: said(source, words('check.legend.none')),
    sections: sectionsOf(source, statements),
    groups: groupsOf(source, (competency) => rowOf(source, competency, statements)),
    foot: footOf(source, statements),
  };
}

/** Purpose and promise have no head of their own; values and goals have one. */
function sectionsOf(source: PictureSource, statements: readonly Statement[]): readonly GridSection[] {
  const columnsOf = (those: readonly Statement[]): GridSection['columns'] =>
    those.map((statement) => {
      const { text, lang } = statementLabel(statement, source.words, source.languages);
      return { text, lang: lang ?? source.language };
    });
  const single = statements.filter(({ kind }) => kind !== 'value' && kind !== 'strategicGoal');
  return [
    { label: null, columns: columnsOf(single) },
    ...(['value', 'strategicGoal'] as const).map((kind) => ({
      label: said(source, source.words(`check.kinds.${kind}`)),
      columns: columnsOf(statements.filter((statement) => statement.kind === kind)),
    })),
  ].filter(({ columns }) => columns.length > 0);
}

function rowOf(
  source: PictureSource,
  competency: Id,
  statements: readonly Statement[],
): Omit<GridRow, 'name'> {
  const { model, words } = source;
  const cells = statements.map(({ id }) => cellOf(source, pairStateOf(source, competency, id)));
  if (cells.some(({ look }) => look !== 'empty')) return { cells };
  const waiver = derivedId('waiver', competency, 'alignment');
  const sentence = model.isLive(waiver)
    ? words('check.servesNothing', {
        reason: labelOf(source, model.record(waiver, 'waiver')?.reason, 'check.noReason').text,
      })
    : words('check.noLinks');
  return { cells, sentence: said(source, sentence) };
}

function cellOf(source: PictureSource, state: PairState): GridCell {
  const words = source.words(`check.link.inCell.${state}`);
  if (state === 'none') return { look: 'empty', label: said(source, ''), inTable: words };
  return { look: state, label: said(source, words) };
}

function footOf(source: PictureSource, statements: readonly Statement[]): GridFoot {
  const counts = statements.map(({ id }) => {
    const { links, waived } = source.ask(statementAlignment, id);
    const count = links.filter(({ state }) => state === 'shown').length;
    return { count, isFound: count === 0 && !waived };
  });
  return { label: said(source, source.words('check.totals')), counts };
}
