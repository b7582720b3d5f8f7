import { showingLogs } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-fold'],
  description: 'keeps the handle of the genesis',
  answer: showingLogs((shown, _state, [genesis]) => ({
    ...shown,
    handle: genesis?.['handle'] ?? null,
  })),
});
