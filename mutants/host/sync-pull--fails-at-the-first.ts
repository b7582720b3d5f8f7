import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-pull'],
  description: 'fails at the first record that it refuses',
  change: (parts) => ({ ...parts, obstacleOf: (code) => parts.obstacleOf(code) ?? 'PARSE_ERROR' }),
});
