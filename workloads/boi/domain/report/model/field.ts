/** A condition on one value, and the message for the reader. Never the value itself: it is personal data. */
export interface Format {
  readonly fits: (value: string) => boolean;
  readonly detail: string;
}

interface Labelled {
  /** FinCEN's item number, as on the form. */
  readonly item: string;
  readonly label: string;
}

/** One item of the report: what may stand in it and which XML elements carry it. */
export type Field = Labelled &
  (
    | { readonly kind: "text"; readonly element: string; readonly max: number; readonly format?: Format }
    | { readonly kind: "date"; readonly element: string }
    | { readonly kind: "code"; readonly element: string; readonly codes: Readonly<Record<string, string>> }
    /** One text ("Y" almost always) or no element. */
    | { readonly kind: "indicator"; readonly element: string; readonly yes: string }
    /** One of several indicators. */
    | { readonly kind: "choice"; readonly elements: Readonly<Record<string, string>> }
    /** The code "Other" and a name. */
    | {
        readonly kind: "tribe";
        readonly element: string;
        readonly codeElement: string;
        readonly max: number;
        readonly format?: Format;
      }
  );

/** Fields under the names that the model gives them; a group of an array applies to each of its members. */
export interface Fields {
  readonly [name: string]: Field | Fields;
}

export const isField = (given: Field | Fields): given is Field => typeof given.kind === "string";
