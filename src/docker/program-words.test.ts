import { expect, test } from 'vitest';
import { shownLines } from './testing/shown-line.ts';

/** Every docker command of a text, by its canonical name. */
function commands(text: string): string[] {
  return shownLines(text).map(({ name }) => name.replace(/.* → /s, ''));
}

test.each<[string, string[]]>([
  ['sudo docker ps', ['container ls']],
  ['sudo -u ci -E docker ps', ['container ls']],
  ['sudo -uci docker ps', ['container ls']],
  ['env -i DOCKER_HOST=tcp://h:2375 docker ps', ['container ls']],
  ['DOCKER_BUILDKIT=1 docker build .', ['image build']],
  ['A=1 B="2 3" sudo C=4 docker ps', ['container ls']],
  ['time docker pull x', ['image pull']],
  ['exec docker ps', ['container ls']],
  ['nohup docker ps &', ['container ls']],
  ['watch -n 1 docker ps', ['container ls']],
  ['ssh deploy@prod.example docker ps', ['container ls']],
  ['ssh -p 2222 -T deploy@prod.example sudo docker ps', ['container ls']],
  ['ssh docker@prod.example', []],
  ['timeout -s KILL 5 docker pull x', ['image pull']],
  ['docker ps -aq | xargs docker rm', ['container ls', 'container rm']],
  ['docker ps -aq | xargs -r -n 1 docker rm', ['container ls', 'container rm']],
  ['docker ps -aq | xargs -I{} docker rm {}', ['container ls', 'container rm']],
  ['if docker inspect x; then docker rm x; else docker run x; fi', ['inspect', 'container rm', 'container run']],
  ['while ! docker info; do docker ps; done', ['system info', 'container ls']],
  ['until docker info; do sleep 1; done', ['system info']],
  ['if sudo docker info; then :; elif docker ps; then :; fi', ['system info', 'container ls']],
  ['for c in $(docker ps -q); do docker stop $c; done', ['container ls', 'container stop']],
  ['stop() { docker stop "$1"; }', ['container stop']],
  ['{ docker ps; }', ['container ls']],
  ['(cd x && docker build .)', ['image build']],
  ['docker ps && docker images || docker info; docker version', ['container ls', 'image ls', 'system info', 'version']],
  ['docker ps | grep web', ['container ls']],
  ['docker rm $(docker ps -aq)', ['container rm', 'container ls']],
  ['docker rm `docker ps -aq`', ['container rm', 'container ls']],
  ['echo "$(docker inspect -f "{{.Id}}" x)"', ['inspect']],
  ['id=$(docker create $(docker build -q .))', ['container create', 'image build']],
  ['cat <<EOF | docker build -\nRUN docker ps\nEOF\ndocker images', ['image build', 'image ls']],
  ["docker exec web sh -c 'docker ps'", ['container exec']],
  ['echo docker ps', []],
  ['# docker ps', []],
  ['sudo apt-get install docker', []],
  ['grep -u docker x', []],
])('finds what is run: %s', (text, expected) => {
  expect(commands(text)).toEqual(expected);
});
