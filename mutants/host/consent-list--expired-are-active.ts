import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-list'],
  description: 'lists what has expired as active',
  change: (parts) => ({
    ...parts,
    grantViews: (records, now) =>
      parts
        .grantViews(records, now)
        .map((view) => (view.state === 'expired' ? { ...view, state: 'active' } : view)),
  }),
});
