import { hostMutant } from '../mutant.ts';
import { changeNotes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-message-replay'],
  description: 'takes a poll as often as it comes',
  change: (parts) =>
    changeNotes(parts, (right) => ({
      find: (area, name) =>
        area === 'pair-messages' && name.includes(' bagaaiera')
          ? undefined
          : right.find(area, name),
    })),
});
