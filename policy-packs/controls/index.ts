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
import { organizationNotLeft } from "./organization-not-left";
import { awsServiceActsForOrganization } from "./aws-service-acts-for-organization";
import { buildArtifactReachedByOrganizationOnly } from "./build-artifact-reached-by-organization-only";
import { databaseReachedByOrganizationOnly } from "./database-reached-by-organization-only";
import { kmsGrantForAwsServiceOnly } from "./kms-grant-for-aws-service-only";
import { kmsKeyPolicyLockoutChecked } from "./kms-key-policy-lockout-checked";
import { logsAndEventsReachedByOrganizationOnly } from "./logs-and-events-reached-by-organization-only";
import { s3ObjectWithoutCallerKey } from "./s3-object-without-caller-key";
import { s3RequestSignedWithV4 } from "./s3-request-signed-with-v4";
import { s3RequestTls12 } from "./s3-request-tls-1-2";
import { serviceReachedOverTlsOnly } from "./service-reached-over-tls-only";
import { rootUserUnused } from "./root-user-unused";
import { accountNotClosedFromWithin } from "./account-not-closed-from-within";
import { accountContactsKept } from "./account-contacts-kept";
import { organizationPoliciesKept } from "./organization-policies-kept";
import { delegatedAdministratorsKept } from "./delegated-administrators-kept";
import { rootAccessManagedCentrally } from "./root-access-managed-centrally";
import { stsSettingsKept } from "./sts-settings-kept";
import { consoleCredentialsStayInConsole } from "./console-credentials-stay-in-console";
import { cloudtrailTrailKept } from "./cloudtrail-trail-kept";
import { cloudtrailLakeKept } from "./cloudtrail-lake-kept";
import { configDeliveryKept } from "./config-delivery-kept";
import { configRulesKept } from "./config-rules-kept";
import { guarddutyKeptRunning } from "./guardduty-kept-running";
import { guarddutyFindingsNotSuppressed } from "./guardduty-findings-not-suppressed";
import { securityhubKeptRunning } from "./securityhub-kept-running";
import { securityhubStandardsKept } from "./securityhub-standards-kept";
import { securityhubFindingsNotSuppressed } from "./securityhub-findings-not-suppressed";
import { accessAnalyzerKept } from "./access-analyzer-kept";
import { accessAnalyzerFindingsNotArchived } from "./access-analyzer-findings-not-archived";
import { macieKeptRunning } from "./macie-kept-running";
import { inspectorKeptRunning } from "./inspector-kept-running";
import { detectiveKeptRunning } from "./detective-kept-running";
import { logArchiveKept } from "./log-archive-kept";
import { pulumiStateKept } from "./pulumi-state-kept";
import { baselineLogsKept } from "./baseline-logs-kept";
import { baselineAlarmsKept } from "./baseline-alarms-kept";
import { baselineEventRulesKept } from "./baseline-event-rules-kept";
import { baselineTopicsKept } from "./baseline-topics-kept";
import { baselineRolesKept } from "./baseline-roles-kept";
import { privilegedRolesNotPassed } from "./privileged-roles-not-passed";
import { deploymentRoleAssumedByFew } from "./deployment-role-assumed-by-few";
import { iamUserNotCreated } from "./iam-user-not-created";
import { iamUserWithoutPassword } from "./iam-user-without-password";
import { iamUserWithoutSigningKeys } from "./iam-user-without-signing-keys";
import { iamMfaKept } from "./iam-mfa-kept";
import { iamIdentityProvidersKept } from "./iam-identity-providers-kept";
import { rolesAnywhereTrustKept } from "./roles-anywhere-trust-kept";
import { iamAccessNotDelegated } from "./iam-access-not-delegated";
import { iamRoleWithinBoundary } from "./iam-role-within-boundary";
import { iamBoundaryKept } from "./iam-boundary-kept";
import { identityCenterManagedCentrally } from "./identity-center-managed-centrally";
import { kmsKeyKept } from "./kms-key-kept";
import { s3ObjectRetentionNotBypassed } from "./s3-object-retention-not-bypassed";
import { s3ReplicationPlanned } from "./s3-replication-planned";
import { ec2RoleCredentialsImdsv2 } from "./ec2-role-credentials-imdsv2";
import { ec2ImageNotPublic } from "./ec2-image-not-public";
import { ebsSnapshotNotPublic } from "./ebs-snapshot-not-public";
import { ebsSnapshotNotReadDirectly } from "./ebs-snapshot-not-read-directly";
import { ec2InstanceFamilyApproved } from "./ec2-instance-family-approved";
import { ec2SerialConsoleOff } from "./ec2-serial-console-off";
import { ec2KeyPairUnused } from "./ec2-key-pair-unused";
import { sessionManagerPreferencesKept } from "./session-manager-preferences-kept";
import { ssmDocumentNotPublic } from "./ssm-document-not-public";
import { emrPublicAccessBlocked } from "./emr-public-access-blocked";
import { rdsSnapshotNotShared } from "./rds-snapshot-not-shared";
import { dynamodbTableKept } from "./dynamodb-table-kept";
import { backupVaultKept } from "./backup-vault-kept";
import { secretRecoverable } from "./secret-recoverable";
import { efsFileSystemEncrypted } from "./efs-file-system-encrypted";
import { defaultVpcNotCreated } from "./default-vpc-not-created";
import { vpcWithoutInternet } from "./vpc-without-internet";
import { vpcWithoutWayToOthers } from "./vpc-without-way-to-others";
import { networkChangedByDeploymentOnly } from "./network-changed-by-deployment-only";
import { dnsZoneKept } from "./dns-zone-kept";
import { dnsQueryLogKept } from "./dns-query-log-kept";
import { commitmentMadeCentrally } from "./commitment-made-centrally";
import { marketplaceSubscriptionApproved } from "./marketplace-subscription-approved";
import { domainNameKept } from "./domain-name-kept";
import { accountRegionsKept } from "./account-regions-kept";
import { billingSettingsKept } from "./billing-settings-kept";
import { lambdaFunctionUrlSigned } from "./lambda-function-url-signed";
import { lambdaFunctionInVpc } from "./lambda-function-in-vpc";
import { ecrPublicUnused } from "./ecr-public-unused";
import { ramShareWithinOrganization } from "./ram-share-within-organization";
import { eksEndpointPrivate } from "./eks-endpoint-private";
import { sagemakerNotebookWithoutInternet } from "./sagemaker-notebook-without-internet";
import { sagemakerNotebookWithoutRoot } from "./sagemaker-notebook-without-root";
import { cloudshellUnused } from "./cloudshell-unused";
import { quarantinedAccountSealed } from "./quarantined-account-sealed";
import { suspendedAccountIdle } from "./suspended-account-idle";
import { serviceApproved } from "./service-approved";

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
