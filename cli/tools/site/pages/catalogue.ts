import type { Control } from "../../../../policy-packs/controls/model/control";

/** A control with the folder that it lies in, which is its service. */
export interface CataloguedControl {
  readonly control: Control;
  readonly service: string;
}

/** A published framework, as its file in policy-packs/frameworks says it. */
export interface Framework {
  /** The file's name without its ending: "cis-aws-3.0". */
  readonly key: string;
  readonly name: string;
  readonly clauses: readonly Clause[];
}

export interface Clause {
  readonly clause: string;
  readonly title: string;
  readonly controls: readonly string[];
  /** What the controls leave to people; undefined where they hold all of it. */
  readonly partly?: string;
  /** Why no control can hold it; undefined where some do. */
  readonly uncovered?: string;
}

/** What the pages are made of. */
export interface Catalogue {
  readonly controls: readonly CataloguedControl[];
  readonly frameworks: readonly Framework[];
}

/** A page by its path below the site: "controls/s3-bucket-versioned.md". */
export interface Page {
  readonly path: string;
  readonly text: string;
}
