import { otherTribe } from "./model/codes";
import { UnreadableBoir } from "./unreadable-boir";
import { isField, type Field, type Fields } from "./model/field";

/** Elements with text, as XML has them. */
export type Wire = readonly (readonly [element: string, text: string])[];

/** The elements that carry the fields of one group: those directly in it, not those of groups within it. */
export const written = (fields: Fields, values: object): Wire =>
  Object.entries(fields).flatMap(([name, field]) => {
    const value = (values as Readonly<Record<string, unknown>>)[name];
    return isField(field) && value !== undefined && !Array.isArray(value) ? writtenField(field, value) : [];
  });

function writtenField(field: Field, value: unknown): Wire {
  const text = String(value);
  switch (field.kind) {
    case "text":
      return [[field.element, text]];
    case "date":
      return [[field.element, text.replaceAll("-", "")]];
    case "code":
      return [[field.element, known(field.codes, text)]];
    case "indicator":
      return value === true ? [[field.element, field.yes]] : [];
    case "choice":
      return [[known(field.elements, text), "Y"]];
    case "tribe":
      return [
        [field.codeElement, otherTribe],
        [field.element, text],
      ];
  }
}

/** What the elements say of a group's fields, the other way round. `take` hands out an element's text once. */
export const read = (fields: Fields, take: Take): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = isField(field) ? readField(field, take) : undefined;
      return value === undefined ? [] : [[name, value]];
    }),
  );

export type Take = (element: string) => string | undefined;

function readField(field: Field, take: Take): unknown {
  switch (field.kind) {
    case "text":
      return take(field.element);
    case "date": {
      const [, year, month, day] =
        matching(field.element, take(field.element), /^(\d{4})(\d{2})(\d{2})$/) ?? [];
      return year === undefined ? undefined : `${year}-${month}-${day}`;
    }
    case "code": {
      const code = take(field.element);
      return code === undefined ? undefined : nameOfCode(field.codes, code, field.element);
    }
    case "indicator":
      return indicated(field.element, field.yes, take);
    case "choice": {
      const chosen = Object.entries(field.elements).filter(([, element]) => indicated(element, "Y", take));
      if (chosen.length > 1)
        throw new UnreadableBoir(`of ${Object.values(field.elements).join(", ")} only one may stand`);
      return chosen[0]?.[0];
    }
    case "tribe": {
      const name = take(field.element);
      if (indicated(field.codeElement, otherTribe, take) !== (name !== undefined))
        throw new UnreadableBoir(`${field.codeElement} must be ${otherTribe}, with a name`);
      return name;
    }
  }
}

function indicated(element: string, yes: string, take: Take): boolean {
  const text = take(element);
  if (text !== undefined && text !== yes) throw new UnreadableBoir(`${element} has an unknown value`);
  return text === yes;
}

function matching(element: string, text: string | undefined, pattern: RegExp): RegExpExecArray | undefined {
  if (text === undefined) return undefined;
  const match = pattern.exec(text);
  if (!match) throw new UnreadableBoir(`${element} is not of the right form`);
  return match;
}

function nameOfCode(codes: Readonly<Record<string, string>>, code: string, element: string): string {
  const name = Object.keys(codes).find((codeOfName) => codes[codeOfName] === code);
  if (name === undefined) throw new UnreadableBoir(`${element} has an unknown code`);
  return name;
}

function known(values: Readonly<Record<string, string>>, name: string): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new Error(`no code is known for one of ${Object.keys(values).join(", ")}`);
  return value;
}
