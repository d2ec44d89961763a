import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckAnswer, Conflict, Edited, Finding, OpenedEntry, SaveAnswer } from '../api-types.ts';
import { Refusal, sentenceOf, tell } from '../ask.ts';
import { same } from '../form/field-value.ts';

/** Milliseconds after the last key: a check, and a draft. */
const CHECK_AFTER = 250;
const DRAFT_AFTER = 700;

export interface EntryWork {
  readonly edited: Edited;
  readonly change: (edited: Edited) => void;
  readonly findings: CheckAnswer | undefined;
  readonly isChanged: boolean;
  readonly isSaving: boolean;
  readonly draftAt: string | undefined;
  readonly sentence: string | undefined;
  readonly savedWords: string | undefined;
  readonly conflict: Conflict | undefined;
  readonly save: () => Promise<void>;
  /** Goes on with `edited` upon the version that somebody else wrote. */
  readonly resolve: (edited: Edited, version: string | null) => void;
  readonly drop: () => Promise<void>;
}

/** What is being written in an entry: checked and kept as a draft while it is written, saved when asked. */
export function useEntry(opened: OpenedEntry): EntryWork {
  const { kind, id } = opened;
  const at = `${kind}/${encodeURIComponent(id)}`;
  const [edited, setEdited] = useState<Edited>(opened.draft?.edited ?? opened.edited);
  const [saved, setSaved] = useState({
    edited: opened.edited,
    version: opened.draft ? opened.draft.version : opened.version,
  });
  const [findings, setFindings] = useState<CheckAnswer>();
  const [draftAt, setDraftAt] = useState(opened.draft?.savedAt);
  const [said, setSaid] = useState<{ sentence?: string; savedWords?: string }>({});
  const [conflict, setConflict] = useState<Conflict>();
  const [isSaving, setSaving] = useState(false);
  const isChanged = !same(edited, saved.edited) || saved.version === null;
  const unsaved = useRef(false);
  const round = useRef(0);

  const change = useCallback((next: Edited) => {
    unsaved.current = true;
    setSaid({});
    setEdited(next);
  }, []);

  useEffect(() => {
    const mine = ++round.current;
    const timer = setTimeout(() => {
      tell<CheckAnswer>('POST', `/api/check/${at}`, { edited }).then(
        (answer) => {
          if (mine === round.current) setFindings(answer);
        },
        (error: unknown) => {
          if (mine === round.current) setSaid({ sentence: sentenceOf(error) });
        },
      );
    }, CHECK_AFTER);
    return () => {
      clearTimeout(timer);
    };
  }, [at, edited]);

  const latest = useRef({ edited, version: saved.version });
  useEffect(() => {
    latest.current = { edited, version: saved.version };
  });

  useEffect(() => {
    if (!unsaved.current) return undefined;
    const timer = setTimeout(() => {
      unsaved.current = false;
      tell<{ savedAt: string }>('PUT', `/api/draft/${at}`, latest.current).then(
        ({ savedAt }) => {
          setDraftAt(savedAt);
        },
        (error: unknown) => {
          unsaved.current = true;
          setSaid({ sentence: `Chưa giữ được bản nháp. ${sentenceOf(error)}` });
        },
      );
    }, DRAFT_AFTER);
    return () => {
      clearTimeout(timer);
    };
  }, [at, edited, saved.version]);

  // Whoever leaves right after a key, by a link, the way back or a closed tab, finds it again.
  useEffect(() => {
    const leave = () => {
      if (!unsaved.current) return;
      unsaved.current = false;
      tell('PUT', `/api/draft/${at}`, latest.current, true).catch(() => undefined);
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [at]);

  const save = async () => {
    setSaving(true);
    setSaid({});
    unsaved.current = false;
    try {
      const { version, files } = await tell<SaveAnswer>('POST', `/api/save/${at}`, {
        edited,
        version: saved.version,
      });
      setSaved({ edited, version });
      setDraftAt(undefined);
      setConflict(undefined);
      setSaid({
        savedWords:
          files === 0 ? 'Không có gì mới để ghi.' : 'Đã lưu vào danh mục. Người xem thấy sau khi đăng trang.',
      });
    } catch (error) {
      if (error instanceof Refusal && error.status === 409) {
        setConflict(error.body as Conflict);
        setSaid({ sentence: 'Mục này vừa được sửa ở nơi khác. Chưa ghi gì. Hãy chọn ở dưới.' });
      } else if (error instanceof Refusal && error.status === 400) {
        const own = (error.body as { findings?: Finding[] }).findings ?? [];
        setFindings({ own, elsewhere: [] });
        setSaid({ sentence: `Còn ${String(own.length)} lỗi nên chưa lưu được. Bản nháp vẫn còn.` });
      } else setSaid({ sentence: sentenceOf(error) });
    }
    setSaving(false);
  };

  const resolve = (next: Edited, version: string | null) => {
    setSaved(({ edited: before }) => ({ edited: before, version }));
    setConflict(undefined);
    change(next);
  };

  const drop = async () => {
    unsaved.current = false;
    await tell('DELETE', `/api/draft/${at}`);
  };

  return {
    edited,
    change,
    findings,
    isChanged,
    isSaving,
    draftAt,
    conflict,
    save,
    resolve,
    drop,
    sentence: said.sentence,
    savedWords: said.savedWords,
  };
}
