import type { FieldPath, Finding } from '../api-types.ts';
import { FixButton } from '../form/FixButton.tsx';
import { SEVERITIES } from '../pieces.tsx';
import { showField } from '../form/show-field.ts';

/** All that the checker says of an entry, each with the way to its field. */
export function FindingList({
  findings,
  onFix,
}: {
  findings: readonly Finding[];
  onFix: (path: FieldPath, suggestion: string) => void;
}) {
  if (findings.length === 0) return null;
  return (
    <section className="finding-box" aria-label="Kết quả kiểm tra" aria-live="polite">
      <ul className="findings">
        {findings.map((finding, at) => (
          <li key={at} className={finding.severity}>
            <strong>{SEVERITIES[finding.severity]}.</strong> {finding.message}{' '}
            <button
              type="button"
              className="link"
              onClick={() => {
                showField(finding.part === 'fields' ? finding.field : [finding.part]);
              }}
            >
              Đến chỗ ấy
            </button>
            <FixButton finding={finding} onFix={onFix} />
          </li>
        ))}
      </ul>
    </section>
  );
}
