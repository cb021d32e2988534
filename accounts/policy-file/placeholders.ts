/** Values for the placeholders of a policy, by name. */
export type Variables = ReadonlyMap<string, string>;

/**
 * What templates of policies leave to be filled in: "${Account}", "<my-org-id>", "[PRIVILEGED_ROLE]", "{region-1}". A
 * variable of the policy language has a colon in its name, and neither an ARN nor a tag holds brackets of these kinds.
 */
const placeholder = /\$\{([^{}:*?$]+)\}|<([^<>:]+)>|\[([A-Z][^[\]:]*)\]|(?<!\$)\{([^{}:$]+)\}/g;

/** A name that can be written "${NAME}" and is then no variable. */
const nameOf = (written: readonly (string | undefined)[]): string =>
  (written.find((one) => one !== undefined) ?? "").replace(/[*?$]/g, "").replace(/\/$/, "").trim();

/** A text with the placeholders that have a value filled in, and the others written "${NAME}". */
export const filledIn = (text: string, variables: Variables): string =>
  text.replace(placeholder, (...[, a, b, c, d]: readonly string[]) => {
    const name = nameOf([a, b, c, d]);
    return variables.get(name) ?? `\${${name}}`;
  });

/** A document's own text with the values of variables in it, in which AWS counts the characters. */
export const filledDocument = (text: string, variables: Variables): string =>
  variables.size === 0
    ? text
    : text.replace(placeholder, (whole, ...[a, b, c, d]: readonly string[]) => {
        const value = variables.get(nameOf([a, b, c, d]));
        return value === undefined ? whole : JSON.stringify(value).slice(1, -1);
      });

/** Names of the placeholders that a text has. */
export const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(placeholder)].map(([, ...written]) => nameOf(written.slice(0, 4)));

/** A value that could be there instead of one that has a placeholder: what else is in it can be tried so. */
export function standIn(text: string, path: readonly (string | number)[]): string {
  if (placeholdersIn(text).length === 0) return text;
  const [, , element, operator = ""] = path;
  const whole = /^\$\{[^}]*\}$/.test(text);
  if (element === "Condition") {
    const kind = kinds.find((one) => one.operator.test(String(operator)));
    if (kind && (whole || kind.never)) return kind.value;
  }
  if (whole && String(element).endsWith("Resource")) return "arn:aws:s3:::placeholder";
  return text.replace(placeholder, "111122223333");
}

/** `never`: no part of such a value can be replaced alone. */
const kinds = [
  { operator: /IpAddress/, value: "192.0.2.0/24", never: true },
  { operator: /Numeric/, value: "0", never: true },
  { operator: /Date/, value: "2000-01-01", never: true },
  { operator: /Bool|^Null$/, value: "true", never: true },
  { operator: /Binary/, value: "AAAA", never: true },
  { operator: /Arn/, value: "arn:aws:iam::111122223333:role/placeholder", never: false },
] as const;
