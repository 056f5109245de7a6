import { didYouMean, type Issue } from '../../core/index.ts';
import type { EntryOf } from '../../schemas/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import { placeOf } from '../place-of.ts';

type Message = EntryOf<'messages'>;

/** Messages are met with commands that exist, and what provoked one printed it, in an environment that is described. */
export function messages(book: BookUnderCheck): Issue[] {
  return book.content.messages.flatMap((entry) => [
    ...unknownCommands(entry, book),
    ...unknownEnvironment(entry, book),
    ...notPrinted(entry),
  ]);
}

function unknownCommands(entry: Message, { catalog }: BookUnderCheck): Issue[] {
  if (catalog.commands.size === 0) return [];
  const names = [...catalog.commands.keys()].map((path) => path.replaceAll(' ', '/'));
  return entry.data.commands.flatMap((name, i): Issue[] => {
    if (names.includes(name)) return [];
    const alias = catalog.tree.get(name.replaceAll('/', ' '));
    return [
      {
        rule: 'message/unknown-command',
        message: `there is no command "${name}"`,
        hint: alias
          ? `it is another spelling of "${alias.path.replaceAll(' ', '/')}": write that`
          : didYouMean(name, names, 'name a canonical command with slashes: container/rm'),
        ...placeOf(entry, ['commands', i]),
      },
    ];
  });
}

function unknownEnvironment(entry: Message, { catalog: { environments } }: BookUnderCheck): Issue[] {
  const ran = entry.data.transcript?.ran;
  if (ran === undefined || Object.hasOwn(environments, ran)) return [];
  return [
    {
      rule: 'code/unknown-environment',
      message: `there is no environment "${ran}"`,
      hint: didYouMean(ran, Object.keys(environments), 'add it to data/environments.yaml'),
      ...placeOf(entry, ['transcript', 'ran']),
    },
  ];
}

/** A message that was provoked must be among what was printed, or it is not word for word. */
function notPrinted(entry: Message): Issue[] {
  const { message, transcript } = entry.data;
  if (transcript === undefined || message.some((wording) => transcript.output.includes(wording))) return [];
  return [
    {
      rule: 'message/not-printed',
      message: `the transcript prints none of its wordings, the first being "${message[0] ?? ''}"`,
      hint: 'write one wording as it was printed, or record the output again',
      ...placeOf(entry, ['transcript', 'output']),
    },
  ];
}
