import type { HashLevel } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';
import { changeReadingTools } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-level'],
  description: 'redacts all records of a thread to the level of the first namespace',
  change: (parts) =>
    changeReadingTools(parts, (tools) => {
      let first: HashLevel | undefined;
      return {
        ...tools,
        parts: {
          ...tools.parts,
          crossingForm: (stored, level) => tools.parts.crossingForm(stored, (first ??= level)),
        },
      };
    }),
});
