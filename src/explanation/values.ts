import type { Flag } from '../schemas/index.ts';

/** Values that have parts of their own, by the option's name. Undefined where the value has another form. */
const readers: Readonly<Record<string, (value: string) => string | undefined>> = {
  publish(value) {
    const [, address, host, inside, protocol = ''] = /^(?:(\[[^\]]*\]|\d+(?:\.\d+){3}):)?(?:([\d-]*):)?([\d-]+)(\/\w+)?$/.exec(value) ?? [];
    if (inside === undefined) return undefined;
    const outside = host === undefined || host === '' ? '随机端口' : `端口${host}`;
    return `宿主机${address === undefined ? '' : `地址${address}的`}${outside} → 容器端口${inside}${protocol}`;
  },
  volume(value) {
    const [, source, target, mode] = /^(?:((?:[A-Za-z]:)?[^:]*):)?([^:]+?)(?::([\w,]+))?$/.exec(value) ?? [];
    if (target === undefined) return undefined;
    if (source === undefined) return `匿名数据卷，挂到容器的${target}`;
    const from = /^[./~$]|^[A-Za-z]:/.test(source) ? '宿主机的' : '数据卷';
    return `${from}${source} → 容器的${target}${mode?.split(',').includes('ro') ? '，只读' : ''}`;
  },
  env(value) {
    const at = value.indexOf('=');
    return at === -1 ? `变量${value}，值取自当前环境` : `变量${value.slice(0, at)}，值${value.slice(at + 1) || '为空'}`;
  },
  restart: (value) =>
    ({
      no: '退出后不重启',
      always: '退出就重启，守护进程启动时也启动',
      'unless-stopped': '退出就重启，除非是人停的',
      'on-failure': '以非零状态退出才重启',
    })[value.split(':')[0] ?? ''],
  network: (value) =>
    value.startsWith('container:')
      ? `与容器${value.slice(10)}共用网络`
      : { host: '直接用宿主机的网络', none: '没有网络', bridge: '默认网桥' }[value],
};

const types: Readonly<Record<string, string>> = {
  bytes: '字节数，可用k、m、g',
  duration: '时长，如30s、5m',
  filter: '筛选条件，名=值',
  int: '整数',
};

/** What the value of an option is. */
export function valueSays(flag: Flag, value: string): string {
  const parts = Object.hasOwn(readers, flag.long) ? readers[flag.long]?.(value) : undefined;
  if (parts !== undefined) return `--${flag.long}的值：${parts}`;
  const type = Object.hasOwn(types, flag.type) ? `（${types[flag.type] ?? ''}）` : '';
  return `--${flag.long}的值${type}`;
}
