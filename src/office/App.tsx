import { useEffect, useRef, type ReactNode } from 'react';
import { KINDS, type Kind } from './api-types.ts';
import { CheckPage } from './CheckPage.tsx';
import { DuePage } from './DuePage.tsx';
import { EntriesPage } from './EntriesPage.tsx';
import { EntryPage } from './entry/EntryPage.tsx';
import { KeptList } from './lists/KeptList.tsx';
import { NewList } from './lists/NewList.tsx';
import { NewCataloguePage } from './NewCataloguePage.tsx';
import { PrintPage } from './PrintPage.tsx';
import { PublishPage } from './PublishPage.tsx';
import { StampsPage } from './StampsPage.tsx';
import { TodayPage } from './TodayPage.tsx';
import { Waiting } from './pieces.tsx';
import { useAnswer } from './use-answer.ts';
import { useRoute, type Route } from './use-route.ts';

const MENU: readonly (readonly [string, string])[] = [
  ['', 'Hôm nay'],
  ['nhap', 'Nhập từ Excel'],
  ...Object.entries(KINDS),
  ['den-han', 'Đến hạn'],
  ['tem', 'Tem'],
  ['in', 'In ra giấy'],
  ['kiem-tra', 'Kiểm tra'],
  ['dang', 'Đăng trang'],
];

export function App() {
  const { data, sentence, again } = useAnswer<{ folder: string; isNew: boolean }>('/api/office');
  if (!data) return <Waiting sentence={sentence} />;
  return data.isNew ? <NewCataloguePage folder={data.folder} onMade={again} /> : <Work />;
}

function Work() {
  const route = useRoute();
  const { parts } = route;
  const main = useRef<HTMLElement>(null);
  const at = parts.join('/');
  // A new page is read from its top, by eyes and by screen readers.
  useEffect(() => {
    scrollTo(0, 0);
    main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [at]);
  return (
    <>
      <a className="skip" href="#main" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        Đến nội dung
      </a>
      <Menu current={parts[0] ?? ''} />
      <main id="main" ref={main} tabIndex={-1}>
        {pageOf(route)}
      </main>
    </>
  );
}

function Menu({ current }: { current: string }) {
  const links = MENU.map(([to, name]) => (
    <li key={to}>
      <a href={`#/${to}`} aria-current={to === current ? 'page' : undefined}>
        {name}
      </a>
    </li>
  ));
  const name = MENU.find(([to]) => to === current)?.[1] ?? 'Hôm nay';
  return (
    <nav className="menu" aria-label="Các việc">
      <p className="sign">Phòng làm việc</p>
      <ul className="wide">{links}</ul>
      <details className="narrow" key={current}>
        <summary>Việc khác (đang ở: {name})</summary>
        <ul>{links}</ul>
      </details>
    </nav>
  );
}

function pageOf({ parts, query }: Route): ReactNode {
  const [first = '', second] = parts;
  if (Object.hasOwn(KINDS, first)) {
    const kind = first as Kind;
    if (kind === 'catalogue' || kind === 'places')
      return <EntryPage key={kind} kind={kind} id={kind} field={query.get('muc')} />;
    if (second === undefined) return <EntriesPage key={kind} kind={kind} />;
    return <EntryPage key={`${kind}/${second}`} kind={kind} id={second} field={query.get('muc')} />;
  }
  switch (first) {
    case 'nhap':
      return second === undefined ? <NewList /> : <KeptList key={second} id={second} />;
    case 'den-han':
      return <DuePage />;
    case 'tem':
      return <StampsPage />;
    case 'in':
      return <PrintPage />;
    case 'kiem-tra':
      return <CheckPage />;
    case 'dang':
      return <PublishPage />;
    default:
      return <TodayPage />;
  }
}
