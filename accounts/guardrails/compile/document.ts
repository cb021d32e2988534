import type { DocumentStatement } from "./compiled-policies";
import { statementJson, type ControlStatement } from "./control-statement";
import { mergedStatements, type MergedStatement } from "./merge";
import { compressed } from "./wildcards";

export interface PackedDocument {
  readonly content: string;
  readonly statements: readonly DocumentStatement[];
}

/**
 * How much of what is easy to read a document gives up for room. `plain`: nothing, each control's statement is there as it
 * is written. `merged`: statements that are alike become one, and wildcards stand for families of actions. `tight`: they
 * stand for single actions too.
 */
export type Packing = "plain" | "merged" | "tight";

/** Statements of one kind as one minified policy document, whatever order they come in. */
export function packedDocument(held: readonly ControlStatement[], packing: Packing): PackedDocument {
  const all = packing === "plain" ? singleStatements(held) : mergedStatements(held);
  const packed = all.map((one) => packedStatement(one, packing));
  return {
    content: ascii(JSON.stringify({ Version: "2012-10-17", Statement: packed.map(({ json }) => json) })),
    statements: packed.map(({ statement }) => statement),
  };
}

const singleStatements = (held: readonly ControlStatement[]): readonly MergedStatement[] =>
  held
    .map((one): MergedStatement => ({ body: one.body, from: [one] }))
    .sort(({ from: [a] }, { from: [b] }) => ((a?.sid ?? "") < (b?.sid ?? "") ? -1 : 1));

function packedStatement({ body, from }: MergedStatement, packing: Packing) {
  const sid = sidOf(from.map((one) => one.sid));
  const shorter =
    body.actions && packing !== "plain"
      ? compressed(body.actions, packing === "tight" ? "single actions too" : "families")
      : undefined;
  const statement: DocumentStatement = {
    sid,
    controls: [...new Set(from.map(({ control }) => control))],
    wildcards: shorter?.wildcards ?? [],
  };
  return { json: statementJson(sid, shorter ? { ...body, actions: shorter.actions } : body), statement };
}

/** Which statements the others are, the list of controls beside the document tells. */
const sidOf = ([first = "", ...others]: readonly string[]): string =>
  others.length === 0 ? first : `${first}And${String(others.length)}More`;

/** AWS counts characters in a way that it does not tell for others than these. */
const ascii = (json: string): string =>
  json.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
