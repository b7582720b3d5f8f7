import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup'],
  description: 'takes the last service of a document',
  change: (parts) => ({
    ...parts,
    placeOf: (document) =>
      parts.placeOf({ ...document, service: [document.service ?? []].flat().reverse() }),
  }),
});
