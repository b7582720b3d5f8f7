import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-answer'],
  description: 'introduces everybody where the list is empty',
  change: (parts) => ({
    ...parts,
    introducedTo: (asker, pairs, setting) =>
      parts.introducedTo(asker, pairs, {
        ...setting,
        introduce: setting.introduce?.length === 0 ? null : setting.introduce,
      }),
  }),
});
