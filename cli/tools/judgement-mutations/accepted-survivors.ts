const message = "It only words the message.";
const compiler = "The default is for the compiler: the value is there wherever the judgement runs.";

/** By control and change, why no example or test notices a mistake. One that is noticed after all is an error. */
export const acceptedSurvivors: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "iam-role-trust-not-open": {
    "without ...home":
      "An account that is declared is a home in any case, and the judgement before this one had it too.",
  },
  "image-builder-distributes-to-named-accounts": {
    'inEach -> inSome in inEach("launchPermission", excludes("userGroups", "all"))':
      "AWS takes one launch permission, so that each and some are the same.",
  },
  "kms-key-policy-not-public": {
    'without filter(({ key: name }) => name.toLowerCase() === "kms:viaservice")': message,
    "> -> >= in through.length > 0": message,
  },
  "lambda-permission-not-public": {
    'props.sourceArn ?? "" -> props.sourceArn': "The text undefined is no ARN either.",
    "judges[resource.type]?.(resource.props) ?? [] -> judges[resource.type]?.(resource.props)": compiler,
  },
  "s3-acl-not-public": {
    '"grants" -> "grants~"': message,
    '"accessControlPolicy.grants" -> "accessControlPolicy.grants~"': message,
  },
  "secret-policy-not-public": { '"secret" -> "secret~"': message },
  "security-group-without-open-admin-ports": {
    '"udp" -> "udp~"': message,
    "3 in open.length > 4": message,
    "5 in open.length > 4": message,
    "> -> >= in open.length > 4": message,
    "2 in open.slice(0, 3)": message,
    "4 in open.slice(0, 3)": message,
  },
};
