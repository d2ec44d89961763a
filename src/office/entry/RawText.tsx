import { useState } from 'react';
import type { LocatedFinding, OpenedEntry } from '../api-types.ts';
import { sentenceOf, tell } from '../ask.ts';
import { FixEncodings } from '../FixEncodings.tsx';
import { Heading, Message } from '../pieces.tsx';
import { useAnswer } from '../use-answer.ts';

/** A file whose lines cannot be read as fields: its text, and what is wrong on which line. */
export function RawText({
  opened,
  raw,
  onSaved,
}: {
  opened: OpenedEntry;
  raw: NonNullable<OpenedEntry['raw']>;
  onSaved: () => void;
}) {
  const [text, setText] = useState(raw.text);
  const [sentence, setSentence] = useState<string>();
  const findings = useAnswer<readonly LocatedFinding[]>('/api/findings');
  const own = findings.data?.filter(({ path }) => path === raw.path) ?? [];
  const save = async () => {
    try {
      await tell('POST', `/api/save-text/${opened.kind}/${encodeURIComponent(opened.id)}`, {
        before: raw.text,
        text,
      });
      onSaved();
    } catch (error) {
      setSentence(sentenceOf(error));
    }
  };
  return (
    <>
      <Heading title={opened.title} />
      <Message kind="note">
        Tệp {raw.path} viết sai nên chưa mở thành mẫu được. Hãy sửa dòng sai dưới đây rồi lưu.
      </Message>
      <ul className="findings">
        {own.map((finding, at) => (
          <li key={at} className={finding.severity}>
            Dòng {finding.line}: {finding.message} {finding.fix}
          </li>
        ))}
      </ul>
      {raw.isForeign && <FixEncodings onFixed={onSaved} />}
      <label hidden={raw.isForeign}>
        Nội dung tệp
        <textarea
          className="raw"
          rows={24}
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </label>
      {sentence !== undefined && <Message kind="error">{sentence}</Message>}
      <button
        type="button"
        className="primary"
        hidden={raw.isForeign}
        disabled={text === raw.text}
        onClick={() => void save()}
      >
        Lưu tệp
      </button>
    </>
  );
}
