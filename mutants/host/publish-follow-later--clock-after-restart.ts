import { formatTimestamp } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-follow-later'],
  description: 'dates the first activity after a restart by the clock alone',
  change: (parts) => {
    const begun = new Set<string>();
    return {
      ...parts,
      nextPublished(kernel, actor, local, isLater) {
        if (begun.has(actor)) return parts.nextPublished(kernel, actor, local, isLater);
        begun.add(actor);
        return formatTimestamp(kernel.parts.clock.now());
      },
    };
  },
});
