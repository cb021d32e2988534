/**
 * How an unknown is written where a program must receive text. The ends are such that a part which a program cuts out is
 * still recognized, in whatever case: "zqxj12jxqz".
 */
export const writtenToken = (index: number | string): string => `zqxj${index}jxqz`;

/** The token of a part of what another token stands for: of the same origin, and yet not equal to it. */
export const partOfToken = (token: string, part: number): string => token.replace(/jxqz$/i, `i${part}jxqz`);

/** The token that a text holds; its group is the index. */
export const wholeToken = /zqxj(\d+)(?:i\d+)*jxqz/i;

/** A piece of a token that was cut. */
export const tokenPiece = /zqxj|jxqz/i;
