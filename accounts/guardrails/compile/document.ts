import type { DocumentStatement } from "./compiled-policies";
import { statementJson, type ControlStatement } from "./control-statement";
import { mergedStatements, type MergedStatement } from "./merge";
import { shortSids } from "./sids";
import { compressed } from "./wildcards";

export interface PackedDocument {
  readonly content: string;
  readonly statements: readonly DocumentStatement[];
}

/**
 * Statements of one kind as one policy document: merged, compressed and minified, whatever order they come in. `tight`
 * gives up some of what is easy to read: merged Sids are cut, and wildcards stand for single actions too.
 */
export function packedDocument(held: readonly ControlStatement[], tight = false): PackedDocument {
  const sids = held.map(({ sid }) => sid);
  const short = tight ? shortSids(sids) : new Map<string, string>();
  const packed = mergedStatements(held).map((one) => packedStatement(one, short, tight));
  return {
    content: ascii(JSON.stringify({ Version: "2012-10-17", Statement: packed.map(({ json }) => json) })),
    statements: packed.map(({ statement }) => statement),
  };
}

function packedStatement(
  { body, from }: MergedStatement,
  short: ReadonlyMap<string, string>,
  tight: boolean,
) {
  const [first, ...others] = from.map(({ sid }) => sid);
  const sid = others.length === 0 ? (first ?? "") : from.map((one) => short.get(one.sid) ?? one.sid).join("");
  const shorter = body.actions && compressed(body.actions, tight ? "single actions too" : "families");
  const statement: DocumentStatement = {
    sid,
    controls: [...new Set(from.map(({ control }) => control))],
    wildcards: shorter?.wildcards ?? [],
  };
  return { json: statementJson(sid, shorter ? { ...body, actions: shorter.actions } : body), statement };
}

/** AWS counts characters in a way that it does not tell for others than these. */
const ascii = (json: string): string =>
  json.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
