import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type BookExports, builtFiles } from '../book-exports.ts';
import { type Piece, validation } from '../validation.ts';

/** Data against the JSON schema that is published with it, and the schema against the draft that it names. */
function bySchema(format: string, files: RegExp, schemaFile: string) {
  return validation({
    format,
    validator: `ajv with ${schemaFile}, and that with the schema of draft 2020-12`,
    packages: ['ajv'],
    pieces: (book) => builtFiles(book, files),
    spoil: (text) => text.replace(/"schema": ?1\b/, '"schema": 9'),
    faults: (pieces: readonly Piece[], _, { folder }: BookExports) => {
      const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } });
      // Throws at a schema that is none.
      const validate = ajv.compile(JSON.parse(readFileSync(join(folder, schemaFile), 'utf8')));
      return pieces.flatMap(({ name, content }) => (validate(JSON.parse(content)) ? [] : [`${name}: ${ajv.errorsText(validate.errors)}`]));
    },
  });
}

export const data = [
  bySchema('links.json', /^links\.json$/, 'links.schema.json'),
  bySchema('command: JSON', /^commands\/.*\.json$/, 'commands.schema.json'),
];
