/** Where a rule is written, and how sure we are that it says so. */
export interface Citation {
  /** "31 CFR 1010.380(c)(2)(xxi)", "FAQ H.1", "NY LLC Law 1107". */
  readonly source: string;
  /** A: primary text; B: two secondary sources agree; C: one secondary source; I: our inference. */
  readonly grade: "A" | "B" | "C" | "I";
  /** What is not verified of it. */
  readonly caveat?: string;
}
