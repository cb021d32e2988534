import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { packageRoot } from "../../../../accounts/package-root";
import type { DataOutputs } from "../data/data-outputs";
import { databasePort } from "../data/flows";
import { alias, ServiceFunction, type FunctionPlace } from "../function";
import { readSecrets } from "../grants";
import { plainPath } from "../role-paths";

export interface MigrationArgs {
  readonly place: FunctionPlace;
  readonly data: DataOutputs;
}

/** Sets the database up as this version of the platform needs it, in every deployment that brings a migration. */
export class Migration extends pulumi.ComponentResource {
  readonly handler: ServiceFunction;
  /** What is to be deployed after the migration. */
  readonly done: pulumi.Resource;

  constructor(name: string, { place, data }: MigrationArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:Migration", name, {}, opts);
    const parent = { parent: this };
    this.handler = new ServiceFunction(
      name,
      {
        ...place,
        functionName: name,
        bundle: name,
        securityGroupIds: [data.group("functions"), data.group("migration")],
        environment: {
          DATABASE_HOST: data.database("address"),
          DATABASE_NAME: "boi",
          // PostgreSQL's client reads it by itself.
          PGPORT: String(databasePort),
          DATABASE_SECRET_ARN: data.database("ownerSecretArn"),
          // The authorities of RDS's certificates, which Lambda's Node.js 20 and later loads on demand only.
          NODE_EXTRA_CA_CERTS: "/var/runtime/ca-cert.pem",
        },
        allowed: readSecrets([data.database("ownerSecretArn")], data.key("secrets")),
        rolePath: plainPath,
        timeoutSeconds: 900,
      },
      parent,
    );
    this.done = new aws.lambda.Invocation(
      name,
      {
        functionName: this.handler.functionName,
        qualifier: alias,
        input: "{}",
        triggers: { migrations: migrationsDigest(name) },
      },
      { ...parent, dependsOn: [this.handler] },
    );
    this.registerOutputs({});
  }
}

/** Of the migrations as the bundle carries them: it changes when one is added, and not with every build. */
function migrationsDigest(bundle: string): string {
  const folder = join(packageRoot(), "dist", "bundles", bundle, "migrations");
  const digest = createHash("sha256");
  for (const name of readdirSync(folder).sort())
    digest.update(`${name}\n`).update(readFileSync(join(folder, name)));
  return digest.digest("hex");
}
