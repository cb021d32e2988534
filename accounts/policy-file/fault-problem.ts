import type { Node } from "jsonc-parser";
import { policyElements } from "../../policy-packs/iam/parser/parse-policy-object";
import { principalKinds, statementElements } from "../../policy-packs/iam/parser/parse-statement";
import type { Path, PolicyFault } from "../../policy-packs/iam/parser/policy-source";
import { didYouMean } from "../text-files/did-you-mean";
import { printable, quoteValue } from "../text-files/problem";
import { keyOffset, nodeAt } from "./policy-positions";
import { typeName } from "./policy-reader";

interface FaultProblem {
  readonly at: number;
  readonly message: string;
  readonly remedy: string;
}

/** What a fault of the grammar is to the author of a document: its position, what is wrong there, and what to write. */
export function faultProblem(document: Node, { code, path }: PolicyFault): FaultProblem {
  const node = nodeAt(document, path);
  const here = (message: string, remedy: string): FaultProblem => ({ at: node.offset, message, remedy });
  const name = String(path.at(-1));
  switch (code) {
    case "unknown-element":
      return path.length === 1
        ? unknownKey(document, path, "a policy", policyElements)
        : unknownKey(document, path, "a statement", statementElements);
    case "principal-kind":
      return unknownKey(document, path, String(path.at(-2)), principalKinds);
    case "version":
      return here(
        `there is no Version ${shownNode(node)} of the policy language`,
        'Write "2012-10-17": it is the version of the language, not a date of yours.',
      );
    case "id":
    case "sid":
      return here(`${name} must be a string, not ${typeName(node)}`, "Put it in double quotes.");
    case "no-statement":
      return here(
        `there is no Statement in it.${didYouMean("Statement", keys(document))}`,
        'A policy is {"Version": "2012-10-17", "Statement": [...]}.',
      );
    case "statement":
      return here(`a statement must be an object, not ${typeName(node)}`, 'Write {"Effect": ...}.');
    case "effect":
      return here(
        nodeAt(document, path.slice(0, -1)) === node
          ? "the statement has no Effect"
          : `Effect must be Allow or Deny, not ${shownNode(node)}`,
        'Write "Effect": "Deny" or "Effect": "Allow"; their case counts.',
      );
    case "both-elements":
      return bothElements(document, path);
    case "no-action":
      return here("the statement has neither Action nor NotAction", 'Add one, such as "Action": "s3:*".');
    case "principal":
      return here(
        `${name} must be "*" or an object, not ${shownNode(node)}`,
        'Write "*", or {"AWS": "arn:aws:iam::111122223333:root"}.',
      );
    case "empty-principal":
      return here(`${name} names no principal`, 'Write "*", or {"AWS": "..."}.');
    case "empty-list":
      return here(`${listName(path)} is an empty list`, "Name at least one, or delete the element.");
    case "value":
    case "condition-value":
      return here(
        `${listName(path.slice(0, -1))} must be ${node === nodeAt(document, path.slice(0, -1)) ? "a string or a list of strings" : "a list of strings"}, not ${typeName(node)}`,
        "Put it in double quotes.",
      );
    case "condition":
      return here(
        `Condition must be an object, not ${typeName(node)}`,
        'Write {"StringEquals": {"aws:PrincipalTag/team": "blue"}}.',
      );
    case "condition-operator":
    case "empty-condition-operator":
      return here(
        `${name} must be an object of condition keys, not ${code === "condition-operator" ? typeName(node) : "an empty one"}`,
        `Write "${name}": {"KEY": "VALUE"}.`,
      );
  }
}

function unknownKey(document: Node, path: Path, what: string, known: readonly string[]): FaultProblem {
  const name = String(path.at(-1));
  return {
    at: keyOffset(document, path),
    message: `${what} has no element ${quoteValue(name)}.${didYouMean(name, known)}`,
    remedy: `It may have: ${known.join(", ")}. Their case counts.`,
  };
}

function bothElements(document: Node, path: Path): FaultProblem {
  const not = String(path.at(-1));
  const name = not.slice("Not".length);
  return {
    at: Math.max(keyOffset(document, path), keyOffset(document, [...path.slice(0, -1), name])),
    message: `a statement has both ${name} and ${not}`,
    remedy: "Delete one, or make two statements of it.",
  };
}

/** The name of a list: an element, a kind of principal in it, or a condition key. */
function listName([, , element, inner, key]: Path): string {
  if (key !== undefined) return `the value of ${printable(String(key), 70)}`;
  return inner === undefined ? String(element) : `${String(element)}.${String(inner)}`;
}

const keys = ({ children = [] }: Node): readonly string[] =>
  children.map(({ children: [name] = [] }) => String(name?.value));

const shownNode = (node: Node): string => (node.type === "string" ? quoteValue(node.value) : typeName(node));
