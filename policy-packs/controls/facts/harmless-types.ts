/** Types that have nothing of their own to judge, by why that is so: "module: Name Name", as in provider-types.ts. */
const groups: readonly { readonly reason: string; readonly types: Readonly<Record<string, string>> }[] = [
  {
    reason: "another name for a resource, which is judged itself",
    types: {
      gamelift: "Alias",
      iam: "AccountAlias",
      kms: "Alias",
      lambda: "Alias",
      paymentcryptography: "KeyAlias",
      sfn: "Alias",
    },
  },
  {
    reason: "joins resources that are judged themselves",
    types: {
      alb: "TargetGroupAttachment",
      apigateway: "BasePathMapping UsagePlanKey",
      apigatewayv2: "ApiMapping",
      appconfig: "ExtensionAssociation",
      appstream: "FleetStackAssociation UserStackAssociation",
      appsync: "DomainNameApiAssociation SourceApiAssociation",
      autoscaling: "Attachment TrafficSourceAttachment",
      backup: "VaultNotifications",
      cloudwatch: "LogDelivery LogDeliveryDestination LogDeliverySource",
      codecommit: "ApprovalRuleTemplateAssociation",
      cognito: "UserInGroup",
      directconnect: "ConnectionAssociation",
      ec2: "MainRouteTableAssociation NetworkAclAssociation RouteTableAssociation VolumeAttachment VpcDhcpOptionsAssociation VpcEndpointRouteTableAssociation VpcEndpointSubnetAssociation VpnGatewayAttachment",
      ecs: "ClusterCapacityProviders",
      elasticache: "UserGroupAssociation",
      elb: "Attachment",
      iam: "GroupMembership InstanceProfile UserGroupMembership",
      lb: "TargetGroupAttachment",
      licensemanager: "Association",
      lightsail: "Disk_attachment LbAttachment LbCertificateAttachment",
      location: "TrackerAssociation",
      organizations: "PolicyAttachment",
      networkmanager: "CustomerGatewayAssociation LinkAssociation",
      opensearch: "PackageAssociation",
      rds: "ClusterRoleAssociation ProxyDefaultTargetGroup ProxyTarget RoleAssociation",
      redshift: "ClusterIamRoles SnapshotScheduleAssociation",
      route53: "ResolverQueryLogConfigAssociation ResolverRuleAssociation",
      securityhub: "ConfigurationPolicyAssociation",
      servicecatalog: "BudgetResourceAssociation ProductPortfolioAssociation TagOptionResourceAssociation",
      shield: "ProtectionHealthCheckAssociation",
      ssm: "PatchGroup",
      synthetics: "GroupAssociation",
      vpclattice: "ServiceNetworkServiceAssociation TargetGroupAttachment",
      wafregional: "WebAclAssociation",
      wafv2: "WebAclAssociation",
      workspacesweb:
        "BrowserSettingsAssociation DataProtectionSettingsAssociation IpAccessSettingsAssociation NetworkSettingsAssociation SessionLoggerAssociation TrustStoreAssociation UserAccessLoggingSettingsAssociation UserSettingsAssociation",
    },
  },
  {
    reason: "says where a name leads; what answers there is judged itself",
    types: { cognito: "UserPoolDomain", route53: "Record" },
  },
  {
    reason: "gives users a role, which is judged itself",
    types: { cognito: "UserGroup" },
  },
  {
    reason: "labels other resources",
    types: {
      autoscaling: "Tag",
      dynamodb: "Tag",
      ec2: "Tag",
      ecs: "Tag",
      organizations: "Tag",
      secretsmanager: "Tag",
      servicecatalog: "TagOption",
      transfer: "Tag",
    },
  },
  {
    reason: "shows, counts or selects what is recorded elsewhere",
    types: {
      accessanalyzer: "Analyzer",
      applicationinsights: "Application",
      athena: "NamedQuery PreparedStatement",
      cloudfront: "MonitoringSubscription",
      cloudwatch:
        "ContributorInsightRule ContributorManagedInsightRule Dashboard EventRule InternetMonitor LogAnomalyDetector LogIndexPolicy LogMetricFilter LogStream QueryDefinition",
      dynamodb: "ContributorInsights",
      networkmonitor: "Monitor Probe",
      resourceexplorer: "Index View",
      resourcegroups: "Group Resource",
      s3: "AnalyticsConfiguration BucketMetric",
      securityhub: "FindingAggregator Insight",
      synthetics: "Group",
      xray: "Group IndexingRule SamplingRule",
    },
  },
  {
    reason: "about cost, capacity or quotas only",
    types: {
      athena: "CapacityReservation",
      billing: "View",
      computeoptimizer: "EnrollmentStatus RecommendationPreferences",
      costexplorer: "AnomalyMonitor CostAllocationTag CostCategory",
      costoptimizationhub: "EnrollmentStatus Preferences",
      ec2: "AvailabilityZoneGroup CapacityBlockReservation CapacityReservation DefaultCreditSpecification PlacementGroup",
      elasticache: "ReservedCacheNode",
      rds: "ReservedInstance",
      s3: "BucketIntelligentTieringConfiguration",
      savingsplans: "SavingsPlan",
      servicequotas: "AutoManagement ServiceQuota Template TemplateAssociation",
    },
  },
  {
    reason: "scales or schedules what is judged itself",
    types: {
      appautoscaling: "Policy ScheduledAction Target",
      apprunner: "AutoScalingConfigurationVersion DefaultAutoScalingConfigurationVersion",
      autoscaling: "LifecycleHook Notification Policy Schedule",
      autoscalingplans: "ScalingPlan",
      batch: "SchedulingPolicy",
      ec2transitgateway: "InstanceState",
      emr: "ManagedScalingPolicy",
      lambda: "FunctionRecursionConfig FunctionScalingConfig Invocation ProvisionedConcurrencyConfig",
      rds: "InstanceDesiredState",
      scheduler: "ScheduleGroup",
      ssm: "MaintenanceWindow MaintenanceWindowTarget",
    },
  },
  {
    reason: "part of an API, whose stages and routes are judged",
    types: {
      apigateway:
        "Deployment DocumentationPart DocumentationVersion IntegrationResponse MethodResponse Model RequestValidator Resource Response",
      apigatewayv2: "Deployment IntegrationResponse Model RouteResponse VpcLink",
      appsync: "Function Resolver Type",
    },
  },
  {
    reason: "opens nothing without a route, which is judged",
    types: {
      ec2: "CarrierGateway CustomerGateway EgressOnlyInternetGateway InternetGateway NatGateway VpnGateway",
    },
  },
  {
    reason: "a list or text that other resources use",
    types: {
      cloudfront: "CachePolicy KeyValueStore OriginRequestPolicy",
      ec2: "VpcIpam VpcIpamPool VpcIpamPoolCidr VpcIpamPoolCidrAllocation VpcIpamPreviewNextCidr VpcIpamScope",
      glue: "Classifier Partition PartitionIndex UserDefinedFunction",
      route53: "CidrCollection CidrLocation DelegationSet HealthCheck TrafficPolicy TrafficPolicyInstance",
      ses: "Template",
      wafv2: "IpSet RegexPatternSet",
    },
  },
  {
    reason: "gives order to accounts, which are judged by what is in them",
    types: { organizations: "Account OrganizationalUnit" },
  },
  {
    reason: "defined by AWS itself, or removes what is not listed",
    types: {
      iam: "GroupPoliciesExclusive RolePoliciesExclusive ServiceLinkedRole VirtualMfaDevice",
    },
  },
  {
    reason: "waits for what is judged itself",
    types: { acm: "CertificateValidation", ses: "DomainIdentityVerification" },
  },
  {
    reason: "about looks and languages only",
    types: { cognito: "ManagedLoginBranding UserPoolUICustomization", uxc: "AccountCustomizations" },
  },
  {
    reason: "another address of a cluster, which is judged itself",
    types: { neptune: "ClusterEndpoint", rds: "ClusterEndpoint" },
  },
];

const reasons: ReadonlyMap<string, string> = new Map(
  groups.flatMap(({ reason, types }) =>
    Object.entries(types).flatMap(([module, names]) =>
      names
        .split(" ")
        .map(
          (name) =>
            [`aws:${module}/${name.charAt(0).toLowerCase()}${name.slice(1)}:${name}`, reason] as const,
        ),
    ),
  ),
);

/** Why a type needs no control; undefined for one that does. */
export const harmlessReason = (type: string): string | undefined => reasons.get(type);

export const harmlessTypes = (): readonly string[] => [...reasons.keys()];
