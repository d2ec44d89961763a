import { useState } from 'react';
import type { PublishAnswer } from './api-types.ts';
import { sentenceOf, tell } from './ask.ts';
import { JobBox } from './JobBox.tsx';
import { Heading, Message, Waiting } from './pieces.tsx';
import { useAnswer } from './use-answer.ts';
import { useJob } from './use-job.ts';
import { TextField } from './TextField.tsx';

/** Checks, builds and puts the site online; the last publications can be taken back. */
export function PublishPage() {
  const { data, sentence, again } = useAnswer<PublishAnswer>('/api/publication');
  const job = useJob(again);
  if (!data) return <Waiting sentence={sentence} />;
  return (
    <>
      <Heading title="Đăng trang">
        <p className="lead">
          Kiểm tra, dựng trang, rồi đưa lên nơi đăng trong một lần. Người xem thấy trang cũ hoặc trang mới,
          không bao giờ thấy nửa nọ nửa kia.
          {data.repository && ' Mỗi lần đăng được ghi vào kho git.'}
        </p>
      </Heading>
      <Target key={data.target} target={data.target} onSaved={again} />
      {data.errors > 0 ? (
        <Message kind="error">
          Còn {data.errors} lỗi phải sửa trước khi đăng. <a href="#/kiem-tra">Xem các lỗi</a>
        </Message>
      ) : (
        <section className="group">
          <h2>Người xem sẽ thấy đổi gì</h2>
          {data.changes.length === 0 ? (
            <p>
              Nội dung không đổi từ lần đăng trước. Đăng lại vẫn có ích: ngày tháng trên trang tính theo hôm
              nay.
            </p>
          ) : (
            <ul>
              {data.changes.map((line, at) => (
                <li key={at}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      )}
      <p className="actions">
        <button
          type="button"
          disabled={job.isBusy || data.errors > 0}
          onClick={() => {
            job.start('/api/publication/build');
          }}
        >
          Dựng thử
        </button>
        <button
          type="button"
          className="primary"
          disabled={job.isBusy || data.errors > 0 || data.target === ''}
          onClick={() => {
            job.start('/api/publication');
          }}
        >
          Đăng
        </button>
      </p>
      <JobBox job={job} />
      {data.publications.length > 0 && (
        <section className="group">
          <h2>Đã đăng</h2>
          <ol className="history">
            {data.publications.map(({ at, title }) => (
              <li key={at}>
                <time dateTime={at}>
                  {new Date(at).toLocaleString('vi-VN', { dateStyle: 'short', timeStyle: 'short' })}
                </time>{' '}
                {title}
              </li>
            ))}
          </ol>
          <button
            type="button"
            disabled={job.isBusy}
            onClick={() => {
              job.start('/api/publication/take-back');
            }}
          >
            Đưa trang về lần đăng trước
          </button>
          <p className="about">
            Chỉ trang trên mạng quay lại; danh mục ở đây giữ nguyên. Muốn trả danh mục về như cũ, dùng “Hoàn
            tác” ở màn hình Hôm nay.
          </p>
        </section>
      )}
    </>
  );
}

function Target({ target, onSaved }: { target: string; onSaved: () => void }) {
  const [value, setValue] = useState(target);
  const [sentence, setSentence] = useState<string>();
  const save = async () => {
    try {
      await tell('PUT', '/api/publication', { target: value });
      setSentence(undefined);
      onSaved();
    } catch (error) {
      setSentence(sentenceOf(error));
    }
  };
  return (
    <section className="group">
      <h2>Nơi đăng</h2>
      <p className="about">Người quản trị máy chủ cho bạn dòng này. Ghi một lần, máy nhớ cho các lần sau.</p>
      <TextField
        label="Nơi đăng"
        placeholder="Ví dụ: /srv/ocop"
        value={value}
        onChange={(text) => {
          setValue(text);
        }}
      />{' '}
      <button type="button" disabled={value === target} onClick={() => void save()}>
        Ghi nhớ
      </button>
      {sentence !== undefined && <Message kind="error">{sentence}</Message>}
      <details>
        <summary>Người quản trị cần biết: ba kiểu nơi đăng</summary>
        <ul>
          <li>/srv/ocop: một thư mục trên máy này, mà máy chủ web đọc</li>
          <li>ten@may:/srv/ocop: một máy khác, qua ssh</li>
          <li>s3://ten-kho: một kho lưu trữ</li>
        </ul>
      </details>
    </section>
  );
}
