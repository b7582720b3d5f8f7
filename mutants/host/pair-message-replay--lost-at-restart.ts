import { hostMutant } from '../mutant.ts';
import { changeNotes } from '../pair-tools.ts';

const had = new Set<string>();

export default hostMutant({
  requirements: ['pair-message-replay'],
  description: 'forgets over a restart which messages it has had',
  change: (parts) =>
    changeNotes(parts, (right) => ({
      put: (area, name, value, at) => {
        if (area === 'pair-messages') had.add(name);
        right.put(area, name, value, at);
      },
      find: (area, name) =>
        area === 'pair-messages' && !had.has(name) ? undefined : right.find(area, name),
    })),
});
