/** A verdict of one control on one resource; `pass` is what no one mentions. */
export type Said = "pass" | "fail" | "undetermined";

export interface VerdictDifference {
  readonly control: string;
  readonly urn: string;
  readonly hermetic: Said;
  readonly pack: Said;
}

export type Verdicts = ReadonlyMap<string, Said>;

/** How a verdict is filed: by control and resource. */
export const verdictKey = (control: string, urn: string) => `${control} ${urn}`;

/**
 * Where the pack under the real engine contradicts the hermetic preview. A pack that is `undetermined` contradicts nothing:
 * it lacks a value or a stack that the hermetic preview sees. Any other disagreement is a defect.
 */
export const contradictions = (hermetic: Verdicts, pack: Verdicts): VerdictDifference[] =>
  [...new Set([...hermetic.keys(), ...pack.keys()])].flatMap((key) => {
    const [ours, theirs] = [hermetic.get(key) ?? "pass", pack.get(key) ?? "pass"];
    if (theirs === "undetermined" || theirs === ours) return [];
    const at = key.indexOf(" ");
    return [{ control: key.slice(0, at), urn: key.slice(at + 1), hermetic: ours, pack: theirs }];
  });
