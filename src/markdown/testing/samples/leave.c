#include <sched.h>

/* #region leave */
int leave(void)
{
    return unshare(CLONE_NEWUTS);
}
/* #endregion */
