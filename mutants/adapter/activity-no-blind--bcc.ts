import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-no-blind'],
  description: 'looks for `bto` only',
  answer: overlooking(({ bcc: _bcc, ...document }) => document),
});
