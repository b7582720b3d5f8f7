import { formatTimestamp, timestampToMilliseconds } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';

let turn = 0;

export default hostMutant({
  requirements: ['publish-times'],
  description: 'takes the time of private activities from a clock that is 3 ms late',
  change: (parts) => ({
    ...parts,
    nextPublished: (kernel, actor, local, isRotation) =>
      isRotation || !local || turn++ % 2 === 0
        ? parts.nextPublished(kernel, actor, local, isRotation)
        : formatTimestamp(
            Math.max(
              kernel.parts.clock.now() - 3,
              timestampToMilliseconds(local.published),
              ...local.keys.map((key) => timestampToMilliseconds(key.created)),
            ),
          ),
  }),
});
