import { useMemo } from 'react';
import { useUiLanguage, useWords } from '../messages/words.tsx';
import { useContentLanguages, useSession, useSessionState } from '../session/session-context.tsx';
import { drawBars } from './bars-drawing.ts';
import { coverageMapOf } from './coverage-map.ts';
import type { Drawing } from './drawing.ts';
import { drawGrid } from './grid-drawing.ts';
import type { GridPicture } from './grid-picture.ts';
import { heatMapOf } from './heat-map.ts';
import { said, type PictureOf, type PictureSource } from './picture-source.ts';
import { canBeRadar, drawRadar } from './radar-drawing.ts';
import { rolePictureOf, type RolePicture } from './role-picture.ts';
import { turnedGrid } from './turned-grid.ts';

/** A picture of the model as it is now: what stands behind it, and how it is drawn. */
export type ShownPicture =
  | { readonly kind: 'grid'; readonly grid: GridPicture; readonly drawing: Drawing }
  | {
      readonly kind: 'role';
      readonly role: RolePicture;
      readonly drawing: Drawing;
      readonly canBeRadar: boolean;
    };

/** How the wanted picture is to be drawn: a role as a radar chart, a grid with competencies across. */
interface PictureLook {
  readonly asRadar: boolean;
  readonly isTurned: boolean;
}

/** The wanted picture, drawn again whenever the model or the words change. */
export function usePicture(of: PictureOf, { asRadar, isTurned }: PictureLook): ShownPicture {
  const session = useSession();
  const model = useSessionState((state) => state.model);
  const words = useWords();
  const language = useUiLanguage();
  const languages = useContentLanguages();
  return useMemo(() => {
    const { derivation } = session.checks;
    const source: PictureSource = {
      model,
      ask: (query, key) => derivation.ask(query, key),
      words,
      languages,
      language,
    };
    if (of.kind === 'role') {
      const role = rolePictureOf(source, of.role);
      const drawing = asRadar && canBeRadar(role) ? drawRadar(role) : drawBars(role);
      return { kind: 'role', role, drawing, canBeRadar: canBeRadar(role) };
    }
    const upright = of.kind === 'levels' ? heatMapOf(source) : coverageMapOf(source);
    const grid = isTurned
      ? turnedGrid(upright, {
          description: words(`pictures.${of.kind}.turned`),
          rowsAre: said(source, words(of.kind === 'levels' ? 'roles.role' : 'frame.place.foundation')),
        })
      : upright;
    return { kind: 'grid', grid, drawing: drawGrid(grid) };
  }, [session, model, words, language, languages, of, asRadar, isTurned]);
}
