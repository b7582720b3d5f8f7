import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-verbatim'],
  description: 'keeps an activity without its proof',
  change: (parts) => ({
    ...parts,
    storedText(_bytes, activity) {
      const { proof: _proof, ...rest } = activity;
      return JSON.stringify(rest);
    },
  }),
});
