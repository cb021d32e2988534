/** What any client of these years sends to S3, so that guardrails against older ones are no matter of doubt. */
export const currentClient = {
  "s3:TlsVersion": "1.3",
  "s3:signatureversion": "AWS4-HMAC-SHA256",
  "s3:authType": "REST-HEADER",
} as const;
