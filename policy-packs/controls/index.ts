import type { Control } from "./model/control";
import { componentResourcesVisible } from "./component-resources-visible";
import { managementAccountWithoutWorkloads } from "./management-account-without-workloads";
import { s3AccountPublicAccessBlocked } from "./s3-account-public-access-blocked";
import { s3BucketPublicAccessBlocked } from "./s3-bucket-public-access-blocked";
import { s3BucketPolicyNotPublic } from "./s3-bucket-policy-not-public";
import { s3BucketAclDisabled } from "./s3-bucket-acl-disabled";
import { s3BucketTlsOnly } from "./s3-bucket-tls-only";
import { s3BucketEncryptedWithKms } from "./s3-bucket-encrypted-with-kms";
import { s3BucketVersioned } from "./s3-bucket-versioned";
import { s3BucketAccessLogged } from "./s3-bucket-access-logged";
import { s3BucketLifecycleConfigured } from "./s3-bucket-lifecycle-configured";
import { s3EvidenceBucketObjectLocked } from "./s3-evidence-bucket-object-locked";
import { s3ConfigBucketWithoutObjectLock } from "./s3-config-bucket-without-object-lock";
import { kmsKeyRotated } from "./kms-key-rotated";
import { kmsKeyPolicyNamesPrincipals } from "./kms-key-policy-names-principals";
import { kmsKeyAdministrationApartFromUse } from "./kms-key-administration-apart-from-use";
import { kmsKeyDeletionWindow } from "./kms-key-deletion-window";
import { cloudtrailManagementEventsRecorded } from "./cloudtrail-management-events-recorded";
import { cloudtrailMultiRegion } from "./cloudtrail-multi-region";
import { cloudtrailOrganizationWide } from "./cloudtrail-organization-wide";
import { cloudtrailEncryptedWithKms } from "./cloudtrail-encrypted-with-kms";
import { cloudtrailLogFileValidated } from "./cloudtrail-log-file-validated";
import { cloudtrailBucketInAnotherAccount } from "./cloudtrail-bucket-in-another-account";
import { cloudtrailDeliversToCloudwatchLogs } from "./cloudtrail-delivers-to-cloudwatch-logs";
import { configRecorderRecordsEverything } from "./config-recorder-records-everything";
import { configRecorderRunning } from "./config-recorder-running";
import { ec2InstanceImdsv2Only } from "./ec2-instance-imdsv2-only";
import { ec2Imdsv2AccountDefault } from "./ec2-imdsv2-account-default";
import { ec2InstanceWithoutPublicAddress } from "./ec2-instance-without-public-address";
import { ebsVolumeEncrypted } from "./ebs-volume-encrypted";
import { ebsEncryptedByDefault } from "./ebs-encrypted-by-default";
import { securityGroupWithoutOpenAdminPorts } from "./security-group-without-open-admin-ports";
import { securityGroupIngressNotOpen } from "./security-group-ingress-not-open";
import { defaultSecurityGroupClosed } from "./default-security-group-closed";
import { networkAclWithoutOpenAdminPorts } from "./network-acl-without-open-admin-ports";
import { subnetWithoutAutomaticPublicAddress } from "./subnet-without-automatic-public-address";
import { vpcFlowLogsEnabled } from "./vpc-flow-logs-enabled";
import { rdsInstanceEncrypted } from "./rds-instance-encrypted";
import { rdsInstancePrivate } from "./rds-instance-private";
import { rdsInstanceMultiAz } from "./rds-instance-multi-az";
import { rdsInstanceBackedUp } from "./rds-instance-backed-up";
import { rdsInstanceTlsForced } from "./rds-instance-tls-forced";
import { rdsInstanceDeletionProtected } from "./rds-instance-deletion-protected";
import { rdsPasswordManaged } from "./rds-password-managed";
import { dynamodbTablePointInTimeRecovery } from "./dynamodb-table-point-in-time-recovery";
import { lambdaRuntimeSupported } from "./lambda-runtime-supported";
import { lambdaPermissionNotPublic } from "./lambda-permission-not-public";
import { lambdaEnvironmentWithoutSecrets } from "./lambda-environment-without-secrets";
import { apiGatewayAccessLogged } from "./api-gateway-access-logged";
import { apiGatewayRouteAuthorized } from "./api-gateway-route-authorized";
import { ecrRepositoryScanned } from "./ecr-repository-scanned";
import { ecrRepositoryImmutable } from "./ecr-repository-immutable";
import { ecsTaskNotPrivileged } from "./ecs-task-not-privileged";
import { ecsTaskRootReadOnly } from "./ecs-task-root-read-only";
import { lbListenerTlsPolicy } from "./lb-listener-tls-policy";
import { iamPolicyWithoutAdmin } from "./iam-policy-without-admin";
import { iamPolicyWithoutServiceWildcard } from "./iam-policy-without-service-wildcard";
import { iamPolicyWithoutDecryptOnAllKeys } from "./iam-policy-without-decrypt-on-all-keys";
import { iamUserWithoutPolicies } from "./iam-user-without-policies";
import { iamUserWithoutAccessKeys } from "./iam-user-without-access-keys";
import { iamRoleTrustNotOpen } from "./iam-role-trust-not-open";
import { iamOidcTrustScoped } from "./iam-oidc-trust-scoped";
import { iamPasswordPolicyStrong } from "./iam-password-policy-strong";
import { sqsQueueEncrypted } from "./sqs-queue-encrypted";
import { sqsQueuePolicyNotPublic } from "./sqs-queue-policy-not-public";
import { snsTopicEncrypted } from "./sns-topic-encrypted";
import { snsTopicPolicyNotPublic } from "./sns-topic-policy-not-public";
import { secretEncryptedWithCustomerKey } from "./secret-encrypted-with-customer-key";
import { secretRotated } from "./secret-rotated";
import { secretPolicyNotPublic } from "./secret-policy-not-public";
import { logGroupRetained } from "./log-group-retained";
import { logGroupEncrypted } from "./log-group-encrypted";
import { resourceTaggedAsDeclared } from "./resource-tagged-as-declared";
import { resourceInDeclaredAccount } from "./resource-in-declared-account";
import { resourceInDeclaredRegion } from "./resource-in-declared-region";
import { notificationEmailDeclared } from "./notification-email-declared";

/** The catalogue, in the order in which reports list it. */
export const controls: readonly Control[] = [
  componentResourcesVisible,
  managementAccountWithoutWorkloads,
  s3AccountPublicAccessBlocked,
  s3BucketPublicAccessBlocked,
  s3BucketPolicyNotPublic,
  s3BucketAclDisabled,
  s3BucketTlsOnly,
  s3BucketEncryptedWithKms,
  s3BucketVersioned,
  s3BucketAccessLogged,
  s3BucketLifecycleConfigured,
  s3EvidenceBucketObjectLocked,
  s3ConfigBucketWithoutObjectLock,
  kmsKeyRotated,
  kmsKeyPolicyNamesPrincipals,
  kmsKeyAdministrationApartFromUse,
  kmsKeyDeletionWindow,
  cloudtrailManagementEventsRecorded,
  cloudtrailMultiRegion,
  cloudtrailOrganizationWide,
  cloudtrailEncryptedWithKms,
  cloudtrailLogFileValidated,
  cloudtrailBucketInAnotherAccount,
  cloudtrailDeliversToCloudwatchLogs,
  configRecorderRecordsEverything,
  configRecorderRunning,
  ec2InstanceImdsv2Only,
  ec2Imdsv2AccountDefault,
  ec2InstanceWithoutPublicAddress,
  ebsVolumeEncrypted,
  ebsEncryptedByDefault,
  securityGroupWithoutOpenAdminPorts,
  securityGroupIngressNotOpen,
  defaultSecurityGroupClosed,
  networkAclWithoutOpenAdminPorts,
  subnetWithoutAutomaticPublicAddress,
  vpcFlowLogsEnabled,
  rdsInstanceEncrypted,
  rdsInstancePrivate,
  rdsInstanceMultiAz,
  rdsInstanceBackedUp,
  rdsInstanceTlsForced,
  rdsInstanceDeletionProtected,
  rdsPasswordManaged,
  dynamodbTablePointInTimeRecovery,
  lambdaRuntimeSupported,
  lambdaPermissionNotPublic,
  lambdaEnvironmentWithoutSecrets,
  apiGatewayAccessLogged,
  apiGatewayRouteAuthorized,
  ecrRepositoryScanned,
  ecrRepositoryImmutable,
  ecsTaskNotPrivileged,
  ecsTaskRootReadOnly,
  lbListenerTlsPolicy,
  iamPolicyWithoutAdmin,
  iamPolicyWithoutServiceWildcard,
  iamPolicyWithoutDecryptOnAllKeys,
  iamUserWithoutPolicies,
  iamUserWithoutAccessKeys,
  iamRoleTrustNotOpen,
  iamOidcTrustScoped,
  iamPasswordPolicyStrong,
  sqsQueueEncrypted,
  sqsQueuePolicyNotPublic,
  snsTopicEncrypted,
  snsTopicPolicyNotPublic,
  secretEncryptedWithCustomerKey,
  secretRotated,
  secretPolicyNotPublic,
  logGroupRetained,
  logGroupEncrypted,
  resourceTaggedAsDeclared,
  resourceInDeclaredAccount,
  resourceInDeclaredRegion,
  notificationEmailDeclared,
];
