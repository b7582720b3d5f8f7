/** The consent that goes with an invite. */
import { ownMember, type JsonObject } from '../../core/json.ts';
import type { GrantView, GrantTools } from '../consent/grants.ts';
import { nowOf } from '../kernel.ts';

/** A grant that an invite made, or found. */
export interface InviteGrant {
  readonly namespace: string;
  readonly grant_id: string;
}

/**
 * What is permitted to whoever is invited: that there are records, and what they are like.
 *
 * Spec: `invite-grant`.
 */
export function inviteGrant(namespace: string, target: string): JsonObject {
  return {
    source_namespace: namespace,
    target_namespace: target,
    hash_levels: ['L1', 'L2', 'L3'],
  };
}

/**
 * The grant that permits just this already. What an older one says counts for nothing, as it does when
 * records cross.
 *
 * Spec: `invite-grant-again`.
 *
 * @param grants the oldest first
 */
export function findSameGrant(
  grants: readonly GrantView[],
  wanted: JsonObject,
): GrantView | undefined {
  const isForTheSame = ({ body }: GrantView): boolean =>
    ['source_namespace', 'target_namespace'].every(
      (name) => ownMember(body, name) === ownMember(wanted, name),
    );
  const newest = grants.findLast(isForTheSame);
  const isSame = newest?.state === 'active' && isSameBody(newest.body as JsonObject, wanted);
  return isSame ? newest : undefined;
}

/** Levels are in ascending order in both. */
function isSameBody(one: JsonObject, other: JsonObject): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => JSON.stringify(one[name]) === JSON.stringify(ownMember(other, name)))
  );
}

/**
 * Permits what an invite wants for one namespace, unless it is permitted already.
 *
 * Spec: `invite-grant`, `invite-grant-again`.
 */
export function grantOnce(
  namespace: string,
  target: string,
  tools: GrantTools,
): Promise<InviteGrant> {
  const { kernel, book } = tools;
  const { parts } = kernel;
  const wanted = parts.inviteGrant(namespace, target);
  // One after another, so that two invites at once do not write it twice.
  return kernel.gates.exclusive('consent', async () => {
    const grants = parts.grantViews(book.records(), nowOf(kernel));
    const known = parts.findSameGrant(grants, wanted);
    const id = known?.grant_id ?? (await parts.writeGrant(wanted, tools)).id;
    return { namespace, grant_id: id };
  });
}
