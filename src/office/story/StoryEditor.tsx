import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../api-types.ts';
import { FieldFindings } from '../form/FieldFindings.tsx';
import { canShow, markdownOf } from './markdown.ts';
import { openEditor, type OpenEditor } from './editor.ts';

/** A story with bold, lists and links; what this editor cannot show is written as the text that it is. */
export function StoryEditor({
  id,
  label,
  markdown,
  findings,
  onChange,
}: {
  id: string;
  label: string;
  markdown: string;
  findings: readonly Finding[];
  onChange: (markdown: string) => void;
}) {
  const [isPlain] = useState(() => !canShow(markdown));
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<OpenEditor>(undefined);
  const latest = useRef({ markdown, onChange });
  useEffect(() => {
    latest.current.onChange = onChange;
    // Written from elsewhere: a conflict that was settled, a draft that was dropped.
    if (latest.current.markdown !== markdown && editor.current) editor.current.set(markdown);
    latest.current.markdown = markdown;
  }, [markdown, onChange]);
  useEffect(() => {
    if (isPlain || !place.current) return undefined;
    const opened = openEditor(place.current, id, label, latest.current.markdown, (doc, original) => {
      const text = markdownOf(doc, original);
      latest.current.markdown = text;
      latest.current.onChange(text);
    });
    editor.current = opened;
    return () => {
      opened.close();
      editor.current = undefined;
    };
  }, [id, isPlain, label]);
  return (
    <div className="story" id={`frame_${id}`}>
      {isPlain ? (
        <label>
          {label}
          <textarea
            id={id}
            rows={12}
            value={markdown}
            onChange={({ target }) => {
              onChange(target.value);
            }}
          />
        </label>
      ) : (
        <>
          <p className="story-label" id={`${id}-label`}>
            {label}
          </p>
          <p className="actions" role="toolbar" aria-label={`Định dạng, ${label}`}>
            {BUTTONS.map(([command, words]) => (
              <button
                key={command}
                type="button"
                onMouseDown={(event) => {
                  event.preventDefault();
                }}
                onClick={() => {
                  editor.current?.run(command);
                }}
              >
                {words}
              </button>
            ))}
          </p>
          <div ref={place} className="story-text" />
        </>
      )}
      <FieldFindings findings={findings} onFix={() => undefined} id={id} />
    </div>
  );
}

const BUTTONS = [
  ['bold', 'Đậm'],
  ['italic', 'Nghiêng'],
  ['heading', 'Đầu mục'],
  ['bullets', 'Gạch đầu dòng'],
  ['numbers', 'Đánh số'],
  ['link', 'Liên kết'],
  ['plain', 'Đoạn thường'],
  ['undo', 'Hoàn tác'],
] as const;
