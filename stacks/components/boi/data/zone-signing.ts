import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

export interface ZoneSigningArgs {
  readonly zoneId: pulumi.Input<string>;
  readonly keyArn: pulumi.Input<string>;
}

/** Signs a zone's answers (DNSSEC). Resolvers check them once the owner of the domain above has its DS record. */
export class ZoneSigning extends pulumi.ComponentResource {
  constructor(name: string, { zoneId, keyArn }: ZoneSigningArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:ZoneSigning", name, {}, opts);
    const key = new aws.route53.KeySigningKey(
      name,
      { name, hostedZoneId: zoneId, keyManagementServiceArn: keyArn },
      { parent: this },
    );
    new aws.route53.HostedZoneDnsSec(name, { hostedZoneId: zoneId }, { parent: this, dependsOn: [key] });
    this.registerOutputs({});
  }
}
