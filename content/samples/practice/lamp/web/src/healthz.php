<?php
declare(strict_types=1);
require __DIR__ . '/db.php';

header('Content-Type: text/plain; charset=utf-8');
try {
    db()->query('SELECT 1');
    echo "ok\n";
} catch (PDOException $error) {
    error_log($error->getMessage());
    http_response_code(503);
    echo "database\n";
}
