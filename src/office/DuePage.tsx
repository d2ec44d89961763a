import { useState } from 'react';
import type { DueGroup, DueItem, DueView } from './api-types.ts';
import { JobBox } from './JobBox.tsx';
import { Heading, Message, Waiting } from './pieces.tsx';
import { useAnswer } from './use-answer.ts';
import { useJob } from './use-job.ts';

/** What falls due, as `npm run due` tells it, and its files. */
export function DuePage() {
  const [by, setBy] = useState<'month' | 'producer'>('month');
  const { data, sentence } = useAnswer<DueView>(`/api/due?by=${by}`);
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
      {data ? <DueList view={data} /> : <Waiting sentence={sentence} />}
    </>
  );
}

function DueList({ view: { about, groups, law, leftOut } }: { view: DueView }) {
  return (
    <>
      {leftOut.length > 0 && (
        <Message kind="error">
          Không đọc được {leftOut.join(', ')}, nên những gì trong đó không có ở đây.
        </Message>
      )}
      <p className="about">{about}</p>
      {groups.length === 0 && <Message kind="done">Không có việc nào đến hạn.</Message>}
      {groups.map((group) => (
        <Group key={group.title} group={group} />
      ))}
      {law.notes.length > 0 && (
        <details>
          <summary>{law.title}</summary>
          <ul>
            {law.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Group({ group: { title, urgent, items } }: { group: DueGroup }) {
  return (
    <section className={urgent ? 'group urgent' : 'group'}>
      <h2>
        {title} <span className="count">{items.length}</span>
      </h2>
      <ul className="due">
        {items.map((item, at) => (
          <Item key={at} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item: { product, name, producer, day, left, what, note } }: { item: DueItem }) {
  return (
    <li>
      {day !== undefined && (
        <p className="when">
          {day} <span className="about">{left}</span>
        </p>
      )}
      <div>
        <p>
          {product === undefined ? name : <a href={`#/products/${product}`}>{name}</a>}
          {producer !== undefined && <span className="about"> {producer}</span>}
        </p>
        <p>{what}</p>
        {note !== undefined && <p className="about">{note}</p>}
      </div>
    </li>
  );
}
