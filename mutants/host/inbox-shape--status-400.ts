import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-shape'],
  description: 'answers an activity of the wrong shape with 400',
  change: (parts) => ({
    ...parts,
    statusOfCode: (code) => (code === 'shape-invalid' ? 400 : parts.statusOfCode(code)),
  }),
});
