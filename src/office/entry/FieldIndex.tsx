import { ownEntry } from '../../domain/own-entry.ts';
import type { OpenedEntry } from '../api-types.ts';
import { isFilled } from '../form/GroupFrame.tsx';
import { showField } from '../form/show-field.ts';

/** The fields of a long form by name, each a click away; what is written already is told from what is not. */
export function FieldIndex({
  schema,
  fields,
}: {
  schema: OpenedEntry['schema'];
  fields: Readonly<Record<string, unknown>>;
}) {
  const names = Object.entries(schema.properties ?? {}).filter(([, one]) => one.const === undefined);
  if (names.length < 8) return null;
  const isWritten = (name: string) => isFilled(ownEntry(fields, name));
  const written = names.filter(([name]) => isWritten(name)).length;
  return (
    <details className="index">
      <summary>
        Các ô của mục này: đã ghi {written} trong {names.length}
      </summary>
      <ul>
        {names.map(([name, { title }]) => (
          <li key={name} className={isWritten(name) ? 'written' : undefined}>
            <button
              type="button"
              className="link"
              onClick={() => {
                showField([name]);
              }}
            >
              {title ?? name}
            </button>
            {isWritten(name) && <span className="visually-hidden"> (đã ghi)</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
