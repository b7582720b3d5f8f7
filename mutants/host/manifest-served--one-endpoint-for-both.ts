import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['manifest-served'],
  description: 'has one endpoint for changes and records',
  change: (parts) => ({
    ...parts,
    manifestOf: (host) => {
      const right = parts.manifestOf(host);
      const { sync_change_endpoint } = right.federation;
      return {
        ...right,
        federation: { ...right.federation, sync_record_endpoint: sync_change_endpoint },
      };
    },
  }),
});
