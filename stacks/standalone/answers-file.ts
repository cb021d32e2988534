import { existsSync, readFileSync } from "node:fs";
import { isMap, isScalar, parseDocument, type Document, type Node } from "yaml";
import { z } from "zod";
import { filePositions } from "../../accounts/text-files/file-position";
import { CouldNotRun } from "../preview/could-not-run";
import type { PackageDeclarations } from "../preview/declared/package-declarations";
import type { GivenAnswers } from "../preview/monitor";
import { answerProblems, fullToken } from "./answer-problems";
import type { Lookup } from "./lookup";

export interface AnswersFile extends GivenAnswers {
  /** Functions that the file answers and that were never asked so. */
  readonly unused: () => readonly string[];
  /** What was asked and not answered. */
  readonly unanswered: () => readonly Lookup[];
}

const schema = z.strictObject({
  answers: z.array(
    z.strictObject({
      function: z.string().min(1),
      arguments: z.record(z.string(), z.unknown()).optional(),
      result: z.record(z.string(), z.unknown()),
    }),
  ),
});

const remedy =
  "--answers FILE answers it, as answers: [{ function: NAME, result: {...} }]; palisade answers FILE writes one";

/** Without a file: nothing is answered, and how it could be is known. */
export const noAnswers = (): AnswersFile => ({ find: () => undefined, ...missedLookups(), unused: () => [] });

function missedLookups() {
  const missed: Lookup[] = [];
  return {
    remedy,
    missed: (token: string, args: Lookup["arguments"]) => void missed.push({ token, arguments: args }),
    unanswered: () => missed,
  };
}

/**
 * What the user says that provider functions return, from a YAML or JSON file:
 * `answers: [{ function: "aws:ec2/getSubnets:getSubnets", arguments: {...}, result: { ids: [...] } }]`. An answer with
 * arguments is for calls that have these among theirs; the first that fits is taken. A property that is `null` is not
 * answered yet. Whatever is wrong with the file is one `CouldNotRun` with every place.
 */
export function answersFile(file: string, declarations: PackageDeclarations): AnswersFile {
  if (!existsSync(file)) throw new CouldNotRun(`--answers ${file}: there is no such file`);
  const text = readFileSync(file, "utf8");
  const positions = filePositions(file, text);
  const at = (offset: number | undefined) => {
    const { line, column } = positions(offset ?? 0);
    return `${file}:${line}:${column}`;
  };
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error) throw new CouldNotRun(`${at(error.pos[0])}: not valid YAML: ${error.message}`);
  const parsed = schema.safeParse(document.toJS());
  const problems = parsed.success
    ? parsed.data.answers.flatMap(({ function: name, result }, index) =>
        answerProblems(name, answered(result), declarations).map(({ path, message }) => ({
          path: ["answers", index, ...path],
          message,
        })),
      )
    : parsed.error.issues.map((issue) => ({
        path: [...issue.path, ...(issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [])],
        message: `${issue.path.join(".") || "the file"}: ${issue.message} (answers is a list of function, arguments and result)`,
      }));
  if (!parsed.success || problems.length > 0)
    throw new CouldNotRun(
      problems.map(({ path, message }) => `${at(offsetOf(document, path))}: ${message}`).join("\n"),
    );

  const answers = parsed.data.answers.map((answer) => ({
    ...answer,
    function: fullToken(answer.function),
    result: answered(answer.result),
  }));
  const used = new Set<number>();
  return {
    ...missedLookups(),
    find(token, args) {
      const index = answers.findIndex(
        (answer) =>
          answer.function === token && saysSomething(answer.result) && isWithin(answer.arguments ?? {}, args),
      );
      if (index >= 0) used.add(index);
      return answers[index]?.result;
    },
    unused: () =>
      answers.flatMap(({ function: name, result }, index) =>
        used.has(index) || !saysSomething(result) ? [] : [name],
      ),
  };
}

const saysSomething = (result: Readonly<Record<string, unknown>>) => Object.keys(result).length > 0;

const answered = (result: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(result).filter(([, value]) => value !== null));

/** Where the key is written, or an item of a list begins. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const within = document.getIn(path.slice(0, -1), true);
  if (isMap(within)) {
    const key = within.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key;
    if (isScalar(key)) return key.range?.[0];
  }
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return undefined;
}

/** Whether everything that is wanted is there; lists have to be equal. */
function isWithin(wanted: unknown, given: unknown): boolean {
  if (typeof wanted !== "object" || wanted === null || Array.isArray(wanted))
    return JSON.stringify(wanted) === JSON.stringify(given);
  return (
    typeof given === "object" &&
    given !== null &&
    Object.entries(wanted).every(([key, value]) => isWithin(value, (given as Record<string, unknown>)[key]))
  );
}
