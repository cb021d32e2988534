const telling = /secret|token|passw|passphrase|credential|private|api_?key|access_?key/i;

/** Values of environment variables that by their name are secrets: a program may put one into an error's message. */
export const environmentSecrets = (env: Readonly<Record<string, string | undefined>>): string[] =>
  Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && value.length >= 8 && telling.test(name) ? [value] : [],
  );
