import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['clock-shape'],
  description: 'answers a wrong body with 400',
  change: (parts) => ({
    ...parts,
    statusOfCode: (code) => (code === 'shape-invalid' ? 400 : parts.statusOfCode(code)),
  }),
});
