import type {
  ArrayFieldItemTemplateProps,
  ArrayFieldTemplateProps,
  MultiSchemaFieldTemplateProps,
} from '@rjsf/utils';
import { isFilled } from './GroupFrame.tsx';

/** A list: its items, and a button for one more. */
export function ListFrame({ title, schema, items, canAdd, onAddClick, formData }: ArrayFieldTemplateProps) {
  const name = schema.title ?? title;
  return (
    <details className="fold" open={isFilled(formData) && items.length <= 3}>
      <summary>
        {name}
        <span className="about"> ({items.length === 0 ? 'chưa ghi' : items.length})</span>
      </summary>
      <div className="items">{items}</div>
      {canAdd && (
        <button type="button" onClick={onAddClick}>
          Thêm một mục: {shortOf(name)}
        </button>
      )}
    </details>
  );
}

export function ListItemFrame({ children, index, buttonsProps }: ArrayFieldItemTemplateProps) {
  const { hasRemove, hasMoveUp, hasMoveDown, onRemoveItem, onMoveUpItem, onMoveDownItem } = buttonsProps;
  const place = `mục ${String(index + 1)}`;
  return (
    <div className="item">
      <div className="item-head">
        <span className="about">{index + 1}.</span>
        {hasMoveUp && (
          <button type="button" aria-label={`Đưa ${place} lên`} onClick={onMoveUpItem}>
            ↑
          </button>
        )}
        {hasMoveDown && (
          <button type="button" aria-label={`Đưa ${place} xuống`} onClick={onMoveDownItem}>
            ↓
          </button>
        )}
        {hasRemove && (
          <button type="button" aria-label={`Bỏ ${place}`} onClick={onRemoveItem}>
            Bỏ
          </button>
        )}
      </div>
      {children}
    </div>
  );
}

/** Of alternatives the one that is meant, and its fields. */
export function AlternativesFrame({ selector, optionSchemaField }: MultiSchemaFieldTemplateProps) {
  return (
    <>
      <label className="alternatives">
        Dựa vào đâu
        {selector}
      </label>
      {optionSchemaField}
    </>
  );
}

/** “Các lần được công nhận, cũ trước, mới sau” → “các lần được công nhận”. */
function shortOf(name: string): string {
  const [first = name] = name.split(/[,;(]/u);
  return first.charAt(0).toLocaleLowerCase('vi') + first.slice(1).trim();
}
