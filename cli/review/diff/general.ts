/** A text without what distinguishes one account, Region or copy of a resource from another: of equal ones, one is enough to read. */
export const general = (text: string): string =>
  text
    .replace(/\b\d{12}\b/g, "<account>")
    .replace(/\b[a-z]{2}(-[a-z]+)+-\d\b/g, "<region>")
    .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, "<id>")
    .replace(/-[0-9a-f]{7}\b/g, "-<id>");
