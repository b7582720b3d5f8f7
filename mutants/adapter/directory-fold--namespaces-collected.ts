import { showingLogs } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-fold'],
  description: 'collects the namespaces of all operations',
  answer: showingLogs((shown, _state, operations) => ({
    ...shown,
    namespaces: [
      ...new Set(operations.flatMap(({ namespaces }) => (namespaces ?? []) as string[])),
    ],
  })),
});
