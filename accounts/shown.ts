/** Text from a file as a message may carry it: quoted, cut short, and unable to steer a terminal. */
export function shown(value: unknown): string {
  if (typeof value !== "string") return String(value);
  const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return `"${printable(cut)}"`;
}

/** Control, format and line-separating characters as escapes. */
export const printable = (text: string) =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );

const longest = 60;
