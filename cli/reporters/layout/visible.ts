/** A program's words must not steer who shows them, nor hide anything in them: what cannot be seen is named. */
export const visible = (words: string): string =>
  words.replace(
    /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
