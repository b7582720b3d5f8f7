import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-no-blind'],
  description: 'takes a blind audience that is empty',
  answer: overlooking(({ bto, bcc, ...document }) =>
    [bto ?? [], bcc ?? []].every((list) => Array.isArray(list) && list.length === 0)
      ? document
      : undefined,
  ),
});
