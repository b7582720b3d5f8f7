import type { DirectoryOperation } from '../../reference/core/directory-log.ts';
import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-again'],
  description: 'knows an operation only with the proof that it came with',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      isKnown: (tables, operation, state, hash) =>
        right.isKnown(tables, operation, state, hash) &&
        tables
          .listOperations(hash)
          .map((text) => JSON.parse(text) as DirectoryOperation)
          .some(
            ({ id, proof }) =>
              id === operation.id && proof.proofValue === operation.proof.proofValue,
          ),
    })),
});
