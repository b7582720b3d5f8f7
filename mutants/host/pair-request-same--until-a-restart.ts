import { hostMutant } from '../mutant.ts';

const START = Date.now();

export default hostMutant({
  requirements: ['pair-request-same'],
  description: 'forgets over a restart which proposals wait',
  change: (parts) => ({
    ...parts,
    findWaiting: (memory, proposal, now) => {
      const found = parts.findWaiting(memory, proposal, now);
      const made = found ? Date.parse(found.expires) - parts.pairTimes.proposal : 0;
      return made >= START ? found : undefined;
    },
  }),
});
