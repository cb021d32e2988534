/** The forms of credentials that say by themselves what they are, as their issuers publish them (2026). */
export const secretForms: readonly RegExp[] = [
  /\b(AKIA|ASIA)[A-Z2-7]{16}\b/, // AWS access key id
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\bPuTTY-User-Key-File-\d/,
  /\bAGE-SECRET-KEY-1[A-Z0-9]{58}/,
  /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*/, // JSON web token
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s:/?#@]*:[^\s/@]+@/i, // user:password@host
  /\b(gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{22,})/,
  /\bgl(pat|dt|rt|ptt|soat|cbt|ft|imt|agent)-[\w-]{20,}/, // GitLab
  /\bATATT3[\w-]{50,}/, // Atlassian
  /\bATBB[A-Za-z0-9]{32}/, // Bitbucket
  /\bxox[abeoprs]-[\w-]{10,}/, // Slack
  /\bhooks\.slack\.com\/services\/T\w+\/B\w+\/\w+/,
  /\b[sr]k_live_[A-Za-z0-9]{16,}/, // Stripe
  /\bAIza[\w-]{35}(?![\w-])/, // Google
  /\bya29\.[\w-]{20,}/,
  /\bnpm_[A-Za-z0-9]{36}\b/,
  /\bpypi-AgE[\w-]{50,}/,
  /\bdckr_(pat|oat)_[\w-]{20,}/, // Docker
  /\bhf_[A-Za-z0-9]{34}\b/, // Hugging Face
  /\bsk-ant-[\w-]{24,}/, // Anthropic
  /\bsk-(proj-|svcacct-)?[\w-]{16,}T3BlbkFJ[\w-]{16,}/, // OpenAI
  /\bSG\.[\w-]{22}\.[\w-]{43}/, // SendGrid
  /\bdo[por]_v1_[a-f0-9]{64}\b/, // DigitalOcean
  /\bpul-[a-f0-9]{40}\b/, // Pulumi
  /\bhv[sbr]\.[\w-]{24,}/, // Vault
  /\b[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,}/, // Terraform
  /\bshp(at|ca|pa|ss)_[a-fA-F0-9]{32}\b/, // Shopify
  /\bNRAK-[A-Z0-9]{27}\b/, // New Relic
  /\bglsa_[A-Za-z0-9]{32}_[a-f0-9]{8}\b/, // Grafana
  /\bsq0(atp|csp)-[\w-]{22,}/, // Square
  /\b\d{8,10}:AA[\w-]{33}(?![\w-])/, // Telegram
  /\bAccountKey=[A-Za-z0-9+/]{86}==/, // Azure Storage
];

/**
 * Whether a text holds what looks like an AWS secret access key, which nothing marks: 40 characters of base64 that stand
 * alone. A hash in hexadecimal has no capitals, a path has more slashes, and a name is made of words.
 */
export function holdsAwsSecretKey(text: string): boolean {
  for (const [candidate] of text.matchAll(/(?<![\w/+=.-])[A-Za-z0-9/+]{40}(?![\w/+=.-])/g))
    if (isRandom(candidate)) return true;
  return false;
}

function isRandom(candidate: string): boolean {
  const count = (kind: RegExp) => candidate.match(kind)?.length ?? 0;
  const words = candidate.split(/(?=[A-Z])|[\d/+]+/).filter((word) => word !== "");
  return (
    count(/[A-Z]/g) >= 4 &&
    count(/[a-z]/g) >= 4 &&
    count(/\d/g) >= 1 &&
    count(/\//g) <= 4 &&
    // Between two capitals of a random text lie one or two characters, in a name a word.
    words.join("").length / words.length < 3
  );
}
