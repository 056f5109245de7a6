import { z } from 'zod';
import { deprecationStatuses } from '../schemas/index.ts';

const fact = z.strictObject({
  label: z.string().min(1).describe('What kind of fact it is, for a reader.'),
  text: z.string().optional().describe('The fact in words.'),
  code: z.array(z.string()).optional().describe('Values that are code; they follow the words.'),
});

const place = {
  id: z.string().describe('Permanent id: the path below the base of the site.'),
  title: z.string().min(1).describe('Name as the reader sees it.'),
  url: z.url().describe('Address of its page.'),
};

const option = z.strictObject({
  name: z.string().min(1).describe('Long name without dashes.'),
  short: z.string().length(1).optional().describe('One letter without a dash.'),
  type: z.string().min(1).describe('Type as the help shows it; "bool" for a switch.'),
  url: z.url().describe('Permanent address of the option.'),
  explanation: z.string().optional().describe('What it changes and when it is used. Code stands in backticks.'),
  default: z.string().optional().describe('Its default, where that is not false, 0 or empty.'),
  choices: z.array(z.string()).optional().describe('Values it takes.'),
  choicesOpen: z.literal(true).optional().describe('It takes other values, too.'),
  repeatable: z.literal(true).optional().describe('May be given more than once.'),
  apiSince: z.string().optional().describe('First version of the Engine API that has it.'),
  osType: z.enum(['linux', 'windows']).optional().describe('Only with a daemon on this system.'),
  swarm: z.enum(['active', 'manager']).optional().describe('Only on a node of a swarm, or on its managers.'),
  experimentalDaemon: z.literal(true).optional().describe('Only with a daemon that has its experimental features on.'),
  newerThan: z.string().optional().describe('Not yet in this version.'),
  deprecated: z
    .strictObject({
      status: z.enum(deprecationStatuses).describe('How it stands.'),
      since: z.string().optional().describe('Version that deprecated it.'),
      removal: z.string().optional().describe('Version announced for its end.'),
      replacedBy: z.string().optional().describe('What to use instead.'),
    })
    .optional(),
  hidden: z.literal(true).optional().describe('It works, but the help does not list it.'),
  facts: z.array(fact).describe('The same facts, worded for a reader, and what newer versions change.'),
});

/** A command or group with everything the book says about it. Every format is a rendering of this, and the JSON is this itself. */
export const commandDocument = z.strictObject({
  schema: z.literal(1).describe('Version of this format.'),
  ...place,
  kind: z.enum(['command', 'group']),
  lang: z.string().describe('Language of the words, BCP 47.'),
  book: z.string().min(1).describe('Title of the book that says so.'),
  program: z.string().min(1).describe('Program that has the command, with the version described.'),
  purpose: z.string().min(1).describe('One sentence without a full stop. In all texts, code stands in backticks.'),
  usages: z.array(z.string()).min(1).describe('Usage lines as docker prints them.'),
  aliases: z.array(z.string()).describe('Other spellings, each with "docker".'),
  conditions: z.array(fact).describe('What must hold for it to work, and how it stands.'),
  details: z.array(z.string()).describe('Paragraphs.'),
  arguments: z.array(z.strictObject({ name: z.string().min(1), required: z.boolean(), repeat: z.boolean() })),
  subcommands: z.array(z.strictObject({ ...place, purpose: z.string().optional() })),
  examples: z.array(
    z.strictObject({
      wish: z.string().min(1).describe('What the reader wants.'),
      run: z.string().min(1).describe('What to type.'),
      output: z.string().optional().describe('What it printed.'),
      destructive: z.literal(true).optional().describe('It loses data or stops something that runs.'),
    }),
  ),
  options: z.array(option),
  pitfalls: z.array(
    z.strictObject({
      title: z.string().min(1),
      message: z.string().optional().describe('The message as printed.'),
      text: z.string().min(1).describe('The cause and the cure.'),
    }),
  ),
  related: z.array(z.strictObject({ ...place, why: z.string() })),
  chapters: z.array(z.strictObject(place)).describe('Chapters that use it.'),
});

export type CommandDocument = z.infer<typeof commandDocument>;
export type CommandOption = CommandDocument['options'][number];

/** The published JSON Schema of commands/<path>.json. */
export function commandJsonSchema(): z.core.JSONSchema.BaseSchema {
  return {
    ...z.toJSONSchema(commandDocument),
    title: 'A docker command',
    description: 'A command or group with its usage, options, examples, pitfalls and relations.',
  };
}
