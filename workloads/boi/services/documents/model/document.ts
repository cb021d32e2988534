import { z } from "zod";
import { largestDocument } from "../content/content-problem";

const announced = {
  personId: z.uuid(),
  kind: z.enum(["identification"]).default("identification"),
  contentType: z.enum(["image/jpeg", "image/png", "application/pdf"]),
  bytes: z.int().min(1).max(largestDocument),
};

export const newDocument = z.strictObject({
  ...announced,
  /** Of the file, in hexadecimal: with it, nothing else can be uploaded by the form. */
  sha256: z
    .string()
    .regex(/^[\da-f]{64}$/)
    .optional(),
});

export const documentState = z.enum([
  "awaiting-upload",
  "scanning",
  "clean",
  "infected",
  "refused",
  "expired",
]);

export const document = z.strictObject({
  documentId: z.uuid(),
  ...announced,
  kind: z.literal("identification"),
  state: documentState,
  /** Why it was refused. */
  problem: z.string().optional(),
  retainedUntil: z.iso.datetime().optional(),
  createdAt: z.iso.datetime(),
});

export const documentId = z.strictObject({ documentId: z.uuid() });

export const uploadForm = z.strictObject({ url: z.string(), fields: z.record(z.string(), z.string()) });
