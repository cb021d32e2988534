/** What goes wrong at the n-th create: AWS refuses, or the whole run is killed as by a machine that loses power. */
export interface Fault {
  readonly kind: "error" | "kill";
  readonly at: number;
}

/** Reads "error@5,kill@12". Throws an error that says so for anything else. */
export const faults = (text: string): Fault[] =>
  text
    .split(",")
    .filter((one) => one !== "")
    .map((one) => {
      const match = /^(error|kill)@(\d+)$/.exec(one);
      if (!match)
        throw new Error(`"${one}" is no fault: write error@N or kill@N, N being the number of a create`);
      return { kind: match[1] as Fault["kind"], at: Number(match[2]) };
    });
