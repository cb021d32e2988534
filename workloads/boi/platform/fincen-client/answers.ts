import { z } from "zod";
import { FinCenFailure, type Submission, type SubmissionError, type Transcript } from "./fincen";

const text = z.string().max(4000);
const error = z.object({
  errorElementName: text.optional(),
  errorContextText: text.optional(),
  errorText: text.optional(),
  errorCode: text.optional(),
});

/** The key is `status` in one shape and `submissionStatus` in the others; every field is optional in the specification. */
const submission = z.object({
  processId: text.optional(),
  status: text.optional(),
  submissionStatus: text.optional(),
  BOIRID: text.nullish(),
  fincenID: text.nullish(),
  errors: z.array(error).nullish(),
  validationErrors: z.array(z.object({ errorMessage: text })).nullish(),
});

const nested = z.object({ status: submission, pdfBinary: z.base64().nullish() });

export const processIdAnswer = z.object({ processId: z.string().regex(/^[\w-]{1,100}$/) });
export const attachmentAnswer = z.object({ status: text, message: text.optional() });

/** Throws "uncertain" when the answer is of neither documented shape. */
export function submissionOf(processId: string, answer: unknown): Submission {
  const parsed = submission.safeParse(answer);
  const status = parsed.data?.submissionStatus ?? parsed.data?.status;
  if (!parsed.success || status === undefined) throw new FinCenFailure("uncertain", "answer-unreadable");
  const { BOIRID, fincenID, errors, validationErrors } = parsed.data;
  return {
    processId,
    status,
    ...(BOIRID && { boirId: BOIRID }),
    ...(fincenID && { finCenId: fincenID }),
    errors: [
      ...(errors ?? []).map(
        ({ errorCode, errorText, errorElementName, errorContextText }): SubmissionError => ({
          code: errorCode ?? "",
          text: errorText ?? "",
          ...(errorElementName !== undefined && { element: errorElementName }),
          ...(errorContextText !== undefined && { context: errorContextText }),
        }),
      ),
      ...(validationErrors ?? []).map(({ errorMessage }) => ({ code: "", text: errorMessage })),
    ],
  };
}

export function transcriptOf(processId: string, answer: unknown): Transcript {
  const { success, data } = nested.safeParse(answer);
  if (!success) throw new FinCenFailure("uncertain", "answer-unreadable");
  return {
    ...submissionOf(processId, data.status),
    ...(data.pdfBinary && { pdf: Buffer.from(data.pdfBinary, "base64") }),
  };
}
