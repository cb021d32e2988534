import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, AWS Backup. */
export const backup: Readonly<Record<string, ComputedType>> = {
  "aws:backup/vault:Vault": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:backup:{region}:{account}:backup-vault:{name}",
  },
  "aws:backup/plan:Plan": {
    name: "name",
    tags: true,
    id: "{uuid}",
    arn: "arn:{partition}:backup:{region}:{account}:backup-plan:{id}",
  },
};
