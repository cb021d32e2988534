import { submissionState } from "./submission-state";

test.each([
  ["submission_initiated", "under-way"],
  ["submission_processing", "under-way"],
  ["submission_validation_passed", "under-way"],
  ["submission_accepted", "accepted"],
  ["submission_rejected", "rejected"],
  ["submission_validation_failed", "validation-failed"],
  ["submission_failed", "failed"],
  ["upload_failed", "failed"],
  ["submission_never_failed", "unknown"],
  ["not_accepted", "unknown"],
  ["submission_not_accepted", "unknown"],
  ["submission_accepted_with_warnings", "unknown"],
  ["submission_unrejected", "unknown"],
  ["Submission_Accepted", "unknown"],
  ["submission_accepted ", "unknown"],
  ["constructor", "unknown"],
  ["", "unknown"],
])("FinCEN's status %j is %s", (status, state) => {
  expect(submissionState(status)).toBe(state);
});
