import type { Condition } from "./document";
import { positive } from "./narrowing";

/** Whether a condition picks some of the resources or calls that a statement reaches, so that it does not mean all. */
export const limitsResources = ({ operator, key, values }: Condition): boolean =>
  positive.test(operator) &&
  picking.test(key) &&
  values.length > 0 &&
  values.every((value) => /[^*?]/.test(value));

const picking =
  /^(aws:(Resource|Request)Tag\/.+|(iam|ssm|ec2|ecs|secretsmanager|s3|lambda|sagemaker|codebuild):ResourceTag\/.+|ssm:resourceTag\/.+|s3:(ExistingObjectTag\/.+|DataAccessPointArn|prefix)|kms:(ViaService|ResourceAliases|RequestAlias|EncryptionContext:.+)|secretsmanager:(SecretId|Name)|dynamodb:LeadingKeys|cloudwatch:namespace|ec2:(InstanceProfile|Vpc|Subnet|CreateAction)|ecs:(cluster|task-definition)|aws:CalledVia(First|Last)?|iam:(PassedToService|PermissionsBoundary|PolicyARN|AWSServiceName|AssociatedResourceArn)|organizations:ServicePrincipal)$/i;
