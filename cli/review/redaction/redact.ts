import { encodedForms } from "./encoded-forms";

const mask = "[secret]";
const shortest = 4;
/** Words that a provider marks secret together with the property that holds them; masking them would garble any text. */
const everyday = new Set(["true", "false", "null", "none", "undefined", "enabled", "disabled", "default"]);

export type Redact = (text: string) => string;

export interface Redaction {
  readonly hide: Redact;
  /** Whether no secret is known that could be hidden. */
  readonly isEmpty: () => boolean;
}

export interface GrowingRedaction extends Redaction {
  readonly add: (secret: string) => void;
}

/** Replaces every secret in a text, plain or encoded, by "[secret]"; values too short to be distinguished from other text stay. */
export const redact = (text: string, secrets: ReadonlySet<string>): string => redaction(secrets)(text);

/** The same, prepared once for many texts. Takes one pass over a text however many secrets there are. */
export function redaction(secrets: ReadonlySet<string>): Redact {
  const { add, hide } = growingRedaction();
  secrets.forEach(add);
  return hide;
}

/** The same where secrets are met one by one: what is hidden in a text are those that were met before it. */
export function growingRedaction(): GrowingRedaction {
  const known = new Set<string>();
  const byStart = new Map<string, Candidates>();
  // Most texts hold no secret, and most of their characters begin none: this says so without making a string of them.
  const starts = new Uint8Array(1 << 16);
  const add = (secret: string) => {
    if (known.has(secret)) return;
    known.add(secret);
    if (maskable(secret)) for (const form of encodedForms(secret)) index(form, byStart, starts);
  };
  const hide = (text: string) => {
    if (byStart.size === 0) return text;
    let result = "";
    let hiddenTo = 0;
    for (let at = 0; at + shortest <= text.length; at++) {
      if (starts[startOf(text, at)] === 0) continue;
      const candidates = byStart.get(text.slice(at, at + shortest));
      const length = candidates?.lengths.find((one) => candidates.forms.has(text.slice(at, at + one)));
      if (length === undefined || at + length <= hiddenTo) continue;
      if (at >= hiddenTo) result += text.slice(hiddenTo, at) + mask;
      hiddenTo = at + length;
    }
    return result + text.slice(hiddenTo);
  };
  return { add, hide, isEmpty: () => byStart.size === 0 };
}

interface Candidates {
  readonly forms: Set<string>;
  /** The longest first, so that the first that matches hides the most. */
  lengths: readonly number[];
}

/** A number for the first characters of what lies there; others may share it. */
const startOf = (text: string, at: number): number =>
  (text.charCodeAt(at) ^
    (text.charCodeAt(at + 1) << 3) ^
    (text.charCodeAt(at + 2) << 6) ^
    (text.charCodeAt(at + 3) << 9)) &
  0xffff;

function index(form: string, byStart: Map<string, Candidates>, starts: Uint8Array): void {
  if (form.length < shortest) return;
  starts[startOf(form, 0)] = 1;
  const start = form.slice(0, shortest);
  let same = byStart.get(start);
  if (!same) byStart.set(start, (same = { forms: new Set(), lengths: [] }));
  same.forms.add(form);
  if (!same.lengths.includes(form.length))
    same.lengths = [...same.lengths, form.length].sort((a, b) => b - a);
}

const maskable = (secret: string) =>
  secret.trim().length >= shortest && !everyday.has(secret.trim().toLowerCase());
