import type { Control } from "../../policy-packs/controls/model/control";
import type { LocatedText } from "./consistency";
import { didYouMean } from "../text-files/did-you-mean";
import type { Layout, UnitFiles } from "./layout";
import { quoteValue, type Problem } from "../text-files/problem";

export interface KnownControls {
  /** Left out: any id may be one. Asked for only where a unit chooses guardrails: the catalogue takes time to load. */
  readonly controls?: () => readonly Pick<Control, "id" | "denied">[];
}

/** Guardrails that units choose and that there are none of, or none to choose. */
export function guardrailProblems({ organization, units }: Layout, known: KnownControls): Problem[] {
  const chosen = [...(organization?.texts(["guardrails"]) ?? []), ...units.flatMap(guardrailsOf)];
  const controls = chosen.length > 0 ? known.controls?.() : undefined;
  return controls ? chosen.flatMap((one) => problem(one, controls)) : [];
}

const guardrailsOf = ({ unit, units }: UnitFiles): readonly LocatedText[] => [
  ...(unit?.texts(["guardrails"]) ?? []),
  ...units.flatMap(guardrailsOf),
];

function problem(
  { text, position }: LocatedText,
  controls: readonly Pick<Control, "id" | "denied">[],
): Problem[] {
  const control = controls.find(({ id }) => id === text);
  const offered = controls.filter(mayBeChosen).map(({ id }) => id);
  if (control && mayBeChosen(control)) return [];
  const remedy =
    offered.length > 0
      ? `Those that a unit may choose are ${offered.join(", ")}.`
      : "Remove it: no control is for units to choose.";
  if (!control)
    return [
      {
        ...position,
        message: `there is no control ${quoteValue(text)}.${didYouMean(
          text,
          controls.map(({ id }) => id),
        )}`,
        remedy,
      },
    ];
  const because = control.denied ? "it holds everywhere already" : "AWS refuses nothing on its behalf";
  return [
    {
      ...position,
      message: `the control ${quoteValue(text)} is not for units to choose: ${because}`,
      remedy,
    },
  ];
}

const mayBeChosen = ({ denied = [] }: Pick<Control, "denied">): boolean =>
  denied.some(({ holds }) => holds === "where chosen");
