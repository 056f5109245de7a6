import { z } from 'zod';

/** Version of the Engine API: `1.44`. */
const apiVersion = z.string().regex(/^\d+\.\d+$/, 'must be a version of the Engine API, quoted, for example "1.44"');

/** A command's words without the leading `docker`: `container rm`. */
const commandPath = z
  .string()
  .regex(/^[a-z0-9-]+( [a-z0-9-]+)*$/, 'must be the words of a command without "docker", for example "container rm"');

/** A long option without its dashes. */
const longName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'must be a long option without dashes');

/** One letter of a short option without its dash. */
const shortName = z.string().regex(/^[A-Za-z0-9]$/, 'must be one letter without a dash');

/** What the daemon must be for a command or flag to work. Nothing set: works everywhere that this client talks to. */
const conditions = {
  /** First version of the Engine API that has it. Omitted where 1.24, the oldest that can be asked for, has it already. */
  apiSince: apiVersion.optional(),
  /** Only with a daemon on this system. */
  osType: z.enum(['linux', 'windows']).optional(),
  /** Only on a node of a swarm (`active`) or on its managers (`manager`). */
  swarm: z.enum(['active', 'manager']).optional(),
  /** Only with a daemon that runs with its experimental features on. */
  experimentalDaemon: z.literal(true).optional(),
};

/**
 * How an old thing stands: `deprecated` works with a warning, `no-op` is accepted without effect, `hidden-alias` is an old name that
 * works silently, `legacy` works but is advised against, `deprecated-later` and `removed-later` are fine in this version and end in a
 * later one.
 */
export const deprecationStatuses = ['deprecated', 'no-op', 'hidden-alias', 'legacy', 'deprecated-later', 'removed-later'] as const;

/** The end of a command or flag, with the place that says so. */
export const deprecation = z.strictObject({
  status: z.enum(deprecationStatuses),
  /** Version that deprecated it: `v20.10`. */
  since: z.string().optional(),
  /** Version announced for the end of its effect. */
  removal: z.string().optional(),
  /** Version whose client no longer has it. */
  removedIn: z.string().optional(),
  /** Long option, command or argument to use instead. */
  replacedBy: z.string().optional(),
  /** What exactly is meant, where the name alone misleads. English, short. */
  note: z.string().optional(),
  /** `repository:path#section`, several divided by `; `. */
  source: z.string().optional(),
});

/** An option of a command. `--help`, which every command has, is not listed. */
export const flag = z
  .strictObject({
    long: longName,
    short: shortName.optional(),
    /** Type as the help shows it; `bool` where it shows none. */
    type: z.string().min(1),
    /** The flag's own default. Omitted for none and for the zero value: false, 0, 0s, empty. */
    default: z
      .string()
      .refine((text) => !/^(false|0|0s|\[\]|map\[\]|"")?$/.test(text), 'is a zero value: omit it, "no default" is decided in the data')
      .optional(),
    /** Default that only the help's sentence names: what the daemon fills in, or a zero worth saying. */
    textDefault: z.string().min(1).optional(),
    /** May be given more than once. */
    repeatable: z.literal(true).optional(),
    /** Values it takes; an entry that ends in `=` or `:` is a beginning. */
    choices: z.array(z.string().min(1)).min(1).optional(),
    /** Takes other values than these too. */
    choicesOpen: z.literal(true).optional(),
    ...conditions,
    deprecated: deprecation.optional(),
    /** Not yet in this version of a plugin: `v0.24.0`, the one shipped with the documented docker. */
    newerThan: z.string().optional(),
  })
  .refine((it) => it.choicesOpen === undefined || it.choices !== undefined, 'has choicesOpen but no choices');

/** An argument of the first usage line. `A|B` is one of several. */
const argument = z.strictObject({ name: z.string().min(1), required: z.boolean(), repeat: z.boolean() });

/** A canonical command or group. Other spellings are in `aliases`, never entries of their own. */
export const command = z
  .strictObject({
    path: commandPath,
    kind: z.enum(['command', 'group']),
    /** Every other spelling without `docker`: `rm`, `container remove`. */
    aliases: z.array(commandPath),
    /** Spellings that docker answers itself and that run this plugin command as soon as the plugin is installed: `build`. */
    takesOver: z.array(commandPath).min(1).optional(),
    plugin: z.enum(['buildx', 'compose']).optional(),
    newerThan: z.string().optional(),
    /** Heading in the parent's help: `Management Commands`. Omitted for hidden commands and for plugins. */
    section: z.string().min(1).optional(),
    /** Works, but no help lists it. */
    hidden: z.literal(true).optional(),
    /** Usage lines as printed, with `docker`. */
    usages: z.array(z.string().startsWith('docker ')).min(1),
    args: z.array(argument),
    /** Last words of the commands below a group: in the order of its help, then those that the help hides. */
    subcommands: z.array(z.string().min(1)).min(1).optional(),
    flags: z.array(flag),
    /** Options that work but that the help does not show. */
    hiddenFlags: z.array(flag),
    /** Conditions, those of the groups above included. A flag names only what it needs beyond these. */
    requires: z.strictObject(conditions).optional(),
    /** The help says EXPERIMENTAL. */
    experimental: z.literal(true).optional(),
    deprecated: deprecation.optional(),
    /** Upstream's page: `https://github.com/<repo>/blob/<ref>/<path>`. */
    docs: z.strictObject({ repo: z.string().regex(/^[\w.-]+\/[\w.-]+$/), ref: z.string().min(1), path: z.string().min(1) }).optional(),
  })
  .superRefine((it, context) => {
    const say = (message: string): void => void context.addIssue({ code: 'custom', message: `"${it.path}" ${message}` });
    if ((it.kind === 'group') !== (it.subcommands !== undefined)) say('must have subcommands if, and only if, it is a group');
    if (it.hidden && it.section !== undefined) say('is hidden and yet listed in a section');
    const names = [...it.flags, ...it.hiddenFlags].flatMap((each) => (each.short === undefined ? [each.long] : [each.long, each.short]));
    for (const name of repeated(names)) say(`has the flag ${name} twice`);
    if (!isSorted(it.flags.map((each) => each.long))) say('must list its flags by long name');
  });

const commands = z.array(command).superRefine((list, context) => {
  const say = (message: string): void => void context.addIssue({ code: 'custom', message });
  if (!isSorted(list.map((each) => each.path))) say('commands must be sorted by path');
  for (const spelling of repeated(list.flatMap((each) => [each.path, ...each.aliases]))) say(`two commands claim "docker ${spelling}"`);
});

/** `content/data/docker-cli/<version>/docker.json`: what the docker client can do, read from the program. */
export const dockerCli = z.strictObject({
  schema: z.literal(1),
  source: z.strictObject({
    program: z.literal('docker'),
    version: z.string().regex(/^\d+\.\d+\.\d+/),
    build: z.string().min(1),
    apiVersion,
    platform: z.string().min(1),
    extracted: z.iso.date(),
  }),
  globalFlags: z.array(flag),
  /** Global options that work but that the root help does not show. */
  hiddenGlobalFlags: z.array(flag),
  /** The root help's sections, with the spellings it lists there, in its order. */
  rootSections: z.array(z.strictObject({ title: z.string().min(1), members: z.array(commandPath).min(1) })),
  /** Environment variables the client reads. */
  environment: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
        source: z.string().min(1),
        /** Commands that vanish from the root help while it is set. They keep working. */
        hidesFromRootHelp: z.array(commandPath).min(1).optional(),
      }),
    )
    .optional(),
  commands,
});

const revision = z.strictObject({ version: z.string().min(1), commit: z.string().regex(/^[0-9a-f]{40}$/), date: z.iso.date() });

/** `content/data/docker-cli/plugins/<name>.json`: a plugin, read from the documentation data of its repository. */
export const pluginCli = z.strictObject({
  schema: z.literal(1),
  source: revision.extend({
    program: z.enum(['buildx', 'compose']),
    repo: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
    paths: z.array(z.string().min(1)),
    /** How the facts were obtained. Facts only: no sentence of the upstream documentation is in the file. */
    method: z.string().min(1),
    /** The version shipped with the documented docker; `newerThan` is relative to it. */
    comparedWith: revision,
    /** Flags that the older version had: `compose exec --no-TTY`. */
    removedSinceCompared: z.array(z.string().min(1)).min(1).optional(),
    /** Commands that exist without documentation, hence without an entry. */
    hiddenCommands: z.array(commandPath).min(1).optional(),
    /** Things that the documentation says and that are not so. */
    corrections: z
      .array(z.strictObject({ path: commandPath, what: z.string().min(1), source: z.string().min(1) }))
      .min(1)
      .optional(),
  }),
  commands,
});

const flagOf = { command: commandPath, long: longName };

/** `content/data/docker-cli/later-versions.json`: what a newer client adds and drops, from the two versions' documentation. */
export const laterVersionDelta = z.strictObject({
  schema: z.literal(1),
  source: z.strictObject({
    repo: z.string().min(1),
    paths: z.string().min(1),
    from: z.string().min(1),
    to: z.string().min(1),
    commit: z.string().regex(/^[0-9a-f]{40}$/),
    date: z.iso.date(),
  }),
  addedCommands: z.array(commandPath),
  removedCommands: z.array(commandPath),
  addedFlags: z.array(z.strictObject({ ...flagOf, type: z.string().min(1) })),
  removedFlags: z.array(z.strictObject(flagOf)),
  changedDefaults: z.array(z.strictObject({ ...flagOf, from: z.string().optional(), to: z.string().optional() })),
  changedTypes: z.array(z.strictObject({ ...flagOf, from: z.string().min(1), to: z.string().min(1) })),
});

export type Deprecation = z.infer<typeof deprecation>;
export type Flag = z.infer<typeof flag>;
export type Command = z.infer<typeof command>;
export type CommandArgument = z.infer<typeof argument>;
export type DockerCli = z.infer<typeof dockerCli>;
export type PluginCli = z.infer<typeof pluginCli>;
export type LaterVersionDelta = z.infer<typeof laterVersionDelta>;

/** Code-unit order, the same on every machine and in every locale, so that regenerating makes no diff. */
function isSorted(names: readonly string[]): boolean {
  return names.every((name, index) => index === 0 || (names[index - 1] ?? '') <= name);
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
