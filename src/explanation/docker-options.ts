/** Options of docker itself, which stand before the command and have no page. */
const says: Readonly<Record<string, string>> = {
  config: '客户端配置文件所在的目录',
  context: '用哪个上下文，也就是连哪台守护进程',
  debug: '打印调试信息',
  host: '连哪台守护进程',
  'log-level': '日志的详细程度',
  tls: '用TLS连接，不验证对方',
  tlscacert: '只信任由这个CA签的证书',
  tlscert: '客户端证书',
  tlskey: '客户端私钥',
  tlsverify: '用TLS连接，并验证对方',
  version: '打印版本后退出',
  help: '打印用法后退出，不做别的',
};

export function dockerOptionSays(long: string): string {
  return Object.hasOwn(says, long) ? (says[long] ?? '') : '';
}
