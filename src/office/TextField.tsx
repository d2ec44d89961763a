interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly placeholder?: string;
  readonly lang?: string;
}

/** A line of text with its label. */
export function TextField({ label, value, onChange, placeholder, lang }: Props) {
  return (
    <label>
      {label}
      <input
        value={value}
        placeholder={placeholder}
        lang={lang}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
    </label>
  );
}

/** What is typed to find something in a list. */
export function SearchField({ label, value, onChange }: Pick<Props, 'label' | 'value' | 'onChange'>) {
  return (
    <label className="search">
      {label}
      <input
        type="search"
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
    </label>
  );
}
