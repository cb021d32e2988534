export const resolutions = {
  retry: {
    label: "Try again",
    what: "It is queued again. What may have been sent already is asked about first, so nothing is filed twice.",
  },
  abandon: { label: "Abandon", what: "It is cancelled for good. Prepare a new report if one is due." },
  accepted: {
    label: "Accepted by FinCEN",
    what: "FinCEN accepted it after all: name the BOIR id of its transcript as evidence.",
  },
} as const;

type ResolutionAction = keyof typeof resolutions;

export interface Resolution {
  readonly action: ResolutionAction;
  readonly reason: string;
  readonly boirId?: string;
}

/** What the form's fields mean; a BOIR id is sent only where it is evidence. */
export function resolutionOf(fields: {
  readonly action: string;
  readonly reason: string;
  readonly boirId: string;
}): Resolution {
  const action = (Object.keys(resolutions) as ResolutionAction[]).find((each) => each === fields.action);
  return {
    action: action ?? "retry",
    reason: fields.reason,
    ...(action === "accepted" && { boirId: fields.boirId }),
  };
}
