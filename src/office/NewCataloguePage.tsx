import { useState, type FormEvent } from 'react';
import type { NewCatalogue } from './api-types.ts';
import { sentenceOf, tell } from './ask.ts';
import { Heading, Message } from './pieces.tsx';
import { TextField } from './TextField.tsx';

const EMPTY: NewCatalogue = {
  name: '',
  shortName: '',
  authority: '',
  host: '',
  province: '',
  communes: '',
  demo: false,
};

/** The questions of which a new catalogue is made; each answer can be changed later. */
export function NewCataloguePage({ folder, onMade }: { folder: string; onMade: () => void }) {
  const [answers, setAnswers] = useState(EMPTY);
  const [sentence, setSentence] = useState<string>();
  const make = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await tell('POST', '/api/office', answers);
      onMade();
    } catch (error) {
      setSentence(sentenceOf(error));
    }
  };
  const line = (
    name: 'name' | 'shortName' | 'authority' | 'host' | 'province',
    label: string,
    example: string,
  ) => (
    <TextField
      label={label}
      value={answers[name]}
      placeholder={`Ví dụ: ${example}`}
      onChange={(text) => {
        setAnswers({ ...answers, [name]: text });
      }}
    />
  );
  return (
    <main id="main" className="alone">
      <Heading title="Danh mục mới">
        <p className="lead">
          Thư mục {folder} chưa có danh mục. Trả lời mấy câu dưới đây; câu nào sau này cũng sửa được.
        </p>
      </Heading>
      <form className="fields" onSubmit={(event) => void make(event)}>
        {line('name', 'Tên danh mục', 'Danh mục sản phẩm OCOP xã Mẫu')}
        {line('shortName', 'Tên ngắn, hiện ở đầu trang', 'OCOP xã Mẫu')}
        {line('authority', 'Cơ quan phụ trách', 'UBND xã Mẫu')}
        {line('host', 'Địa chỉ trang trên mạng', 'ocop.xa-mau.gov.vn')}
        {line('province', 'Tỉnh, thành phố', 'Thành phố Hà Nội')}
        <label>
          Các xã, phường, mỗi dòng một tên
          <textarea
            rows={5}
            value={answers.communes}
            placeholder={'Xã Mẫu\nPhường Thử'}
            onChange={({ target }) => {
              setAnswers({ ...answers, communes: target.value });
            }}
          />
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={answers.demo}
            onChange={({ target }) => {
              setAnswers({ ...answers, demo: target.checked });
            }}
          />
          Đây là danh mục minh họa, dữ liệu không có thật
        </label>
        {sentence !== undefined && <Message kind="error">{sentence}</Message>}
        <p className="actions">
          <button type="submit" className="primary">
            Tạo danh mục
          </button>
        </p>
      </form>
    </main>
  );
}
