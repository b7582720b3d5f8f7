import { hostMutant } from '../mutant.ts';
import { recoding } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['verbs-definition-shape'],
  description: 'refuses every fault of a definition with `definition-invalid`',
  change: (parts) => ({
    ...parts,
    definitionOf: (activity) =>
      recoding('shape-invalid', 'definition-invalid', () => parts.definitionOf(activity)),
  }),
});
