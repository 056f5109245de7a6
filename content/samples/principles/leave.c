#define _GNU_SOURCE
#include <err.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void show(const char *who)
{
    char uts[64] = "", pid[64] = "";

    if (readlink("/proc/self/ns/uts", uts, sizeof uts - 1) == -1 ||
        readlink("/proc/self/ns/pid", pid, sizeof pid - 1) == -1)
        err(1, "readlink");
    printf("%-7s pid %-6d %s  %s\n", who, getpid(), uts, pid);
    fflush(stdout);
}

int main(void)
{
    show("before");
    if (unshare(CLONE_NEWUTS | CLONE_NEWPID) == -1)
        err(1, "unshare");
    show("after");

    pid_t child = fork();
    if (child == -1)
        err(1, "fork");
    if (child == 0) {
        show("child");
        exit(0);
    }
    waitpid(child, NULL, 0);
    return 0;
}
