/** What JSON text holds; undefined when it is no JSON text. Text that is unknown in parts comes as what it holds. */
export function parsedJson(text: unknown): unknown {
  if (typeof text === "object" && text !== null) return text;
  try {
    return typeof text === "string" ? (JSON.parse(text) as unknown) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
