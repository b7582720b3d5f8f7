import { type JsonValue, directoryDocument } from '../../reference/core/index.ts';
import { showingLogs } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-fold'],
  description: 'shows a document after a revoke',
  answer: showingLogs((shown, state) => ({
    ...shown,
    document: directoryDocument({ ...state, last: state.statement }) as unknown as JsonValue,
  })),
});
