#define _GNU_SOURCE
#include <err.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define STACK_SIZE (1024 * 1024)

static int child(void *arg)
{
    char **argv = arg;

    if (sethostname("box", strlen("box")) == -1)
        err(1, "sethostname");
    printf("child:  getpid() = %d, getppid() = %d\n", getpid(), getppid());
    fflush(stdout);
    execvp(argv[0], argv);
    err(1, "execvp");
}

int main(int argc, char *argv[])
{
    if (argc < 2)
        errx(1, "usage: %s command [argument...]", argv[0]);

    char *stack = mmap(NULL, STACK_SIZE, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
    if (stack == MAP_FAILED)
        err(1, "mmap");

    int flags = CLONE_NEWUTS | CLONE_NEWPID | SIGCHLD;
    pid_t pid = clone(child, stack + STACK_SIZE, flags, argv + 1);
    if (pid == -1)
        err(1, "clone");

    printf("parent: clone() = %d\n", pid);
    fflush(stdout);
    if (waitpid(pid, NULL, 0) == -1)
        err(1, "waitpid");
    return 0;
}
