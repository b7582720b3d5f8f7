import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['manifest-served'],
  description: 'writes another name of itself as its base URL',
  change: (parts) => ({
    ...parts,
    manifestOf: (host) =>
      parts.manifestOf({ ...host, baseUrl: host.baseUrl.replace('127.0.0.1', 'localhost') }),
  }),
});
