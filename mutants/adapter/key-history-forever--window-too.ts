import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-history-forever'],
  description: 'refuses history whose key was superseded long ago, as it does live activities',
  answer(op, input, right) {
    const live = op === 'activity-verify' && input['mode'] === 'history';
    return right(
      op,
      live ? { ...input, mode: 'live', received: '2036-01-01T00:00:00.000Z' } : input,
    );
  },
});
