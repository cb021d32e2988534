interface Props {
  readonly name: string;
  readonly label: string;
  /** By what is sent. */
  readonly choices: Readonly<Record<string, string>>;
  readonly chosen?: string | undefined;
  readonly autocomplete?: string;
}

export const ChoiceField = ({ name, label, choices, chosen, autocomplete = "off" }: Props) => (
  <div class="field">
    <label for={name}>{label}</label>
    <select id={name} name={name} required autocomplete={autocomplete}>
      <option value="">Choose …</option>
      {Object.entries(choices).map(([value, text]) => (
        <option value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </div>
);
