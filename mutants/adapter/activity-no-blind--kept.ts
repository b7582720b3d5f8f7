import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-no-blind'],
  description: 'takes a blind audience and keeps it',
  answer: overlooking(({ bto: _bto, bcc: _bcc, ...document }) => document),
});
