import type { FieldPath, Finding } from '../api-types.ts';
import { FixButton } from './FixButton.tsx';
import { SEVERITIES } from '../pieces.tsx';

/** What the checker says of one field. */
export function FieldFindings({
  findings,
  onFix,
  id,
}: {
  findings: readonly Finding[];
  onFix: (path: FieldPath, suggestion: string) => void;
  id: string;
}) {
  if (findings.length === 0) return null;
  return (
    <ul className="findings" id={`${id}__findings`}>
      {findings.map((finding, at) => (
        <li key={at} className={finding.severity}>
          <strong>{SEVERITIES[finding.severity]}.</strong> {finding.message} {finding.fix}
          <FixButton finding={finding} onFix={onFix} />
        </li>
      ))}
    </ul>
  );
}
