import { useState } from 'react';
import type { HistoryRow } from './api-types.ts';
import { sentenceOf, tell } from './ask.ts';
import { Message } from './pieces.tsx';
import { timeWords } from './time-words.ts';
import { useAnswer } from './use-answer.ts';

/** What was written last, and the way to take the newest of it back. */
export function History({ onUndone }: { onUndone?: () => void }) {
  const { data, again } = useAnswer<readonly HistoryRow[]>('/api/history');
  const [said, setSaid] = useState<{ kind: 'done' | 'error'; text: string }>();
  if (!data || data.length === 0) return null;
  const next = data.find(({ undone }) => !undone);
  const undo = async () => {
    try {
      const { files } = await tell<{ files: string[] }>('POST', '/api/undo');
      setSaid({ kind: 'done', text: `Đã trả lại ${String(files.length)} tệp như trước.` });
      again();
      onUndone?.();
    } catch (error) {
      setSaid({ kind: 'error', text: sentenceOf(error) });
    }
  };
  return (
    <section className="group">
      <h2>Đã ghi gần đây</h2>
      {said && <Message kind={said.kind}>{said.text}</Message>}
      <ol className="history">
        {data.map((row) => (
          <li key={row.at} className={row.undone ? 'undone' : undefined}>
            <time dateTime={row.at}>{timeWords(row.at)}</time> {row.title}{' '}
            <span className="about">
              {row.files.length} tệp{row.undone ? ', đã trả lại' : ''}
            </span>
          </li>
        ))}
      </ol>
      {next && (
        <button type="button" onClick={() => void undo()}>
          Hoàn tác: {next.title}
        </button>
      )}
    </section>
  );
}
