export const jsonBytes = {
  quote: 0x22,
  backslash: 0x5c,
  openBrace: 0x7b,
  closeBrace: 0x7d,
  openBracket: 0x5b,
  closeBracket: 0x5d,
  colon: 0x3a,
  comma: 0x2c,
  newline: 0x0a,
  carriageReturn: 0x0d,
  tab: 0x09,
  space: 0x20,
} as const;
