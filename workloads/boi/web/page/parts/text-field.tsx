interface Props {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly type?: "text" | "date" | "email";
  readonly hint?: string;
  readonly required?: boolean;
  readonly pattern?: string;
  readonly autocomplete?: string;
}

export const TextField = ({ name, label, value, hint, required = false, ...rest }: Props) => (
  <div class="field">
    <label for={name}>
      {label}
      {!required && <span class="small"> (if any)</span>}
    </label>
    <input
      id={name}
      name={name}
      value={value ?? ""}
      maxLength={150}
      required={required}
      {...(hint !== undefined && { title: hint, "aria-describedby": `${name}-hint` })}
      {...rest}
    />
    {hint !== undefined && (
      <p class="small" id={`${name}-hint`}>
        {hint}
      </p>
    )}
  </div>
);
