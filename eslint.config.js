const tseslint = require("typescript-eslint");
const plainNames = require("./cli/tools/lint/plain-names");
const projects = require("./cli/tools/setup/projects");

const noEnums = { selector: "TSEnumDeclaration", message: "Write a union of strings instead of an enum." };

module.exports = tseslint.config(
  {
    ignores: [
      "dist/",
      "node_modules/",
      "coverage/",
      "stacks/fixtures/programs/",
      // Generated, not committed.
      "policy-packs/controls/index.ts",
      "policy-packs/frameworks/clauses.ts",
      "workloads/boi/services/openapi/document.ts",
      "workloads/boi/web/client/schema.ts",
    ],
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.ts", "**/*.tsx"] })),
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: {
      parserOptions: {
        project: projects.map((project) => `${project}/tsconfig.json`),
        tsconfigRootDir: __dirname,
      },
    },
    rules: {
      // `new aws.s3.Bucket(...)` as a statement is how a Pulumi program says that a resource shall be.
      "no-new": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Raw provider properties are `any` by nature; the rules about them would only be answered with casts.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-non-null-assertion": "error",
      // A quarter of all the work, for a project that has no enums.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "no-restricted-syntax": ["error", noEnums],
      // What a program threw is passed on as it was.
      "@typescript-eslint/prefer-promise-reject-errors": ["error", { allowThrowingUnknown: true }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true } }],
    },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { palisade: { rules: { "plain-names": plainNames } } },
    rules: { "palisade/plain-names": "error" },
  },
  {
    // What makes resources and policies must do so in every partition; examples, tests and messages may name one.
    files: [
      "accounts/*.ts",
      "accounts/{guardrails,organization-files,organization-policies}/**/*.ts",
      "config-rules/**/*.ts",
      "policy-packs/controls/{facts,model}/**/*.ts",
      "stacks/{components,model,preview,programs}/**/*.ts",
      "workloads/boi/{functions,platform,runtime,services}/**/*.ts",
    ],
    ignores: ["**/*.test.ts", "**/fixtures/**", "**/example*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        noEnums,
        ...["Literal[value=/arn:aws[a-z-]*:/]", "TemplateElement[value.raw=/arn:aws[a-z-]*:/]"].map(
          (selector) => ({
            selector,
            message:
              "Take the partition from the account or the Region: in GovCloud and China ARNs begin otherwise.",
          }),
        ),
      ],
    },
  },
);
