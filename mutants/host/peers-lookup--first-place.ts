import type { DirectoryStatement } from '../../reference/core/directory-log.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup'],
  description: 'goes where a log said first',
  change: (parts) => ({
    ...parts,
    foldKeptLog: (did, operations) => {
      const state = parts.foldKeptLog(did, operations);
      const { services } = operations[0] as unknown as DirectoryStatement;
      return { ...state, statement: { ...state.statement, services } };
    },
  }),
});
