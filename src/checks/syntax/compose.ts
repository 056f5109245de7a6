import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchema, type ErrorObject, type ValidateFunction } from 'ajv';
import { didYouMean } from '../../core/index.ts';

/** Something that the compose specification does not allow. */
export interface ComposeFault {
  /** Keys that lead to it. */
  path: string[];
  message: string;
  hint: string;
}

/** True for the file names that docker compose looks for, their overrides and variants. */
export function isComposeName(name: string): boolean {
  return /(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/.test(name);
}

/** Holds data against the JSON schema of the compose specification. */
export function validateCompose(data: unknown): ComposeFault[] {
  const validate = validator();
  if (validate(data)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => !['oneOf', 'anyOf', 'if', 'not'].includes(keyword));
  // Of the forms that a value may have, those that it resembles least complain first, high up: the deepest complaint is the one meant.
  const places = [...new Set(errors.map(({ instancePath }) => instancePath))].filter(
    (place, _, all) => !all.some((other) => other.startsWith(`${place}/`)) || errors.some((error) => isCertain(error, place)),
  );
  return places.flatMap((place) =>
    faultsAt(
      place,
      errors.filter((error) => error.instancePath === place),
    ),
  );
}

/** A key too many outside of any choice of forms is wrong whatever lies deeper. */
function isCertain({ instancePath, keyword, schemaPath }: ErrorObject, place: string): boolean {
  return instancePath === place && keyword === 'additionalProperties' && !/oneOf|anyOf/.test(schemaPath);
}

function faultsAt(place: string, errors: readonly ErrorObject[]): ComposeFault[] {
  const path = place
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties');
  if (unknown.length > 0) return unknown.map((error) => unknownKey(error, path));
  const reasons = [...new Set(errors.map(reasonOf))];
  return [
    {
      path,
      message: `"${path.join('.') || 'the file'}" ${reasons.join(' or ').replaceAll(' or must be ', ' or ')}`,
      hint: 'correct the value after the compose specification; a part of a file is declared with the word fragment',
    },
  ];
}

function unknownKey(error: ErrorObject, path: readonly string[]): ComposeFault {
  const key = String(error.params['additionalProperty']);
  return {
    path: [...path, key],
    message: `the compose specification has no key "${[...path, key].join('.')}"`,
    hint: didYouMean(key, knownKeys(error), 'take it out, or correct its name'),
  };
}

function knownKeys({ parentSchema }: ErrorObject): string[] {
  const properties: unknown = parentSchema?.['properties'];
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

function reasonOf({ keyword, message = 'does not fit', params }: ErrorObject): string {
  return keyword === 'enum' ? `must be one of ${[params['allowedValues']].flat().join(', ')}` : message;
}

let compiled: ValidateFunction | undefined;

/** Compiled when the first compose file is met: it takes a tenth of a second. */
function validator(): ValidateFunction {
  if (compiled) return compiled;
  const text = readFileSync(join(import.meta.dirname, 'compose-spec/compose-spec.json'), 'utf8');
  // It names its own schema by an address that the library does not know; it is draft 7, the default.
  const schema: AnySchema = { ...JSON.parse(text), $schema: undefined };
  compiled = new Ajv({ strict: false, allErrors: true, verbose: true }).compile(schema);
  return compiled;
}
