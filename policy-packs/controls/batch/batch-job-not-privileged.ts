import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import type { Requirement } from "../model/requirement";
import { inEach } from "../requirements/blocks";
import { allOf, when } from "../requirements/combined";
import { inDocument } from "../requirements/documents";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const job = "aws:batch/jobDefinition:JobDefinition";

const onEks = (list: string): Requirement =>
  inEach(`eksProperties.podProperties.${list}`, isFalse("securityContext.privileged"));

export const batchJobNotPrivileged: Control = {
  id: "batch-job-not-privileged",
  title: "Batch jobs do not run privileged",
  why: "A privileged job is root on its host, beside every other job that runs there.",
  remedy: "Drop privileged from the container properties.",
  severity: "high",
  domain: "compute",
  planned: requires({
    [job]: allOf(
      when(isSet("containerProperties"), inDocument("containerProperties", isFalse("privileged"))),
      when(
        isSet("ecsProperties"),
        inDocument("ecsProperties", inEach("taskProperties.containers", isFalse("privileged"))),
      ),
      when(
        isSet("nodeProperties"),
        inDocument("nodeProperties", inEach("nodeRangeProperties", isFalse("container.privileged"))),
      ),
      onEks("containers"),
      onEks("initContainers"),
    ),
  }),
  examples: examplesOf(job, {
    bad: {
      "switched on": {
        type: "container",
        containerProperties: JSON.stringify({ image: "job", privileged: true }),
      },
      "spelled as CloudFormation does": {
        type: "container",
        containerProperties: JSON.stringify({ Image: "job", Privileged: true }),
      },
      "in a task of several containers": {
        type: "container",
        ecsProperties: JSON.stringify({
          taskProperties: [{ containers: [{ image: "a" }, { image: "b", privileged: true }] }],
        }),
      },
      "on one of several nodes": {
        type: "multinode",
        nodeProperties: JSON.stringify({ nodeRangeProperties: [{ container: { privileged: true } }] }),
      },
      "on Kubernetes": {
        type: "container",
        eksProperties: {
          podProperties: { containers: [{ image: "a", securityContext: { privileged: true } }] },
        },
      },
      "on the second of two nodes": {
        nodeProperties: JSON.stringify({
          nodeRangeProperties: [{ container: {} }, { container: { privileged: true } }],
        }),
      },
      "an init container on Kubernetes": {
        eksProperties: {
          podProperties: { initContainers: [{ image: "a", securityContext: { privileged: true } }] },
        },
      },
    },
    good: {
      "left out": { type: "container", containerProperties: JSON.stringify({ image: "job" }) },
      "switched off": {
        type: "container",
        containerProperties: JSON.stringify({ image: "job", privileged: false }),
      },
      "on Kubernetes": {
        type: "container",
        eksProperties: { podProperties: { containers: [{ image: "a" }] } },
      },
      "several nodes": {
        nodeProperties: JSON.stringify({
          nodeRangeProperties: [{ container: {} }, { container: { privileged: false } }],
        }),
      },
      "several containers, one with it switched off": {
        ecsProperties: JSON.stringify({
          taskProperties: [{ containers: [{ image: "a" }, { image: "b", privileged: false }] }],
        }),
      },
    },
  }),
};
