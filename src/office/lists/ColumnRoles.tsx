import type { ListColumn, ReadListAnswer } from './list-types.ts';

/** What each column of a list was taken for; the clerk may say that it is something else. */
export function ColumnRoles({
  columns,
  roles,
  isBusy,
  onSay,
}: Pick<ReadListAnswer, 'columns' | 'roles'> & {
  isBusy: boolean;
  onSay: (column: ListColumn, role: string) => void;
}) {
  const kept = columns.filter(({ role }) => role === 'kept').length;
  return (
    <details>
      <summary>
        Các cột: hiểu {columns.length - kept}
        {kept > 0 ? `, giữ riêng ${String(kept)}` : ''}. Cột nào hiểu sai thì sửa ở đây
      </summary>
      <div className="scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Đầu cột</th>
              <th scope="col">Ví dụ</th>
              <th scope="col">Là gì</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column.head}>
                <th scope="row">{column.head}</th>
                <td>{column.sample}</td>
                <td>
                  <select
                    aria-label={`Cột “${column.head}” là gì`}
                    value={column.role}
                    disabled={isBusy}
                    onChange={({ target }) => {
                      onSay(column, target.value);
                    }}
                  >
                    {roles.map(({ role, name }) => (
                      <option key={role} value={role}>
                        {name}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="about">Điều bạn sửa được nhớ cho các danh sách sau.</p>
    </details>
  );
}
