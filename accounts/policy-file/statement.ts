import type { Node } from "jsonc-parser";
import { shown } from "../problem";
import { conditions } from "./conditions";
import { known, nameOf, texts, type Member, type Reader } from "./policy-reader";
import type { Placed, PlacedStatement } from "./placed";

const elements = [
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
] as const;

type Elements = Partial<Record<(typeof elements)[number], Member>>;

/** A statement without what another reader makes of it; undefined when something is wrong with it, which is then told. */
export function statement(
  node: Node,
  index: number,
  variables: boolean,
  read: Reader,
): Omit<PlacedStatement, "plain"> | undefined {
  if (node.type !== "object") {
    read.wrong(node.offset, `a statement must be an object, not ${nameOf(node)}`, 'Write {"Effect": ...}.');
    return undefined;
  }
  const before = read.problems.length;
  const found = known(node, "a statement", elements, read);
  const one = exactlyOne(node, found, read);
  const effect = effectOf(node, found.Effect, read);
  const sid = sidOf(found.Sid, read);
  principal(found.Principal ?? found.NotPrincipal, read);
  const listed = (name: "Action" | "NotAction" | "Resource" | "NotResource") =>
    found[name] && texts(found[name].value, name, read);
  const actions = listed("Action");
  const notActions = listed("NotAction");
  const resources = listed("Resource");
  const notResources = listed("NotResource");
  for (const action of [...(actions ?? []), ...(notActions ?? [])]) actionShape(action, read);
  for (const resource of [...(resources ?? []), ...(notResources ?? [])]) resourceShape(resource, read);
  const tested = found.Condition ? conditions(found.Condition.value, variables, read) : [];
  if (!one || !effect || read.problems.length > before) return undefined;
  return {
    index,
    at: node.offset,
    ...(sid && { sid }),
    effect,
    ...(actions && { actions }),
    ...(notActions && { notActions }),
    ...(resources && { resources }),
    ...(notResources && { notResources }),
    ...(found.Principal && { principal: found.Principal.at }),
    ...(found.NotPrincipal && { notPrincipal: found.NotPrincipal.at }),
    conditions: tested,
  };
}

function exactlyOne(node: Node, found: Elements, { wrong }: Reader): boolean {
  const pairs = [
    ["Action", "NotAction"],
    ["Resource", "NotResource"],
    ["Principal", "NotPrincipal"],
  ] as const;
  for (const [name, not] of pairs)
    if (found[name] && found[not])
      wrong(
        Math.max(found[name].at, found[not].at),
        `a statement has both ${name} and ${not}`,
        "Delete one, or make two statements of it.",
      );
  if (found.Action ?? found.NotAction) return true;
  wrong(node.offset, "the statement has neither Action nor NotAction", 'Add one, such as "Action": "s3:*".');
  return false;
}

function effectOf(
  node: Node,
  member: Member | undefined,
  { wrong }: Reader,
): Placed<"Allow" | "Deny"> | undefined {
  const value: unknown = member?.value.value;
  if (member && (value === "Allow" || value === "Deny")) return { value, at: member.value.offset };
  const remedy = 'Write "Effect": "Deny" or "Effect": "Allow"; their case counts.';
  if (!member) wrong(node.offset, "the statement has no Effect", remedy);
  else wrong(member.value.offset, `Effect must be Allow or Deny, not ${shownNode(member.value)}`, remedy);
  return undefined;
}

function sidOf(member: Member | undefined, { wrong }: Reader): Placed | undefined {
  if (!member) return undefined;
  const { type, offset, value } = member.value;
  if (type === "string") return { value: String(value), at: offset };
  wrong(offset, `Sid must be a text, not ${nameOf(member.value)}`, "Put it in double quotes.");
  return undefined;
}

const principalKinds = ["AWS", "Service", "Federated", "CanonicalUser"] as const;

function principal(member: Member | undefined, read: Reader): void {
  if (!member) return;
  const { name, value } = member;
  if (value.value === "*") return;
  if (value.type !== "object") {
    read.wrong(
      value.offset,
      `${name} must be "*" or an object, not ${shownNode(value)}`,
      'Write "*", or {"AWS": "arn:aws:iam::111122223333:root"}.',
    );
    return;
  }
  const kinds = Object.values<Member>(known(value, name, principalKinds, read));
  if ((value.children ?? []).length === 0)
    read.wrong(value.offset, `${name} names nobody`, 'Write "*", or {"AWS": "..."}.');
  for (const kind of kinds) texts(kind.value, `${name}.${kind.name}`, read);
}

/** IAM takes a whole `*`, or a service and an action. */
function actionShape({ value, at }: Placed, { wrong }: Reader): void {
  if (/^\*+$/.test(value) || /^[^:\s]+:[^:\s]+$/.test(value)) return;
  wrong(at, `${shown(value)} is no action`, 'Write SERVICE:ACTION, such as "s3:GetObject" or "s3:*".');
}

/** IAM takes a whole `*`, or an ARN of six parts, which wildcards and variables may stand for; API Gateway has its own way. */
function resourceShape({ value, at }: Placed, { wrong }: Reader): void {
  if (/^([*?]|\$\{|execute-api:\/)/.test(value)) return;
  if (value.startsWith("arn:") && (value.split(":").length >= 6 || /[*?]|\$\{/.test(value))) return;
  wrong(at, `${shown(value)} is no ARN`, 'Write "*", or all six parts of an ARN: "arn:aws:s3:::bucket/*".');
}

const shownNode = (node: Node): string => (node.type === "string" ? shown(node.value) : nameOf(node));
