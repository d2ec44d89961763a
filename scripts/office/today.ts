import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { daysBetween, type IsoDate } from '../../src/domain/date.ts';
import { drinkKind } from '../../src/domain/alcohol.ts';
import { ISSUE_KINDS, type Issue } from '../../src/domain/checks/issue.ts';
import type { SourceCatalogue } from '../../src/content/reader/read-catalogue.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { KINDS, type Kind, type Today, type TodayGroup, type TodayItem } from '../../src/office/api-types.ts';
import { readDue } from '../due/read.ts';
import { dueSentences } from '../due/say-due.ts';
import { urgentOf } from '../due/urgent.ts';
import { peekStatusList } from '../../src/content/reader/stamp-files.ts';
import { located } from './check/findings.ts';
import { allDrafts } from './entry/drafts.ts';
import { titleOf, titlesOf } from './entry/titles.ts';
import { waitingLists } from './lists/kept-lists.ts';
import type { Office } from './office.ts';

/** How far ahead the first screen looks for days to keep. */
const SOON_DAYS = 60;
/** A status list is signed again each month; from here on its age is told. */
const OLD_LIST_DAYS = 20;

/** What needs a hand today, the most pressing first; each item leads to where it is mended. */
export async function todayOf(office: Office): Promise<Today> {
  const day = office.today();
  const { source, issues } = await office.checks.all();
  const catalogue = source.entries.catalogue[0]?.data;
  const groups = [
    faults(issues, source, 'error'),
    due(office, day),
    drafts(office),
    lists(office),
    stamps(office, day),
    faults(issues, source, 'warning'),
    ...missing(source),
  ];
  return {
    catalogue: catalogue?.name.vi ?? '',
    day,
    demo: catalogue?.demo ?? false,
    groups: groups.filter(({ items }) => items.length > 0),
    counts: Object.fromEntries(
      (Object.keys(KINDS) as Kind[]).map((kind) => [kind, source.entries[kind].length]),
    ) as Record<Kind, number>,
  };
}

function faults(
  issues: readonly Issue[],
  source: SourceCatalogue,
  severity: 'error' | 'warning',
): TodayGroup {
  const titles = titlesOf(source);
  const own = issues
    .filter(({ code }) => ISSUE_KINDS[code].severity === severity)
    .map((issue) => located(issue, titles));
  const isError = severity === 'error';
  return {
    id: isError ? 'errors' : 'warnings',
    title: isError ? 'Lỗi phải sửa trước khi đăng' : 'Nên xem lại',
    why: isError ? 'Còn lỗi thì chưa dựng được trang.' : 'Trang vẫn dựng được, nhưng có chỗ đáng ngờ.',
    urgent: isError,
    items: own.map(({ entry, message, path, line, field }) => ({
      text: entry ? entry.title : `${path}, dòng ${String(line)}`,
      about: message,
      to: entry
        ? `/${entry.kind}/${entry.id}${field.length > 0 ? `?muc=${field.join('.')}` : ''}`
        : '/kiem-tra',
    })),
  };
}

function due({ folder }: Office, today: IsoDate): TodayGroup {
  const reading = readDue(folder, today, 3);
  const say = dueSentences('vi', today);
  const { certificates, papers } = urgentOf(reading.list);
  const late = certificates.map((one): TodayItem => ({
    text: one.view.product.name.vi,
    about: say.state(one),
    to: `/products/${one.view.product.id}`,
  }));
  const ended = papers.map((paper) => ({
    text: paper.view.product.name.vi,
    about: say.overdue(paper),
    to: `/products/${paper.view.product.id}?muc=otherCertificates`,
  }));
  const told = new Set(certificates.map(({ view }) => view.product.id));
  const soon = reading.list.deadlines
    .filter(({ on, kind }) => daysBetween(today, on) <= SOON_DAYS && kind !== 'filing-opens')
    .filter(({ view }) => view && !told.has(view.product.id))
    .map(({ on, kind, view }) => ({
      text: view?.product.name.vi ?? '',
      about: `${say.t(`due.kind.${kind}`)}: ${say.day(on)}, ${say.left(on)}`,
      to: `/products/${view?.product.id ?? ''}`,
    }));
  return {
    id: 'due',
    title: 'Đến hạn',
    why: 'Hồ sơ đánh giá lại và giấy tờ khác, trong 60 ngày tới hoặc đã quá ngày. Cả mười hai tháng có ở trang “Đến hạn”.',
    urgent: late.length > 0,
    items: [...late, ...ended, ...soon],
  };
}

function drafts({ folder }: Office): TodayGroup {
  return {
    id: 'drafts',
    title: 'Đang viết dở',
    why: 'Bản nháp chưa lưu vào danh mục; người xem chưa thấy.',
    urgent: false,
    items: allDrafts(folder).map(({ kind, id, draft }) => ({
      text: titleOf(kind, id, draft.edited.fields),
      about: KINDS[kind],
      to: `/${kind}/${id}`,
    })),
  };
}

function lists({ folder }: Office): TodayGroup {
  return {
    id: 'lists',
    title: 'Danh sách còn phải trả lời',
    why: 'Đã đọc từ Excel, có dòng chưa rõ nên chưa ghi.',
    urgent: false,
    items: waitingLists(folder).map(({ id, file, waiting }) => ({
      text: file,
      about: `${String(waiting)} dòng còn phải hỏi`,
      to: `/nhap/${id}`,
    })),
  };
}

function stamps({ folder }: Office, today: IsoDate): TodayGroup {
  const list = existsSync(join(folder, 'stamp-status.jws')) ? peekStatusList(folder) : undefined;
  const age = list ? daysBetween(list.issued.slice(0, 10), today) : 0;
  return {
    id: 'stamps',
    title: 'Tem',
    why: 'Tệp tình trạng tem cần ký lại mỗi tháng, để người quét biết thông tin còn mới.',
    urgent: age > 30,
    items:
      list && age >= OLD_LIST_DAYS
        ? [
            {
              text: `Tệp tình trạng tem đã ký ${String(age)} ngày trước (${formatDay('vi', list.issued.slice(0, 10))})`,
              to: '/tem',
            },
          ]
        : [],
  };
}

function missing({ entries, folder }: SourceCatalogue): TodayGroup[] {
  const rules = entries.rules.flatMap(({ id, data }) => (data ? [{ ...data, id }] : []));
  // Of strong drinks the site shows neither photo nor story.
  const products = entries.products.filter(({ data }) => data && drinkKind(data, rules) !== 'strong');
  const item = (muc: string) => (entry: (typeof products)[number]) => ({
    text: titleOf('products', entry.id, entry.source.data),
    to: `/products/${entry.id}?muc=${muc}`,
  });
  const group = (id: TodayGroup['id'], title: string, why: string, items: TodayItem[]): TodayGroup => ({
    id,
    title,
    why,
    urgent: false,
    items,
  });
  const withoutPhoto = products.filter(
    ({ id, data }) => !data?.photos && !hasPicture(join(folder, 'products', id)),
  );
  return [
    group(
      'photos',
      'Sản phẩm chưa có ảnh',
      'Trang sản phẩm hiện hình vẽ của nhóm thay cho ảnh.',
      withoutPhoto.map(item('photos')),
    ),
    group(
      'stories',
      'Sản phẩm chưa có bài viết',
      'Người mua muốn biết ai làm, làm thế nào.',
      products.filter(({ source }) => !source.body).map(item('story')),
    ),
    group(
      'english',
      'Sản phẩm chưa có tiếng Anh',
      'Trang tiếng Anh hiện bài tiếng Việt.',
      products.filter(({ source, english }) => source.body && !english).map(item('english')),
    ),
  ];
}

function hasPicture(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => /\.(jpe?g|png|webp|avif)$/iu.test(name));
}
