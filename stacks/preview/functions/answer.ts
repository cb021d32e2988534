import type { ProviderPlace } from "../../../policy-packs/controls/model/provider-place";

/** The known part of a function's result; whatever is left out stays unknown. Arguments are always fully known. */
export type FunctionAnswer = (
  args: Readonly<Record<string, unknown>>,
  place: ProviderPlace,
) => Readonly<Record<string, unknown>>;
