import { validate, ValidationCode } from 'dockerfile-utils';
import type { Fault } from './fault.ts';

/** Of the severities of the language server protocol, the only one that a build would refuse; the others are advice on style. */
const ERROR = 1;

/** What a parser of Dockerfiles refuses in a text. A fragment may lack its FROM. */
export function dockerfileFaults(text: string, fragment: boolean): Fault[] {
  return validate(text)
    .filter(({ severity, code }) => severity === ERROR && !(fragment && code === ValidationCode.NO_SOURCE_IMAGE))
    .map(({ message, range, code }) => ({
      rule: 'dockerfile/invalid',
      message: typeof message === 'string' ? message : message.value,
      hint:
        code === ValidationCode.NO_SOURCE_IMAGE
          ? 'begin with FROM; a part of a Dockerfile is declared with the word fragment'
          : 'correct the instruction after the Dockerfile reference',
      line: range.start.line,
    }));
}
