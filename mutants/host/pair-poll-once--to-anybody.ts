import { hostMutant } from '../mutant.ts';
import { changeNotes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-poll-once'],
  description: 'gives the state of a request to everybody who knows its nonce',
  change: (parts) =>
    changeNotes(parts, (right) => ({
      find: (area, name) => {
        const found = right.find(area, name);
        if (found !== undefined || area !== 'pair-requests') return found;
        const nonce = name.slice(name.indexOf(' '));
        return right.list(area).find((note) => note.name.endsWith(nonce))?.value;
      },
    })),
});
