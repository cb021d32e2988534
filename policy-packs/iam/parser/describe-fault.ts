import type { PolicyFault } from "./policy-source";

/** What is wrong with a policy, in a few words and without a position. */
export function describeFault({ code, path }: PolicyFault): string {
  const [, index, element = "", ...rest] = path;
  if (index === undefined) return ofPolicy(code, String(path[0]));
  const statement = `statement ${Number(index) + 1}`;
  const name = String(path.at(-1));
  const listed = /Principal$/.test(String(element)) ? "Principal" : String(element);
  switch (code) {
    case "statement":
      return `${statement} must be an object`;
    case "unknown-element":
      return `${statement} has an unknown element "${name}"`;
    case "effect":
      return `${statement} must have the Effect Allow or Deny`;
    case "both-elements":
      return `${statement} has both ${name.slice("Not".length)} and ${name}`;
    case "sid":
      return `${statement} has a Sid that is not text`;
    case "no-action":
      return `${statement} must have Action or NotAction`;
    case "principal":
      return `${statement} has a Principal that is neither "*" nor an object`;
    case "empty-principal":
      return `${statement} has an empty Principal`;
    case "principal-kind":
      return `${statement} has an unknown kind of principal "${name}"`;
    case "empty-list":
      return `${statement} has an empty ${listed}`;
    case "condition":
      return `${statement} has a Condition that is not an object`;
    case "condition-operator":
    case "empty-condition-operator":
      return `${statement}: condition ${name} must be an object with a key`;
    case "condition-value":
      return `${statement} has a ${String(rest[1])} that is not text`;
    default:
      return `${statement} has a ${listed} that is not text`;
  }
}

function ofPolicy(code: PolicyFault["code"], name: string): string {
  switch (code) {
    case "version":
      return "the Version must be 2012-10-17 or, of old, 2008-10-17";
    case "id":
      return "the Id must be text";
    case "no-statement":
      return "a policy document must have a Statement";
    default:
      return `a policy has no element "${name}"`;
  }
}
