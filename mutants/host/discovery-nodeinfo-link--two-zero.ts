import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-nodeinfo-link'],
  description: 'links to its NodeInfo document as one of version 2.0',
  change: (parts) => ({
    ...parts,
    nodeinfoLinks: (config) => {
      const text = JSON.stringify(parts.nodeinfoLinks(config)).replaceAll(
        'schema/2.1',
        'schema/2.0',
      );
      return JSON.parse(text) as JsonObject;
    },
  }),
});
