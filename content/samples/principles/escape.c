#define _DEFAULT_SOURCE
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;

    mkdir("foo", 0755);
    if (chroot("foo") != 0) {       /* 根变成foo，当前目录没动，落在新根之外 */
        perror("chroot");
        return 1;
    }
    for (int i = 0; i < 32; i++)    /* 向上走的路上再也遇不到“自己的根” */
        if (chdir("..") != 0)
            return 1;
    if (chroot(".") != 0)           /* 把走到的顶端认作根 */
        return 1;

    execvp(argv[1], argv + 1);
    perror(argv[1]);
    return 1;
}
