import type { MessageGroup } from '../../schemas/index.ts';

/** What the groups of messages are called: where each is met. */
export const messageGroupNames = {
  daemon: '连接守护进程',
  registry: '拉取与推送',
  start: '启动容器',
  exit: '退出码',
  network: '端口与网络',
  storage: '磁盘与数据卷',
  build: '构建',
  cluster: 'Compose与集群',
} satisfies Record<MessageGroup, string>;
