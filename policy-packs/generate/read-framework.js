/** A framework's file: what it says, or what is wrong with it and where. Plain JavaScript, because it runs before anything is compiled. */
const { LineCounter, isMap, isScalar, isSeq, parseDocument } = require("yaml");

const fields = ["framework", "prefix", "order", "clauses"];
const clauseFields = ["title", "controls", "partly", "uncovered"];

/** `{ prefix, order, clauses: [{ clause, controls }] }` and problems such as "soc-2.yaml:12:5: there is no control x". */
exports.readFramework = function readFramework(file, text, controlIds) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems = [];
  const report = (offset, message) => {
    const { line, col } = lines.linePos(offset ?? 0);
    problems.push(`${file}:${line}:${col}: ${message}`);
  };
  for (const error of document.errors) report(error.pos[0], error.message.split("\n")[0]);
  if (problems.length > 0) return { problems, clauses: [] };

  const read = (node, known, required, place) => {
    if (!isMap(node)) {
      report(node?.range?.[0], `${place} must be a map`);
      return new Map();
    }
    const pairs = new Map(node.items.map((pair) => [String(pair.key.value), pair]));
    if (known)
      for (const [name, { key }] of pairs)
        if (!known.includes(name))
          report(key.range[0], `${place} takes no "${name}"; it takes ${known.join(", ")}`);
    for (const name of required) if (!pairs.has(name)) report(node.range[0], `${place} needs "${name}"`);
    return pairs;
  };
  const string = (pair, what) => {
    const { key, value } = pair;
    if (isScalar(value) && typeof value.value === "string" && value.value.trim() !== "") return value.value;
    report(value?.range?.[0] ?? key.range[0], `${what} must be a text that is not empty`);
    return undefined;
  };

  const top = read(document.contents, fields, fields, "a framework");
  if (top.has("framework")) string(top.get("framework"), "framework");
  const prefix = top.has("prefix") ? string(top.get("prefix"), "prefix") : undefined;
  const order = top.get("order")?.value;
  if (order && !Number.isInteger(order.value)) report(order.range[0], "order must be a whole number");

  const clauses = [];
  const listed = top.has("clauses") ? read(top.get("clauses").value, undefined, [], "clauses") : new Map();
  for (const [clause, { key, value }] of listed) {
    const entry = read(value ?? { range: key.range }, clauseFields, ["title"], `the clause ${clause}`);
    if (entry.size === 0) continue;
    if (entry.has("title")) string(entry.get("title"), "title");
    if (entry.has("uncovered")) string(entry.get("uncovered"), "uncovered");
    if (entry.has("partly")) string(entry.get("partly"), "partly");
    if (entry.has("partly") && !entry.has("controls"))
      report(
        entry.get("partly").key.range[0],
        `${clause} says what controls leave to people, and lists none`,
      );
    if (entry.has("controls") === entry.has("uncovered"))
      report(
        key.range[0],
        `the clause ${clause} needs either controls, or under "uncovered" why there can be none`,
      );
    const controls = entry.get("controls")?.value;
    if (entry.has("controls") && (!isSeq(controls) || controls.items.length === 0))
      report(
        controls?.range?.[0] ?? key.range[0],
        `the controls of ${clause} must be a list that is not empty`,
      );
    const ids = isSeq(controls) ? controls.items : [];
    for (const [index, { range, value: id }] of ids.entries()) {
      if (!controlIds.includes(id)) report(range[0], `there is no control ${String(id)}`);
      else if (ids.findIndex((other) => other.value === id) !== index)
        report(range[0], `the control ${id} is listed twice for ${clause}`);
    }
    clauses.push({ clause, controls: ids.map(({ value: id }) => id) });
  }
  return { problems, prefix, order: order?.value, clauses };
};
