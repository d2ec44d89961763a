import { useState } from 'react';
import type { WidgetProps } from '@rjsf/utils';
import { base64Of, saveAs, sentenceOf, tell } from '../ask.ts';
import { DropFile } from '../DropFile.tsx';
import { Message } from '../pieces.tsx';
import type { FormContext } from './form-context.ts';

/** A scan of a paper, put beside its entry: a PDF or a picture. */
export function ScanWidget({ id, value, onChange, registry }: WidgetProps) {
  const { kind, id: entry } = registry.formContext as FormContext;
  const [isBusy, setBusy] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const name = typeof value === 'string' ? value : '';
  const take = async (file: File) => {
    setBusy(true);
    setSentence(undefined);
    try {
      const taken = await tell<{ file: string }>('POST', `/api/scan/${kind}/${entry}`, {
        name: file.name,
        base64: await base64Of(file),
      });
      onChange(taken.file);
    } catch (error) {
      setSentence(sentenceOf(error));
    }
    setBusy(false);
  };
  return (
    <div className="scan" id={id}>
      {name !== '' && (
        <p className="actions">
          <span>{name}</span>
          <button
            type="button"
            onClick={() => void saveAs(`/api/scan/${kind}/${entry}/${encodeURIComponent(name)}`, name)}
          >
            Tải về xem
          </button>
          <button
            type="button"
            onClick={() => {
              onChange(undefined);
            }}
          >
            Bỏ tệp này
          </button>
        </p>
      )}
      <DropFile
        label={name === '' ? 'Chọn bản chụp' : 'Chọn tệp khác'}
        about="PDF, hoặc ảnh chụp rõ chữ. Tệp được đặt cạnh mục này khi lưu."
        accept=".pdf,image/*,.heic,.heif"
        isBusy={isBusy}
        onFile={(file) => void take(file)}
      />
      {sentence !== undefined && <Message kind="error">{sentence}</Message>}
    </div>
  );
}
