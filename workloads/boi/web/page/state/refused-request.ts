export interface FieldFault {
  readonly pointer: string;
  readonly detail: string;
}

/** The platform did not do what was asked; what it said of that is shown. */
export class RefusedRequest extends Error {
  constructor(
    /** 0 when no answer came. */
    readonly status: number,
    readonly detail: string,
    readonly requestId: string,
    readonly errors: readonly FieldFault[] = [],
  ) {
    super(detail);
  }
}
