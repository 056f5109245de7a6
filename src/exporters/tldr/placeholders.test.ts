import { expect, test } from 'vitest';
import { realCatalog } from '../testing/real-catalog.ts';
import { withPlaceholders } from './placeholders.ts';

test.each([
  ['values of options and arguments', 'docker run --name blog nginx', 'docker run --name {{blog}} {{nginx}}'],
  ['written with an equals sign', 'docker run --name=blog nginx', 'docker run --name={{blog}} {{nginx}}'],
  ['in quotes', `docker commit --change 'CMD ["sh"]' box`, `docker commit --change {{'CMD ["sh"]'}} {{box}}`],
  ['in quotes, nothing else', `docker run --env 'A=b c' nginx`, `docker run --env '{{A=b c}}' {{nginx}}`],
  ['many arguments as one', 'docker rm a b c', 'docker rm {{a b c}}'],
  ['two arguments as two', 'docker rename a b', 'docker rename {{a}} {{b}}'],
  ['the program of a container', 'docker exec box ls -l /etc', 'docker exec {{box}} {{ls -l /etc}}'],
  ['not what docker prescribes', 'docker run --pull always nginx', 'docker run --pull always {{nginx}}'],
  ['not what the shell computes', 'docker rm $(docker ps -q --filter name=x)', 'docker rm $(docker ps -q --filter {{name=x}})'],
  ['not a template', "docker ps --format '{{.ID}}'", "docker ps --format '\\{\\{.ID\\}\\}'"],
  ['not standard input', 'docker build -', 'docker build -'],
  ['a placeholder of the book', 'docker rm <容器>', 'docker rm {{容器}}'],
  ['what is not docker stays', 'echo hi | docker exec -i box cat', 'echo hi | docker exec -i {{box}} {{cat}}'],
])('%s', (_, line, expected) => expect(withPlaceholders(line, realCatalog.tree)).toBe(expected));
