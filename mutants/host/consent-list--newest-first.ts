import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-list'],
  description: 'lists the newest grant first',
  change: (parts) => ({
    ...parts,
    grantViews: (records, now) => parts.grantViews(records, now).reverse(),
  }),
});
