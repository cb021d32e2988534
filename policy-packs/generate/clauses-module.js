/** Folds the files of the frameworks into the clauses of each control. */
const { readFramework } = require("./read-framework");

/**
 * `{ problems, source }` of `policy-packs/frameworks/clauses.ts`. `files` are `{ file, text }` of the frameworks,
 * `controls` are `{ id, file }` of the catalogue.
 */
exports.clausesModule = function clausesModule(files, controls) {
  const ids = controls.map(({ id }) => id);
  const frameworks = files
    .map(({ file, text }) => ({ file, ...readFramework(file, text, ids) }))
    .sort((one, other) => one.order - other.order);
  const clauses = new Map(ids.map((id) => [id, []]));
  for (const framework of frameworks)
    for (const clause of framework.clauses)
      for (const id of clause.controls) clauses.get(id)?.push(`${framework.prefix}${clause.clause}`);
  const problems = [
    ...frameworks.flatMap((framework) => framework.problems),
    ...sharedValues(frameworks, "order"),
    ...sharedValues(frameworks, "prefix"),
    ...controls
      .filter(({ id }) => clauses.get(id).length === 0)
      .map(
        ({ id, file }) =>
          `${file}:1:1: no framework lists ${id}: add it to a clause in policy-packs/frameworks`,
      ),
  ];
  const source = [
    "/** The clauses of each control, by its id, in the order in which reports list them. */",
    `export const clauses: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(Object.fromEntries(clauses), null, 2)};`,
    "",
  ].join("\n");
  return { problems, source };
};

const sharedValues = (frameworks, field) =>
  frameworks
    .filter((framework, index) => {
      const first = frameworks.findIndex((other) => other[field] === framework[field]);
      return framework[field] !== undefined && first < index;
    })
    .map(
      (framework) => `${framework.file}:1:1: another framework has the same ${field}, ${framework[field]}`,
    );
