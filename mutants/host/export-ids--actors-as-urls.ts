import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeExport, without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['export-ids'],
  description: 'exports the actor documents in place of key documents',
  change: (parts) =>
    changeExport(parts, (line) =>
      line.startsWith('{"key_document"')
        ? JSON.stringify({
            key_document: without(
              (JSON.parse(line) as { key_document: JsonObject }).key_document,
              'proof',
            ),
          })
        : line,
    ),
});
