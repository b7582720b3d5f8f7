import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-nodeinfo'],
  description: 'leaves out the metadata, which are empty',
  change: (parts) => ({
    ...parts,
    nodeinfo: (kernel) => {
      const { metadata: _none, ...document } = parts.nodeinfo(kernel);
      return document;
    },
  }),
});
