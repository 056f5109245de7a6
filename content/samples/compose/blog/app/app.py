"""留言板：GET /列出留言，POST /添一条，POST /upload?name=<文件名>存一个文件。"""

import html
import os
import pathlib
import re
import signal
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pymysql

UPLOADS = pathlib.Path("/srv/uploads")
TITLE = os.environ.get("TITLE", "留言板")
MAX_BODY = 10 * 1024 * 1024

PAGE = """<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>{title}</title>
<h1>{title}</h1>
<form method="post" action="/"><input name="text" maxlength="200" required> <button>留言</button></form>
<ul>{items}</ul></html>
"""


def connect():
    return pymysql.connect(
        host=os.environ.get("DB_HOST", "db"),
        user=os.environ.get("DB_USER", "blog"),
        password=pathlib.Path(os.environ["DB_PASSWORD_FILE"]).read_text().strip(),
        database=os.environ.get("DB_NAME", "blog"),
        charset="utf8mb4",
        autocommit=True,
    )


def query(sql, values=()):
    connection = connect()
    try:
        with connection.cursor() as cursor:
            cursor.execute(sql, values)
            return cursor.fetchall()
    finally:
        connection.close()


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/healthz":
            return self.reply(200, "ok\n", "text/plain; charset=utf-8")
        rows = query("SELECT text FROM messages ORDER BY id DESC LIMIT 50")
        items = "".join(f"<li>{html.escape(text)}</li>" for (text,) in rows)
        return self.reply(200, PAGE.format(title=html.escape(TITLE), items=items))

    def do_POST(self):
        length = int(self.headers.get("Content-Length", 0))
        if length > MAX_BODY:
            return self.reply(413, "too large\n")
        body = self.rfile.read(length)
        url = urlsplit(self.path)
        if url.path == "/upload":
            name = parse_qs(url.query).get("name", [""])[0]
            if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}(\.[a-z0-9]{1,8})?", name):
                return self.reply(400, "bad name\n")
            (UPLOADS / name).write_bytes(body)
            return self.reply(201, f"/uploads/{name}\n", "text/plain; charset=utf-8")
        text = parse_qs(body.decode("utf-8", "replace")).get("text", [""])[0].strip()
        if text:
            query("INSERT INTO messages (text) VALUES (%s)", (text[:200],))
        self.send_response(303)
        self.send_header("Location", "/")
        self.send_header("Content-Length", "0")
        return self.end_headers()

    def reply(self, status, text, kind="text/html; charset=utf-8"):
        data = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


def main():
    # 1号进程没有处理函数就收不到SIGTERM，docker stop要等10秒
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    query(
        "CREATE TABLE IF NOT EXISTS messages ("
        "id INT AUTO_INCREMENT PRIMARY KEY, text VARCHAR(200) NOT NULL) CHARACTER SET utf8mb4"
    )
    ThreadingHTTPServer(("0.0.0.0", 8000), Handler).serve_forever()


if __name__ == "__main__":
    main()
