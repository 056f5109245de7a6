import { describe, expect, test } from 'vitest';
import { explainLine } from './index.ts';
import { rules } from './rules.ts';
import { realHandbook } from './testing/real-handbook.ts';

const findings = (line: string) => explainLine(line, realHandbook).findings;

describe('what docker would refuse has the nearest right one', () => {
  test.each([
    ['docker imgaes', 'docker images'],
    ['docker run -rm nginx:1', 'docker run --rm nginx:1'],
    ['docker run --detatch nginx:1', 'docker run --detach nginx:1'],
    ['$ docker compose up --biuld', '$ docker compose up --build'],
    ['dcoker ps', 'docker ps'],
    ['run -it ubuntu:24.04', 'docker run -it ubuntu:24.04'],
    ['docker run —rm nginx:1', 'docker run --rm nginx:1'],
    ['docker run --net host nginx:1', 'docker run --network host nginx:1'],
    ['docker-compose up', 'docker compose up'],
    ['docker run \\ \n --rm nginx:1', 'docker run \\\n --rm nginx:1'],
  ])('%s', (line, better) => {
    expect(findings(line)[0]?.better).toBe(better);
  });

  test.each([
    ['docker run --zzqq nginx:1', '没有选项`--zzqq`'],
    ['docker run nginx:1 --name', undefined],
    ['docker ps --filter', '要一个值'],
    ['docker rm', '还少一个参数'],
    ['docker volume create a b', '多出来的'],
    ['docker run --pids-limit many nginx:1', '整数'],
    ['docker run --pull sometimes nginx:1', '之一'],
    ['docker run --name a --name b nginx:1', '只有最后一次'],
    ['docker run --link db nginx:1', '不再推荐'],
    ['ls -l', '没有docker命令行'],
  ])('%s', (line, says) => {
    const texts = findings(line).map((finding) => finding.says);
    if (says === undefined) expect(texts.filter((text) => text.includes('值'))).toEqual([]);
    else expect(texts.join('\n')).toContain(says);
  });
});

/** A line that each rule speaks of, and one like it of which it is silent. */
const lines: Readonly<Record<string, [speaks: string, silent: string]>> = {
  'rm-restart': ['docker run --rm --restart always a:1', 'docker run --rm --restart no a:1'],
  'detach-attach': ['docker run -d -a stdout a:1', 'docker run -a stdout a:1'],
  'host-publish': ['docker run --network host -p 80:80 a:1', 'docker run --network web -p 80:80 a:1'],
  'container-network-publish': ['docker run --network container:db -p 80:80 a:1', 'docker run --network container:db a:1'],
  'detach-rm-terminal': ['docker run -d --rm -it a:1', 'docker run -d -it a:1'],
  privileged: ['docker run --privileged a:1', 'docker run --privileged=false a:1'],
  'mount-root': ['docker run -v /:/host a:1', 'docker run -v /srv:/host a:1'],
  'mount-system': ['docker run --mount type=bind,src=/etc,dst=/x a:1', 'docker run -v /etcetera:/x a:1'],
  'mount-socket': ['docker run -v /var/run/docker.sock:/var/run/docker.sock a:1', 'docker run -v /var/run/x.sock:/x a:1'],
  'host-pid': ['docker run --pid host a:1', 'docker run --pid container:b a:1'],
  'host-users': ['docker run --userns=host a:1', 'docker run a:1 --userns=host'],
  'all-capabilities': ['docker run --cap-add sys_admin a:1', 'docker run --cap-add NET_ADMIN a:1'],
  'no-confinement': ['docker run --security-opt seccomp=unconfined a:1', 'docker run --security-opt seccomp=p.json a:1'],
  'open-daemon': ['docker -H tcp://10.0.0.1:2375 ps', 'docker -H ssh://me@10.0.0.1 ps'],
  'open-database': ['docker run -p 3306:3306 a:1', 'docker run -p 127.0.0.1:3306:3306 a:1'],
  'secret-in-line': ['docker run -e MYSQL_ROOT_PASSWORD=x a:1', 'docker run -e MYSQL_ROOT_PASSWORD a:1'],
  'password-in-line': ['docker login -u me -p secret', 'docker login -u me --password-stdin'],
  'no-oom-kill': ['docker run --oom-kill-disable a:1', 'docker run --oom-kill-disable -m 1g a:1'],
  latest: ['docker pull localhost:5000/nginx', 'docker pull nginx@sha256:aaaa'],
  'option-behind-image': ['docker run nginx:1 -p 80:80', 'docker run nginx:1 -g off'],
  'shell-without-terminal': ['docker run ubuntu:24.04 bash', 'docker run -it ubuntu:24.04 bash'],
  'remove-all-containers': ['docker rm -f $(docker ps -aq)', 'docker rm -f web'],
  'remove-all': ['docker rmi `docker images -q`', 'docker rmi web:1'],
  'force-remove': ['docker rm -f web', 'docker rm web'],
  'prune-volumes': ['docker system prune --volumes', 'docker system prune'],
  'prune-all-images': ['docker system prune -a', 'docker system prune'],
  'prune-named-volumes': ['docker volume prune -a', 'docker volume prune'],
  'prune-unasked': ['docker container prune -f', 'docker container prune'],
  'down-volumes': ['docker compose down -v', 'docker compose down'],
  'leave-swarm': ['docker swarm leave -f', 'docker swarm leave'],
};

test('every rule has a line that it speaks of', () => {
  expect(rules.map(({ name }) => name).toSorted()).toEqual(Object.keys(lines).toSorted());
});

describe.each(rules.map((rule) => [rule.name, rule.says] as const))('%s', (name, says) => {
  const [speaks = '', silent = ''] = lines[name] ?? [];
  test(`speaks of ${speaks}`, () => {
    expect(findings(speaks).map((finding) => finding.says)).toContain(says);
  });
  test(`is silent about ${silent}`, () => {
    expect(findings(silent).map((finding) => finding.says)).not.toContain(says);
  });
});

test('a sound line has nothing to look out for', () => {
  for (const line of [
    'docker run -d --name web -p 8080:80 nginx:1.27',
    'docker compose up -d --build',
    'docker buildx build -t a:1 .',
    'docker ps -a',
  ])
    expect(findings(line)).toEqual([]);
});

test('the worst comes first', () => {
  expect(findings('docker run --rm --restart always --privileged --zzqq a').map(({ kind }) => kind)).toEqual([
    'wrong',
    'conflict',
    'risk',
    'hint',
  ]);
});
