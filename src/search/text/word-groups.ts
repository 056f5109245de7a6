/**
 * Words that mean the same to who asks about containers, one group a line, the wording of the book first. 汉字 are replaced by it in
 * questions and texts alike; Latin words are asked for as they are, and as the first word of their group. A rule of thumb for new
 * groups: both words must be right for every command and chapter, not for one question.
 */
export const wordGroups = `
删除 删掉 删去 移除 卸载 卸掉 清除 去掉 除掉 丢掉 remove delete rm drop uninstall erase destroy
清理 清空 清掉 清一下 清一清 打扫 回收 释放 prune clean cleanup purge reclaim
查看 看看 看一下 看一看 查一下 查一查 查询 查阅 显示 列出 打印 列举 浏览 检查 知道 show list ls view display print see get check look watch
停止 停掉 停下 停机 关掉 关闭 关停 终止 stop stopped halt shutdown
启动 开启 打开 拉起 开动 start launch boot
运行 跑起来 跑着 跑 执行 run execute
重启 重新启动 再启动 restart reboot
暂停 冻结 挂起 pause freeze suspend
恢复 继续 解冻 还原 resume unpause restore
进入 进去 进到 登进 钻进 连进 enter
创建 新建 建立 建一个 建个 新增 create make
添加 加上 加入到 追加 增加 附加 add append
修改 更改 变更 调整 改动 改变 改成 change modify edit adjust
更新 刷新 update refresh
升级 upgrade
构建 编译 制作 建置 build compile
做成 打成 打包成 保存成 存成 存为 保存为 转成 转为 变成 提交成
推送 上传 传到 传上 push upload
拉取 下载 拉下来 pull download fetch
复制 拷贝 拷到 拷出 copy cp
导出 倒出 export dump
导入 倒入 import
保存 存到 存储 储存 存放 save store
加载 载入 装载 load
安装 装上 装好 install setup
登录 登陆 登入 login signin
退出登录 登出 注销 logout signout
连接 连上 连到 connect
断开 disconnect detach
切换 切到 切回 换到 换成 switch
搜索 查找 寻找 search find
回滚 退回 回退 rollback revert undo
扩容 扩展 伸缩 缩容 扩充 增减 scale scaling resize
限制 上限 限定 控制 最多 不超过 limit restrict cap
设置 设定 配上 指定 set specify
映射 转发 对应 mapping map forward
发布 暴露 公开 publish expose
导致 引起 cause
挂载 挂到 挂进 挂上 挂接 mount
共享 共用 分享 share shared
隔离 分隔 isolate isolation
监控 监视 监测 观察 monitor
跟踪 追踪 follow tail trace
部署 布署 上线 deploy
签名 签署 sign
验证 校验 verify validate
改名 重命名 更名 换名字 换个名字 换名 rename
提升 升格 升为 晋升 promote
降级 降为 demote
等待 等到 等它 等着 wait
杀死 杀掉 强杀 强停 强制停止 kill
强制 强行 硬要 force
自动 自行 automatic automatically auto
后台 背景 守护态 background detached daemonized
前台 前景 foreground
全部 所有 一切 每个 批量 all every everything
没用 没人用 不用的 未使用 无用 多余 闲置 没在用 没被使用 unused dangling
区别 差别 不同 不一样 差异 对比 比较 相比 异同 差在哪里 差在哪 差多少 哪个好 怎么选 difference different compare vs versus
组成 构成 由什么组成
原理 机制 怎么实现 如何实现 internals
简介 介绍 概述 overview introduction
历史 历程 发展史 由来 来历 history
作者 谁写 谁发明 谁开发 发明者 谁创造 谁提出 发明 author
失败 报错 出错 错误 异常 error failed failure fail
慢 太慢 很慢 slow
加速 提速 镜像源 换源 mirror
占用 用量 占了 占掉 用了多少 占多大 占多少 usage usages
满 占满 塞满 用满 爆满 不够 不足 full
磁盘 硬盘 磁碟 硬碟 disk
空间 space
内存 记忆体 内存条 memory ram mem
处理器 cpu
显卡 gpu
网卡 interface nic
容器 container
镜像 映像档 映像 image
数据卷 资料卷 存储卷 卷宗 volume
数据 资料 data
数据库 资料库 database db mysql mariadb postgres postgresql redis mongodb
网站 网页服务器 web nginx apache httpd caddy
变小 瘦身 减小 缩小 精简 做小 更小 减肥 slim shrink minify
网络 网路 network networking
网桥 桥接 bridge
端口 连接埠 通讯埠 端口号 port
服务 service
服务器 伺服器 server
节点 结点 node
集群 丛集 群集 cluster
副本 replica
存储驱动 存储引擎
任务 task
生命周期 lifecycle
状态 status state
编排 orchestration orchestrate
仓库 储存库 registry repository
私有仓库 私服 自建仓库 私仓
密钥 金钥 机密 secret
密码 口令 password
证书 凭证 凭据 certificate credential
配置 组态 config configuration
日志 日誌 记录档 log
输出 output
环境变量 环境变数 env
环境 environment
变量 变数 variable
进程 行程 process
线程 执行绪 thread
程序 程式 应用程序 program
软件 软体 software
文件 档案 file
目录 文件夹 资料夹 folder directory dir
路径 path
信号 讯号 signal
信息 讯息 资讯 info information
内核 核心态 kernel
系统调用 系统呼叫 syscall
权限 能力 特权 permission privilege capability
用户 使用者 user
主机 宿主机 母机 宿主 host
虚拟机 虚拟机器 虚机 vm
虚拟化 虚拟技术 virtualization
命名空间 名字空间 名称空间 名空间 namespace
名字 名称 name
标签 标记 tag label
层 layer
缓存 快取 cache
阶段 stage
版本 version
详情 详细信息 底层信息 inspect detail details
事件 event
插件 外挂 plugin
上下文 context
平台 platform
架构 体系结构 architecture arch
多架构 多平台 multiarch multi-arch multiplatform
默认 预设 缺省 default
地址 位址 address
子网 subnet
网关 gateway
域名 dns
时区 timezone
时间 time
安全 security secure
逃逸 逃脱 越狱 escape breakout
健康检查 健康检测 健康状态检查 健康探测 存活探测
健康 health healthy
重启策略 自动重启 自启 开机启动 开机自启 开机自动启动
滚动更新 滚动升级 滚动发布 灰度发布 金丝雀发布 canary
孤儿 orphan
持久化 永久保存 persist persistent persistence
写时复制 写时拷贝 写入时复制 cow
联合文件系统 联合挂载 联合档案系统 unionfs
文件系统 档案系统 filesystem
无根 非root rootless
运行时 执行时 runtime
守护进程 守护程序 daemon
维护 停机维护 maintenance
排空 drain
终端 控制台 terminal console tty
脚本 script
补全 自动补全 completion autocomplete
帮助 help
客户端 用户端 client
远程 远端 remote
本地 local
多 several multiple multi
交互 互动 interactive
备份 backup
防火墙 firewall
负载均衡 负载平衡 负载分担 balancing balancer
发现 discovery discover
摘要 哈希值 哈希 散列 杂凑值 杂凑 digest hash
沙箱 沙盒 sandbox
排查 排错 调试 除错 诊断 debug troubleshoot troubleshooting diagnose
性能 效能 performance
优化 最佳化 optimize optimization
漏洞 弱点 vulnerability cve
加密 encrypt encryption
路由 route routing
带宽 频宽 bandwidth
源码 源代码 原始码
项目 专案 project
模板 范本 template
过滤 筛选 filter
大小 尺寸 体积 size
收购 并购 买下 acquire acquired acquisition
前身 旧名 原名 predecessor
代替 替代 取代 替换 alternative replacement replace
迁移 搬家 搬迁 搬到 迁到 migrate migration
离线 断网 没网 offline air-gapped
代理 proxy
超时 timeout
卡住 卡死 没反应 hang stuck
退出 闪退 秒退 exit exited quit
崩溃 挂掉 宕机 宕掉 crash crashed
丢失 丢了 没了 不见了 消失 lost lose
保留 留着 留下 keep retain preserve
跳过 略过 忽略 skip ignore
覆盖 盖掉 override overwrite
加入 join
嵌套 巢状 套娃 nested
物理机 实体机 裸机 baremetal bare-metal
微服务 microservice
教程 入门 tutorial quickstart
例子 示例 范例 样例 example sample
打包 pack package bundle archive
yaml yml
kubernetes k8s
compose docker-compose
`;
