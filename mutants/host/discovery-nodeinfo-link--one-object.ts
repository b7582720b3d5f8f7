import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-nodeinfo-link'],
  description: 'gives the link as an object and not in a list',
  change: (parts) => ({
    ...parts,
    nodeinfoLinks: (config) => ({ links: (parts.nodeinfoLinks(config).links as JsonObject[])[0]! }),
  }),
});
