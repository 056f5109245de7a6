"""证明基础镜像做好了四件事：不是root、时区对、中文对、依赖在。"""

import os
import sys
import time

import pymysql

print("用户", os.getuid(), "时区", time.strftime("%Z"), "编码", sys.stdout.encoding, "PyMySQL", pymysql.__version__)
