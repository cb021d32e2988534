/**
 * Whether a property's name says that it decides who gets in, what is encrypted, what is recorded or what is kept. A
 * name that only leads to another resource, where that is judged itself, does not.
 */
export const isSecurityProperty = (name: string): boolean => matters.test(name) && !leadsElsewhere.test(name);

const matters =
  /encrypt|kms|^sse|tls|ssl|public|polic(y|ies)$|logging|logs?$|auth|password|secret|credential|cidr|ingress|egress|^acl$|principal|permission|protection|retention|mfa|anonymous|insecure|cors|metadataOptions|privileged|userData|environment|isolation|rootAccess|internetAccess|accessType|versioning|backup/i;

const leadsElsewhere = /(Arns?|Ids?|Names?|Role)$/;
