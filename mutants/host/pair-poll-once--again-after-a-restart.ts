import { hostMutant } from '../mutant.ts';
import { changeNotes } from '../pair-tools.ts';

const given = new Set<string>();

export default hostMutant({
  requirements: ['pair-poll-once'],
  description: 'forgets over a restart to whom it has given a result',
  change: (parts) =>
    changeNotes(parts, (right) => ({
      put: (area, name, value, at) => {
        if (area === 'pair-requests' && value.isAnswered === true) given.add(name);
        right.put(
          area,
          name,
          area === 'pair-requests' ? { ...value, isAnswered: false } : value,
          at,
        );
      },
      find: (area, name) => {
        const found = right.find(area, name);
        return found && given.has(name) ? { ...found, isAnswered: true } : found;
      },
    })),
});
