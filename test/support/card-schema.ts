import Ajv from 'ajv';
import draft6 from 'ajv/dist/refs/json-schema-draft-06.json';
import type { Json } from './cards';

/** What the official schema of Adaptive Cards has to say against a card. The schema is not ours to carry along. */
export function againstSchema(schema: Json): (card: Json) => string[] {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addMetaSchema(draft6);
  const { id: _id, ...rest } = schema;
  const validate = ajv.compile(rest);
  return (card) => (validate(card) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`));
}
