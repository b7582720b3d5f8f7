// What a check is, and the register of all of them.

import type { ConformanceClass, RequirementClass, Verdict } from '../../schemas/types.ts';
import type { CheckContext } from './context.ts';

export type { ConformanceClass, RequirementClass, Verdict };

/** What a check needs of a target beyond its classes. */
export type Capability =
  /** The harness can kill and restart the host: the manifest has `start`. */
  | 'restart'
  /** The host can be started without its development mode: the manifest has `start.guarded_command`. */
  | 'guarded'
  /** The harness can reach the operator's routes. */
  | 'operator'
  /** The host can be started without the shipped definitions: the capability is claimed, and there is a `start.bare_command`. */
  | 'bare-verbs'
  /** The host can be started with multicast DNS: the capability is claimed, and there is a `start.mdns_command`. */
  | 'mdns'
  /** Anything that a manifest may declare, such as `test-clock`. */
  | (string & {});

export interface CheckDefinition {
  /** `<class>/<what>` in kebab case; never renamed, because people put it into lists. */
  id: string;
  title: string;
  class: RequirementClass;
  /** Every requirement that the check observes, each at least once, or the check has failed. */
  requirements: readonly [string, ...string[]];
  needs?: readonly Capability[];
  /** Further classes that the story touches; where one of them is not claimed the check is not applicable. */
  also?: readonly RequirementClass[];
  /** Longest time for the whole check. */
  deadline_ms?: number;
  run(context: CheckContext): Promise<void>;
}

const ID_FORM = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;

/** Declares a check. It is run only if its file is listed in `harness/checks/index.ts`. */
export function defineCheck(definition: CheckDefinition): CheckDefinition {
  if (!ID_FORM.test(definition.id)) {
    throw new TypeError(`"${definition.id}" is not the id of a check: <group>/<kebab-case>`);
  }
  if (new Set(definition.requirements).size !== definition.requirements.length) {
    throw new TypeError(`${definition.id} cites a requirement twice`);
  }
  return definition;
}
