/**
 * `npm run lint:code`: the compiler's complaints and then ESLint's, whose rules ask the same programs for types. Building
 * those and inferring what everything is would otherwise be done twice, and is most of the work.
 */
const path = require("node:path");
const { ESLint } = require("eslint");
const ts = require("typescript");
const projects = require("../setup/projects");

const root = path.resolve(__dirname, "../../..");

/** With what the last run inferred of files that have not changed since. */
function incrementalProgram(project) {
  const file = path.join(root, project, "tsconfig.json");
  const { options, fileNames, errors } = ts.getParsedCommandLineOfConfigFile(file, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
    },
  });
  const host = ts.createIncrementalCompilerHost(options);
  // Rules read comments that the compiler has no use for, such as `@deprecated`.
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseAll;
  return ts.createIncrementalProgram({
    rootNames: fileNames,
    options,
    host,
    configFileParsingDiagnostics: errors,
  });
}

function complaintsOfCompiler(program) {
  const complaints = [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program.getSemanticDiagnostics(),
    ...program.emit().diagnostics,
  ];
  return ts.sortAndDeduplicateDiagnostics(complaints);
}

async function complaintsOfRules(programs) {
  const eslint = new ESLint({
    cwd: root,
    cache: true,
    cacheStrategy: "content",
    cacheLocation: path.join(root, "node_modules/.cache/eslint/"),
    overrideConfig: {
      files: ["**/*.ts", "**/*.tsx"],
      languageOptions: {
        parserOptions: {
          project: null,
          // The cache's key is the whole configuration as JSON.
          programs: Object.assign(programs, { toJSON: () => projects }),
        },
      },
    },
  });
  const results = await eslint.lintFiles(["."]);
  const formatter = await eslint.loadFormatter("stylish");
  return formatter.format(results);
}

async function main() {
  const builders = projects.map(incrementalProgram);
  const wrong = builders.flatMap(complaintsOfCompiler);
  const output = [
    ts.formatDiagnostics(wrong, {
      getCurrentDirectory: () => root,
      getCanonicalFileName: (name) => name,
      getNewLine: () => "\n",
    }),
    await complaintsOfRules(builders.map((builder) => builder.getProgram())),
  ].join("");
  process.stdout.write(output);
  process.exitCode = output === "" ? 0 : 1;
}

void main();
