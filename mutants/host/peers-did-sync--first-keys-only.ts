import { changeLog } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-did-sync'],
  description: 'knows only the keys of the genesis',
  change: (parts) =>
    changeLog(parts, (state) => ({
      ...state,
      keys: state.keys.slice(0, 1).map(({ superseded_at: _superseded, ...key }) => key),
    })),
});
