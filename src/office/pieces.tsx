import { useEffect, useState, type ReactNode } from 'react';
import { askBytes } from './ask.ts';
import type { Severity } from './api-types.ts';

/** A sentence that must be read: what was refused, what went wrong, or what was done. */
export function Message({ kind, children }: { kind: 'error' | 'done' | 'note'; children: ReactNode }) {
  return (
    <p className={`message ${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      {children}
    </p>
  );
}

export function Waiting({ sentence }: { sentence: string | undefined }) {
  return sentence === undefined ? (
    <p className="waiting">Đang đọc …</p>
  ) : (
    <Message kind="error">{sentence}</Message>
  );
}

export const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Nên xem',
  notice: 'Ghi chú',
};

/** A picture that only this page may ask for. */
export function OfficeImage({ path, alt }: { path: string; alt: string }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let left = false;
    askBytes(path).then(
      (blob) => {
        if (left) return;
        made = URL.createObjectURL(blob);
        setUrl(made);
      },
      () => {
        setUrl(undefined);
      },
    );
    return () => {
      left = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [path]);
  return url === undefined ? <span className="no-image">Đang mở ảnh …</span> : <img src={url} alt={alt} />;
}

export function Heading({ title, children }: { title: string; children?: ReactNode }) {
  useEffect(() => {
    document.title = `${title} – Phòng làm việc OCOP`;
  }, [title]);
  return (
    <header className="page-head">
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </header>
  );
}
