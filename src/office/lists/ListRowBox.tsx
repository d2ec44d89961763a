import type { ListRow } from './list-types.ts';
import { TextField } from '../TextField.tsx';

/** A row of a list: what was understood, what is asked, and the row as it was written. */
export function ListRowBox({
  row,
  answer,
  alike,
  onAnswer,
  onAnswerAlike,
}: {
  row: ListRow;
  answer: string;
  /** Other rows that ask the same, word for word, and have no answer yet. */
  alike: number;
  onAnswer: (text: string) => void;
  onAnswerAlike: () => void;
}) {
  const add = (words: string) => {
    onAnswer(answer.trim() === '' ? words : `${answer}; ${words}`);
  };
  return (
    <li className={row.asks.length > 0 ? 'asked' : undefined}>
      <h3>
        <span className="about">Dòng {row.row}</span> {row.name}
      </h3>
      <p>
        <span className="about">Đã hiểu là:</span> {row.understood}
      </p>
      {row.asks.length > 0 && (
        <>
          <ul className="asks">
            {row.asks.map((ask) => (
              <li key={ask}>{ask}</li>
            ))}
          </ul>
          <TextField
            label={`Trả lời cho dòng ${String(row.row)}`}
            value={answer}
            onChange={(text) => {
              onAnswer(text);
            }}
          />
          {row.choices.length > 0 && (
            <p className="actions">
              {row.choices.map((choice) => (
                <button
                  key={choice}
                  type="button"
                  onClick={() => {
                    add(choice);
                  }}
                >
                  {choice}
                </button>
              ))}
            </p>
          )}
          {alike > 0 && answer.trim() !== '' && (
            <button type="button" onClick={onAnswerAlike}>
              Trả lời như vậy cho {alike} dòng khác cùng câu hỏi
            </button>
          )}
        </>
      )}
      <details>
        <summary>Dòng như trong tệp</summary>
        <dl>
          {row.cells.map(({ head, text }) => (
            <div key={head}>
              <dt>{head}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}
