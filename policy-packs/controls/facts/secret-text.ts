import { holdsAwsSecretKey, secretForms } from "./secret-forms";

/** Names that say that their value is a secret, unless they end in what a mere pointer to one is called. */
export const namesSecret = (name: string): boolean => {
  const words = wordsOf(name);
  const last = words.at(-1) ?? "";
  if (words.slice(-3).join("_") === "access_key_id") return true;
  return !pointers.has(last) && words.some((word, index) => isSecretWord(word, words[index - 1]));
};

/** Names of connection strings, which often carry a password. */
export const namesConnection = (name: string): boolean => {
  const text = wordsOf(name).join("_");
  return /(^|_)dsn$|connection_string$|(^|_)(database|db|redis|mongo(db)?|postgres(ql)?|mysql|amqp)_(url|uri)$/.test(
    text,
  );
};

/** Whether a text is a credential by its form, whatever it is called. */
export const looksSecret = (text: string): boolean =>
  secretForms.some((form) => form.test(text)) || holdsAwsSecretKey(text);

const pointers = new Set(
  "arn name names id ids parameter path url uri endpoint host header ttl seconds minutes hours days expiry expires expiration length count size limit age algorithm type version stage region issuer audience alias prefix suffix table bucket queue topic file stdin enabled required template".split(
    " ",
  ),
);

const isSecretWord = (word: string, before: string | undefined): boolean =>
  /(secret|password|passwd|passphrase|token|credential|apikey|privatekey|accesskey)s?$/.test(word) ||
  word === "pwd" ||
  (/^keys?$/.test(word) &&
    before !== undefined &&
    /^(api|private|access|signing|encryption|hmac|master)$/.test(before));

/** "dbPassword", "DB_PASSWORD" and "db-password" alike are db, password. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !/^\d+$/.test(word));

/** Names and values as a program is started with them. */
export type Variables = Readonly<Record<string, unknown>>;

/** Whether a variable holds a secret in plain text: by its name, or by the form of its value. */
export function holdsSecret(name: string, variables: Variables): boolean {
  if (namesSecret(name)) return !isNoSecret(variables[name]);
  return (namesConnection(name) || isKnown(name, variables)) && looksSecret(String(variables[name]));
}

/** What may be under a secret's name: nothing, a switch, an ARN, a path in Parameter Store, a reference, a placeholder. */
const isNoSecret = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  typeof value === "boolean" ||
  (typeof value === "string" &&
    /^($|(true|false|yes|no|on|off|enabled|disabled)$|arn:aws|\/[\w.-]+(\/[\w.-]+)+$|\{\{|\$[{(.]|<[^<>]*>$)/i.test(
      value,
    ));

/** Endpoints and the like are never known before deployment; under an innocent name that is no reason for doubt. */
const isKnown = (name: string, variables: object): boolean =>
  Object.getOwnPropertyDescriptor(variables, name)?.get === undefined;
