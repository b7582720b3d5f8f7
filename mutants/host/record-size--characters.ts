import { canonicalText } from '../../reference/core/canonical.ts';
import { type JsonValue, isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-size'],
  description: 'counts characters instead of bytes',
  change: (parts) => ({
    ...parts,
    checkRecordSize: (record) => {
      if (canonicalText(record as JsonValue).length > 262_144) parts.checkRecordSize(record);
    },
    checkFormLooks: (form) => {
      const isShort = isJsonObject(form) && canonicalText(form).length <= 262_144;
      parts.checkFormLooks(
        isShort && isJsonObject(form['body']) && !('level' in form) ? { ...form, body: {} } : form,
      );
    },
  }),
});
