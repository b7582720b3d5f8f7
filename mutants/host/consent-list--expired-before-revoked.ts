import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-list'],
  description: 'lists what was revoked as expired once its time has come',
  change: (parts) => ({
    ...parts,
    grantViews: (records, now) =>
      parts.grantViews(records, now).map((view) => {
        const { expires } = view.body as { expires?: string };
        return expires !== undefined && expires <= now ? { ...view, state: 'expired' } : view;
      }),
  }),
});
