import type { DirectoryDocument } from '../../reference/core/directory-log.ts';
import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

const services = new Map<string, DirectoryDocument['service']>();

export default hostMutant({
  requirements: ['directory-fold'],
  description: 'keeps the place of an operation before',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      document: (state) => {
        const document = right.document(state);
        const first = document && (services.get(state.did) ?? document.service);
        if (first) services.set(state.did, first);
        return document && { ...document, service: first! };
      },
    })),
});
