/** What was typed into a field of a form, without the blanks around it. */
export function textOf(form: { get(name: string): unknown }, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}
