import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-again'],
  description: 'knows an operation only with the proof that it came with',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      isKnown: (tables, operation, state, hash) =>
        right.isKnown(tables, operation, state, hash) &&
        tables.listOperations(hash).some((text) => text.includes(operation.proof.proofValue)),
    })),
});
