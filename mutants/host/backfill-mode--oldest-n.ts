import type { Backfill } from '../../reference/host/projections/backfills.ts';
import { hostMutant } from '../mutant.ts';

const chosen = new Map<string, Set<string>>();

type LastN = Backfill & { request: { mode: 'last-N'; limit: number } };

function isLastN(backfill: Backfill): backfill is LastN {
  return backfill.request.mode === 'last-N';
}

function count({ follow }: Backfill, id: string): number {
  const ids = chosen.get(follow) ?? new Set();
  chosen.set(follow, ids.add(id));
  return ids.size;
}

export default hostMutant({
  requirements: ['backfill-mode'],
  description: 'stores the oldest activities where the newest are asked for',
  change: (parts) => ({
    ...parts,
    walkAhead: (page, backfill, isCandidate) =>
      parts.walkAhead(
        page,
        isLastN(backfill) ? { ...backfill, request: { mode: 'full' } } : backfill,
        isCandidate,
      ),
    selects: (backfill, activity) =>
      parts.selects(backfill, activity) &&
      (!isLastN(backfill) || count(backfill, activity.id) <= backfill.request.limit),
  }),
});
