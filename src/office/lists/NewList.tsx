import { useState } from 'react';
import type { ReadListAnswer, WaitingList } from './list-types.ts';
import { base64Of, saveAs, sentenceOf, tell } from '../ask.ts';
import { DropFile } from '../DropFile.tsx';
import { History } from '../History.tsx';
import { Heading, Message } from '../pieces.tsx';
import { timeWords } from '../time-words.ts';
import { useAnswer } from '../use-answer.ts';
import { goTo } from '../use-route.ts';

/** A list of an office comes in, as a file or a pasted table; and the way out, as the office's own workbook. */
export function NewList() {
  const [sentence, setSentence] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [pasted, setPasted] = useState('');
  const send = async (name: string, file: Blob) => {
    setBusy(true);
    setSentence(undefined);
    try {
      const { id } = await tell<ReadListAnswer>('POST', '/api/lists', {
        file: name,
        base64: await base64Of(file),
      });
      goTo(`/nhap/${id}`);
    } catch (error) {
      setSentence(sentenceOf(error));
      setBusy(false);
    }
  };
  return (
    <>
      <Heading title="Nhập từ Excel">
        <p className="lead">Chưa ghi gì vào danh mục cho đến khi bạn nhấn “Ghi vào danh mục”.</p>
      </Heading>
      <DropFile
        label="Chọn hoặc kéo danh sách vào đây"
        about="Excel (.xlsx, .xls), LibreOffice (.ods), Word (.docx), .csv; cả bảng gõ phông TCVN3 hay VNI."
        accept=".xlsx,.xls,.ods,.docx,.csv,.tsv,.txt,.html"
        isBusy={isBusy}
        onFile={(file) => void send(file.name, file)}
      />
      <details>
        <summary>Hoặc dán bảng chép từ Excel</summary>
        <label>
          Bảng, có cả dòng tiêu đề
          <textarea
            rows={8}
            value={pasted}
            onChange={(event) => {
              setPasted(event.target.value);
            }}
          />
        </label>
        <button
          type="button"
          disabled={isBusy || pasted.trim() === ''}
          onClick={() => void send('bang-dan.txt', new Blob([pasted], { type: 'text/plain' }))}
        >
          Đọc bảng này
        </button>
      </details>
      {sentence !== undefined && <Message kind="error">{sentence}</Message>}
      <WaitingLists />
      <section className="group">
        <h2>Sửa trong Excel</h2>
        <p>
          Ghi cả danh mục ra một bảng, sửa trong Excel, rồi nhập lại: chỉ những chỗ khác được hỏi và ghi. Bảng
          có thể chứa số điện thoại, đừng đăng lên mạng.
        </p>
        <button type="button" onClick={() => void saveAs('/api/export', 'danh-muc.xlsx')}>
          Tải bảng của danh mục
        </button>
      </section>
      <History />
    </>
  );
}

/** Lists that were read and are not written as a whole yet. */
function WaitingLists() {
  const { data } = useAnswer<readonly WaitingList[]>('/api/lists');
  if (!data || data.length === 0) return null;
  return (
    <section className="group">
      <h2>Đang nhập dở</h2>
      <ul>
        {data.map(({ id, file, waiting, since }) => (
          <li key={id}>
            <a href={`#/nhap/${id}`}>{file}</a>{' '}
            <span className="about">
              đưa vào lúc {timeWords(since)};{' '}
              {waiting > 0 ? `còn ${String(waiting)} dòng phải hỏi` : 'chưa ghi'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
