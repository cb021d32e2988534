import type { Control } from "./control";
import type { Resource } from "./resource";
import { readable, UnknownValue } from "./unknown";
import type { ResourceGraph } from "./resource-graph";

export type Verdict =
  | { readonly status: "pass" }
  | { readonly status: "fail"; readonly messages: readonly string[] }
  | { readonly status: "undetermined"; readonly path: string; readonly because: string };

export interface Judgement {
  readonly control: Control;
  readonly resource: Resource;
  readonly verdict: Verdict;
}

/** The verdict of every control on every resource that it is about. Props must be `readable` already. */
export function judgements(controls: readonly Control[], on: ResourceGraph): Judgement[] {
  return controls.flatMap((control) =>
    subjects(control, on).map((resource) => ({ control, resource, verdict: verdict(control, resource, on) })),
  );
}

/** The resources that a control judges. */
export const subjects = ({ planned }: Control, on: ResourceGraph): readonly Resource[] =>
  planned === undefined ? [] : planned.types.includes("*") ? on.resources : on.ofType(...planned.types);

export function verdict({ planned }: Control, resource: Resource, on: ResourceGraph): Verdict {
  try {
    const messages = planned?.problems(resource, on) ?? [];
    return messages.length > 0 ? { status: "fail", messages: [...new Set(messages)] } : { status: "pass" };
  } catch (error) {
    if (error instanceof UnknownValue)
      return { status: "undetermined", path: error.path, because: error.because };
    throw error;
  }
}

/** Whether a control could not judge for want of a declaration, which is no fault of the resource. */
export const isUndeclared = (given: Verdict): boolean =>
  given.status === "undetermined" && given.path.startsWith("settings.");

/** A resource whose unknown properties throw when a control reads them. */
export const withReadableProps = (resource: Resource): Resource => {
  const props = readable(resource.props);
  return props === resource.props ? resource : { ...resource, props };
};
