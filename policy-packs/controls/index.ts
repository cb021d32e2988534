import type { Control } from "./model/control";
import { componentResourcesVisible } from "./organization/component-resources-visible";
import { managementAccountWithoutWorkloads } from "./organization/management-account-without-workloads";
import { s3AccountPublicAccessBlocked } from "./s3/s3-account-public-access-blocked";
import { s3BucketPublicAccessBlocked } from "./s3/s3-bucket-public-access-blocked";
import { s3BucketPolicyNotPublic } from "./s3/s3-bucket-policy-not-public";
import { s3BucketAclDisabled } from "./s3/s3-bucket-acl-disabled";
import { s3BucketTlsOnly } from "./s3/s3-bucket-tls-only";
import { s3BucketEncryptedWithKms } from "./s3/s3-bucket-encrypted-with-kms";
import { s3BucketVersioned } from "./s3/s3-bucket-versioned";
import { s3BucketAccessLogged } from "./s3/s3-bucket-access-logged";
import { s3BucketLifecycleConfigured } from "./s3/s3-bucket-lifecycle-configured";
import { s3EvidenceBucketObjectLocked } from "./s3/s3-evidence-bucket-object-locked";
import { s3ConfigBucketWithoutObjectLock } from "./s3/s3-config-bucket-without-object-lock";
import { kmsKeyRotated } from "./kms/kms-key-rotated";
import { kmsKeyPolicyNamesPrincipals } from "./kms/kms-key-policy-names-principals";
import { kmsKeyAdministrationApartFromUse } from "./kms/kms-key-administration-apart-from-use";
import { kmsKeyDeletionWindow } from "./kms/kms-key-deletion-window";
import { cloudtrailManagementEventsRecorded } from "./cloudtrail/cloudtrail-management-events-recorded";
import { cloudtrailMultiRegion } from "./cloudtrail/cloudtrail-multi-region";
import { cloudtrailOrganizationWide } from "./cloudtrail/cloudtrail-organization-wide";
import { cloudtrailEncryptedWithKms } from "./cloudtrail/cloudtrail-encrypted-with-kms";
import { cloudtrailLogFileValidated } from "./cloudtrail/cloudtrail-log-file-validated";
import { cloudtrailBucketInAnotherAccount } from "./cloudtrail/cloudtrail-bucket-in-another-account";
import { cloudtrailDeliversToCloudwatchLogs } from "./cloudtrail/cloudtrail-delivers-to-cloudwatch-logs";
import { configRecorderRecordsEverything } from "./config/config-recorder-records-everything";
import { configRecorderRunning } from "./config/config-recorder-running";
import { ec2InstanceImdsv2Only } from "./ec2/ec2-instance-imdsv2-only";
import { ec2Imdsv2AccountDefault } from "./ec2/ec2-imdsv2-account-default";
import { ec2InstanceWithoutPublicAddress } from "./ec2/ec2-instance-without-public-address";
import { ebsVolumeEncrypted } from "./ebs/ebs-volume-encrypted";
import { ebsEncryptedByDefault } from "./ebs/ebs-encrypted-by-default";
import { securityGroupWithoutOpenAdminPorts } from "./vpc/security-group-without-open-admin-ports";
import { securityGroupIngressNotOpen } from "./vpc/security-group-ingress-not-open";
import { defaultSecurityGroupClosed } from "./vpc/default-security-group-closed";
import { networkAclWithoutOpenAdminPorts } from "./vpc/network-acl-without-open-admin-ports";
import { subnetWithoutAutomaticPublicAddress } from "./vpc/subnet-without-automatic-public-address";
import { vpcFlowLogsEnabled } from "./vpc/vpc-flow-logs-enabled";
import { rdsInstanceEncrypted } from "./rds/rds-instance-encrypted";
import { rdsInstancePrivate } from "./rds/rds-instance-private";
import { rdsInstanceMultiAz } from "./rds/rds-instance-multi-az";
import { rdsInstanceBackedUp } from "./rds/rds-instance-backed-up";
import { rdsInstanceTlsForced } from "./rds/rds-instance-tls-forced";
import { rdsInstanceDeletionProtected } from "./rds/rds-instance-deletion-protected";
import { rdsPasswordManaged } from "./rds/rds-password-managed";
import { dynamodbTablePointInTimeRecovery } from "./dynamodb/dynamodb-table-point-in-time-recovery";
import { lambdaRuntimeSupported } from "./lambda/lambda-runtime-supported";
import { lambdaPermissionNotPublic } from "./lambda/lambda-permission-not-public";
import { lambdaEnvironmentWithoutSecrets } from "./lambda/lambda-environment-without-secrets";
import { apiGatewayAccessLogged } from "./api-gateway/api-gateway-access-logged";
import { apiGatewayRouteAuthorized } from "./api-gateway/api-gateway-route-authorized";
import { ecrRepositoryScanned } from "./ecr/ecr-repository-scanned";
import { ecrRepositoryImmutable } from "./ecr/ecr-repository-immutable";
import { ecsTaskNotPrivileged } from "./ecs/ecs-task-not-privileged";
import { ecsTaskRootReadOnly } from "./ecs/ecs-task-root-read-only";
import { lbListenerTlsPolicy } from "./elb/lb-listener-tls-policy";
import { iamPolicyWithoutAdmin } from "./iam/iam-policy-without-admin";
import { iamPolicyWithoutServiceWildcard } from "./iam/iam-policy-without-service-wildcard";
import { iamPolicyWithoutDecryptOnAllKeys } from "./iam/iam-policy-without-decrypt-on-all-keys";
import { iamUserWithoutPolicies } from "./iam/iam-user-without-policies";
import { iamUserWithoutAccessKeys } from "./iam/iam-user-without-access-keys";
import { iamRoleTrustNotOpen } from "./iam/iam-role-trust-not-open";
import { iamOidcTrustScoped } from "./iam/iam-oidc-trust-scoped";
import { iamPasswordPolicyStrong } from "./iam/iam-password-policy-strong";
import { sqsQueueEncrypted } from "./sqs/sqs-queue-encrypted";
import { sqsQueuePolicyNotPublic } from "./sqs/sqs-queue-policy-not-public";
import { snsTopicEncrypted } from "./sns/sns-topic-encrypted";
import { snsTopicPolicyNotPublic } from "./sns/sns-topic-policy-not-public";
import { secretEncryptedWithCustomerKey } from "./secrets-manager/secret-encrypted-with-customer-key";
import { secretRotated } from "./secrets-manager/secret-rotated";
import { secretPolicyNotPublic } from "./secrets-manager/secret-policy-not-public";
import { logGroupRetained } from "./cloudwatch-logs/log-group-retained";
import { logGroupEncrypted } from "./cloudwatch-logs/log-group-encrypted";
import { resourceTaggedAsDeclared } from "./organization/resource-tagged-as-declared";
import { resourceInDeclaredAccount } from "./organization/resource-in-declared-account";
import { resourceInDeclaredRegion } from "./organization/resource-in-declared-region";
import { notificationEmailDeclared } from "./organization/notification-email-declared";
import { organizationNotLeft } from "./organization/organization-not-left";
import { awsServiceActsForOrganization } from "./organization/aws-service-acts-for-organization";
import { buildArtifactReachedByOrganizationOnly } from "./organization/build-artifact-reached-by-organization-only";
import { databaseReachedByOrganizationOnly } from "./rds/database-reached-by-organization-only";
import { kmsGrantForAwsServiceOnly } from "./kms/kms-grant-for-aws-service-only";
import { kmsKeyPolicyLockoutChecked } from "./kms/kms-key-policy-lockout-checked";
import { logsAndEventsReachedByOrganizationOnly } from "./cloudwatch-logs/logs-and-events-reached-by-organization-only";
import { s3ObjectWithoutCallerKey } from "./s3/s3-object-without-caller-key";
import { s3RequestSignedWithV4 } from "./s3/s3-request-signed-with-v4";
import { s3RequestTls12 } from "./s3/s3-request-tls-1-2";
import { serviceReachedOverTlsOnly } from "./organization/service-reached-over-tls-only";
import { rootUserUnused } from "./organization/root-user-unused";
import { accountNotClosedFromWithin } from "./organization/account-not-closed-from-within";
import { accountContactsKept } from "./organization/account-contacts-kept";
import { organizationPoliciesKept } from "./organization/organization-policies-kept";
import { delegatedAdministratorsKept } from "./organization/delegated-administrators-kept";
import { rootAccessManagedCentrally } from "./organization/root-access-managed-centrally";
import { stsSettingsKept } from "./iam/sts-settings-kept";
import { consoleCredentialsStayInConsole } from "./organization/console-credentials-stay-in-console";
import { cloudtrailTrailKept } from "./cloudtrail/cloudtrail-trail-kept";
import { cloudtrailLakeKept } from "./cloudtrail/cloudtrail-lake-kept";
import { configDeliveryKept } from "./config/config-delivery-kept";
import { configRulesKept } from "./config/config-rules-kept";
import { guarddutyKeptRunning } from "./guardduty/guardduty-kept-running";
import { guarddutyFindingsNotSuppressed } from "./guardduty/guardduty-findings-not-suppressed";
import { securityhubKeptRunning } from "./securityhub/securityhub-kept-running";
import { securityhubStandardsKept } from "./securityhub/securityhub-standards-kept";
import { securityhubFindingsNotSuppressed } from "./securityhub/securityhub-findings-not-suppressed";
import { accessAnalyzerKept } from "./access-analyzer/access-analyzer-kept";
import { accessAnalyzerFindingsNotArchived } from "./access-analyzer/access-analyzer-findings-not-archived";
import { macieKeptRunning } from "./macie/macie-kept-running";
import { inspectorKeptRunning } from "./inspector/inspector-kept-running";
import { detectiveKeptRunning } from "./detective/detective-kept-running";
import { logArchiveKept } from "./cloudtrail/log-archive-kept";
import { pulumiStateKept } from "./organization/pulumi-state-kept";
import { baselineLogsKept } from "./baseline/baseline-logs-kept";
import { baselineAlarmsKept } from "./baseline/baseline-alarms-kept";
import { baselineEventRulesKept } from "./baseline/baseline-event-rules-kept";
import { baselineTopicsKept } from "./baseline/baseline-topics-kept";
import { baselineRolesKept } from "./baseline/baseline-roles-kept";
import { privilegedRolesNotPassed } from "./organization/privileged-roles-not-passed";
import { deploymentRoleAssumedByFew } from "./organization/deployment-role-assumed-by-few";
import { iamUserNotCreated } from "./iam/iam-user-not-created";
import { iamUserWithoutPassword } from "./iam/iam-user-without-password";
import { iamUserWithoutSigningKeys } from "./iam/iam-user-without-signing-keys";
import { iamMfaKept } from "./iam/iam-mfa-kept";
import { iamIdentityProvidersKept } from "./iam/iam-identity-providers-kept";
import { rolesAnywhereTrustKept } from "./iam/roles-anywhere-trust-kept";
import { iamAccessNotDelegated } from "./iam/iam-access-not-delegated";
import { iamRoleWithinBoundary } from "./iam/iam-role-within-boundary";
import { iamBoundaryKept } from "./iam/iam-boundary-kept";
import { identityCenterManagedCentrally } from "./identity-center/identity-center-managed-centrally";
import { kmsKeyKept } from "./kms/kms-key-kept";
import { s3ObjectRetentionNotBypassed } from "./s3/s3-object-retention-not-bypassed";
import { s3ReplicationPlanned } from "./s3/s3-replication-planned";
import { ec2RoleCredentialsImdsv2 } from "./ec2/ec2-role-credentials-imdsv2";
import { ec2ImageNotPublic } from "./ec2/ec2-image-not-public";
import { ebsSnapshotNotPublic } from "./ebs/ebs-snapshot-not-public";
import { ebsSnapshotNotReadDirectly } from "./ebs/ebs-snapshot-not-read-directly";
import { ec2InstanceFamilyApproved } from "./ec2/ec2-instance-family-approved";
import { ec2SerialConsoleOff } from "./ec2/ec2-serial-console-off";
import { ec2KeyPairUnused } from "./ec2/ec2-key-pair-unused";
import { sessionManagerPreferencesKept } from "./ssm/session-manager-preferences-kept";
import { ssmDocumentNotPublic } from "./ssm/ssm-document-not-public";
import { emrPublicAccessBlocked } from "./emr/emr-public-access-blocked";
import { rdsSnapshotNotShared } from "./rds/rds-snapshot-not-shared";
import { dynamodbTableKept } from "./dynamodb/dynamodb-table-kept";
import { backupVaultKept } from "./backup/backup-vault-kept";
import { secretRecoverable } from "./secrets-manager/secret-recoverable";
import { efsFileSystemEncrypted } from "./efs/efs-file-system-encrypted";
import { defaultVpcNotCreated } from "./vpc/default-vpc-not-created";
import { vpcWithoutInternet } from "./vpc/vpc-without-internet";
import { vpcWithoutWayToOthers } from "./vpc/vpc-without-way-to-others";
import { networkChangedByDeploymentOnly } from "./vpc/network-changed-by-deployment-only";
import { dnsZoneKept } from "./route53/dns-zone-kept";
import { dnsQueryLogKept } from "./route53/dns-query-log-kept";
import { commitmentMadeCentrally } from "./organization/commitment-made-centrally";
import { marketplaceSubscriptionApproved } from "./organization/marketplace-subscription-approved";
import { domainNameKept } from "./route53/domain-name-kept";
import { accountRegionsKept } from "./organization/account-regions-kept";
import { billingSettingsKept } from "./organization/billing-settings-kept";
import { lambdaFunctionUrlSigned } from "./lambda/lambda-function-url-signed";
import { lambdaFunctionInVpc } from "./lambda/lambda-function-in-vpc";
import { ecrPublicUnused } from "./ecr/ecr-public-unused";
import { ramShareWithinOrganization } from "./organization/ram-share-within-organization";
import { eksEndpointPrivate } from "./eks/eks-endpoint-private";
import { sagemakerNotebookWithoutInternet } from "./sagemaker/sagemaker-notebook-without-internet";
import { sagemakerNotebookWithoutRoot } from "./sagemaker/sagemaker-notebook-without-root";
import { cloudshellUnused } from "./cloudshell/cloudshell-unused";
import { quarantinedAccountSealed } from "./organization/quarantined-account-sealed";
import { suspendedAccountIdle } from "./organization/suspended-account-idle";
import { serviceApproved } from "./organization/service-approved";

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
  organizationNotLeft,
  awsServiceActsForOrganization,
  buildArtifactReachedByOrganizationOnly,
  databaseReachedByOrganizationOnly,
  kmsGrantForAwsServiceOnly,
  kmsKeyPolicyLockoutChecked,
  logsAndEventsReachedByOrganizationOnly,
  s3ObjectWithoutCallerKey,
  s3RequestSignedWithV4,
  s3RequestTls12,
  serviceReachedOverTlsOnly,
  rootUserUnused,
  accountNotClosedFromWithin,
  accountContactsKept,
  organizationPoliciesKept,
  delegatedAdministratorsKept,
  rootAccessManagedCentrally,
  stsSettingsKept,
  consoleCredentialsStayInConsole,
  cloudtrailTrailKept,
  cloudtrailLakeKept,
  configDeliveryKept,
  configRulesKept,
  guarddutyKeptRunning,
  guarddutyFindingsNotSuppressed,
  securityhubKeptRunning,
  securityhubStandardsKept,
  securityhubFindingsNotSuppressed,
  accessAnalyzerKept,
  accessAnalyzerFindingsNotArchived,
  macieKeptRunning,
  inspectorKeptRunning,
  detectiveKeptRunning,
  logArchiveKept,
  pulumiStateKept,
  baselineLogsKept,
  baselineAlarmsKept,
  baselineEventRulesKept,
  baselineTopicsKept,
  baselineRolesKept,
  privilegedRolesNotPassed,
  deploymentRoleAssumedByFew,
  iamUserNotCreated,
  iamUserWithoutPassword,
  iamUserWithoutSigningKeys,
  iamMfaKept,
  iamIdentityProvidersKept,
  rolesAnywhereTrustKept,
  iamAccessNotDelegated,
  iamRoleWithinBoundary,
  iamBoundaryKept,
  identityCenterManagedCentrally,
  kmsKeyKept,
  s3ObjectRetentionNotBypassed,
  s3ReplicationPlanned,
  ec2RoleCredentialsImdsv2,
  ec2ImageNotPublic,
  ebsSnapshotNotPublic,
  ebsSnapshotNotReadDirectly,
  ec2InstanceFamilyApproved,
  ec2SerialConsoleOff,
  ec2KeyPairUnused,
  sessionManagerPreferencesKept,
  ssmDocumentNotPublic,
  emrPublicAccessBlocked,
  rdsSnapshotNotShared,
  dynamodbTableKept,
  backupVaultKept,
  secretRecoverable,
  efsFileSystemEncrypted,
  defaultVpcNotCreated,
  vpcWithoutInternet,
  vpcWithoutWayToOthers,
  networkChangedByDeploymentOnly,
  dnsZoneKept,
  dnsQueryLogKept,
  commitmentMadeCentrally,
  marketplaceSubscriptionApproved,
  domainNameKept,
  accountRegionsKept,
  billingSettingsKept,
  lambdaFunctionUrlSigned,
  lambdaFunctionInVpc,
  ecrPublicUnused,
  ramShareWithinOrganization,
  eksEndpointPrivate,
  sagemakerNotebookWithoutInternet,
  sagemakerNotebookWithoutRoot,
  cloudshellUnused,
  quarantinedAccountSealed,
  suspendedAccountIdle,
  serviceApproved,
];
