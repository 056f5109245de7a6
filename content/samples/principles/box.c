#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define TRY(call) do { if ((call) < 0) { perror(#call); exit(1); } } while (0)

struct box {
    const char *rootfs;
    char **argv;
    int go[2];      /* 管道：写入一个字节就放行 */
};

static char stack[1024 * 1024];

static void put(const char *dir, const char *file, const char *text)
{
    char path[512];
    int fd;

    snprintf(path, sizeof path, "%s/%s", dir, file);
    TRY(fd = open(path, O_WRONLY));
    TRY(write(fd, text, strlen(text)));
    close(fd);
}

/* 子进程从这里开始，它是新PID namespace的1号进程 */
static int inside(void *arg)
{
    struct box *box = arg;
    char *env[] = { "PATH=/bin", "HOME=/", NULL };
    char go;

    close(box->go[1]);
    if (read(box->go[0], &go, 1) != 1)
        return 1;

    TRY(unshare(CLONE_NEWCGROUP));
    TRY(sethostname("box", 3));

    TRY(mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL));
    TRY(mount(box->rootfs, box->rootfs, NULL, MS_BIND, NULL));
    TRY(chdir(box->rootfs));
    TRY(mount("proc", "proc", "proc", 0, NULL));
    TRY(syscall(SYS_pivot_root, ".", "."));
    TRY(umount2(".", MNT_DETACH));
    TRY(chdir("/"));

    TRY(execve(box->argv[0], box->argv, env));
    return 1;
}

int main(int argc, char **argv)
{
    if (argc < 4) {
        fprintf(stderr, "用法：%s <cgroup目录> <新根> <命令> [参数]...\n", argv[0]);
        return 2;
    }
    const char *cgroup = argv[1];
    struct box box = { .rootfs = argv[2], .argv = argv + 3 };
    char text[16];
    pid_t pid;
    int status;

    /* 第一步：新进程带着一套新的namespace出生 */
    int flags = CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWNET;
    TRY(pipe2(box.go, O_CLOEXEC));
    TRY(pid = clone(inside, stack + sizeof stack, flags | SIGCHLD, &box));

    /* 第二步：设上限，放进cgroup，放行 */
    snprintf(text, sizeof text, "%d", pid);
    mkdir(cgroup, 0755);
    put(cgroup, "pids.max", "20");
    put(cgroup, "cgroup.procs", text);
    TRY(write(box.go[1], "g", 1));

    /* 第三步在inside()里，这里等它结束 */
    TRY(waitpid(pid, &status, 0));
    rmdir(cgroup);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
