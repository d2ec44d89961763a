import { useState } from 'react';
import type { FieldProps } from '@rjsf/utils';
import { base64Of, sentenceOf, tell } from '../ask.ts';
import { DropFile } from '../DropFile.tsx';
import { Message, OfficeImage } from '../pieces.tsx';
import { TextField } from '../TextField.tsx';
import type { FormContext } from './form-context.ts';

interface Photo {
  readonly file: string;
  readonly alt?: { readonly vi?: string; readonly en?: string };
  readonly credit?: string;
  readonly licence?: string;
}

/** Photos: dropped or chosen, described at once, put in order. The first is the main one. */
export function PhotosField({
  fieldPathId,
  schema,
  formData,
  onChange,
  registry,
}: FieldProps<readonly Photo[] | undefined>) {
  const { kind, id } = registry.formContext as FormContext;
  const photos = formData ?? [];
  const [isBusy, setBusy] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const set = (next: readonly Photo[]) => {
    onChange(next.length === 0 ? undefined : next, fieldPathId.path);
  };
  const at = (index: number, change: Partial<Photo>) => {
    set(photos.map((photo, one) => (one === index ? { ...photo, ...change } : photo)));
  };
  const move = (index: number, by: number) => {
    const next = [...photos];
    const [photo] = next.splice(index, 1);
    if (photo) next.splice(index + by, 0, photo);
    set(next);
  };
  const add = async (file: File) => {
    setBusy(true);
    setSentence(undefined);
    try {
      const taken = await tell<{ file: string; width: number }>('POST', `/api/photo/${kind}/${id}`, {
        name: file.name,
        base64: await base64Of(file),
      });
      set([...photos, { file: taken.file, alt: { vi: '' } }]);
    } catch (error) {
      setSentence(sentenceOf(error));
    }
    setBusy(false);
  };
  return (
    <section className="photos" id={fieldPathId.$id}>
      <h2>{schema.title}</h2>
      <ol>
        {photos.map((photo, index) => (
          <li key={photo.file}>
            <OfficeImage
              path={`/api/photo/${kind}/${id}/${encodeURIComponent(photo.file)}`}
              alt={photo.alt?.vi ?? ''}
            />
            <div>
              <TextField
                label={`Ảnh ${String(index + 1)} cho thấy gì (tiếng Việt)`}
                value={photo.alt?.vi ?? ''}
                onChange={(text) => {
                  at(index, { alt: { ...photo.alt, vi: text } });
                }}
              />
              <TextField
                label="Bằng tiếng Anh"
                value={photo.alt?.en ?? ''}
                lang="en"
                onChange={(text) => {
                  at(index, { alt: { ...photo.alt, en: text } });
                }}
              />
              <TextField
                label="Người chụp hoặc nguồn ảnh"
                value={photo.credit ?? ''}
                onChange={(text) => {
                  at(index, { credit: text });
                }}
              />
              <TextField
                label="Được phép dùng theo điều gì"
                value={photo.licence ?? ''}
                onChange={(text) => {
                  at(index, { licence: text });
                }}
              />
              <p className="actions">
                {index > 0 && (
                  <button
                    type="button"
                    onClick={() => {
                      move(index, -1);
                    }}
                  >
                    Đưa ảnh {index + 1} lên
                  </button>
                )}
                {index < photos.length - 1 && (
                  <button
                    type="button"
                    onClick={() => {
                      move(index, 1);
                    }}
                  >
                    Đưa ảnh {index + 1} xuống
                  </button>
                )}
                <button
                  type="button"
                  onClick={() => {
                    set(photos.filter((_, one) => one !== index));
                  }}
                >
                  Bỏ ảnh {index + 1}
                </button>
              </p>
            </div>
          </li>
        ))}
      </ol>
      <DropFile
        label="Thêm ảnh"
        about="Kéo ảnh vào đây hoặc bấm để chọn. Ảnh được xoay đúng chiều, bỏ vị trí chụp, thu về tối đa 2400 điểm."
        accept="image/*,.heic,.heif"
        isBusy={isBusy}
        onFile={(file) => void add(file)}
      />
      {sentence !== undefined && <Message kind="error">{sentence}</Message>}
    </section>
  );
}
