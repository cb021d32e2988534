export interface Configuration {
  /** As the SDK wants it: text by full key; structured values as JSON text. */
  readonly values: Readonly<Record<string, string>>;
  readonly secretKeys: readonly string[];
  /** What the reader should know of where they come from. */
  readonly notes?: readonly string[];
}

/** The default provider takes its inputs from the configuration keys of its package. */
export const awsConfiguration = ({ values }: Configuration): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      key.startsWith("aws:") ? [[key.slice("aws:".length), value]] : [],
    ),
  );
