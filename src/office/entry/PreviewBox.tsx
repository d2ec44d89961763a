import { useEffect, useState } from 'react';
import type { Edited, Kind } from '../api-types.ts';
import { sentenceOf, tell } from '../ask.ts';
import { Message } from '../pieces.tsx';

/** Milliseconds after the last change before the page is made again. */
const AFTER = 900;
const WIDTHS = { phone: 'Điện thoại', desktop: 'Máy tính' } as const;

/** The real page of the entry as it is being written, as wide as a phone or a desktop. */
export function PreviewBox({
  kind,
  id,
  edited,
  hasErrors,
}: {
  kind: Kind;
  id: string;
  edited: Edited;
  hasErrors: boolean;
}) {
  const [url, setUrl] = useState<string>();
  const [sentence, setSentence] = useState<string>();
  const [width, setWidth] = useState<keyof typeof WIDTHS>('phone');
  useEffect(() => {
    let left = false;
    const timer = setTimeout(() => {
      tell<{ url: string }>('POST', `/api/preview/${kind}/${encodeURIComponent(id)}`, { edited }).then(
        (answer) => {
          if (left) return;
          setSentence(undefined);
          setUrl(answer.url);
        },
        (error: unknown) => {
          if (!left) setSentence(sentenceOf(error));
        },
      );
    }, AFTER);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [kind, id, edited]);
  return (
    <aside className="preview" aria-label="Xem trước">
      <p className="actions">
        {(Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={width === one}
            onClick={() => {
              setWidth(one);
            }}
          >
            {WIDTHS[one]}
          </button>
        ))}
        {url !== undefined && (
          <a href={url} target="_blank" rel="noreferrer">
            Mở riêng
          </a>
        )}
      </p>
      {hasErrors && (
        <Message kind="note">Còn lỗi nên bản xem trước chưa theo kịp; nó hiện bản tốt gần nhất.</Message>
      )}
      {sentence !== undefined && <Message kind="error">{sentence}</Message>}
      {url === undefined ? (
        <p className="waiting">Đang dựng bản xem trước, lần đầu mất chừng nửa phút …</p>
      ) : (
        <iframe className={width} title="Trang như người xem sẽ thấy" src={url} />
      )}
    </aside>
  );
}
