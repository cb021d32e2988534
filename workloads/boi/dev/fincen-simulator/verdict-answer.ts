import type { Verdict } from "./registry";

/** A final status, in the richer of the two documented shapes. */
export function verdictAnswer(processId: string, verdict: Verdict) {
  switch (verdict.status) {
    case "accepted":
      return {
        processId,
        submissionStatus: "submission_accepted",
        BOIRID: verdict.boirId,
        ...(verdict.finCenId !== undefined && { fincenID: verdict.finCenId }),
        errors: [],
      };
    case "rejected":
      return {
        processId,
        submissionStatus: "submission_rejected",
        errors: verdict.errors.map(({ code, text }) => ({
          errorCode: code,
          errorText: text,
          errorLevelText: "FATAL",
        })),
      };
    case "validation_failed":
      return {
        processId,
        submissionStatus: "submission_validation_failed",
        validationErrors: verdict.messages.map((errorMessage) => ({ errorMessage })),
      };
  }
}
