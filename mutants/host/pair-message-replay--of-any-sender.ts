import { hostMutant } from '../mutant.ts';
import { changeNotes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-message-replay'],
  description: 'takes a nonce of one sender for that of another',
  change: (parts) =>
    changeNotes(parts, (right) => {
      const nameIn = (area: string, name: string): string =>
        area === 'pair-messages' ? name.slice(name.indexOf(' ') + 1) : name;
      return {
        put: (area, name, value, at) => right.put(area, nameIn(area, name), value, at),
        find: (area, name) => right.find(area, nameIn(area, name)),
      };
    }),
});
