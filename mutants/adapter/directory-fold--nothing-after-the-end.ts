import { showingLogs } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-fold'],
  description: 'says no handle after a revoke',
  answer: showingLogs((shown) => (shown['document'] === null ? { ...shown, handle: null } : shown)),
});
