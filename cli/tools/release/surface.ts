import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { entryPoints } from "./package-manifest";

/**
 * What users can rely on, as text: the exports of each public module, and every declaration of ours that they mention, by
 * the types that were emitted into a folder. Another text is another version: see `surfaceChange`.
 */
export function surface(declarations: string): string {
  const files = entryPoints.map((name) => join(declarations, "cli", "api", `${name}.d.ts`));
  const program = ts.createProgram(
    files,
    { noLib: true, types: [], skipLibCheck: true },
    ownModules(declarations),
  );
  const checker = program.getTypeChecker();
  const mentioned = new Set<ts.Declaration>();
  const modules = files.map((file, index) => {
    const source = program.getSourceFile(file);
    const symbol = source && checker.getSymbolAtLocation(source);
    if (!symbol) throw new Error(`${file} exports nothing`);
    const exported = checker.getExportsOfModule(symbol);
    for (const one of exported)
      for (const declaration of declarationsOf(one, checker)) mentioned.add(declaration);
    const names = exported.map(({ name }) => name).sort();
    return `## ${index === 0 ? "palisade" : `palisade/${String(entryPoints[index])}`}\n\n${names.join(", ")}\n`;
  });
  for (const declaration of mentioned) collectMentioned(declaration, checker, mentioned);
  const texts = [...mentioned]
    .map(
      (declaration) =>
        `// ${relative(declarations, declaration.getSourceFile().fileName)}\n${textOf(declaration)}\n`,
    )
    .sort();
  return `# Public surface\n\nWritten by \`npm run surface\`; a test compares it.\n\n${modules.join("\n")}\n## Declarations\n\n\`\`\`ts\n${texts.join("\n")}\`\`\`\n`;
}

/** Packages of others are not followed: their types are named, and theirs to keep. */
function ownModules(declarations: string): ts.CompilerHost {
  const host = ts.createCompilerHost({});
  return {
    ...host,
    resolveModuleNameLiterals: (literals, containingFile) =>
      literals.map(({ text }) => {
        const base = resolve(dirname(containingFile), text);
        const found = text.startsWith(".")
          ? [`${base}.d.ts`, join(base, "index.d.ts")].find((file) => ts.sys.fileExists(file))
          : undefined;
        return {
          resolvedModule:
            found !== undefined && !relative(declarations, found).startsWith("..")
              ? { resolvedFileName: found, extension: ts.Extension.Dts }
              : undefined,
        };
      }),
  };
}

const declarationsOf = (symbol: ts.Symbol, checker: ts.TypeChecker): readonly ts.Declaration[] => {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (target.declarations ?? []).filter((one) => !ts.isTypeParameterDeclaration(one) && isTopLevel(one));
};

const isTopLevel = (declaration: ts.Declaration): boolean => {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return ts.isSourceFile(statement.parent);
};

function collectMentioned(node: ts.Node, checker: ts.TypeChecker, into: Set<ts.Declaration>): void {
  if (ts.isIdentifier(node)) {
    const symbol = checker.getSymbolAtLocation(node);
    for (const declaration of symbol ? declarationsOf(symbol, checker) : [])
      if (!ts.isSourceFile(declaration)) into.add(declaration);
  }
  ts.forEachChild(node, (child) => collectMentioned(child, checker, into));
}

const textOf = (declaration: ts.Declaration): string =>
  (ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration)
    .getText()
    .replace(/\/\*\*[\s\S]*?\*\/\s*/g, "");
