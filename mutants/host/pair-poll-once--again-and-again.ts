import { hostMutant } from '../mutant.ts';
import { changeNotes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-poll-once'],
  description: 'gives the result to every poll',
  change: (parts) =>
    changeNotes(parts, (right) => ({
      put: (area, name, value, at) =>
        right.put(
          area,
          name,
          area === 'pair-requests' ? { ...value, isAnswered: false } : value,
          at,
        ),
    })),
});
