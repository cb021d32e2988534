import type { Explained } from "../../review/explain/explained";
import { mapStrings } from "../../review/redaction/map-strings";
import { colours, type Style } from "../layout/style";
import { visible } from "../layout/visible";
import { wrapped } from "../layout/wrapped";
import type { DecidingStatement } from "../../../accounts/guardrails/explain/explanation";
import { howToGive, statementName, verdict } from "./words";

const most = 4;

/** The answer in a few lines, for who only wants to know whether and, if not, what to do. */
export function explainShort(given: Explained, style: Style): string {
  const { explanation } = mapStrings(given, visible);
  if (!explanation) return "";
  const { answer, steps, open } = explanation;
  const colour = colours(style);
  const width = Math.min(Math.max(style.columns, 40), 120);
  const paint = { allow: colour.green, deny: colour.red, undetermined: colour.yellow }[answer];
  const word = { allow: "yes", deny: "no", undetermined: "it depends on what was not given" }[answer];
  const deciding = steps
    .filter((step) => step.answer === (answer === "deny" ? "deny" : "undetermined"))
    .flatMap(({ statements }) => statements);
  const lines =
    answer === "allow" ? [] : deciding.slice(0, most).flatMap((one) => statementLines(one, width));
  return [
    [colour.bold(paint(word)), ...(answer === "undetermined" ? [] : [verdict(explanation)])].join("  "),
    ...lines,
    ...(deciding.length > most
      ? [`  and ${String(deciding.length - most)} statements more: palisade explain shows all`]
      : []),
    ...open.map((one) => `  give ${howToGive(one)}`),
    // What a yes takes for granted may be wrong.
    ...(answer === "allow"
      ? explanation.notes.flatMap((note) => wrapped(note, width, "  ").map(colour.dim))
      : []),
  ].join("\n");
}

/** The statement, and each way out in a line of its own; where there is none, what the control advises. */
function statementLines(statement: DecidingStatement, width: number): string[] {
  const { policy, controls, waysOut } = statement;
  const ways = waysOut.length > 0 ? waysOut.map(({ text }) => text) : controls.map(({ remedy }) => remedy);
  return [
    ...wrapped(
      `${statementName(statement)}: ${controls.map(({ title }) => title).join("; ") || policy}`,
      width,
      "  ",
    ),
    ...ways.flatMap((way) => wrapped(way, width, "    - ")),
  ];
}
