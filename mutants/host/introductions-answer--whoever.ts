import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-answer'],
  description: 'introduces everybody, whatever the list',
  change: (parts) => ({
    ...parts,
    introducedTo: (asker, pairs, setting) =>
      parts.introducedTo(asker, pairs, { ...setting, introduce: null }),
  }),
});
