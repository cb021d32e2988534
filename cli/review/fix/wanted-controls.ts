import picomatch from "picomatch";
import { didYouMean } from "../../../accounts/text-files/did-you-mean";
import type { Control } from "../../../policy-packs/controls/model/control";
import { UserError } from "../../terminal/user-error";

/** Which controls any of the globs names; all where there is none. A glob in vain is a mistake. */
export function wantedControls(
  globs: readonly string[],
  controls: readonly Control[],
): (control: string) => boolean {
  const ids = controls.map(({ id }) => id);
  const wanted = new Set(
    globs.flatMap((glob) => {
      const matches = picomatch(glob);
      const named = ids.filter((id) => matches(id));
      if (named.length === 0)
        throw new UserError(
          `no control is called ${glob}.${didYouMean(glob, ids)}\npalisade controls lists them all.`,
        );
      return named;
    }),
  );
  return globs.length === 0 ? () => true : (control) => wanted.has(control);
}
