import { useState } from 'react';
import type { ListRow, ReadListAnswer } from './api-types.ts';
import { ask, base64Of, saveAs, sentenceOf, tell } from './ask.ts';
import { DropFile } from './DropFile.tsx';
import { History } from './History.tsx';
import { Heading, Message, Waiting } from './pieces.tsx';
import { useAnswer } from './use-answer.ts';
import { goTo } from './use-route.ts';
import { ownEntry } from '../domain/own-entry.ts';

/** A list of an office comes in: a file or a pasted table, then its doubts, then what is written. */
export function ListPage({ id }: { id: string | undefined }) {
  return id === undefined ? <NewList /> : <KeptList id={id} />;
}

function NewList() {
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
      <History onUndone={() => undefined} />
    </>
  );
}

/** Lists that were read and are not written as a whole yet. */
function WaitingLists() {
  const { data } = useAnswer<readonly { id: string; file: string; waiting: number }[]>('/api/lists');
  if (!data || data.length === 0) return null;
  return (
    <section className="group">
      <h2>Đang nhập dở</h2>
      <ul>
        {data.map(({ id, file, waiting }) => (
          <li key={id}>
            <a href={`#/nhap/${id}`}>{file}</a>{' '}
            <span className="about">{waiting > 0 ? `còn ${String(waiting)} dòng phải hỏi` : 'chưa ghi'}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function KeptList({ id }: { id: string }) {
  const first = useAnswer<ReadListAnswer>(`/api/lists/${id}`);
  const [changed, setChanged] = useState<ReadListAnswer>();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [ground, setGround] = useState({ madeBy: '', madeOn: '' });
  const [said, setSaid] = useState<{ kind: 'done' | 'error'; text: string }>();
  const [isBusy, setBusy] = useState(false);
  const [onlyDoubts, setOnlyDoubts] = useState(true);
  const list = changed ?? first.data;
  if (!list) return <Waiting sentence={first.sentence} />;
  const all = {
    ...Object.fromEntries(
      list.rows.filter(({ answer }) => answer !== '').map(({ key, answer }) => [key, answer]),
    ),
    ...answers,
  };
  const work = async (what: () => Promise<void>) => {
    setBusy(true);
    setSaid(undefined);
    try {
      await what();
    } catch (error) {
      setSaid({ kind: 'error', text: sentenceOf(error) });
    }
    setBusy(false);
  };
  const answer = () =>
    work(async () => {
      setChanged(await tell<ReadListAnswer>('PUT', `/api/lists/${id}`, { answers: all, ...ground }));
    });
  const write = () =>
    work(async () => {
      await tell('PUT', `/api/lists/${id}`, { answers: all, ...ground });
      const after = await tell<ReadListAnswer & { written: number }>('POST', `/api/lists/${id}/write`);
      setChanged(after);
      setSaid({
        kind: 'done',
        text:
          after.waiting === 0
            ? `Đã ghi ${String(after.written)} tệp. Danh sách đã nhập xong.`
            : `Đã ghi ${String(after.written)} tệp. Còn ${String(after.waiting)} dòng phải hỏi.`,
      });
    });
  const rows =
    onlyDoubts && list.waiting > 0
      ? list.rows.filter(({ asks, key }) => asks.length > 0 || Object.hasOwn(answers, key))
      : list.rows;
  return (
    <>
      <Heading title={list.file}>
        <p className="lead">
          {list.rows.length} sản phẩm; {list.waiting} dòng còn phải hỏi; sẽ ghi {list.changes.length} thay
          đổi.
        </p>
      </Heading>
      {said && <Message kind={said.kind}>{said.text}</Message>}
      <details>
        <summary>Đã đọc được gì</summary>
        <pre tabIndex={0}>{list.report.join('\n')}</pre>
      </details>
      {list.waiting > 0 && (
        <details>
          <summary>Cả danh sách chưa có quyết định? Nói danh sách của ai</summary>
          <p className="about">
            Sản phẩm chỉ có trong danh sách được ghi “theo danh sách”, không phải được công nhận, không có
            tem.
          </p>
          <div className="row">
            <label>
              Cơ quan lập
              <input
                value={ground.madeBy}
                placeholder="UBND xã …"
                onChange={(event) => {
                  setGround({ ...ground, madeBy: event.target.value });
                }}
              />
            </label>
            <label>
              Ngày lập
              <input
                value={ground.madeOn}
                placeholder="20/11/2026"
                onChange={(event) => {
                  setGround({ ...ground, madeOn: event.target.value });
                }}
              />
            </label>
          </div>
        </details>
      )}
      {list.waiting > 0 && (
        <p>
          <label className="check">
            <input
              type="checkbox"
              checked={onlyDoubts}
              onChange={(event) => {
                setOnlyDoubts(event.target.checked);
              }}
            />
            Chỉ xem dòng còn ngờ
          </label>
        </p>
      )}
      <ul className="list-rows">
        {rows.map((row) => (
          <Row
            key={row.key}
            row={row}
            answer={ownEntry(all, row.key) ?? ''}
            onAnswer={(text) => {
              setAnswers({ ...answers, [row.key]: text });
            }}
          />
        ))}
      </ul>
      <section className="group">
        <h2>Sẽ ghi</h2>
        {list.changes.length === 0 ? (
          <p>Chưa có gì mới để ghi.</p>
        ) : (
          <ul>
            {list.changes.map((line, at) => (
              <li key={at}>{line}</li>
            ))}
          </ul>
        )}
        {list.notListed > 0 && (
          <p className="about">
            Danh mục còn {list.notListed} sản phẩm không có trong danh sách này; giữ nguyên, không xóa.
          </p>
        )}
      </section>
      <p className="actions sticky">
        <button type="button" disabled={isBusy} onClick={() => void answer()}>
          Xem lại với các câu trả lời
        </button>
        <button
          type="button"
          className="primary"
          disabled={isBusy || list.files === 0}
          onClick={() => void write()}
        >
          {isBusy ? 'Đang làm …' : `Ghi vào danh mục (${String(list.changes.length)} thay đổi)`}
        </button>
        <button
          type="button"
          disabled={isBusy}
          onClick={() => void saveAs(`/api/lists/${id}/workbook`, 'can-xem.xlsx')}
        >
          Tải bảng để trả lời trong Excel
        </button>
        <button
          type="button"
          disabled={isBusy}
          onClick={() =>
            void work(async () => {
              await tell('DELETE', `/api/lists/${id}`);
              await ask('/api/history');
              goTo('/nhap');
            })
          }
        >
          Bỏ danh sách này
        </button>
      </p>
    </>
  );
}

function Row({ row, answer, onAnswer }: { row: ListRow; answer: string; onAnswer: (text: string) => void }) {
  const add = (words: string) => {
    onAnswer(answer.trim() === '' ? words : `${answer}; ${words}`);
  };
  return (
    <li className={row.asks.length > 0 ? 'asked' : undefined}>
      <h3>
        <span className="about">Dòng {row.row}</span> {row.name}
      </h3>
      <p>
        <span className="about">Đã hiểu là:</span> {row.understood}
      </p>
      {row.asks.length > 0 && (
        <>
          <ul className="asks">
            {row.asks.map((ask) => (
              <li key={ask}>{ask}</li>
            ))}
          </ul>
          <label>
            Trả lời cho dòng {row.row}
            <input
              value={answer}
              onChange={(event) => {
                onAnswer(event.target.value);
              }}
            />
          </label>
          {row.choices.length > 0 && (
            <p className="actions">
              {row.choices.map((choice) => (
                <button
                  key={choice}
                  type="button"
                  onClick={() => {
                    add(choice);
                  }}
                >
                  {choice}
                </button>
              ))}
            </p>
          )}
        </>
      )}
      <details>
        <summary>Dòng như trong tệp</summary>
        <dl>
          {row.cells.map(({ head, text }) => (
            <div key={head}>
              <dt>{head}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}
