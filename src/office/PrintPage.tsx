import { useState } from 'react';
import type { Choice } from './api-types.ts';
import { JobBox } from './JobBox.tsx';
import { Heading, Waiting } from './pieces.tsx';
import { ProductChoice } from './ProductChoice.tsx';
import { TextField } from './TextField.tsx';
import { useAnswer } from './use-answer.ts';
import { useJob } from './use-job.ts';

const WHAT = {
  product: 'Tờ A4 cho từng sản phẩm',
  producer: 'Tờ A4 cho từng nhà sản xuất',
  leaflet: 'Tờ rơi A5 hai mặt',
  poster: 'Áp phích A3',
  catalogue: 'Sách danh mục A4',
} as const;
type What = keyof typeof WHAT;

/** What can be printed of the catalogue, as PDF. */
export function PrintPage() {
  const [what, setWhat] = useState<What>('product');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { data, sentence } = useAnswer<readonly Choice[]>(
    `/api/choices/${what === 'producer' ? 'producers' : 'products'}`,
  );
  const [period, setPeriod] = useState('');
  const job = useJob();
  return (
    <>
      <Heading title="In ra giấy">
        <p className="lead">
          Tờ của hội chợ (áp phích gian, thẻ bàn, danh thiếp) in từ trang của hội chợ ấy. Tem in ở mục{' '}
          <a href="#/tem">Tem</a>.
        </p>
      </Heading>
      <fieldset className="radios">
        <legend>In gì</legend>
        {(Object.keys(WHAT) as What[]).map((key) => (
          <label key={key}>
            <input
              type="radio"
              name="what"
              checked={what === key}
              onChange={() => {
                setWhat(key);
                setChosen([]);
              }}
            />
            {WHAT[key]}
          </label>
        ))}
      </fieldset>
      {data ? (
        <ProductChoice
          products={data}
          chosen={chosen}
          onChange={setChosen}
          none="Chưa chọn mục nào: in tất cả"
        />
      ) : (
        <Waiting sentence={sentence} />
      )}
      <p className="actions">
        <button
          type="button"
          className="primary"
          disabled={job.isBusy}
          onClick={() => {
            job.start('/api/print', { what, ids: chosen });
          }}
        >
          Làm tệp PDF
        </button>
      </p>
      <section className="group">
        <h2>Báo cáo một kỳ</h2>
        <p>
          Số liệu theo xã, nhóm, hạng sao; quyết định; đánh giá lại; sự kiện; chỉ tiêu. Một bảng Excel và một
          bản in.
        </p>
        <div className="row">
          <TextField
            label="Kỳ, ví dụ: quý IV/2026, tháng 11/2026, năm 2026"
            value={period}
            onChange={setPeriod}
          />
          <button
            type="button"
            disabled={job.isBusy || period.trim() === ''}
            onClick={() => {
              job.start('/api/report', { period });
            }}
          >
            Viết báo cáo
          </button>
        </div>
      </section>
      <JobBox job={job} />
    </>
  );
}
