/** What the page is given: the report as it is shown, with places and addresses made up. */
export interface PageData {
  readonly organization: string;
  readonly directory: string;
  readonly version: string;
  readonly verdict: string;
  readonly outcome: "clean" | "clean where judged" | "nothing judged" | "findings" | "could not run";
  readonly failOn: string;
  readonly findings: readonly PageFinding[];
  readonly controls: readonly PageControl[];
  readonly accounts: readonly PageAccount[];
  readonly failures: readonly {
    readonly stack: string;
    readonly message: string;
    readonly source: PageSource | null;
  }[];
  /** What no control looked at; the title is null when there is nothing. */
  readonly coverage: {
    readonly title: string | null;
    readonly groups: readonly { readonly reason: string; readonly items: readonly string[] }[];
  };
  readonly notes: readonly { readonly message: string; readonly stacks: readonly string[] }[];
}

export interface PageSource {
  readonly place: string;
  readonly link?: string;
}

export interface PageFinding {
  readonly control: string;
  readonly severity: string;
  readonly status: string;
  readonly consequence: string;
  readonly messages: readonly string[];
  readonly stack: string | null;
  readonly account: string | null;
  readonly accountName: string | null;
  readonly region: string | null;
  readonly urn: string | null;
  readonly type: string;
  readonly name: string;
  readonly source: PageSource | null;
  readonly fingerprint: string;
}

export interface PageControl {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly severity: string;
  readonly satisfies: readonly string[];
  readonly frameworks: readonly string[];
  readonly verdicts: number;
}

export interface PageAccount {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly vended: boolean;
  readonly stacks: readonly {
    readonly name: string;
    readonly resources: number;
    readonly regions: readonly string[];
  }[];
}
