import type { FieldProblem } from "../../field-problem";
import { isField, type Field, type Fields } from "./field";
import { isIsoDate } from "./iso-date";
import { textProblem } from "./text-problem";

/**
 * What is wrong with each value by itself. `fields` is the part of the table that `value` is an entry of; what the value
 * does not have is not asked for: the model's shape says what must be there.
 */
export function fieldProblems(fields: Field | Fields, value: unknown, pointer = ""): readonly FieldProblem[] {
  if (value === undefined) return [];
  if (Array.isArray(value))
    return value.flatMap((member, index) => fieldProblems(fields, member, `${pointer}/${index}`));
  if (isField(fields)) {
    const detail = fieldProblem(fields, value);
    return detail === undefined
      ? []
      : [
          {
            pointer,
            detail: `${fields.label}${fields.item === "-" ? "" : ` (item ${fields.item})`} ${detail}`,
          },
        ];
  }
  return Object.entries(fields).flatMap(([name, inner]) =>
    fieldProblems(inner, (value as Readonly<Record<string, unknown>>)[name], `${pointer}/${name}`),
  );
}

function fieldProblem(field: Field, value: unknown): string | undefined {
  if (field.kind === "indicator") return typeof value === "boolean" ? undefined : "must be true or false";
  if (typeof value !== "string") return "must be a text";
  switch (field.kind) {
    case "date":
      return isIsoDate(value) ? undefined : "must be a date as YYYY-MM-DD";
    case "code":
      return oneOf(field.codes, value);
    case "choice":
      return oneOf(field.elements, value);
    case "text":
    case "tribe":
      return (
        textProblem(value, field.max) ??
        (field.format === undefined || field.format.fits(value) ? undefined : field.format.detail)
      );
  }
}

const oneOf = (values: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.hasOwn(values, value) ? undefined : `must be one of ${Object.keys(values).join(", ")}`;
