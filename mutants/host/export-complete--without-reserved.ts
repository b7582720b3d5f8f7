import { hostMutant } from '../mutant.ts';
import { changeExported } from '../record-tools.ts';

export default hostMutant({
  requirements: ['export-complete'],
  description: 'leaves reserved threads out of an export',
  change: (parts) =>
    changeExported(parts, (record) => (parts.isReservedThread(record.thread) ? undefined : record)),
});
