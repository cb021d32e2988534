/** ESLint rule: no word of `banned-words.js` in identifiers, file names, comments and names of tests. */
const path = require("node:path");
const { inNames, inProse, ofFunctions } = require("./banned-words");

/** "letThrough", "let_through" and "let-through" are the words "let through". */
const wordsOf = (name) =>
  name
    .split(/[^A-Za-z]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .filter(Boolean)
    .map((word) => word.toLowerCase())
    .join(" ");

const containing = (entries, text, file) =>
  entries.find(
    ({ words, within }) => ` ${text} `.includes(` ${words} `) && (within === undefined || within.test(file)),
  );

/** The entries that a name has the words of, wherever it is: most names occur many times. */
const ofName = new Map();
function entriesOf(name) {
  if (!ofName.has(name)) {
    const words = ` ${wordsOf(name)} `;
    ofName.set(
      name,
      inNames.filter((entry) => words.includes(` ${entry.words} `)),
    );
  }
  return ofName.get(name);
}

const tests = new Set(["describe", "it", "test"]);

/** `test("...")`, and `test.each([...])("...")`. */
const isTestCall = ({ callee }) =>
  callee.type === "Identifier"
    ? tests.has(callee.name)
    : callee.type === "MemberExpression"
      ? isTestCall({ callee: callee.object })
      : callee.type === "CallExpression" && isTestCall(callee);

const isFunction = (node) => ["ArrowFunctionExpression", "FunctionExpression"].includes(node?.type);

/** The name that a module elsewhere has given, which is judged there. */
const isForeign = ({ parent }, node) =>
  (parent.type === "MemberExpression" && parent.property === node && !parent.computed) ||
  (parent.type === "ImportSpecifier" && parent.imported === node && parent.local !== node) ||
  (parent.type === "TSQualifiedName" && parent.right === node) ||
  (parent.type === "Property" &&
    parent.parent.type === "ObjectPattern" &&
    !parent.shorthand &&
    parent.key === node);

module.exports = {
  meta: {
    type: "suggestion",
    schema: [],
    messages: {
      name: '"{{name}}" has the word "{{words}}". Write instead: {{instead}}.',
      file: 'The file\'s path "{{name}}" has the word "{{words}}". Write instead: {{instead}}.',
      function: 'No search finds a function that is called "{{name}}": name it for what it returns.',
      prose: '"{{words}}" is not plain English. Write instead: {{instead}}.',
    },
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join("/");
    const reported = new Set();

    function checkName(node) {
      const entry = entriesOf(node.name).find(({ within }) => within === undefined || within.test(file));
      if (entry === undefined || reported.has(node.name) || isForeign(node, node)) return;
      reported.add(node.name);
      context.report({ node, messageId: "name", data: { name: node.name, ...entry } });
    }

    function checkFunction(id) {
      if (id?.type === "Identifier" && ofFunctions.includes(id.name))
        context.report({ node: id, messageId: "function", data: { name: id.name } });
    }

    function checkProse(node, prose) {
      const plain = prose
        .toLowerCase()
        .split(/[^a-z']+/)
        .join(" ");
      const entry = containing(inProse, plain, file);
      if (entry !== undefined) context.report({ loc: node.loc, messageId: "prose", data: entry });
    }

    return {
      Program(node) {
        const entry = containing(inNames, wordsOf(file), file);
        if (entry !== undefined)
          context.report({ loc: { line: 1, column: 0 }, messageId: "file", data: { name: file, ...entry } });
        for (const comment of context.sourceCode.getAllComments()) checkProse(comment, comment.value);
      },
      Identifier: checkName,
      PrivateIdentifier: checkName,
      FunctionDeclaration: ({ id }) => checkFunction(id),
      VariableDeclarator: ({ id, init }) => {
        if (isFunction(init)) checkFunction(id);
      },
      CallExpression(node) {
        const [title] = node.arguments;
        if (!isTestCall(node) || title === undefined) return;
        if (title.type === "Literal" && typeof title.value === "string") checkProse(title, title.value);
        if (title.type === "TemplateLiteral")
          checkProse(title, title.quasis.map(({ value }) => value.raw).join(" "));
      },
    };
  },
};
