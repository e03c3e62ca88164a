import { useMemo } from 'react';
import { useUiLanguage, useWords } from '../messages/words.tsx';
import { useContentLanguages, useSession, useSessionState } from '../session/session-context.tsx';
import { drawBars } from './bars-drawing.ts';
import { coverageMapOf } from './coverage-map.ts';
import type { Drawing } from './drawing.ts';
import { drawGrid } from './grid-drawing.ts';
import type { GridPicture } from './grid-picture.ts';
import { heatMapOf } from './heat-map.ts';
import type { PictureOf, PictureSource } from './picture-source.ts';
import { canBeRadar, drawRadar } from './radar-drawing.ts';
import { rolePictureOf, type RolePicture } from './role-picture.ts';

/** A picture of the model as it is now: what stands behind it, and how it is drawn. */
export type ShownPicture =
  | { readonly kind: 'grid'; readonly grid: GridPicture; readonly drawing: Drawing }
  | {
      readonly kind: 'role';
      readonly role: RolePicture;
      readonly drawing: Drawing;
      readonly canBeRadar: boolean;
    };

/** The wanted picture, drawn again whenever the model or the words change. */
export function usePicture(of: PictureOf, asRadar: boolean): ShownPicture {
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
    const grid = of.kind === 'levels' ? heatMapOf(source) : coverageMapOf(source);
    return { kind: 'grid', grid, drawing: drawGrid(grid) };
  }, [session, model, words, language, languages, of, asRadar]);
}
