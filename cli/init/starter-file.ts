/** A file that a starter has, below the folder of the project. */
export interface StarterFile {
  readonly path: string;
  readonly content: string;
}

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
