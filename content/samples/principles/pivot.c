#define _GNU_SOURCE
#include <err.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int argc, char *argv[])
{
    if (argc < 3)
        errx(2, "usage: %s rootfs command [argument...]", argv[0]);

    if (unshare(CLONE_NEWNS) == -1)
        err(1, "unshare");
    if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) == -1)    /* 挂载不传回宿主机 */
        err(1, "mount / private");
    if (mount(argv[1], argv[1], NULL, MS_BIND, NULL) == -1)         /* 新根须是挂载点 */
        err(1, "mount --bind %s", argv[1]);
    if (chdir(argv[1]) == -1)
        err(1, "chdir %s", argv[1]);

    mkdir("old", 0700);
    if (syscall(SYS_pivot_root, ".", "old") == -1)                  /* 旧根挪到old */
        err(1, "pivot_root");
    if (chdir("/") == -1)
        err(1, "chdir /");
    if (umount2("/old", MNT_DETACH) == -1)                          /* 旧根不在了，才算关住 */
        err(1, "umount /old");
    rmdir("/old");

    execvp(argv[2], argv + 2);
    err(1, "%s", argv[2]);
}
