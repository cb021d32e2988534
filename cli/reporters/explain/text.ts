import type {
  DecidingStatement,
  ExplainedStep,
  Explanation,
} from "../../../accounts/guardrails/explain/explanation";
import type { Explained } from "../../review/explain/explained";
import { mapStrings } from "../../review/redaction/map-strings";
import { colours, type Colours, type Style } from "../layout/style";
import { visible } from "../layout/visible";
import { wrapped } from "../layout/wrapped";
import { howToGive, kindNames, place, statementName, verdict } from "./words";

/** Made to be read: the answer, then level by level what was asked, and what would have to be different. */
export function explainText(given: Explained, style: Style): string {
  const { advice, explanation } = mapStrings(given, visible);
  const colour = colours(style);
  const width = Math.min(Math.max(style.columns, 40), 120);
  return [
    advice.flatMap((text) => (text.startsWith("aws ") ? [text] : wrapped(text, width))),
    ...(explanation ? parts(explanation, width, colour) : []),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

function parts(explanation: Explanation, width: number, colour: Colours): string[][] {
  const { answer, steps, request, open } = explanation;
  const paint = { allow: colour.green, deny: colour.red, undetermined: colour.yellow }[answer];
  return [
    [
      colour.bold(paint(verdict(explanation))),
      ...row("call", `${request.action} on ${request.resource}`, width),
      ...row(
        "by",
        request.caller.arn ?? request.caller.service ?? request.caller.account ?? "anybody",
        width,
      ),
    ],
    steps.flatMap((step) => stepLines(step, width, colour)),
    ...steps.flatMap(({ answer: found, statements }) =>
      found === "deny" || found === "undetermined"
        ? statements.map((statement) => statementLines(statement, width, colour))
        : [],
    ),
    open.length === 0 ? [] : ["To have an answer, give", ...open.map((one) => `  ${howToGive(one)}`)],
    [...notGivenLine(explanation), ...explanation.notes].flatMap((note) =>
      wrapped(note, width).map(colour.dim),
    ),
  ];
}

function stepLines(
  { kind, target, answer, because, decisive, statements }: ExplainedStep,
  width: number,
  colour: Colours,
): string[] {
  const paint = {
    allow: colour.green,
    deny: colour.red,
    "implicit deny": colour.red,
    undetermined: colour.yellow,
    exempt: colour.dim,
  }[answer];
  const where = because !== undefined && target === "" ? kindNames[kind] : place(kind, target);
  const who = answer === "allow" ? "" : statements.map(statementName).join(", ");
  const words = [answer === "exempt" ? "not asked" : answer, because ?? who].filter(Boolean).join(": ");
  return wrapped(words, width, `${decisive ? ">" : " "} ${where.padEnd(34)} `).map((line, index) =>
    index === 0 ? paint(line) : line,
  );
}

function statementLines(statement: DecidingStatement, width: number, colour: Colours): string[] {
  const { policy, controls, waysOut } = statement;
  return [
    colour.bold(statementName(statement)),
    ...row("in", policy, width),
    ...controls.flatMap(({ id, title, why, remedy }) => [
      ...row("control", `${id}: ${title}`, width),
      ...row("why", why, width),
      ...row("remedy", remedy, width),
    ]),
    ...row(
      "way out",
      waysOut.length === 0
        ? "nothing in the call would change it: the statement has no condition"
        : waysOut.map(({ text }) => text).join("; or "),
      width,
    ),
  ];
}

const row = (label: string, text: string, width: number): string[] =>
  wrapped(text, width, `  ${label.padEnd(9)} `);

function notGivenLine({ notGiven, answer }: Explanation): string[] {
  if (answer === "deny" || notGiven.length === 0) return [];
  const names = notGiven.map((kind) => kindNames[kind]).join(", ");
  return [
    `Not known here: ${names}. ${notGiven.includes("identity") && notGiven.includes("resource") ? "This is what the organization's policies say; they grant nothing by themselves." : "What they say may still deny it."}`,
  ];
}
