import type { Today, TodayGroup } from './api-types.ts';
import { History } from './History.tsx';
import { Heading, Message, Waiting } from './pieces.tsx';
import { useAnswer } from './use-answer.ts';

/** Items of a group that are shown before the reader asks for all. */
const SHOWN = 8;

/** The first screen: what needs a hand today, each one click from where it is mended. */
export function TodayPage() {
  const { data, sentence, again } = useAnswer<Today>('/api/today');
  if (!data) return <Waiting sentence={sentence} />;
  return (
    <>
      <Heading title="Hôm nay">
        <p className="lead">
          {data.catalogue}, {data.day.split('-').reverse().join('/')}.{' '}
          {data.demo && 'Đây là danh mục minh họa.'}
        </p>
      </Heading>
      {data.groups.length === 0 && <Message kind="done">Không có việc gì cần làm ngay.</Message>}
      <p className="actions">
        <a className="button primary" href="#/nhap">
          Nhập danh sách Excel
        </a>
        <a className="button" href="#/products">
          Sửa sản phẩm ({data.counts.products})
        </a>
        <a className="button" href="#/dang">
          Đăng trang
        </a>
      </p>
      <div className="groups">
        {data.groups.map((group) => (
          <Group key={group.id} group={group} />
        ))}
      </div>
      <History onUndone={again} />
    </>
  );
}

function Group({ group: { title, why, urgent, items } }: { group: TodayGroup }) {
  const item = ({ text, about, to }: TodayGroup['items'][number], at: number) => (
    <li key={at}>
      <a href={`#${to}`}>{text}</a>
      {about !== undefined && <span className="about"> {about}</span>}
    </li>
  );
  return (
    <section className={urgent ? 'group urgent' : 'group'}>
      <h2>
        {title} <span className="count">{items.length}</span>
      </h2>
      <p className="about">{why}</p>
      <ul>{items.slice(0, SHOWN).map(item)}</ul>
      {items.length > SHOWN && (
        <details>
          <summary>Xem cả {items.length}</summary>
          <ul>{items.slice(SHOWN).map(item)}</ul>
        </details>
      )}
    </section>
  );
}
