import { dirname, resolve } from "node:path";
import type ts from "typescript";
import type { Texts } from "./edited-files";
import type { Compiler } from "./source/compiler";

/**
 * Checks the types of changed sources against the packages of their project: what the compiler says against the changed
 * texts and does not say against those on the disk. JavaScript is checked too, by the declarations of what it imports.
 */
export function typeChecker(
  compiler: Compiler,
  cwd: string,
  original: (file: string) => string,
): (texts: Texts) => readonly string[] {
  const sources = new Map<string, ts.SourceFile | undefined>();
  let former: ts.Program | undefined;

  const errors = (texts: Texts): ReadonlyMap<string, string> => {
    const files = [...texts.keys()].map((file) => resolve(cwd, file));
    const edited = new Map([...texts].map(([file, text]) => [compilerPath(resolve(cwd, file)), text]));
    const options = optionsFor(compiler, files[0] ?? cwd);
    const host = compiler.createCompilerHost(options, true);
    const program = compiler.createProgram({
      rootNames: files,
      options,
      oldProgram: former,
      host: {
        ...host,
        getSourceFile(name, version) {
          const text = edited.get(compilerPath(name));
          if (text !== undefined) return compiler.createSourceFile(name, text, version, true);
          if (!sources.has(name)) sources.set(name, host.getSourceFile(name, version));
          return sources.get(name);
        },
      },
    });
    former = program;
    return new Map(
      files.flatMap((file) => {
        const source = program.getSourceFile(file);
        return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
          (diagnostic) => messageOf(compiler, diagnostic),
        );
      }),
    );
  };

  return (texts) => {
    const found = errors(texts);
    if (found.size === 0) return [];
    const before = errors(new Map([...texts.keys()].map((file) => [file, original(file)])));
    return [...found].filter(([key]) => !before.has(key)).map(([, message]) => message);
  };
}

const compilerPath = (file: string): string => file.replaceAll("\\", "/");

/** An error by what it says, wherever it has moved to, and as it is shown. */
function messageOf(compiler: Compiler, { code, messageText, file, start }: ts.Diagnostic): [string, string] {
  const message = compiler.flattenDiagnosticMessageText(messageText, " ");
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return [`${file?.fileName ?? ""} ${String(code)} ${message}`, `line ${String(line)}: ${message}`];
}

function optionsFor(compiler: Compiler, file: string): ts.CompilerOptions {
  const found = compiler.findConfigFile(dirname(file), (name) => compiler.sys.fileExists(name));
  const read =
    found === undefined ? undefined : compiler.readConfigFile(found, (name) => compiler.sys.readFile(name));
  const { options } = compiler.parseJsonConfigFileContent(
    { ...(read?.config as object | undefined), files: [file], include: [] },
    compiler.sys,
    dirname(found ?? file),
    undefined,
    found,
  );
  return {
    ...options,
    ...(found ? {} : { strict: true, target: compiler.ScriptTarget.ES2022 }),
    allowJs: true,
    checkJs: true,
    noEmit: true,
    skipLibCheck: true,
    incremental: false,
    composite: false,
  };
}
