import { encodedForms } from "./encoded-forms";

const mask = "[secret]";
const shortest = 4;
/** Words that a provider marks secret together with the property that holds them; masking them would garble any text. */
const everyday = new Set(["true", "false", "null", "none", "undefined", "enabled", "disabled", "default"]);

export type Redact = (text: string) => string;

/** Replaces every secret in a text, plain or encoded, by "[secret]"; values too short to be told from other text stay. */
export const redact = (text: string, secrets: ReadonlySet<string>): string => redaction(secrets)(text);

/** The same, prepared once for many texts. Takes one pass over a text however many secrets there are. */
export function redaction(secrets: ReadonlySet<string>): Redact {
  const byStart = indexed(secrets);
  if (byStart.size === 0) return (text) => text;
  return (text) => {
    let result = "";
    let hiddenTo = 0;
    for (let at = 0; at + shortest <= text.length; at++) {
      const candidates = byStart.get(text.slice(at, at + shortest));
      const length = candidates?.lengths.find((one) => candidates.forms.has(text.slice(at, at + one)));
      if (length === undefined || at + length <= hiddenTo) continue;
      if (at >= hiddenTo) result += text.slice(hiddenTo, at) + mask;
      hiddenTo = at + length;
    }
    return result + text.slice(hiddenTo);
  };
}

interface Candidates {
  readonly forms: Set<string>;
  /** The longest first, so that the first that matches hides the most. */
  lengths: readonly number[];
}

function indexed(secrets: ReadonlySet<string>): Map<string, Candidates> {
  const byStart = new Map<string, Candidates>();
  for (const form of [...secrets].filter(maskable).flatMap(encodedForms)) {
    if (form.length < shortest) continue;
    const start = form.slice(0, shortest);
    const same = byStart.get(start);
    if (same) same.forms.add(form);
    else byStart.set(start, { forms: new Set([form]), lengths: [] });
  }
  for (const same of byStart.values())
    same.lengths = [...new Set([...same.forms].map(({ length }) => length))].sort((a, b) => b - a);
  return byStart;
}

const maskable = (secret: string) =>
  secret.trim().length >= shortest && !everyday.has(secret.trim().toLowerCase());
