import { saveAs } from './ask.ts';
import type { RunningJob } from './use-job.ts';
import { Message } from './pieces.tsx';

/** How far a job is, what it said, and the files that it made. */
export function JobBox({ job }: { job: RunningJob }) {
  const { view, sentence } = job;
  if (sentence !== undefined) return <Message kind="error">{sentence}</Message>;
  if (!view) return null;
  return (
    <section className="job" aria-live="polite">
      <h2>
        {view.title}: {STATES[view.state]}
      </h2>
      {view.state === 'waits-for-passphrase' && (
        <Message kind="note">
          Hãy sang cửa sổ đã mở phòng làm việc, gõ mật khẩu của khóa rồi nhấn Enter. Mật khẩu không bao giờ gõ
          vào trang này.
        </Message>
      )}
      {view.files.length > 0 && (
        <ul className="files">
          {view.files.map(({ name, size }) => (
            <li key={name}>
              <button
                type="button"
                className="primary"
                onClick={() => void saveAs(`/api/jobs/${view.id}/${encodeURIComponent(name)}`, name)}
              >
                Tải {name}
              </button>{' '}
              <span className="about">{sizeWords(size)}</span>
            </li>
          ))}
        </ul>
      )}
      {view.lines.length > 0 && <pre tabIndex={0}>{view.lines.map(forThePage).join('\n')}</pre>}
    </section>
  );
}

const STATES = {
  running: 'đang làm …',
  'waits-for-passphrase': 'chờ mật khẩu',
  done: 'xong',
  failed: 'chưa xong',
} as const;

function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${String(Math.ceil(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

/** A command tells how it is typed again; here there is a button for that. */
function forThePage(line: string): string {
  return line.replace(/ Đã xem lại mà đúng như thế thì thêm --confirm [a-z-]+\./u, '');
}
