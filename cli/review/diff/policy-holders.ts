/** A resource policy: which property of which type holds it, and which property names the type that it protects. */
export interface HolderOfPolicy {
  readonly type: string;
  readonly property: string;
  /** Left out where the policy is the protected resource's own property. */
  readonly target?: { readonly property: string; readonly type: string };
}

const own = (type: string, property = "policy"): HolderOfPolicy => ({ type, property });
const of = (type: string, target: string, targetType: string, property = "policy"): HolderOfPolicy => ({
  type,
  property,
  target: { property: target, type: targetType },
});

/** These say who may use a resource. */
export const resourcePolicies: readonly HolderOfPolicy[] = [
  own("aws:s3/bucket:Bucket"),
  of("aws:s3/bucketPolicy:BucketPolicy", "bucket", "aws:s3/bucket:Bucket"),
  own("aws:s3/accessPoint:AccessPoint"),
  own("aws:kms/key:Key"),
  own("aws:kms/replicaKey:ReplicaKey"),
  own("aws:kms/externalKey:ExternalKey"),
  of("aws:kms/keyPolicy:KeyPolicy", "keyId", "aws:kms/key:Key"),
  own("aws:sns/topic:Topic"),
  of("aws:sns/topicPolicy:TopicPolicy", "arn", "aws:sns/topic:Topic"),
  own("aws:sqs/queue:Queue"),
  of("aws:sqs/queuePolicy:QueuePolicy", "queueUrl", "aws:sqs/queue:Queue"),
  own("aws:secretsmanager/secret:Secret"),
  of("aws:secretsmanager/secretPolicy:SecretPolicy", "secretArn", "aws:secretsmanager/secret:Secret"),
  of("aws:ecr/repositoryPolicy:RepositoryPolicy", "repository", "aws:ecr/repository:Repository"),
  own("aws:ecr/registryPolicy:RegistryPolicy"),
  of("aws:backup/vaultPolicy:VaultPolicy", "backupVaultName", "aws:backup/vault:Vault"),
  of("aws:dynamodb/resourcePolicy:ResourcePolicy", "resourceArn", "aws:dynamodb/table:Table"),
  of("aws:efs/fileSystemPolicy:FileSystemPolicy", "fileSystemId", "aws:efs/fileSystem:FileSystem"),
  of(
    "aws:opensearch/domainPolicy:DomainPolicy",
    "domainName",
    "aws:opensearch/domain:Domain",
    "accessPolicies",
  ),
  of("aws:cloudwatch/eventBusPolicy:EventBusPolicy", "eventBusName", "aws:cloudwatch/eventBus:EventBus"),
  of("aws:apigateway/restApiPolicy:RestApiPolicy", "restApiId", "aws:apigateway/restApi:RestApi"),
  own("aws:cloudwatch/logResourcePolicy:LogResourcePolicy", "policyDocument"),
  own("aws:organizations/resourcePolicy:ResourcePolicy", "content"),
  own("aws:ec2/vpcEndpoint:VpcEndpoint"),
];

export const roleType = "aws:iam/role:Role";
const userType = "aws:iam/user:User";
const groupType = "aws:iam/group:Group";
const permissionSetType = "aws:ssoadmin/permissionSet:PermissionSet";

/** Policies written for one identity, which the target property names. */
export const identityPolicies: readonly HolderOfPolicy[] = [
  of("aws:iam/rolePolicy:RolePolicy", "role", roleType),
  of("aws:iam/userPolicy:UserPolicy", "user", userType),
  of("aws:iam/groupPolicy:GroupPolicy", "group", groupType),
  of(
    "aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy",
    "permissionSetArn",
    permissionSetType,
    "inlinePolicy",
  ),
];

/** What gives an identity a policy that is elsewhere: `property` holds its ARN, `target` names one or several. */
export const attachments: readonly HolderOfPolicy[] = [
  of("aws:iam/rolePolicyAttachment:RolePolicyAttachment", "role", roleType, "policyArn"),
  of("aws:iam/userPolicyAttachment:UserPolicyAttachment", "user", userType, "policyArn"),
  of("aws:iam/groupPolicyAttachment:GroupPolicyAttachment", "group", groupType, "policyArn"),
  of("aws:iam/policyAttachment:PolicyAttachment", "roles", roleType, "policyArn"),
  of("aws:iam/policyAttachment:PolicyAttachment", "users", userType, "policyArn"),
  of("aws:iam/policyAttachment:PolicyAttachment", "groups", groupType, "policyArn"),
  of(
    "aws:ssoadmin/managedPolicyAttachment:ManagedPolicyAttachment",
    "permissionSetArn",
    permissionSetType,
    "managedPolicyArn",
  ),
];
