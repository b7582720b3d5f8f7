import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-size'],
  description: 'judges the shape before the size',
  change: (parts) => ({
    ...parts,
    checkFormLooks: (form) => {
      if (isJsonObject(form)) parts.checkFormLooks('level' in form ? form : { ...form, body: {} });
      parts.checkFormLooks(form);
    },
  }),
});
