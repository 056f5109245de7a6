import { describe, expect, test } from 'vitest';
import { explainLine } from './index.ts';
import { realHandbook } from './testing/real-handbook.ts';

/** `text | kind | what is said`, cut at the first stop; blanks left out. */
function told(line: string): string[] {
  return explainLine(line, realHandbook)
    .parts.filter(({ says }) => says !== '')
    .map(({ text, kind, says }) => `${text} | ${kind} | ${says.split(/[。，；（]/)[0] ?? ''}`);
}

const idOf = (line: string, text: string) => explainLine(line, realHandbook).parts.find((part) => part.text === text)?.id;

test('a line with a prompt, sudo and options is told word by word', () => {
  expect(told('$ sudo docker run -itd -p 8080:80 --name=web nginx:1.27 nginx -g x')).toMatchInlineSnapshot(`
    [
      "$  | shell | 提示符",
      "sudo | shell | 以root身份运行后面的命令",
      "docker | program | Docker的命令行客户端",
      "run | command | 即docker container run",
      "-i | option | 即--interactive：保持标准输入打开",
      "t | option | 即--tty：给容器分配终端",
      "d | option | 即--detach：在后台运行",
      "-p | option | 即--publish：把容器端口映射到宿主机",
      "8080:80 | value | --publish的值：宿主机端口8080 → 容器端口80",
      "--name= | option | 给容器起名字",
      "web | value | --name的值",
      "nginx:1.27 | argument | 镜像",
      "nginx | argument | 在容器里运行的程序",
      "-g | argument | 交给容器里那个程序的参数",
      "x | argument | 交给容器里那个程序的参数",
    ]
  `);
});

test('what is inside a substitution is told as a command of its own', () => {
  expect(told('docker rm -f $(docker ps -aq) | grep x > out.txt')).toMatchInlineSnapshot(`
    [
      "docker | program | Docker的命令行客户端",
      "rm | command | 即docker container rm",
      "-f | option | 即--force：先向运行中的容器发SIGKILL再删除",
      "$( | argument | 容器",
      "docker | program | Docker的命令行客户端",
      "ps | command | 即docker container ls",
      "-a | option | 即--all：列出所有容器",
      "q | option | 即--quiet：只打印ID",
      ") | argument | 里面的命令到此为止",
      "| | shell | 管道：前一个程序的输出交给后一个",
      "grep | program | 只留下含有某些字的行",
      "x | argument | 交给grep",
      "> | shell | 输出写到文件",
      "out.txt | shell | 重定向的去处或来处",
    ]
  `);
});

test('continuations, lists and other programs are named', () => {
  expect(told('docker pull a:1 && \\\n  docker images | head -3; echo done # 完')).toMatchInlineSnapshot(`
    [
      "docker | program | Docker的命令行客户端",
      "pull | command | 即docker image pull",
      "a:1 | argument | 镜像名",
      "&& | shell | 前一条成功了",
      "\\
     | shell | 续行：下一行接着这一行",
      "docker | program | Docker的命令行客户端",
      "images | command | 即docker image ls",
      "| | shell | 管道：前一个程序的输出交给后一个",
      "head | program | 只留前几行",
      "-3 | argument | 交给head",
      "; | shell | 接着运行下一条",
      "echo | program | 打印文字",
      "done | argument | 交给echo",
      "# 完 | shell | 注释",
    ]
  `);
});

test('commands, options and arguments lead to their places', () => {
  const line = 'docker compose -f a.yaml up --detach web';
  expect(['compose', '-f', 'a.yaml', 'up', '--detach', 'web'].map((text) => idOf(line, text))).toEqual([
    'commands/compose',
    'commands/compose#file',
    'commands/compose#file',
    'commands/compose/up',
    'commands/compose/up#detach',
    'commands/compose/up',
  ]);
});

describe('what is typed otherwise is read all the same', () => {
  test.each([
    ['docker run —rm nginx:1', '—rm', 'commands/container/run#rm'],
    ['docker rm －f web', '－f', 'commands/container/rm#force'],
    ['docker run -e “A=1” nginx:1', '“A=1”', 'commands/container/run#env'],
    ['[root@host ~]# docker ps –a', '–a', 'commands/container/ls#all'],
    ['docker-compose up', 'up', 'commands/compose/up'],
    ['docker-compose up', 'docker-compose', 'commands/compose'],
    ['docker run ^\r\n  --rm nginx:1', '--rm', 'commands/container/run#rm'],
  ])('%j', (line, text, id) => {
    expect(idOf(line, text)).toBe(id);
  });
});

describe('values that have parts are told by them', () => {
  test.each([
    ['-p 80', '80', '宿主机随机端口 → 容器端口80'],
    ['-p 8080:80/udp', '8080:80/udp', '宿主机端口8080 → 容器端口80/udp'],
    ['-p 127.0.0.1:8080:80', '127.0.0.1:8080:80', '宿主机地址127.0.0.1的端口8080 → 容器端口80'],
    ['-v data:/var/lib', 'data:/var/lib', '数据卷data → 容器的/var/lib'],
    ['-v ./site:/www:ro', './site:/www:ro', '宿主机的./site → 容器的/www，只读'],
    ['-v /www', '/www', '匿名数据卷，挂到容器的/www'],
    ['-e A=1', 'A=1', '变量A，值1'],
    ['--restart on-failure:3', 'on-failure:3', '以非零状态退出才重启'],
  ])('%s', (option, text, says) => {
    const part = explainLine(`docker run ${option} nginx:1`, realHandbook).parts.find((one) => one.text === text);
    expect(part?.says.split('：').slice(1).join('：')).toBe(says);
  });
});
