/** What FinCEN's status of a submission means for us. "unknown" is every status that is not documented. */
type SubmissionState = "under-way" | "accepted" | "rejected" | "validation-failed" | "failed" | "unknown";

const states: ReadonlyMap<string, SubmissionState> = new Map([
  ["submission_initiated", "under-way"],
  ["submission_processing", "under-way"],
  ["submission_validation_passed", "under-way"],
  ["submission_accepted", "accepted"],
  ["submission_rejected", "rejected"],
  ["submission_validation_failed", "validation-failed"],
  ["submission_failed", "failed"],
  // The attachments' word, which the answer to an upload of the report may have too.
  ["upload_failed", "failed"],
]);

/** Compared as a whole: a status such as "submission_not_accepted" must not be read as an acceptance. */
export const submissionState = (status: string): SubmissionState => states.get(status) ?? "unknown";
