import { printable } from "../../../accounts/text-files/problem";
import { isRecord } from "./decode";
import type { Piece } from "../json-stream/scan";
import { ScanFault, type Location } from "../json-stream/scan-fault";
import { parsePiece } from "../json-stream/parse-piece";
import type { Fields } from "./state-resource";

export const kinds = ["export", "preview", "list", "config"] as const;
/** What is judged: a Pulumi state, a Pulumi preview, a plain list of resources, or AWS Config configuration items. */
export type Kind = (typeof kinds)[number];

export const kindNames: Readonly<Record<Kind, string>> = {
  export: "stack export",
  preview: "preview",
  list: "list of resources",
  config: "AWS Config configuration items",
};

/** One resource, preview step or configuration item, as it was written. */
export interface Entry {
  readonly kind: Kind;
  readonly value: Fields;
  /** It is no resource but what was under way on one when the state was written. */
  readonly isOperation: boolean;
  /** How a message names it: deployment.resources[12]. */
  readonly label: string;
  readonly location: Location;
}

/** Paths of the containers that may hold any number of resources; see `scan`. */
export const streamed: ReadonlySet<string> = new Set([
  "",
  "[]",
  "deployment",
  "deployment.resources[]",
  "deployment.pending_operations[]",
  "checkpoint",
  "checkpoint.latest",
  "checkpoint.latest.resources[]",
  "checkpoint.latest.pending_operations[]",
  "steps[]",
  "configurationItems[]",
  "baseConfigurationItems[]",
]);

const kindOfPath: ReadonlyMap<string, Kind> = new Map<string, Kind>(
  Object.entries({
    "deployment.resources": "export",
    "checkpoint.latest.resources": "export",
    "deployment.pending_operations": "export",
    "checkpoint.latest.pending_operations": "export",
    steps: "preview",
    configurationItems: "config",
    baseConfigurationItems: "config",
  } as const),
);

export interface Document {
  /** The entry that a piece is, if it is one. */
  accept(piece: Piece): Entry | undefined;
  /** What is only known at the end; throws a fault unless the document is of a kind that can be judged. */
  end(): { readonly kind: Kind; readonly last: readonly Entry[]; readonly unseen: number };
}

/** Tells what kind of document the pieces make, or holds it to the kind that was asked for. */
export function document(asked?: Kind): Document {
  const members: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const paths = new Set<string>();
  let found: Kind | undefined;
  let same = 0;

  function settle(kind: Kind, location: Partial<Location>): void {
    const expected = found ?? asked;
    if (expected !== undefined && expected !== kind)
      throw new ScanFault({
        ...location,
        message:
          found === undefined
            ? `this is a ${kindNames[kind]}, not a ${kindNames[expected]}`
            : `this is of a ${kindNames[kind]}, and what came before of a ${kindNames[expected]}`,
        remedy:
          found === undefined ? `Leave out --kind, or give --kind ${kind}.` : "Judge one after the other.",
      });
    found = kind;
  }

  return {
    accept(piece) {
      const { path, index, location } = piece;
      const value = parsePiece(piece);
      paths.add(path);
      if (index === undefined) {
        if (path === "") throw notAContainer(location);
        // Read as a member it would be passed over, and the document be clean for want of resources.
        if (kindOfPath.has(path))
          throw new ScanFault({ ...location, message: `${path} is not a list`, remedy: "Export it again." });
        if (!path.includes(".")) members[path] = value;
        if (path === "version" || path === "deployment" || path === "checkpoint")
          checkVersion(path, value, location);
        return undefined;
      }
      const label = `${path === "[]" ? "" : path}[${index}]`;
      if (!isRecord(value))
        throw new ScanFault({
          ...location,
          message: `${label} is not an object`,
          remedy: "Each must be one resource.",
        });
      const kind = kindOfPath.get(path) ?? elementKind(value, asked);
      if (kind === undefined)
        throw new ScanFault({
          ...location,
          message: `${label} is neither a resource nor a configuration item`,
          remedy: 'A resource has "type", "name" and "props"; a configuration item has "resourceType".',
        });
      settle(kind, location);
      if (kind === "preview" && value.op === "same") same++;
      return { kind, value, isOperation: path.endsWith(".pending_operations"), label, location };
    },
    end() {
      if (found === undefined && typeof members.resourceType === "string") {
        settle("config", {});
        const location = { offset: 0, line: 1, column: 1 };
        return {
          kind: "config",
          last: [{ kind: "config", value: members, isOperation: false, label: "it", location }],
          unseen: 0,
        };
      }
      const kind = found ?? emptyKind(members, paths) ?? asked;
      if (kind === undefined || (asked !== undefined && kind !== asked))
        throw unrecognized(members, paths, asked);
      const summary = isRecord(members.changeSummary) ? members.changeSummary.same : 0;
      return { kind, last: [], unseen: Math.max(0, (typeof summary === "number" ? summary : 0) - same) };
    },
  };
}

const elementKind = (value: Fields, asked: Kind | undefined): Kind | undefined =>
  typeof value.resourceType === "string"
    ? "config"
    : typeof value.type === "string" || asked === "list"
      ? "list"
      : undefined;

/** A stack without resources is written without the list of them. */
function emptyKind(members: Fields, paths: ReadonlySet<string>): Kind | undefined {
  const has = (path: string) => paths.has(path);
  if (has("deployment.manifest") || has("checkpoint.latest.manifest")) return "export";
  return isRecord(members.changeSummary) ? "preview" : undefined;
}

function checkVersion(path: string, value: unknown, location: Location): void {
  if (path === "version" && typeof value === "number" && value !== 3 && value !== 4)
    throw new ScanFault({
      ...location,
      message: `the state has version ${value}; versions 3 and 4 can be judged`,
      remedy:
        value < 3
          ? "Export it with a current Pulumi: pulumi stack export."
          : "Update Palisade, or export it with the Pulumi that this project uses.",
    });
  if (path !== "version" && value === null)
    throw new ScanFault({
      ...location,
      message: `the ${path} is null`,
      remedy: "Deploy the stack, then export it.",
    });
}

const canBeJudged = [
  "What can be judged: the output of pulumi stack export or pulumi preview --json,",
  'a list [{"type": ..., "name": ..., "props": {...}}], AWS Config configuration items and snapshots.',
].join(" ");

const notAContainer = (location: Location) =>
  new ScanFault({ ...location, message: "this is neither a list nor an object", remedy: canBeJudged });

function unrecognized(members: Fields, paths: ReadonlySet<string>, asked: Kind | undefined): ScanFault {
  const names = [
    ...new Set([...Object.keys(members), ...[...paths].map((path) => path.split(".")[0] ?? "")]),
  ];
  const held = names
    .slice(0, 5)
    .map((name) => JSON.stringify(printable(name, 40)))
    .join(", ");
  const what = asked === undefined ? "nothing that can be judged" : `no ${kindNames[asked]}`;
  return new ScanFault({
    message:
      names.length === 0 ? "this is an empty list or object" : `this holds ${what}; its members are ${held}`,
    remedy: canBeJudged,
  });
}
