#define _GNU_SOURCE
#include <err.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/pidfd.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char *argv[])
{
    if (argc < 3)
        errx(1, "usage: %s PID command [argument...]", argv[0]);

    int fd = pidfd_open(atoi(argv[1]), 0);
    if (fd == -1)
        err(1, "pidfd_open");
    if (setns(fd, CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWNET |
                  CLONE_NEWPID | CLONE_NEWNS) == -1)
        err(1, "setns");

    pid_t child = fork();
    if (child == -1)
        err(1, "fork");
    if (child == 0) {
        execvp(argv[2], argv + 2);
        err(1, "execvp");
    }
    waitpid(child, NULL, 0);
    return 0;
}
