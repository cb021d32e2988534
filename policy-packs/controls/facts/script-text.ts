import { looksSecret, namesSecret } from "./secret-text";

/** The names of what a script holds that is a secret in plain text, or what it looks like where it has no name. */
export function secretsInScript(script: string): readonly string[] {
  const named = forms
    .flatMap((form) => [...script.matchAll(form)])
    .flatMap(([, name = "", value = ""]) =>
      namesSecret(name) && isLiteralSecret(unquoted(value)) ? [name] : [],
    );
  return named.length > 0
    ? [...new Set(named)]
    : looksSecret(script)
      ? ["a text in the form of a credential"]
      : [];
}

/** Only looked at, so that `Environment=PASSWORD=x` is found as well. */
const literal = /(?=("[^"\n]*"|'[^'\n]*'|[^\s;&|"'`,)}]+))/.source;

/** `NAME=value`, `"name": "value"` and `name: value`, in shell, YAML, JSON and INI alike; and `--name value`. */
const forms = [
  new RegExp(`(?<=^|[\\s;&|"'\`{,(=])([A-Za-z_][\\w.-]*)["']?[ \\t]*[=:][ \\t]*${literal}`, "gm"),
  new RegExp(`(?<=^|\\s)--([A-Za-z][\\w-]*)(?:=|[ \\t]+(?!-))${literal}`, "gm"),
];

const unquoted = (value: string): string => value.replace(/^(["'])(.*)\1$/, "$2");

/** A variable, a command's output, a placeholder or a switch is no secret; nor is what points to one. */
const isLiteralSecret = (value: string): boolean =>
  value.length > 3 &&
  !/[$`]|\{\{|^[%<!]|^arn:|^file:|^\/|^https?:\/\/[^@]*$|^(true|false|none|null|required|optional)$/i.test(
    value,
  );

/** User data as text, whether it was given so or in base64; undefined where it is compressed. */
export function scriptText(given: string): string | undefined {
  if (!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(given) || given.trim().length % 4 !== 0) return given;
  const bytes = Buffer.from(given, "base64");
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return undefined;
  const text = bytes.toString("utf8");
  return text.includes("\ufffd") ? given : text;
}
