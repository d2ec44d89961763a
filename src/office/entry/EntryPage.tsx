import { useEffect, useRef, useState } from 'react';
import { KINDS, type Edited, type Kind, type OpenedEntry } from '../api-types.ts';
import { EntryForm } from '../form/EntryForm.tsx';
import { withSuggestion } from '../form/field-value.ts';
import { showField } from '../form/show-field.ts';
import { Heading, Message, Waiting } from '../pieces.tsx';
import { StoryEditor } from '../story/StoryEditor.tsx';
import { useAnswer } from '../use-answer.ts';
import { ConflictBox } from './ConflictBox.tsx';
import { FieldIndex } from './FieldIndex.tsx';
import { FindingList } from './FindingList.tsx';
import { PreviewBox } from './PreviewBox.tsx';
import { PrivateContacts } from './PrivateContacts.tsx';
import { RawText } from './RawText.tsx';
import { useEntry, type EntryWork } from './use-entry.ts';

/** One entry: its form, its stories, what the checker says, and the page it makes. */
export function EntryPage({ kind, id, field }: { kind: Kind; id: string; field: string | null }) {
  const { data, sentence, again } = useAnswer<OpenedEntry>(`/api/entry/${kind}/${encodeURIComponent(id)}`);
  if (!data) return <Waiting sentence={sentence} />;
  if (data.raw) return <RawText opened={data} raw={data.raw} onSaved={again} />;
  return <OpenEntry key={data.version} opened={data} field={field} again={again} />;
}

function OpenEntry({
  opened,
  field,
  again,
}: {
  opened: OpenedEntry;
  field: string | null;
  again: () => void;
}) {
  const work = useEntry(opened);
  const { edited, change, findings } = work;
  const [isPreviewed, setPreviewed] = useState(false);
  const asked = useRef(field);
  useEffect(() => {
    if (asked.current !== null) showField(asked.current.split('.'));
    asked.current = null;
  }, []);
  const fix = (path: readonly (string | number)[], suggestion: string) => {
    change({ ...edited, fields: withSuggestion(opened.schema, edited.fields, path, suggestion) });
  };
  return (
    <div className={isPreviewed ? 'entry previewed' : 'entry'}>
      <div className="entry-form">
        <Heading title={opened.title}>
          <p className="lead">
            <a href={`#/${opened.kind}`}>{KINDS[opened.kind]}</a>
            {opened.version === null ? ', mục mới, chưa lưu' : ''}
            {opened.address !== undefined && (
              <span className="about"> Địa chỉ trên trang: {opened.address}</span>
            )}
          </p>
        </Heading>
        <State work={work} />
        {work.conflict && (
          <ConflictBox
            opened={opened}
            mine={edited}
            conflict={work.conflict}
            onKeep={work.resolve}
            onTake={() => void work.drop().then(again)}
          />
        )}
        <FindingList findings={findings?.own ?? []} onFix={fix} />
        {(findings?.elsewhere.length ?? 0) > 0 && (
          <details className="elsewhere">
            <summary>Thay đổi này làm mục khác có vấn đề ({findings?.elsewhere.length})</summary>
            <ul className="findings">
              {findings?.elsewhere.map((finding, at) => (
                <li key={at} className={finding.severity}>
                  {finding.entry ? (
                    <a href={`#/${finding.entry.kind}/${finding.entry.id}`}>{finding.entry.title}</a>
                  ) : (
                    finding.path
                  )}
                  : {finding.message}
                </li>
              ))}
            </ul>
          </details>
        )}
        <FieldIndex schema={opened.schema} fields={edited.fields} />
        <EntryForm
          kind={opened.kind}
          id={opened.id}
          schema={opened.schema}
          fields={edited.fields}
          findings={findings?.own ?? []}
          onChange={(fields) => {
            change({ ...edited, fields });
          }}
          onFix={fix}
        />
        {opened.kind === 'producers' && opened.version !== null && <PrivateContacts id={opened.id} />}
        {opened.hasStory && <Stories edited={edited} change={change} work={work} />}
        <p className="actions sticky">
          <button
            type="button"
            className="primary"
            disabled={work.isSaving || !work.isChanged}
            onClick={() => void work.save()}
          >
            {work.isSaving ? 'Đang lưu …' : 'Lưu vào danh mục'}
          </button>
          <button
            type="button"
            aria-pressed={isPreviewed}
            onClick={() => {
              setPreviewed(!isPreviewed);
            }}
          >
            Xem trước
          </button>
          {opened.draft && (
            <button type="button" disabled={work.isSaving} onClick={() => void work.drop().then(again)}>
              Bỏ bản nháp
            </button>
          )}
        </p>
      </div>
      {isPreviewed && (
        <PreviewBox
          kind={opened.kind}
          id={opened.id}
          edited={edited}
          hasErrors={(findings?.own ?? []).some(({ severity }) => severity === 'error')}
        />
      )}
    </div>
  );
}

function State({ work }: { work: EntryWork }) {
  if (work.sentence !== undefined) return <Message kind="error">{work.sentence}</Message>;
  if (work.savedWords !== undefined) return <Message kind="done">{work.savedWords}</Message>;
  if (work.isChanged)
    return (
      <Message kind="note">
        {work.draftAt === undefined
          ? 'Đang viết …'
          : 'Bản nháp đã được giữ. Người xem chưa thấy gì cho đến khi bạn lưu và đăng trang.'}
      </Message>
    );
  return null;
}

function Stories({
  edited,
  change,
  work,
}: {
  edited: Edited;
  change: (edited: Edited) => void;
  work: EntryWork;
}) {
  const about = (part: 'story' | 'english') =>
    (work.findings?.own ?? []).filter((finding) => finding.part === part);
  return (
    <section className="stories">
      <h2>Bài viết</h2>
      <div className="two">
        <StoryEditor
          id="story"
          label="Tiếng Việt"
          markdown={edited.story ?? ''}
          findings={about('story')}
          onChange={(story) => {
            change({ ...edited, story });
          }}
        />
        <StoryEditor
          id="english"
          label="Tiếng Anh"
          markdown={edited.english ?? ''}
          findings={about('english')}
          onChange={(english) => {
            change({ ...edited, english });
          }}
        />
      </div>
    </section>
  );
}
