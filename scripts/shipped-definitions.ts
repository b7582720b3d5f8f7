/** The table of the definitions that every host has from its start, in the chapter *Verbs*. */
import { oracleCanonicalText, oracleCid, SHIPPED_DEFINITIONS } from '../harness/oracle/index.ts';

/** The table of the chapter: kind, name, definition id and the canonical text of the schema. */
export function shippedDefinitionsTable(): string {
  const rows = SHIPPED_DEFINITIONS.map((definition) => {
    const { type, name, schema } = definition;
    const cells = [type, name, oracleCid(definition), oracleCanonicalText(schema)];
    return `| ${cells.map((cell) => `\`${cell}\``).join(' | ')} |`;
  });
  return ['', '| kind | name | definition id | schema |', '|---|---|---|---|', ...rows, ''].join(
    '\n',
  );
}
