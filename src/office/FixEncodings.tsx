import { useState } from 'react';
import { sentenceOf, tell } from './ask.ts';
import { Message } from './pieces.tsx';

/** Writes files in an old encoding anew, as far as they are read for certain: what `npm run check -- --fix` does. */
export function FixEncodings({ onFixed }: { onFixed: () => void }) {
  const [said, setSaid] = useState<{ kind: 'done' | 'error'; text: string }>();
  const fix = async () => {
    try {
      const { fixed } = await tell<{ fixed: { path: string; encoding: string }[] }>(
        'POST',
        '/api/fix-encodings',
      );
      const files = fixed.map(({ path, encoding }) => `${path} (${encoding})`).join(', ');
      setSaid(
        fixed.length > 0
          ? { kind: 'done', text: `Đã ghi lại bằng UTF-8: ${files}.` }
          : {
              kind: 'error',
              text: 'Không chắc tệp ở bảng mã nào nên chưa đổi gì. Hãy mở bằng chương trình đã gõ ra nó.',
            },
      );
      onFixed();
    } catch (error) {
      setSaid({ kind: 'error', text: sentenceOf(error) });
    }
  };
  return (
    <>
      {said && <Message kind={said.kind}>{said.text}</Message>}
      <p>
        <button type="button" className="primary" onClick={() => void fix()}>
          Đọc đúng chữ và ghi lại bằng UTF-8
        </button>
      </p>
    </>
  );
}
