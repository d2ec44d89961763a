import type { FieldPath, Finding } from '../api-types.ts';

/** Puts the checker's suggestion into its field, where there is one. */
export function FixButton({
  finding: { field, suggestion },
  onFix,
}: {
  finding: Finding;
  onFix: (path: FieldPath, suggestion: string) => void;
}) {
  if (suggestion === undefined || field.length === 0) return null;
  return (
    <button
      type="button"
      onClick={() => {
        onFix(field, suggestion);
      }}
    >
      Sửa giúp: {suggestion}
    </button>
  );
}
