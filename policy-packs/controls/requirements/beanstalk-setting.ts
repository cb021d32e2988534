import { ref } from "../model/example";
import type { Control } from "../model/control";
import type { Requirement } from "../model/requirement";
import { inSome } from "./blocks";
import { allOf, anyOf, not } from "./combined";
import { onReferred } from "./other-resources";
import { isOneOf } from "./scalars";

const environment = "aws:elasticbeanstalk/environment:Environment";
const template = "aws:elasticbeanstalk/configurationTemplate:ConfigurationTemplate";

interface BeanstalkSetting {
  readonly namespace: string;
  readonly name: string;
  readonly is: Requirement;
}

/**
 * What a setting of Elastic Beanstalk must be, by type: `is` is about its `value`. It must be stated, in the environment
 * or in its template; a setting of the environment goes before one of the template.
 */
export function beanstalkSetting({
  namespace,
  name,
  is,
}: BeanstalkSetting): Readonly<Record<string, Requirement>> {
  const isThatSetting = allOf(isOneOf("namespace", [namespace]), isOneOf("name", [name]));
  const isSetTo = inSome("settings", allOf(isThatSetting, is), `must hold ${name} of ${namespace}`);
  const isSetOtherwise = inSome("settings", allOf(isThatSetting, not(is)), "holds no other");
  return {
    [environment]: anyOf(
      `settings must hold ${name} of ${namespace}, rightly set`,
      isSetTo,
      allOf(not(isSetOtherwise), onReferred("templateName", template, isSetTo)),
    ),
    [template]: not(isSetOtherwise),
  };
}

/** Examples of a setting with a right and a wrong value, in the environment and in its template. */
export function beanstalkExamples(
  { namespace, name }: Pick<BeanstalkSetting, "namespace" | "name">,
  { right, wrong }: { readonly right: string; readonly wrong: string },
): Control["examples"] {
  const set = (value: string) => ({ namespace, name, value });
  const props = (settings: unknown) => ({ application: "a", settings });
  const another = { namespace: "aws:autoscaling:asg", name: "MinSize", value: "2" };
  return {
    bad: [
      { name: "left out", resources: [{ type: environment, props: { application: "a" } }] },
      { name: "set wrongly", resources: [{ type: environment, props: props([set(wrong)]) }] },
      {
        name: "set wrongly in the template, as one block",
        resources: [{ type: template, props: props(set(wrong)) }],
      },
    ],
    good: [
      { name: "set", resources: [{ type: environment, props: props([another, set(right)]) }] },
      {
        name: "set in the template",
        resources: [
          { type: template, name: "base", props: props([set(right)]) },
          { type: environment, props: { application: "a", templateName: ref("base") } },
        ],
      },
    ],
  };
}
