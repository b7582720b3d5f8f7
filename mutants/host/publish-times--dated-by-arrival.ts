import { formatTimestamp, timestampToMilliseconds } from '../../reference/core/time.ts';
import type { HostParts } from '../../reference/host/parts.ts';
import { hostMutant } from '../mutant.ts';

let turn = 0;

export default hostMutant({
  requirements: ['publish-times'],
  description: 'dates an activity by the time at which the request came in',
  change: (parts) => ({
    ...parts,
    publish: async (kernel, name, request) => {
      const at = kernel.parts.clock.now();
      const late = turn++ % 3;
      await new Promise((resolve) => setTimeout(resolve, late * 5));
      const earlier: HostParts['nextPublished'] = (...args) =>
        args[3] || !args[2]
          ? parts.nextPublished(...args)
          : formatTimestamp(
              Math.max(at, timestampToMilliseconds(args[2].keys.at(-1)?.created ?? '')),
            );
      return parts.publish(
        { ...kernel, parts: { ...kernel.parts, nextPublished: earlier } },
        name,
        request,
      );
    },
  }),
});
