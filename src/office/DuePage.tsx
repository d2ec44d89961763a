import { useState } from 'react';
import { JobBox } from './JobBox.tsx';
import { Heading, Message, Waiting } from './pieces.tsx';
import { useAnswer } from './use-answer.ts';
import { useJob } from './use-job.ts';

interface Due {
  readonly lines: readonly string[];
  readonly leftOut: readonly string[];
}

/** What falls due, as `npm run due` tells it, and its files. */
export function DuePage() {
  const [by, setBy] = useState<'month' | 'producer'>('month');
  const { data, sentence } = useAnswer<Due>(`/api/due?by=${by}`);
  const job = useJob();
  return (
    <>
      <Heading title="Đến hạn">
        <p className="lead">Hồ sơ đánh giá lại, giấy tờ khác và tem, trong mười hai tháng tới.</p>
      </Heading>
      <p className="actions">
        <button
          type="button"
          aria-pressed={by === 'month'}
          onClick={() => {
            setBy('month');
          }}
        >
          Theo tháng
        </button>
        <button
          type="button"
          aria-pressed={by === 'producer'}
          onClick={() => {
            setBy('producer');
          }}
        >
          Theo nhà sản xuất
        </button>
        <button
          type="button"
          className="primary"
          disabled={job.isBusy}
          onClick={() => {
            job.start('/api/due-files', { by });
          }}
        >
          Ghi ra Excel, PDF, lịch và công văn
        </button>
      </p>
      <JobBox job={job} />
      {data && data.leftOut.length > 0 && (
        <Message kind="error">
          Không đọc được {data.leftOut.join(', ')}, nên những gì trong đó không có ở đây.
        </Message>
      )}
      {data ? (
        <pre className="due" tabIndex={0}>
          {data.lines.join('\n')}
        </pre>
      ) : (
        <Waiting sentence={sentence} />
      )}
    </>
  );
}
