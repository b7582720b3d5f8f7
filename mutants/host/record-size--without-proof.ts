import { canonicalize } from '../../reference/core/canonical.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-size'],
  description: 'counts the bytes without id and proof',
  change: (parts) => ({
    ...parts,
    checkFormLooks: (form) => {
      try {
        parts.checkFormLooks(form);
      } catch (error) {
        if (!isJsonObject(form) || !isJsonObject(form['body'])) throw error;
        if (canonicalize(without(form, 'id', 'proof')).length > 262_144) throw error;
        parts.checkFormLooks({ ...form, body: {} });
      }
    },
  }),
});
