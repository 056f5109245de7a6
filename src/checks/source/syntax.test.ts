import { expect, test } from 'vitest';
import { append, issuesAfter, type RedCase, replace, sample, second, triplesOf, wordsOf, write } from '../fixtures/broken-book.ts';

/** A code block at the end of the second chapter; lines are counted from its first. */
const block = (name: string, opening: string, code: string, ...expected: [rule: string, line: number][]): RedCase => ({
  name,
  edits: [append(second, `\n\`\`\`${opening}\n${code}\n\`\`\`\n`)],
  expected: expected.map(([rule, line]) => [rule, second, 60 + line]),
});
/** A file of a project that a code block shows. */
const file = (name: string, path: string, text: string, ...expected: [rule: string, line: number][]): RedCase => ({
  name,
  edits: [write(`samples/start/web/${path}`, text), append(second, `\n\`\`\`text file="start/web/${path}"\n\`\`\`\n`)],
  expected: expected.map(([rule, line]) => [rule, `samples/start/web/${path}`, line]),
});

const service = 'services:\n  web:\n    image: nginx\n';

const cases: RedCase[] = [
  block('YAML', 'yaml', 'a: 1\nb: [2]'),
  block('two keys of one name', 'yaml', 'a: 1\na: 2', ['yaml/unreadable', 2]),
  block('a list that does not end', 'yaml', 'a: [1\nb: 2', ['yaml/unreadable', 2]),
  block('a fault in the second document', 'yaml', 'a: 1\n---\na: "b', ['yaml/unreadable', 3]),
  block('a fragment must be YAML, too', 'yaml fragment', 'web:\n  image: "nginx', ['yaml/unreadable', 2]),
  block('a fragment of a compose file', 'yaml title="compose.yaml" fragment', 'web:\n  image: nginx'),
  block('a fragment with the key services', 'yaml fragment', 'services:\n  web:\n    imagee: nginx'),
  file('a YAML file', 'a.yaml', 'a: "b\n', ['yaml/unreadable', 2]),
  block('a compose file', 'yaml title="compose.yaml"', `${service}    ports: ["80:80", {target: 80}]\n    deploy: {replicas: 2}`),
  block('a compose file with what others add and share', 'yaml', `x-a: &a\n  restart: always\n${service}    <<: *a\nvolumes:\n  db:`),
  block('an unknown key of a service', 'yaml', `${service}    imagee: nginx`, ['compose/invalid', 4]),
  block('an unknown key at the top, by name', 'yaml title="docker-compose.yml"', 'service: {}', ['compose/invalid', 1]),
  block('a service that is a text', 'yaml', 'services:\n  web: nginx', ['compose/invalid', 2]),
  block('a wrong choice', 'yaml', `${service}    depends_on:\n      db:\n        condition: healthy`, ['compose/invalid', 6]),
  block('an unknown key of a port', 'yaml', `${service}    ports:\n      - targett: 80`, ['compose/invalid', 5]),
  block('a port of no form', 'yaml', `${service}    ports:\n      - true`, ['compose/invalid', 5]),
  block('nothing under the name of a compose file', 'yaml title="compose.yaml"', '- web', ['compose/invalid', 1]),
  block('YAML of something else', 'yaml title="config.yaml"', 'servers:\n  web: nginx'),
  file('a compose file in a project', 'compose.prod.yaml', 'services:\n  web:\n    imgae: nginx\n', ['compose/invalid', 3]),
  block('JSON', 'json title="daemon.json"', '{"a": [1, 2.5, null]}'),
  block('a comma too many', 'json', '{\n  "a": 1,\n}', ['json/unreadable', 3]),
  block('JSON that does not end', 'json', '{\n  "a": 1', ['json/unreadable', 2]),
  block('a part of JSON', 'json fragment', '"a": 1,'),
  file('a JSON file', 'daemon.json', '{\n  // no\n}\n', ['json/unreadable', 2]),
  block('a Dockerfile', 'dockerfile', 'FROM alpine AS a\nRUN <<EOF\necho a\nEOF\nCOPY --from=a --chmod=755 a b'),
  block('an unknown instruction', 'dockerfile', 'FROM alpine\nRNU echo', ['dockerfile/invalid', 2]),
  block('an unknown option of an instruction', 'dockerfile', 'FROM alpine\nHEALTHCHECK --intervall=3s CMD a', ['dockerfile/invalid', 2]),
  block('no FROM', 'dockerfile', 'RUN echo', ['dockerfile/invalid', 1]),
  block('a part of a Dockerfile', 'dockerfile fragment', 'RUN echo'),
  block('a part of a Dockerfile that is wrong', 'dockerfile fragment', 'RUN echo\nUSER', ['dockerfile/invalid', 2]),
  file('a Dockerfile in a project', 'Dockerfile', 'FROM alpine\n\nEXPOSE web\n', ['dockerfile/invalid', 3]),
  block('a script', 'bash', 'for i in 1 2; do\n  [[ $i = 1 ]] && echo "$i"\ndone <<< x'),
  block('what is not closed', 'bash', 'echo a\nif true; then\n  echo "b"', ['shell/syntax', 4]),
  block('a quote that is not closed', 'sh', "echo a\necho 'b", ['shell/syntax', 2]),
  block('a closing word that nothing opened', 'sh', 'echo a\ndone\necho b', ['shell/syntax', 2]),
  block('a here-document without its end', 'bash', 'cat <<EOF\na', ['shell/syntax', 2]),
  block('a part of a script', 'bash fragment', 'if true; then'),
  {
    name: 'a script file',
    edits: [replace(sample, '# #endregion', '# #endregion\nif true; then')],
    expected: [['shell/syntax', sample, 6]],
  },
  block('other languages have no parser here', 'c', 'int main('),
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test('two scripts, each with its own answer', () => {
  const broken = [append(second, '\n```bash\necho a\nfi\n```\n\n```bash\necho b\n```\n\n```sh\n)\n```\n')];
  expect(triplesOf(issuesAfter(...broken))).toEqual([
    ['shell/syntax', second, 62],
    ['shell/syntax', second, 70],
  ]);
});

test('what the author reads, but for what a shell says, in its own words', () =>
  expect(wordsOf(cases.filter(({ expected }) => !expected.some(([rule]) => rule === 'shell/syntax')))).toMatchInlineSnapshot(`
  "yaml/unreadable: Map keys must be unique
    → correct it as YAML 1.2; a fragment must be YAML, too
  yaml/unreadable: Flow sequence in block collection must be sufficiently indented and end with a ]
    → correct it as YAML 1.2; a fragment must be YAML, too
  yaml/unreadable: Missing closing "quote
    → correct it as YAML 1.2; a fragment must be YAML, too
  compose/invalid: the compose specification has no key "services.web.imagee"
    → did you mean "image"?
  compose/invalid: the compose specification has no key "service"
    → did you mean "services"?
  compose/invalid: "services.web" must be object
    → correct the value after the compose specification; a part of a file is declared with the word fragment
  compose/invalid: "services.web.depends_on.db.condition" must be one of service_started, service_healthy, service_completed_successfully
    → correct the value after the compose specification; a part of a file is declared with the word fragment
  compose/invalid: the compose specification has no key "services.web.ports.0.targett"
    → did you mean "target"?
  compose/invalid: "services.web.ports.0" must be number or string or object
    → correct the value after the compose specification; a part of a file is declared with the word fragment
  compose/invalid: "the file" must be object
    → correct the value after the compose specification; a part of a file is declared with the word fragment
  compose/invalid: the compose specification has no key "services.web.imgae"
    → did you mean "image"?
  json/unreadable: Expected double-quoted property name
    → JSON has no comments and no comma behind the last entry; a part of a file is declared with the word fragment
  json/unreadable: Expected ',' or '}' after property value
    → JSON has no comments and no comma behind the last entry; a part of a file is declared with the word fragment
  json/unreadable: Expected property name or '}'
    → JSON has no comments and no comma behind the last entry; a part of a file is declared with the word fragment
  dockerfile/invalid: Unknown instruction: RNU
    → correct the instruction after the Dockerfile reference
  dockerfile/invalid: Unknown flag: intervall
    → correct the instruction after the Dockerfile reference
  dockerfile/invalid: No source image provided with \`FROM\`
    → begin with FROM; a part of a Dockerfile is declared with the word fragment
  dockerfile/invalid: Instruction has no arguments
    → correct the instruction after the Dockerfile reference
  dockerfile/invalid: Invalid containerPort: web
    → correct the instruction after the Dockerfile reference"
`));
