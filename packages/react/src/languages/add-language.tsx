import { useId, useState, type FormEvent, type JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { OFFERED, tagOf } from './content-languages.ts';
import { useLanguageNames } from './language-names.ts';

interface AddLanguageProps {
  /** Those that the model has already. */
  readonly languages: readonly string[];
  readonly onAdd: (language: string) => void;
}

/** Another language for the model: one of those offered by name, or any by its code. */
export function AddLanguage({ languages, onAdd }: AddLanguageProps): JSX.Element {
  const words = useWords();
  const nameOf = useLanguageNames();
  const heading = useId();
  const field = useId();
  const hint = useId();
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const tag = tagOf(typed);
  const isThere = tag !== undefined && languages.includes(tag);
  const isWrong = typed.trim() !== '' && tag === undefined;
  const add = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (tag === undefined || isThere) return;
    onAdd(tag);
    setTyped('');
    setTried(false);
  };
  const said = isThere
    ? words('languages.another.there', { name: nameOf(tag) })
    : isWrong && isTried
      ? words('languages.another.wrong')
      : tag === undefined
        ? ''
        : nameOf(tag);
  return (
    <section className="adding" aria-labelledby={heading}>
      <h3 id={heading}>{words('languages.add')}</h3>
      <p className="offered">
        {OFFERED.filter((language) => !languages.includes(language)).map((language) => (
          <button key={language} type="button" className="tegu-button" onClick={() => onAdd(language)}>
            {nameOf(language)}
          </button>
        ))}
      </p>
      <form onSubmit={add} noValidate>
        <label className="tegu-label" htmlFor={field}>
          {words('languages.another')}
        </label>
        <span className="code">
          <input
            id={field}
            className="tegu-field"
            value={typed}
            placeholder={words('languages.another.ask')}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            aria-describedby={hint}
            aria-invalid={isWrong && isTried}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setTried(false);
            }}
          />
          <button type="submit" className="tegu-button">
            {words('languages.another.add')}
          </button>
        </span>
        <small id={hint} className="tegu-muted" role="status">
          {said}
        </small>
      </form>
    </section>
  );
}
