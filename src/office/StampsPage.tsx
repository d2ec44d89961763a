import { useState } from 'react';
import type { StampsAnswer } from './api-types.ts';
import { JobBox } from './JobBox.tsx';
import { Heading, Message, Waiting } from './pieces.tsx';
import { ProductChoice } from './ProductChoice.tsx';
import { useAnswer } from './use-answer.ts';
import { useJob, type RunningJob } from './use-job.ts';

/** Stamps: issue, print, record a withdrawal or an extension, sign again. Keys never come near this page. */
export function StampsPage() {
  const { data, sentence, again } = useAnswer<StampsAnswer>('/api/stamps');
  const job = useJob(again);
  const [last, setLast] = useState<{ path: string; body: object }>();
  const start = (path: string, body: object = {}) => {
    setLast({ path, body });
    job.start(path, body);
  };
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [size, setSize] = useState('25');
  const [copies, setCopies] = useState('24');
  if (!data) return <Waiting sentence={sentence} />;
  return (
    <>
      <Heading title="Tem">
        <p className="lead">
          {data.stamps.length === 0
            ? 'Chưa có con tem nào.'
            : `${String(data.stamps.length)} con tem trong sổ.`}{' '}
          Khóa ký tem và mật khẩu không vào trang này: khi cần, mật khẩu được hỏi ở cửa sổ đã mở phòng làm
          việc.
        </p>
      </Heading>
      {data.missing !== undefined && (
        <Message kind="note">
          {data.missing}{' '}
          <button
            type="button"
            disabled={job.isBusy}
            onClick={() => {
              start('/api/stamps/first-key');
            }}
          >
            Tạo khóa của văn phòng
          </button>
        </Message>
      )}
      <JobBox job={job} />
      <Confirm job={job} last={last} start={start} />
      <section className="group">
        <h2>Cấp tem và in</h2>
        <ProductChoice
          products={data.products}
          chosen={chosen}
          onChange={setChosen}
          none="Chưa chọn: mọi sản phẩm đủ điều kiện"
        />
        <p className="actions">
          <button
            type="button"
            className="primary"
            disabled={job.isBusy}
            onClick={() => {
              start('/api/stamps/issue', { products: chosen });
            }}
          >
            Cấp tem
          </button>
          <label>
            Mỗi sản phẩm mấy con
            <input
              type="number"
              min={1}
              max={5000}
              value={copies}
              onChange={(event) => {
                setCopies(event.target.value);
              }}
            />
          </label>
          <label>
            Cỡ tem
            <select
              value={size}
              onChange={(event) => {
                setSize(event.target.value);
              }}
            >
              {['22', '25', '30', '40'].map((one) => (
                <option key={one} value={one}>
                  {one} mm
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            disabled={job.isBusy || data.stamps.length === 0}
            onClick={() => {
              start('/api/stamps/sheet', { products: chosen, size, copies: Number(copies) });
            }}
          >
            In tem ra PDF
          </button>
          <button
            type="button"
            disabled={job.isBusy || data.stamps.length === 0}
            onClick={() => {
              start('/api/stamps/sign');
            }}
          >
            Ký lại tình trạng tem
          </button>
        </p>
      </section>
      <Standing data={data} isBusy={job.isBusy} start={start} />
      <section className="group">
        <h2>Sổ tem</h2>
        <div className="scroll" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Mã</th>
                <th scope="col">Sản phẩm</th>
                <th scope="col">Sao</th>
                <th scope="col">Hết hạn</th>
                <th scope="col">Tình trạng</th>
              </tr>
            </thead>
            <tbody>
              {data.stamps.map((stamp) => (
                <tr key={stamp.code}>
                  <td>
                    <a href={stamp.url} target="_blank" rel="noreferrer">
                      {stamp.code}
                    </a>
                  </td>
                  <td>{stamp.name}</td>
                  <td>{stamp.stars}</td>
                  <td>{stamp.lastValidDay.split('-').reverse().join('/')}</td>
                  <td>{stamp.statusWords}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}

/** The warnings that stopped a job, and the way past them for who has looked and finds them right. */
function Confirm({
  job,
  last,
  start,
}: {
  job: RunningJob;
  last: { path: string; body: object } | undefined;
  start: (path: string, body: object) => void;
}) {
  const said = job.view?.state === 'failed' ? job.view.lines.join('\n') : '';
  const codes = [...new Set([...said.matchAll(/--confirm ([a-z][a-z-]*)/gu)].map(([, code = '']) => code))];
  if (codes.length === 0 || !last) return null;
  return (
    <Message kind="note">
      Tem đã in thì không lấy lại được, nên chỗ đáng ngờ được hỏi trước. Sửa ở mục sản phẩm rồi làm lại; hoặc
      nếu đã xem lại và đúng như thế:{' '}
      <button
        type="button"
        onClick={() => {
          start(last.path, { ...last.body, confirm: codes });
        }}
      >
        Đã xem lại, vẫn làm
      </button>
    </Message>
  );
}

/** What a decision makes of the stamps of one product. */
function Standing({
  data,
  isBusy,
  start,
}: {
  data: StampsAnswer;
  isBusy: boolean;
  start: (path: string, body: object) => void;
}) {
  const [what, setWhat] = useState<'withdraw' | 'extend'>('withdraw');
  const [fields, setFields] = useState({ product: '', decision: '', date: '', until: '' });
  const set = (name: keyof typeof fields) => (event: { target: { value: string } }) => {
    setFields({ ...fields, [name]: event.target.value });
  };
  return (
    <section className="group">
      <h2>Thu hồi, gia hạn</h2>
      <p className="about">
        Ghi quyết định vào <a href="#/documents">Quyết định, văn bản</a> và vào giấy chứng nhận của sản phẩm
        trước, rồi ghi vào sổ tem ở đây.
      </p>
      <div className="row">
        <label>
          Việc
          <select
            value={what}
            onChange={(event) => {
              setWhat(event.target.value as typeof what);
            }}
          >
            <option value="withdraw">Thu hồi (không hoàn lại được)</option>
            <option value="extend">Giữ kết quả chờ đánh giá lại</option>
          </select>
        </label>
        <label>
          Sản phẩm
          <select value={fields.product} onChange={set('product')}>
            <option value="">Chọn …</option>
            {data.products.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Số quyết định
          <input value={fields.decision} onChange={set('decision')} />
        </label>
        <label>
          Ngày quyết định
          <input value={fields.date} placeholder="24/11/2026" onChange={set('date')} />
        </label>
        {what === 'extend' && (
          <label>
            Giữ đến ngày
            <input value={fields.until} placeholder="24/05/2027" onChange={set('until')} />
          </label>
        )}
        <button
          type="button"
          disabled={isBusy || fields.product === '' || fields.decision === ''}
          onClick={() => {
            start(`/api/stamps/${what}`, fields);
          }}
        >
          Ghi vào sổ tem
        </button>
      </div>
    </section>
  );
}
