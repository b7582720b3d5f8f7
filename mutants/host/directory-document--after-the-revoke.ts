import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-document'],
  description: 'shows the document after a revoke',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      document: (state) =>
        right.document(state.last.type === 'revoke' ? { ...state, last: state.statement } : state),
    })),
});
