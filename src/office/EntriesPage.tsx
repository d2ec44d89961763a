import { useMemo, useState, type FormEvent } from 'react';
import { foldedId } from '../domain/checks/nearest.ts';
import { KINDS, type EntryRow, type Kind } from './api-types.ts';
import { sentenceOf, tell } from './ask.ts';
import { Heading, Message, Waiting } from './pieces.tsx';
import { useAnswer } from './use-answer.ts';
import { goTo } from './use-route.ts';
import { SearchField, TextField } from './TextField.tsx';

/** All entries of a kind, found by any part of a name, with or without accents. */
export function EntriesPage({ kind }: { kind: Kind }) {
  const { data, sentence } = useAnswer<readonly EntryRow[]>(`/api/entries/${kind}`);
  const [query, setQuery] = useState('');
  const shown = useMemo(() => {
    const wanted = foldedId(query);
    return data?.filter(({ title, about, id }) => foldedId(`${title} ${about} ${id}`).includes(wanted));
  }, [data, query]);
  if (!data || !shown) return <Waiting sentence={sentence} />;
  return (
    <>
      <Heading title={KINDS[kind]} />
      <NewEntry kind={kind} />
      <p>
        <SearchField label={`Tìm trong ${String(data.length)} mục`} value={query} onChange={setQuery} />
      </p>
      {shown.length === 0 && <p>Không có mục nào như vậy.</p>}
      <ul className="entries">
        {shown.map(({ id, title, about, errors, warnings, draft }) => (
          <li key={id}>
            <a href={`#/${kind}/${id}`}>{title}</a>
            {about !== '' && <span className="about"> {about}</span>}
            {errors > 0 && <span className="mark error">{errors} lỗi</span>}
            {warnings > 0 && <span className="mark warning">{warnings} chỗ nên xem</span>}
            {draft && <span className="mark">bản nháp</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function NewEntry({ kind }: { kind: Kind }) {
  const [name, setName] = useState('');
  const [sentence, setSentence] = useState<string>();
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const { id } = await tell<{ id: string }>('POST', `/api/new/${kind}`, { name });
      goTo(`/${kind}/${id}`);
    } catch (error) {
      setSentence(sentenceOf(error));
    }
  };
  return (
    <form className="new" onSubmit={(event) => void begin(event)}>
      <TextField
        label="Thêm mới, tên là"
        value={name}
        onChange={(text) => {
          setName(text);
        }}
      />
      <button type="submit">Thêm</button>
      {sentence !== undefined && <Message kind="error">{sentence}</Message>}
    </form>
  );
}
