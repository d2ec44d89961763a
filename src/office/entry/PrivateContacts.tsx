import { useState } from 'react';
import type { Finding, PrivateAnswer } from '../api-types.ts';
import { Refusal, sentenceOf, tell } from '../ask.ts';
import { EntryForm } from '../form/EntryForm.tsx';
import { Message } from '../pieces.tsx';
import { useAnswer } from '../use-answer.ts';

/** A producer's personal contacts: kept apart, and published only as far as the recorded consent goes. */
export function PrivateContacts({ id }: { id: string }) {
  const { data, again } = useAnswer<PrivateAnswer>(`/api/private/${id}`);
  return (
    <details className="fold">
      <summary>Liên hệ giữ riêng, và lời đồng ý cho đăng</summary>
      <p className="about">
        Số điện thoại riêng, tên người không nằm trong tệp công khai. Chưa ghi ai đồng ý, ngày nào, cho đăng
        những gì thì không hiện ở đâu cả; xóa ở đây là gỡ khỏi mọi nơi.
      </p>
      {data && <Contacts key={JSON.stringify(data.fields)} id={id} answer={data} onSaved={again} />}
    </details>
  );
}

function Contacts({ id, answer, onSaved }: { id: string; answer: PrivateAnswer; onSaved: () => void }) {
  const [fields, setFields] = useState(answer.fields);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [said, setSaid] = useState<{ kind: 'done' | 'error'; text: string }>();
  const imported = Object.values(answer.imported);
  const save = async () => {
    try {
      await tell('POST', `/api/private/${id}`, { edited: { fields } });
      setFindings([]);
      setSaid({ kind: 'done', text: 'Đã ghi.' });
      onSaved();
    } catch (error) {
      if (error instanceof Refusal && error.status === 400) {
        setFindings((error.body as { findings?: Finding[] }).findings ?? []);
        setSaid({ kind: 'error', text: 'Còn lỗi nên chưa ghi.' });
      } else setSaid({ kind: 'error', text: sentenceOf(error) });
    }
  };
  return (
    <>
      {imported.length > 0 && (
        <p>
          <button
            type="button"
            onClick={() => {
              setFields({
                ...fields,
                contacts: { ...answer.imported, ...(fields['contacts'] as object | undefined) },
              });
            }}
          >
            Lấy liên hệ trong danh sách đã nhập ({imported.join(', ')})
          </button>
        </p>
      )}
      <EntryForm
        kind="producers"
        id={id}
        schema={answer.schema}
        fields={fields}
        findings={findings}
        onChange={setFields}
        onFix={() => undefined}
        prefix="private"
      />
      {said && <Message kind={said.kind}>{said.text}</Message>}
      <p className="actions">
        <button type="button" onClick={() => void save()}>
          Ghi liên hệ giữ riêng
        </button>
      </p>
    </>
  );
}
