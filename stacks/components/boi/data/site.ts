import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { AccountRef } from "../../../model/arns";
import { ZoneLogs } from "./zone-logs";
import { ZoneSigning } from "./zone-signing";

export interface SiteArgs {
  readonly account: AccountRef;
  readonly region: string;
  /** "boi.palisade.example"; the owner of the domain above delegates it to the zone's name servers once. */
  readonly domain: string;
  /** A key that signs, in us-east-1, as Route 53 asks. */
  readonly signingKeyArn: pulumi.Input<string>;
  readonly logKeyArn: pulumi.Input<string>;
}

/** The platform's own DNS zone with a certificate for it and for the names below it. */
export class Site extends pulumi.ComponentResource {
  readonly zoneId: pulumi.Output<string>;
  /** Known only once the certificate is issued. */
  readonly certificateArn: pulumi.Output<string>;

  constructor(name: string, args: SiteArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:Site", name, {}, opts);
    const parent = { parent: this };
    const zone = new aws.route53.Zone(name, { name: args.domain }, parent);
    const { zoneId } = zone;
    new ZoneLogs(name, { ...args, zoneId }, parent);
    new ZoneSigning(name, { zoneId, keyArn: args.signingKeyArn }, parent);
    const certificate = new aws.acm.Certificate(
      name,
      {
        domainName: args.domain,
        subjectAlternativeNames: [`*.${args.domain}`],
        validationMethod: "DNS",
        keyAlgorithm: "EC_prime256v1",
      },
      parent,
    );
    // One record proves both names.
    const proof = certificate.domainValidationOptions.apply((options) => options[0]);
    const record = new aws.route53.Record(
      name,
      {
        zoneId: zone.zoneId,
        name: proof.apply((given) => given?.resourceRecordName ?? ""),
        type: "CNAME",
        records: [proof.apply((given) => given?.resourceRecordValue ?? "")],
        ttl: 300,
      },
      parent,
    );
    const issued = new aws.acm.CertificateValidation(
      name,
      { certificateArn: certificate.arn, validationRecordFqdns: [record.fqdn] },
      parent,
    );
    this.zoneId = zone.zoneId;
    this.certificateArn = issued.certificateArn;
    this.registerOutputs({});
  }
}
