/* 一个容器：七种namespace，cgroup的上限，自己的根目录。用法：container <新根> <命令> [参数]... */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define TRY(call) do { if ((call) < 0) { perror(#call); exit(1); } } while (0)

static char stack[1024 * 1024];
static char cgroup[128];
static int go[2];       /* 管道：父进程写入一个字节，子进程才往下走 */

static void put(const char *dir, const char *file, const char *text)
{
    char path[256];
    int fd;

    snprintf(path, sizeof path, "%s/%s", dir, file);
    if ((fd = open(path, O_WRONLY)) < 0 || write(fd, text, strlen(text)) < 0) {
        fprintf(stderr, "%s: %s\n", path, strerror(errno));
        exit(1);
    }
    close(fd);
}

/* #region cgroup */
/* 最多二十个进程。v2只有一棵树；v1每个控制器一棵，用pids那一棵。普通用户没有权限建组，就不设上限 */
static void limit(pid_t pid)
{
    int v2 = access("/sys/fs/cgroup/cgroup.controllers", F_OK) == 0;
    char text[16];

    snprintf(cgroup, sizeof cgroup, "/sys/fs/cgroup/%scontainer-%d", v2 ? "" : "pids/", pid);
    if (mkdir(cgroup, 0755) < 0) {
        fprintf(stderr, "没有设上限：%s: %s\n", cgroup, strerror(errno));
        return;
    }
    snprintf(text, sizeof text, "%d", pid);
    put(cgroup, "pids.max", "20");
    put(cgroup, "cgroup.procs", text);
}
/* #endregion */

/* #region user */
/* 里面的0号用户，是外面启动它的那个用户。写gid_map之前要先放弃setgroups，否则没有特权的用户写不了 */
static void map_root(pid_t pid)
{
    char proc[32], text[32];

    snprintf(proc, sizeof proc, "/proc/%d", pid);
    put(proc, "setgroups", "deny");
    snprintf(text, sizeof text, "0 %d 1", getuid());
    put(proc, "uid_map", text);
    snprintf(text, sizeof text, "0 %d 1", getgid());
    put(proc, "gid_map", text);
}
/* #endregion */

/* 子进程从这里开始，它是新PID namespace的1号进程 */
static int inside(void *arg)
{
    char **argv = arg, *env[] = { "PATH=/bin", "HOME=/", NULL };
    char byte;

    TRY(prctl(PR_SET_PDEATHSIG, SIGKILL));      /* 父进程死了，容器也不留下 */
    close(go[1]);
    if (read(go[0], &byte, 1) != 1)
        return 1;

    TRY(unshare(CLONE_NEWCGROUP));              /* 这时已经在自己的cgroup里，从这里看它就是根 */
    TRY(sethostname("box", 3));
    TRY(mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL));
    TRY(mount(argv[0], argv[0], NULL, MS_BIND, NULL));
    TRY(chdir(argv[0]));
    TRY(mount("proc", "proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL));
    TRY(syscall(SYS_pivot_root, ".", "."));
    TRY(umount2(".", MNT_DETACH));
    TRY(chdir("/"));

    TRY(execve(argv[1], argv + 1, env));
    return 1;
}

int main(int argc, char **argv)
{
    int flags = CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWNET | CLONE_NEWUSER;
    int status;
    pid_t pid;

    if (argc < 3) {
        fprintf(stderr, "用法：%s <新根> <命令> [参数]...\n", argv[0]);
        return 2;
    }
    TRY(pipe2(go, O_CLOEXEC));
    TRY(pid = clone(inside, stack + sizeof stack, flags | SIGCHLD, argv + 1));
    map_root(pid);
    limit(pid);
    TRY(write(go[1], "g", 1));
    signal(SIGINT, SIG_IGN);        /* Ctrl-C归里面的程序管 */

    TRY(waitpid(pid, &status, 0));
    rmdir(cgroup);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
