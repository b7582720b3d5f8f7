import { formatTimestamp } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';

const START = Date.now();

export default hostMutant({
  requirements: ['manifest-fresh'],
  description: 'counts the time of a manifest from the start of the host',
  change: (parts) => ({
    ...parts,
    manifestOf: (host) =>
      parts.manifestOf({
        ...host,
        expires: formatTimestamp(START + 7 * 24 * 3_600_000),
        issued: host.issued,
      }),
  }),
});
