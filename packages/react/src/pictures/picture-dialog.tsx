import { useRef, useState, type JSX } from 'react';
import { Sheet } from '../controls/sheet.tsx';
import type { MessageId } from '../messages/message-id.ts';
import { useUiLanguage, useWords } from '../messages/words.tsx';
import { useTurnedMatrix } from '../roles/matrix-preference.ts';
import type { PictureOf } from './picture-source.ts';
import { GridTable, RoleTable } from './picture-table.tsx';
import { Picture } from './picture.tsx';
import { download, pictureFileName, pngFile, svgFile } from './save-picture.ts';
import { usePicture, type ShownPicture } from './use-picture.ts';

export interface PictureDialogProps {
  readonly of: PictureOf;
  readonly onClose: () => void;
}

/** A picture over the page: looked at, read as a table, saved as a file. */
export function PictureDialog({ of, onClose }: PictureDialogProps): JSX.Element {
  const words = useWords();
  const language = useUiLanguage();
  const [asTable, showAsTable] = useState(false);
  const [asRadar, showAsRadar] = useState(false);
  const matrix = useTurnedMatrix();
  // The matrix of roles is seen as it stands in the page; turning the picture leaves the page as it is.
  const [isTurned, setTurned] = useState(of.kind === 'levels' && matrix.isTurned);
  const picture = usePicture(of, { asRadar, isTurned });
  const svg = useRef<SVGSVGElement>(null);
  const [told, tell] = useState('');
  const { drawing } = picture;
  const title =
    picture.kind === 'role'
      ? words('pictures.role.title', { role: picture.role.title.text })
      : picture.grid.title.text;
  const save = async (ending: 'svg' | 'png'): Promise<void> => {
    if (!svg.current) return;
    const name = pictureFileName(aboutOf(picture), title, ending);
    const file = svgFile(svg.current);
    if (ending === 'svg') {
      download(name, new Blob([file], { type: 'image/svg+xml' }));
      tell(words('pictures.saved', { name }));
      return;
    }
    const png = await pngFile(file, drawing.width, drawing.height);
    if (png) download(name, png.content);
    tell(words(!png ? 'pictures.notDrawn' : png.isSmaller ? 'pictures.smaller' : 'pictures.saved', { name }));
  };
  return (
    <Sheet
      title={title}
      size="wide"
      isRead
      head={
        <div className="tegu-picture-views">
          <button type="button" className="tegu-button quiet" onClick={() => showAsTable(!asTable)}>
            {words(asTable ? 'pictures.asPicture' : 'roles.asTable')}
          </button>
          {of.kind !== 'role' && (
            <button type="button" className="tegu-button quiet" onClick={() => setTurned(!isTurned)}>
              {words(turnWords(of.kind, isTurned))}
            </button>
          )}
          {picture.kind === 'role' && picture.canBeRadar && !asTable && (
            <button type="button" className="tegu-button quiet" onClick={() => showAsRadar(!asRadar)}>
              {words(asRadar ? 'pictures.asBars' : 'pictures.asRadar')}
            </button>
          )}
        </div>
      }
      onClose={onClose}
      foot={
        <div className="tegu-picture-foot">
          <div className="acts">
            <button type="button" className="tegu-button" onClick={() => void save('png')}>
              {words('pictures.save.png')}
            </button>
            <button type="button" className="tegu-button" onClick={() => void save('svg')}>
              {words('pictures.save.svg')}
            </button>
          </div>
          <p role="status">{told}</p>
        </div>
      }
    >
      <div className="tegu-picture">
        {/* A file is made of the picture that stands here, so it stays while the table is read. */}
        <div hidden={asTable}>
          <Picture ref={svg} drawing={drawing} lang={language} />
        </div>
        {asTable &&
          (picture.kind === 'role' ? (
            <RoleTable picture={picture.role} />
          ) : (
            <GridTable grid={picture.grid} />
          ))}
      </div>
    </Sheet>
  );
}

/** What turning the picture does: what stands across becomes its rows, or again its columns. */
function turnWords(kind: 'levels' | 'coverage', isTurned: boolean): MessageId {
  if (kind === 'levels') return isTurned ? 'roles.turnBack' : 'roles.turn';
  return isTurned ? 'pictures.coverage.turnBack' : 'pictures.coverage.turn';
}

/** The title of the model, for the name of the file. */
function aboutOf(picture: ShownPicture): string {
  return picture.kind === 'role' ? picture.role.model.text : picture.grid.about.text;
}
