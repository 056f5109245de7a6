import type { ParsedFlag, Span } from '../docker/command-line.ts';
import { findFlag } from '../docker/command-tree.ts';
import type { FindingKind } from './explanation.ts';
import type { LineFacts } from './line-facts.ts';

/** Something that a line can have, with what it leads to. `find` says where. */
export interface Rule {
  name: string;
  kind: FindingKind;
  says: string;
  find(line: LineFacts): Span | ParsedFlag | undefined;
}

const starters = ['container run', 'container create'] as const;
const starts = (line: LineFacts) => line.is(...starters);
/** `-v /:/host` and `--mount type=bind,src=/,dst=/host`, for a path of the host. */
const mounts = (line: LineFacts, path: string) =>
  line.valued(['volume'], new RegExp(`^(?:${path}):`)) ?? line.valued(['mount'], new RegExp(`(?:^|,)(?:source|src)=(?:${path})(?:,|$)`));
const all = /(?:\$\(|`)\s*(?:sudo\s+)?docker\s+(?:container\s+|image\s+|volume\s+)?(?:ps|ls|list|images)\s[^|]*-[a-z]*q/;
const image = (line: LineFacts) => line.parsed.arguments[0];

/** What is said of lines that docker accepts and readers regret, and of options that exclude each other. */
export const rules: readonly Rule[] = [
  {
    name: 'rm-restart',
    kind: 'conflict',
    says: '`--rm`与`--restart`不能同用：一个要退出就删，一个要退出就重启。docker会拒绝。去掉其中一个。',
    find: (line) => line.option('rm') && line.valued(['restart'], /^(?!no$)/),
  },
  {
    name: 'detach-attach',
    kind: 'conflict',
    says: '`--detach`与`--attach`不能同用：一个放到后台，一个接着看输出。docker会拒绝。',
    find: (line) => (starts(line) && line.option('detach') ? line.option('attach') : undefined),
  },
  {
    name: 'host-publish',
    kind: 'conflict',
    says: '用宿主机的网络时`-p`不起作用：容器里的端口就是宿主机的端口，不必也不能映射。',
    find: (line) => line.valued(['network', 'net'], /^host$/) && line.option('publish', 'publish-all'),
  },
  {
    name: 'container-network-publish',
    kind: 'conflict',
    says: '与另一个容器共用网络时不能映射端口，docker会拒绝。把`-p`写在拥有网络的那个容器上。',
    find: (line) => line.valued(['network', 'net'], /^container:/) && line.option('publish', 'publish-all'),
  },
  {
    name: 'detach-rm-terminal',
    kind: 'hint',
    says: '`-d`与`-it`同用：容器在后台，终端没有人接，要进去再用`docker attach`。又有`--rm`，容器一退出就删掉，日志也看不到了。',
    find: (line) => (line.option('rm') && line.option('tty') && line.option('interactive') ? line.option('detach') : undefined),
  },
  {
    name: 'privileged',
    kind: 'risk',
    says: '`--privileged`给容器全部权限和全部设备，容器里的root差不多就是宿主机的root。多半只需要`--cap-add`或`--device`中的一项。',
    find: (line) => line.option('privileged'),
  },
  {
    name: 'mount-root',
    kind: 'risk',
    says: '把宿主机的整个根目录挂进了容器：容器里可以改宿主机的任何文件。只挂需要的目录，能只读就加`:ro`。',
    find: (line) => mounts(line, '/'),
  },
  {
    name: 'mount-system',
    kind: 'risk',
    says: '挂进去的是宿主机的系统目录，容器里改了它，宿主机就跟着变。只读地挂，或只挂其中的文件。',
    find: (line) => mounts(line, '/(?:etc|root|boot|dev|proc|sys|usr|bin|sbin|lib|var/lib/docker)/?'),
  },
  {
    name: 'mount-socket',
    kind: 'risk',
    says: '挂进了`docker.sock`：容器里的程序可以指挥守护进程，等于有宿主机的root权限。只给信得过的镜像，只读挂载也挡不住。',
    find: (line) => mounts(line, '[^:,]*/docker\\.sock'),
  },
  {
    name: 'host-pid',
    kind: 'risk',
    says: '`--pid host`让容器看得到宿主机的全部进程，够权限就能结束它们，也读得到它们的环境变量。',
    find: (line) => line.valued(['pid'], /^host$/),
  },
  {
    name: 'host-users',
    kind: 'risk',
    says: '关掉了用户命名空间的映射：容器里的root就是宿主机的root。',
    find: (line) => line.valued(['userns'], /^host$/),
  },
  {
    name: 'all-capabilities',
    kind: 'risk',
    says: '这项权限几乎等于宿主机的root。只加真正用到的权限。',
    find: (line) => line.valued(['cap-add'], /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_MODULE|SYS_PTRACE)$/i),
  },
  {
    name: 'no-confinement',
    kind: 'risk',
    says: '关掉了seccomp或AppArmor的限制，容器里的程序可以调用平时不许的系统调用。',
    find: (line) => line.valued(['security-opt'], /(?:seccomp|apparmor)[=:]unconfined/),
  },
  {
    name: 'open-daemon',
    kind: 'risk',
    says: '2375端口不加密也不验证身份，连得上的人都有那台主机的root权限。用`ssh://`，或2376端口加TLS。',
    find: (line) => line.valued(['host'], /^tcp:\/\/.*:2375$/),
  },
  {
    name: 'open-database',
    kind: 'hint',
    says: '端口映射不写地址，就对所有网卡开放，也会绕过宿主机上的ufw。数据库只给本机用时，写成`127.0.0.1:`开头。',
    find: (line) => line.valued(['publish'], /^(?:3306|5432|6379|27017|9200|1433|2375):/),
  },
  {
    name: 'secret-in-line',
    kind: 'risk',
    says: '密码写在命令行里：shell的历史、`docker inspect`和进程列表里都看得到。改用`--env-file`，集群里用`docker secret`。',
    find: (line) => line.valued(['env'], /(?:PASS(?:WORD|WD)?|SECRET|TOKEN|API_?KEY)\w*=[^$]/i),
  },
  {
    name: 'password-in-line',
    kind: 'risk',
    says: '密码写在命令行里会进入shell的历史和进程列表。用`--password-stdin`从标准输入读。',
    find: (line) => (line.is('login') ? line.option('password') : undefined),
  },
  {
    name: 'no-oom-kill',
    kind: 'risk',
    says: '不许内核在内存不够时结束它，又没有用`-m`限制内存：可能拖垮整台主机。',
    find: (line) => (line.option('memory') ? undefined : line.option('oom-kill-disable')),
  },
  {
    name: 'latest',
    kind: 'hint',
    says: '没有写标签，或写了`latest`：今天和明天可能不是同一个镜像。写明版本，如`nginx:1.27`。',
    find: (line) => (line.is(...starters, 'image pull') && isUntagged(image(line)?.value) ? image(line) : undefined),
  },
  {
    name: 'option-behind-image',
    kind: 'hint',
    says: '写在镜像后面的选项不归docker管，会交给容器里的程序。要给docker，就写到镜像前面。',
    find: (line) => (starts(line) && isOptionOf(line, line.argument(1)) ? line.parsed.arguments[1] : undefined),
  },
  {
    name: 'shell-without-terminal',
    kind: 'hint',
    says: '没有`-it`，shell读不到输入，马上就退出。要在里面敲命令，加上`-it`。',
    find: (line) =>
      line.is('container run', 'container exec') &&
      line.parsed.arguments.length === 2 &&
      /^(?:\/\S*\/)?(?:ba|z|a|fi)?sh$/.test(line.argument(1) ?? '') &&
      !line.option('interactive', 'detach')
        ? line.parsed.arguments[1]
        : undefined,
  },
  {
    name: 'remove-all-containers',
    kind: 'risk',
    says: '括号里列出全部容器，于是全部删掉，`-f`连运行中的也不放过，容器里没有存到数据卷的数据就没了。先单独运行括号里的命令看看会删哪些；只清理已停止的，用`docker container prune`。',
    find: (line) => (line.is('container rm') && line.option('force') ? line.argumentLike(all) : undefined),
  },
  {
    name: 'remove-all',
    kind: 'risk',
    says: '括号里列出的全部都会删掉。先单独运行括号里的命令看看是哪些；只清理没有用到的，用对应的`prune`。',
    find: (line) =>
      line.is('image rm', 'volume rm') || (line.is('container rm') && !line.option('force')) ? line.argumentLike(all) : undefined,
  },
  {
    name: 'force-remove',
    kind: 'risk',
    says: '`-f`对运行中的容器发SIGKILL再删，来不及收尾。平时先`docker stop`。',
    find: (line) => (line.is('container rm') && !line.argumentLike(all) ? line.option('force') : undefined),
  },
  {
    name: 'prune-volumes',
    kind: 'risk',
    says: '`--volumes`连没有容器在用的匿名数据卷也删掉，里面的数据找不回来。',
    find: (line) => (line.is('system prune') ? line.option('volumes') : undefined),
  },
  {
    name: 'prune-all-images',
    kind: 'risk',
    says: '`-a`删掉所有没有容器在用的镜像，不只是没有标签的：下次要用得重新拉取或构建。',
    find: (line) => (line.is('system prune', 'image prune') ? line.option('all') : undefined),
  },
  {
    name: 'prune-named-volumes',
    kind: 'risk',
    says: '`-a`连有名字的数据卷也删掉，只要眼下没有容器在用。数据库的数据多半就在里面。',
    find: (line) => (line.is('volume prune') ? line.option('all') : undefined),
  },
  {
    name: 'prune-unasked',
    kind: 'risk',
    says: '`-f`不再确认，直接删除。',
    find: (line) => (line.path.endsWith(' prune') ? line.option('force') : undefined),
  },
  {
    name: 'down-volumes',
    kind: 'risk',
    says: '`-v`连数据卷一起删，里面的数据找不回来。只停掉并删除容器，去掉它。',
    find: (line) => (line.is('compose down') ? line.option('volumes') : undefined),
  },
  {
    name: 'leave-swarm',
    kind: 'risk',
    says: '管理节点强行离开，可能让集群失去多数派，不能再管理。先降级为工作节点。',
    find: (line) => (line.is('swarm leave') ? line.option('force') : undefined),
  },
];

/** True for `nginx`, `nginx:latest` and `host:5000/nginx`; not for a digest, nor for what stands for a name. */
function isUntagged(name: string | undefined): boolean {
  if (name === undefined || !/^[\w./:-]+$/.test(name) || /^[A-Z]+$/.test(name)) return false;
  const tag = /:([^/:]+)$/.exec(name)?.[1];
  return tag === undefined || tag === 'latest';
}

function isOptionOf({ parsed }: LineFacts, word: string | undefined): boolean {
  const name = /^--?([\w-]+)/.exec(word ?? '')?.[1];
  if (name === undefined || !parsed.command) return false;
  if (!word?.startsWith('--') && name.length > 1) return /^[ditPp]+$/.test(name);
  const flag = findFlag(parsed.command, name);
  // Letters that programs in containers have as well.
  return flag !== undefined && (word?.startsWith('--') || /^[dpPvit]$/.test(name));
}
