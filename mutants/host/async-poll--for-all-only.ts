import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-poll'],
  description: 'asks only the relay that is set for all',
  change: (parts) => ({
    ...parts,
    relaysToAsk: (settings) =>
      parts.relaysToAsk(new Map([...settings].filter(([target]) => target === 'all'))),
  }),
});
