import type { z } from "zod";
import type { LocatedText } from "./consistency";
import type { Declared } from "./declared";
import { didYouMean } from "../text-files/did-you-mean";
import { quoteValue, type Problem } from "../text-files/problem";
import type { rolloutSchema } from "../schemas/rollout-schema";

/** Stands for all the units that no other stage reaches. */
export const theRest = "*";

/** What rollout.yaml does not show by itself: units that are not there, two stages for one unit, and units left out. */
export function stageProblems(
  file: Declared<z.output<typeof rolloutSchema>> | undefined,
  unitPaths: readonly string[],
): Problem[] {
  if (!file?.value) return [...(file?.problems ?? [])];
  const stages = file.value.stages.map((_, index) => ({
    name: file.texts(["stages", index, "name"])[0],
    units: file.texts(["stages", index, "units"]),
  }));
  const units = stages.flatMap((stage) => stage.units);
  const rest = units.findIndex(({ text }) => text === theRest);
  const last = stages.at(-1);
  return [
    ...twice(
      "the stage",
      stages.flatMap(({ name }) => name ?? []),
      "Rename one of the two.",
    ),
    ...twice("the unit", units, "Leave it in one of the two stages."),
    ...units
      .filter(({ text }) => text !== theRest && !unitPaths.includes(text))
      .map((unit) => ({
        ...unit.position,
        message: `there is no unit ${quoteValue(unit.text)}.${didYouMean(unit.text, unitPaths)}`,
        remedy: 'Write the names of the units from the root down, such as "Workloads/Development".',
      })),
    ...(last?.units.some(({ text }) => text === theRest)
      ? []
      : [
          {
            ...(rest < 0 ? (last?.name ?? file).position : (units[rest]?.position ?? file.position)),
            message: rest < 0 ? "no stage reaches the rest" : "the rest is not in the last stage",
            remedy: `Give the last stage units: ["${theRest}"], so that no unit is left behind.`,
          },
        ]),
  ];
}

function twice(what: string, words: readonly LocatedText[], remedy: string): Problem[] {
  const first = new Map<string, number>();
  return words.flatMap(({ text, position }) => {
    const line = first.get(text);
    first.set(text, line ?? position.line);
    return line === undefined
      ? []
      : [
          {
            ...position,
            message: `${what} ${quoteValue(text)} is listed twice, first on line ${line}`,
            remedy,
          },
        ];
  });
}
