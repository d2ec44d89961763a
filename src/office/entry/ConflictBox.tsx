import type { Conflict, Edited, OpenedEntry } from '../api-types.ts';
import { ownEntry } from '../../domain/own-entry.ts';
import { same } from '../form/field-value.ts';

/** Somebody else wrote the entry meanwhile: both are shown, and none is lost without being asked. */
export function ConflictBox({
  opened,
  mine,
  conflict,
  onKeep,
  onTake,
}: {
  opened: OpenedEntry;
  mine: Edited;
  conflict: Conflict;
  onKeep: (edited: Edited, version: string | null) => void;
  onTake: () => void;
}) {
  const before = opened.edited;
  const theirs = conflict.edited;
  const keys = [...new Set([...Object.keys(mine.fields), ...Object.keys(theirs.fields)])];
  const differing = keys.filter((key) => !same(ownEntry(mine.fields, key), ownEntry(theirs.fields, key)));
  // What I did not touch is taken from them.
  const merged: Edited = {
    ...mine,
    fields: Object.fromEntries(
      keys.map((key) => [
        key,
        same(ownEntry(mine.fields, key), ownEntry(before.fields, key))
          ? ownEntry(theirs.fields, key)
          : ownEntry(mine.fields, key),
      ]),
    ),
    ...(mine.story !== undefined && {
      story: mine.story === before.story ? (theirs.story ?? '') : mine.story,
    }),
    ...(mine.english !== undefined && {
      english: mine.english === before.english ? (theirs.english ?? '') : mine.english,
    }),
  };
  return (
    <section className="conflict">
      <h2>Hai người cùng sửa</h2>
      <div className="scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Mục</th>
              <th scope="col">Của bạn</th>
              <th scope="col">Đang có trong danh mục</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((key) => (
              <tr key={key}>
                <th scope="row">{ownEntry(opened.schema.properties, key)?.title ?? key}</th>
                <td>{words(ownEntry(mine.fields, key))}</td>
                <td>{words(ownEntry(theirs.fields, key))}</td>
              </tr>
            ))}
            {mine.story !== theirs.story && (
              <tr>
                <th scope="row">Bài viết</th>
                <td>{mine.story}</td>
                <td>{theirs.story}</td>
              </tr>
            )}
            {mine.english !== theirs.english && (
              <tr>
                <th scope="row">Bài tiếng Anh</th>
                <td>{mine.english}</td>
                <td>{theirs.english}</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
      <p className="actions">
        <button
          type="button"
          className="primary"
          onClick={() => {
            onKeep(merged, conflict.version);
          }}
        >
          Giữ chỗ tôi sửa, còn lại lấy của người kia
        </button>
        <button type="button" onClick={onTake}>
          Lấy bản trong danh mục, bỏ bản của tôi
        </button>
      </p>
    </section>
  );
}

function words(value: unknown): string {
  if (value === undefined || value === null) return '(trống)';
  if (typeof value === 'object' && 'vi' in value) return String(value.vi);
  return typeof value === 'object'
    ? JSON.stringify(value, null, 1)
    : String(value as string | number | boolean);
}
