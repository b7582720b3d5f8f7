import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-answer'],
  description: 'introduces nobody where there is no list',
  change: (parts) => ({
    ...parts,
    introducedTo: (asker, pairs, setting) =>
      parts.introducedTo(asker, pairs, { ...setting, introduce: setting.introduce ?? [] }),
  }),
});
