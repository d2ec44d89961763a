import { useState, type DragEvent } from 'react';

/** A place for files: chosen by a click, or dropped. */
export function DropFile({
  label,
  about,
  accept,
  isBusy,
  onFile,
}: {
  label: string;
  about: string;
  accept: string;
  isBusy: boolean;
  onFile: (file: File) => void;
}) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    for (const file of event.dataTransfer.files) onFile(file);
  };
  return (
    <label
      className={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={drop}
    >
      <span className="drop-label">{isBusy ? 'Đang đọc …' : label}</span>
      <span className="about">{about}</span>
      <input
        type="file"
        accept={accept}
        disabled={isBusy}
        onChange={(event) => {
          for (const file of event.target.files ?? []) onFile(file);
          event.target.value = '';
        }}
      />
    </label>
  );
}
