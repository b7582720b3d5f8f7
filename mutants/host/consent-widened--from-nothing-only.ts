import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-widened'],
  description: 'delivers again only what could not be seen at all before',
  change: (parts) => ({
    ...parts,
    isWider: (now, before) => before === undefined && parts.isWider(now, before),
  }),
});
