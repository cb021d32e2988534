import { effectivePolicy } from "./effective-policy";
import type { PolicyDocument } from "./organization-policy";

const none = { "@@operators_allowed_for_child_policies": ["@@none"] };
const costCenter = (settings: PolicyDocument): PolicyDocument => ({ tags: { costcenter: settings } });
const project = (settings: PolicyDocument): PolicyDocument => ({ tags: { project: settings } });

/** AWS Organizations user guide, "Inheritance examples": policies A to K by their letters there. */
const a = costCenter({
  tag_key: { "@@assign": "CostCenter" },
  tag_value: { "@@assign": ["Development", "Support"] },
});
const b = costCenter({
  tag_key: { "@@assign": "CostCenter" },
  tag_value: { "@@assign": ["Sandbox"] },
  enforced_for: { "@@assign": ["redshift:*", "dynamodb:table"] },
});
const c = costCenter({
  tag_key: { "@@assign": "CostCenter" },
  tag_value: { "@@append": ["Marketing"] },
  enforced_for: { "@@append": ["redshift:*", "dynamodb:table"] },
});
// The page puts enforced_for into tag_value; its result shows that beside it is meant.
const d = costCenter({
  tag_key: { "@@assign": "CostCenter" },
  tag_value: { "@@remove": ["Development", "Marketing"] },
  enforced_for: { "@@remove": ["redshift:*", "dynamodb:table"] },
});
const e = project({
  tag_key: { ...none, "@@assign": "Project" },
  tag_value: {
    "@@operators_allowed_for_child_policies": ["@@append"],
    "@@assign": ["Maintenance", "Escalations"],
  },
});
const f = project({
  tag_key: { "@@assign": "PROJECT" },
  tag_value: { "@@append": ["Escalations - research"] },
});
const g = project({
  tag_value: { "@@operators_allowed_for_child_policies": ["@@append"], "@@assign": ["Maintenance"] },
});
const h = project({
  tag_value: { "@@operators_allowed_for_child_policies": ["@@append", "@@remove"] },
});
const j = project({ tag_key: { "@@assign": "PROJECT" }, tag_value: { "@@append": ["Maintenance"] } });
const k = project({ tag_key: { "@@assign": "project" } });

describe("AWS's examples of inheritance", () => {
  test.each<[string, PolicyDocument[][], object]>([
    [
      "1: a child overwrites values",
      [[a], [b]],
      {
        costcenter: {
          tag_key: "CostCenter",
          tag_value: ["Sandbox"],
          enforced_for: ["redshift:*", "dynamodb:table"],
        },
      },
    ],
    [
      "2: a child appends values",
      [[a], [c]],
      {
        costcenter: {
          tag_key: "CostCenter",
          tag_value: ["Development", "Support", "Marketing"],
          enforced_for: ["redshift:*", "dynamodb:table"],
        },
      },
    ],
    [
      "3: an account removes values",
      [[a], [c], [d]],
      { costcenter: { tag_key: "CostCenter", tag_value: ["Support"] } },
    ],
    [
      // The page shows "project" for the key that policy E locks as "Project".
      "4: a parent restricts what its children change",
      [[e], [f]],
      {
        project: {
          tag_key: "Project",
          tag_value: ["Maintenance", "Escalations", "Escalations - research"],
        },
      },
    ],
    [
      "5: of two limits at one level what both allow is left, so a child can append",
      [[g, h], [project({ tag_value: { "@@append": ["More"] } })]],
      { project: { tag_value: ["Maintenance", "More"] } },
    ],
    [
      "5: and can't remove",
      [[g, h], [project({ tag_value: { "@@remove": ["Maintenance"] } })]],
      { project: { tag_value: ["Maintenance"] } },
    ],
    [
      // The page lists a value, "Escalations", that neither policy holds.
      "6: of two values at one level the first that was attached counts",
      [[j, k]],
      { project: { tag_key: "PROJECT", tag_value: ["Maintenance"] } },
    ],
  ])("%s", (_, levels, tags) => {
    expect(effectivePolicy(levels)).toEqual({ tags });
  });
});

describe("AWS's examples of AI services opt-out policies", () => {
  const optOut = { "@@assign": "optOut" };
  const lex = { services: { lex: { opt_out_policy: { "@@assign": "optIn" } } } };

  test("1: all services are out, and no child adds one", () => {
    const root = { services: { ...none, default: { ...none, opt_out_policy: { ...none, ...optOut } } } };
    const child = {
      services: { default: { opt_out_policy: { "@@assign": "optIn" } }, ...lex.services },
    };
    expect(effectivePolicy([[root], [child]])).toEqual({
      services: { default: { opt_out_policy: "optOut" } },
    });
  });

  test("2: the default stays, and a child lets one service in", () => {
    const root = { services: { default: { ...none, opt_out_policy: { ...none, ...optOut } } } };
    expect(effectivePolicy([[root], [lex]])).toEqual({
      services: { default: { opt_out_policy: "optOut" }, lex: { opt_out_policy: "optIn" } },
    });
  });

  test("3: one service is out for good, and a child says what it wants of others", () => {
    const root = { services: { rekognition: { opt_out_policy: { ...none, ...optOut } } } };
    const child = {
      services: { rekognition: { opt_out_policy: { "@@assign": "optIn" } }, ...lex.services },
    };
    expect(effectivePolicy([[root], [child]])).toEqual({
      services: { rekognition: { opt_out_policy: "optOut" }, lex: { opt_out_policy: "optIn" } },
    });
  });
});

describe("AWS's examples of backup policies", () => {
  const hourly = { Hourly: { schedule_expression: { "@@assign": "cron(0 0/1 ? * * *)" } } };
  const parent = {
    plans: {
      PII_Backup_Plan: {
        regions: { "@@append": ["us-east-1", "ap-northeast-3", "eu-north-1"] },
        rules: hourly,
      },
    },
  };
  const monthly = {
    plans: {
      Monthly_Backup_Plan: {
        regions: { "@@append": ["us-east-1", "eu-central-1"] },
        rules: { Monthly: { schedule_expression: { "@@assign": "cron(0 5 1 * ? *)" } } },
      },
    },
  };
  const inherited = {
    regions: ["us-east-1", "ap-northeast-3", "eu-north-1"],
    rules: { Hourly: { schedule_expression: "cron(0 0/1 ? * * *)" } },
  };
  const added = {
    regions: ["us-east-1", "eu-central-1"],
    rules: { Monthly: { schedule_expression: "cron(0 5 1 * ? *)" } },
  };
  const locking = (plans: PolicyDocument): PolicyDocument => ({
    plans: {
      ...plans,
      PII_Backup_Plan: {
        ...none,
        regions: { ...none, ...parent.plans.PII_Backup_Plan.regions },
        rules: {
          ...none,
          Hourly: { ...none, schedule_expression: { ...none, "@@assign": "cron(0 0/1 ? * * *)" } },
        },
      },
    },
  });
  const changing = {
    plans: {
      PII_Backup_Plan: {
        regions: { "@@assign": ["us-west-2", "eu-central-1"] },
        rules: { hourly: { schedule_expression: { "@@assign": "cron(0 0/2 ? * * *)" } } },
      },
    },
  };

  test.each<[string, PolicyDocument[][], object]>([
    [
      "2: a child adds a plan",
      [[parent], [monthly]],
      { PII_Backup_Plan: inherited, Monthly_Backup_Plan: added },
    ],
    [
      "3: a parent prevents any change",
      [[locking(none)], [monthly, changing]],
      { PII_Backup_Plan: inherited },
    ],
    [
      "4: a parent prevents changes to its plan, and a child adds another",
      [[locking({ "@@operators_allowed_for_child_policies": ["@@append"] })], [monthly, changing]],
      { PII_Backup_Plan: inherited, Monthly_Backup_Plan: added },
    ],
    [
      "5: a child overrides settings, by a name that differs only in case",
      [[parent], [changing]],
      {
        PII_Backup_Plan: {
          regions: ["us-west-2", "eu-central-1"],
          rules: { Hourly: { schedule_expression: "cron(0 0/2 ? * * *)" } },
        },
      },
    ],
  ])("%s", (_, levels, plans) => {
    expect(effectivePolicy(levels)).toEqual({ plans });
  });
});

test("a limit is never lifted further down", () => {
  const lifting = project({
    tag_value: { "@@operators_allowed_for_child_policies": ["@@all"] },
  });
  const last = project({ tag_value: { "@@assign": ["x"] } });
  expect(effectivePolicy([[e], [lifting], [last]])).toEqual(effectivePolicy([[e]]));
});

test("nothing comes of no policies, nor of limits alone", () => {
  expect(effectivePolicy([])).toEqual({});
  expect(effectivePolicy([[], [project({ tag_value: none })]])).toEqual({});
});
