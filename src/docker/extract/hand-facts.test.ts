import { expect, test } from 'vitest';
import { checkYaml, handFiles, readHandFacts } from './hand-facts.ts';

test('the committed files are sound', async () => {
  const hand = await readHandFacts('content/data/docker-cli/hand');
  expect(hand['hidden-flags'].length).toBeGreaterThan(5);
});

test('every pattern for defaults matches something that looks like its use', async () => {
  const { patterns } = (await readHandFacts('content/data/docker-cli/hand'))['text-defaults'];
  for (const { pattern } of patterns) expect(new RegExp(pattern).exec('Limit (default 0 = unlimited)')?.[1]).toBe('0');
});

test('a fact without a source, a misspelled field and a flag without a type are errors, told at once', () => {
  const text = `
- { flag: net, commands: [container run], type: string, deprecated: { status: gone } }
- { flag: old, commands: [container run], typ: string }`;
  expect(() => checkYaml(text, handFiles['hidden-flags'], 'hand/hidden-flags.yaml')).toThrowErrorMatchingInlineSnapshot(`
    [ExtractError: ✖ Unrecognized key: "typ"
      → at [1]
    ✖ must have either "sameAs" or "type"
      → at [1]
    ✖ Invalid option: expected one of "deprecated"|"no-op"|"hidden-alias"|"legacy"|"deprecated-later"|"removed-later"
      → at [0].deprecated.status
    ✖ Invalid input: expected string, received undefined
      → at [0].deprecated.source
      in hand/hidden-flags.yaml
      → Mend the file; src/docker/extract/hand-facts.ts says what each field means.]
  `);
});

test('a missing file names itself', async () => {
  await expect(readHandFacts('nowhere')).rejects.toThrow(
    /The file cannot be read: .*\n {2}in nowhere\/hidden-flags.yaml\n {2}→ Run from the project root/,
  );
});
