import { useState } from 'react';
import { ownEntry } from '../../domain/own-entry.ts';
import type { ReadListAnswer } from './list-types.ts';
import { saveAs, sentenceOf, tell } from '../ask.ts';
import { Heading, Message, Waiting } from '../pieces.tsx';
import { TextField } from '../TextField.tsx';
import { useAnswer } from '../use-answer.ts';
import { goTo } from '../use-route.ts';
import { ColumnRoles } from './ColumnRoles.tsx';
import { ListRowBox } from './ListRowBox.tsx';
import { rowsAlike } from './rows-alike.ts';

/** A list that came in: its doubts, the answers, and what is written. */
export function KeptList({ id }: { id: string }) {
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
  const say = (head: string, role: string) =>
    work(async () => {
      const columns = { [head]: role };
      setChanged(await tell<ReadListAnswer>('PUT', `/api/lists/${id}`, { answers: all, columns, ...ground }));
    });
  const write = () =>
    work(async () => {
      const after = await tell<ReadListAnswer & { written: number }>('POST', `/api/lists/${id}/write`, {
        answers: all,
        ...ground,
      });
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
      <ColumnRoles
        columns={list.columns}
        roles={list.roles}
        isBusy={isBusy}
        onSay={({ head }, role) => void say(head, role)}
      />
      {list.waiting > 0 && (
        <details>
          <summary>Cả danh sách chưa có quyết định? Nói danh sách của ai</summary>
          <p className="about">
            Sản phẩm chỉ có trong danh sách được ghi “theo danh sách”, không phải được công nhận, không có
            tem.
          </p>
          <div className="row">
            <TextField
              label="Cơ quan lập"
              value={ground.madeBy}
              placeholder="UBND xã …"
              onChange={(text) => {
                setGround({ ...ground, madeBy: text });
              }}
            />
            <TextField
              label="Ngày lập"
              value={ground.madeOn}
              placeholder="20/11/2026"
              onChange={(text) => {
                setGround({ ...ground, madeOn: text });
              }}
            />
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
        {rows.map((row) => {
          const given = ownEntry(all, row.key) ?? '';
          const alike = given.trim() === '' ? [] : rowsAlike(list.rows, row, all);
          return (
            <ListRowBox
              key={row.key}
              row={row}
              answer={given}
              alike={alike.length}
              onAnswer={(text) => {
                setAnswers({ ...answers, [row.key]: text });
              }}
              onAnswerAlike={() => {
                setAnswers({ ...answers, ...Object.fromEntries(alike.map(({ key }) => [key, given])) });
              }}
            />
          );
        })}
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
          disabled={isBusy || list.changes.length === 0}
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
