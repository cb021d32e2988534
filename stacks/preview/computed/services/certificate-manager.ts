import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, AWS Certificate Manager. */
export const certificateManager: Readonly<Record<string, ComputedType>> = {
  "aws:acm/certificate:Certificate": {
    tags: true,
    id: "{arn}",
    arn: "arn:{partition}:acm:{region}:{account}:certificate/{uuid}",
    outputs: {
      domainValidationOptions: [
        {
          domainName: "{in:domainName}",
          resourceRecordName: "_{hex:32:name}.{in:domainName}.",
          resourceRecordType: "CNAME",
          resourceRecordValue: "_{hex:32:value}.acm-validations.aws.",
        },
      ],
    },
  },
  "aws:acm/certificateValidation:CertificateValidation": { id: "{in:certificateArn}" },
};
