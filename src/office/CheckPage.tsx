import { useState } from 'react';
import type { LocatedFinding, Severity } from './api-types.ts';
import { FixEncodings } from './FixEncodings.tsx';
import { Heading, Message, SEVERITIES, Waiting } from './pieces.tsx';
import { useAnswer } from './use-answer.ts';

/** Everything the checker finds, the errors first. */
export function CheckPage() {
  const { data, sentence, again } = useAnswer<readonly LocatedFinding[]>('/api/findings');
  const [shown, setShown] = useState<Severity | 'all'>('all');
  if (!data) return <Waiting sentence={sentence} />;
  const count = (severity: Severity) => data.filter((finding) => finding.severity === severity).length;
  const order: readonly Severity[] = ['error', 'warning', 'notice'];
  const rows = order.flatMap((severity) =>
    shown === 'all' || shown === severity ? data.filter((finding) => finding.severity === severity) : [],
  );
  return (
    <>
      <Heading title="Kiểm tra" />
      {data.length === 0 ? (
        <Message kind="done">Không thấy lỗi nào. Đăng trang được.</Message>
      ) : (
        <p className="actions">
          {order.map((severity) => (
            <button
              key={severity}
              type="button"
              aria-pressed={shown === severity}
              onClick={() => {
                setShown(shown === severity ? 'all' : severity);
              }}
            >
              {SEVERITIES[severity]} ({count(severity)})
            </button>
          ))}
        </p>
      )}
      <p>
        <button type="button" onClick={again}>
          Kiểm tra lại
        </button>
      </p>
      {data.some(({ code }) => code === 'file-encoding-known') && <FixEncodings onFixed={again} />}
      <ul className="findings">
        {rows.map((finding, at) => (
          <li key={at} className={finding.severity}>
            <strong>{SEVERITIES[finding.severity]}.</strong>{' '}
            {finding.entry ? (
              <a
                href={`#/${finding.entry.kind}/${finding.entry.id}${finding.field.length > 0 ? `?muc=${finding.field.join('.')}` : ''}`}
              >
                {finding.entry.title}
              </a>
            ) : (
              <span>
                {finding.path}, dòng {finding.line}
              </span>
            )}
            : {finding.message} {finding.fix}
            {finding.suggestion !== undefined && <> Nên viết: {finding.suggestion}</>}
          </li>
        ))}
      </ul>
    </>
  );
}
