import { HASH_LEVELS } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';
import { changeReadingTools, isContinuous } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-level'],
  description: 'redacts one level less on a continuous feed',
  change: (parts) =>
    changeReadingTools(parts, (tools, request) => ({
      ...tools,
      parts: {
        ...tools.parts,
        crossingForm: (stored, level) => {
          const at = HASH_LEVELS.indexOf(level);
          const other = isContinuous(request) ? HASH_LEVELS[Math.max(0, at - 1)]! : level;
          return tools.parts.crossingForm(stored, other);
        },
      },
    })),
});
