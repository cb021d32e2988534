import { decodedDenial } from "./decoded-denial";
import { denyingKinds, type Denial, type DenyingKind } from "./denial";

/** Reads an error message as it was pasted: of a shell, a log, CloudTrail, or decoded by STS. Undefined: it denies nothing. */
export function readDenial(pasted: string): Denial | undefined {
  const inJson = messageIn(json(pasted));
  if (inJson !== undefined) return typeof inJson === "string" ? readDenial(inJson) : inJson;
  const text = oneLine(pasted);
  const call = /(?:User: )?(\S+) is not authorized to\s?perform: ([\w-]+:[\w*]+)/i.exec(text);
  const after = call ? text.slice(call.index + call[0].length) : text;
  const cause = causeOf(after);
  const encoded = /Encoded authorization failure message: ?([\w-]+)(\.\.\.)?/i.exec(text);
  if (
    !call &&
    !encoded &&
    cause.denied === "unsaid" &&
    !/access ?denied|unauthorized|not authorized/i.test(text)
  )
    return undefined;
  return {
    ...(call && { principal: call[1], action: action(call[2] ?? ""), ...resource(after, call[1] ?? "") }),
    ...cause,
    ...(encoded && { encoded: encoded[1], ...(encoded[2] !== undefined && { cut: true }) }),
  };
}

/** Terminals break lines and draw boxes around what tools say. */
const oneLine = (text: string): string =>
  text
    .replace(/\u001b\[[\d;]*m/g, "")
    .replace(/[│╷╵]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Services write "SNS:Publish" now and then. */
const action = (written: string): string => {
  const [service = "", name = ""] = written.split(":");
  return `${service.toLowerCase()}:${name}`;
};

/** IAM wrote "role NAME" and "policy ARN" where the others write an ARN. */
function resource(after: string, principal: string): Pick<Denial, "resource"> {
  const found =
    /^ on resource: (?:"([^"]*)"|(.+?))(?=,? with an explicit deny| because |\. Encoded| \(|\.?$)/i.exec(
      after,
    );
  const named = found?.[1] ?? found?.[2];
  if (named === undefined) return {};
  const [, type, name] = /^(role|user|group|policy|instance profile) (\S+)$/.exec(named) ?? [];
  if (type === undefined || name === undefined) return { resource: named };
  const [, partition = "aws", account = ""] = /^arn:([\w-]+):\w+::(\d{12}):/.exec(principal) ?? [];
  return {
    resource: name.startsWith("arn:")
      ? name
      : `arn:${partition}:iam::${account}:${type.replace(" ", "-")}/${name}`,
  };
}

type Cause = Pick<Denial, "denied" | "kind" | "through" | "policy" | "reason">;

const kinds = Object.entries(denyingKinds) as [DenyingKind, string][];
/** One of AWS's own examples says "sessions policy". */
const kindPattern = kinds.map(([, name]) => name.replace("session ", "sessions? ")).join("|");
const explicit = new RegExp(
  `explicit deny in (?:an?|the) (${kindPattern})(?:,? with policy ARN)?(?::? ?(arn:[^\\s,;()"]+))?`,
  "i",
);
const through = new RegExp(`transitively through an? (${kindPattern})(?::? ?(arn:[^\\s,;()"]+))?`, "i");
const implicit = new RegExp(`because no (${kindPattern}) allows`, "i");

function causeOf(text: string): Cause {
  const direct = explicit.exec(text);
  const indirect = through.exec(text);
  const policy = (indirect?.[2] ?? direct?.[2])?.replace(/[.:]$/, "");
  if (direct)
    return {
      denied: "explicit",
      kind: kindOf(direct[1]),
      ...(indirect && { through: kindOf(indirect[1]) }),
      ...(policy !== undefined && { policy }),
    };
  const missing = implicit.exec(text);
  if (missing) return { denied: "implicit", kind: kindOf(missing[1]) };
  if (/with an explicit deny/i.test(text)) return { denied: "explicit" };
  const [, reason] = /\bbecause (.+?)\.?$/.exec(text) ?? [];
  return { denied: "unsaid", ...(reason !== undefined && { reason }) };
}

const kindOf = (name = ""): DenyingKind | undefined =>
  kinds.find(([, known]) => known.toLowerCase() === name.toLowerCase().replace("sessions ", "session "))?.[0];

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The message within what a tool printed as JSON: an event of CloudTrail, an error of a service, what STS decoded. */
function messageIn(value: unknown): string | Denial | undefined {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return undefined;
  const decoded = decodedDenial(value);
  if (decoded) return decoded;
  const fields = Object.entries(value);
  const [, found] =
    fields.find(([name, inner]) => messageFields.has(name.toLowerCase()) && typeof inner === "string") ?? [];
  return found as string | undefined;
}

const messageFields = new Set(["decodedmessage", "errormessage", "message"]);
