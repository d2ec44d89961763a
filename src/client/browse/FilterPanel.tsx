import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Say } from './words.ts';

/** Below this the filter is a sheet; the same width stands in browse.css. */
const NARROW = '(max-width: 55.99rem)';

function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const read = () => {
      setNarrow(query.matches);
    };
    read();
    query.addEventListener('change', read);
    return () => {
      query.removeEventListener('change', read);
    };
  }, []);
  return narrow;
}

interface Props {
  /** Whether the sheet stands open, on a phone. */
  open: boolean;
  onClose: () => void;
  /** "Xem 12 sản phẩm". */
  show: string;
  say: Say;
  children: ReactNode;
}

/** The filter: a column beside the list, on a phone a sheet from below that leaves the list in sight. */
export function FilterPanel({ open, onClose, show, say, children }: Props) {
  const narrow = useNarrow();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open, narrow]);
  if (!narrow) {
    return (
      <div className="browse-filter needs-script" id="browse-filter">
        {children}
      </div>
    );
  }
  return (
    <dialog
      ref={dialog}
      className="browse-sheet"
      aria-labelledby="browse-sheet-title"
      onClose={onClose}
      onClick={({ target }) => {
        // The sheet fills its dialog: what is hit beside its content is the list behind.
        if (target === dialog.current) onClose();
      }}
    >
      <div className="sheet-body">
        <div className="sheet-head">
          <h2 id="browse-sheet-title">{say('title')}</h2>
          <button type="button" className="button button-quiet" onClick={onClose}>
            {say('close')}
          </button>
        </div>
        <div className="sheet-scroll">{children}</div>
        <div className="sheet-foot">
          <button type="button" className="button" onClick={onClose}>
            {show}
          </button>
        </div>
      </div>
    </dialog>
  );
}
