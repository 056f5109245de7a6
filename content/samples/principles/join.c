#define _GNU_SOURCE
#include <err.h>
#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

int main(int argc, char *argv[])
{
    if (argc < 3)
        errx(1, "usage: %s /proc/PID/ns/FILE command [argument...]", argv[0]);

    int fd = open(argv[1], O_RDONLY | O_CLOEXEC);
    if (fd == -1)
        err(1, "open %s", argv[1]);
    if (setns(fd, 0) == -1)
        err(1, "setns");

    execvp(argv[2], argv + 2);
    err(1, "execvp");
}
